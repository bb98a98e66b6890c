"""How drivers' texts begin and end: questions, refusals, offers, and politeness that says nothing."""

from hotline.domain.hearing.phrases import Trimmer, phrases

# Said first, these ask something.
ASKING = phrases("""
    what, whats, where, wheres, when, whens, who, whos, which, how, why, is, are, does, do they, donde, cuando, quien,
    cual, como, cuanto, cuantos, que hora, a que, para que, can he, can she, can they, will he, will she, will they,
    would he, would she, should i, do i, did she, did he, is he, is she, are they, does he, does she, what if, any
    idea, puede, puedo llevar, es para, hay que, son, lleva, can you, can u, could you, could u, can i call, will you,
    will u, is there, are there, de que, por que, en que, a quien, con quien, de cual, hasta que, desde donde, hasta
    donde
""")
# Said first, these refuse, whatever explains it: "no i have kids with me".
CANNOT = phrases("cant, cannot, wont, not, unable, no, nope, nah, nop, sorry, naw")
# These begin like a refusal and are none.
NO_REFUSAL = phrases(
    "no problem, no prob, no se, no worries, no doubt, not a, not sure, no idea, no hay, not yet, no response"
)
# A car and what keeps it from going, in any words: "engine died", "van wont start".
VEHICLE = phrases("""
    car, truck, van, suv, jeep, engine, battery, tire, tires, transmission, brakes, alternator, radiator, carro,
    troca, camioneta, llanta, bateria, motor, frenos, coche
""")
BROKEN = phrases("""
    died, dead, broke, broken, dying, wont, overheated, overheating, flat, stalled, smoking, towed, stolen, totaled,
    leaking, popped, blew, gone, quit, poncho, ponchada, descompuso, murio, fallo, arranca, prende, robaron, trouble,
    problems, problem, issues, issue, ponche, fallando, acting
""")
# Said first, these offer to do it, whatever it is that follows: "ok ill head out at 5".
WILLING = phrases(
    "ill, i will, i can, i could, id love to, id like to, id be happy to, let me, yo puedo, yo voy a, puedo"
)
# Said first or last, these tell where the driver is: "outside in a white van".
THERE = phrases("here, outside, arrived, parked, aqui, afuera, llegue")
POLITE = Trimmer.of(
    """
        hey, hi, hello, ok, okay, yes, yeah, yep, sure, sorry, sry, so sorry, im sorry, hi there, um, well, so, just,
        i am, im, all, now, ya, hola, perdon, lo siento, disculpa, si, bueno, oye, este, good morning, i think,
        honestly, unfortunately, update, status, lol, man, damn
    """,
    """
        now, rn, right now, please, pls, thanks, thank you, thx, ty, sorry, sry, ok, okay, today, tonight, tonite,
        sir, maam, guys, yall, already, lol, man, bro, for you, to help, this time, everyone, team, boss, all good,
        over, ya, ahora, ahorita, gracias, por favor, perdon, lo siento, hoy, amigo, si, disculpa, again, though, tho,
        unfortunately, im sorry, so sorry, smh
    """,
)
