"""Talk to someone: helpers are asked in waves, the first yes wins, and the person hears the truth at each rung."""

import pytest

from tests.kit.line import Line
from tests.kit.talking import chatting


def test_the_claim_is_told_to_both_sides(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("sam")
    assert "You are with Jo" in line.says("sam", "1")
    assert "Sam is here" in line.reads("jo")


def test_what_either_texts_reaches_the_other(line: Line) -> None:
    chatting(line)
    line.text("sam", "hey whats going on")
    assert line.reads("jo") == "Sam: hey whats going on"
    line.text("jo", "bad night")
    assert line.reads("sam") == "Jo: bad night"


def test_nobody_sees_the_others_number(line: Line) -> None:
    chatting(line)
    line.text("sam", "hi")
    line.text("jo", "hi")
    bodies = " ".join(text.body for text in line.carrier.texts)
    assert "555010" not in bodies


def test_after_two_minutes_the_rest_of_the_circle_is_asked_and_jo_hears_it(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5)
    assert "Jo asked" in line.reads("pat")
    assert "No one yet" in line.reads("jo")


def test_then_who_is_on_call_then_the_lead(line: Line) -> None:
    line.says("jo", "talk")
    for minutes in (2, 3, 4):
        line.later(minutes=minutes, seconds=5)
    assert "Jo asked" in line.reads("rosa") and "Jo asked" in line.reads("ana")


def test_when_nobody_has_answered_jo_hears_that(line: Line) -> None:
    line.says("jo", "talk")
    for minutes in (2, 3, 4, 6):
        line.later(minutes=minutes, seconds=5)
    assert "No one could answer yet" in line.reads("jo")


def test_a_late_yes_still_connects(line: Line) -> None:
    line.says("jo", "talk")
    for minutes in (2, 3, 4, 6, 5):
        line.later(minutes=minutes, seconds=5)
    line.reads("jo")
    line.says("ana", "yes")
    assert "Ana is here" in line.reads("jo")


@pytest.mark.parametrize("words", ["1 sorry was asleep", "im here, i was driving", "1 perdon estaba dormido"])
def test_so_does_one_that_says_why_it_is_late(line: Line, words: str) -> None:
    line.says("jo", "talk")
    for _ in range(4):
        line.later(minutes=6)
    assert "You are with Jo" in line.says("sam", words)


def test_cant_starts_the_next_wave_at_once(line: Line) -> None:
    line.says("jo", "talk")
    assert "fine" in line.says("sam", "3 cant")
    assert "Jo asked" in line.reads("pat")


def test_later_is_offered_to_jo_while_others_are_asked(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("jo")
    line.says("sam", "2 in an hour")
    assert "Wait for Sam?" in line.reads("jo")
    assert "Jo asked" in line.reads("pat")


def named_an_hour(line: Line) -> None:
    """Sam said that they can in an hour, and Jo has read that."""
    line.says("jo", "talk")
    line.says("sam", "2 in an hour")
    assert "Sam can text with you at" in line.reads("jo")


# Jo says to wait, or nothing at all.
@pytest.mark.parametrize("words", ["1", ""])
def test_at_the_hour_the_helper_named_they_are_asked_again(line: Line, words: str) -> None:
    named_an_hour(line)
    if words:
        line.says("jo", words)
    for _ in range(2):
        line.later(minutes=30, seconds=30)
    assert "the time you gave" in line.reads("sam")
    line.says("sam", "1")
    assert "Sam is here" in line.reads("jo")


def test_a_helper_whose_hour_was_refused_is_not_asked_then(line: Line) -> None:
    named_an_hour(line)
    line.says("jo", "2")
    line.later(minutes=61)
    assert "the time you gave" not in line.reads("sam")


@pytest.mark.parametrize("gone", ["3", "OFF"])
def test_whoever_cannot_come_after_all_is_not_asked_at_their_hour_and_the_next_keeps_theirs(
    line: Line, gone: str
) -> None:
    line.says("jo", "talk")
    line.says("sam", "2 in an hour")
    line.later(seconds=5)
    line.says("sam", gone)
    line.reads("sam")
    line.says("pat", "2 in 2 hours")
    line.says("jo", "1")
    line.later(minutes=61)
    assert line.reads("sam") == ""
    line.later(minutes=60)
    assert "the time you gave" in line.reads("pat")


@pytest.mark.parametrize("gone", ["3", "OFF", "STOP"])
def test_nobody_is_told_to_wait_for_a_helper_who_cannot_come_any_more(line: Line, gone: str) -> None:
    line.says("jo", "talk")
    line.says("sam", "2 in an hour")
    line.later(seconds=5)
    line.says("sam", gone)
    line.reads("jo")
    read = line.says("jo", "1")
    assert "Sam can't then after all" in read and "I'll ask Sam" not in read


def test_an_ask_that_waited_for_an_hour_ends_some_day_too(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=50)
    line.says("sam", "2 in 12 hours")
    line.says("jo", "1")
    line.later(hours=12, minutes=1)
    assert "the time you gave" in line.reads("sam")
    line.later(hours=1)
    line.reads("jo")
    line.later(hours=12)
    assert "No one could answer you this time" in line.reads("jo")


def test_the_second_yes_hears_that_it_is_taken(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5)
    line.reads("pat")
    line.says("sam", "on my way")
    assert "already" in line.says("pat", "yes")


def test_who_never_answered_is_not_texted_again(line: Line) -> None:
    line.says("jo", "talk")
    line.later(minutes=2, seconds=5)
    line.reads("pat")
    line.says("sam", "1")
    assert line.reads("pat") == ""


def test_done_closes_the_chat_for_both(line: Line) -> None:
    chatting(line)
    line.says("sam", "DONE")
    assert "is closed" in line.reads("jo")


def test_a_silent_chat_is_closed_and_both_are_told(line: Line) -> None:
    chatting(line)
    line.reads("sam")
    line.later(minutes=31)
    assert "quiet" in line.reads("jo") and "quiet" in line.reads("sam")


def test_a_chat_that_is_alive_stays_open(line: Line) -> None:
    chatting(line)
    line.later(minutes=20)
    line.text("sam", "still there?")
    line.reads("jo")
    line.later(minutes=20)
    assert line.reads("jo") == ""


def test_two_asks_at_once_are_told_apart_by_number(line: Line) -> None:
    line.people("name,phone,roles,consented_on\nJo K,+16125550101,participant,2026-01-01\n"
                "Lee L,+16125550107,participant,2026-01-01\nSam S,+16125550102,supporter,2026-01-01\n",
                "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"
                "+16125550101,+16125550102,sponsor,1,craving,2026-01-01\n"
                "+16125550107,+16125550102,sponsor,1,craving,2026-01-01\n")  # fmt: skip
    line.says("jo", "talk")
    line.says("+16125550107", "talk")
    line.reads("sam")
    which = line.says("sam", "yes")
    assert "Jo" in which and "Lee" in which
    code = next(part.rstrip(":") for part in which.split() if part.endswith(":") and part[:-1].isdigit())
    assert "You are with" in line.says("sam", f"1 {code}")


def test_with_nobody_to_ask_jo_hears_it_at_once(empty_line: Line) -> None:
    assert "on duty" in empty_line.says("jo", "talk")


def test_somebody_who_comes_on_shift_later_is_asked(empty_line: Line) -> None:
    empty_line.says("jo", "talk")
    empty_line.people(circle_csv="")
    empty_line.later(minutes=11)
    assert "asked for a person" in empty_line.reads("rosa")


def test_a_promise_that_is_not_kept_is_broken_openly(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("jo")
    from sqlalchemy import update

    from hotline.store.timers import timer

    with line.hotline.db.begin() as conn:
        conn.execute(update(timer).where(timer.c.kind == "rung").values(state="off"))
    line.later(minutes=4)
    assert "no one yet" in line.reads("jo")


@pytest.mark.parametrize("words", ["yes, at 6pm", "1 at 6", "i can call at 6", "puedo a las 6"])
def test_a_yes_to_a_later_hour_is_asked_how_soon_and_jo_is_not_told_they_are_here(line: Line, words: str) -> None:
    line.says("jo", "talk")
    line.reads("jo")
    assert "When could you?" in line.says("sam", words)
    assert line.reads("jo") == ""


@pytest.mark.parametrize("words", ["no prob omw", "no problem, ill call her", "no hay bronca, yo le llamo"])
def test_no_problem_is_no_no(line: Line, words: str) -> None:
    line.says("jo", "talk")
    line.says("sam", words)
    assert "Sam is here" in line.reads("jo")


def test_whoever_has_already_helped_today_has_not_said_yes(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("jo")
    line.says("sam", "already did one today")
    assert line.reads("jo") == ""


def test_never_mind_takes_the_ask_back(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("sam")
    assert "won't ask anyone" in line.says("jo", "never mind")
    assert "closed" in line.says("sam", "1")
    line.later(minutes=5)
    assert line.reads("pat") == ""


@pytest.mark.parametrize("words", ["hope ur ok jo", "i am thinking of you"])
def test_a_helper_who_writes_before_their_yes_learns_that_it_was_not_read(line: Line, words: str) -> None:
    line.says("jo", "talk")
    line.reads("jo")
    assert "Jo has not read this" in line.says("sam", words)
    assert line.reads("jo") == ""
