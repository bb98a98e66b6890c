"""Sending: one text comes of every row, whatever happens to the carrier, the worker or the answer."""

import random
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import event, select, update

from hotline.carrier.twilio import Twilio
from hotline.domain.delivery import LEASE, SETTLE_ORDINARY
from hotline.services import outbox
from hotline.services.hotline import Hotline
from hotline.services.work import working
from hotline.store import late, order, people
from hotline.store import outbox as rows
from hotline.store.base import Tx
from tests.kit import carrier as carriers
from tests.kit.line import PEOPLE, Line
from workers.process import Senders

JO, SAM, PAT = PEOPLE["jo"], PEOPLE["sam"], PEOPLE["pat"]
UNSURE = ("reset", "lose", "html")


@pytest.mark.parametrize("answer", UNSURE)
def test_accepted_and_then_the_connection_dies_the_person_gets_one_text(line: Line, answer: str) -> None:
    line.carrier.next_answers.append(answer)
    line.text("jo", "HELP")
    line.later(seconds=61)
    assert (len(line.carrier.to(JO)), states(line)) == (1, ["sent"])


@pytest.mark.parametrize("answer", ["broken", "page"])
def test_an_answer_that_is_none_and_the_list_does_not_have_it_so_it_goes_again(line: Line, answer: str) -> None:
    line.carrier.next_answers.append(answer)
    line.text("jo", "HELP")
    line.later(seconds=61)
    assert "0 to 10" in line.reads("jo")


@pytest.mark.parametrize("answer", ["lose", "page"])
def test_nothing_is_sent_again_before_the_list_can_be_trusted(line: Line, answer: str) -> None:
    line.carrier.next_answers.append(answer)
    line.text("jo", "HELP")
    line.later(seconds=55)
    assert (len(line.carrier.asked), states(line)) == (1, ["uncertain"])


def test_a_list_that_cannot_be_read_leaves_an_ordinary_text_alone(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "HELP")
    line.later(minutes=5)
    assert (len(line.carrier.asked), states(line)) == (1, ["uncertain"])


def test_a_text_nobody_can_find_out_about_does_not_hold_up_the_next_for_ever(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "HELP")
    line.later(minutes=31)
    assert states(line)[0] == "expired"


def test_two_equal_texts_in_the_list_are_not_taken_for_each_other(empty_line: Line) -> None:
    empty_line.carrier.next_answers.extend(["accept", "broken"])
    queue(empty_line, "jo", "Hello.", "Hello.")
    empty_line.work()
    empty_line.later(seconds=61)
    assert len(empty_line.carrier.to(JO)) == 2


def test_an_urgent_text_in_doubt_goes_out_again_after_ten_seconds_and_says_so(line: Line) -> None:
    line.carrier.next_answers.append("broken")
    line.text("jo", "talk")
    line.later(seconds=11)
    assert line.reads("sam").endswith("(2)")


def test_an_urgent_text_that_is_in_the_list_does_not_go_out_again(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.text("jo", "talk")
    line.later(seconds=11)
    assert len(line.carrier.to(SAM)) == 1


def test_an_urgent_text_does_not_wait_for_a_list_that_cannot_be_read(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "talk")
    line.later(seconds=11)
    assert [text.body.endswith("(2)") for text in line.carrier.to(SAM)] == [False, True]


def test_an_urgent_text_goes_out_three_times_at_most(empty_line: Line) -> None:
    empty_line.carrier.always, empty_line.carrier.list_down = "lose", True
    urgent(empty_line, "sam", "Jo asked for a person.")
    for _ in range(7):
        empty_line.later(seconds=61)
    assert [text.body[-4:] for text in empty_line.carrier.to(SAM)] == ["son.", " (2)", " (3)"]


def test_an_urgent_text_in_doubt_goes_out_again_only_while_it_is_worth_it(line: Line) -> None:
    line.carrier.next_answers.append("broken")
    line.text("jo", "talk")
    line.later(minutes=11)
    assert "(2)" not in line.reads("sam")


def test_an_answer_to_an_urgent_text_in_doubt_counts(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "talk")
    line.later(seconds=11)
    assert "You are with Jo" in line.says("sam", "1")


def test_a_number_at_the_end_of_a_text_of_ours_is_kept(empty_line: Line) -> None:
    empty_line.carrier.next_answers.append("broken")
    urgent(empty_line, "sam", "Call case (1)")
    empty_line.later(seconds=11)
    assert empty_line.reads("sam") == "Call case (1) (2)"


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
    empty_line.carrier.on_taken = lambda _: together.wait(5)
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


def test_a_refused_connection_loses_nothing(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    outbox.deliver_next(with_carrier(line, "http://127.0.0.1:9"), "ordinary")
    assert states(line) == ["queued"]
    line.later(seconds=13)
    assert "0 to 10" in line.reads("jo")


def test_a_carrier_that_is_too_slow_has_one_text_from_us(line: Line) -> None:
    line.carrier.next_answers.append("slow")
    line.text("jo", "HELP", work=False)
    outbox.deliver_next(with_carrier(line, line.carrier.url, seconds=0.1), "ordinary")
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


def test_a_refused_text_is_final(line: Line) -> None:
    line.carrier.next_answers.append("refuse:21617")
    line.text("jo", "HELP")
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


def test_a_call_in_doubt_is_repeated_three_times_at_most(empty_line: Line) -> None:
    empty_line.carrier.always = "broken"
    urgent(empty_line, "rosa", "1", channel="call")
    for _ in range(7):
        empty_line.later(seconds=61)
    assert len(empty_line.carrier.asked) == 3


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


def queue(line: Line, who: str, *bodies: str, purpose: str = "notice") -> list[int]:
    """Texts to somebody, queued as one use case would."""
    with working(line.hotline) as work:
        made = [work.text(people.find_or_make(work.tx, PEOPLE[who], work.at), purpose, body) for body in bodies]
    return [row for row in made if row is not None]


def urgent(line: Line, who: str, body: str, *, channel: str = "sms", work: bool = True) -> None:
    """An urgent text to somebody, or a call; the workers do their work, unless told not to."""
    with working(line.hotline) as begun:
        person = people.find_or_make(begun.tx, PEOPLE[who], begun.at)
        begun.text(person, "page", body, channel=channel)
    if work:
        line.work()


def claim(line: Line, lane: str = "ordinary") -> rows.Claimed:
    """A sender has claimed the next row, and nothing more is heard of it."""
    with working(line.hotline) as work:
        found = order.next_for(work.tx, lane, work.at)
        assert found is not None
        claimed = rows.claim(work.tx, found.id, work.at, work.at + LEASE)
        assert claimed is not None
        return claimed


def doubt(line: Line) -> None:
    with working(line.hotline) as work:
        late.doubt_stale(work.tx, work.at)


def send_all(line: Line, ids: list[int]) -> None:
    """All of a worker's threads send at once."""
    senders = Senders(line.hotline, 4)
    for row in ids:
        senders.deliver(row)
    senders.settle()
    senders.finish()


def together(times: int, act: Callable[[], object]) -> None:
    barrier = threading.Barrier(times)
    threads = [threading.Thread(target=lambda: (barrier.wait(), act())) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def with_carrier(line: Line, url: str, *, seconds: float = 1.0) -> Hotline:
    """The same hotline, with another carrier or less patience."""
    carrier = Twilio(carriers.ACCOUNT, carriers.TOKEN, base_url=url)
    carrier._client.http_client.timeout = (seconds, seconds)
    return replace(line.hotline, carrier=carrier)


def person(line: Line, who: str) -> people.Person:
    with line.hotline.db.read() as conn:
        found = people.by_phone(Tx(conn, line.hotline.vault), PEOPLE[who])
    assert found is not None
    return found


def set_rows(line: Line, **columns: object) -> None:
    with line.hotline.db.begin() as conn:
        conn.execute(update(rows.outbox).values(**columns))


def states(line: Line) -> list[str]:
    """The states of all that was ever to go out, in order."""
    with line.hotline.db.read() as conn:
        return list(conn.scalars(select(rows.outbox.c.state).order_by(rows.outbox.c.id)))


def ids(line: Line) -> list[int]:
    with line.hotline.db.read() as conn:
        return list(conn.scalars(select(rows.outbox.c.id).order_by(rows.outbox.c.id)))
