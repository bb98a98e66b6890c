"""Two callers and one helper who took both: no phone rings for two at once, nobody waits for another's talk."""

from tests.kit.calls import Call, calling, paged, rung_off
from tests.kit.line import CIRCLE, PEOPLE, ROSTER, Line
from tests.kit.talking import case_in

SHARED = CIRCLE + "+16125550106,+16125550102,sponsor,1,craving;crisis,2026-01-01\n"
DANGER = "i want to kill myself"


def asking(line: Line, who: str) -> Call:
    """Somebody calls and asks for a person."""
    call = calling(line, who)
    call.press("0")
    return call


def in_danger(line: Line, who: str) -> Call:
    """Somebody calls and tells of danger."""
    call = calling(line, who)
    call.say(DANGER)
    return call


def both_of_sam(line: Line) -> tuple[Call, Call]:
    """Jo and Max have Sam for a sponsor, ask by text, and call; Sam talks with Jo, and takes Max by text as well."""
    line.people(ROSTER, SHARED)
    line.says("jo", "talk")
    line.says("max", "talk")
    jo, other = asking(line, "jo"), asking(line, "max")
    jo.picked_up("sam").press("1")
    line.says("sam", "1")
    return jo, other


def test_others_are_rung_for_whoever_was_taken_by_a_helper_on_the_phone(line: Line) -> None:
    _, other = both_of_sam(line)
    assert other.rings == {"rosa"}
    other.rung_out()
    assert other.rings == {"ana"}


def test_and_the_helper_hears_so(line: Line) -> None:
    _, other = both_of_sam(line)
    line.reads("sam")
    other.rung_out()
    assert "ringing others for Max" in line.reads("sam")


def test_the_other_who_comes_is_connected(line: Line) -> None:
    _, other = both_of_sam(line)
    other.rung_out()
    assert "connected" in other.picked_up("ana").press("1")


def test_when_their_talk_is_over_the_helper_is_rung_too(line: Line) -> None:
    jo, other = both_of_sam(line)
    other.rung_out()
    jo.rung_out("completed", bridged=True)
    other.rung_out()
    assert other.rings == {"sam"}


def test_while_it_is_not_over_they_wait_no_longer_than_anybody(line: Line) -> None:
    _, other = both_of_sam(line)
    for _ in range(40):
        if "None of our people could come" not in other.heard:
            line.later(seconds=8, sweep=False)
            _nobody_picks_up(other)
    assert "None of our people could come" in other.heard


def _nobody_picks_up(call: Call) -> None:
    assert "sam" not in call.rings
    call.rung_out() if call.dial is not None else call.silence()


def test_in_danger_others_are_rung_at_once_too(line: Line) -> None:
    first, second = in_danger(line, "jo"), in_danger(line, "max")
    case = case_in(line.reads("rosa"))
    paged(line, "rosa").press("1")
    first.silence()
    first.picked_up("rosa").press("1")
    line.says("rosa", f"1 {case}")
    # Ana was paged for the second as well, and her phone rang for it until Rosa took the case.
    rung_off(line, "ana")
    second.silence()
    assert second.rings == {"ana"}


def test_a_helper_whose_caller_hung_up_first_is_called_about_the_next(line: Line) -> None:
    call = asking(line, "max")
    call.picked_up("rosa").press("1")
    call.rung_out("completed", CallStatus="completed")
    in_danger(line, "jo")
    assert PEOPLE["rosa"] in [one.to for one in line.carrier.calls]
