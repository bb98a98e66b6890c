"""Finding a driver: near ones first, then wider, in their waking hours; an hour before everybody hears the truth."""

from datetime import date

import pytest
from sqlalchemy import select

from hotline.store.outbox import outbox
from tests.kit.driving import RIDE, ask, drive, goes, insured, number_of, until_pickup
from tests.kit.line import PEOPLE, Line


def test_who_lives_in_another_town_is_not_asked_for_a_ride_here(line: Line) -> None:
    ask(line, "dee", "kim")
    line.later(minutes=16)
    assert line.reads("kim") == ""


def test_who_said_they_go_that_far_is_asked(line: Line) -> None:
    drive(line, "kim")
    goes(line, "kim", miles=90)
    line.says("jo", RIDE)
    line.says("jo", "1")
    assert "YES" in line.reads("kim")


def test_whoever_sleeps_is_asked_in_the_morning(line: Line) -> None:
    drive(line, "dee")
    line.later(hours=12, sweep=False)
    line.says("jo", RIDE)
    said = line.says("jo", "1")
    line.reads("dee")
    line.later(hours=9, minutes=1)
    assert "Drivers sleep now, so I'll ask them from Thu 7:00 AM" in said and "YES" in line.reads("dee")


def test_nobody_is_texted_an_offer_at_night(line: Line) -> None:
    drive(line, "dee")
    line.later(hours=12, sweep=False)
    line.says("jo", RIDE)
    line.says("jo", "1")
    line.later(hours=8, minutes=50)
    assert line.reads("dee") == ""


def test_an_hour_before_the_rider_hears_that_there_is_no_driver_yet(line: Line) -> None:
    ask(line, "dee")
    line.reads("jo")
    until_pickup(line, minutes=60)
    assert "No driver yet for Fri Mar 5, 12:00 PM. I'm still asking, and our coordinators know" in line.reads("jo")


def test_that_drivers_are_still_asked_is_said_only_where_one_is(line: Line) -> None:
    number = ask(line, "dee")
    line.says("dee", f"no {number}")
    line.reads("jo")
    until_pickup(line, minutes=60)
    assert "I asked all I could, and our coordinators know" in line.reads("jo")


def test_an_hour_before_a_coordinator_is_asked_to_see_to_it(line: Line) -> None:
    number = ask(line, "dee")
    until_pickup(line, minutes=60)
    said = line.reads("ana")
    assert f"no driver yet for Jo, ride {number}" in said and f"1 {number} = yes" in said


def test_a_coordinator_who_sees_to_it_reads_where_to_and_is_in_a_chat_with_the_rider(line: Line) -> None:
    number = ask(line, "dee")
    until_pickup(line, minutes=60)
    line.reads("jo")
    said = line.says("ana", f"1 {number}")
    assert "From 500 E Lake St 55407 to 123 Main St 55404" in said and "Ana has your ask" in line.reads("jo")


def test_what_the_coordinator_writes_then_reaches_the_rider(line: Line) -> None:
    number = ask(line, "dee")
    until_pickup(line, minutes=60)
    line.says("ana", f"1 {number}")
    line.reads("jo")
    line.says("ana", "I will come for you myself")
    assert "Ana: I will come for you myself" in line.reads("jo")


def test_a_driver_may_still_say_yes_and_the_coordinator_hears_it(line: Line) -> None:
    number = ask(line, "dee")
    until_pickup(line, minutes=60)
    line.says("ana", f"1 {number}")
    line.says("dee", f"yes {number}")
    assert f"A driver has ride {number} now: Dee" in line.reads("ana")


def test_a_coordinator_who_cannot_is_asked_no_more(line: Line) -> None:
    number = ask(line, "dee")
    until_pickup(line, minutes=60)
    line.says("ana", f"3 {number}")
    line.later(minutes=20)
    assert line.reads("ana") == ""


def test_at_the_hour_the_rider_hears_that_nobody_came(line: Line) -> None:
    ask(line, "dee")
    until_pickup(line, minutes=60)
    line.reads("jo")
    line.later(minutes=60)
    said = line.reads("jo")
    assert "I found no driver for Fri Mar 5, 12:00 PM" in said and "Text RIDE" in said


def test_at_the_hour_whoever_sees_to_it_is_asked_to_say_so_where_there_is_no_way(line: Line) -> None:
    number = ask(line, "dee")
    until_pickup(line, minutes=60)
    line.says("ana", f"1 {number}")
    line.later(minutes=60)
    assert f"It is time for ride {number}" in line.reads("ana") and "Ana of our team knows" in line.reads("jo")


def test_a_yes_after_the_hour_takes_nothing(line: Line) -> None:
    number = ask(line, "dee")
    until_pickup(line, minutes=60)
    line.later(minutes=61)
    assert "That ask is closed" in line.says("dee", f"yes {number}")


def test_a_driver_whose_insurance_ran_out_since_is_not_given_the_ride(line: Line) -> None:
    number = ask(line, "dee", "lou")
    insured(line, "dee", until=date(2027, 3, 4))
    said = line.says("dee", f"yes {number}")
    assert "I can't give you that one" in said and "It's yours" in line.says("lou", f"yes {number}")


def test_the_clock_was_lost_and_word_comes_all_the_same(line: Line) -> None:
    ask(line, "dee")
    line.reads("jo")
    with line.hotline.db.begin() as conn:
        conn.exec_driver_sql("UPDATE timer SET state = 'off'")
    until_pickup(line, minutes=58)
    assert "No driver yet for" in line.reads("jo")


def test_an_offer_that_does_not_reach_its_driver_counts_as_a_no(line: Line) -> None:
    drive(line, "dee")
    line.says("jo", RIDE)
    line.carrier.stopped.add((line.hotline.line, PEOPLE["dee"]))
    line.says("jo", "1")
    line.reads("jo")
    until_pickup(line, minutes=60)
    assert "I asked all I could" in line.reads("jo")


@pytest.mark.parametrize("words", ["no way", "not today", "cant make it", "no", "3", "too far for me", "hoy no puedo"])
def test_a_driver_who_cannot_keeps_nothing(line: Line, words: str) -> None:
    ask(line, "dee")
    line.says("dee", words)
    until_pickup(line, minutes=60)
    assert "No driver yet" in line.reads("jo")


@pytest.mark.parametrize("words", ["yes", "i can drive", "count me in", "1", "yo la llevo", "ill take it"])
def test_a_driver_says_yes_in_their_own_words(line: Line, words: str) -> None:
    ask(line, "dee")
    assert "It's yours" in line.says("dee", words)


@pytest.mark.parametrize("words", ["maybe friday", "where to?", "let me check", "what time"])
def test_what_is_neither_yes_nor_no_is_asked_about_and_names_nobody(line: Line, words: str) -> None:
    number = ask(line, "dee")
    said = line.says("dee", words)
    assert f"YES {number}" in said and "Jo" not in said


def test_several_offers_at_once_are_told_apart_by_number_and_day_and_name_nobody(line: Line) -> None:
    first = ask(line, "dee")
    line.says("jo", "ride to 9 Oak St 55404 sat 9am from 500 E Lake St 55407")
    line.says("jo", "1")
    second = number_of(line)
    line.reads("dee")
    said = line.says("dee", "yes")
    assert f"{first}: Fri Mar 5, 12:00 PM. {second}: Sat Mar 6, 9:00 AM." in said and "Jo" not in said


@pytest.mark.parametrize(
    "words", ["drop {number}", "what time is {number}?", "not {number}", "{number} is too far for me"]
)
def test_a_number_beside_other_words_is_no_yes(line: Line, words: str) -> None:
    number = ask(line, "dee")
    assert "It's yours" not in line.says("dee", words.format(number=number))


def test_the_number_alone_is_a_yes(line: Line) -> None:
    number = ask(line, "dee")
    assert "It's yours" in line.says("dee", number)


@pytest.mark.parametrize(("day", "lane"), [("fri", "ordinary"), ("today", "urgent")])
def test_a_ride_that_is_days_away_stands_in_nobodys_way(line: Line, day: str, lane: str) -> None:
    drive(line, "dee")
    line.says("jo", RIDE.replace("fri", day))
    line.says("jo", "1")
    assert "ride" in line.reads("dee") and lane_of_asks(line) == {lane}


def lane_of_asks(line: Line) -> set[str]:
    """The lanes that offers went by."""
    with line.hotline.db.read() as conn:
        return set(conn.scalars(select(outbox.c.lane).where(outbox.c.offer_id.is_not(None))))


@pytest.mark.parametrize("words", ["yes but later", "running late", "si pero mas tarde"])
def test_words_of_lateness_to_an_offer_are_about_the_offer(line: Line, words: str) -> None:
    ask(line, "dee")
    said = line.says("dee", words)
    assert "YES" in said and "no ride to drive" not in said


@pytest.mark.parametrize("words", ["YES 99", "yes 99", "99"])
def test_a_yes_to_a_number_that_is_nobodys_takes_nothing_and_has_its_sentence(line: Line, words: str) -> None:
    number = ask(line, "dee")
    said = line.says("dee", words)
    assert "It's yours" not in said and f"YES {number}" in said


def test_whoever_said_nothing_hears_nothing_when_another_has_it(line: Line) -> None:
    ask(line, "dee", "lou")
    line.says("dee", "yes")
    assert line.reads("lou") == ""
