"""REVEAL: whoever took a crisis may have the number, for their PIN; it is recorded, and the lead is told."""

import pytest
from sqlalchemy import select

from hotline.store import inbound, pins
from tests.kit.line import PEOPLE, Line
from tests.kit.talking import case_taken

PIN = "4821"
LEE = "+16125550107"


def taken(line: Line, who: str = "jo", *, pin: bool = True) -> str:
    """Rosa has a PIN and has taken the case of somebody in danger, and everybody has read everything; its number."""
    if pin:
        line.says("rosa", f"PIN {PIN}")
    return case_taken(line, who)


def over(line: Line, who: str = "jo") -> str:
    """Rosa took the case of somebody in danger, ended their chat, and said how it went; its number."""
    code = taken(line, who, pin=who == "jo")
    line.says("rosa", "DONE")
    line.says("rosa", "1")
    line.later(seconds=5)
    for one in (who, "rosa", "ana"):
        line.reads(one)
    return code


def revealed(line: Line) -> list[tuple[str, bool]]:
    with line.hotline.db.read() as conn:
        rows = conn.execute(select(pins.reveal.c.state, pins.reveal.c.given_at))
        return [(row.state, row.given_at is not None) for row in rows]


def test_reveal_and_the_pin_give_the_number_of_whoever_is_in_danger(line: Line) -> None:
    taken(line)
    assert "PIN" in line.says("rosa", "REVEAL")
    assert PEOPLE["jo"] in line.says("rosa", PIN)


def test_who_whom_and_when_is_a_row_and_the_lead_is_told_without_the_number(line: Line) -> None:
    code = taken(line)
    line.says("rosa", "reveal")
    line.says("rosa", PIN)
    told = line.reads("ana")
    assert revealed(line) == [("given", True)]
    assert "Rosa" in told and code in told and "0101" not in told


def test_both_may_come_in_one_text(line: Line) -> None:
    code = taken(line)
    assert PEOPLE["jo"] in line.says("rosa", f"REVEAL {code} {PIN}")


def test_a_case_that_comes_with_the_pin_is_meant_and_not_the_one_that_was_asked_about_before(line: Line) -> None:
    first, second = taken(line), taken(line, "max", pin=False)
    line.says("rosa", f"REVEAL {first}")
    line.later(seconds=5)
    read = line.says("rosa", f"REVEAL {second} {PIN}")
    assert PEOPLE["max"] in read and PEOPLE["jo"] not in read


def test_the_right_pin_forgets_the_wrong_ones_before_it(line: Line) -> None:
    taken(line)
    for pin in ("1111", "2222", PIN, "3333"):
        line.says("rosa", f"REVEAL {pin}")
    assert PEOPLE["jo"] in line.says("rosa", f"REVEAL {PIN}")


def test_nothing_of_it_reaches_the_person(line: Line) -> None:
    taken(line)
    line.says("rosa", "REVEAL")
    line.says("rosa", PIN)
    assert line.reads("jo") == ""


def test_the_number_is_given_after_the_chat_has_fallen_silent_too(line: Line) -> None:
    taken(line)
    line.later(minutes=31)
    line.reads("rosa")
    line.says("rosa", "REVEAL")
    assert PEOPLE["jo"] in line.says("rosa", PIN)


def test_a_day_later_it_is_not(line: Line) -> None:
    taken(line)
    line.later(hours=25)
    line.reads("rosa")
    assert "whoever took a crisis" in line.says("rosa", "REVEAL")


def test_whoever_took_no_crisis_gets_no_number(line: Line) -> None:
    line.says("sam", f"PIN {PIN}")
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")
    assert "whoever took a crisis" in line.says("sam", "REVEAL") and line.reads("jo") == ""


def test_a_participant_who_texts_the_word_says_it_to_the_chat(line: Line) -> None:
    taken(line)
    line.says("jo", "reveal")
    assert line.reads("rosa") == "Jo: reveal"


def test_without_a_pin_one_is_chosen_first(line: Line) -> None:
    taken(line, pin=False)
    assert "You have no PIN yet" in line.says("rosa", "REVEAL")
    assert "PIN is set" in line.says("rosa", f"PIN {PIN}")
    line.says("rosa", "REVEAL")
    assert PEOPLE["jo"] in line.says("rosa", PIN)


def test_the_third_wrong_pin_locks_and_the_lead_hears_of_it(line: Line) -> None:
    taken(line)
    line.says("rosa", "REVEAL")
    said = [line.says("rosa", wrong) for wrong in ("1111", "2222", "3333")]
    assert "Tries left: 2" in said[0] and "Tries left: 1" in said[1] and "off for you" in said[2]
    assert "wrong PINs" in line.reads("ana")
    assert PEOPLE["jo"] not in line.says("rosa", PIN) and revealed(line) == [("asked", False)]


def test_after_half_an_hour_the_right_one_is_taken_again(line: Line) -> None:
    taken(line)
    line.says("rosa", "REVEAL")
    for wrong in ("1111", "2222", "3333"):
        line.says("rosa", wrong)
    line.later(minutes=31)
    line.says("rosa", "REVEAL")
    assert PEOPLE["jo"] in line.says("rosa", PIN)


def test_a_wrong_pin_is_passed_on_to_nobody(line: Line) -> None:
    taken(line)
    line.says("rosa", "REVEAL")
    line.says("rosa", "1111")
    assert line.reads("jo") == ""


def test_a_pin_that_comes_too_late_is_passed_on_to_nobody_and_gives_nothing(line: Line) -> None:
    taken(line)
    line.says("rosa", "REVEAL")
    line.later(minutes=12)
    said = line.says("rosa", PIN)
    assert line.reads("jo") == "" and PEOPLE["jo"] in said


def test_of_several_cases_the_number_of_one_is_asked_for(line: Line) -> None:
    taken(line)
    of_lee = taken(line, LEE, pin=False)
    assert "several cases" in line.says("rosa", "REVEAL")
    line.says("rosa", f"REVEAL {of_lee}")
    assert LEE in line.says("rosa", PIN)


def test_a_case_that_is_over_is_not_counted(line: Line) -> None:
    of_jo = taken(line)
    of_lee = taken(line, LEE, pin=False)
    line.says("rosa", f"DONE {of_jo}")
    line.reads("rosa")
    assert f"Case {of_lee}" in line.says("rosa", "REVEAL")
    assert LEE in line.says("rosa", PIN)


def test_where_all_are_over_the_one_that_was_taken_last_is_meant(line: Line) -> None:
    over(line)
    of_lee = over(line, LEE)
    assert f"Case {of_lee}" in line.says("rosa", "REVEAL")
    assert LEE in line.says("rosa", PIN)


def test_an_older_one_is_asked_for_by_its_number(line: Line) -> None:
    of_jo = over(line)
    over(line, LEE)
    assert PEOPLE["jo"] in line.says("rosa", f"REVEAL {of_jo} {PIN}")


def test_whoever_hid_their_number_has_none_to_tell(line: Line) -> None:
    line.says("rosa", f"PIN {PIN}")
    line.text("anonymous", "i want to kill myself")
    line.says("rosa", "1")
    line.says("rosa", "REVEAL")
    assert "withheld" in line.says("rosa", PIN)


# --- the PIN ----------------------------------------------------------------------------------------------


def test_a_pin_is_changed_only_with_the_old_one(line: Line) -> None:
    line.says("rosa", f"PIN {PIN}")
    assert "You have a PIN" in line.says("rosa", "PIN 9034")
    assert "not your PIN" in line.says("rosa", "PIN 5555 9034")
    assert "PIN is set" in line.says("rosa", f"PIN {PIN} 9034")


@pytest.mark.parametrize("easy", ["1234", "0000", "9876"])
def test_a_pin_that_anybody_would_guess_is_not_set(line: Line, easy: str) -> None:
    assert "too easy" in line.says("rosa", f"PIN {easy}")


def test_a_pin_is_kept_as_a_hash_and_in_no_text(line: Line) -> None:
    taken(line)
    line.says("rosa", "REVEAL")
    line.says("rosa", PIN)
    with line.hotline.db.read() as conn:
        bodies = [line.hotline.vault.open(body) for body in conn.scalars(select(inbound.inbound.c.body_sealed))]
        kept = line.hotline.vault.open(str(conn.scalar(select(pins.pin.c.hash_sealed))))
    assert PIN not in kept and not any(PIN in body for body in bodies)


def test_in_spanish(line: Line) -> None:
    line.says("max", "me quiero matar")
    line.text("rosa", "español")
    line.says("rosa", f"PIN {PIN}")
    line.says("rosa", "1")
    line.reads("rosa")
    assert "responde con tu PIN" in line.says("rosa", "REVEAL")
    assert PEOPLE["max"] in line.says("rosa", PIN)
