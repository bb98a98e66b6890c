"""A pool of numbers: each pair has one for its chat, and nobody's late words reach somebody else's chat."""

import threading
from collections.abc import Iterator

import pytest

from tests.kit.line import NUMBER, PEOPLE, Line
from tests.kit.talking import case_in

FIRST, SECOND = "+16125550150", "+16125550151"
LEE = "+16125550107"


@pytest.fixture
def pooled(line: Line) -> Iterator[Line]:
    """The usual line, with two more numbers."""
    yield line.build(HOTLINE_NUMBERS=f"{NUMBER},{FIRST},{SECOND}")
    line.build()


def came_from(line: Line, who: str) -> str:
    """The number of ours that somebody's newest text came from."""
    return line.carrier.to(PEOPLE.get(who, who))[-1].sender


def chatting(line: Line, who: str = "jo", helper: str = "sam") -> str:
    """A person in need and their sponsor are in a chat, and have read everything; the number it goes by."""
    line.says(who, "talk")
    line.says(helper, "1")
    assert "is here for you" in line.reads(who)
    line.reads(helper)
    return came_from(line, helper)


def in_danger(line: Line, who: str) -> str:
    """Rosa is in a chat with somebody in danger; the number it goes by."""
    line.says(who, "me quiero matar" if who == "max" else "i want to kill myself")
    code = case_in(line.reads("rosa"))
    line.says("rosa", f"1 {code}")
    line.reads("rosa")
    line.reads(who)
    return came_from(line, "rosa")


def test_a_pair_gets_a_number_of_its_own_and_both_hear_from_it(pooled: Line) -> None:
    assert chatting(pooled) == came_from(pooled, "jo") == FIRST


def test_words_go_to_and_fro_by_that_number(pooled: Line) -> None:
    number = chatting(pooled)
    pooled.says("jo", "hi", To=number)
    assert pooled.reads("sam") == "Jo: hi" and came_from(pooled, "sam") == number


def test_the_one_who_is_asked_for_by_the_line_still_answers_the_line(pooled: Line) -> None:
    pooled.says("jo", "talk")
    assert came_from(pooled, "sam") == NUMBER


def test_words_to_the_line_reach_the_chat_as_well(pooled: Line) -> None:
    chatting(pooled)
    pooled.says("jo", "hello?")
    assert pooled.reads("sam") == "Jo: hello?"


def test_a_helper_of_two_has_two_numbers_and_needs_no_tag(pooled: Line) -> None:
    of_jo, of_lee = in_danger(pooled, "jo"), in_danger(pooled, LEE)
    pooled.says("rosa", "2 of us are coming", To=of_jo)
    pooled.says("rosa", "hang on", To=of_lee)
    assert pooled.reads("jo") == "Rosa: 2 of us are coming" and pooled.reads(LEE) == "Rosa: hang on"


def test_two_chats_of_one_helper_never_share_a_number(pooled: Line) -> None:
    assert {in_danger(pooled, "jo"), in_danger(pooled, LEE)} == {FIRST, SECOND}


def test_two_who_say_yes_to_one_person_at_once_get_two_numbers(pooled: Line) -> None:
    pooled.says("jo", "talk")
    pooled.says("jo", "i want to kill myself")
    yes = [threading.Thread(target=pooled.text, args=(who, "1"), kwargs={"work": False}) for who in ("sam", "rosa")]
    for thread in yes:
        thread.start()
    for thread in yes:
        thread.join()
    pooled.work()
    assert {came_from(pooled, "sam"), came_from(pooled, "rosa")} == {FIRST, SECOND}


def test_pairs_that_have_nobody_in_common_may_share_one(pooled: Line) -> None:
    assert chatting(pooled) == in_danger(pooled, LEE) == FIRST


def test_an_exhausted_pool_falls_back_to_the_line_and_its_tags(pooled: Line) -> None:
    in_danger(pooled, "jo")
    in_danger(pooled, LEE)
    assert in_danger(pooled, "eve") == NUMBER
    pooled.says("eve", "are you there")
    assert pooled.reads("rosa") == "They say: are you there" and came_from(pooled, "rosa") == NUMBER


def test_the_third_chat_of_an_exhausted_pool_is_written_in_at_the_line_as_they_were_told(pooled: Line) -> None:
    for who in ("jo", LEE):
        in_danger(pooled, who)
    pooled.says("eve", "i want to kill myself")
    code = case_in(pooled.reads("rosa"))
    assert "What you text here goes to them" in pooled.says("rosa", f"1 {code}") and came_from(pooled, "rosa") == NUMBER
    pooled.reads("eve")
    pooled.says("rosa", "are you safe?")
    assert pooled.reads("eve") == "Rosa: are you safe?" and pooled.reads("jo") == pooled.reads(LEE) == ""


def test_there_another_is_named_by_its_number_all_the_same(pooled: Line) -> None:
    for who in ("jo", LEE, "eve"):
        in_danger(pooled, who)
    pooled.says("rosa", "2 hang on")
    assert pooled.reads(LEE) == "Rosa: hang on" and pooled.reads("eve") == ""


def test_done_at_the_line_ends_the_third_alone(pooled: Line) -> None:
    numbers = [in_danger(pooled, who) for who in ("jo", LEE, "eve")]
    assert "closed" in pooled.says("rosa", "DONE") and "closed" in pooled.reads("eve")
    pooled.says("rosa", "hang on", To=numbers[0])
    assert pooled.reads("jo") == "Rosa: hang on" and pooled.reads(LEE) == ""


def test_who_has_two_chats_at_the_line_hears_that_each_text_needs_its_number(pooled: Line) -> None:
    for who in ("jo", LEE, "eve"):
        in_danger(pooled, who)
    pooled.says("max", "me quiero matar")
    code = case_in(pooled.reads("rosa"))
    assert "Begin your texts to Max with" in pooled.says("rosa", f"1 {code}")


@pytest.mark.parametrize(("who", "words"), [("jo", "nobody read your text"), ("max", "nadie leyo tu texto")])
def test_a_text_to_the_number_after_the_chat_is_told_that_nobody_read_it(pooled: Line, who: str, words: str) -> None:
    number = in_danger(pooled, who)
    pooled.says("rosa", "DONE", To=number)
    pooled.later(hours=3)
    pooled.reads("rosa")
    pooled.reads(who)
    assert words in pooled.says(who, "und dann noch etwas", To=number) and pooled.reads("rosa") == ""


def test_a_late_text_never_reaches_the_next_chat_of_either(pooled: Line) -> None:
    old = chatting(pooled)
    pooled.says("sam", "DONE", To=old)
    new = in_danger(pooled, "jo")
    assert new != old
    pooled.reads("jo")
    assert "nobody read" in pooled.says("jo", "sorry sam i fell asleep", To=old)
    assert pooled.reads("rosa") == "" and pooled.reads("sam").count("asleep") == 0


def test_after_a_day_the_number_is_free_for_another_pair(pooled: Line) -> None:
    for who in ("jo", LEE):
        pooled.says("rosa", "DONE", To=in_danger(pooled, who))
    pooled.later(hours=25)
    pooled.reads("rosa")
    assert in_danger(pooled, "eve") == FIRST


def test_the_same_pair_has_the_same_number_again(pooled: Line) -> None:
    number = chatting(pooled)
    pooled.says("jo", "done", To=number)
    pooled.says("sam", "1")
    pooled.later(minutes=31)
    assert chatting(pooled) == number


def test_a_helper_answers_an_ask_at_the_line_and_not_in_a_chat(pooled: Line) -> None:
    number = in_danger(pooled, "jo")
    pooled.says(LEE, "i want to kill myself")
    pooled.reads("rosa")
    pooled.says("rosa", "1 minute, i look it up", To=number)
    assert "1 minute" in pooled.reads("jo") and "Rosa is here" not in pooled.reads(LEE)


def test_stop_to_the_number_of_a_chat_stops_everything(pooled: Line) -> None:
    number = chatting(pooled)
    assert "get no more texts" in pooled.says("jo", "STOP", To=number) and came_from(pooled, "jo") == number
    assert "has stopped" in pooled.reads("sam")
    assert pooled.says("jo", "CRAVE") == ""


def test_start_to_the_number_of_a_chat_starts_everything(pooled: Line) -> None:
    number = chatting(pooled)
    pooled.says("jo", "STOP", To=number)
    pooled.says("jo", "START", To=number)
    assert "0 to 10" in pooled.says("jo", "CRAVE")


def test_danger_said_to_the_number_of_a_chat_is_passed_on_answered_and_paged(pooled: Line) -> None:
    number = chatting(pooled)
    assert "988" in pooled.says("jo", "i want to kill myself", To=number)
    assert "Jo: i want to kill myself" in pooled.reads("sam") and "URGENT" in pooled.reads("rosa")


def test_danger_said_to_the_number_of_a_chat_that_is_over_is_answered_and_paged(pooled: Line) -> None:
    number = chatting(pooled)
    pooled.says("jo", "done", To=number)
    assert "988" in pooled.says("jo", "i want to kill myself", To=number) and "URGENT" in pooled.reads("rosa")


def test_a_start_word_counts_there_too_once_the_chat_is_over(pooled: Line) -> None:
    number = chatting(pooled)
    pooled.says("jo", "done", To=number)
    pooled.later(hours=2)
    assert "0 to 10" in pooled.says("jo", "CRAVE", To=number)


def test_a_picture_in_a_chat_with_its_own_number_is_not_passed_on(pooled: Line) -> None:
    number = chatting(pooled)
    assert "pictures" in pooled.says("jo", "", To=number, NumMedia="1") and came_from(pooled, "jo") == number


def test_when_one_of_two_helpers_leaves_that_is_said_by_the_number_of_the_other(pooled: Line) -> None:
    of_sam = chatting(pooled)
    of_rosa = in_danger(pooled, "jo")
    pooled.says("rosa", "DONE", To=of_rosa)
    assert "Sam is still here" in pooled.reads("jo") and came_from(pooled, "jo") == of_sam


def test_a_command_to_the_number_of_a_chat_is_heard_too(pooled: Line) -> None:
    number = chatting(pooled)
    assert "You are off" in pooled.says("sam", "OFF", To=number)
    assert pooled.reads("jo") == ""


def test_the_same_words_at_once_to_two_numbers_reach_both_chats(pooled: Line) -> None:
    of_jo, of_lee = in_danger(pooled, "jo"), in_danger(pooled, LEE)
    pooled.says("rosa", "im here, 5 min", To=of_jo)
    pooled.later(seconds=2, sweep=False)
    pooled.says("rosa", "im here, 5 min", To=of_lee)
    assert pooled.reads("jo") == pooled.reads(LEE) == "Rosa: im here, 5 min"


def test_done_at_once_to_two_numbers_ends_both_chats(pooled: Line) -> None:
    of_jo, of_lee = in_danger(pooled, "jo"), in_danger(pooled, LEE)
    pooled.says("rosa", "DONE", To=of_jo)
    pooled.later(seconds=2, sweep=False)
    pooled.says("rosa", "DONE", To=of_lee)
    assert "closed" in pooled.reads("jo") and "closed" in pooled.reads(LEE)


def test_the_same_words_twice_at_once_to_one_number_are_passed_on_once(pooled: Line) -> None:
    number = in_danger(pooled, "jo")
    for _ in range(2):
        pooled.says("rosa", "im here, 5 min", To=number)
        pooled.later(seconds=2, sweep=False)
    assert pooled.reads("jo") == "Rosa: im here, 5 min"


def test_words_that_may_be_for_us_are_passed_on_when_they_are_sent_again_to_the_number_that_asked(pooled: Line) -> None:
    number = in_danger(pooled, "jo")
    pooled.later(seconds=20, sweep=False)
    assert "Jo" in pooled.says("rosa", "1 20") and came_from(pooled, "rosa") == number
    pooled.later(seconds=20, sweep=False)
    pooled.says("rosa", "1 20", To=number)
    assert pooled.reads("jo") == "Rosa: 1 20"
