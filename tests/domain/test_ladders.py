"""Ladders: a bad one is refused with its line and what to write instead."""

import pytest

from hotline.domain.ladders import KINDS, LadderFaults, read_ladders
from hotline.wiring import LADDERS

GOOD = LADDERS.read_text(encoding="utf-8")


def faults(old: str, new: str) -> tuple[str, ...]:
    assert old in GOOD
    with pytest.raises(LadderFaults) as found:
        read_ladders(GOOD.replace(old, new, 1))
    return found.value.faults


def line_of(text: str, content: str = GOOD) -> int:
    return next(n for n, line in enumerate(content.splitlines(), 1) if text in line)


def test_the_ladders_we_have_can_be_read() -> None:
    assert set(read_ladders(GOOD)) == set(KINDS)


def test_a_group_there_is_not_is_named_with_its_line() -> None:
    where = line_of('who = ["circle"]')
    (said,) = faults('who = ["circle"]', 'who = ["friends"]')
    assert said.startswith(f"ladders.toml line {where}: [talk] rung 2 who must be a list of any of sponsor, circle,")


def test_a_time_nobody_can_read_is_named_with_its_line() -> None:
    where = line_of('again   = "60 minutes"')
    assert faults('again   = "60 minutes"', 'again   = "an hour"') == (
        f'ladders.toml line {where}: [join] again must be a time such as "2 minutes" or "12 hours"',
    )


def test_more_phones_at_once_than_the_carrier_rings_is_refused() -> None:
    where = line_of("most = 1")
    assert faults("most = 1", "most = 11") == (
        f"ladders.toml line {where}: [crisis] rung 1 most must be a whole number from 1 to 10",
    )


def test_only_a_crisis_asks_the_silent_again() -> None:
    where = line_of('who = ["sponsor"], by = ["text"], wait = "2 minutes"')
    said = faults('wait = "2 minutes" }', 'wait = "2 minutes", repeat = true }')
    assert said[0] == f"ladders.toml line {where}: [talk] rung 1 repeat is for a crisis alone; remove it here"


def test_only_a_crisis_pages_others_because_all_are_busy() -> None:
    where = line_of('who = ["sponsor"], by = ["text"], wait = "2 minutes"')
    said = faults('wait = "2 minutes" }', 'wait = "2 minutes", busy = ["lead"] }')
    assert said[0].startswith(f"ladders.toml line {where}: [talk] rung 1 busy is for a crisis alone")


def test_those_paged_because_all_are_busy_are_a_group_there_is() -> None:
    (said,) = faults('busy = ["lead"]', 'busy = ["boss"]')
    assert "[crisis] rung 1 busy must be a list of any of sponsor" in said


def test_a_kind_that_is_missing_is_named() -> None:
    assert any("[join] is missing" in fault for fault in faults("[join]", "[joining]"))


def test_a_quote_that_is_missing_is_named_with_its_line() -> None:
    where = line_of('give_up = "12 hours"')
    assert f"line {where}" in faults('give_up = "12 hours"', 'give_up = "12 hours')[0]


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(LadderFaults) as found:
        read_ladders(GOOD.replace("2 minutes", "soon").replace("most = 1", "most = 0"))
    assert len(found.value.faults) >= 4


def test_a_ride_without_an_hour_by_which_they_are_reached_is_refused() -> None:
    (said,) = faults('word    = "2 hours"\n', "")
    assert '[arrange] word must be a time such as "2 minutes"' in said


def test_only_what_is_asked_for_in_words_has_such_an_hour() -> None:
    (said,) = faults('give_up = "12 hours"', 'give_up = "12 hours"\nword = "2 hours"')
    assert "[talk] word is for arrange and meeting alone; remove it here" in said
