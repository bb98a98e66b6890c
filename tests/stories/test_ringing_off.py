"""Phones that ring for an ask stop when it is answered: nobody is woken for what somebody has taken already."""

from hotline.services import outbox
from tests.kit.calls import calling, paged, rung_off
from tests.kit.line import PEOPLE, Line


def ringing(line: Line) -> None:
    """Jo is in danger; Rosa did not answer, and her phone rings once more, and Ana's."""
    line.says("jo", "i want to kill myself")
    line.later(minutes=2)


def rung(line: Line) -> set[str]:
    """Whose phones were called in the last minute."""
    at = line.carrier.now()
    names = {phone: name for name, phone in PEOPLE.items()}
    return {names[call.to] for call in line.carrier.calls if (at - call.at).total_seconds() < 40}


def ended(line: Line) -> set[str]:
    """Whose phones were told to stop ringing."""
    names = {phone: name for name, phone in PEOPLE.items()}
    sids = {sid for sid, _ in line.carrier.ended}
    return {names[call.to] for call in line.carrier.calls if call.sid in sids}


def test_after_a_yes_by_text_all_phones_stop_the_one_of_who_said_it_too(line: Line) -> None:
    ringing(line)
    assert rung(line) == {"rosa", "ana"}
    line.says("ana", "1")
    assert ended(line) == rung(line)


def test_a_phone_that_was_picked_up_is_not_cut_off(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    assert {status for _, status in line.carrier.ended} == {"canceled"}


def test_a_yes_by_call_cuts_off_nobody_who_is_on_the_phone(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    call = paged(line, "rosa")
    assert "you have it" in call.press("1").lower()
    assert "rosa" not in ended(line)


def test_a_no_by_text_stops_the_phone_of_who_said_it(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "3")
    assert ended(line) == {"rosa"}


def test_a_phone_that_has_stopped_is_left_alone(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.later(seconds=50)
    line.carrier.ended.clear()
    line.says("rosa", "1")
    assert "rosa" not in ended(line)


def test_a_call_not_made_yet_is_not_made(line: Line) -> None:
    line.text("jo", "i want to kill myself", work=False)
    while "URGENT" not in line.reads("rosa"):
        assert outbox.deliver_next(line.hotline, "urgent") is True
    line.text("rosa", "1", work=False)
    line.work()
    assert "rosa" not in rung(line)


def test_where_the_carrier_will_not_the_texts_go_on(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.carrier.next_answers.append("refuse:21220")
    assert "You have case" in line.says("rosa", "1")


def test_in_the_end_the_phone_is_free_for_the_next_caller(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    rung_off(line, "rosa")
    line.says("rosa", "DONE")
    call = calling(line, "max")
    call.press("0")
    assert "rosa" in call.rings
