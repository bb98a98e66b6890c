"""A turn of a call breaks by a fault of ours: nobody is dropped, danger pages a human, and a wait ends in time."""

import pytest
from sqlalchemy import select

from hotline.services import asking as asks
from hotline.services import closing, line_wait, picked_up, recordings, ringing, turns, voice, waiting
from hotline.store.requests import request
from tests.kit.breaking import breaks
from tests.kit.calls import Call, asking, calling, paged
from tests.kit.line import Line
from tests.stories.test_messages import RECORDING, leaving

DANGER = "i want to kill myself"
BROKE, TOLD = "Something broke on our side", "I'm telling a person here"
# Where a call may stand when it breaks: at its first question, or deep in a check-in.
WHERE = pytest.mark.parametrize("keys", [(), ("2", "7")], ids=["at the menu", "in a check-in"])


def calls(line: Line, keys: tuple[str, ...], who: str = "jo") -> Call:
    """Somebody calls, and comes as far as these keys lead."""
    call = calling(line, who)
    if "For English" in call.heard:
        call.press("1")
    call.press(*keys)
    return call


def asked_for(line: Line) -> list[tuple[str, str | None]]:
    """What people are asked for, and what a case is about."""
    with line.hotline.db.read() as conn:
        return [(row.kind, row.about) for row in conn.execute(select(request.c.kind, request.c.about))]


def long_enough(line: Line) -> None:
    """More time passes than anybody waits on the line."""
    line.later(seconds=line_wait.LONGEST.total_seconds() + 5)


# --- it breaks once ------------------------------------------------------------------------------------------


@WHERE
def test_words_of_danger_page_a_human_all_the_same(line: Line, keys: tuple[str, ...]) -> None:
    call = calls(line, keys)
    with breaks(asks, "ask", 1):
        heard = call.say(DANGER)
    assert "URGENT" in line.reads("rosa") and BROKE not in heard


@pytest.mark.parametrize("who", ["jo", "eve"])
@WHERE
def test_whoever_presses_0_hears_a_phone_ring(line: Line, keys: tuple[str, ...], who: str) -> None:
    call = calls(line, keys, who)
    with breaks(ringing, "begin", 1):
        call.press("0")
    assert call.rings


def test_the_next_phone_rings(line: Line) -> None:
    call = asking(line)
    with breaks(waiting, "ring_on", 1):
        call.rung_out()
    assert call.rings == {"pat"}


def test_a_helper_who_takes_a_page_by_key_has_it(line: Line) -> None:
    line.says("jo", DANGER)
    page = paged(line, "rosa")
    with breaks(picked_up, "paged", 1):
        page.press("1")
    assert "is here for you" in line.reads("jo")


# --- it breaks again and again -------------------------------------------------------------------------------


@WHERE
def test_whoever_tells_of_danger_hears_the_truth_and_a_human_is_paged_for_it(line: Line, keys: tuple[str, ...]) -> None:
    call = calls(line, keys)
    with breaks(turns, "take"):
        heard = call.say(DANGER)
    assert BROKE in heard and TOLD in heard and "9 1 1" in heard
    assert "URGENT" in line.reads("rosa") and asked_for(line) == [("crisis", "suicide")]


def test_where_somebody_may_be_reading_along_nothing_is_texted(line: Line) -> None:
    call = calls(line, ())
    with breaks(turns, "take"):
        call.say("he is beating me")
    assert asked_for(line) == [("crisis", "violence")]
    line.says("rosa", "1")
    call.hang_up()
    long_enough(line)
    assert line.reads("jo") == ""


@pytest.mark.parametrize("who", ["jo", "eve"])
@WHERE
def test_whoever_presses_0_hears_the_truth_and_a_human_is_paged(line: Line, keys: tuple[str, ...], who: str) -> None:
    call = calls(line, keys, who)
    with breaks(ringing, "begin"):
        heard = call.press("0")
    call.hang_up()
    assert BROKE in heard and TOLD in heard and "URGENT" in line.reads("rosa")


def test_in_spanish_it_is_said_in_spanish(line: Line) -> None:
    call = calls(line, (), "max")
    with breaks(ringing, "begin"):
        assert "Algo falló de nuestro lado" in call.press("0")
    assert call.languages == {"es-US"}


def test_the_call_goes_on_where_it_was(line: Line) -> None:
    call = calls(line, ())
    menu = call.heard
    with breaks(ringing, "begin"):
        call.press("0")
    assert call.goes_on() == menu


def test_a_human_is_paged_once_however_often_it_breaks(line: Line) -> None:
    call = calls(line, ())
    with breaks(voice.calls, "opened"):
        call.press("0")
        for _ in range(5):
            call.goes_on()
    assert line.reads("rosa").count("URGENT") == 1


def test_also_after_somebody_took_it(line: Line) -> None:
    call = calls(line, ())
    with breaks(voice.calls, "opened"):
        call.press("0")
        line.says("rosa", "1")
        call.goes_on()
    assert len(asked_for(line)) == 1


def test_whoever_took_it_is_rung_for_the_caller_who_stayed(line: Line) -> None:
    call = calls(line, ())
    with breaks(ringing, "begin"):
        call.press("0")
    line.says("rosa", "1")
    call.goes_on()
    assert call.rings == {"rosa"}


def test_after_a_wait_of_words_alone_the_carrier_takes_its_fallback(line: Line) -> None:
    call, rounds = calls(line, ()), 0
    with breaks(voice.calls, "opened"):
        call.press("0")
        while line.post(call.address_after.removeprefix(line.base), call.form).status_code == 200:
            call.goes_on()
            rounds += 1
    assert rounds == 11


def test_a_call_that_cannot_even_begin_is_kept(line: Line) -> None:
    call = Call(line, "jo")
    with breaks(voice.calls, "opened"):
        assert BROKE in call.answer()
    assert "URGENT" in line.reads("rosa") and "Harbor Line" in call.goes_on()


def test_whoever_waits_for_a_person_hears_so_and_is_called_back_in_the_end(line: Line) -> None:
    call = asking(line)
    with breaks(waiting, "ring_on"):
        heard = call.rung_out()
    assert BROKE in heard and TOLD not in heard and "URGENT" not in line.reads("rosa")
    long_enough(line)
    assert ("callback", None) in asked_for(line)


def test_their_next_phone_rings_where_it_broke(line: Line) -> None:
    call = asking(line)
    with breaks(waiting, "ring_on"):
        call.rung_out()
    call.goes_on()
    assert call.rings == {"pat"}


def test_that_two_have_talked_is_not_forgotten(line: Line) -> None:
    call = asking(line)
    call.picked_up("sam").press("1")
    with breaks(closing, "call_over"):
        assert BROKE in call.rung_out("completed", bridged=True)
    call.goes_on()
    assert not call.rings and asked_for(line) == [("talk", None)]


def test_nor_is_a_message(line: Line) -> None:
    call = leaving(line)
    with breaks(recordings, "take"):
        call.leaves_a_message(RECORDING)
    assert "I have your message" in call.goes_on() and ("message", None) in asked_for(line)


def test_where_the_end_of_a_call_breaks_a_human_is_paged(line: Line) -> None:
    call = calls(line, ("2", "7"))
    with breaks(voice.hung_up, "in_danger"):
        assert call.hang_up() == 200
    assert "URGENT" in line.reads("rosa")


def test_what_was_said_or_pressed_is_in_no_address(line: Line) -> None:
    call = calls(line, ())
    with breaks(turns, "take"):
        call.say(DANGER)
    assert "kill" not in call.document
