"""A helper says once more that they take what they have taken already: "1", "yes", "1 tell her i am coming"."""

import re
from dataclasses import dataclass

from hotline.domain.hearing.choosing import comments
from hotline.domain.hearing.phrases import heard, phrases
from hotline.domain.hearing.yesno import is_only_yes_or_no, yesno

_FIRST = re.compile(r"\s*1(?![\d/%'’]|[.,:]\d)(?P<mark>[\s.,:;!)-]*)(?P<rest>.*)", re.DOTALL)
_MARKS = frozenset(".,:;!)-\n")
_YES = phrases("1, yes, yeah, yep, yea, ok, okay, sure, si, sip, claro, y, k")
# What is said to us, and not to whoever is there: a page asks for it in these words.
_TO_US = phrases("""
    i take it, i take this, i take the case, i take this one, take it, taking it, ill take it, i will take it, ill take
    this, ill take the case, i got it, i got this, i got this one, ive got it, ive got this, i have it, got it, i can
    take it, i can take this, mine, its mine, accept, i accept, accepted, lo tomo, yo lo tomo, la tomo, yo la tomo,
    tomo el caso, yo tomo el caso, lo agarro, yo lo agarro, me toca, me toca a mi, acepto, yo acepto, yo me encargo, me
    encargo, yo lo tengo, lo tengo, es mio
""")
# How words to be passed on begin; after anything else a 1 counts, as in "1 day at a time".
_PASS_ON = phrases("""
    tell, say, ask, let, text, give, dile, digale, diganle, dígale, dile que, avisa, avisale, preguntale, hi, hey,
    hello, hola, omw, otw, on, coming, am, be, how, what, where, who, are, is, do, can, could, you, u, soy, voy, vengo,
    llego, como, donde, quien, puedes, puede, no, yo, aqui, estas, wait, hold, stay, breathe, call, espera, esperame,
    aguanta, respira, quedate, llamame, not, will
""")


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim said again, and `rest`, the words beside it; not `sure` where it may answer what somebody asked."""

    rest: str = ""
    sure: bool = True


def claim(text: str) -> Claim | None:
    """What a text is that claims an ask by 1, by yes, or in the words of a page; None for every other text."""
    said = heard(text)
    while said and said[0] in _YES and len(said) > 1:
        said = said[1:]
    if " ".join(said) in _TO_US:
        return Claim()
    if (first := _FIRST.fullmatch(text)) is not None:
        return _by_digit(first["mark"], first["rest"].strip())
    return Claim(sure=False) if is_only_yes_or_no(text) and yesno(text) == "yes" else None


def _by_digit(mark: str, rest: str) -> Claim | None:
    words = heard(rest)
    if not words:
        return Claim()
    marked = not _MARKS.isdisjoint(mark)
    return Claim(rest) if marked or comments(words[0]) or words[0] in _PASS_ON else None
