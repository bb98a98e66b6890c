"""Somebody is not safe with their driver while a person has their case: that one reads it, and the two are parted."""

from hotline.domain.roster import read_roster
from hotline.services import roster
from tests.kit.driving import drive, number_of, sign_up
from tests.kit.line import Line
from tests.kit.rides import ONE, before, stage, suspended, taken
from tests.stories.test_unsafe_drivers import ROSA

DANGER = "i want to kill myself"


def in_a_case(line: Line, **span: float) -> str:
    """Dee drives Jo in a while, Lou would too, and Rosa has Jo's case; returns the number of the ride."""
    code = taken(line, "dee", "lou")
    before(line, **span)
    line.says("jo", DANGER)
    line.says("rosa", "1")
    for who in ("jo", "dee", "lou", "ana", "rosa"):
        line.reads(who)
    line.later(seconds=5, sweep=False)
    return code


def test_the_driver_is_stopped_and_the_coordinators_know(line: Line) -> None:
    in_a_case(line, minutes=60)
    line.says("jo", "UNSAFE")
    assert suspended(line, "dee") and "Jo does not feel safe with Dee" in line.reads("ana")


def test_whoever_has_their_case_reads_whom_it_is_about(line: Line) -> None:
    in_a_case(line, minutes=60)
    line.says("jo", "UNSAFE")
    read = line.reads("rosa")
    assert "Jo: UNSAFE" in read and "Jo does not feel safe with Dee, their driver" in read


def test_another_driver_is_asked_and_they_hear_so(line: Line) -> None:
    code = in_a_case(line, minutes=60)
    assert "no longer comes Fri Mar 5, 12:00 PM. I'm asking others" in line.says("jo", "UNSAFE")
    assert f"ride {code}" in line.reads("lou")


def test_where_the_two_may_be_together_neither_phone_tells_of_it(line: Line) -> None:
    in_a_case(line, minutes=10)
    assert line.says("jo", "UNSAFE") == ""
    assert line.reads("dee") == "" and line.reads("lou") == "" and stage(line) == "waiting"


def test_no_word_goes_between_the_two(line: Line) -> None:
    code = in_a_case(line, minutes=60)
    line.says("jo", "UNSAFE")
    line.reads("jo")
    line.says("dee", f"{code} where are you")
    assert line.reads("jo") == ""


def test_in_the_very_chat_with_the_driver_others_are_paged_and_the_chat_is_over(line: Line) -> None:
    driven_by_rosa(line)
    line.says("jo", "UNSAFE")
    assert "UNSAFE" not in line.reads("rosa") and "may be in DANGER now" in line.reads("ana")
    line.says("rosa", "what do you mean")
    assert "what do you mean" not in line.reads("jo")


def test_a_second_unsafe_is_about_no_earlier_driver(line: Line) -> None:
    taken(line, "lou")
    before(line, minutes=1)
    line.says("lou", "here")
    line.later(minutes=20)
    line.says("lou", "done")
    line.later(hours=2)
    drive_again(line)
    line.says("jo", "UNSAFE")
    line.says("jo", "1")
    line.later(seconds=5, sweep=False)
    line.says("jo", "UNSAFE")
    assert suspended(line, "dee") and not suspended(line, "lou")


def test_what_is_done_to_them_at_home_is_about_no_driver(line: Line) -> None:
    code = taken(line)
    before(line, minutes=60)
    line.says("jo", "my husband is beating me")
    assert not suspended(line, "dee") and stage(line) == "taken" and code


def driven_by_rosa(line: Line) -> None:
    """Rosa drives Jo in an hour, and has their case as well."""
    drive(line, "lou")
    roster.import_roster(line.hotline, read_roster(ROSA, "America/Chicago", ("en", "es")))
    line.says("jo", ONE)
    line.says("jo", "1")
    line.says("rosa", f"YES {number_of(line)}")
    before(line, minutes=60)
    line.says("jo", DANGER)
    line.says("rosa", "1")
    for who in ("jo", "rosa", "ana", "lou"):
        line.reads(who)
    line.later(seconds=5, sweep=False)


def drive_again(line: Line) -> None:
    """Jo has another ride the same day, of Dee's, in an hour."""
    sign_up(line, "dee")
    line.says("jo", ONE.replace("fri noon", "today 4pm"))
    line.says("jo", "1")
    line.says("dee", f"YES {number_of(line)}")
