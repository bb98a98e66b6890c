"""Danger told over several texts, as people send them from a flip phone: "i just cant", then "do this anymore"."""

import re
from dataclasses import replace
from datetime import timedelta

from hotline.domain.danger import Danger
from hotline.domain.hearing.yesno import is_only_yes_or_no
from hotline.domain.stopping import stop_wish
from hotline.domain.words import spaced
from hotline.engine.sender import Standing
from hotline.services.work import Work
from hotline.store import inbound
from hotline.store.inbound import Incoming
from hotline.store.talks import Kept

# Whoever goes on with a sentence does so at once.
_GOES_ON = timedelta(minutes=2)
_PIECES = 3
_MOST_WORDS = 7
_WORD = re.compile(r"[^\W\d_]+")


def danger(work: Work, kept: Kept, how: Standing, text: Incoming) -> Danger | None:
    """The danger that a short text tells together with those just before it, though none of them tells it alone.

    It is never sure: they are asked. In a chat a human reads it, and what a helper says to an ask is read as that.
    """
    last = kept.last_at
    if last is None or last < text.received_at - _GOES_ON or how.relays or how.offers or how.stopped:
        return None
    if not _is_piece(work, text.body):
        return None
    said = text.body
    for before in inbound.just_before(work.tx, kept.person_id, text, text.received_at - _GOES_ON, _PIECES):
        if not _is_piece(work, before) or work.hotline.screen(before) is not None:
            return None
        said = f"{before} {said}"
        # Two texts that are like danger are twice as like it together: only a phrase counts, which names it.
        if found := work.hotline.screen.named(said):
            return replace(found, sure=False)
    return None


def _is_piece(work: Work, body: str) -> bool:
    """Whether a text may be a part of a sentence: a few words, that are no keyword, no order and no bare "ok"."""
    words = len(_WORD.findall(body))
    if not 1 <= words <= _MOST_WORDS or spaced(body) in work.hotline.book.starts:
        return False
    return (words > 1 or not is_only_yes_or_no(body)) and stop_wish(body) is None
