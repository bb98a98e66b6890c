"""What was kept long enough goes, a few rows at a time: words first, then that there were any; what is proof stays."""

from datetime import timedelta

import pytest
import structlog
from sqlalchemy import Table, func, select

from hotline import clock
from hotline.domain.events import Began
from hotline.services import retention, turns
from hotline.services.work import working
from hotline.store import people
from hotline.store.inbound import inbound
from hotline.store.needs import need
from hotline.store.outbox import outbox
from hotline.store.receipts import receipt
from hotline.store.requests import request
from hotline.store.rosters import consent
from hotline.store.talks import talk
from hotline.store.timers import timer
from tests.kit.calls import calling
from tests.kit.line import PEOPLE, Line

RIDE = "i need a ride from 500 E Lake St"


def count(line: Line, table: Table, *where: object) -> int:
    """How many rows of a table there are."""
    with line.hotline.db.read() as conn:
        return conn.scalar(select(func.count()).select_from(table).where(*where)) or 0  # type: ignore[arg-type] # conditions


def words(line: Line, table: Table) -> list[str]:
    """All words that a table of texts still has."""
    with line.hotline.db.read() as conn:
        found = [line.hotline.vault.open(one) for one in conn.scalars(select(table.c.body_sealed))]
    return [one for one in found if one]


def helped(line: Line) -> None:
    """Jo asked for a ride and was in a chat with Sam, with timers that fired, and all of it is over."""
    line.text("jo", RIDE)
    line.text("jo", "talk")
    line.text("sam", "1")
    for _ in range(3):
        line.later(minutes=31)
    line.later(hours=30)
    line.later(seconds=5)


def after(line: Line, **span: float) -> dict[str, int]:
    """Let time pass and let go of what was kept long enough."""
    line.later(sweep=False, **span)
    return dict(retention.run(line.hotline))


def test_words_of_texts_go_after_thirty_days_and_that_they_were_sent_stays(line: Line) -> None:
    helped(line)
    received, sent = count(line, inbound), count(line, outbox)
    gone = after(line, days=31)
    assert gone["words received"] == received and gone["words sent"] == sent
    assert words(line, inbound) == words(line, outbox) == []
    assert (count(line, inbound), count(line, outbox)) == (received, sent)


def answers(line: Line) -> str:
    """All that talks still hold of what people answered, and of what was said to them on a call."""
    with line.hotline.db.read() as conn:
        found = conn.execute(select(talk.c.state_sealed, talk.c.reply_sealed)).all()
    return " ".join(line.hotline.vault.open(one) for row in found for one in row if one)


def asks_for_a_ride(line: Line) -> None:
    """Jo is in the middle of asking for a ride: an address is among the answers."""
    line.text("jo", "ride tomorrow noon from 500 E Lake St 55407")
    assert "Lake" in answers(line)


def test_answers_in_a_talk_go_after_thirty_days_with_the_address_among_them(line: Line) -> None:
    asks_for_a_ride(line)
    assert after(line, days=31)["answers"] > 0
    assert "Lake" not in answers(line)


def test_before_that_the_talk_can_go_on(line: Line) -> None:
    asks_for_a_ride(line)
    after(line, days=27)
    assert "Lake" in answers(line)


def test_whoever_comes_back_after_that_is_heard_as_ever(line: Line) -> None:
    asks_for_a_ride(line)
    after(line, days=31)
    line.reads("jo")
    assert "0 to 10" in line.says("jo", "HELP")
    assert "9. That is strong" in line.says("jo", "9")


def test_a_question_that_was_put_to_them_since_can_be_answered(line: Line) -> None:
    line.says("jo", "talk")
    line.later(days=33, sweep=False)
    with working(line.hotline) as work:
        jo = people.by_phone(work.tx, PEOPLE["jo"])
        assert jo is not None
        turns.happen(work, jo, Began(work.at, "craving"))
    line.work()
    retention.run(line.hotline)
    assert "9. That is strong" in line.says("jo", "9")


@pytest.mark.parametrize("told", [True, False])
def test_what_was_said_on_a_call_goes_too_also_where_its_end_was_never_told(line: Line, told: bool) -> None:
    call = calling(line, "jo")
    call.say("i want a ride to 500 E Lake St")
    if told:
        call.hang_up()
    calling(line, "max").hang_up()
    line.later(days=31, sweep=False)
    line.later(seconds=1)
    retention.run(line.hotline)
    assert answers(line) == ""


def test_what_was_said_of_a_need_goes_once_that_is_over(line: Line) -> None:
    line.says("jo", "MEETING")
    line.says("jo", "any aa meeting friday near 500 E Lake St")
    line.says("ana", "1")
    line.says("ana", "DONE")
    assert after(line, days=31)["words of needs"] == 1
    with line.hotline.db.read() as conn:
        assert conn.scalars(select(need.c.words_sealed)).all() == [""]


def test_before_that_they_stay(line: Line) -> None:
    helped(line)
    after(line, days=27)
    assert RIDE in words(line, inbound)


def test_timers_that_fired_or_were_switched_off_go_and_those_that_wait_stay(line: Line) -> None:
    helped(line)
    waiting = count(line, timer, timer.c.state == "waiting")
    gone = after(line, days=31)
    assert gone["timers"] > 0 and count(line, timer) == waiting


def test_receipts_go(line: Line) -> None:
    line.says("jo", "talk")
    text = line.carrier.texts[-1]
    line.post(text.callback.removeprefix(line.base), {"MessageSid": text.sid, "MessageStatus": "delivered"})
    assert count(line, receipt) == 1
    assert after(line, days=31)["receipts"] == 1 and count(line, receipt) == 0


def test_after_a_year_the_rows_go_too_but_for_the_question_that_was_asked_last(line: Line) -> None:
    helped(line)
    line.says("jo", "crave")
    after(line, days=366)
    assert count(line, inbound) == 0
    line.reads("jo")
    assert "Please read my question" not in line.says("jo", "7")


def test_what_a_case_was_about_is_forgotten_after_a_year_and_that_there_was_one_is_not(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    case = (request.c.kind == "crisis", request.c.about.is_not(None))
    after(line, days=300)
    assert count(line, request, *case) == 1
    after(line, days=70)
    assert count(line, request, *case) == 0 and count(line, request, request.c.kind == "crisis") == 1


def test_who_stopped_in_which_words_and_who_agreed_stays_as_proof(line: Line) -> None:
    agreed = count(line, consent)
    line.text("jo", "STOP", OptOutType="STOP")
    after(line, days=400)
    assert words(line, inbound) == ["STOP"] and count(line, consent) == agreed
    after(line, days=5 * 365)
    assert count(line, inbound) == 0 and count(line, consent) == agreed


def test_a_second_run_finds_nothing(line: Line) -> None:
    helped(line)
    after(line, days=400)
    assert dict(retention.run(line.hotline)) == {}


def test_how_much_it_was_is_written_to_the_log_without_a_word(line: Line) -> None:
    helped(line)
    line.at((clock.now() + timedelta(days=40)).astimezone(line.hotline.zone).replace(hour=3))
    with structlog.testing.capture_logs() as logged:
        retention.nightly(line.hotline)
    told = next(one for one in logged if one["event"] == "let_go")
    assert told["words_received"] == 3 and "Lake" not in str(told)


@pytest.mark.parametrize(("hour", "does"), [(3, True), (15, False)])
def test_by_itself_it_is_done_at_night(line: Line, hour: int, does: bool) -> None:
    helped(line)
    there = (clock.now() + timedelta(days=40)).astimezone(line.hotline.zone)
    line.at(there.replace(hour=hour))
    retention.nightly(line.hotline)
    assert (words(line, inbound) == []) is does
