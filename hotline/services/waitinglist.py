"""The list of what people wait for, as a coordinator reads it: first names, never a word, a number or a danger."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from hotline.services import asking
from hotline.services.helpers import CRISIS
from hotline.services.work import Work
from hotline.store import asks, people


@dataclass(frozen=True, slots=True)
class Ask:
    """One ask that is not over. `who` is empty where no name is known, and for a crisis, which names nobody.

    `by` is when they were told that a person reaches them, or that they hear how it stands; None: nothing is promised.
    """

    id: int
    kind: str
    who: str
    since: datetime
    state: str
    by: datetime | None
    helper: str


def of(work: Work, kinds: Collection[str]) -> list[Ask]:
    """The asks of these kinds that are not over, oldest first."""
    found = asks.waiting(work.tx, kinds)
    ids = {one.person_id for one in found} | {one.helper_id for one in found if one.helper_id is not None}
    names = {one: person.called for one, person in people.many(work.tx, sorted(ids)).items()}
    return [
        Ask(
            one.id,
            one.kind,
            "" if one.kind == CRISIS else names.get(one.person_id, ""),
            one.since,
            one.state,
            one.by - asking.GRACE if one.by else None,
            names.get(one.helper_id, "") if one.helper_id else "",
        )
        for one in found
    ]
