"""Somebody asks by name for whom they took off their circle: their own yes puts that one back, nothing else does."""

import pytest
from sqlalchemy import select

from hotline.store.rosters import consent
from tests.kit.calls import calling
from tests.kit.line import Line

QUESTION = "You asked me not to ask Sam. Shall I ask Sam again, now and from now on?"


def took_sam_off(line: Line) -> None:
    """Jo wants Sam asked no more."""
    line.says("jo", "dont ask sam")


@pytest.mark.parametrize(
    "words", ["i need sam", "ask sam again", "put sam back on my list", "its ok to ask sam", "sam"]
)
def test_they_are_asked_first_and_nobody_else_is(line: Line, words: str) -> None:
    took_sam_off(line)
    assert line.says("jo", words) == f"{QUESTION}\n1 Yes\n2 No"
    assert line.reads("sam") == line.reads("pat") == ""


def test_in_spanish_too(line: Line) -> None:
    line.says("jo", "no le pregunten a sam")
    assert "Le pregunto otra vez" in line.says("jo", "quiero hablar con sam")
    assert "Le pregunto a Sam" in line.says("jo", "si") and "Jo" in line.reads("sam")


def test_a_yes_has_them_asked_as_one_who_is_asked_for_by_name(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "i need sam")
    assert "I'm asking Sam now" in line.says("jo", "1")
    assert "Jo asked" in line.reads("sam") and line.reads("pat") == ""


def test_from_then_on_they_are_asked_as_before(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "ask sam again")
    line.says("jo", "yes")
    line.says("sam", "3")
    line.says("jo", "never mind")
    line.later(hours=1)
    line.reads("sam")
    line.says("jo", "talk")
    assert "Jo asked" in line.reads("sam")


def test_who_am_i_names_them_again(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "put sam back")
    line.says("jo", "1")
    assert "Sam" in line.says("jo", "who am i")


def test_the_yes_is_kept_in_the_words_it_was_said_to_with_whom_and_for_what(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "i need sam")
    line.says("jo", "1")
    with line.hotline.db.read() as conn:
        valid = consent.c.revoked_at.is_(None), consent.c.about_id.is_not(None), consent.c.how == "text"
        rows = conn.execute(select(consent.c.what, consent.c.words).where(*valid).order_by(consent.c.id)).all()
    assert [tuple(row) for row in rows] == [("put_back", QUESTION), ("hears", "craving;crisis")]


def test_the_old_file_imported_again_takes_nothing_of_it_away(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "i need sam")
    line.says("jo", "1")
    line.people()
    with line.hotline.db.read() as conn:
        kept = conn.scalars(select(consent.c.revoked_at).where(consent.c.what == "put_back")).all()
    assert kept == [None]


def test_a_no_leaves_them_off_and_offers_another(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "i need sam")
    assert "I won't ask Sam. Shall I ask another person for you now?" in line.says("jo", "no")
    line.says("jo", "yes")
    assert line.reads("sam") == "" and "Jo asked" in line.reads("pat")


def test_silence_leaves_them_off(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "i need sam")
    line.later(minutes=20)
    assert line.reads("jo") == "" and line.reads("sam") == ""


def test_they_read_when_they_take_somebody_off_how_to_have_them_back(line: Line) -> None:
    assert "To change that, text ASK and the name." in line.says("jo", "dont ask sam")
    assert line.says("jo", "ASK SAM").startswith(QUESTION)


def test_they_read_it_in_spanish_too(line: Line) -> None:
    assert "PREGUNTA A y el nombre" in line.says("jo", "no quiero que sam sepa")
    assert "Le pregunto otra vez" in line.says("jo", "PREGUNTA A SAM")


def test_they_may_be_taken_off_again(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "ask sam again")
    line.says("jo", "1")
    line.says("jo", "not sam")
    line.later(seconds=5)
    line.reads("sam")
    assert QUESTION in line.says("jo", "i need sam")


def test_whoever_stopped_is_not_theirs_to_put_back(line: Line) -> None:
    took_sam_off(line)
    line.says("sam", "STOP")
    told = line.says("jo", "i need sam")
    assert "I can't ask Sam right now." in told and "You asked me" not in told


def test_whoever_was_not_taken_off_needs_no_putting_back(line: Line) -> None:
    assert "You asked me" not in line.says("jo", "put sam back")
    assert line.reads("sam") == ""


def test_while_others_are_asked_they_are_asked_as_well(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "talk")
    line.reads("pat")
    line.says("jo", "i need sam")
    assert "I'm asking Sam now as well" in line.says("jo", "1") and "Jo asked" in line.reads("sam")


def test_a_wish_for_their_call_is_a_wish_for_their_call(line: Line) -> None:
    took_sam_off(line)
    line.says("jo", "tell sam to call me")
    line.says("jo", "1")
    assert "call" in line.reads("sam")


def test_a_caller_says_or_presses_it_and_their_phone_rings(line: Line) -> None:
    took_sam_off(line)
    call = calling(line, "jo")
    assert "Shall I ask Sam again" in call.say("i need sam")
    call.press("1")
    assert call.rings == {"sam"}


def test_a_caller_who_presses_no_is_rung_through_to_another(line: Line) -> None:
    took_sam_off(line)
    call = calling(line, "jo")
    call.say("i need sam")
    call.press("2")
    call.press("1")
    assert call.rings == {"pat"}
