"""The doctor: every fault is found, named with what to do about it, and the grave ones bar going live."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import delete

from hotline.clock import now
from hotline.domain.contacts import Contact
from hotline.services import drilling
from hotline.services.doctor import examine
from hotline.services.finding import Finding
from hotline.services.outside import Around
from hotline.services.work import working
from hotline.store import abilities, rotation
from hotline.store.base import Database
from hotline.store.beats import beat
from tests.kit.line import Line

FRESH = (Contact("988", "988", date(2100, 1, 1)),)
SEEN_TO = "name,phone,roles,shifts,skills,consented_on\nAna A,+16125550105,coordinator,{shifts},{skills},2026-01-01\n"
ALWAYS = "Daily 00:00-24:00"


@pytest.fixture
def sound(empty_line: Line) -> Line:
    """A line with a lead who is always on call, and all processes at work."""
    staffed(empty_line, ALWAYS, "lead;crisis")
    empty_line.says("ana", "PIN 4821")
    empty_line.hotline.wakeups.probe()
    empty_line.later(seconds=0)
    return empty_line


def staffed(line: Line, shifts: str, skills: str) -> None:
    line.people(SEEN_TO.format(shifts=shifts, skills=skills), "")


def found(line: Line, name: str, contacts: tuple[Contact, ...] = FRESH, **other: object) -> Finding:
    hotline = replace(line.hotline, **other)
    return next(one for one in examine(hotline, contacts, Around(line.base)) if one.name == name)


def test_nothing_bars_a_sound_line(sound: Line) -> None:
    assert [one.name for one in examine(sound.hotline, FRESH, Around(sound.base)) if one.blocking] == []


def test_all_is_well_but_the_address_of_this_computer(sound: Line) -> None:
    assert {one.name for one in examine(sound.hotline, FRESH, Around(sound.base)) if one.state != "ok"} == {"address"}


def test_whatever_is_wrong_says_what_to_do(empty_line: Line) -> None:
    assert all(one.remedy for one in examine(empty_line.hotline, FRESH, Around(empty_line.base)) if one.state != "ok")


@pytest.mark.parametrize("process", ["clock", "urgent", "ordinary"])
def test_a_process_that_is_not_seen_bars(sound: Line, process: str) -> None:
    with sound.hotline.db.begin() as conn:
        conn.execute(delete(beat).where(beat.c.name == process))
    assert found(sound, process).blocking


@pytest.mark.parametrize(
    ("url", "state"), [("https://127.0.0.1:1", "ok"), ("http://127.0.0.1:1", "warn"), ("http://x.example", "fail")]
)
def test_the_address_must_be_https(sound: Line, url: str, state: str) -> None:
    assert found(sound, "address", public_base_url=url).state == state


@pytest.mark.parametrize(("keywords", "bars"), [("app", False), ("advanced", False), ("default", True)])
def test_stock_texts_of_the_carrier_bar(sound: Line, keywords: str, bars: bool) -> None:
    assert found(sound, "keywords", keywords=keywords).blocking is bars


def test_a_first_text_of_two_segments_is_a_warning(sound: Line) -> None:
    contact = "Ana, our coordinator, at 612-555-0199 or by mail"
    assert found(sound, "first text (en)", contact=contact).state == "warn"


def test_without_a_lead_a_ladder_ends_with_nobody(sound: Line) -> None:
    staffed(sound, ALWAYS, "crisis")
    assert found(sound, "lead").blocking


NOT_YET = SEEN_TO.replace("2026-01-01", "")


@pytest.mark.parametrize("skill", ["lead", "crisis"])
def test_whoever_has_not_agreed_yet_counts_for_nobody(empty_line: Line, skill: str) -> None:
    empty_line.people(NOT_YET.format(shifts=ALWAYS, skills=skill), "")
    seen = found(empty_line, skill)
    assert seen.blocking and "has agreed to be asked yet" in seen.seen and "invitation" in seen.remedy


def test_and_for_somebody_once_they_say_yes(empty_line: Line) -> None:
    empty_line.people(NOT_YET.format(shifts=ALWAYS, skills="lead"), "")
    empty_line.says("ana", "yes")
    assert found(empty_line, "lead").state == "ok"


def test_a_lead_who_stopped_our_texts_is_none(sound: Line) -> None:
    sound.says("ana", "STOP")
    seen = found(sound, "lead")
    assert seen.blocking and "stopped our texts" in seen.seen and "START" in seen.remedy


def test_a_lead_who_is_only_called_is_a_warning(empty_line: Line) -> None:
    by_call = SEEN_TO.replace("consented_on", "consented_on,reach").replace("2026-01-01", "2026-01-01,call")
    empty_line.people(by_call.format(shifts=ALWAYS, skills="lead"), "")
    seen = found(empty_line, "lead")
    assert seen.state == "warn" and not seen.blocking and "by call alone" in seen.seen


def test_whoever_is_trained_for_a_crisis_and_has_no_pin_is_a_warning(empty_line: Line) -> None:
    staffed(empty_line, ALWAYS, "lead;crisis")
    assert found(empty_line, "pins").state == "warn"


def test_without_anybody_for_a_crisis_nobody_is_paged(sound: Line) -> None:
    staffed(sound, ALWAYS, "lead")
    assert found(sound, "crisis").blocking


def test_gaps_on_call_are_counted_and_the_first_named(sound: Line) -> None:
    staffed(sound, "Mon-Sun 06:00-24:00", "lead;crisis")
    seen = found(sound, "on call")
    assert seen.state == "warn" and "42 hours" in seen.seen


def test_a_shift_of_somebody_who_stopped_is_a_gap(sound: Line) -> None:
    sound.says("ana", "STOP")
    assert "168 hours" in found(sound, "on call").seen


def test_contacts_nobody_checked_for_half_a_year_are_named(sound: Line) -> None:
    old = (Contact("988", "988", now().date() - timedelta(days=200)),)
    seen = found(sound, "contacts", old)
    assert seen.state == "warn" and "988" in seen.seen


def test_without_a_database_only_that_is_said(sound: Line) -> None:
    hotline = replace(sound.hotline, db=Database("postgresql+psycopg://nobody@127.0.0.1:1/none"))
    assert [(one.name, one.blocking) for one in examine(hotline, FRESH, Around(sound.base))] == [("database", True)]


def test_without_its_folder_too(sound: Line, tmp_path) -> None:
    hotline = replace(sound.hotline, db=Database(f"sqlite:///{tmp_path}/none/x.db"))
    assert [one.name for one in examine(hotline, FRESH, Around(sound.base))] == ["database"]


def test_an_empty_database_has_no_tables(sound: Line, tmp_path) -> None:
    assert "migrate" in found(sound, "database", db=Database(f"sqlite:///{tmp_path}/x.db")).remedy


def test_helpers_whose_numbers_fail_are_named(sound: Line) -> None:
    with working(sound.hotline) as work:
        (ana,) = abilities.with_role(work.tx, "coordinator")
        rotation.leave(work.tx, ana, "dead", work.at)
    assert "Ana" in found(sound, "rotation").seen and found(sound, "on call").state == "warn"


def test_a_drill_that_is_overdue_is_said(sound: Line) -> None:
    sound.later(days=7, hours=23, sweep=False)
    assert found(sound, "drill").state == "ok"
    sound.later(hours=2, sweep=False)
    assert "none yet" in found(sound, "drill").seen


def test_so_is_one_whose_like_was_long_ago(sound: Line) -> None:
    with working(sound.hotline) as work:
        drilling.begin(work)
    sound.later(days=9, sweep=False)
    assert "the last was on" in found(sound, "drill").seen


def test_a_line_with_nobody_to_ask_needs_no_drill(empty_line: Line) -> None:
    empty_line.says("eve", "HELP")
    empty_line.later(days=30, sweep=False)
    assert found(empty_line, "drill").state == "ok"
