"""What is kept of a craving for the next time: how strong it was, what set it off, what helped."""

from collections.abc import Mapping

from hotline.services.work import Work
from hotline.store import passages
from hotline.store.people import Person

CRAVING = "craving"
_KEPT = ("strength", "after", "trigger", "strategy", "words")
_NO_WORDS = frozenset({"ok", "okay", "k", "no", "nothing", "nada", "#"})


def remember(work: Work, person: Person, saved: Mapping[str, str]) -> None:
    """Keep what somebody answered about a craving, and what helped if it became weaker."""
    answers = {key: saved[key] for key in _KEPT if key in saved}
    if not answers:
        return
    words = answers.get("words", "").strip()
    before, after = int(answers.get("strength", 0)), int(answers.get("after", 10))
    if after < before:
        own = words if words.casefold() not in _NO_WORDS else ""
        # Later this is said back in one short sentence, so it must be short itself.
        answers["helped"] = (own or saved.get("strategy_said", ""))[:30].strip()
    passages.remember(work.tx, person.id, CRAVING, answers, work.at)


def what_helped(work: Work, person: Person) -> str | None:
    """What brought relief the last time, as it is told back to the person."""
    return passages.last_helped(work.tx, person.id, CRAVING)
