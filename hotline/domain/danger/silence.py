"""When words of danger tell of none: an idiom, a game, "not", or something long over."""

from dataclasses import dataclass

from hotline.domain.danger.book import Book, Span
from hotline.domain.danger.kinds import About, Kind
from hotline.domain.danger.pattern import NEGATORS
from hotline.domain.danger.reading import Part, Reading

_FURTHEST = 8


@dataclass(frozen=True, slots=True, eq=False)
class Idea:
    """One idea of danger in danger.toml: what its phrases tell."""

    name: str
    kind: Kind
    sure: bool
    about: About | None
    over: bool
    threat: bool
    first: bool
    attempt: bool
    unless: Book[None]


@dataclass(frozen=True, slots=True)
class Silence:
    """The rules that take a hit back, as danger.toml words them."""

    harmless: Book[None]
    whole: Book[None]
    games: Book[None]
    stories: Book[None]
    over: Book[None]
    still: Book[None]
    long: Book[None]
    well: Book[None]
    now: Book[None]
    bridge: frozenset[str]
    pronouns: frozenset[str]
    doers: frozenset[str]
    sayings: frozenset[str]
    asks: frozenset[str]
    past_verbs: frozenset[str]
    told: frozenset[str]

    def harmless_spans(self, reading: Reading) -> list[Span]:
        """Where the text speaks in an idiom that only sounds like danger."""
        return [span for _, span in self.harmless.find(reading)]

    def says_little_else(self, reading: Reading, fewest: int) -> bool:
        """Whether a text has fewer than `fewest` words beside phrases that are harmless, such as "breathe with me"."""
        left = without(self.whole, reading)
        return left is not reading and sum(word.isalnum() for word in left.text.split()) < fewest

    def takes_back(self, idea: Idea, span: Span, reading: Reading, about: About) -> bool:
        """Whether a hit is denied, over, or part of a game or story."""
        return (
            self._denied(span, reading)
            or idea.unless.says(reading)
            or self._is_over(idea, span, reading)
            or self._is_tale(idea, span, reading, about)
        )

    def _denied(self, span: Span, reading: Reading) -> bool:
        """Whether "not" or its like governs the hit: only words of the bridge stand between them.

        "no i want to die" is no denial, for "no" does not deny what somebody does; nor is "im not, im going to kill
        myself", where the "not" ends what was said before; nor "why not kill myself", nor "they dont need me i want to
        die", where the "not" belongs to the words before "i".
        """
        if reading.text[span[0] :].split(maxsplit=1)[0] in NEGATORS:
            return False  # "no one and no reason to live": the hit is a "not" of its own
        before = _before(span, reading)[-_FURTHEST:]
        after = ""
        for place in range(len(before) - 1, -1, -1):
            word = before[place]
            if word in NEGATORS:
                answers = after in self.doers or (word == "no" and after in self.pronouns)
                return not answers and self.asks.isdisjoint(before[:place][-2:])
            if word not in self.bridge or (after in self.doers and word not in self.sayings):
                return False
            after = word
        return False

    def _is_over(self, idea: Idea, span: Span, reading: Reading) -> bool:
        if self._is_long_over(span, reading):
            return True
        if not (idea.over or self._in_the_past(span, reading)):
            return False
        return self.over.says(sentence(span, reading)) and not self.still.says(reading)

    def _is_long_over(self, span: Span, reading: Reading) -> bool:
        """Whether its sentence says that it was many years ago and tells it in the past, and the text nothing of now.

        "tried to kill myself at 19. im 52 now" is long over; with "and want to again" it is not. What is well now may
        be told of now ("shes a nurse now").
        """
        if not (self._told_in_the_past(span, reading) and self.long.says(sentence(span, reading))):
            return False
        untold = without(self.well, reading)
        return not self.still.says(untold) and not self.now.says(untold)

    def _told_in_the_past(self, span: Span, reading: Reading) -> bool:
        """Whether the hit, or the sentence before it, has a verb of what was done once ("shot", "balearon")."""
        said = {*reading.text[span[0] : span[1]].split(), *_before(span, reading)}
        return not (self.told | self.past_verbs).isdisjoint(said)

    def _in_the_past(self, span: Span, reading: Reading) -> bool:
        """Whether a verb of the past governs the hit ("tried to", "wanted to"), before it or in it."""
        if not self.past_verbs.isdisjoint(reading.text[span[0] : span[1]].split()):
            return True
        for word in reversed(_before(span, reading)[-_FURTHEST:]):
            if word in self.past_verbs:
                return True
            if word not in self.bridge:
                return False
        return False

    def _is_tale(self, idea: Idea, span: Span, reading: Reading, about: About) -> bool:
        """Films and songs are about others; in a game the player too is hit, but wishes to die are never play."""
        said = sentence(span, reading)
        if about == "other" and self.stories.says(said):
            return True
        return (idea.kind is not Kind.SUICIDE or about != "writer") and self.games.says(said)


def sentence(span: Span, reading: Reading) -> Reading:
    """The sentence around a hit."""
    start = sentence_start(span, reading.text)
    ends = [at for mark in (" .", " ?") if (at := reading.text.find(mark, span[1])) >= 0]
    said = f" .{reading.text[start : min(ends)]} . "
    return Reading(said, reading.words, (Part(0, said, reading.words),))


def without(book: Book[None], reading: Reading) -> Reading:
    """The reading less what stands of a book in it; a stop stands for it, so that its neighbours do not meet.

    The reading itself where nothing of the book stands in it.
    """
    text = reading.text
    spans = sorted({span for _, span in book.find(reading)}, reverse=True)
    if not spans:
        return reading
    for start, end in spans:
        text = f"{text[:start]} . {text[end:]}"
    return Reading(text, reading.words, (Part(0, text, reading.words),))


def sentence_start(span: Span, text: str) -> int:
    """Where the sentence of a hit begins: behind the last stop before it."""
    return max(text.rfind(" .", 0, span[0]), text.rfind(" ?", 0, span[0])) + 2


def _before(span: Span, reading: Reading) -> list[str]:
    return reading.text[sentence_start(span, reading.text) : span[0]].split()
