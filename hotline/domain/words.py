"""How every listener in the hotline reads a text: folded, without accents, apostrophes or noise."""

import re
import unicodedata

_APOSTROPHES = re.compile(r"['’‘`´ʼ]")
_FACE = re.compile(r"[:;=]-?[()/|\[\]<>]|</?3")
_NOT_A_WORD = re.compile(r"[^0-9a-zñ]+")
_STRETCHED = re.compile(r"([a-zñ])\1{2,}")
_WORD = re.compile(r"[a-zñ]+")
_STOP_SIGNS = frozenset("🛑⛔🚫✋🤚🖐")
# What some phones add to an emoji: the form it is shown in, and the colour of a hand.
_DRESSING = frozenset("\ufe0f\u200d🏻🏼🏽🏾🏿")
# Words that keep a double letter when the letter that was held down is let go.
_DOUBLED = {
    "al": "all", "cal": "call", "fod": "food", "god": "good", "met": "meet", "meting": "meeting", "ned": "need",
    "of": "off", "se": "see", "son": "soon", "stil": "still", "wek": "week", "wel": "well", "wil": "will",
}  # fmt: skip


def plain(text: str) -> str:
    """The text in lower case, in plain letters, accents and apostrophes gone, everything else kept.

    ñ stays a letter of its own: "ano" and "año" are different words. "can't" becomes "cant", as it is texted.
    """
    if text.isascii():
        return _APOSTROPHES.sub("", text.lower())
    # Some phones send ñ as two characters; composing first keeps it one letter.
    folded = _APOSTROPHES.sub("", unicodedata.normalize("NFC", text.casefold()))
    if folded.isascii():
        return folded
    kept = folded.replace("ñ", "\0")
    stripped = unicodedata.normalize("NFKD", kept)
    return "".join(c for c in stripped if not unicodedata.combining(c)).replace("\0", "ñ")


def words(text: str) -> tuple[str, ...]:
    """The words of a text, in order, folded as `plain` does; punctuation and emoji separate words."""
    return tuple(w for w in _NOT_A_WORD.split(plain(text)) if w)


def spaced(text: str) -> str:
    """The words of a text joined by single spaces: what whole-message comparisons look at."""
    return " ".join(words(text))


def unstretched(text: str) -> str:
    """A folded text with letters held down let go: "yesss" is "yes", "pleeease" is "please", "fooood" is "food"."""
    if not _STRETCHED.search(text):
        return text
    return _WORD.sub(_let_go, text)


def _let_go(match: re.Match[str]) -> str:
    word = match.group()
    short = _STRETCHED.sub(r"\1", word)
    return word if short == word else _DOUBLED.get(short, short)


def is_only_a_face(text: str) -> bool:
    """Whether a text is nothing but emoji or faces such as ":(": it says how somebody feels, and in no words."""
    faces = any(unicodedata.category(one) == "So" for one in text) or _FACE.search(text) is not None
    return faces and not words(_FACE.sub("", text))


def is_only_a_stop_sign(text: str) -> bool:
    """Whether a text is nothing but signs that say stop: they may mean our texts, and are no STOP by law."""
    signs = [one for one in text if not one.isspace() and one not in _DRESSING]
    return bool(signs) and set(signs) <= _STOP_SIGNS


def in_place_of_name(text: str, blank: str, words: str) -> str:
    """A text with words such as "someone" where a name would stand, with a capital where a sentence begins."""
    begins = rf"(?:^|(?<=[.?!] )){re.escape(blank)}"
    return re.sub(begins, words[:1].upper() + words[1:], text).replace(blank, words)
