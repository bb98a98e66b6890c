"""The danger screen: every text is asked first whether a life is at risk."""

from collections.abc import Iterator, Mapping
from typing import Any

from hotline.domain.danger.book import Span
from hotline.domain.danger.kinds import Danger, Kind
from hotline.domain.danger.lexicon import compiled
from hotline.domain.danger.reading import Reading
from hotline.domain.danger.silence import Idea

_ORDER = {kind: place for place, kind in enumerate(Kind)}


class Screen:
    """Hears danger in texts, by the words of one danger.toml. Pure: the same text, the same answer."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        """`content`: danger.toml, parsed; ValueError with the section and what to do on a fault."""
        self._lexicon = compiled(content)

    def __call__(self, text: str) -> Danger | None:
        """The most pressing danger in a text of either language, or None."""
        heard = next(self._heard(self._lexicon.reader.read(text)), None)
        return heard[1] if heard else None

    def ideas(self, text: str) -> tuple[str, ...]:
        """The names of the ideas heard in a text, in order of their names: for people who tend danger.toml."""
        return tuple(sorted({idea.name for idea, _ in self._heard(self._lexicon.reader.read(text))}))

    def _heard(self, reading: Reading) -> Iterator[tuple[Idea, Danger]]:
        """What is left of the phrases found once idioms, denials and tales are taken back; the most pressing first."""
        found = set(self._lexicon.dangers.find(reading))
        if not found:
            return
        silence, persons = self._lexicon.silence, self._lexicon.persons
        harmless, asked = silence.harmless_spans(reading), persons.asked(reading)
        joking = self._lexicon.joking.says(reading)
        for idea, span in sorted(found, key=lambda hit: _press(*hit, joking=joking)):
            if any(start < span[1] and span[0] < end for start, end in harmless):
                continue
            about = persons.about(idea, span, reading, asked)
            if not silence.takes_back(idea, span, reading, about):
                who = "other" if idea.threat else about
                yield idea, Danger(idea.kind, idea.sure and not joking, who, idea.threat)


def _press(idea: Idea, span: Span, *, joking: bool) -> tuple[bool, bool, int, bool, str, Span]:
    """How pressing: the sure before the unsure, then by kind, the rest only so that the order never wavers."""
    return joking or not idea.sure, not idea.first, _ORDER[idea.kind], not idea.threat, idea.name, span
