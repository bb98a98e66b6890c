"""Somebody says that they are not well, not safe, not there: a no to that, and to nothing else they were asked."""

import re

from hotline.domain.words import plain

# "Not so good", "i dont feel safe", "no me siento bien". A comma makes two of it: "no, estoy bien" is a no, and well.
_NOT_WELL = re.compile(
    r"\b(?:(?:not|never|isnt|aint|(?:dont|doesnt|didnt|do not|does not) feel)"
    r" (?:(?:really|so|too|very|all|that|quite|doing|feeling|feel|exactly|at all|any|much|there|home|here) )*"
    r"(?:ok|okay|good|well|fine|alright|right|better|safe|great)|no better"
    r"|(?:no|nada|tampoco)"
    r" (?:(?:me|se|estoy|esta|estaba|siento|siente|sentia|ando|voy|va|muy|tan|del|nada) )*"
    r"(?:bien|mejor|a salvo))\b"
)
# What was not done: the no stays, and what they would have done is not taken from it.
_NOT_DONE = re.compile(
    r"\bno (?:(?:me|nos|le|les|se|he|ha|hemos|aun|todavia) )*(?:llegue|llegado|sirvio|ayudo|hablamos)(?: bien)?\b"
)


def unwell(text: str) -> bool:
    """Whether a text says that somebody is not well, or not safe."""
    return _NOT_WELL.search(_spaced(text)) is not None


def affirmed(text: str) -> str:
    """A text, folded, without what it says is not so: "ok" is not in "im not ok", nor "llegue" in "no llegue"."""
    return _NOT_DONE.sub("no", _NOT_WELL.sub(" ", _spaced(text)))


def _spaced(text: str) -> str:
    return " ".join(plain(text).split())
