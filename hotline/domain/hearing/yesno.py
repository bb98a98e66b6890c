"""Yes or no, by exact lists alone: a near miss is asked again, never guessed."""

import re
from typing import Literal

from hotline.domain.hearing.phrases import Lettering, Words, heard, phrases
from hotline.domain.hearing.respelling import twice

YesNo = Literal["yes", "no"]

# A clear yes wherever it stands first; the misspellings are those that thumbs make of "yes" and "si".
_YES = phrases("""
    yes, y, yess, yez, yezz, yesz, yezs, yeps, absolutly, absolutley, absoutely, absolutely yes, deffinitely,
    definetly,
    certinly, certianly, positively, ayuh, ayup, definately, definitly, defiantly, yeah, yea, yeaa, yeh, yep, yepp,
    yup,
    yupp, yah, yas, yass, ye, yee, yuh, yuhh, yesh, yus, yis,
    yiss, ues, uea, yrs, yers, tes, yed, ys, yse, eys, yea h, yws, yex, yesd, yess sir, yhea, yeha, yeash, yrah, yeag,
    yip, yessir, yessirr, yesir, yesmam, yessum, aye, affirmative, absolutely, definitely, def, deff, defo, totally,
    certainly, of course, ofc, ofcourse, course, for sure, fo sho, fasho, forsure, 4 sure, fs, hell yes, sho nuff, sho
    nuf, sure enough, sho is, sho do, yes lord, yezzir, yessirree, say less, bet bet, hell yes, hell yeah,
    heck yes, heck yeah, hells yeah, fuck yes, fuck yeah, uh huh, uhhuh, uh huhh, mhm, mmhm, mm hmm, mmhmm, mhmm, mmm
    hmm, 10 4, roger, roger that, affirm, indeed, yes yes, ya ya, yeah yeah, yep yep, yesyes, yup yup, sii, sip, sipi,
    sep, simon, zi, ci, sisi, si si, claro que si, clarisimo, por supuesto, porsupuesto, desde luego, como no,
    afirmativo, asi es, seguro que si, obvio, obvio que si, efectivamente, sip sip, a huevo, ahuevo, oui, por supuesto
    que si, obvio si, pues si, ay si, eso si, que si, oh si, yes indeed, yes i do, yes i am, yes i did, yes i will,
    yes i can, yes i have, yes i would, yeppers, surely, surly, yepyep, yuppers, yessss, yeahyeah, uhhuh yes, hell ya,
    heck ya, hell yah, hellyeah, hell yea, heck yea, hecks yes, fo sure, fosho, foshow, clro, yes yep, yea yea
""")
# Agreement that is a yes only when nothing else is said: "ok" often just opens a sentence.
_AGREED = phrases("""
    ill do it, i will do it, acepto, yo acepto, acepto gracias,
    ya, ok, okay, okey, okay ok, oki, okie, okie dokie, okey dokey, okey dokie, okie dokey, okay dokay, okk, oky,
    okai, okayy, k, kk, kay, mkay, kk ok, sure, sure
    thing, shure, sur, suree, fine, thats fine, its fine, im fine with that, fine with me, fine by me, alright, all
    right, aight, ight, alrite, alright then, bet, word, cool, cool with me, right, correct, thats right, thats
    correct, true, thats true, exactly, yes i do, yes i am, yes i did, yes i will, i do, i did, i am, i will, i would,
    i can, i have, i could, id like that, i would like that, id love that, id love to, i would love to, id like to, i
    want to, i want it, i want that, love to, would love to, gladly, happy to, please do, do it, do that, go ahead, go
    for it, lets do it, lets do that, lets go, lets, lets try it, lets try, sounds good, sounds great, sounds gud,
    sound good, that works, works for me, that works for me, that would be good, that would be great, that would help,
    that would be nice, that sounds good, good idea, great idea, good, great, perfect, awesome, excellent, wonderful,
    why not, y not, no problem, no prob, no probs, no prblm, np, no worries, no doubt, not a problem, i guess, i guess
    so, guess so, i suppose, i suppose so, suppose so, i think so, think so, i believe so, believe so, i hope so, im
    in, im down, down, count me in, im game, im up for it, might as well, you bet, u bet, you betcha, you got it, u
    got it, copy, copy that, confirmed, confirm, i confirm, agreed, i agree, agree, accept, i accept, deal, ready, im
    ready, made it, i made it, i did it, did it, i sure did, i sure do, i sure am, sure did, sure do, sure am, sure
    is, it is, it was, they did, he did, she did, it did, we did, it has, it worked, it helped, we are, they are, he
    is, she is, that is correct, i want one, i need one, i need it, i need that, want to, i wanna, always, all good
    with that, pls, plz, please, pleas, plese, please and thank you, pls do, plz do, pretty please, oh yes, oh yeah,
    ok yes, one hundred percent, 100, 100 percent, thats me, this is me, it is me, its me, thats him, thats her,
    speaking, did, do, am, will do, i will do that, would be great, would be nice, most definitely, most def, very
    much, very much so, i really do, i really would, yes to that, 1, 1 yes, yes 1, one, si 1, 1 si, si, claro, claro
    si, bueno, bueno si, esta bien, esta bueno, esta vien, estabien, ta bien, tabien, ta bueno, vale, dale, orale,
    orale pues, sale, sale pues, va, va que va, de acuerdo, deacuerdo, por favor, porfa, porfavor, porfis, xfa,
    xfavor, x favor, por fabor, si quiero, quiero, lo quiero, si puedo, si estoy, si lo hice, lo hice, si fui, si
    llegue, correcto, exacto, cierto, es cierto, verdad, es verdad, eso, eso si, eso es, aja, ajaa, seguro, con gusto,
    me gustaria, me encantaria, andale, andale pues, listo, adelante, hazlo, perfecto, excelente, muy bien, creo que
    si, supongo, supongo que si, pienso que si, espero que si, yo si, asi mero, ya lo hice, sin problema, no hay
    problema, no ay problema, no hay bronca, sin bronca, no hay pedo, no hay falla, no hay tos,
    no hay de que preocuparse, ok si, oka, okis, oki doki, ya esta, soy yo, si soy yo, si soy, uno, si lo
    estoy, si la hice, sounds like a plan, sounds like it, por fa, ok por fa, i do want it, i do want that, i do need
    it, i do want to, i do need that, i did go, i did it all, i sure will, i sure would, i sure can, sounds perfect,
    sounds fine, sounds nice, sounds awesome, sounds ok, sounds okay, sounds right, sounds amazing, sounds cool, thatd
    be great, thatd be nice, i would be happy to, id be happy to, wouldnt say no, i wouldnt say no,
    would not say no, i
    would not say no, wont say no, i wont say no, wouldnt say no to that, i wouldnt say no to that, wouldnt turn it
    down, i wouldnt turn it down, no diria que no, yo no diria que no, no te diria que no
""")
_NO = phrases("""
    no, n, nah, nahh, nope, nopee, noppe, naw, naww, nop, noo, nay, nuh uh, nuhuh, nu uh, uh uh, nuh, nada, negative,
    neg, negativo, nel, nel pastel, nones, nopi, nop nop, no no, nono, no no no, nah nah, no way, noway, no sir, no
    maam, no mam, hell no, hell nah, hell naw, heck no, heck nah, fuck no, never, not ever, nvr, no never, absolutely
    not, definitely not, def not, certainly not, of course not, no thx, no thanks, no thanx, no tnx, no thnx, no ty,
    nty, no thank you, no thank u, no thankyou, no tks, nah im good, nah im ok, nah im fine, nah im straight, no im
    good, no im ok, no im fine, no im all set, im all set, im good thanks, im good thank you, im okay thanks, im ok
    thanks, not really, not rly, not realy, not at all, not me, not today, not tonight, not tonite, not now, not rn,
    not right now, not this time, not yet, not 2day, not anymore, not any more, not interested, not for me, not
    happening, not necessary, not needed, no need, never mind, nevermind, nvm, nm, nvrmnd, nevrmind, forget it, forget
    about it, 4get it, pass, ill pass, i pass, hard pass, i dont, i do not, i didnt, i did not, i didn, i cant, i can
    not, i cannot, i wont, i will not, i havent, i have not, im not, i am not, i wasnt, i was not, i would not, i
    wouldnt, i couldnt, i dont think so, dont think so, i think not, think not, i guess not, guess not, i dont want
    to, dont want to, i dont wanna, dont wanna, i dont want it, i dont want that, i dont need it, i dont need that, i
    dont need one, i dont want one, dont need it, dont want it, dont, do not, didnt, did not, cant, cannot, wont,
    wouldnt, havent, i didnt make it, didnt make it, i didnt go, didnt go, i forgot, forgot, incorrect, false, wrong,
    thats wrong, thats not right, thats not me, it isnt, it is not, its not, it wasnt, it didnt, it did not, it didnt
    help, it doesnt, they didnt, he didnt, she didnt, he isnt, she isnt, we didnt, he wont, none, no one, no im not,
    no i am not, no i dont, no i didnt, no i cant, no i havent, afraid not, im afraid not, unfortunately not,
    unfortunately no, i rather not, id rather not, rather not, prefer not, i prefer not to, i would rather not, nope
    nope, no sorry, sorry no, decline, i decline, i refuse, no deal, no dice, no bueno, 2, 2 no, no 2, two, dos, no
    gracias, no grax, no gracia, nop gracias, que va, q va, k va, ni a palos, para nada, nunca, jamas, tampoco, no
    quiero, no puedo, no podre, no
    pude, no lo hice, no fui, no llegue, claro que no, por supuesto que no, obvio no, obvio que no, desde luego que
    no, ahora no, ahorita no, hoy no, hoy no puedo, todavia no, aun no, todavia no puedo, aun no puedo, no todavia,
    creo que no, supongo que no, pienso que no, ni modo que si, ni loco, ni loca, no hace falta, no es necesario, no
    me interesa, no lo necesito, no necesito, dejalo, olvidalo, olvidelo, ya no, no estoy, no tengo, no es cierto, no
    es verdad, incorrecto, falso, yo no, no soy yo, no soy, no por ahora, por ahora no, de ninguna manera, ni hablar,
    mejor no, prefiero no, no deseo, no no gracias, but no, but no thanks, but no thank you, pero no, pero no gracias,
    thanks but no thanks, gracias pero no, not gonna, not going to, not gonna happen, not going to happen, im not
    going to, im not gonna, i aint, aint happening, not a chance, no chance, nah not today, not at this time, not at
    the moment, prob not, probably not, prolly not, na, nope nah, nahhh, negatory, nopers, no siree, mo thanks,
    mo thank
    you, mo ty, nope thanks, no i dont, no tanks, no thx u, nop thanks
""") - phrases("no one, none")
# Said first, these are a no whatever follows, unless a doubt does: "no i stayed home".
_NO_FIRST = phrases("no, nope, nah, naw, nop, noo, nay, nel")
_YES_FIRST = phrases("""
    yes, yeah, yep, yup, yea, yess, yah, ye, yas, sip, simon, yessir, absolutely, definitely, ues, sii, yepp, yupp,
    yeh
""")
# "no" opens all of these, and none of them is a no.
_NOT_A_NO = phrases("""
    no se, no lo se, no sabo, no idea, no clue, no one, no sure, no estoy seguro, no estoy segura, no matter, no
    comment, no sabria, no entiendo, no comprendo, no understand, no wait, no response, no answer, no recuerdo, no me
    acuerdo, no signal, no more, no mas, no problem, no hay problema, no hay bronca, no hay pedo, no hay falla,
    no hay tos, no hay cuidado, no ay problema, no probs, no worries, no doubt, no prob, no dudes, no
    estoy cierto, no tengo idea, no telling, no habla, no hablo, no english, no ingles, no importa, no se si, no
    wonder, no cap, no te entiendo, no te entendi, no entendi, no joke, no kidding, no lie, no bueno, no manches, no
    mames, no puedo mas, no 1, no uno,
    not really sure, not sure, not too sure, not quite sure, not exactly sure, im not sure, im
    not really sure, i am not sure, i dont know, i do not know, im not positive, i dont get, dont get it, i wouldnt
    know, wouldnt know
""")
_DOUBT = phrases("""
    but, pero, maybe, mayb, perhaps, later, if, unless, depends, depende, quizas, quiza, talvez, sometimes, kinda,
    idk, dunno, unsure, or, o, wait, until, though, tho, except, luego, aunque, yesnt, hmm, hm, either, both, still
    not
""")
_AGAINST_YES = phrases(
    "no, not, nope, nah, never, dont, cant, wont, right, nunca, ni, what, who, why, which, not, didnt"
)
_AGAINST_NO = _YES_FIRST | phrases("y, si, ok, okay, sure, claro, yes, pls, please, porfa")
_POLITE = phrases("""
    oh, ohh, um, umm, uh, well, so, hi, hey, hello, lol, haha, ah, ahh, god, omg, thanks, ty, pues, ay, oye, hola,
    hmm, oh my god, jaja, bueno pues, ooh, man, actually, honestly, i said, just, sorry, like, sorry but, mm, mmm,
    gosh, dude, bro, please, pls, plz, plez, pleez, pleeze, pleaz, plese, pleas, plis, que remedio, no
    queda de otra, thank you, thank u, thankyou, thx, tysm, tks, thanx, thnx, sir, maam,
    mam, miss, bruh, hahaha, lmao, very much, so much, a lot, then, now, rn, right now, today, tonight, again,
    already, for real, fr, tho, dear, hun, honey, buddy, friend, my friend, amen, god bless, too, also, gracias, grax,
    muchas gracias, mil gracias, por favor, porfa, porfavor, xfa, xfavor, senor, senora, señor, señora, amigo,
    hermano, jajaja, wey, guey, ya, ahora, hoy, la verdad, disculpa, perdon, lo siento, dios, carnal, why, oh my, hmm
    ok, but god bless, but god bless you, god bless you, god bless u, but god bless u, for askin, but thank you, but
    thank u, but thanks, but thx, but ty, pero gracias, for asking, for everything, for checking, for checking in,
    por preguntar, por todo, por avisar, lol yes, i
    think, i believe, pos, pz, eh, ok so, mhm ok, i mean, id say, i would say, i have to say, im gonna say, im going
    to say, gonna say, yo digo, digo, diria que, mucho, bastante, un poco, alot, a little, a bit, poquito, un poquito,
    demasiado, lots, tons, mucho mejor, rapido, pronto, urgente, urgent, asap, quick, quickly, fast, hurry,
    cuanto antes,
    ahorita, chale
""")
_STATE = phrases("""
    ya llegue, llegue, ya llegue a casa, llegue bien, fui, ya fui, lo hice, ya lo hice, ya comi, estoy segura, estoy a
    salvo, im good, im ok, im fine, all good, i am ok, i am good, i am fine, im okay, i am okay, im alright, im safe,
    i am safe, thats ok, thats okay, thats all, im sure, estoy bien, todo bien, im all set, its ok, its okay, its
    fine, it is ok, i got it, im straight, im not bad, im doing ok, im doing good, im doing fine, im better, i feel
    better, estoy mejor, im home, we are good, were good, it does, we did, i really do, i really did, bien, a salvo,
    me siento mejor, me siento bien, mejor, en casa, segura, estoy en casa, ya estoy en casa, ya estoy bien, me gusto,
    me ayudo
""")
_LETTERS = Lettering.of(
    "y: si", y=_YES | {p for p in _AGREED if p.startswith("si ")}, n=_NO, a=_AGREED, s=_STATE, p=_POLITE
)
# "yes", "ok sure", "yes im ok"; being ok alone answers nothing, and a yes beside a no is neither.
_SAYS_YES = re.compile("[pas]*y[pyas]*|[pa]*a[pa]*")
_SAYS_NO = re.compile("[pasn]*n[pnas]*")
_FIRST_CHOICE = phrases("1, one, uno")
# "yeahh", "noo": the last letter of a word held down.
_LAST_LETTER_HELD = re.compile(r"([a-z])\1$")
_SIGNS: dict[str, YesNo] = {"👍": "yes", "👌": "yes", "✅": "yes", "✔": "yes", "👎": "no", "❌": "no", "🚫": "no"}
_LONGEST_COMMENT, _LONGEST_DENIAL, _LONGEST_STORY = 12, 5, 30
_CONCLUDING = phrases("so, entonces")
_OPENING = phrases("ok, okay, okey, k, oh, ay, well, pues, bueno, claro")
_YES_AT_LAST = phrases("si, ok, okay, alright, claro")
_EITHER = phrases("or, o, if, whether, maybe, idk")
# Denials of anything but knowing, caring and the like are a no.
_DENYING = phrases("didnt, dont, doesnt, isnt, wasnt, wont, couldnt, havent, hasnt, wouldnt, aint, werent, shouldnt")
_SPEAKERS = phrases("i, im, we, were, its, it, he, hes, she, shes, they, theyre, thats, that")
_MINDLESS = phrases("know, care, understand, remember, mind, matter, think, sure, mean, want, need, believe, worry")
# A denial of harm agrees: "couldnt hurt", "i dont see why not", "no estaria mal".
_NO_HARM = re.compile(
    r"(?P<no>(?:(?:no|nope|nah) )+(?=no |not |it |that |its |thats ))?"
    r"(?:(?:well|oh|pues|i guess|i suppose|supongo que|i|it|that|this|its|thats|it is|really|honestly|a mi|yo) )*"
    r"(?:(?:couldnt|wouldnt|cant|wont|could not|would not|can not|cannot) hurt(?: (?:to|2) (?:try|ask|have one))?"
    r"|(?:dont|do not|cant|cannot) see why not|(?:couldnt|could not) agree more|(?:isnt|not) (?:a|any) problem"
    r"|(?:wouldnt|would not) be (?:a )?(?:bad|bad idea|problem)|not (?:a )?bad idea|no problem"
    r"|no veo (?:por ?que|xq|pq) no|no (?:estaria|vendria|me vendria|caeria|me caeria) (?:nada )?mal|no estaria de mas"
    r"|no me molesta(?:ria)?|no (?:es|seria) (?:un |ningun |ninguna )?(?:problema|molestia|mala idea)"
    r"|no tengo (?:ningun )?(?:problema|inconveniente)|no (?:me )?(?:hay|queda) de otra|no hay problema)"
    r"(?: (?:thanks?|thank you|thx|please|pls|at all|now|right now|gracias|por favor|ahora|para nada|i guess|lol))*"
)
# Said last, these take back a yes before them: "yep nvm".
_TAKEN_BACK = re.compile(
    r" (?:nvm|nm|never ?mind|forget (?:about )?it|ol[vb]idal[oa]|ol[vb]idel[oa]|dejal[oa]|dejel[oa])$"
)


@twice
def yesno(text: str) -> YesNo | None:
    """Whether a text says yes or no, in English or Spanish; None for "maybe", for both, and for anything unclear.

    Only exact words and known misspellings count. "not now" and "never mind" are no; "later" is neither.
    """
    said = heard(text)
    if not said:
        return _SIGNS.get(text.strip()[:1])
    if (known := _known(" ".join(said))) is not None:
        return known
    if harmless := _NO_HARM.fullmatch(" ".join(said)):
        # "No, its not a problem" may be either.
        return None if harmless["no"] or "?" in text else "yes"
    if " ".join(said[:2]) in _NOT_A_NO or " ".join(said[:3]) in _NOT_A_NO:
        return None
    held = tuple(_LAST_LETTER_HELD.sub(r"\1", word) for word in said)
    return (
        _by_letters(said)
        or _by_letters(held)
        or _by_first_word(said, asks="?" in text)
        or _by_last_words(said, asks="?" in text)
    )


def is_only_yes_or_no(text: str) -> bool:
    """Whether all of a text is a listed yes or no, or politeness beside it: "id rather not, thanks"."""
    said = heard(text)
    return bool(said) and (_known(" ".join(said)) is not None or _by_letters(said) is not None)


def _by_letters(said: Words) -> YesNo | None:
    """What words that all agree, refuse or are polite say together."""
    letters = _LETTERS.read(said)
    if _SAYS_YES.fullmatch(letters):
        return "yes"
    # "1 2" and "1 no" choose both.
    return "no" if _SAYS_NO.fullmatch(letters) and _FIRST_CHOICE.isdisjoint(said) else None


def _known(whole: str) -> YesNo | None:
    if whole in _YES or whole in _AGREED:
        return "yes"
    return "no" if whole in _NO else None


def _by_first_word(said: Words, *, asks: bool) -> YesNo | None:
    """A clear first word decides when the rest neither doubts, contradicts nor asks: "yes i made it home"."""
    rest = frozenset(said[1:])
    if asks or len(said) > _LONGEST_COMMENT or rest & _DOUBT:
        return None
    if said[0] not in _NO_FIRST and _TAKEN_BACK.search(" ".join(said)):
        return None
    if said[0] in _OPENING and said[1:2] and (said[1] in _YES_FIRST or said[1] == "si"):
        # "ok si mandamelo"
        return None if rest & _AGAINST_YES else "yes"
    if (said[0] in _YES_FIRST or said[:2] == ("i", "did")) and not rest & _AGAINST_YES:
        return "yes"
    if (said[0] in _NO_FIRST or _is_denial(said)) and not rest & _AGAINST_NO:
        return "no"
    return None


def _by_last_words(said: Words, *, asks: bool) -> YesNo | None:
    """A yes or no that a story ends in: "took em at 8 like i said so yes", "he has the car so no"."""
    if asks or len(said) > _LONGEST_STORY or not _EITHER.isdisjoint(said):
        return None
    *_, concluding, last = ("", *said)
    if concluding not in _CONCLUDING:
        return None
    return "no" if last in _NO_FIRST else "yes" if last in _YES_FIRST or last in _YES_AT_LAST else None


def _is_denial(said: Words) -> bool:
    """Whether the text is a short denial: "it didnt work", "we havent yet"."""
    denied = _DENYING.intersection(said[:2]) or (said[0] in _SPEAKERS and "not" in said[1:3])
    return bool(denied) and len(said) <= _LONGEST_DENIAL and not _MINDLESS.intersection(said)
