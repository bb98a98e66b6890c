"""hotline oncall and hotline report: who is there, when nobody is, and what was promised."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import load
from hotline import wiring
from hotline.domain.roster import read_roster
from hotline.services import asking
from hotline.services.roster import import_roster
from hotline.services.work import working
from hotline.store import people, promises
from tests.kit.commands import environment, run, told

HEAD = "name,phone,roles,shifts,skills,consented_on\n"
ALWAYS = HEAD + "Ana A,+16125550105,coordinator,Daily 00:00-24:00,crisis;lead,2026-01-01\n"
NOBODY_FOR_CRISIS = HEAD + "Sam S,+16125550102,supporter,Daily 00:00-24:00,,2026-01-01\n"


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[dict[str, str]]:
    with environment(tmp_path) as made:
        yield made


def put(settings: dict[str, str], roster: str) -> None:
    hotline = wiring.build(load(settings), threads=2)
    import_roster(hotline, read_roster(roster, "America/Chicago", ("en", "es")))
    hotline.db.close()


def test_who_is_on_call_is_named_with_what_for(settings: dict[str, str]) -> None:
    put(settings, ALWAYS)
    result = run("oncall", "now")
    assert result.exit_code == 0 and result.output == "Ana A: talk, crisis, lead, until further notice\n"


def test_nobody_for_a_crisis_is_exit_code_1(settings: dict[str, str]) -> None:
    put(settings, NOBODY_FOR_CRISIS)
    result = run("oncall", "now", "--json")
    assert result.exit_code == 1 and "Nobody is on call for a crisis now" in result.stderr
    assert json.loads(result.stdout)["kinds"] == ["talk"]


def test_without_a_gap_gaps_is_exit_code_0(settings: dict[str, str]) -> None:
    put(settings, ALWAYS)
    assert run("oncall", "gaps").exit_code == 0


def test_a_gap_is_a_line_with_its_kind(settings: dict[str, str]) -> None:
    put(settings, NOBODY_FOR_CRISIS)
    result = run("oncall", "gaps", "--json")
    assert result.exit_code == 1
    assert [json.loads(line)["kind"] for line in result.stdout.splitlines()] == ["crisis"]


def test_the_ladders_can_be_read_without_settings() -> None:
    result = run("oncall", "ladders")
    assert result.exit_code == 0
    assert "crisis 1: on call by text and call, at most 1, and a free lead as well" in result.output


def test_a_bad_ladder_is_exit_code_1_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = tmp_path / "ladders.toml"
    bad.write_text(wiring.LADDERS.read_text(encoding="utf-8").replace('"sponsor"', '"sponsr"'), encoding="utf-8")
    monkeypatch.setattr(wiring, "LADDERS", bad)
    result = run("oncall", "ladders")
    assert result.exit_code == 1 and "ladders.toml line 23: [talk] rung 1 who" in result.stderr


def test_without_settings_it_could_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN", raising=False)
    assert run("oncall", "now").exit_code == 2


def promise_to(settings: dict[str, str], count: int, *, broken: int = 0) -> None:
    hotline = wiring.build(load(settings), threads=2)
    with working(hotline) as work:
        for n in range(count):
            person = people.find_or_make(work.tx, f"+1612555{n:04}", work.at)
            asking.ask(work, person, "talk", about=None, talk_id=None, turn=None, hushed=False)
            promises.make(work.tx, person.id, "check_back", work.at, work.at)
        for promise_id in promises.overdue(work.tx, work.at)[:broken]:
            promises.break_(work.tx, promise_id, work.at)
    hotline.db.close()


def test_the_report_counts_promises(settings: dict[str, str]) -> None:
    promise_to(settings, 6)
    lines = told(run("report", "--json"))["lines"]
    assert [(one["kind"], one["made"], one["broken"]) for one in lines if one["made"]] == [("check_back", 6, 0)]  # type: ignore[attr-defined]


def test_a_figure_of_few_people_is_not_shown(settings: dict[str, str]) -> None:
    promise_to(settings, 4)
    assert "promises: under 5 made" in run("report").output


def test_a_broken_promise_is_exit_code_1(settings: dict[str, str]) -> None:
    promise_to(settings, 6, broken=1)
    result = run("report")
    assert result.exit_code == 1 and "6 made, 0 kept, under 5 broken" in result.output


def test_days_that_are_the_wrong_way_round_are_refused(settings: dict[str, str]) -> None:
    assert run("report", "--from", "2026-11-20", "--to", "2026-11-01").exit_code == 2


def test_an_empty_time_says_so(settings: dict[str, str]) -> None:
    assert "Nothing was promised" in run("report", "--from", "2020-01-01", "--to", "2020-01-31").output
