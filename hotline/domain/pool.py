"""The pool of relay numbers: which of our numbers a pair gets for its chat, so that nobody's words go astray."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

# After a chat its number stays with the pair: whoever answers the morning after must not reach somebody else's chat.
KEPT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Use:
    """One chat that had one of our numbers: between whom, since when, and when it closed, if it has."""

    number: str
    pair: frozenset[int]
    opened_at: datetime
    closed_at: datetime | None


def choose(pool: Sequence[str], uses: Iterable[Use], pair: frozenset[int], at: datetime) -> str | None:
    """The number for a pair's chat; None when either side has each of them in use with somebody else.

    `uses` are the chats of the two with anybody. Their own number of last time comes first, then one neither of them
    has had, then the one that was used longest ago.
    """
    last: dict[str, datetime] = {}
    taken, own = set(), set()
    for use in uses:
        last[use.number] = max(last.get(use.number, use.opened_at), use.opened_at)
        if use.pair == pair:
            own.add(use.number)
        elif use.closed_at is None or use.closed_at + KEPT > at:
            taken.add(use.number)
    free = [number for number in pool if number not in taken]
    newest_own = max((number for number in free if number in own), key=last.__getitem__, default=None)
    if newest_own is not None:
        return newest_own
    unused = [number for number in free if number not in last]
    return unused[0] if unused else min(free, key=last.__getitem__, default=None)


def lowest_free(taken: Iterable[int]) -> int:
    """The lowest tag, from 1, that no open chat of either side has."""
    used = set(taken)
    return next(tag for tag in range(1, len(used) + 2) if tag not in used)
