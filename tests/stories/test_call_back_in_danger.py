"""A call in which danger was told breaks off, and they ring back: a person before all else, and the ask stands."""

from tests.kit.calls import Call, calling
from tests.kit.line import Line

STANDS = "I asked for one of our people for you, and that still stands"


def cut_off(line: Line, **later: float) -> Call:
    """Jo tells of danger on a call that breaks off, and calls again."""
    call = calling(line, "jo")
    call.say("i want to kill myself")
    call.hang_up()
    line.later(**(later or {"minutes": 1}))
    return calling(line, "jo")


def test_whoever_rings_back_hears_that_it_broke_off_and_that_the_ask_stands(line: Line) -> None:
    heard = cut_off(line).heard
    assert "broke off" in heard and STANDS in heard


def test_one_key_rings_a_person(line: Line) -> None:
    again = cut_off(line)
    again.press("1")
    assert again.rings


def test_silence_rings_a_person_too(line: Line) -> None:
    again = cut_off(line)
    again.silence()
    if again.dial is None:
        again.silence()
    assert again.rings


def test_whoever_took_it_meanwhile_is_rung(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i want to kill myself")
    call.hang_up()
    line.says("rosa", "1")
    line.later(minutes=1)
    again = calling(line, "jo")
    again.press("1")
    assert STANDS in again.fetched[0].text and again.rings == {"rosa"}


def test_whoever_takes_the_page_now_is_brought_to_the_new_call(line: Line) -> None:
    again = cut_off(line)
    again.press("2")
    line.says("rosa", "1")
    again.silence()
    assert again.rings == {"rosa"}


def test_after_ten_minutes_it_is_a_call_like_any_other(line: Line) -> None:
    assert "broke off" not in cut_off(line, minutes=11).heard


def test_nothing_of_it_is_said_where_somebody_may_read_along(line: Line) -> None:
    call = calling(line, "jo")
    call.say("my boyfriend is hitting me")
    call.hang_up()
    line.later(minutes=1)
    assert STANDS not in calling(line, "jo").heard
