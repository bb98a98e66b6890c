"""Effects as one text: what a person reads after a turn."""

from collections.abc import Iterable

from hotline.domain.effects import Ask, Effect, Say
from hotline.domain.segments import segments

_MOST = 2


def as_text(effects: Iterable[Effect]) -> str:
    """All the words of a turn as one text, choices numbered on lines of their own; empty if there are none."""
    return " ".join(_parts(effects))


def as_texts(effects: Iterable[Effect]) -> list[str]:
    """The words of a turn as texts of two segments at most: one text nearly always, none if there are no words.

    The carrier does not promise the order of two. But words that did not know what they would be followed by, as when
    a question is asked again that was open before, are cut from it rather than sent longer than any text may be.
    """
    texts: list[str] = []
    for part in _parts(effects):
        if texts and segments(joined := f"{texts[-1]} {part}") <= _MOST:
            texts[-1] = joined
        else:
            texts.append(part)
    return texts


def _parts(effects: Iterable[Effect]) -> list[str]:
    said = (numbered(one) if isinstance(one, Ask) else one.text for one in effects if isinstance(one, Say | Ask))
    return [part for part in said if part]


def numbered(question: Ask) -> str:
    """A question with its choices as "1 this" and "2 that" below it."""
    lines = [question.text, *(f"{i} {label}" for i, label in enumerate(question.labels, 1))]
    return "\n".join(line for line in lines if line)
