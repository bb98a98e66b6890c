"""Effects as one text: what a person reads after a turn."""

from collections.abc import Iterable

from hotline.domain.effects import Ask, Effect, Say


def as_text(effects: Iterable[Effect]) -> str:
    """All the words of a turn as one text, choices numbered on lines of their own; empty if there are none.

    It is one text a turn, always: the carrier does not promise the order of two.
    """
    parts: list[str] = []
    for effect in effects:
        if isinstance(effect, Say):
            parts.append(effect.text)
        elif isinstance(effect, Ask):
            parts.append(numbered(effect))
    return " ".join(part for part in parts if part)


def numbered(question: Ask) -> str:
    """A question with its choices as "1 this" and "2 that" below it."""
    lines = [question.text, *(f"{i} {label}" for i, label in enumerate(question.labels, 1))]
    return "\n".join(line for line in lines if line)
