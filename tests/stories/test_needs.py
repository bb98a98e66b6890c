"""A ride or a meeting asked for by text: the words go to whoever takes it, and to nobody else; the hour is kept."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from hotline.domain.segments import segments
from hotline.services.work import working
from hotline.store import ledger
from hotline.store.needs import need
from hotline.store.promises import promise
from hotline.store.requests import request
from tests.kit.line import ROSTER, Line
from tests.kit.persons import under_18

# A quarter to three in Chicago, so that the hour is a quarter to five or, told at half hours, five.
AFTERNOON = datetime(2027, 3, 10, 20, 45, tzinfo=UTC)
WORDS = "from 5th and Main to the clinic, fri 3pm"
SOMEBODY = "+16125550177"
NOBODY = ROSTER.replace("Daily 00:00-24:00", "").replace("lead;crisis", "").replace("coordinator", "supporter")


def asks(line: Line, who: str = "jo", body: str = "RIDE", words: str = WORDS) -> str:
    """Somebody asks for a ride in the afternoon, and says where and when; returns what they read."""
    line.at(AFTERNOON)
    line.says(who, body)
    line.later(seconds=5, sweep=False)
    return line.says(who, words)


def states(line: Line) -> list[tuple[str, str]]:
    with line.hotline.db.read() as conn:
        return [(row.kind, row.state) for row in conn.execute(select(request.c.kind, request.c.state))]


def promised(line: Line) -> list[str]:
    with line.hotline.db.read() as conn:
        return list(conn.scalars(select(promise.c.state).where(promise.c.request_id.is_not(None))))


@pytest.mark.parametrize("body", ["RIDE", "need a ride", "ride to my meeting", "pick me up", "can i get a ride"])
def test_who_wants_a_ride_is_asked_where_and_when(line: Line, body: str) -> None:
    heard = line.says("jo", body)
    assert "can't promise a driver" in heard and "Where from, where to, what day and time?" in heard


@pytest.mark.parametrize("body", ["MEETING", "any meetings tonight", "is there a group tonight", "aa 55407"])
def test_who_wants_a_meeting_is_asked_when_and_where(line: Line, body: str) -> None:
    heard = line.says("jo", body)
    assert "can't look up meetings" in heard and "What day" in heard


@pytest.mark.parametrize(
    ("body", "asked", "told"),
    [
        ("necesito un viaje", "No puedo prometer chofer", "lo de un viaje"),
        ("reunion", "no puedo buscar reuniones", "lo de una reunion"),
    ],
)
def test_in_spanish(line: Line, body: str, asked: str, told: str) -> None:
    assert asked in line.says("max", body)
    line.later(seconds=5, sweep=False)
    assert told in line.says("max", "de mi casa a la clinica el viernes a las 3")


def test_they_hear_by_when_and_what_to_do_if_it_is_urgent(line: Line) -> None:
    heard = asks(line)
    assert "call or text you by 5:00 PM today" in heard and "Urgent: Ana 612-555-0199" in heard


def test_in_the_evening_it_is_the_next_morning(line: Line) -> None:
    line.at(AFTERNOON.replace(day=11, hour=3))
    line.says("jo", "ride")
    line.later(seconds=5, sweep=False)
    assert "by 9:00 AM tomorrow" in line.says("jo", WORDS)


def test_whoever_coordinates_is_asked_and_reads_no_word_of_it(line: Line) -> None:
    asks(line)
    assert "Jo asks for a ride. Can you see to it?" in (asked := line.reads("ana"))
    assert "clinic" not in asked and line.reads("sam") == line.reads("rosa") == ""


def test_whoever_says_yes_reads_the_words(line: Line) -> None:
    asks(line)
    assert f"Jo: {WORDS}" in line.says("ana", "1")
    assert "Ana has your ask" in line.reads("jo")
    assert states(line) == [("arrange", "claimed")] and promised(line) == ["kept"]


def test_what_they_said_at_first_is_part_of_it(line: Line) -> None:
    asks(line, body="need a ride to court on monday", words="from home, 9am")
    assert "Jo: need a ride to court on monday / from home, 9am" in line.says("ana", "1")


def test_an_answer_that_says_ride_again_is_an_answer(line: Line) -> None:
    assert "by 5:00 PM" in asks(line, words="ride from home to the clinic fri at 5")


def test_a_meeting_is_found_by_whoever_takes_it(line: Line) -> None:
    asks(line, body="MEETING", words="any aa meeting fri 55407")
    assert "looks for a meeting" in line.reads("ana")
    assert "any aa meeting fri 55407" in line.says("ana", "1")


def test_it_lies_sealed(line: Line) -> None:
    asks(line)
    with line.hotline.db.read() as conn:
        assert "clinic" not in str(conn.scalar(select(need.c.words_sealed)))


def test_the_next_are_asked_and_the_person_is_not_bothered(line: Line) -> None:
    asks(line)
    line.reads("jo")
    line.later(minutes=21)
    assert "asks for a ride" in line.reads("rosa") and line.reads("jo") == ""


def test_an_hour_that_was_not_kept_is_said_so_and_they_are_asked_again(line: Line) -> None:
    asks(line)
    line.reads("ana")
    line.later(hours=2, minutes=16)
    assert "I said one of us would reach you about a ride by now" in line.reads("jo")
    assert "was to hear about a ride by now" in line.reads("ana") and promised(line) == ["broken"]
    assert f"Jo: {WORDS}" in line.says("ana", "1")


def test_asked_again_it_is_one_ask_with_all_that_was_said(line: Line) -> None:
    asks(line)
    line.later(minutes=5)
    line.says("jo", "ride")
    line.later(seconds=5, sweep=False)
    assert "by 5:00 PM" in line.says("jo", "and a car seat")
    assert f"{WORDS} / and a car seat" in line.says("ana", "1") and states(line) == [("arrange", "claimed")]


def test_never_mind_takes_it_back(line: Line) -> None:
    asks(line)
    line.reads("ana")
    line.says("jo", "never mind")
    assert states(line) == [("arrange", "closed")] and "closed" in line.reads("ana")


def test_later_is_no_matter_before_the_hour(line: Line) -> None:
    asks(line)
    line.reads("ana")
    assert "by 5:00 PM today. Reply 1 when you can" in line.says("ana", "in 1 hour")
    line.later(minutes=30)
    assert f"Jo: {WORDS}" in line.says("ana", "1")


def test_with_nobody_to_ask_no_hour_is_named(line: Line) -> None:
    line.people(NOBODY)
    heard = asks(line)
    assert "can't say by when" in heard and "PM" not in heard and promised(line) == []


def test_words_and_the_question_that_was_open_before_are_cut_apart_where_they_are_too_long_for_one_text(
    line: Line,
) -> None:
    line.people(NOBODY)
    for words in ("TALK", "RIDE"):
        line.says(SOMEBODY, words)
        line.later(seconds=5, sweep=False)
    told, question = line.says(SOMEBODY, WORDS).split("\n---\n")
    assert "can't say by when" in told and "Want something to do" in question
    assert segments(told) <= 2 and segments(question) <= 2


def test_after_three_days_both_sides_hear_that_it_is_over(line: Line) -> None:
    asks(line)
    line.later(days=3, minutes=1)
    assert "No one could see to a ride" in line.reads("jo")
    assert "closed, unmet" in line.reads("ana") and states(line) == [("arrange", "unmet")]


def test_a_person_and_danger_come_first_all_the_same(line: Line) -> None:
    line.says("jo", "RIDE")
    line.later(seconds=5, sweep=False)
    assert "asking Sam" in line.says("jo", "talk")
    line.later(seconds=5, sweep=False)
    assert "988" in line.says("jo", "i want to die")


def test_a_minor_is_asked_for_only_of_who_is_fit_for_that(line: Line) -> None:
    line.people(ROSTER.replace("lead;crisis", "youth"))
    under_18(line, "jo")
    asks(line)
    line.later(minutes=21)
    assert "asks for a ride" in line.reads("ana") and line.reads("rosa") == ""


def test_a_ride_asked_for_beside_a_talk_is_another_ask(line: Line) -> None:
    asks(line)
    line.reads("ana")
    line.later(seconds=5, sweep=False)
    assert "asking Sam" in line.says("jo", "talk")
    assert "You are with Jo" in line.says("sam", "1") and ("arrange", "open") in states(line)
    assert f"Jo: {WORDS}" in line.says("ana", "1")


def test_the_report_counts_each_kind(line: Line) -> None:
    asks(line)
    with working(line.hotline) as work:
        made = ledger.promises(work.tx, AFTERNOON - timedelta(days=1), AFTERNOON + timedelta(days=1))
    assert [(one.kind, one.channel, one.state) for one in made] == [("arrange", "text", "open")]
