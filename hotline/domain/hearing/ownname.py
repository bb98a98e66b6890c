"""How somebody says what they are called: "its tam", "tiffany but call me tiff", "me llamo Ceci" is the name alone."""

import re

from hotline.domain.hearing.givennames import GIVEN_NAMES
from hotline.domain.hearing.phrases import phrases
from hotline.domain.hearing.yesno import yesno
from hotline.domain.words import plain

# Longer answers tell a story; four words are "Maria de los Angeles".
_LONGEST, _LONGEST_TEXT = 4, 20
# What says outright which name is to be used, wherever it stands: what comes before it is no part of the name.
_CALLED = (
    r"(?:(?:just|jus|jst|you can|u can|they|people|ppl|everyone|every1|everybody|friends|my|all|i|please|pls) )*"
    r"(?:call(?:s|ed)? me|go by|goes by|goin by|going by)"
    r"|(?:(?:todos|mis amigos|solo|nomas|me pueden|me puedes|puedes|pueden) )*"
    r"(?:llam(?:a|e|en)me|yam(?:a|e|en)me|dig(?:a|an)me|dime|me (?:dicen|disen|llaman|yaman)|llamarme|decirme|decir)"
)
_NAMED = (
    r"(?:(?:my|mi|the|el|first|1st|nick) ?)*(?:names?|naem|nmae|nam|nickname|nombre|nonbre)"
    r"(?: (?:is|iz|es|s|would be))?"
    r"|me (?:llamo|yamo|yammo|lamo)|yo me (?:llamo|yamo)"
)
_SOY = r"(?:(?:its|it is|this is)(?: me)?|thats|im|i am|iam|soy|yo soy|es|use|usa|put|pon)"
_POLITE = (
    r"(?:hi|hello|hey|yo|ok|okay|k|oh|um|uh|well|so|sure|hola|pues|bueno|oye|please|pls|plz|por favor|porfa|just|jus"
    r"|solo|maybe)"
)
_LEAD = re.compile(rf"(?:(?:{_POLITE}|{_NAMED}|{_CALLED}|{_SOY}) )+")
_OUTRIGHT = re.compile(rf"(?:^|.* )(?:(?:but|pero|y|and) )?(?:{_CALLED}|{_NAMED}) ")
_CALL_ME = re.compile(rf"(?:.* )?(?:{_CALLED}) (?!{_SOY} )")
_TAIL = re.compile(
    r"(?: (?:please|pls|plz|thanks|thank you|thx|ty|lol|haha|ok|okay|here|for short|is fine|is good|is ok|works"
    r"|is my name|por favor|porfa|gracias|nomas|nada mas|esta bien|y ya|es mi nombre))+$"
)
# With one of these words they tell something else: "in duluth", "been taking pills", "when you can".
_NO_NAME = phrases("""
    i, im, ive, ill, id, me, my, mine, myself, you, u, your, ur, we, us, he, she, they, them, it, its, this, that,
    these, those, a, an, the, in, at, on, from, to, for, with, of, by, about, near, out, into, off, up, down, over,
    and, or, but, if, when, whenever, while, because, cuz, cause, bc, so, than, then, am, is, are, was, were, be,
    been, being, do, does, did, dont, didnt, doing, done, have, has, had, having, havent, can, cant, could, will,
    wont, would, not, no, never, yes, take, takin, taking, took, use, usin, using, used, drink, drinkin, drinking,
    drank, feel, feelin, feeling, want, wanna, wants, need, needs, like, know, think, go, goin, going, gonna, went,
    get, gettin, getting, got, live, livin, living, tryin, trying, try, join, sign, here, there, what, whats, why,
    how, who, where, which, idk, dunno, now, later, back, please, asap, soon, today, tonight, tonite, tomorrow,
    tmrw, tmr, anytime, sometime, again, instead, first, before, after, at, around, until, til, till, morning,
    mornings, afternoon, evening, night, noon, day, days, week, weekend, hour, hours, minute, minutes, min, mins,
    right, away, quick, maybe, anything, whatever, nothing, none, nobody, someone, somebody, anyone, skip, pass,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, phone, cell, number, work, home, help, sober,
    clean, high, drunk, sick, sad, tired, ready, english, spanish, yo, mi, mis, tu, te, se, lo, nos, un, una, en,
    con, para, por, porque, que, como, cuando, donde, si, pero, estoy, ando, tengo, soy, era, estaba, vivo, quiero,
    necesito, puedo, puedes, pueden, puede, voy, va, tomo, tomando, tomado, uso, usando, siento, ahora, ahorita,
    luego, ya, pronto, hoy, manana, mañana, noche, tarde, mas, al, aqui, alla, nada, ninguno, ninguna, nadie, ayuda,
    lunes, martes, miercoles, jueves, viernes, sabado, domingo, telefono, numero, trabajo, casa, ingles, español,
    espanol, este, esta, eso, nose
""")
# Names that are words as well: alone they are names.
_NAMES_TOO = GIVEN_NAMES | phrases("will, al, dale, tom, ill, art, sol")
_WORD = re.compile(r"\S+")
_TRIM = " .,;:!?-\"“”()'*"


def own_name(text: str) -> str | None:
    """The name alone in what somebody answers who is asked for theirs; None where it is something else than a name."""
    pieces = [piece.strip(_TRIM) for piece in _WORD.findall(text)]
    pieces = [piece for piece in pieces if plain(piece)]
    said = [plain(piece) for piece in pieces]
    if len(said) > _LONGEST_TEXT:
        return None
    whole = " ".join(said)
    begin = _words(_OUTRIGHT, whole)
    begin += _words(_LEAD, " ".join(said[begin:]))
    if begin >= len(said):
        return None
    tail = _TAIL.search(" ".join(said[begin:]))
    end = len(said) - (len(tail[0].split()) if tail else 0)
    return _shown(pieces[begin:end]) if _is_name(said[begin:end]) else None


def to_be_called(text: str) -> bool:
    """Whether a text says by which name somebody is called, "call me tiff", and not that they want a call."""
    said = " ".join(one for piece in _WORD.findall(text) if (one := plain(piece.strip(_TRIM))))
    return _CALL_ME.match(said) is not None and own_name(text) is not None


def _words(pattern: re.Pattern[str], said: str) -> int:
    """How many words from the beginning on a pattern takes up."""
    found = pattern.match(said)
    return len(found[0].split()) if found else 0


def _is_name(said: list[str]) -> bool:
    """Whether words, folded, can be a name: few, with letters and no digits, and none of them says something else."""
    whole = " ".join(said)
    if len(said) > _LONGEST or any(char.isdecimal() for char in whole) or not any(char.isalpha() for char in whole):
        return False
    return whole in _NAMES_TOO or (_NO_NAME.isdisjoint(said) and yesno(whole) is None)


def _shown(name: list[str]) -> str:
    """A name as it was written; one without any capital gets them."""
    return " ".join(one[:1].upper() + one[1:] if one.islower() else one for one in name)
