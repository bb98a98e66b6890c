"""hotline rides: the list, the desk's commands and the exports, as they are typed."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from config.settings import load
from hotline import wiring
from hotline.clock import now
from hotline.domain.roster import read_roster
from hotline.services.roster import import_roster
from hotline.services.work import working
from hotline.store import trips
from tests.kit.commands import SAM, environment, run

ROSTER = (
    "name,phone,roles,zip,consented_on,seats,license_until,insurance_until,background_until,trained_on\n"
    f"=Sam S,{SAM},driver,55404,2026-01-01,4,2099-01-01,2099-01-01,2099-01-01,2020-01-01\n"
)
HOME = ("--from", "500 E Lake St", "--from-zip", "55407")
CLINIC = ("--to", "123 Main St", "--to-zip", "55404")


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[dict[str, str]]:
    with environment(tmp_path, zips=True) as made:
        hotline = wiring.build(load(made), threads=2)
        import_roster(hotline, read_roster(ROSTER, "America/Chicago", ("en", "es")))
        hotline.db.close()
        yield made


def in_two_days() -> str:
    return f"{now() + timedelta(days=2):%Y-%m-%d} 12:00"


def put_in() -> int:
    """Rose has no phone, and a ride in two days; returns its number."""
    result = run("rides", "add", "--name", "Rose", *HOME, *CLINIC, "--at", in_two_days())
    assert result.exit_code == 0, result.output
    return int(result.output.split()[1])


def test_without_a_trip_the_list_says_so(settings: dict[str, str]) -> None:
    result = run("rides")
    assert settings and result.exit_code == 0 and result.output == "There are no trips then.\n"


def test_a_trip_that_drivers_are_asked_for_is_no_failure_and_shows_no_address(settings: dict[str, str]) -> None:
    code = put_in()
    result = run("rides")
    assert settings and result.exit_code == 0
    assert (
        result.output.startswith(f"{code}: ") and "ride, Rose, ZIP 55407 to 55404, 1 rider: no driver" in result.output
    )


def test_within_an_hour_of_it_a_trip_without_a_driver_is_exit_code_1(settings: dict[str, str]) -> None:
    soon = (now() + timedelta(minutes=40)).astimezone(ZoneInfo("America/Chicago"))
    put = run("rides", "add", "--name", "Rose", *HOME, *CLINIC, "--at", f"{soon:%Y-%m-%d %H:%M}")
    assert settings and put.exit_code == 0 and run("rides").exit_code == 1


def test_once_given_it_lists_who_drives_and_where(settings: dict[str, str]) -> None:
    given = run("rides", "assign", str(put_in()), SAM)
    assert settings and "No texts reach Rose" in given.output
    assert "500 E Lake St 55407 to 123 Main St 55404" in run("rides").output


def test_the_list_as_json_has_a_line_a_trip(settings: dict[str, str]) -> None:
    code = put_in()
    row = json.loads(run("rides", "--json").stdout)
    assert settings and (row["code"], row["stage"], row["driver"]) == (code, "waiting", "")


@pytest.mark.parametrize("command", ["assign", "reassign"])
def test_a_driver_nobody_knows_is_exit_code_1_with_a_sentence(settings: dict[str, str], command: str) -> None:
    result = run("rides", command, str(put_in()), "Nobody")
    assert settings and result.exit_code == 1 and "No driver goes by that" in result.stderr


@pytest.mark.parametrize("at", ["2027-02-30 12:00", "tomorrow 9", "soon"])
def test_a_day_that_is_none_or_a_guess_is_refused(settings: dict[str, str], at: str) -> None:
    result = run("rides", "add", "--name", "Rose", *HOME, *CLINIC, "--at", at)
    assert settings and result.exit_code == 1 and "nothing is left to guess" in result.stderr


def test_a_day_may_be_written_in_words(settings: dict[str, str]) -> None:
    assert settings and run("rides", "add", "--name", "Rose", *HOME, *CLINIC, "--at", "tomorrow noon").exit_code == 0


def test_a_zip_that_is_none_is_refused(settings: dict[str, str]) -> None:
    result = run("rides", "add", "--name", "Rose", *HOME, "--to", "x", "--to-zip", "00000", "--at", in_two_days())
    assert settings and result.exit_code == 1 and "ZIP is none" in result.stderr


def test_whose_trip_it_is_must_be_said(settings: dict[str, str]) -> None:
    assert settings and run("rides", "add", *HOME, *CLINIC, "--at", in_two_days()).exit_code == 2


def test_a_place_is_put_in(settings: dict[str, str]) -> None:
    result = run("rides", "place", str(put_in()), "--to", "9 Elm St", "--to-zip", "55404")
    assert settings and result.exit_code == 0 and "the place is in" in result.output


def test_no_zip_of_fewer_than_five_people_is_told(settings: dict[str, str]) -> None:
    put_in()
    assert settings and "No ZIP" in run("rides", "unmet").output


def test_the_mileage_is_a_sheet_that_runs_no_formula(settings: dict[str, str]) -> None:
    code = put_in()
    run("rides", "assign", str(code), SAM)
    hotline = wiring.build(load(settings), threads=2)
    with working(hotline) as work:
        (ride,) = trips.between(work.tx, work.at, work.at + timedelta(days=9))
        trips.move(work.tx, ride.id, ["taken"], "done", work.at)
    hotline.db.close()
    last = f"{now() + timedelta(days=3):%Y-%m-%d}"
    (row,) = csv.DictReader(io.StringIO(run("rides", "mileage", "--to", last).stdout))
    assert row["driver"] == "'=Sam S" and row["told_by_driver"] == "no" and int(row["miles"]) > 0


def test_whoever_has_a_landline_is_rung_and_need_not_be_told(settings: dict[str, str]) -> None:
    put = run("rides", "add", "--phone", "+16125550177", *HOME, *CLINIC, "--at", in_two_days())
    assert settings and "their phone rings once a driver has it" in put.output
    given = run("rides", "assign", put.output.split()[1], SAM)
    assert given.exit_code == 0 and "No texts reach" not in given.output
