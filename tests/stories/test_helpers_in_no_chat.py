"""A helper who is in no chat writes of danger: whose it is, is asked in one text; no answer leaves them alone."""

import pytest

from tests.kit.line import Line

ASKS = "are you thinking of killing yourself?"
ABOUT = ("he says he wants to die", "my sponsee is suicidal", ASKS)


@pytest.mark.parametrize("words", ABOUT)
def test_they_are_asked_whose_danger_it_is_and_read_911_and_988(line: Line, words: str) -> None:
    read = line.says("sam", words)
    assert "you are in no chat. Who is in danger?" in read and "911" in read and "988" in read


def test_their_own_danger_gets_the_script_and_a_page(line: Line) -> None:
    line.says("sam", ASKS)
    assert "I'm glad you told me" in line.says("sam", "1")
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize("words", ["2", "someone I help", "no its my sponsee", "not me"])
def test_for_another_one_of_us_is_paged_to_decide_with_them(line: Line, words: str) -> None:
    line.says("sam", ASKS)
    assert "you two decide together" in line.says("sam", words)
    line.reads("rosa")
    assert "Sam helps here, and worries about someone" in line.says("rosa", "1")
    assert "Rosa is here for you" in line.reads("sam")


@pytest.mark.parametrize("words", [None, "idk", "HELP", "hello?"])
def test_silence_and_all_that_is_unclear_page_a_human(line: Line, words: str | None) -> None:
    line.says("sam", ASKS)
    if words:
        assert "I'm paging one of us to text you" in line.says("sam", words)
    line.later(minutes=6)
    assert "URGENT" in line.reads("rosa")


def test_danger_of_their_own_told_meanwhile_is_heard_at_once(line: Line) -> None:
    line.says("sam", ASKS)
    assert "I'm glad you told me" in line.says("sam", "i want to die")


def test_and_told_later_those_paged_hear_of_it(line: Line) -> None:
    line.says("sam", ASKS)
    line.says("sam", "2")
    line.reads("rosa")
    line.later(minutes=1)
    assert "I'm glad you told me" in line.says("sam", "i want to kill myself")
    assert "they told me of DANGER" in line.reads("rosa")


def test_whoever_worries_about_another_may_be_paged_the_same_day(line: Line) -> None:
    line.says("rosa", ASKS)
    line.says("rosa", "2")
    line.says("jo", "i want to kill myself")
    assert "URGENT" in line.reads("rosa")


def test_with_nobody_on_duty_they_read_so_and_whom_to_call(line: Line) -> None:
    line.says("rosa", "off")
    line.says("rosa", "1")
    line.says("sam", ASKS)
    read = line.says("sam", "2")
    assert "None of us is on duty" in read and "612-555-0199" in read and "paging" not in read


@pytest.mark.parametrize("words", ["i want to kill myself", "i cant go on im going to end it"])
def test_their_own_words_are_no_question_of_whose(line: Line, words: str) -> None:
    assert "I'm glad you told me" in line.says("sam", words)


def test_an_overdose_is_answered_with_what_to_do_whoever_it_is(line: Line) -> None:
    assert "Call 911 NOW" in line.says("sam", "my sponsee took too many pills and wont wake up")


def test_a_participant_who_tells_of_another_gets_the_script(line: Line) -> None:
    assert "I'm glad you told me" in line.says("jo", ABOUT[0])


def test_in_spanish_too(line: Line) -> None:
    line.says("sam", "español")
    assert "Quien esta en peligro?" in line.says("sam", "estas pensando en suicidarte?")
    assert "decidan juntos" in line.says("sam", "otra persona")
