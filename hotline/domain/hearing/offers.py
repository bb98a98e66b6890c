"""What a helper answers to an offer that ends "1 yes, 2 in 1 hour, 3 can't", by digit or in words."""

import re
from dataclasses import dataclass
from typing import Literal

from hotline.domain.hearing.choosing import comments
from hotline.domain.hearing.offerspans import not_when, soon
from hotline.domain.hearing.phrases import Lettering, Words, heard, phrases
from hotline.domain.hearing.respelling import twice
from hotline.domain.hearing.spans import before_hour, coded, minutes_in, without_minutes
from hotline.domain.hearing.yesno import is_only_yes_or_no, yesno

OfferAction = Literal["accept", "later", "decline"]

# What the second choice of every offer promises.
LATER_MINUTES = 60


@dataclass(frozen=True, slots=True)
class OfferReply:
    """A helper's answer, the code of the offer it names, and the minutes until they can, where they said how many.

    `at_an_hour`: a yes to a later hour of the day, such as "yes at 6". A yes with minutes is one for so few of them
    that it is a yes now: "there in a min".
    """

    action: OfferAction
    code: str | None = None
    minutes: int | None = None
    at_an_hour: bool = False


_ACCEPT = phrases("""
    on my way, omw, otw, on the way, i got it, i got this, ive got it, ive got this, ive got this one, i got this one,
    im here, i am here, here, here i am, i can, i can do it, i can do that, i can now, i can call, i can call her, i
    can call him, i can call them, i can talk, i can help, i can take it, i can take this, i can take the call, i can
    do it now, ill call, ill call her, ill call him, ill call them, ill call now, ill call right now, ill do it, ill
    take it, ill take this, ill take this one, ill take that, ill handle it, ill talk, ill talk to her, ill talk to
    him, ill talk to them, ill help, ill reach out, ill get it, ill text, ill text her, ill text him, ill text them, i
    will, i will call, i will call her, i will call him, i will call them, i will take it, i will do it, i will help,
    calling, calling now, calling her, calling him, calling them, calling her now, calling him now, calling them now,
    calling rn, gonna call, going to call, gonna call her, gonna call him, about to call, bout to call, im free, i am
    free, im free now, free, free now, available, im available, i am available, available now, im around, im up, im
    awake, im ready, ready, im on it, on it, mine, me, take it, i take it, i take this one, taking it, ive got him,
    ive got her, i have it, i have this, i have this one, got it,
    got this, got this 1, i got this 1, put me through, put her
    through, put him through, put them through, connect me, connect us, put em thru, put him thru, put her thru,
    put them thru, put em through, send em,
    send em over, send him over, send her over, send him ovr, send her ovr, send them ovr, send em ovr, patch me
    through, patch her through, patch him
    through, have her call, have him call, have them call, have her call me, have him call me, have them call me, tell
    her to call, tell him to call, tell them to call, tell her to call me, tell him to call me, tell them to call me,
    she can call, he can call, they can call, she can call me, he can call me, they can call me, let her call, let him
    call, send her, send him, send them over, send her my way, send him my way, tell her yes, tell him yes, tell them
    yes, tell her im here, tell him im here, tell them im here, tell her im coming, tell him im coming, tell her ill
    call, tell him ill call, of course i can, sure i can, yes i can, count on me, count me in, always, anytime, any
    time, right now, now, now is good, now works, now is fine, i accept, accept, accepted, no problem i can, coming,
    im coming, leaving now, be right there, ill be there, on my way now, here for her, here for him, here for them, im
    here for her, im here for him, im here for them, i got her, i got him, i got them, got her, got him, i can take
    her, i can take him, ill take her, ill take him, ack, i can be there, happy to, glad to, will do, will call, will
    call now, yes ill call, i can do this, i can do this one, dialing now, dialing, im in, im down, call me, she can
    text me, he can text me, ya voy, voy, ahi voy, voy para alla, ya voy para alla, alla voy, voy pa alla, aqui estoy,
    aca estoy, yo puedo, yo voy, yo le llamo, yo la llamo, yo lo llamo, le llamo, la llamo, lo llamo, le llamo ahora,
    le llamo ya, ahorita le llamo, le marco, le marco ahora, ahorita le marco, ya le marco, ya le llamo, yo le marco,
    yo le hablo, le hablo, ya le hablo, ahorita le hablo, le hablo ahora, yo me encargo, yo lo hago, yo lo tomo, lo
    tomo, lo tomo yo, yo lo agarro, lo agarro, lo agarro yo, me toca, me toca a mi, si yo, mandalo, mandala,
    mandamelo,
    mandamela, yo si, si puedo, puedo, puedo ahora, puedo ahorita, estoy disponible, disponible, estoy libre,
    libre, estoy
    aqui, aqui ando, cuenta conmigo, cuenten conmigo, que me llame, que me marque, que me hable, dile que me llame,
    dile que me marque, dile que si, digale que me llame, yo mero, yo acepto, acepto, en camino, voy en camino, ya
    salgo, con gusto, claro que puedo, claro que voy, ahorita mismo, ahora mismo, de inmediato, ya mismo, yo la
    atiendo, yo lo atiendo, yo ayudo, yo hablo con ella, yo hablo con el, si le llamo, si le marco, si yo le llamo, si
    yo puedo, pasamela, pasamelo, comunicame, conectame, i got you, i got u, i gotchu, gotchu, i can talk now, i can
    speak, ill speak, ill speak to her, ill speak to him
""")
_DECLINE = phrases("""
    cant, cannot, can not, i cant, i cant now, i cant right now, cant now, cant right now, cant rn, cant talk, cant
    talk now, cant talk rn, cant talk right now, i cant talk, cant do it, i cant do it, cant do this, cant call, cant
    call now, cant call rn, i cant call, cant today, cant tonight, i cant tonight, i cant today, cant help, cant this
    time, cant make it, not now, not right now, not rn, not today, not tonight, not this time, not available, im not
    available, unavailable, not able to, not able, unable, im unable, no can do, at work, im at work, working, im
    working, still at work, at my job, on shift, on the clock, busy, im busy, too busy, kinda busy, really busy, busy
    now, busy rn, busy right now, im busy now, im busy right now, in a meeting, im in a meeting, in a mtg, in class,
    driving, im driving, cant im driving, sleeping, asleep, in bed, im in bed, out of town, im out of town, on
    vacation, im on vacation, with my kids, im with my kids, with family, at church, im at church, at a funeral, at
    the hospital, im at the hospital, sick, im sick, im not well, someone else, ask someone else, get someone else,
    try someone else, find someone else, somebody else, not me, pass, ill pass, i pass, skip, skip me, next, im out,
    out, i have company, have company, in court, at the doctor, at the doctors, at dinner, im at dinner, not a good
    time, bad time, not good time, its not a good time, wish i could, i wish i could, not up to it, im not up to it,
    im not in a good place, struggling myself, im struggling myself, not in a good spot, not up for it, i dont have
    time, no time, dont have time, got no time, decline, declined, i decline, not possible, im on another call, on
    another call, on the other line, on a call, im on a call, i am at work, i am driving, im off tonight, off tonight,
    phone dying, phone is dying, phones dying, phone about to die, no minutes, out of minutes, no puedo, no puedo
    ahora, no puedo ahorita, no puedo hoy, ahora no, ahora no puedo, ahorita no, ahorita no puedo, hoy no, hoy no
    puedo, esta noche no, esta noche no puedo, no podre, estoy trabajando, trabajando, en el trabajo, estoy en el
    trabajo, ando trabajando, ocupado, ocupada, estoy ocupado, estoy ocupada, muy ocupado, muy ocupada, ando ocupado,
    ando ocupada, manejando, estoy manejando, voy manejando, en junta, estoy en junta, en una junta, estoy en una
    junta, estoy en una reunion, en clase, dormido, dormida, durmiendo, estoy enfermo, estoy enferma, fuera de la
    ciudad, estoy fuera, no estoy, no estoy disponible, no disponible, otra persona, alguien mas, otro, busca a otro,
    busquen a otro, busca a alguien mas, no es buen momento, mal momento, no es un buen momento, imposible, no me es
    posible, no tengo tiempo, estoy en misa, en misa, en la iglesia, con mi familia, estoy con mi familia, con mis
    hijos, no alcanzo, paso, lo siento no, en el hospital, estoy en el hospital, en otra llamada, estoy en otra
    llamada
""")
_LATER = phrases("""
    later, l8r, l8er, later today, later tonight, later on, a little later, bit later, a bit later, in a bit, in a
    little, in a little bit, in a while, in a few, in a sec, in a minute, in a min, in a moment, give me a minute,
    give me a min, give me a sec, give me a bit, give me a few, soon, after work, after dinner, after class, after
    church, after my shift, after this, after the meeting, after my meeting, after i eat, after lunch, when i get off,
    when i get off work, when i get home, when i get out, when im off, when im done, when im home, once im off, once
    im home, once i get home, as soon as i get home, as soon as i can, as soon as im off, tonight, this evening, this
    afternoon, tomorrow, tmrw, tomorrow morning, in the morning, first thing in the morning, shortly, not yet, on my
    break, on break soon, on my lunch, at lunch, on my lunch break, at my break, maybe later, can call later, call
    later, ill call later, i can later, i can call later, later please, hold on, one sec, one minute, one moment, 1
    sec, 1 min, wait, in the afternoon, in an hr, tell her later, tell him later, tell them later, tonight after,
    almost home, almost done, almost off, luego, mas tarde, al rato, en un rato, en un ratito, en un momento, en un
    momentito, en un minuto, un momento, un momentito, un minuto, despues, mas al rato, ahorita en un rato, en la
    noche, esta noche, en la tarde, mañana, manana, por la noche, cuando salga, cuando salga del trabajo, cuando
    llegue a casa, cuando llegue, despues del trabajo, saliendo del trabajo, al salir, en cuanto pueda, en cuanto
    salga, en cuanto llegue, despues de comer, despues de cenar, todavia no, le llamo luego, le llamo mas tarde, le
    llamo al rato, puedo luego, puedo mas tarde, al ratito, espera, esperame, dame un momento, dame un minuto, dame un
    rato, dame chance, dame un chance, en un ratico, mas tardecito, por la tarde
""")
# Said last, these hold whatever was said to the one who waits: "breathe slow. im omw", "hold on, im coming".
_COMING = phrases("""
    omw, im omw, otw, im otw, on my way, im on my way, coming, im coming, coming now, im coming now, im here,
    i am here,
    im here now, i got you, i got her, i got him, ya voy, voy, ahi voy, ya boy, voy para alla, ya voy para alla, alla
    voy, voy pa alla, voy en camino, en camino, ya salgo, aqui estoy, ya estoy aqui, aqui ando
""")
_TOLD = phrases("did, hice, fui")
# What kept them is over where they say it so: "1 sorry was asleep" is a yes, only late.
_WAS = phrases("was, i was, were, we were, fell, i fell, had been, estaba, yo estaba, andaba, me quede, i had been")
_PUT_OFF = phrases("later, after, luego, despues, when, once, until, cuando")
_POLITE = phrases("""
    hey, hi, hello, oh, oh no, omg, sorry, so sorry, im sorry, sry, well, um, so, just, hola, ay, perdon, lo siento,
    bueno, please, pls, thanks, thank you, unfortunately, lo siento mucho, disculpa, man, dang, darn, damn, shoot,
    honestly, aw, gosh, pues, number, option, option number, ill say, gracias, but, pero, i think, thank u, thx, ty,
    now, rn, right now, today, tonight, por favor, ahora, ahorita, hoy, tho, though, this time, at the moment, atm,
    immediately, asap, god bless, bless, again, me, him, her, them, for them, for her, for him, though sorry, boss,
    team, yall, guys, lol, de volada, myself, please please, right away, i can, call, talk, do it, do that, help, call
    her, call him, call them, call now, tell her, tell him, tell them, dile, dile que, digale, to her, to him, to
    them, with her, with him, with them, con ella, con el, a ella, a el, im, i am, llamar, llamarle, hablar, hablarle,
    marcarle, mandarle, text, it
""")
_SMALL = """
1: 1, one, uno
2: 2, two, dos
3: 3, three, tres
y: yes, yeah, yep, yup, ok, okay, k, sure, si, claro, absolutely, yea, ya, sip, simon, of course, of corse,
  ofcourse, sure thing, orale, orale pues, y, for sure,
  definitely, yess, alright, fine, no problem, no probs, no prob, not a problem, no worries, np, no hay problema,
  no ay problema, sin problema, ningun problema, no hay bronca, sin bronca, no hay pedo, no hay falla, no hay tos
q: what, whats, who, whos, why, how, hows, when, where, wheres, which, is, are, does, do, did, que, quien, como,
  donde, cuando, por que, cual, cuanto
n: no, nope, nah, n, nop, naw, nel
m: can i, could i, may i, is it ok if i, is it okay if i, ok if i, okay if i, can it, could it, how about, what about,
  podria, puede ser, podria ser, esta bien si, esta bien si le, would it be ok if i, will it be ok if i, que tal, can
  we, is it cool if i, alright if i, cool if i
w: pasame los datos, dame los datos, give me the number, give me the numbr, whats the number, who is it,
  who is this, who is that, whos it, whos this, whos that, is she ok, is he ok, are they ok, is she okay,
  is he okay, are they okay, is she alright, is he alright, are they alright, is everything ok, is everything okay,
  what happened, whats happening, whats going on, whats wrong, whats up, what is it, how bad is it, is it bad, how is
  she, how is he, hows she, hows he, for real, 4 real, are you serious, r u serious, again, otra vez, de verdad, en
  serio, es en serio, quien es, que paso, que pasa, que tiene, esta bien ella, como esta, que le pasa, que le paso,
  quien, who, what, really
"""
_OVER = frozenset(f"{was} {reason}" for was in _WAS for reason in _DECLINE) - _ACCEPT - _DECLINE - _LATER
_LETTERS = Lettering.of(_SMALL, a=_ACCEPT, d=_DECLINE, l=_LATER, o=_OVER, p=_POLITE)
# A digit chooses, whatever explains it; words choose when none of them contradicts.
_PATTERNS: tuple[tuple[OfferAction, re.Pattern[str]], ...] = (
    ("accept", re.compile("[pywo]*1[^23dln]*|[py]*[ay][pya]*|[pyo]*a[pyao]*|[py]*a[pya]*w+|[pw]*w[pw]*a[pya]*")),
    ("decline", re.compile("[pnw]*3[^12al]*|[pw]*w[pw]*[dn][pnd]*|[pnl?]*d[pnd?]*|[pn]*[dn][pnd]*|[py]*d[pd]*")),
    ("later", re.compile("[pynda]*2[^13]*|[pymaw]*l[pyal?]*|[pyna]*d?[pn]*l[pyal?]*|[pn]*[dn][pnd]*l[pla]*")),
)
_CLAUSES = re.compile(r"([^.!?;,\n]*)([.!?;,\n])[.!?;,\n]*")
_ASKING = re.compile(
    r"(?:(?:omg|oh|oh no|wait|ok|hey|ay|um|so) )*(?:who|whos|what|whats|why|how|hows|when|where|wheres|which|is|are"
    r"|does|do|did|que|quien|como|donde|cuando|cual|cuanto|por que|esta|de verdad|en serio)\b"
)
# Said after a question these may mean that they have read it.
_NODS = frozenset(
    {"ok", "okay", "k", "fine", "alright", "oh", "thanks", "gracias", "bueno", "good", "great", "cool", "nice"}
)
_HOURS = frozenset(map(str, range(1, 13)))


def code_in(text: str) -> str | None:
    """The code of an offer in a text, two or three digits ("14"); None where there is none, or more than one."""
    code, _ = coded(text)
    return code.removeprefix("R") if code else None


@twice
def offer_reply(text: str) -> OfferReply | None:
    """A helper's answer to an offer, with its code and minutes; None for "maybe", questions and a bare code."""
    named, rest = coded(text)
    code = named.removeprefix("R") if named else None
    said = heard(rest)
    minutes = minutes_in(text)
    if minutes is not None and (instead := not_when(rest)):
        return OfferReply(instead, code)
    if (at_once := soon(rest)) is not None:
        return OfferReply("accept", code, at_once)
    if minutes is None and _yes_at(said):
        return OfferReply("later", code, at_an_hour=True)
    action = _action(said, minutes) or _clause(rest)
    if action is None:
        return None
    if action == "later":
        # "2" alone takes the offer at its word.
        chosen = minutes is None and _LETTERS.read(said).strip("py") == "2"
        return OfferReply(action, code, LATER_MINUTES if chosen else minutes)
    return OfferReply(action, code)


@twice
def answers_alone(text: str) -> bool | None:
    """Whether a text says nothing but an answer to an ask: its number, when, and what is known to go with it.

    "Cravings last 20 minutes" and "i was sick too" may answer one where nothing else is open; in a chat they are words
    for whoever is there. None where it says more.
    """
    rest = coded(text)[1]
    said = heard(without_minutes(rest))
    said = said if (before := before_hour(said)) is None else before
    if {"?", "o"}.isdisjoint(_LETTERS.read(said)) or is_only_yes_or_no(rest):
        return True
    return True if said[0] in {"1", "2", "3"} and said[1:] and comments(said[1]) else None


def _yes_at(said: Words) -> bool:
    """Whether a text is a yes, and the hour of the day for it: "1 at 6pm", "i can call at 6", "puedo a las 6"."""
    letters = _LETTERS.read(before_hour(said) or ())
    return "?" not in letters and _PATTERNS[0][1].fullmatch(letters) is not None


def _letters(said: Words) -> str:
    """The words as letters; what is over counts as such only beside a yes, else it is why not: "i was asleep"."""
    letters = _LETTERS.read(said)
    return letters if {"1", "a"} & set(letters) else letters.replace("o", "?d")


def _action(said: Words, minutes: int | None) -> OfferAction | None:
    """What all the words say together, or None."""
    if not said:
        return None
    if minutes is not None and not {"ago", "late", "hace"} & set(said):
        return "later"
    letters = _letters(said)
    for action, pattern in _PATTERNS:
        if pattern.fullmatch(letters):
            return action
    if letters.startswith("m") and not _HOURS.isdisjoint(said):
        # "Can i call at 6".
        return "later"
    # "Already did one today" tells of another.
    answer = None if _TOLD & set(said) else yesno(" ".join(said))
    if answer is None or _PUT_OFF & set(said):
        return "later" if _PUT_OFF & set(said) and "?" not in letters[:1] else None
    return "accept" if answer == "yes" else "decline"


def _clause(rest: str) -> OfferAction | None:
    """What one clause says, when it is clear and no other takes it back: "yes! who is it?", "who is it? on my way".

    It is the first one, or the first after what they ask; a nod after a question may only be meant for itself. That
    they come or are here holds where it is said last.
    """
    clauses = [(words, ends == "?") for part, ends in _CLAUSES.findall(f"{rest}.") if (words := heard(part))]
    said = [_action(words, None) for words, _ in clauses]
    if len(clauses) > 1 and clauses[0][1] and said[0] == "accept" and said[1]:
        # "Now? im driving": that was only asked.
        said[0] = None
    clear = {action for action in said if action}
    if len(clauses) > 1 and "decline" not in clear and " ".join(clauses[-1][0]) in _COMING:
        return "accept"
    if clear == {"later", "decline"} and said[0] == "later":
        # "Can i do it later? im driving": why not now.
        return "later"
    if len(clear) != 1:
        return None
    asked = next((at for at, (words, asks) in enumerate(clauses) if not (asks or _ASKING.match(" ".join(words)))), None)
    if said[0] or asked is None or asked == 0:
        return said[0]
    words, _ = clauses[asked]
    return None if words[0] in _NODS and set(_LETTERS.read(words[1:])) <= {"p", "y"} else said[asked]
