"""Two callers and the two helpers both of them have, in every order that chance makes of what people do.

At no moment does one phone ring for both, nor for one while its owner talks with the other; and both callers come to
a human, a message or a call-back. A seed that fails makes the same story again.
"""

import random
import re
from collections.abc import Callable

import pytest
from sqlalchemy import select

from hotline.services import asking as asks
from hotline.services import line_wait
from hotline.store import people
from hotline.store.base import Tx
from hotline.store.requests import request
from hotline.store.timers import timer
from tests.kit.calls import Call, asking
from tests.kit.line import PEOPLE, ROSTER, Line

SHARED = """participant_phone,supporter_phone,relation,rank,hears,consented_on
+16125550101,+16125550102,sponsor,1,craving;crisis,2026-01-01
+16125550106,+16125550102,sponsor,1,craving;crisis,2026-01-01
+16125550101,+16125550103,friend,2,craving,2026-01-01
+16125550106,+16125550103,friend,2,craving,2026-01-01
"""
HELPERS = ("sam", "pat")
STEPS = 12
_ARMED = timer.c.state == "waiting"


class Crossing:
    """Two calls at once, and who of the helpers talks with whom."""

    def __init__(self, line: Line, seed: int) -> None:
        self.line, self.chance = line, random.Random(seed)
        for who in ("jo", "max"):
            line.says(who, "talk")
        self.calls = {who: asking(line, who) for who in ("jo", "max")}
        self.talks: dict[str, str] = {}

    def waiting(self) -> list[Call]:
        """The callers who are still on the line, and talk with nobody."""
        return [one for who, one in self.calls.items() if who not in self.talks]

    def takes_by_key(self) -> None:
        for call in self.waiting():
            if theirs := sorted(call.rings & set(HELPERS)):
                helper = self.chance.choice(theirs)
                leg = call.picked_up(helper)
                # Another may have taken it by text meanwhile.
                if not leg.over and "connected" in leg.press("1"):
                    self.talks[call.who] = helper
                return

    def takes_by_text(self) -> None:
        """Most often whoever talks with one takes the other as well: that is where calls cross."""
        helper = self.chance.choice(sorted(self.talks.values()) or HELPERS)
        asked = re.findall(r"\b(\d+): ", self.line.says(helper, "1"))
        if asked:
            self.line.says(helper, f"1 {asked[-1]}")

    def nobody_picks_up(self) -> None:
        for call in self.waiting()[: self.chance.choice((1, 2))]:
            call.rung_out() if call.dial is not None else self._says_nothing(call)

    def _says_nothing(self, call: Call) -> None:
        if "<Gather" in call.document and not call.over:
            call.silence()

    def a_talk_ends(self) -> None:
        for who in list(self.talks)[:1]:
            self.calls[who].rung_out("completed", bridged=True)
            del self.talks[who]

    def a_line_drops(self) -> None:
        for who in list(self.talks)[:1]:
            self.calls[who].rung_out("completed", bridged=False)
            del self.talks[who]

    def somebody_hangs_up(self) -> None:
        if len(self.calls) > 1 and (found := self.waiting()):
            call = self.chance.choice(found)
            call.hang_up()
            del self.calls[call.who]

    def holds(self) -> None:
        """No phone rings twice, and none whose owner talks."""
        ringing = [one.rings for one in self.waiting()]
        assert not ringing or len(set().union(*ringing)) == sum(map(len, ringing)), ringing
        for rung in ringing:
            assert not rung & set(self.talks.values()), (rung, self.talks)


WAYS: tuple[Callable[[Crossing], None], ...] = (
    Crossing.takes_by_key,
    Crossing.takes_by_text,
    Crossing.takes_by_text,
    Crossing.nobody_picks_up,
    Crossing.nobody_picks_up,
    Crossing.a_talk_ends,
    Crossing.a_line_drops,
    Crossing.somebody_hangs_up,
)


@pytest.mark.parametrize("seed", range(8))
def test_two_callers_and_two_helpers_never_cross(line: Line, seed: int) -> None:
    line.people(ROSTER, SHARED)
    crossing = Crossing(line, seed)
    for _ in range(STEPS):
        crossing.chance.choice(WAYS)(crossing)
        crossing.holds()
        line.later(seconds=6)
    line.later(seconds=line_wait.LONGEST.total_seconds() + 5)
    assert came_to(line, "jo") and came_to(line, "max") and not still_waiting(line)


def came_to(line: Line, who: str) -> list[str]:
    """What a caller has now: a helper who came, or an ask that somebody has or that goes on up its ladder."""
    with line.hotline.db.read() as conn:
        person = people.by_phone(Tx(conn, line.hotline.vault), PEOPLE[who])
        assert person is not None
        rows = conn.execute(select(request).where(request.c.person_id == person.id)).all()
        goes_on = set(conn.scalars(select(timer.c.subject_id).where(timer.c.kind == asks.GIVE_UP, _ARMED)))
    return [row.kind for row in rows if row.helper_id or (row.state == "open" and row.id in goes_on)]


def still_waiting(line: Line) -> bool:
    """Whether somebody waits on the line longer than anybody may."""
    with line.hotline.db.read() as conn:
        return conn.scalar(select(timer.c.id).where(timer.c.kind == line_wait.KIND, _ARMED)) is not None
