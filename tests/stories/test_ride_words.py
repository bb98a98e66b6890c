"""Words between the two sides of a ride: masked, and never in the way of danger, STOP, HELP or a question."""

import pytest

from tests.kit.line import Line
from tests.kit.rides import OTHER, before, stage, taken
from tests.kit.sending import undelivered


def test_can_you_wait_goes_to_the_other_side(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("jo", "can you wait 10")
    assert line.reads("dee") == "Jo: can you wait 10"


def test_the_driver_is_heard_by_the_rider(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("dee", "ok no problem")
    assert line.reads("jo") == "Dee: ok no problem"


@pytest.mark.parametrize("words", ["on my way", "on my way im in the blue ford by the church door"])
def test_what_a_driver_adds_to_a_command_is_passed_on(line: Line, words: str) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("dee", words)
    assert ("church door" in line.reads("jo")) == ("church" in words) and stage(line) == "on_way"


def test_the_end_of_many_words_is_read_too(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.text("jo", f"the way is long: {'then left and right ' * 77}and ring at the side door")
    line.later(seconds=20)
    assert line.reads("dee").endswith("side door")


WROTE = {"jo": "dee", "dee": "jo"}


@pytest.mark.parametrize(("who", "other"), WROTE.items())
def test_whoever_wrote_hears_that_it_did_not_arrive(line: Line, who: str, other: str) -> None:
    taken(line)
    before(line, minutes=10)
    line.says(who, "can you wait 10")
    line.reads(who)
    undelivered(line, other, 30003)
    assert f"Your text to {other.title()} did not go through" in line.reads(who)


def test_in_spanish_too_they_hear_that_it_did_not_arrive(line: Line) -> None:
    taken(line)
    line.says("jo", "español")
    before(line, minutes=10)
    line.says("jo", "puedes esperar 10")
    undelivered(line, "dee", 30003)
    assert "Tu texto a Dee no le llego" in line.reads("jo")


def test_where_the_phone_takes_no_texts_they_are_told_to_call(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("jo", "can you wait 10")
    undelivered(line, "dee", 30006)
    read = line.reads("jo")
    assert "takes no texts now" in read and "Try again" not in read


def test_of_a_driver_with_two_rides_the_one_who_wrote_is_told(line: Line) -> None:
    code = taken(line)
    line.says("max", OTHER)
    line.says("max", "1")
    line.says("dee", "yes")
    line.says("jo", f"{code} please ring at the side door")
    for who in ("jo", "max"):
        line.reads(who)
    undelivered(line, "dee", 30003)
    assert "did not go through" in line.reads("jo") and line.reads("max") == ""


def test_by_its_number_words_go_through_days_before(line: Line) -> None:
    code = taken(line)
    line.says("jo", f"{code} please ring at the side door")
    assert line.reads("dee") == "Jo: please ring at the side door"


def test_without_its_number_nothing_goes_through_days_before(line: Line) -> None:
    taken(line)
    line.says("jo", "please ring at the side door")
    assert line.reads("dee") == ""


def test_no_number_goes_through(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("jo", "call me at 612 555 0101")
    assert "0101" not in line.reads("dee")


@pytest.mark.parametrize(
    ("words", "answer"), [("CRAVE", "0 to 10"), ("HELP", "0 to 10"), ("antojo", "0 a 10"), ("TALK", "Sam")]
)
def test_whoever_needs_help_on_the_way_gets_it(line: Line, words: str, answer: str) -> None:
    taken(line)
    before(line, minutes=10)
    assert answer in line.says("jo", words) and line.reads("dee") == ""


@pytest.mark.parametrize("words", ["MENU", "RIDES", "WHO AM I", "MEETING"])
def test_what_is_asked_of_us_is_no_word_for_the_driver(line: Line, words: str) -> None:
    taken(line)
    before(line, minutes=10)
    assert line.says("jo", words) != "" and line.reads("dee") == ""


@pytest.mark.parametrize("words", ["HELP", "CRAVE", "MY RIDES", "HOURS"])
def test_what_a_driver_asks_of_us_is_no_word_for_the_rider(line: Line, words: str) -> None:
    taken(line)
    before(line, minutes=10)
    said = line.says("dee", words)
    assert said != "" and "coordinators know" not in said and line.reads("jo") == ""


def test_an_answer_to_a_question_is_no_word_for_the_driver(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("jo", "CRAVE")
    assert line.says("jo", "7") != "" and line.reads("dee") == ""


def test_other_words_still_reach_the_driver_while_a_question_is_open(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("jo", "CRAVE")
    line.says("jo", "im by the red door")
    assert line.reads("dee") == "Jo: im by the red door"


def test_danger_on_the_way_is_danger(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    assert "988" in line.says("jo", "i want to kill myself") and line.reads("rosa") != ""


def test_danger_of_a_driver_is_danger(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    assert "988" in line.says("dee", "i want to kill myself") and line.reads("jo") == ""


def test_nothing_reaches_whoever_has_stopped_and_their_driver_need_not_come(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.reads("dee")
    line.says("jo", "STOP")
    said = line.reads("dee")
    line.says("dee", "are you coming out")
    assert line.reads("jo") == "" and "You need not drive" in said


def test_a_sponsor_who_drives_answers_an_ask_with_a_yes(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("jo", "TALK")
    line.reads("sam")
    line.says("sam", "1")
    line.says("jo", "thank you sam")
    assert "thank you sam" in line.reads("sam") and line.reads("dee") == ""


def test_here_takes_no_other_ride_that_is_offered(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("max", OTHER)
    line.says("max", "1")
    line.reads("dee")
    line.says("dee", "here")
    assert stage(line) == "here"


def test_yes_takes_the_other_ride_that_is_offered(line: Line) -> None:
    taken(line)
    before(line, minutes=10)
    line.says("max", OTHER)
    line.says("max", "1")
    line.reads("dee")
    assert "It's yours" in line.says("dee", "yes")


def test_trouble_a_driver_tells_is_never_passed_on(line: Line) -> None:
    taken(line)
    before(line, minutes=1)
    line.says("dee", "here")
    line.reads("jo")
    line.says("dee", "rider is being aggressive")
    assert line.reads("jo") == "" and "Please call Dee now" in line.reads("ana")


@pytest.mark.parametrize("answer", ["yes 99", "1 99", "si 99"])
def test_a_yes_to_another_ride_is_not_for_whoever_rides_now(line: Line, answer: str) -> None:
    taken(line)
    before(line, minutes=30)
    assert "Nothing is open for you" in line.says("dee", answer)
    assert line.reads("jo") == ""
