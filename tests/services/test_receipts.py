"""Receipts: in any order and any number they end in one truth, and what they tell of a person is believed."""

import pytest
import requests
from sqlalchemy import Connection, Row, event, func, select
from sqlalchemy.exc import OperationalError

from hotline.services import outbox as sending
from hotline.store import outbox, people, receipts
from hotline.store.base import Tx
from tests.kit.carrier import Sent
from tests.kit.line import PEOPLE, Line

JO, SAM = PEOPLE["jo"], PEOPLE["sam"]


def test_delivered_sent_queued_ends_as_delivered(line: Line) -> None:
    line.text("jo", "HELP")
    for status in ("delivered", "sent", "queued"):
        report(line, line.carrier.to(JO)[0], status)
    assert told(line) == "delivered"


def test_a_receipt_before_the_carriers_own_answer_keeps_the_last_word(line: Line) -> None:
    line.carrier.on_taken = lambda sent: report(line, sent, "delivered")
    line.text("jo", "HELP")
    assert (state(line), told(line)) == ("sent", "delivered")


def test_without_a_receipt_the_carriers_own_answer_stands(line: Line) -> None:
    line.text("jo", "HELP")
    assert (state(line), told(line)) == ("sent", "queued")


def test_a_receipt_settles_a_doubt_at_once(line: Line) -> None:
    line.carrier.next_answers.append("reset")
    line.text("jo", "HELP")
    report(line, line.carrier.to(JO)[0], "sent")
    assert state(line) == "sent"
    line.later(seconds=61)
    assert len(line.carrier.asked) == 1


def test_a_receipt_that_settles_a_doubt_lets_the_next_text_go(line: Line) -> None:
    line.carrier.next_answers.append("reset")
    line.text("jo", "HELP")
    line.text("jo", "6")
    report(line, line.carrier.to(JO)[0], "sent")
    line.work()
    assert "What set it off" in line.reads("jo")


def test_a_receipt_takes_back_a_text_that_was_queued_again(line: Line) -> None:
    line.carrier.next_answers.append("reset")
    line.carrier.list_down = True
    line.text("jo", "talk")
    line.later(seconds=11, sweep=False)
    sending.settle_uncertain(line.hotline)
    report(line, line.carrier.to(SAM)[0], "delivered")
    line.work()
    assert len(line.carrier.to(SAM)) == 1


def test_an_answer_is_taken_after_a_late_receipt_settled_the_question(line: Line) -> None:
    line.carrier.next_answers.extend(["lose", "busy"])
    line.text("jo", "HELP")
    sent = line.carrier.texts.pop()  # The carrier's list is late, so it is queued again, and refused for now.
    line.later(seconds=61)
    report(line, sent, "delivered")
    assert "What set it off" in line.says("jo", "6")


def test_the_same_receipt_twice_changes_nothing(line: Line) -> None:
    line.text("jo", "talk")
    for _ in range(2):
        report(line, line.carrier.to(SAM)[0], "undelivered", 30003)
    assert (stored(line), line.reads("pat").count("Jo asked")) == (1, 0)
    line.work()
    assert line.reads("pat").count("Jo asked") == 1


def test_undelivered_and_failed_for_one_text_are_acted_on_once(line: Line) -> None:
    talking(line)
    line.text("jo", "bad night")
    for status in ("undelivered", "failed"):
        report(line, line.carrier.to(SAM)[-1], status, 30007)
    line.work()
    assert line.reads("jo").count("did not go through") == 1


@pytest.mark.parametrize("ours", ["", "?m=999999", "?m=-1", "?m=x"])
def test_a_receipt_for_something_unknown_is_stored_and_does_no_harm(line: Line, ours: str) -> None:
    line.text("jo", "HELP")
    answer = line.post(f"/twilio/receipts{ours}", {"MessageSid": f"SM{'9' * 32}", "MessageStatus": "undelivered"})
    assert (answer.status_code, stored(line), told(line)) == (204, 1, "queued")


def test_a_receipt_of_an_earlier_life_of_our_number_is_not_taken_for_ours(line: Line) -> None:
    line.text("jo", "HELP")
    path = line.carrier.to(JO)[0].callback.removeprefix(line.base)
    line.post(path, {"MessageSid": f"SM{'9' * 32}", "MessageStatus": "undelivered", "ErrorCode": "30005"})
    assert (told(line), person(line, "jo").can_text) == ("queued", True)


def test_a_receipt_does_not_send_what_was_never_handed_over(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.post(f"/twilio/receipts?m={newest(line).id}", {"MessageSid": f"SM{'9' * 32}", "MessageStatus": "delivered"})
    line.work()
    assert "0 to 10" in line.reads("jo")


def test_a_number_that_is_no_longer_in_service_is_put_aside_and_the_next_helper_asked_at_once(line: Line) -> None:
    line.text("jo", "talk")
    report(line, line.carrier.to(SAM)[0], "undelivered", 30005)
    line.work()
    assert ("Jo asked" in line.reads("pat"), person(line, "sam").can_text) == (True, False)


def test_whoever_texts_us_can_be_texted_again(line: Line) -> None:
    line.text("jo", "HELP")
    report(line, line.carrier.to(JO)[0], "undelivered", 30005)
    assert "What set it off" in line.says("jo", "6")


def test_a_filtered_text_in_a_chat_is_told_to_its_sender(line: Line) -> None:
    talking(line)
    line.text("jo", "bad night")
    report(line, line.carrier.to(SAM)[-1], "undelivered", 30007)
    line.work()
    assert "did not go through" in line.reads("jo")


def test_a_receipt_says_that_they_opted_out(line: Line) -> None:
    line.text("jo", "HELP")
    report(line, line.carrier.to(JO)[0], "failed", 21610)
    assert person(line, "jo").stopped


def test_a_receipt_that_met_another_turn_is_taken_again(line: Line) -> None:
    line.text("jo", "HELP")
    event.listen(line.hotline.db.engine, "commit", deadlock, once=True)
    report(line, line.carrier.to(JO)[0], "delivered")
    assert told(line) == "delivered"


def test_a_call_that_nobody_answered_is_not_a_text_that_failed(line: Line) -> None:
    line.text("jo", "I want to kill myself")
    line.text("jo", "yes")
    (call,) = line.carrier.calls
    path = call.callback.removeprefix(line.base)
    line.post(path, {"CallSid": call.sid, "CallStatus": "no-answer"})
    assert person(line, "rosa").can_text


def deadlock(_connection: Connection) -> None:
    """What the database says to one of two transactions that wait for each other."""
    raise OperationalError("", {}, Exception())


def report(line: Line, sent: Sent, status: str, code: int | None = None) -> requests.Response:
    """The carrier reports on a text, at the address it was given for that."""
    form = {"MessageSid": sent.sid, "MessageStatus": status, "To": sent.to, "From": sent.sender}
    return line.post(sent.callback.removeprefix(line.base), form | ({"ErrorCode": str(code)} if code else {}))


def talking(line: Line) -> None:
    """Jo and Sam are in a chat."""
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")


def newest(line: Line) -> Row[tuple[object, ...]]:
    with line.hotline.db.read() as conn:
        return conn.execute(select(outbox.outbox).order_by(outbox.outbox.c.id.desc()).limit(1)).one()


def state(line: Line) -> str:
    return str(newest(line).state)


def told(line: Line) -> str:
    return str(newest(line).carrier_status)


def stored(line: Line) -> int:
    with line.hotline.db.read() as conn:
        return conn.scalar(select(func.count()).select_from(receipts.receipt)) or 0


def person(line: Line, who: str) -> people.Person:
    with line.hotline.db.read() as conn:
        found = people.by_phone(Tx(conn, line.hotline.vault), PEOPLE[who])
    assert found is not None
    return found
