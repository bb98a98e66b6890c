"""Joining: a coordinator signs people up by text; and whoever was put on the roster is asked first."""

from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from hotline.services.work import working
from hotline.store import people
from hotline.store.rosters import consent
from tests.kit.line import PEOPLE, Line

INVITED = "name,phone,roles,language\nLou L,+16125550111,{roles},{language}\n"
LOU = "+16125550111"


@pytest.mark.parametrize("words", ["JOIN", "join", "how do i sign up"])
def test_somebody_asks_to_join(line: Line, words: str) -> None:
    answer = line.says("eve", words)
    assert all(part in answer for part in ("Harbor Line", "not 911", "rates may apply", "STOP", "Why join?"))


def test_somebody_asks_in_spanish(line: Line) -> None:
    assert "Para que te unes?" in line.says("eve", "unirme")


def test_whoever_agrees_is_on_the_line(line: Line) -> None:
    assert "Harbor Line: you're in" in joined(line)
    assert "Here you are Eve" in line.says("eve", "who am i")


def test_what_they_agreed_to_is_kept_in_its_words(line: Line) -> None:
    joined(line)
    (words,) = consents(line, "eve", "participant")
    assert "up to 2 texts a day" in words and "Harbor Line" in words


def test_without_a_yes_nothing_is_kept(line: Line) -> None:
    assert "any time" in joined(line, agree="no")
    assert consents(line, "eve", "participant") == []
    assert "don't know your name" in line.says("eve", "who am i")


def test_a_coordinator_is_asked_to_greet_them(line: Line) -> None:
    joined(line)
    assert "new person asked to join" in line.reads("ana")
    line.says("ana", "1")
    line.reads("eve")
    line.says("ana", "welcome! who is around you?")
    assert line.reads("eve") == "Ana: welcome! who is around you?"


def test_whoever_is_on_the_line_and_joins_again_is_no_new_person(line: Line) -> None:
    joined(line)
    line.reads("ana")
    assert "I wrote that down" in joined(line, zone="pacific")
    assert line.reads("ana") == "" and len(consents(line, "eve", "participant")) == 1


def test_whoever_is_on_the_line_and_is_not_understood_is_told_whom_to_reach(line: Line) -> None:
    for words in ("JOIN", "purple", "green", "yellow"):
        line.later(seconds=5, sweep=False)
        line.says("jo", words)
    assert "new person" not in line.reads("ana")


def test_a_coordinator_reads_no_number(line: Line) -> None:
    joined(line)
    assert PEOPLE["eve"][-4:] not in line.reads("ana")


def test_their_hours_and_zone_are_kept(line: Line) -> None:
    joined(line, zone="pacific", hours="mornings")
    assert "9 AM-12 PM" in line.says("eve", "WHO AM I")


def test_the_language_they_choose_is_spoken_from_then_on(line: Line) -> None:
    assert "Harbor Line: ya eres parte" in joined(line, language="2", agree="si")


@pytest.mark.parametrize("role", ["2", "3"])
def test_whoever_wants_to_help_talks_with_a_coordinator_first(line: Line, role: str) -> None:
    for answer in ("JOIN", role, "yes", "Eve", "1", "2", "1"):
        answers(line, answer)
    assert "talks with you first" in answers(line, "yes")
    assert "don't know your name" in line.says("eve", "who am i")
    assert "new person asked to join" in line.reads("ana")


def test_a_helper_who_agreed_by_text_needs_no_paper(line: Line) -> None:
    for answer in ("JOIN", "2", "yes", "Eve", "1", "2", "1", "yes"):
        answers(line, answer)
    line.reads("eve")
    line.people("name,phone,roles,shifts\nEve E,+16125550109,supporter,Daily 00:00-24:00\n", "")
    assert line.reads("eve") == ""
    line.says("jo", "talk")
    for _ in range(3):
        line.later(minutes=4)
    assert "asked for a person" in line.reads("eve")


def test_a_helper_under_18_is_thanked_and_not_taken(line: Line) -> None:
    line.says("eve", "JOIN")
    line.says("eve", "2")
    assert "18 or older" in line.says("eve", "no")


def test_nobody_under_13_is_signed_up(line: Line) -> None:
    for answer in ("JOIN", "1", "no"):
        answers(line, answer)
    answer = answers(line, "no")
    assert "under 13" in answer and "988" in answer


def test_somebody_under_18_is_only_with_people_trained_for_it(line: Line) -> None:
    for answer in ("JOIN", "1", "no", "yes", "Eve", "1", "2", "1", "no", "2", "NO", "yes"):
        answers(line, answer)
    line.later(days=4)
    line.reads("eve")
    line.says("eve", "TALK")
    line.later(minutes=30)
    assert "Eve" not in line.reads("rosa") + line.reads("pat") + line.reads("sam")
    assert "Eve asked for a person" in line.reads("ana")


def test_without_a_coordinator_they_hear_whom_to_reach(empty_line: Line) -> None:
    assert "Ana 612-555-0199" in joined(empty_line)


def test_a_craving_in_the_middle_of_joining_comes_first(line: Line) -> None:
    line.says("eve", "JOIN")
    assert "0 to 10" in line.says("eve", "help im craving bad")


def test_what_is_agreed_to_late_in_the_evening_is_dated_that_day(line: Line) -> None:
    line.at(datetime(2026, 12, 3, 22, 30, tzinfo=ZoneInfo("America/Chicago")))
    joined(line)
    with line.hotline.db.read() as conn:
        newest = conn.scalar(select(consent.c.given_on).order_by(consent.c.id.desc()).limit(1))
    assert newest == date(2026, 12, 3)


def test_on_a_phone_that_others_read_texts_are_plain_without_being_asked_for(line: Line) -> None:
    for answer in ("JOIN", "1", "yes", "Eve", "1", "2", "1"):
        answers(line, answer)
    assert "my texts plain" in answers(line, "yes")
    answers(line, "Bluebird")
    answers(line, "yes")
    with working(line.hotline) as work:
        assert people.find_or_make(work.tx, PEOPLE["eve"], work.at).plain


def joined(
    line: Line, *, zone: str = "2", hours: str = "1", language: str = "1", plain: str = "2", agree: str = "yes"
) -> str:
    """Eve joins as somebody in recovery, and reads the last answer."""
    for answer in ("JOIN", "1", "yes", "Eve", language, zone, hours, "no", plain, "Bluebird"):
        answers(line, answer)
    return answers(line, agree)


def answers(line: Line, words: str) -> str:
    """Eve answers a moment after she was asked: the same word twice in four seconds is a thumb that slipped."""
    line.later(seconds=5, sweep=False)
    return line.says("eve", words)


def consents(line: Line, who: str, what: str) -> list[str]:
    """The words somebody agreed to, of what is not revoked."""
    with working(line.hotline) as work:
        person = people.find_or_make(work.tx, PEOPLE.get(who, who), work.at)
        mine = select(consent.c.words).where(consent.c.person_id == person.id, consent.c.what == what)
        return list(work.tx.conn.scalars(mine.where(consent.c.revoked_at.is_(None))))


@pytest.mark.parametrize(
    ("roles", "words"), [("participant", "you asked us to text you"), ("supporter", "asked to help")]
)
def test_whoever_gave_no_consent_is_invited_once(line: Line, roles: str, words: str) -> None:
    line.people(INVITED.format(roles=roles, language="en"), "")
    assert words in line.reads(LOU)
    line.later(days=8)
    assert line.reads(LOU) == ""


def test_the_invitation_comes_in_their_language(line: Line) -> None:
    line.people(INVITED.format(roles="supporter", language="es"), "")
    assert "1 si" in line.reads(LOU)


@pytest.mark.parametrize("answer", ["1", "Yes I'd love to", "si"])
def test_yes_puts_them_on(line: Line, answer: str) -> None:
    line.people(INVITED.format(roles="supporter", language="en"), "")
    line.reads(LOU)
    said = line.says(LOU, answer)
    assert "automa" in said and "911" in said and "STOP" in said


@pytest.mark.parametrize(
    ("roles", "words"), [("participant", "you asked us to text you"), ("supporter", "asked to help by text")]
)
def test_the_words_of_the_invitation_they_said_yes_to_are_kept(line: Line, roles: str, words: str) -> None:
    line.people(INVITED.format(roles=roles, language="en"), "")
    line.says(LOU, "yes")
    (kept,) = consents(line, LOU, roles)
    assert kept.startswith(f"Harbor Line{', a support line' if roles == 'supporter' else ''}: you") and words in kept


def test_before_their_yes_a_helper_is_not_asked(line: Line) -> None:
    line.people(on_call_without_consent(), "")
    line.reads(LOU)
    line.says("eve", "talk")
    assert line.reads(LOU) == ""


def test_after_their_yes_a_helper_is_asked(line: Line) -> None:
    line.people(on_call_without_consent(), "")
    line.says(LOU, "yes")
    line.reads(LOU)
    line.says("eve", "talk")
    assert "asked for a person" in line.reads(LOU)


def test_no_is_the_end_of_it(line: Line) -> None:
    line.people(on_call_without_consent(), "")
    line.reads(LOU)
    assert "not be texted again" in line.says(LOU, "no")
    line.people(on_call_without_consent(), "")
    line.says("eve", "talk")
    assert line.reads(LOU) == ""


def test_an_answer_nobody_understands_is_asked_once_more(line: Line) -> None:
    line.people(INVITED.format(roles="supporter", language="en"), "")
    line.reads(LOU)
    assert "May Harbor Line text you?" in line.says(LOU, "purple")
    assert "still did not get that" in line.says(LOU, "purple rain")


def test_somebody_who_stopped_is_not_invited(line: Line) -> None:
    line.says(LOU, "STOP")
    line.reads(LOU)
    line.people(INVITED.format(roles="supporter", language="en"), "")
    assert line.reads(LOU) == ""


def on_call_without_consent() -> str:
    """Lou is on call at every hour, and nobody has asked Lou yet."""
    return "name,phone,roles,shifts\nLou L,+16125550111,supporter,Daily 00:00-24:00\n"


@pytest.mark.parametrize("words", ["1", "y", "yes", "??"])
def test_what_is_no_secret_word_is_asked_for_again(line: Line, words: str) -> None:
    asked_for_a_secret(line)
    answer = line.says("eve", words)
    assert "A secret word has 3 letters or more" in answer and "Join?" not in answer


@pytest.mark.parametrize("words", ["NO", "no thanks", "Bluebird", "two blue dogs"])
def test_a_word_or_a_no_goes_on(line: Line, words: str) -> None:
    asked_for_a_secret(line)
    assert "Join?" in line.says("eve", words)


def test_whoever_gives_none_after_all_joins_without(line: Line) -> None:
    asked_for_a_secret(line)
    line.says("eve", "1")
    assert "Join?" in line.says("eve", "2")


@pytest.mark.parametrize("word", ["repeat", "wait", "back"])
def test_a_secret_word_may_be_any_word(line: Line, word: str) -> None:
    asked_for_a_secret(line)
    assert "Join?" in line.says("eve", word)


def asked_for_a_secret(line: Line) -> None:
    for words in ("JOIN", "1", "yes", "Evie", "1", "2", "1", "no", "2"):
        line.says("eve", words)


def test_whoever_asks_in_spanish_to_be_signed_up_reads_it_in_spanish(line: Line) -> None:
    assert "Para que te unes?" in line.says("eve", "inscribirme")


@pytest.mark.parametrize(("who", "asks"), [("eve", "JOIN"), ("eve", "UNIRME")])
def test_whoever_texts_on_while_a_coordinator_is_asked_reads_no_words_twice_in_a_row(
    line: Line, who: str, asks: str
) -> None:
    for words in (asks, "hmpf", "grmbl", "pfff"):
        line.says(who, words)
    read = []
    for words in ("1", "no", "bluebird", "Dee", "2"):
        line.later(seconds=20)
        read.append(line.says(who, words))
    assert all(read) and all(one != after for one, after in pairwise(read))
