"""Sending: one text comes of every row, whatever happens to the carrier, the worker or the answer."""

import random
import threading

import pytest
from sqlalchemy import event

from hotline.domain.delivery import LEASE, SETTLE_ORDINARY
from hotline.services import outbox
from hotline.services.work import working
from hotline.store import outbox as rows
from tests.kit.line import PEOPLE, Line
from tests.kit.persons import person
from tests.kit.sending import (
    claim,
    doubt,
    fails_for_minutes,
    ids,
    queue,
    send_all,
    set_rows,
    states,
    together,
    urgent,
    with_carrier,
)
from tests.kit.waiting import PATIENCE, until

JO, SAM, PAT = PEOPLE["jo"], PEOPLE["sam"], PEOPLE["pat"]
UNSURE = ("reset", "lose", "html")


def test_the_worker_is_killed_between_claim_and_send_and_the_text_is_out_in_time(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    claim(line)
    line.later(seconds=(LEASE + SETTLE_ORDINARY).total_seconds())
    assert "0 to 10" in line.reads("jo")


def test_an_urgent_text_of_a_killed_worker_is_out_when_its_lease_is(empty_line: Line) -> None:
    urgent(empty_line, "sam", "Jo asked for a person.", work=False)
    claim(empty_line, "urgent")
    empty_line.later(seconds=LEASE.total_seconds() + 1)
    assert "Jo asked" in empty_line.reads("sam")


def test_of_two_claims_of_one_row_one_wins(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    together(4, lambda: outbox.deliver_next(line.hotline, "ordinary"))
    assert len(line.carrier.asked) == 1


def test_a_claimed_row_cannot_be_claimed_by_its_id(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    row = claim(line)
    with working(line.hotline) as work:
        assert rows.claim(work.tx, row.id, work.at, work.at + LEASE) is None


def test_a_second_text_to_a_person_cannot_be_claimed_while_one_is_in_flight(empty_line: Line) -> None:
    queue(empty_line, "jo", "One.", "Two.")
    row = claim(empty_line)
    with working(empty_line.hotline) as work:
        assert rows.claim(work.tx, row.id + 1, work.at, work.at + LEASE) is None
        assert rows.lane_of(work.tx, row.id + 1) == "ordinary"


def test_texts_to_one_person_go_one_at_a_time_and_in_order(empty_line: Line) -> None:
    bodies = [f"Text {number}." for number in range(6)]
    empty_line.carrier.takes = 0.03
    ids = queue(empty_line, "jo", *bodies)
    send_all(empty_line, ids)
    assert ([text.body for text in empty_line.carrier.to(JO)], empty_line.carrier.busiest) == (bodies, 1)


def test_texts_to_several_people_do_not_wait_for_each_other(empty_line: Line) -> None:
    together = threading.Barrier(4)
    empty_line.carrier.on_taken = lambda _: together.wait(PATIENCE)
    send_all(empty_line, [row for who in ("jo", "sam", "pat", "rosa") for row in queue(empty_line, who, "Hello.")])
    assert states(empty_line) == ["sent"] * 4


def test_a_text_that_waits_for_a_retry_is_not_overtaken(empty_line: Line) -> None:
    empty_line.carrier.next_answers.append("busy")
    queue(empty_line, "jo", "One.", "Two.")
    empty_line.work()
    empty_line.later(seconds=13)
    assert empty_line.reads("jo") == "One.\n---\nTwo."


def test_too_many_requests_waits_and_goes_out_later(line: Line) -> None:
    line.carrier.next_answers.append("busy")
    line.text("jo", "HELP")
    assert (line.reads("jo"), states(line)) == ("", ["queued"])
    line.later(seconds=13)
    assert "0 to 10" in line.reads("jo")


def test_a_carrier_that_was_busy_for_long_and_is_no_more_is_found_so_within_a_minute(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    fails_for_minutes(line, "busy")
    line.later(seconds=55)
    assert "0 to 10" in line.reads("jo")


def test_a_page_to_a_human_is_out_half_a_minute_after_the_carrier_is_back(empty_line: Line) -> None:
    urgent(empty_line, "sam", "Jo asked for a person.", work=False)
    fails_for_minutes(empty_line, "busy")
    empty_line.later(seconds=25)
    assert "Jo asked" in empty_line.reads("sam")


def test_a_refused_connection_loses_nothing(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    outbox.deliver_next(with_carrier(line, "http://127.0.0.1:9"), "ordinary")
    assert states(line) == ["queued"]
    line.later(seconds=13)
    assert "0 to 10" in line.reads("jo")


def test_a_carrier_that_is_too_slow_has_one_text_from_us(line: Line) -> None:
    line.carrier.next_answers.append("silent")
    line.text("jo", "HELP", work=False)
    outbox.deliver_next(with_carrier(line, line.carrier.url, seconds=0.1), "ordinary")
    until(lambda: line.carrier.to(JO))
    assert states(line) == ["uncertain"]
    line.later(seconds=61)
    assert (len(line.carrier.to(JO)), states(line)) == (1, ["sent"])


def test_an_answer_that_comes_after_the_lease_still_counts(line: Line) -> None:
    line.carrier.on_taken = lambda _: line.later(seconds=LEASE.total_seconds() + 1, sweep=False) or doubt(line)
    line.text("jo", "HELP")
    assert (len(line.carrier.to(JO)), states(line)) == (1, ["sent"])


def test_an_answer_that_comes_after_the_row_was_queued_again_takes_it_back(line: Line) -> None:
    line.carrier.on_taken = lambda _: set_rows(line, state="queued", handed_at=None)
    line.text("jo", "HELP")
    assert (len(line.carrier.to(JO)), states(line)) == (1, ["sent"])


def test_a_sender_that_was_frozen_after_its_claim_gives_the_row_back(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    event.listen(line.hotline.db.engine, "commit", lambda _: line.later(seconds=10, sweep=False), once=True)
    outbox.deliver_next(line.hotline, "ordinary")
    assert (line.carrier.asked, states(line)) == ([], ["queued"])


def test_a_machine_that_is_always_slow_sends_all_the_same(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    for _ in range(2):
        event.listen(line.hotline.db.engine, "commit", lambda _: line.later(seconds=10, sweep=False), once=True)
        outbox.deliver_next(line.hotline, "ordinary")
    assert "0 to 10" in line.reads("jo")


def test_a_refused_text_is_final(line: Line) -> None:
    line.carrier.next_answers.append("refuse:21617")
    queue(line, "jo", "One.")
    line.later(minutes=10)
    assert (len(line.carrier.asked), states(line)) == (1, ["failed"])


def test_opted_out_at_the_carrier_is_a_stop_and_drops_what_waits(line: Line) -> None:
    line.carrier.next_answers.append("refuse:21610")
    queue(line, "jo", "One.", "Two.")
    line.work()
    assert (states(line), person(line, "jo").stopped) == (["failed", "dropped"], True)


def test_when_an_ask_meets_an_opt_out_the_next_helper_is_asked_at_once(line: Line) -> None:
    line.carrier.next_answers.append("refuse:21610")
    line.text("jo", "talk")
    assert "Jo asked" in line.reads("pat")


def test_a_text_in_doubt_is_not_sent_again_after_a_stop(line: Line) -> None:
    line.carrier.next_answers.append("broken")
    line.text("jo", "HELP")
    line.says("jo", "STOP")
    line.later(seconds=61)
    assert "0 to 10" not in line.reads("jo")


def test_a_text_that_waits_for_its_retry_is_not_sent_after_a_stop(line: Line) -> None:
    line.carrier.next_answers.append("busy")
    line.text("jo", "HELP")
    line.says("jo", "STOP")
    line.later(seconds=61)
    assert "0 to 10" not in line.reads("jo")


def test_an_ask_in_doubt_is_not_repeated_once_somebody_else_has_come(line: Line) -> None:
    line.text("jo", "talk")
    line.carrier.next_answers.append("broken")
    line.later(minutes=2, seconds=1)
    line.says("sam", "1")
    line.later(seconds=11)
    assert line.reads("pat") == ""


def test_a_row_that_cannot_be_read_holds_up_nobody(empty_line: Line) -> None:
    queue(empty_line, "jo", "One.")
    set_rows(empty_line, body_sealed="spoiled")
    queue(empty_line, "sam", "Two.")
    empty_line.work()
    assert (empty_line.reads("sam"), states(empty_line)) == ("Two.", ["failed", "sent"])


def test_a_call_goes_out_beside_the_text(empty_line: Line) -> None:
    urgent(empty_line, "rosa", "1", channel="call")
    assert [call.to for call in empty_line.carrier.calls] == [PEOPLE["rosa"]]


def test_a_call_in_doubt_is_repeated_once_a_minute_while_it_is_worth_it(empty_line: Line) -> None:
    empty_line.carrier.always = "broken"
    urgent(empty_line, "rosa", "1", channel="call")
    for _ in range(15):
        empty_line.later(seconds=61)
    assert len(empty_line.carrier.asked) == 10


@pytest.mark.parametrize("seed", [1, 2])
def test_on_a_bad_day_nothing_is_lost_doubled_or_out_of_order(empty_line: Line, seed: int) -> None:
    chance = random.Random(seed)
    bodies = [f"Text {number}." for number in range(4)]
    for who in ("jo", "sam", "pat"):
        queue(empty_line, who, *bodies)
    empty_line.carrier.next_answers.extend(chance.choices(["accept", "busy", "broken", "page", *UNSURE], k=60))
    while set(states(empty_line)) != {"sent"}:
        send_all(empty_line, ids(empty_line))
        empty_line.later(seconds=61)
    assert [[text.body for text in empty_line.carrier.to(PEOPLE[who])] for who in ("jo", "sam", "pat")] == [bodies] * 3


def test_the_clock_may_be_put_back(line: Line) -> None:
    line.later(hours=2)
    line.text("jo", "HELP")
    line.later(hours=-2)
    assert "What set it off" in line.says("jo", "6")


def test_a_text_in_doubt_is_settled_although_the_clock_was_put_back(line: Line) -> None:
    line.later(hours=2)
    line.carrier.next_answers.append("broken")
    line.text("jo", "HELP")
    line.later(hours=-2)
    assert "0 to 10" in line.reads("jo")


def test_what_the_carrier_is_told_is_where_to_report_and_nothing_of_the_person(line: Line) -> None:
    line.text("jo", "HELP")
    (sent,) = line.carrier.to(JO)
    assert sent.callback == f"{line.base}/twilio/receipts?m={ids(line)[0]}"
