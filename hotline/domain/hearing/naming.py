"""Somebody asks for one of their own people by name: "i need sam", "esta sam", "sam plz"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from hotline.domain.hearing.givennames import GIVEN_NAMES
from hotline.domain.hearing.naminglists import MORE_NAMES, NO_NAMES, PAGE
from hotline.domain.hearing.phrases import Lettering, Words, heard, phrases
from hotline.domain.hearing.respelling import twice

# From so many letters on a name may have one wrong.
_SPELT_OUT, _SHORT_FORM = 4, 3
# Longer texts are stories, and a name alone has little beside it.
_LONGEST, _LONGEST_ALONE = 20, 5
_LETTERS = Lettering.of(PAGE)
_NAME = "P"
_MORE = r"(?:j[fr]*[?P])*[fgl]*"
_AFTER = rf"{_MORE}(?:$|[sMW])"
# What a sentence may begin with that then asks: nothing but small words, or anything that denies nothing.
_START, _ANEW = r"^[flo]*", r"^(?:.*[^nh])?[fl]*"
_FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_START}(?:M[flM]*)?[vw][fr]*P{_AFTER}",  # call sam, can u please get sam
        rf"{_ANEW}(?:M[flM]*[vw]|W)[fr]*P{_AFTER}",  # im scared i need sam, where is sam
        rf"{_START}e[fr]*P{_MORE}[fl]*t",  # is sam there
        rf"{_START}E[fr]*P{_MORE}t?[fgl]*$",  # esta sam
        rf"{_START}(?:M[flM]*)?[vwTa][fr]*P[fl]*[ck]",  # tell sam to call me
        rf"{_START}X[fr]*P[fl]*[ckv]",  # can sam call me
        rf"{_START}P[flrM]*[ck]",  # sam are you there
        rf"{_START}T?[ck][fr]*P[fg]*$",  # que me llame sam
        rf"{_START}(?:M[flM]*)?a[fr]*P[fgl]*$",  # ask sam again
    )
)
# Whom they had taken off is to be among those who are asked again: put sam back on my list.
_BACK = re.compile(rf"{_START}(?:M[flM]*)?b[fr]*P[fgl]*$")
_ALONE = re.compile(r"^[fr]*P(?:j[?P])?[frg]*$")
_UNKNOWN = re.compile(r"[?]+")
_KNOWN = frozenset(word for phrase in _LETTERS.letter_of for word in phrase.split())
# Names that stand in the lists as words.
_WORDS_AS_WELL = frozenset({"will", "hope", "may", "dale", "don"})
# Names that are a drink, a drug or somebody who is no supporter, where nobody of theirs is called so.
_NAMES = GIVEN_NAMES | MORE_NAMES
_OTHERS = _NAMES - NO_NAMES


@dataclass(frozen=True, slots=True)
class Named:
    """Who is asked for, by their place among those given, or nobody of them; and whether by the name alone.

    `back`: they are only to be among those who are asked, once more.
    """

    place: int | None
    alone: bool = False
    back: bool = False


@twice
def could_name(text: str) -> bool | None:
    """Whether a text is worth looking up whose names it may have in it; None where it is not."""
    said = heard(text)
    if not said or len(said) > _LONGEST or all(word.isdecimal() for word in said):
        return None
    if not _WORDS_AS_WELL.isdisjoint(said):
        return True
    letters = _LETTERS.read(said)
    unknown = _UNKNOWN.finditer(letters)
    named = any(_by(f"{letters[: one.start()]}{_NAME}{letters[one.end() :]}", len(said)) for one in unknown)
    return named or None


@twice
def named(text: str, names: Sequence[str]) -> Named | None:
    """Whom a text asks for: the first fit of `names` (whole names as the roster has them), or somebody else by name.

    None for whatever asks for nobody, such as "told sam". A name alone asks only for somebody who is among `names`.
    """
    said = heard(text)
    if not said or len(said) > _LONGEST:
        return None
    for place, size, at in _found(said, names):
        if (how := _how(said, at, size)) and (how == "asked" or place is not None):
            return Named(place, alone=how == "alone", back=how == "back")
    return None


def _found(said: Words, names: Sequence[str]) -> Iterator[tuple[int | None, int, int]]:
    """Where names stand: the place of whose it is, how many words it has, and at which word; the surest first."""
    mine = [_parts(name) for name in names]
    for fits in (_same, _short, _misspelt):
        sizes = [
            (size, place, at)
            for place, (calls, more) in enumerate(mine)
            for at in range(len(said))
            for call in calls
            if (size := fits(said, at, call)) and (size := size + _more(said, at + size, more))
        ]
        for size, place, at in sorted(sizes, key=lambda one: -one[0]):
            yield place, size, at
    for at, word in enumerate(said):
        if word in _OTHERS:
            yield None, 1, at


def _parts(name: str) -> tuple[list[Words], frozenset[str]]:
    """How somebody may be called, and what else belongs to their name: Jose Luis "Pepe" Ruiz is "jose" and "pepe"."""
    nicknames = re.findall(r"[\"“(]([^\"”)]+)[\"”)]", name)
    first, *rest = heard(name) or ("",)
    calls = [(first,), *(heard(one) for one in nicknames)]
    return [call for call in calls if call and call[0]], frozenset(rest)


def _same(said: Words, at: int, call: Words) -> int:
    return len(call) if said[at : at + len(call)] == call else 0


def _short(said: Words, at: int, call: Words) -> int:
    """A given name of its own that theirs begins with: "sam" for Samuel."""
    word = said[at]
    return int(len(word) >= _SHORT_FORM and word in _NAMES and call[0].startswith(word))


def _misspelt(said: Words, at: int, call: Words) -> int:
    """A letter missing, added, wrong or swapped in a name that is long enough, where no other word is meant."""
    word, name = said[at], call[0]
    if min(len(word), len(name)) < _SPELT_OUT or word[0] != name[0] or word in _KNOWN or word in _NAMES:
        return 0
    return int(word not in _NEIGHBOURS and OSA.distance(word, name, score_cutoff=1) == 1)


def _more(said: Words, at: int, more: frozenset[str]) -> int:
    """How many words that follow a name belong to it: "sam smith", "sam s"."""
    size = 0
    while at + size < len(said) and any(
        said[at + size] in {word, word[0]} for word in more if word not in _KNOWN or said[at + size] == word
    ):
        size += 1
    return size


def _how(said: Words, at: int, size: int) -> str:
    """How the words ask for the name of `size` words at one of them: "asked", "back", by it "alone", or not at all."""
    return _by(f"{_LETTERS.read(said[:at])}{_NAME}{_LETTERS.read(said[at + size :])}", len(said))


def _by(letters: str, length: int) -> str:
    if any(frame.match(letters) for frame in _FRAMES):
        return "asked"
    if _BACK.match(letters):
        return "back"
    return "alone" if length <= _LONGEST_ALONE and _ALONE.match(letters) else ""


# Words that stand a letter from a common name and are none.
_NEIGHBOURS = phrases("""
    anger, angle, angry, marry, many, merry, party, petty, dandy, rosy, rose, hopes, joys, graces, grade, grape, mark,
    made, make, maria, carrot, call, calls, care, cars, card, early, edit, eve, frank, jail, job, john, josh, just,
    kill, kind, lately, less, line, lisa, list, lost, luck, lucky, meat, nick, past, paid, pain, pray, ride, rides,
    rich, same, safe, sane, save, sad, sand, shark, share, sharp, shop, steve, still, time, tine, tiny, tony, tree,
    wendy, windy, will, well, willing, anda, amar, alta, amo, cara, caro, casa, clara, claro, dolor, dolores, angel,
    lucha, mala, malo, mama, mano, mara, mario, mayor, noche, paso, pasa, perro, rosado, rosa, santo, solo, toma
""")
