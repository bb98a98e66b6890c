""" "Never mind" ends the asking whatever question is open, whoever was asked hears it, and danger is not taken back."""

import pytest

from tests.kit.line import Line


def test_at_the_question_about_a_later_hour_it_ends_the_asking(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "2 in an hour")
    line.reads("jo")
    line.reads("pat")
    told = line.says("jo", "never mind")
    assert "won't ask anyone" in told and "Wait for Sam" not in told
    line.later(minutes=61)
    assert line.reads("jo") == "" and line.reads("rosa") == ""


def test_whoever_was_asked_hears_that_they_need_not_answer(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "2 in an hour")
    for who in ("sam", "pat"):
        line.reads(who)
    line.says("jo", "never mind")
    assert "need not answer" in line.reads("sam") and "need not answer" in line.reads("pat")


def test_in_spanish_as_well(line: Line) -> None:
    line.says("max", "hablar")
    line.reads("rosa")
    assert "ya no le pregunto a nadie" in line.says("max", "olvidalo")
    assert "Max's ask is closed" in line.reads("rosa")


def test_a_helper_whose_ask_has_not_gone_out_reads_nothing(line: Line) -> None:
    line.text("jo", "talk", work=False)
    line.text("jo", "never mind", work=False)
    line.work()
    assert line.reads("sam") == ""
    assert "I'm asking" not in line.reads("jo")


def test_at_the_question_that_nobody_could_answer_it_closes_the_ask(line: Line) -> None:
    line.says("jo", "talk")
    for minutes in (2, 3, 4, 6):
        line.later(minutes=minutes, seconds=5)
    line.reads("jo")
    told = line.says("jo", "never mind")
    assert "won't ask anyone" in told and "stays open" not in told
    line.reads("sam")
    assert "closed" in line.says("sam", "1")


def test_to_another_question_it_means_no(line: Line) -> None:
    line.says("jo", "forget me")
    assert "Nothing is erased" in line.says("jo", "never mind")


@pytest.mark.parametrize(
    ("who", "danger", "words", "true"),
    [
        ("jo", "i want to kill myself", "never mind", "stays open"),
        ("max", "quiero matarme", "olvidalo", "sigue abierto"),
    ],
)
def test_danger_is_not_taken_back_and_they_hear_so(line: Line, who: str, danger: str, words: str, true: str) -> None:
    line.says(who, danger)
    told = line.says(who, words)
    assert true in told and "988" in told
    line.says("rosa", "1")
    assert "Rosa" in line.reads(who)


def test_after_that_they_still_hear_that_nobody_has_answered(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("jo", "never mind")
    for minutes in (2, 3, 5):
        line.later(minutes=minutes, seconds=5)
    assert "can't get through to our people yet" in line.reads("jo")


@pytest.mark.parametrize("words", ["nvm im ok", "nm im good now", "never mind, I'm fine. thanks"])
def test_it_may_be_said_with_why(line: Line, words: str) -> None:
    line.says("jo", "talk")
    line.reads("sam")
    assert "won't ask anyone" in line.says("jo", words)
    assert "need not answer" in line.reads("sam")


def test_said_with_why_in_danger_it_takes_nothing_back_either(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    assert "stays open" in line.says("jo", "nvm im ok")
    assert "You have case" in line.says("rosa", "1")


def test_said_at_the_question_about_danger_that_question_stays(line: Line) -> None:
    line.says("jo", "talk")
    line.says("jo", "i cant do this anymore")
    told = line.says("jo", "nvm im ok")
    assert "won't ask anyone" in told and "in danger right now?" in told


@pytest.mark.parametrize("words", ["never mind bout the call", "dont need the call anymore", "cancel the call please"])
def test_a_call_that_is_not_needed_any_more_is_taken_back(line: Line, words: str) -> None:
    line.says("jo", "call me")
    line.reads("sam")
    assert "won't ask anyone" in line.says("jo", words)
    assert "need not answer" in line.reads("sam")
