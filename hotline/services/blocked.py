"""A helper whose phone gets none of our texts, by the carrier's word: what they are told on every call."""

from hotline.domain.spoken import Words
from hotline.services.work import Work
from hotline.store.people import Person


def calling_only(work: Work, helper: Person) -> tuple[Words, ...]:
    """How to have texts again, which only their own START can do; nothing for anybody else."""
    if not helper.call_only:
        return ()
    return (Words(work.words(helper, "voice_texts_blocked"), work.language(helper)),)
