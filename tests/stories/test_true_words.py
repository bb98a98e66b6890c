"""What a person reads is so when they read it: nobody is named who has said no already, nobody is left untold."""

import pytest

from tests.kit.calls import calling
from tests.kit.line import Line


def test_a_sponsor_whose_phone_refuses_the_ask_at_once_is_not_named(line: Line) -> None:
    line.carrier.next_answers.append("refuse:21610")
    told = line.says("jo", "talk")
    assert "Sam" not in told and "No one yet" not in told
    assert "I'm asking one of our people now" in told and "Jo asked" in line.reads("pat")


def test_nor_one_who_says_no_before_the_words_have_left(line: Line) -> None:
    line.text("jo", "talk", work=False)
    # The ask goes out first: it is urgent.
    send_urgent(line)
    line.text("sam", "3", work=False)
    line.work()
    told = line.reads("jo")
    assert "I'm asking Sam" not in told and "I'm asking one of our people now" in told


def test_nor_one_who_says_yes_before_they_have(line: Line) -> None:
    line.text("jo", "talk", work=False)
    send_urgent(line)
    line.text("sam", "1", work=False)
    line.work()
    told = line.reads("jo")
    assert "I'm asking" not in told and "Sam is here" in told


def test_what_was_read_stays_true_and_goes_on(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("jo")
    line.says("sam", "3")
    assert "No one yet. I'm now asking one more person" in line.reads("jo")


def test_when_a_call_took_the_ask_over_and_nobody_answers_they_are_told_by_text(line: Line) -> None:
    line.says("jo", "talk")
    call = calling(line, "jo")
    call.press("1")
    call.hang_up()
    line.reads("jo")
    for minutes in (2, 3, 4, 6):
        line.later(minutes=minutes, seconds=5)
    assert line.reads("jo").count("No one could answer yet") == 1


def test_whoever_began_something_else_meanwhile_is_told_too(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "CRAVE")
    line.reads("jo")
    for minutes in (2, 3, 4, 6):
        line.later(minutes=minutes, seconds=5)
    assert "No one could answer yet" in line.reads("jo")


def test_whoever_lost_a_helper_and_gets_no_other_is_told(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "STOP")
    line.reads("jo")
    for minutes in (3, 4, 6):
        line.later(minutes=minutes, seconds=5)
    assert "Sam was with you. No one else could answer yet" in line.reads("jo")


def send_urgent(line: Line) -> None:
    """Only the urgent sender is awake."""
    from hotline.services import outbox

    while outbox.deliver_next(line.hotline, "urgent") is True:
        pass


@pytest.mark.parametrize("strength", ["1", "3"])
def test_what_has_not_changed_after_two_things_to_do_did_not_come_down(line: Line, strength: str) -> None:
    line.says("jo", "craving")
    line.says("jo", strength)
    for words in ("5", "1", strength, "2"):
        line.says("jo", words)
        line.later(seconds=5)
    told = line.says("jo", strength)
    assert "came down" not in told and "Let's not do this one alone" in told


def test_what_is_one_less_and_low_by_now_did(line: Line) -> None:
    line.says("jo", "craving")
    line.says("jo", "4")
    for words in ("5", "1", "4", "2"):
        line.says("jo", words)
        line.later(seconds=5)
    assert "It came down" in line.says("jo", "3")


def test_whose_number_may_be_given_out_to_send_help_is_not_told_that_it_stays_hidden(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    told = line.reads("jo")
    assert "Rosa is here for you" in told and "hidden" not in told


def test_whoever_only_wants_to_talk_is_told_that_numbers_stay_hidden(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    assert "Numbers stay hidden" in line.reads("jo")
