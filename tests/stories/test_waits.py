"""Every way a phone can end its ringing, in every wave: whoever waited has a human, a message or a call-back in time.

`pytest -s tests/stories/test_waits.py` prints the table.
"""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from hotline.services import line_wait, waiting
from hotline.store.messages import message
from hotline.store.promises import promise
from hotline.store.requests import request
from hotline.store.timers import timer
from tests.kit.breaking import breaks
from tests.kit.calls import Call, calling
from tests.kit.line import PEOPLE, Line

WAVES = ("sam", "pat", "rosa", "ana")


def takes_it(call: Call, who: str) -> None:
    call.picked_up(who).press("1")
    call.rung_out("completed", bridged=True)


def takes_it_and_nothing_is_heard_again(call: Call, who: str) -> None:
    call.picked_up(who).press("1")


def takes_it_and_the_line_drops(call: Call, who: str) -> None:
    call.picked_up(who).press("1")
    call.rung_out("completed", bridged=False)


def takes_it_as_the_caller_hangs_up(call: Call, who: str) -> None:
    call.picked_up(who).press("1")
    call.rung_out("completed", CallStatus="completed")


def says_no(call: Call, who: str) -> None:
    call.picked_up(who).press("3")
    call.rung_out("completed")


def presses_something_else(call: Call, who: str) -> None:
    call.picked_up(who).press("7")
    call.rung_out("completed")


def a_machine(call: Call, who: str) -> None:
    call.picked_up(who).silence()
    call.rung_out("completed")


def a_machine_and_no_callback(call: Call, who: str) -> None:
    call.picked_up(who)


def rings_out(call: Call, _who: str) -> None:
    call.rung_out("no-answer")


def busy(call: Call, _who: str) -> None:
    call.rung_out("busy")


def failed(call: Call, _who: str) -> None:
    call.rung_out("failed")


def refused(call: Call, _who: str) -> None:
    call.rung_out("failed", ErrorCode="13224")


def canceled(call: Call, _who: str) -> None:
    call.rung_out("canceled")


def an_unheard_of_status(call: Call, _who: str) -> None:
    call.rung_out("gone-fishing")


def no_callback_at_all(_call: Call, _who: str) -> None:
    """The carrier says nothing more."""


def the_caller_hangs_up(call: Call, _who: str) -> None:
    call.hang_up()


def the_caller_hangs_up_and_only_the_dial_tells(call: Call, _who: str) -> None:
    call.rung_out("canceled", CallStatus="completed")


def our_own_fault(call: Call, _who: str) -> None:
    """The web breaks as the carrier tells of the wave: the caller hears so, and nothing more comes of it."""
    with breaks(waiting, "ring_on"):
        assert "Something broke on our side" in call.rung_out()


def leaves_a_message(call: Call, _who: str) -> None:
    while call.dial is not None:
        call.rung_out()
    call.press("2")
    call.leaves_a_message("RE" + "1" * 32)


WAYS: tuple[Callable[[Call, str], None], ...] = (
    takes_it,
    takes_it_and_nothing_is_heard_again,
    takes_it_and_the_line_drops,
    takes_it_as_the_caller_hangs_up,
    says_no,
    presses_something_else,
    a_machine,
    a_machine_and_no_callback,
    rings_out,
    busy,
    failed,
    refused,
    canceled,
    an_unheard_of_status,
    no_callback_at_all,
    the_caller_hangs_up,
    the_caller_hangs_up_and_only_the_dial_tells,
    our_own_fault,
    leaves_a_message,
)
ENDS = {"human", "message", "call-back"}


def came_to(line: Line) -> str:
    """What the wait of Jo ended in; empty where it did not end."""
    with line.hotline.db.read() as conn:
        rows = conn.execute(select(request.c.kind, request.c.state, request.c.helper_id)).all()
        waiting = conn.scalar(select(timer.c.id).where(timer.c.kind == line_wait.KIND, timer.c.state == "waiting"))
        messages = conn.scalar(select(message.c.id))
        late = conn.scalar(select(promise.c.id).where(promise.c.state == "broken"))
    kinds = {row.kind: row for row in rows}
    if waiting or late:
        return ""
    if messages and "message" in kinds:
        return "message"
    if "callback" in kinds and kinds["callback"].state == "open":
        return "call-back"
    return "human" if kinds["talk"].helper_id is not None else ""


def waited(line: Line, way: Callable[[Call, str], None], wave: int) -> str:
    """What Jo's wait came to where the phone of one wave ended in one way, and nobody else answered."""
    call = calling(line, "jo")
    call.press("0")
    for who in WAVES[:wave]:
        assert call.rings == {who}
        call.rung_out()
    way(call, WAVES[wave])
    # Whatever rings after that is not answered, and the carrier says nothing more either.
    line.later(seconds=line_wait.LONGEST.total_seconds() + 5)
    return came_to(line)


def test_every_wait_ends_in_a_human_a_message_or_a_call_back(line: Line, capsys: pytest.CaptureFixture[str]) -> None:
    table: dict[str, list[str]] = {}
    for way in WAYS:
        for wave in range(len(WAVES)):
            line.reset()
            line.people()
            table.setdefault(name(way), []).append(waited(line, way, wave))
            assert line.leaks == [], (name(way), WAVES[wave])
    with capsys.disabled():
        print("\n" + drawn(table))  # noqa: T201 - the table is what this is for
    unended = [(way, WAVES[n]) for way, row in table.items() for n, end in enumerate(row) if end not in ENDS]
    assert (unended, sum(map(len, table.values()))) == ([], len(WAYS) * len(WAVES))


def name(way: Callable[[Call, str], None]) -> str:
    return way.__name__.replace("_", " ")


def drawn(table: dict[str, list[str]]) -> str:
    """The table as people read it: a row for each way, a column for each wave."""
    head = f"{'':<46}" + "".join(f"wave {n:<8}" for n in range(1, len(WAVES) + 1))
    return "\n".join(
        [head, *(f"{way:<46}" + "".join(f"{end or '?':<13}" for end in row) for way, row in table.items())]
    )


def test_the_numbers_of_the_helpers_are_in_none_of_it(line: Line) -> None:
    call = calling(line, "jo")
    call.press("0")
    while call.dial is not None:
        call.rung_out()
    assert not any(PEOPLE[who] in text.body for who in WAVES for text in line.carrier.to(PEOPLE["jo"]))
