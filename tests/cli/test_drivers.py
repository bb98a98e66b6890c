"""hotline drivers: what is to be seen to, papers that are written down, and who is suspended."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import load
from hotline import wiring
from hotline.domain.roster import read_roster
from hotline.services.roster import import_roster
from tests.kit.commands import PAT, SAM, environment, run

ROSTER = (
    "name,phone,roles,consented_on,seats,license_until,insurance_until,background_until,trained_on\n"
    f"Sam S,{SAM},driver,2026-01-01,4,2099-01-01,2099-01-01,2099-01-01,2020-01-01\n"
    f"Pat P,{PAT},driver,2026-01-01,4,2099-01-01,2020-01-01,2099-01-01,\n"
)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[dict[str, str]]:
    with environment(tmp_path) as made:
        hotline = wiring.build(load(made), threads=2)
        import_roster(hotline, read_roster(ROSTER, "America/Chicago", ("en", "es")))
        hotline.db.close()
        yield made


def test_only_those_with_something_wrong_are_listed(settings: dict[str, str]) -> None:
    result = run("drivers")
    assert settings and result.exit_code == 1
    assert result.output == "Pat P: insurance past (2020-01-01), training missing\n"


def test_all_are_listed_on_request(settings: dict[str, str]) -> None:
    assert settings and "Sam S: all is fine" in run("drivers", "--all").output


def test_as_json_each_paper_has_its_day(settings: dict[str, str]) -> None:
    row = json.loads(run("drivers", "--json").stdout)
    assert settings and row["due"][0] == {"paper": "insurance", "what": "past", "day": "2020-01-01"}


def test_with_the_papers_written_down_nothing_is_wrong(settings: dict[str, str]) -> None:
    noted = run("drivers", "papers", "Pat", "--insurance-until", "2099-01-01", "--trained-on", "2026-01-05")
    assert settings and "All papers are there" in noted.output and run("drivers").exit_code == 0


def test_the_suspended_are_listed_until_they_are_reinstated(settings: dict[str, str]) -> None:
    run("drivers", "suspend", SAM)
    listed = run("drivers").output
    assert settings and "Sam S: suspended (by a coordinator)" in listed
    assert run("drivers", "reinstate", SAM).exit_code == 0 and "Sam" not in run("drivers").output


@pytest.mark.parametrize("command", ["papers", "suspend", "reinstate"])
def test_nobody_of_that_name_is_exit_code_1(settings: dict[str, str], command: str) -> None:
    result = run("drivers", command, "Zoe")
    assert settings and result.exit_code == 1 and "No driver goes by that" in result.stderr
