"""How strong an urge is, from 0 to 10, as people text it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hotline.domain.hearing.digitwords import in_words
from hotline.domain.hearing.numbers import SMALL
from hotline.domain.hearing.phrases import meanings, phrases
from hotline.domain.hearing.respelling import twice
from hotline.domain.words import plain, unstretched

_SCALE_VALUES = range(11)
# What people write for the two ends of the scale, and the slips of a keypad ("l0" is typed for "10").
_ENDS = """
0: o, none, none at all, nothing, nothing at all, no urge, no urges, no craving, no cravings, gone, its gone, all
  gone, its all gone, urge is gone, the urge is gone, craving gone, nada, ninguna, ninguno, cero ganas, no tengo
  ganas, sin ganas, ya nada, ya se me quito, se me quito, ya se fue, ya no tengo ganas
10: l0, i0, 1o, lo0, max, maximum, the max, maxed out, maxed, full blast, al maximo, maximo, lo maximo, al cien,
  highest, the highest, off the chart, off the charts, off the scale, through the roof, thru the roof, sky high, worst
  ever, the worst ever, the worst its been, worst its ever been, as bad as it gets, por las nubes, hasta el tope, al
  tope, a tope, fuera de escala, lo mas alto, lo peor
"""
_WHOLE = {phrase: int(value) for phrase, value in meanings(_ENDS).items()}
_WHOLE |= {f"{is_} {phrase}": 10 for is_ in ("its", "it is", "im", "es", "esta") for phrase in _WHOLE if _WHOLE[phrase]}
# What says in so many words that it is more than the scale has; 911 and 988 are no strength.
_BEYOND, _ROUND_NUMBERS = range(11, 101), frozenset({200, 500, 1000, 10000, 1000000})

# "on a scale of 0 to 10", "del 1 al 10": the question repeated, no part of the answer.
_SCALE = re.compile(
    r"(?:\b(?:on|in|en)\s+)?(?:\b(?:a|the|una|la)\s+)?\b(?:scale|escala|from|out|del|de|of)\b\s*(?:of|from|de|del)?\s*"
    r"(?:[01]|zero|one|cero|uno)\s*(?:-|to|thru|through|a|al)\s*(?:10|ten|diez)\b"
)
_OUT_OF_TEN = re.compile(
    r"\s*(?:/|\\|\b(?:on a scale of|out(?: of)?|outta|outa|out a|of|de|sobre)\b)\s*(?:10|ten|diez)\b"
)
_ARROW = re.compile(r"\s*(?:-+>|=+>|→|»|>)\s*(?=\d)")
_LETTER_DIGITS = re.compile(r"\b(?:[li|]0|1o)\b")
_ISH = re.compile(
    r"(?<=\d)\s*-?\s*ish\b|(?<=\d)\+|\bor so\b|\bmas o menos\b|\bo algo asi\b|\bo asi\b"
    r"|\bor (?:something|somethin|sumthin|sumthing|smth|smthn|sum|sm)\b"
    r"|\b(?:for|4) sure\b"
)
_TOKEN = re.compile(r"[0-9]+(?:[.,:/][0-9]+)?|[a-zñ]+|[^\sa-zñ0-9]")

# A number that any of these touches is an amount, a time, a range or a sum: never a rating.
_TOUCHING = re.compile(r"[$<>%*=]\s*\d|\d\s*[%$*=]|(?<![\w\s])-\d|(?:^|\s)-\d|\d(?=(?!st\b|ish)[a-zñ])|[a-zñ]\d")

# Words that make the number after them something else: "took 3", "in 5", "room 8", "day 8".
_COUNTED = phrases("""
    took, take, had, have, has, got, get, drank, drink, ate, eat, used, did, need, bought, slept, smoked, in, for, by,
    until, til, till, after, over, under, above, below, than, since, day, days, step, room, apt, bus, route, chapter,
    page, line, exit, another, last, every, those, these, are, with, call, tome, tengo, compre, dia, paso, cuarto,
    linea, ruta, hace, unos, unas, otros, otras, las, los, minus, menos, not, ride, code
""")
# "my bus is the 9": a number beside these is theirs.
_NUMBERED = phrases("bus, route, train, room, apt, apartment, channel, exit, cuarto, ruta, camion")
# What may follow a rating directly: a comment starts, or the number is qualified.
_COMMENT = phrases("""
    i, im, ive, id, ill, its, it, is, was, my, the, this, that, thats, he, she, hes, shes, they, theyre, we, me, and,
    but, cuz, cause, because, bc, since, so, really, very, pretty, still, right, rn, now, today, tonight, atm,
    currently, again, not, cant, dont, no, pls, please, plz, help, thx, thanks, thank, ty, maybe, prob, probably,
    guess, think, ish, feeling, feel, feels, need, want, wanna, bad, strong, easy, easily, at, lol, tbh, honestly,
    bro, man, fr, almost, going, getting, gonna, wants, down, up, same, actually, just, too, with, if, when, like,
    high, low, tops, max, only, ugh, omg, smh, idk, better, worse, strength, level, points, urge, craving, sad, y,
    pero, ya, ahora, ahorita, hoy, muy, bien, mal, fuerte, gracias, por, porque, pq, xq, creo, mas, estoy, tengo,
    quiero, ayuda, ayudame, yo, todavia, aun, casi, tal, talvez, quiza, quizas, kiza, kizas, sadly, unfortunately,
    como, es, esta, mi, el, la, si, nada, mejor, peor, que, wey, earlier,
    before, yesterday, antes, ayer, then, despues, nomas, nada mas, ok, okay, sorry, after, maam, sir, miss,
    amigo, hermano, mhm, yes, had, went, saw, lost, fought, praise, god, lord, amen, walking, breathing, tuve, pelee,
    caminar, caminando, dios
""")
_ABOUT_NOW = phrases("now, ahora, ahorita, ya, currently, rn, today, hoy, atm, presently, tonight")
_ABOUT_PAST = phrases("""
    was, were, used, start, started, began, from, yesterday, before, era, estaba, antes, ayer, fue, desde, empece,
    last, been, earlier, first, initially, principio, anoche, tenia, de, del
""")
_PAST_AFTER = phrases("earlier, before, yesterday, antes, ayer, ago, then, last, anoche")
# Words that a time may have beside it: "last night it was a 3".
_BESIDE_A_TIME = phrases(
    "night, noche, week, semana, it, its, im, is, a, an, at, right, el, la, en, un, es, estoy, and, y, but, pero"
)
_DOWN_TO = phrases("down to, up to, to, to a, to an, a, a un, then, hasta, now, ahora, ya, al")
# "down to 2 from 9": what it was comes after what it is.
_CAME_FROM = phrases("from, desde")
_CORRECTED = phrases("mean, meant, wait, actually, sorry, correction, make, digo, perdon, mejor, oops")
_AT_OK = phrases("""
    im, its, it, is, still, now, rn, craving, urge, me, right, sitting, about, like, up, around
""")
_DENIED = phrases("not, isnt, aint")
# What is wished for, over or a bound is not how strong it is: "i wish it was 3", "no longer a 9", "menos de 5".
_WISHED = re.compile(
    r"\b(?:(?:wish|if only) (?:it|this|i) (?:was|were)|no longer|(?<!o )menos de|(?<!y )mas de)(?: an?)?$"
)
# "call me at 6" is a time.
# A number that says how strong something is, and the words it has around it where nobody asked.
_HOW_STRONG = re.compile(
    r"\b(?:an?|un|una) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|cero|uno|dos|tres|cuatro"
    r"|cinco|seis|siete|ocho|nueve|diez)\b|\d/10\b|\b(?:out of|outta|de|sobre) (?:10|ten|diez)\b"
)
_ROUND_A_RATING = phrases("""
    a, an, maybe, like, about, bout, around, probably, prob, prolly, i, guess, think, say, id, ill, its, it, is, im,
    at, now, rn, right, still, feels, feel, just, honestly, tbh, good, solid, strong, pretty, so, yeah, yes, ok, well,
    um, uh, today, tonight, out, of, outta, on, the, scale, from, to, my, craving, cravings, urge, level, idk, lol,
    sorry, please, more, almost, easily, over, here, back, up, down, high, really, and, help, me, un, una, como, es,
    esta, creo, que, yo, diria, digo, ya, ahora, ahorita, estoy, en, ando, tal, vez, quiza, quizas, casi, de, mis, mi,
    ganas, antojo, las, sobre, hoy, pues, bien, fuerte, mas, o, menos, siento, son, ayuda, toy
""")
_MET_AT = phrases("call, text, txt, meet, ring, phone, reach, get, pick, see, come")


@dataclass(frozen=True, slots=True)
class _Said:
    """A number that was said: its value and where it stands among the tokens."""

    value: int
    place: int


@twice
def rating(text: str) -> int | None:
    """How strong the urge is said to be, 0 to 10; None where no one number from 0 to 10 is meant as a rating.

    "went from 8 to 3" is 3, the number that holds now; "5-6", "3 beers", "at 7pm" and "7.5" are no rating.
    """
    folded = unstretched(plain(text)).replace("\N{KEYCAP TEN}", " 10 ").strip(" .!?,")
    if folded in _WHOLE:
        return _WHOLE[folded]
    folded = in_words(folded)
    folded = _LETTER_DIGITS.sub("10", _ARROW.sub(" to ", _OUT_OF_TEN.sub(" ", _SCALE.sub(" ", folded), count=2)))
    folded = _ISH.sub("", folded.replace("#", " "))
    if _TOUCHING.search(folded):
        return None
    tokens = _TOKEN.findall(folded)
    said = _numbers(tokens)
    if not said or not _NUMBERED.isdisjoint(tokens):
        return None
    said = _without_denied(said, tokens)
    meant = said[0] if len({s.value for s in said}) == 1 else _latest(said, tokens) or _first_alone(said, tokens)
    return meant.value if meant is not None and _stands_free(meant, tokens) else None


def _numbers(tokens: list[str]) -> list[_Said] | None:
    """The numbers said; None where one of them cannot be a rating, which spoils the rest."""
    found: list[_Said] = []
    for place, token in enumerate(tokens):
        if token[0].isdecimal():
            if not token.isdecimal() or int(token) not in _SCALE_VALUES:
                return None
            found.append(_Said(int(token), place))
        elif token.removesuffix("ish") in SMALL and not _is_pronoun(token, tokens, place):
            found.append(_Said(SMALL[token.removesuffix("ish")], place))
    return found


def _without_denied(said: list[_Said], tokens: list[str]) -> list[_Said]:
    """The numbers without one that is only named to be denied: "not a 10 but an 8"."""
    kept = [s for s in said if _DENIED.isdisjoint(tokens[max(0, s.place - 2) : s.place])]
    return kept or said


def _first_alone(said: list[_Said], tokens: list[str]) -> _Said | None:
    """The number a text begins with, where all others count something: "8 cuz he came w 2 bottles"."""
    alone = [s for s in said if _stands_free(s, tokens)]
    return alone[0] if len(alone) == 1 and alone[0].place == 0 else None


def _is_pronoun(token: str, tokens: list[str], place: int) -> bool:
    """Whether "one" or "uno" stands for a thing ("this one", "no one") and not for the number."""
    return token in {"one", "uno"} and place > 0 and tokens[place - 1] not in {"a", "like", "about", "un", "its", "to"}


def _latest(said: list[_Said], tokens: list[str]) -> _Said | None:
    """The one number that holds now, of several: not the one that was, nor one of a range."""
    if any(t in _CORRECTED for t in tokens[said[-2].place + 1 : said[-1].place]):
        return said[-1]
    present = [s for i, s in enumerate(said) if not _is_past(said, i, tokens)]
    if len(present) == 1:
        return present[0]
    now = [s for s in present if _near(s, tokens, _ABOUT_NOW)]
    return now[0] if len(now) == 1 and "or" not in tokens and "o" not in tokens else None


def _is_past(said: list[_Said], index: int, tokens: list[str]) -> bool:
    here = said[index].place
    before = tokens[said[index - 1].place + 1 if index else 0 : here]
    after = tokens[here + 1 : said[index + 1].place if index + 1 < len(said) else len(tokens)]
    if timed := _timed(said, tokens):
        return timed[index] == "past"
    while index and before and before[0] in _PAST_AFTER | {"night", "week"}:
        before = before[1:]
    if after and after[0] in _PAST_AFTER:
        return True
    told = [token for token in before if token in _ABOUT_PAST or token in _ABOUT_NOW]
    if told and told[-1] in _ABOUT_PAST:
        return True
    # "8 to 3" and "3 to 8" differ: a range is said upwards, so a fall without any other word is a movement.
    falls = index + 1 < len(said) and said[index + 1].value < said[index].value
    moved = " ".join(t for t in after if t not in {"went", "down", "up"}) in _DOWN_TO
    return bool(after) and moved and (falls or bool({"down", "up"} & set(after)))


def _timed(said: list[_Said], tokens: list[str]) -> tuple[str, ...] | None:
    """Which of two numbers is past, where each comes after its own time: "now 9 yesterday 3"; else None."""
    if said[2:] or said[-1].place != len(tokens) - 1:
        return None
    leads = (tokens[: said[0].place], tokens[said[0].place + 1 : said[1].place])
    times = tuple(
        "past" if lead and _ABOUT_PAST.issuperset(lead) else "now" if lead and _ABOUT_NOW.issuperset(lead) else ""
        for lead in (tuple(t for t in lead if t not in _BESIDE_A_TIME) for lead in leads)
    )
    return times if set(times) == {"past", "now"} else None


def unasked_rating(text: str) -> int | None:
    """A rating of somebody who was not asked for one: "maybe a 7", "its an 8 rn", "como un 7", "9/10".

    None for a bare number, which may choose or count anything, and for whatever says more than how strong it is.
    """
    said = [token for token in _TOKEN.findall(unstretched(plain(text))) if token[0].isalnum()]
    rated = _HOW_STRONG.search(" ".join(said)) is not None
    if not rated or any(
        not token[0].isdigit() and token not in _ROUND_A_RATING and token not in SMALL for token in said
    ):
        return None
    return rating(text)


def on_the_scale(text: str) -> bool:
    """Whether a text names the scale beside its number: "8 out of ten", "9/10"."""
    return _OUT_OF_TEN.search(plain(text)) is not None


@twice
def beyond(text: str) -> int | None:
    """The top of the scale for whoever says more than it has, and nothing else: "11", "its like a 12", "100/10".

    None for a number that counts anything, such as "15 min", and for two numbers.
    """
    folded = _OUT_OF_TEN.sub(" ", in_words(unstretched(plain(text))).replace(",000", "000").strip(" .!?,"), count=1)
    said = _TOKEN.findall(folded.replace("%", " "))
    numbers = [token for token in said if token[0].isdigit()]
    if (
        len(numbers) != 1
        or not numbers[0].isdecimal()
        or said[0] == "at"
        or not _ROUND_A_RATING.issuperset({*said} - {*numbers, "!"})
    ):
        return None
    return _SCALE_VALUES[-1] if int(numbers[0]) in _BEYOND or int(numbers[0]) in _ROUND_NUMBERS else None


def plainly_rated(said: Iterable[str]) -> bool:
    """Whether these words say nothing but that what comes next is how strong it is."""
    return _ROUND_A_RATING.issuperset(said)


def may_follow(said: Sequence[str]) -> bool:
    """Whether these words are a comment on the number before them, and not what that counts."""
    return not said or (said[0] in _COMMENT and not any(word.isdigit() for word in said))


def _near(said: _Said, tokens: list[str], wanted: frozenset[str]) -> bool:
    return any(t in wanted for t in tokens[max(0, said.place - 3) : said.place + 2])


def _is_number(tokens: list[str]) -> bool:
    """Whether a number comes next, after which the text may end: "2 from 9", but not "2 from 9 to 5"."""
    return bool(tokens) and (tokens[0].isdigit() or tokens[0] in SMALL) and tokens[1:2] not in (["to"], ["a"], ["am"])


def _stands_free(said: _Said, tokens: list[str]) -> bool:
    """Whether nothing beside the number makes it an amount of something."""
    after = tokens[said.place + 1] if said.place + 1 < len(tokens) else "."
    before = tokens[: said.place]
    if _DENIED & set(before[-2:]) or _WISHED.search(" ".join(before)):
        return False
    if after in _CAME_FROM and _is_number(tokens[said.place + 2 :]):
        after = "."
    if after[0].isalpha() and after not in _COMMENT and after not in SMALL:
        return False
    if after in {"-", "/", ":"} and said.place + 2 < len(tokens) and tokens[said.place + 2][0].isdigit():
        return False
    if not before:
        return True
    if before[-1] == "at":
        return len(before) > 1 and before[-2] in _AT_OK and _MET_AT.isdisjoint(before)
    return before[-1] not in _COUNTED
