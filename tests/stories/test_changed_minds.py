"""A helper who said no may still say yes: while nobody has the ask it is theirs, and else they hear how it stands."""

from tests.kit.line import Line
from tests.kit.talking import case_in


def test_a_yes_after_a_no_takes_the_ask_that_nobody_has_taken(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "3")
    line.reads("jo")
    assert "You are with Jo" in line.says("sam", "1")
    assert "Sam is here" in line.reads("jo")


def test_then_whoever_was_asked_meanwhile_hears_that_it_is_taken(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "cant right now")
    line.reads("pat")
    line.says("sam", "actually i can")
    assert "Someone else has it" in line.says("pat", "1")


def test_a_yes_after_a_no_when_somebody_else_has_it_hears_so(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "3")
    line.says("pat", "1")
    assert "Someone else has it" in line.says("sam", "1")


def test_a_yes_after_a_no_when_the_ask_is_over_hears_that(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "3")
    line.says("jo", "never mind")
    line.later(minutes=20)
    assert "That ask is closed" in line.says("sam", "1")


def test_a_later_after_a_no_is_offered_to_jo(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "3")
    line.reads("jo")
    line.says("sam", "in 20 min")
    assert "Wait for Sam?" in line.reads("jo")


def test_a_no_said_twice_is_thanked_and_asks_nobody_twice(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "3")
    line.reads("pat")
    line.later(minutes=1)
    assert "That's fine" in line.says("sam", "cant right now sorry")
    assert line.reads("pat") == ""


def test_who_pages_are_put_to_may_take_one_after_a_no(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "3")
    assert "You have case" in line.says("rosa", "1")


def test_a_number_picks_the_ask_they_said_no_to_before_another_that_is_open(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    page = line.reads("rosa")
    code = case_in(page)
    line.says("rosa", "3")
    line.says("+16125550107", "talk")
    assert "asked for a person" in line.reads("rosa")
    assert f"You have case {code}" in line.says("rosa", f"1 {code}")


def test_a_sponsor_who_is_in_recovery_here_may_change_their_mind_too(line: Line) -> None:
    line.people("name,phone,roles,consented_on\nJo K,+16125550101,participant,2026-01-01\n"
                "Sam S,+16125550102,supporter;participant,2026-01-01\n",
                "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"
                "+16125550101,+16125550102,sponsor,1,craving,2026-01-01\n")  # fmt: skip
    line.says("jo", "talk")
    line.says("sam", "3")
    assert "You are with Jo" in line.says("sam", "1")
