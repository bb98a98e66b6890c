"""Texts from the hotline, and their receipts."""

import pytest

from hotline.simulator.natures import FaultKind
from hotline.simulator.texts.outbound import Draft
from tests.kit.waiting import PATIENCE
from tests.simulator.kit import ANA, BEN, LINE, until


@pytest.fixture
def send(carrier, hotline):
    def sent(recipient=ANA, **changes):
        message = carrier.outbound.accept(
            Draft(recipient, "Hello", LINE, receipt_url=f"{hotline.url}/twilio/receipts?m=7", **changes)
        )
        assert message.status == "queued"
        assert carrier.settle()
        return [(f["MessageStatus"], f.get("ErrorCode")) for f in hotline.forms("/twilio/receipts")]

    return sent


def test_a_text_is_sent_and_delivered(send):
    assert send() == [("sent", None), ("delivered", None)]


def test_a_receipt_carries_our_own_id_and_the_carriers(send, carrier, hotline):
    send()
    form = hotline.forms("/twilio/receipts")[1]
    assert (form["m"], form["MessageSid"], len(form["RawDlrDoneDate"])) == ("7", next(iter(carrier.state.messages)), 10)


def test_an_undelivered_text_says_why(send, carrier):
    carrier.faults.add(FaultKind.UNDELIVERED, code=30006)
    assert send() == [("sent", None), ("undelivered", "30006")]


def test_a_failed_text_was_never_sent(send, carrier):
    carrier.faults.add(FaultKind.FAILED)
    assert send() == [("failed", "30008")]


def test_a_trouble_for_one_phone_spares_the_others(send, carrier):
    carrier.faults.add(FaultKind.UNDELIVERED, number=BEN)
    assert send(ANA)[-1] == ("delivered", None)


def test_receipts_may_come_twice(send, carrier):
    carrier.faults.add(FaultKind.RECEIPTS_TWICE)
    assert [status for status, _ in send()] == ["sent", "sent", "delivered", "delivered"]


def test_receipts_may_come_out_of_order(send, carrier):
    carrier.faults.add(FaultKind.RECEIPTS_DISORDERED)
    assert [status for status, _ in send()] == ["delivered", "sent"]


def test_receipts_may_never_come(send, carrier):
    carrier.faults.add(FaultKind.RECEIPTS_NEVER)
    assert (send(), next(iter(carrier.state.messages.values())).status) == ([], "delivered")


def test_receipts_may_come_late(send, carrier):
    carrier.faults.add(FaultKind.RECEIPTS_LATE, seconds=0.05)
    assert [status for status, _ in send()] == ["sent", "delivered"]


def test_a_text_is_there_before_receipts_that_come_late(carrier, hotline):
    carrier.faults.add(FaultKind.RECEIPTS_LATE, seconds=2 * PATIENCE)
    message = carrier.outbound.accept(Draft(ANA, "Hello", LINE, receipt_url=f"{hotline.url}/twilio/receipts"))
    until(carrier, lambda: carrier.state.messages[message.sid].status == "delivered")
    assert hotline.forms("/twilio/receipts") == []


def test_a_trouble_counts_down(send, carrier):
    carrier.faults.add(FaultKind.RECEIPTS_NEVER, count=2)
    assert (send(), send(), len(send())) == ([], [], 2)


def test_a_trouble_without_a_count_stays_until_cleared(send, carrier):
    carrier.faults.add(FaultKind.RECEIPTS_NEVER, count=None)
    assert (send(), send()) == ([], [])
    assert carrier.faults.clear()
    assert len(send()) == 2
