"""The danger screen: every text is asked first whether a life is at risk, by phrases and by likeness to examples."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hotline.domain.danger.book import Span
from hotline.domain.danger.features import typed
from hotline.domain.danger.kinds import Danger, Kind
from hotline.domain.danger.lexicon import compiled
from hotline.domain.danger.likeness import Learned, Likeness
from hotline.domain.danger.limits import limits
from hotline.domain.danger.reading import Reading
from hotline.domain.danger.silence import Idea
from hotline.domain.hearing.yesno import is_only_yes_or_no
from hotline.domain.stopping import stop_wish

_ORDER = {kind: place for place, kind in enumerate(Kind)}
# What the examples call violence by the writer.
THREAT = "threat"


class Screen:
    """Hears danger in texts, by the words of one danger.toml. Pure: the same text, the same answer."""

    def __init__(self, content: Mapping[str, Any], learned: Learned | None = None) -> None:
        """`content`: danger.toml, parsed; `learned`: from the examples beside it, without which phrases alone count.

        ValueError with the section and what to do on a fault.
        """
        self._lexicon = compiled(content)
        self._limits = limits(content.get("likeness", {}))
        self._likeness = Likeness(learned) if learned else None

    def __call__(self, text: str) -> Danger | None:
        """The most pressing danger in a text of either language, or None."""
        text = self._lexicon.reader.in_words(text)
        reading = self.read(text)
        found = set(self._lexicon.dangers.find(reading))
        heard = next(self._heard(reading, found), None)
        if heard:
            # "no quiero mas mensajes" is no wish to die, though "no quiero mas" may be one.
            return heard[1] if heard[1].sure or stop_wish(text) is None else None
        words = typed(text)
        least = self._limits.least(len(words), taken_back=bool(found))
        if self._likeness is None or least is None:
            return None
        like = self._likeness.danger(words, reading.text)
        if like < least or _answers(text) or self._lexicon.silence.says_little_else(reading, self._limits.fewest):
            return None
        return self._alike(self._likeness, words, reading, like)

    def named(self, text: str) -> Danger | None:
        """The most pressing danger that a phrase names, whatever the text is like; None where none does."""
        reading = self.read(self._lexicon.reader.in_words(text))
        found = set(self._lexicon.dangers.find(reading))
        return next((danger for _, danger in self._heard(reading, found)), None)

    def read(self, text: str) -> Reading:
        """A text as the screen sees it."""
        return self._lexicon.reader.read(text)

    def _alike(self, likeness: Likeness, words: Sequence[str], reading: Reading, like: float) -> Danger | None:
        """Danger that no phrase names, in a text that is so much like it; None where its kind is not clear."""
        name, clearly = likeness.kind(words, reading.text)
        if clearly < self._limits.clear and like < self._limits.certain:
            return None
        about = self._lexicon.persons.alike(reading)
        kind = Kind.VIOLENCE if name == THREAT else Kind(name)
        return Danger(kind, clearly >= self._limits.sure, about, name == THREAT)

    def ideas(self, text: str) -> tuple[str, ...]:
        """The names of the ideas heard in a text, in order of their names: for people who tend danger.toml."""
        reading = self.read(text)
        return tuple(sorted({idea.name for idea, _ in self._heard(reading, set(self._lexicon.dangers.find(reading)))}))

    def _heard(self, reading: Reading, found: set[tuple[Idea, Span]]) -> Iterator[tuple[Idea, Danger]]:
        """What is left of the phrases found once idioms, denials and tales are taken back; the most pressing first."""
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
                who = "other" if idea.threat and about != "reader" else about
                yield idea, Danger(idea.kind, idea.sure and not joking, who, idea.threat, idea.attempt)


def _answers(text: str) -> bool:
    """Whether a text is nothing but a plain answer ("id rather not"), or a wish for no more texts.

    The line asks dozens of questions: what answers them and says no more is like many cries for help, and is none.
    """
    return is_only_yes_or_no(text) or stop_wish(text) is not None


def _press(idea: Idea, span: Span, *, joking: bool) -> tuple[bool, bool, int, bool, bool, str, Span]:
    """How pressing: the sure before the unsure, then by kind, then what is done before what is wished or said.

    The rest stands there only so that the order never wavers.
    """
    return (
        joking or not idea.sure,
        not idea.first,
        _ORDER[idea.kind],
        not idea.attempt,
        not idea.threat,
        idea.name,
        span,
    )
