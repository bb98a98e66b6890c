"""STOP while a case is open: those paged hear it once, in words that are so, and how to get the number in that case."""

import re

import pytest
from sqlalchemy import select

from hotline.services import hearing
from hotline.services.work import working
from hotline.store import people
from hotline.store.inbound import inbound
from tests.kit.line import PEOPLE, ROSTER, Line

SUICIDE = "i want to kill myself"
LEE, KIM = "+16125550107", "+16125550108"
ON_CALL = "supporter,{},America/Chicago,Daily 00:00-24:00,crisis,2026-01-01,paper"
FOUR = f"{ROSTER}Lee L,{LEE},{ON_CALL.format('en')}\nKim K,{KIM},{ON_CALL.format('es')}\n"


def stopped_in_danger(line: Line) -> str:
    """Jo told of danger, Rosa was paged, and then Jo stopped all texts; what Rosa reads of that."""
    line.says("jo", SUICIDE)
    line.reads("rosa")
    line.says("jo", "STOP")
    return line.reads("rosa")


def again(line: Line, *words: str) -> None:
    """Jo says more, each word after a while."""
    for said in words:
        line.later(seconds=20, sweep=False)
        line.says("jo", said)


def test_whoever_was_paged_hears_how_to_get_the_number(line: Line) -> None:
    told = stopped_in_danger(line)
    assert "may be in danger and stopped our texts" in told and "first take it" in told


def test_what_it_says_is_the_way(line: Line) -> None:
    told = stopped_in_danger(line)
    line.says("rosa", "PIN 4821")
    for said in (r"reply (1 \d+)", r"(REVEAL \d+)"):
        found = re.search(said, told)
        assert found is not None
        line.says("rosa", found[1])
    assert PEOPLE["jo"] in line.says("rosa", "4821")


def test_in_spanish_too(empty_line: Line) -> None:
    empty_line.people(FOUR)
    empty_line.says("jo", SUICIDE)
    for minutes in (2, 3):
        empty_line.later(minutes=minutes, seconds=1)
    empty_line.reads(KIM)
    empty_line.says("jo", "STOP")
    assert "puede estar en peligro y no recibe textos" in empty_line.reads(KIM)


def test_said_again_it_alerts_nobody_and_climbs_no_rung(empty_line: Line) -> None:
    empty_line.people(FOUR)
    stopped_in_danger(empty_line)
    for who in ("rosa", LEE, KIM, "ana"):
        empty_line.reads(who)
    again(empty_line, "STOP", "stop texting me", "STOP")
    assert [empty_line.reads(who) for who in ("rosa", LEE, KIM, "ana")] == ["", "", "", ""]


def test_nor_after_a_start_in_between(line: Line) -> None:
    stopped_in_danger(line)
    line.reads("rosa")
    again(line, "START", "STOP")
    assert "stopped our texts" not in line.reads("rosa")


def test_the_first_stop_of_a_case_asks_the_next(empty_line: Line) -> None:
    empty_line.people(FOUR)
    stopped_in_danger(empty_line)
    assert "URGENT" in empty_line.reads(LEE)


def test_somebody_who_only_asked_for_help_is_not_said_to_be_in_danger(line: Line) -> None:
    line.says("jo", "STOP")
    again(line, "HELP", "START")
    line.reads("rosa")
    again(line, "STOP")
    told = line.reads("rosa")
    assert "asked for help and stopped our texts" in told and "danger" not in told and line.reads("ana") == ""


def test_nor_is_somebody_whose_text_we_failed_on(line: Line) -> None:
    broken(line)
    assert "URGENT" in line.reads("rosa")
    again(line, "STOP")
    told = line.reads("rosa")
    assert "our line broke on their text, and they stopped our texts" in told and "danger" not in told
    assert "broke on a text of theirs" in line.says("rosa", "1")


def test_whoever_has_the_case_hears_of_the_number_they_can_get(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.says("rosa", "PIN 4821")
    line.says("rosa", "1")
    line.reads("rosa")
    line.says("jo", "STOP")
    told = line.reads("rosa")
    assert "I can't pass yours on" in told and "REVEAL gets their number" in told
    case = re.search(r"Case (\d+): they stopped all", told)
    assert case is not None
    line.says("rosa", f"REVEAL {case[1]}")
    assert PEOPLE["jo"] in line.says("rosa", "4821")


def test_a_helper_of_a_talk_is_not_told_of_a_number_they_cannot_get(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("sam")
    line.says("jo", "STOP")
    assert "Jo has stopped all texts" in (told := line.reads("sam")) and "REVEAL" not in told


@pytest.mark.parametrize("words", ["STOP", "please stop texting me", "CANCEL"])
def test_every_stop_is_kept_with_the_texts(line: Line, words: str) -> None:
    stopped_in_danger(line)
    again(line, words)
    with line.hotline.db.read() as conn:
        kept = [
            line.hotline.vault.open(body) for body in conn.scalars(select(inbound.c.body_sealed).order_by(inbound.c.id))
        ]
    assert kept[-2:] == ["STOP", words]
    assert sum("no more texts" in text.body for text in line.carrier.to(PEOPLE["jo"])) == 1


def broken(line: Line) -> None:
    """Our program failed on a text of Jo's, and a human is paged."""
    with working(line.hotline) as work:
        jo = people.by_phone(work.tx, PEOPLE["jo"])
        assert jo is not None
        hearing.page_for_fault(work, jo)
    line.work()
    line.reads("jo")


# --- somebody has the case already ----------------------------------------------------------------------


def taken(line: Line, *, first: str) -> None:
    """Jo is in danger, stops our texts, and Rosa takes the case, whichever came `first`; all have read everything."""
    line.says("jo", SUICIDE)
    for who, words in (("jo", "STOP"), ("rosa", "1")) if first == "stop" else (("rosa", "1"), ("jo", "STOP")):
        line.later(seconds=5, sweep=False)
        line.says(who, words)
    for who in ("jo", "rosa", "ana"):
        line.reads(who)


@pytest.mark.parametrize("first", ["stop", "yes"])
def test_no_stop_takes_the_case_from_whoever_has_it(line: Line, first: str) -> None:
    taken(line, first=first)
    calls = len(line.carrier.calls)
    again(line, "STOP", "CANCEL", "REVOKE")
    line.later(minutes=10)
    assert (line.reads("rosa"), line.reads("ana"), len(line.carrier.calls)) == ("", "", calls)
    again(line, "im still here")
    assert line.reads("rosa") == "Jo: im still here"


@pytest.mark.parametrize("first", ["stop", "yes"])
def test_back_again_they_hear_who_is_there(line: Line, first: str) -> None:
    taken(line, first=first)
    again(line, "STOP")
    line.later(seconds=20, sweep=False)
    assert "Rosa is here for you" in line.says("jo", "START") and "they take our texts again" in line.reads("rosa")


def test_after_start_a_helper_who_may_not_write_does_not_read_that_they_may(line: Line) -> None:
    line.says("jo", "STOP")
    line.later(seconds=7, sweep=False)
    line.says("jo", "my husband is beating me")
    line.says("rosa", "1")
    line.reads("rosa")
    line.says("jo", "START")
    read = line.reads("rosa")
    assert "NOT said it is safe to text" in read and "goes to them" not in read
