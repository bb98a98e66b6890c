"""Paging in a crisis: the silent are paged again, one case has one number, nobody is told to call themselves."""

import re

from tests.kit.line import PEOPLE, ROSTER, Line

LEE = "+16125550107"
TWO_ON_CALL = f"{ROSTER}Lee L,{LEE},supporter,en,America/Chicago,Daily 00:00-24:00,crisis,2026-01-01,paper\n"
SUICIDE = "i want to kill myself"


def case_in(text: str) -> str:
    """The number of the case that a text is about."""
    found = re.search(r"cas[eo] (\d+)", text)
    assert found is not None, text
    return found[1]


def calls_to(line: Line, who: str) -> int:
    return sum(call.to == PEOPLE.get(who, who) for call in line.carrier.calls)


def test_at_two_minutes_the_next_on_call_is_paged_and_nobody_twice(empty_line: Line) -> None:
    empty_line.people(TWO_ON_CALL)
    empty_line.says("jo", SUICIDE)
    empty_line.later(minutes=2, seconds=1)
    assert "URGENT" in empty_line.reads(LEE)
    assert empty_line.reads("rosa").count("URGENT") == 1 and empty_line.reads("ana") == ""


def test_at_five_minutes_the_lead_is_paged_and_the_silent_ones_again_by_text_and_call(empty_line: Line) -> None:
    empty_line.people(TWO_ON_CALL)
    empty_line.says("jo", SUICIDE)
    for minutes in (2, 3):
        empty_line.reads("rosa")
        empty_line.reads(LEE)
        empty_line.later(minutes=minutes, seconds=1)
    assert "URGENT, case" in empty_line.reads("ana")
    assert "URGENT, AGAIN, case" in empty_line.reads("rosa") and "URGENT, AGAIN, case" in empty_line.reads(LEE)
    assert [calls_to(empty_line, who) for who in ("rosa", LEE, "ana")] == [2, 2, 1]


def test_a_helper_who_reads_spanish_is_paged_again_in_spanish(empty_line: Line) -> None:
    empty_line.people(TWO_ON_CALL.replace("supporter,en,America/Chicago,Daily", "supporter,es,America/Chicago,Daily"))
    empty_line.says("jo", SUICIDE)
    for minutes in (2, 3):
        empty_line.later(minutes=minutes, seconds=1)
    assert "URGENTE, OTRA VEZ" in empty_line.reads("rosa")


def test_whoever_said_that_they_cannot_is_left_in_peace(empty_line: Line) -> None:
    empty_line.people(TWO_ON_CALL)
    empty_line.says("jo", SUICIDE)
    empty_line.says("rosa", "3")
    empty_line.reads("rosa")
    for minutes in (2, 3):
        empty_line.later(minutes=minutes, seconds=1)
    assert "URGENT" not in empty_line.reads("rosa")


def test_a_yes_to_the_second_page_takes_the_case(empty_line: Line) -> None:
    empty_line.people(TWO_ON_CALL)
    empty_line.says("jo", SUICIDE)
    for minutes in (2, 3):
        empty_line.later(minutes=minutes, seconds=1)
    empty_line.says("rosa", "1")
    assert "Rosa is here" in empty_line.reads("jo")


def test_one_case_has_one_number_for_everybody(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.later(minutes=5)
    assert case_in(line.reads("rosa")) == case_in(line.reads("ana"))


def test_two_cases_have_two_numbers(line: Line) -> None:
    line.says("jo", SUICIDE)
    first = case_in(line.reads("rosa"))
    line.says("max", "quiero matarme")
    assert case_in(line.reads("rosa")) != first


def test_whoever_is_the_contact_is_not_told_to_call_themselves(empty_line: Line) -> None:
    empty_line.build(HOTLINE_CONTACT="Rosa 612-555-0104").people()
    empty_line.says("jo", "my husband hits me")
    told = empty_line.says("rosa", "1")
    assert "Call your team, decide together" in told and "Rosa 612" not in told
    assert "Rosa 612-555-0104" in empty_line.says("max", "hola")


def test_nor_where_the_number_is_the_one_at_their_desk(line: Line) -> None:
    line.says("jo", "my husband hits me")
    line.later(minutes=5)
    assert "Call your team, decide together" in line.says("ana", "1")


def test_a_supporter_of_the_same_name_is_told_the_number(empty_line: Line) -> None:
    empty_line.people(ROSTER.replace("Rosa R", "Ana R"))
    empty_line.says("jo", "my husband hits me")
    assert "Call Ana 612-555-0199, decide together" in empty_line.says("rosa", "1")


def test_nor_by_the_questions_of_a_flow(empty_line: Line) -> None:
    spanish = ROSTER.replace("Rosa R,+16125550104,supporter,en", "Rosa R,+16125550104,supporter,es")
    empty_line.build(HOTLINE_CONTACT="Rosa 612-555-0104").people(spanish)
    empty_line.says("jo", SUICIDE)
    for words in ("1", "LISTO"):
        empty_line.says("rosa", words)
    assert "Si tu quieres hablar: tu equipo" in empty_line.says("rosa", "1")


def test_whoever_is_free_is_paged_before_whoever_is_in_a_chat(empty_line: Line) -> None:
    empty_line.people(TWO_ON_CALL)
    empty_line.says("max", "hablar")
    empty_line.says("rosa", "1")
    empty_line.says("jo", SUICIDE)
    assert "URGENT" in empty_line.reads(LEE) and "URGENT" not in empty_line.reads("rosa")


def test_whoever_is_with_somebody_in_danger_is_paged_after_whoever_is_in_another_chat(empty_line: Line) -> None:
    empty_line.people(TWO_ON_CALL)
    empty_line.says("max", SUICIDE)
    empty_line.says("rosa", "1")
    empty_line.says("eve", "talk")
    empty_line.says(LEE, "1")
    for who in ("rosa", LEE):
        empty_line.reads(who)
    empty_line.says("jo", SUICIDE)
    assert "URGENT" in empty_line.reads(LEE) and "URGENT" not in empty_line.reads("rosa")


def test_where_nobody_is_free_whoever_is_in_a_chat_is_paged_at_once(line: Line) -> None:
    line.says("max", SUICIDE)
    line.says("rosa", "1")
    line.reads("rosa")
    line.says("jo", SUICIDE)
    assert "URGENT" in line.reads("rosa")
