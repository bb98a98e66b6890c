"""After a talk both sides are asked one question, a crisis has an outcome, and the next day a human looks in."""

import pytest
from sqlalchemy import select

from hotline.services import hearing
from hotline.services.work import working
from hotline.store import debriefs, people
from tests.kit.line import PEOPLE, Line
from tests.kit.talking import case_in, chatting

LEE = "+16125550107"


def in_danger(line: Line, who: str = "jo", words: str = "i want to kill myself") -> None:
    """Rosa is in a chat with somebody in danger, and all have read everything."""
    line.says(who, words)
    line.says("rosa", "1")
    for one in (who, "rosa", "ana"):
        line.reads(one)
    line.later(seconds=5)


def notes(line: Line) -> list[tuple[str | None, str | None]]:
    """What was answered, with the outcome."""
    with line.hotline.db.read() as conn:
        rows = conn.execute(select(debriefs.debrief.c.note_sealed, debriefs.debrief.c.outcome)).all()
    return sorted(((line.hotline.vault.open_optional(row[0]), row[1]) for row in rows), key=str)


def test_both_are_asked_one_question_in_the_text_that_says_it_is_over(line: Line) -> None:
    chatting(line)
    mine = line.says("jo", "done")
    theirs = line.reads("sam")
    assert "closed. How are you now?" in mine and "closed. How did it go?" in theirs
    assert "---" not in mine + theirs


def test_the_helper_s_answer_is_the_note_and_is_sealed(line: Line) -> None:
    chatting(line)
    line.says("jo", "done")
    assert "noted" in line.says("sam", "1")
    assert ("helped", None) in notes(line)


@pytest.mark.parametrize(("answer", "words"), [("2", "needs more"), ("3", "a ride")])
def test_what_somebody_needs_is_told_to_a_coordinator(line: Line, answer: str, words: str) -> None:
    chatting(line)
    line.says("jo", "done")
    line.reads("sam")
    assert "team knows" in line.says("sam", answer)
    told = line.reads("ana")
    assert "Sam" in told and "Jo" in told and words.rsplit(maxsplit=1)[-1] in told


def test_with_no_coordinator_the_helper_hears_that_nobody_was_told(line: Line) -> None:
    chatting(line)
    line.says("ana", "STOP")
    line.says("jo", "done")
    line.reads("sam")
    assert "could tell no one" in line.says("sam", "2")


def test_whoever_wants_a_person_after_it_gets_one(line: Line) -> None:
    chatting(line)
    line.says("sam", "DONE")
    line.reads("jo")
    assert "asking" in line.says("jo", "3")


@pytest.mark.parametrize("answer", ["1", "2", "better", "the same"])
def test_every_other_answer_leads_to_where_to_turn(line: Line, answer: str) -> None:
    chatting(line)
    line.says("sam", "DONE")
    line.reads("jo")
    assert "TALK" in line.says("jo", answer)


def test_words_for_a_chat_that_is_over_reach_nobody_and_are_told_so(line: Line) -> None:
    chatting(line)
    line.says("sam", "DONE")
    line.reads("jo")
    line.reads("sam")
    assert "nobody read your text" in line.says("jo", "wait one more thing")
    line.says("sam", "see you sunday then")
    assert line.reads("jo") == ""


def test_a_done_that_crossed_the_other_s_leaves_the_question_open(line: Line) -> None:
    chatting(line)
    line.says("sam", "DONE")
    line.reads("jo")
    line.later(seconds=7)
    assert line.says("jo", "DONE").startswith("That chat is closed already.")
    assert "asking Sam" in line.says("jo", "3")


def test_the_helper_s_note_is_kept_after_a_done_too_many(line: Line) -> None:
    chatting(line)
    line.says("jo", "DONE")
    line.says("sam", "DONE")
    assert "That is noted" in line.says("sam", "1")
    assert ("helped", None) in notes(line)


def test_how_a_crisis_ended_is_kept_after_a_done_too_many(line: Line) -> None:
    in_danger(line)
    line.says("jo", "DONE")
    line.says("rosa", "DONE")
    line.says("rosa", "1")
    assert ("talked", "talked") in notes(line)


@pytest.mark.parametrize("words", ["wait one more thing", "bye sam"])
def test_other_words_after_the_end_leave_the_question_open_too(line: Line, words: str) -> None:
    chatting(line)
    line.says("sam", "DONE")
    line.says("jo", words)
    assert "asking Sam" in line.says("jo", "3")


def test_later_too(line: Line) -> None:
    chatting(line)
    line.says("sam", "DONE")
    line.later(minutes=35)
    line.reads("jo")
    assert "nobody read your text" in line.says("jo", "und noch etwas")


def test_a_chat_that_fell_silent_is_asked_about_as_well(line: Line) -> None:
    chatting(line)
    line.later(minutes=31)
    assert "quiet" in line.reads("jo") and "How did it go?" in line.reads("sam")


def test_a_helper_in_another_chat_is_asked_when_that_is_over(line: Line) -> None:
    in_danger(line)
    line.says(LEE, "i want to kill myself")
    code = case_in(line.reads("rosa"))
    line.says("rosa", f"1 {code}")
    line.says("jo", "done")
    assert "how did it end" not in line.reads("rosa")
    line.says(LEE, "done")
    assert "how did it end" in line.reads("rosa")
    line.says("rosa", "1")
    line.later(minutes=11)
    assert "how did it end" in line.reads("rosa")


def test_a_new_chat_takes_the_words_before_an_old_question(line: Line) -> None:
    chatting(line)
    line.says("jo", "done")
    line.later(seconds=30)
    chatting(line)
    line.says("sam", "1")
    assert line.reads("jo") == "Sam: 1"


# --- a crisis ---------------------------------------------------------------------------------------------


def test_how_a_crisis_ended_is_asked_by_text(line: Line) -> None:
    in_danger(line)
    asked = line.says("rosa", "DONE")
    assert all(part in asked for part in ("1 We talked", "2 No answer", "3 Emergency services"))


@pytest.mark.parametrize(
    ("answer", "outcome"), [("1", "talked"), ("2", "no_answer"), ("3", "emergency"), ("ambulance came", "emergency")]
)
def test_the_outcome_is_kept(line: Line, answer: str, outcome: str) -> None:
    in_danger(line)
    line.says("rosa", "DONE")
    line.says("rosa", answer)
    assert (outcome, outcome) in notes(line)


def test_no_answer_reaches_the_lead_at_once_and_names_nobody_in_danger(line: Line) -> None:
    in_danger(line)
    line.says("rosa", "DONE")
    line.says("rosa", "2")
    told = line.reads("ana")
    assert "URGENT" in told and "Rosa got no answer" in told and "Jo" not in told


def test_no_word_of_how_it_ended_is_asked_once_more_and_then_told_to_the_lead(line: Line) -> None:
    in_danger(line)
    line.says("rosa", "DONE")
    line.later(minutes=16)
    assert "don't know how it ended" in line.reads("rosa")
    line.later(minutes=16)
    assert "has not said how it ended" in line.reads("ana")


def test_a_stop_in_the_middle_of_a_crisis_chat_is_asked_about_too(line: Line) -> None:
    in_danger(line)
    line.says("jo", "STOP")
    line.reads("rosa")
    line.later(minutes=31)
    assert "how did it end" in line.reads("rosa")


# --- the next day -----------------------------------------------------------------------------------------


def test_the_next_day_a_human_is_asked_to_look_in_and_the_person_hears_so(line: Line) -> None:
    in_danger(line)
    line.says("rosa", "DONE")
    line.says("rosa", "1")
    line.later(hours=31)
    assert "look in on Jo" in line.reads("rosa")
    assert "asking one of our people to text you" in line.reads("jo")


def test_a_yes_opens_the_chat(line: Line) -> None:
    in_danger(line)
    line.later(hours=31)
    line.reads("jo")
    line.reads("rosa")
    line.says("rosa", "1")
    assert "Rosa is here" in line.reads("jo")


def test_where_somebody_may_be_reading_along_nothing_is_texted_and_the_team_finds_another_way(line: Line) -> None:
    in_danger(line, words="my husband hits me")
    line.later(hours=31)
    assert line.reads("jo") == ""
    assert "NOT by text" in line.reads("ana")


def test_nor_to_somebody_who_stopped(line: Line) -> None:
    in_danger(line)
    line.says("jo", "STOP")
    line.reads("jo")
    line.later(hours=31)
    assert line.reads("jo") == "" and "NOT by text" in line.reads("ana")


def test_nobody_who_looked_in_is_told_to_the_lead_and_the_person(line: Line) -> None:
    in_danger(line)
    line.later(hours=31)
    line.reads("ana")
    line.reads("jo")
    line.later(hours=10, minutes=1)
    assert "nobody has looked in on Jo" in line.reads("ana") and "on us" in line.reads("jo")


@pytest.mark.parametrize(
    ("who", "danger", "sorry", "again", "asking"),
    [
        ("jo", "i want to kill myself", "no one could. That is on us. I'm sorry.", "TALK", "asking"),
        ("max", "quiero matarme", "nadie pudo. Es culpa nuestra, perdon.", "HABLAR", "pregunt"),
    ],
)
def test_whom_nobody_looked_in_on_is_told_whose_fault_it_is_and_what_helps_now(
    line: Line, who: str, danger: str, sorry: str, again: str, asking: str
) -> None:
    in_danger(line, who, danger)
    line.later(hours=31)
    line.reads(who)
    line.later(hours=10, minutes=1)
    told = line.reads(who)
    assert sorry in told and again in told and "Ana 612-555-0199" in told and "988" in told
    # What it offers is so: the word for a person finds some who are asked anew.
    assert asking in line.says(who, again)


def test_whom_somebody_looked_in_on_reads_no_such_words(line: Line) -> None:
    in_danger(line)
    line.later(hours=31)
    line.says("rosa", "1")
    line.reads("jo")
    line.later(hours=10, minutes=1)
    assert "no one could" not in line.reads("jo")


def test_a_page_about_our_own_fault_is_followed_up_by_nobody(line: Line) -> None:
    our_fault(line, "jo")
    line.later(hours=31)
    assert "look in" not in line.reads("rosa") + line.reads("ana")


def test_and_who_met_it_is_still_asked_to_help(line: Line) -> None:
    our_fault(line, "sam")
    line.says("jo", "talk")
    assert "Jo asked" in line.reads("sam")


def our_fault(line: Line, who: str) -> None:
    """Three times we failed to take in what somebody texted."""
    with working(line.hotline) as work:
        hearing.page_for_fault(work, people.find_or_make(work.tx, PEOPLE[who], work.at))
