"""A call that breaks: whoever can be called back is, whoever cannot hears so beforehand, and no landline is texted."""

from tests.kit.calls import Call, calling
from tests.kit.line import Line


def asking(line: Line, who: str = "jo") -> Call:
    """Somebody calls and asks for a person."""
    call = calling(line, who)
    call.press("0")
    return call


def test_zero_is_a_person_for_a_helper_too(line: Line) -> None:
    line.says("jo", "talk")
    helper = calling(line, "sam")
    helper.press("0")
    assert helper.rings == {"rosa"}


def test_what_happens_if_the_call_breaks_is_said_beforehand(line: Line) -> None:
    assert "call you back on this number" in asking(line).heard
    assert "hidden from us" in asking(line, "anonymous").heard


def test_a_phone_of_which_we_know_only_a_call_is_sent_no_text(line: Line) -> None:
    call = calling(line, "+16125559999")
    call.press("1")
    call.press("0")
    call.hang_up()
    assert line.reads("+16125559999") == ""
    assert "asked for a call" in line.reads("rosa")
    assert "may take no texts" in line.says("rosa", "1")
    assert line.reads("+16125559999") == ""


def test_once_it_has_texted_us_it_is_told_of_the_call_back(line: Line) -> None:
    line.says("+16125559999", "HELP")
    call = calling(line, "+16125559999")
    call.press("1") if call.dial is None else None
    call.press("0")
    call.hang_up()
    assert "I saw your call" in line.reads("+16125559999")


def test_a_withheld_caller_whose_call_breaks_leaves_nothing_that_nobody_can_keep(line: Line) -> None:
    call = asking(line, "anonymous")
    call.hang_up()
    line.later(minutes=5)
    assert line.reads("rosa") == "" and line.reads("ana") == ""
