"""Somebody takes one of their circle off it by text: that one is not asked and not told, whatever comes."""

import pytest
from sqlalchemy import select

from hotline.store.rosters import consent
from tests.kit.calls import asking, calling
from tests.kit.line import CIRCLE, Line

DANGER = "i want to kill myself"
WITH_ROSA = CIRCLE + "+16125550101,+16125550104,friend,3,crisis,2026-01-01\n"


def test_they_read_that_it_is_so_and_whoever_it_is_reads_nothing(line: Line) -> None:
    said = line.says("jo", "don't ask sam")
    assert "I don't ask Sam for you" in said and line.reads("sam") == ""


def test_from_then_on_others_are_asked(line: Line) -> None:
    line.says("jo", "take sam off my list")
    line.says("jo", "talk")
    assert line.reads("sam") == "" and "Jo asked" in line.reads("pat")


def test_in_spanish_too(line: Line) -> None:
    assert "no le pregunto a Sam" in line.says("jo", "no quiero que sam sepa")


def test_an_ask_that_was_read_is_taken_back_and_the_next_are_asked_at_once(line: Line) -> None:
    line.says("jo", "talk")
    line.reads("sam")
    assert "I take that back" in line.says("jo", "not sam")
    line.later(seconds=1)
    assert "Jo's ask is closed" in line.reads("sam") and "Jo asked" in line.reads("pat")


@pytest.mark.parametrize("yes", ["1", "yes"])
def test_a_late_yes_of_theirs_connects_nobody(line: Line, yes: str) -> None:
    line.says("jo", "talk")
    line.says("jo", "not my sponsor")
    line.later(seconds=1)
    line.reads("jo")
    assert "closed" in line.says("sam", yes)
    assert line.reads("jo") == ""


def test_a_call_of_theirs_connects_nobody(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "not sam")
    assert "How can I help?" in calling(line, "sam").heard


def test_a_caller_is_not_rung_through_to_them(line: Line) -> None:
    line.says("jo", "dont call sam")
    assert asking(line).rings == {"pat"}


@pytest.mark.parametrize("words", ["don't call sam", "someone else, not sam", "i don't want to talk to my sponsor"])
def test_a_caller_may_say_so_at_any_question(line: Line, words: str) -> None:
    call = calling(line, "jo")
    assert "I don't ask Sam for you" in call.say(words)
    call.press("0")
    assert call.rings == {"pat"} and line.reads("sam") == ""


def test_also_where_they_are_on_call_for_danger(line: Line) -> None:
    line.people(circle_csv=WITH_ROSA)
    line.says("jo", "dont tell rosa")
    line.says("jo", DANGER)
    assert line.reads("rosa") == "" and "URGENT" in line.reads("ana")


def test_said_in_a_chat_it_is_words_for_whoever_is_there(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("jo", "dont tell pat")
    assert "dont tell pat" in line.reads("sam")


def test_where_somebody_may_be_reading_along_it_counts_and_nothing_is_texted(line: Line) -> None:
    line.says("jo", "he beats me")
    line.says("jo", "no")
    line.later(minutes=1)
    line.reads("jo")
    assert line.says("jo", "dont tell sam") == ""
    with line.hotline.db.read() as conn:
        assert conn.scalars(select(consent.c.what).where(consent.c.what == "taken_off")).all() == ["taken_off"]


def test_who_am_i_names_them_no_more(line: Line) -> None:
    line.says("jo", "remove sam")
    assert "Your people: Pat." in line.says("jo", "who am i")


def test_what_was_agreed_is_revoked_with_its_hour_and_kept(line: Line) -> None:
    line.says("jo", "dont ask sam")
    with line.hotline.db.read() as conn:
        rows = conn.execute(
            select(consent.c.revoked_at).where(consent.c.about_id.is_not(None), consent.c.what == "hears")
        )
        assert sorted(row.revoked_at is not None for row in rows) == [False, True]


def test_the_old_file_imported_again_leaves_them_off(line: Line) -> None:
    line.says("jo", "dont ask sam")
    line.people()
    line.says("jo", "talk")
    assert line.reads("sam") == "" and "Jo asked" in line.reads("pat")


def test_a_newer_consent_puts_them_back(line: Line) -> None:
    line.says("jo", "dont ask sam")
    line.people(circle_csv=CIRCLE.replace("2026-01-01", "2027-01-01"))
    line.says("jo", "talk")
    assert "Jo asked" in line.reads("sam")
