"""Three people in danger at the same moment: nobody's phone rings for two of them at once, and nobody is hung up on."""

import pytest

from tests.kit.calls import Call, calling, paged
from tests.kit.line import PEOPLE, Line
from tests.kit.talking import case_in

DANGER = "i want to kill myself"
STRANGER = "+16125559991"


def in_danger(line: Line, who: str) -> Call:
    """Somebody calls, and says what they are about to do."""
    call = calling(line, who)
    if "For English" in call.heard:
        call.press("1")
    call.say(DANGER)
    return call


def rung(line: Line, who: str) -> int:
    """How often we called somebody."""
    return sum(call.to == PEOPLE[who] for call in line.carrier.calls)


def test_a_phone_that_rings_for_one_is_not_called_for_another(line: Line) -> None:
    for who in ("jo", "max", STRANGER):
        in_danger(line, who)
    assert rung(line, "rosa") == 1
    assert line.reads("rosa").count("URGENT") == 3


def test_it_is_called_for_the_next_when_it_has_stopped(line: Line) -> None:
    in_danger(line, "jo")
    in_danger(line, "max")
    line.later(seconds=46)
    assert rung(line, "rosa") == 2


def test_but_not_when_it_was_taken_by_then(line: Line) -> None:
    in_danger(line, "jo")
    in_danger(line, "max")
    paged(line, "rosa").press("1")
    line.says("rosa", "1")
    line.later(seconds=46)
    assert rung(line, "rosa") == 1


def test_a_caller_whose_helper_is_with_another_caller_stays_on_the_line(line: Line) -> None:
    first, second = in_danger(line, "jo"), in_danger(line, STRANGER)
    paged(line, "rosa").press("1")
    line.later(seconds=46)
    paged(line, "rosa").press("1")
    first.silence()
    assert first.rings == {"rosa"}
    second.silence()
    assert not second.over and "stay on the line" in second.heard


def test_nobody_in_danger_is_hung_up_on_when_their_helper_does_not_pick_up(line: Line) -> None:
    call = in_danger(line, STRANGER)
    paged(line, "rosa").press("1")
    call.silence()
    while call.rings == {"rosa"}:
        call.rung_out()
    assert call.rings == {"ana"} and "has it now" in call.heard


def test_nor_is_a_helper_who_cannot_come_rung_again_before_the_others(line: Line) -> None:
    call = in_danger(line, STRANGER)
    paged(line, "rosa").press("1")
    call.silence()
    call.picked_up("rosa").press("3")
    call.rung_out("completed")
    assert call.rings == {"ana"} and "has it now" in call.heard


def test_a_phone_that_we_call_about_one_does_not_ring_for_another(line: Line) -> None:
    in_danger(line, "jo")
    call = calling(line, STRANGER)
    call.press("1")
    call.press("0")
    assert call.rings == {"ana"}


def test_danger_is_rung_for_seconds_after_the_phone_has_stopped_for_another(line: Line) -> None:
    call = calling(line, STRANGER)
    call.press("1")
    call.press("0")
    line.says("jo", DANGER)
    assert "rosa" in call.rings and rung(line, "rosa") == 0
    call.hang_up()
    line.later(seconds=6)
    assert rung(line, "rosa") == 1


def test_nor_for_a_caller_whom_its_owner_took_by_text_meanwhile(line: Line) -> None:
    in_danger(line, "jo")
    second = in_danger(line, "max")
    case = case_in(line.reads("rosa"))
    line.says("rosa", f"1 {case}")
    second.silence()
    assert second.rings == set() and not second.over
    line.later(seconds=46)
    second.silence()
    assert second.rings == {"rosa"}


def test_nobody_is_called_while_they_talk_with_somebody(line: Line) -> None:
    call = calling(line, "max")
    call.press("0")
    call.picked_up("rosa").press("1")
    in_danger(line, "jo")
    assert rung(line, "rosa") == 0 and "URGENT" in line.reads("rosa")
    call.rung_out("completed", bridged=True)
    line.later(seconds=46)
    assert rung(line, "rosa") == 1


def test_any_key_but_1_takes_no_page(line: Line) -> None:
    line.says("jo", DANGER)
    call = paged(line, "rosa")
    call.press("7", "7")
    assert call.over and "You have case" not in line.reads("rosa")


@pytest.mark.parametrize("missed", [{"Digits": "7"}, {"Digits": "*"}, {"SpeechResult": "hello who is this"}])
def test_whoever_misses_the_key_is_asked_once_more_and_takes_the_page(line: Line, missed: dict[str, str]) -> None:
    line.says("jo", DANGER)
    call = paged(line, "rosa")
    assert "press 1" in call.fetch(call.action, **missed)
    call.press("1")
    assert "You have case" in line.reads("rosa")


@pytest.mark.parametrize("said", ["", "hi you have reached rosa please leave a message after the tone"])
def test_a_machine_is_asked_nothing_twice(line: Line, said: str) -> None:
    line.says("jo", DANGER)
    call = paged(line, "rosa")
    call.say(said) if said else call.silence()
    assert call.over and "You have case" not in line.reads("rosa")
