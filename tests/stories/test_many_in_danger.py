"""Thirteen people are in danger at once, one helper is on call, and our number sends one text a second."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from hotline.services import sweeps
from tests.kit.line import PEOPLE, ROSTER, Line
from tests.kit.talking import case_in

ROSA_ALONE = "\n".join(row for row in ROSTER.splitlines() if not row.startswith("Ana")) + "\n"
IN_DANGER = [f"+1612555{number}" for number in range(3000, 3013)]


@pytest.fixture
def flooded(empty_line: Line) -> Iterator[Line]:
    """All of them have texted in the same second; nothing has gone out yet."""
    line, usual = empty_line, empty_line.hotline
    line.people(ROSA_ALONE, "")
    line.hotline = replace(usual, pace=1.0)
    line.app.extensions["hotline"] = line.hotline
    for phone in IN_DANGER:
        line.text(phone, "i want to kill myself", work=False)
    yield line
    line.hotline = line.app.extensions["hotline"] = usual


def seconds_pass(line: Line, seconds: int) -> None:
    """Each second what may go out goes out."""
    for _ in range(seconds):
        line.later(seconds=1, sweep=False)
        sweeps.run(line.hotline)
        sweeps.drain(line.hotline, "urgent")


def pages(line: Line) -> list[tuple[str, datetime]]:
    """The pages Rosa has got, and when."""
    return [(text.body, text.at) for text in line.carrier.to(PEOPLE["rosa"])]


def test_everybody_reads_whom_to_call_within_as_many_seconds(flooded: Line) -> None:
    seconds_pass(flooded, len(IN_DANGER))
    assert all("988" in flooded.reads(phone) for phone in IN_DANGER)


def test_the_helper_s_phone_rings_in_the_first_of_them(flooded: Line) -> None:
    seconds_pass(flooded, 1)
    assert [call.to for call in flooded.carrier.calls] == [PEOPLE["rosa"]]


def test_and_they_are_paged_for_each_as_fast_as_our_number_may_text(flooded: Line) -> None:
    seconds_pass(flooded, 2 * len(IN_DANGER))
    assert len(pages(flooded)) == len(IN_DANGER)


def test_a_page_in_doubt_holds_up_no_other(flooded: Line) -> None:
    seconds_pass(flooded, len(IN_DANGER))
    flooded.carrier.next_answers += ["lose"] * 3
    seconds_pass(flooded, len(IN_DANGER))
    assert len({body for body, _ in pages(flooded)}) == len(IN_DANGER)


def test_each_is_taken_by_itself(flooded: Line) -> None:
    seconds_pass(flooded, 2 * len(IN_DANGER))
    number = case_in(pages(flooded)[4][0])
    flooded.text("rosa", f"1 {number}", work=False)
    for _ in range(5):
        seconds_pass(flooded, 1)
        sweeps.drain(flooded.hotline, "ordinary")
    told = [phone for phone in IN_DANGER if "Rosa" in flooded.reads(phone)]
    assert told == [IN_DANGER[4]]
