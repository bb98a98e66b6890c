"""A helper whose phone gets none of our texts, by the carrier's word: they are rung all the same, and told by voice."""

import pytest

from hotline.services import oncall
from hotline.services.work import working
from tests.kit.calls import calling, paged
from tests.kit.line import PEOPLE, ROSTER, Line

SUICIDE = "i want to kill myself"
ALONE = "".join(line for line in ROSTER.splitlines(keepends=True) if line.startswith(("name", "Jo", "Rosa")))


@pytest.fixture
def line(empty_line: Line) -> Line:
    """Rosa alone is on call, and the carrier lets none of our texts through to her."""
    empty_line.people(ALONE, "")
    empty_line.carrier.next_answers.extend(["accept", "refuse:21610"])
    empty_line.says("jo", SUICIDE)
    return empty_line


def calls_to(line: Line, who: str) -> int:
    return sum(call.to == PEOPLE[who] for call in line.carrier.calls)


def test_their_phone_rings_for_the_case_whose_text_was_refused(line: Line) -> None:
    assert calls_to(line, "rosa") == 1 and line.carrier.to(PEOPLE["rosa"]) == []


def test_they_are_listed_as_on_call_and_how_they_are_reached(line: Line) -> None:
    with working(line.hotline) as work:
        assert [(one.name, one.hindered) for one in oncall.now(work)] == [("Rosa R", "by call only")]


def test_whoever_is_in_danger_reads_nothing_else_while_it_rings(line: Line) -> None:
    assert len(line.carrier.to(PEOPLE["jo"])) == 1


def test_by_one_key_they_have_the_case_and_are_put_through(line: Line) -> None:
    call = paged(line, "rosa")
    call.press("1")
    assert call.rings == {"jo"} and "calling Jo" in call.heard
    line.reads("rosa")
    assert "Rosa is here for you and can call you" in line.carrier.to(PEOPLE["jo"])[-1].body


def test_in_the_end_they_hear_how_to_get_texts_again(line: Line) -> None:
    call = paged(line, "rosa")
    call.press("1")
    assert "word start" in call.rung_out()


def test_danger_told_to_somebody_who_gets_no_texts_pages_again(line: Line) -> None:
    paged(line, "rosa").press("1")
    assert "glad you told me" in line.says("jo", "im going to do it now, i have the pills")


def test_when_the_call_fails_too_the_truth_comes_at_once_and_says_what_to_do(empty_line: Line) -> None:
    empty_line.people(ALONE, "")
    empty_line.carrier.next_answers.extend(["accept", "refuse:21610", "refuse:21215"])
    told = empty_line.says("jo", SUICIDE)
    assert told.count("---") == 1 and "can't get through to our people yet" in told
    assert "988 now" in told.rsplit("---", maxsplit=1)[-1]


def test_an_ask_for_a_person_rings_them_too(line: Line) -> None:
    line.later(minutes=20)
    line.later(minutes=2)
    call = calling(line, "+16125559992")
    call.press("1")
    call.press("0")
    assert call.rings == {"rosa"}


def test_whoever_told_us_to_stop_is_not_rung(empty_line: Line) -> None:
    empty_line.people(ALONE, "")
    empty_line.says("rosa", "STOP")
    assert "none of us is on duty" in empty_line.says("jo", SUICIDE)
    assert calls_to(empty_line, "rosa") == 0


def test_nor_whoever_says_so_after_the_carrier_did(line: Line) -> None:
    line.says("rosa", "STOP")
    line.says("max", SUICIDE)
    assert calls_to(line, "rosa") == 1


def test_after_start_they_read_texts_again(line: Line) -> None:
    line.says("rosa", "START")
    line.reads("rosa")
    line.says("max", SUICIDE)
    assert "URGENT" in line.reads("rosa")


def test_whoever_stopped_texts_is_rung_for_danger_for_that_is_how_they_can_be_reached(empty_line: Line) -> None:
    empty_line.people(ALONE, "")
    empty_line.says("jo", "STOP")
    empty_line.carrier.next_answers.append("refuse:21610")
    empty_line.text("jo", SUICIDE)
    call = paged(empty_line, "rosa")
    assert "calling Jo" in call.press("1") and call.rings == {"jo"}


def test_but_not_where_somebody_may_be_reading_along(empty_line: Line) -> None:
    empty_line.people(ALONE, "")
    empty_line.says("jo", "STOP")
    empty_line.carrier.next_answers.append("refuse:21610")
    empty_line.text("jo", "he is hitting me")
    assert "may not be safe to ring" in paged(empty_line, "rosa").press("1")


def welcomed_back(line: Line, *, on_the_phone: bool) -> str:
    """Jo stopped texts and is in danger; Rosa takes the case by call and rings Jo; what Jo reads who texts START."""
    line.people(ALONE, "")
    line.says("jo", "STOP")
    line.carrier.next_answers.append("refuse:21610")
    line.text("jo", SUICIDE)
    call = paged(line, "rosa")
    call.press("1")
    if not on_the_phone:
        call.rung_out()
        call.hang_up()
    return line.says("jo", "START")


def test_whoever_comes_back_by_start_hears_that_who_has_their_case_can_call(empty_line: Line) -> None:
    assert "Rosa is here and can call you, but gets no texts" in welcomed_back(empty_line, on_the_phone=False)


def test_and_that_they_are_on_the_phone_while_it_is_so(empty_line: Line) -> None:
    assert "Rosa is on the phone for you now" in welcomed_back(empty_line, on_the_phone=True)
