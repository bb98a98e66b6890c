"""hotline newphone and privacy: a coordinator moves somebody to a new phone, hands out a copy, erases."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.commands import JO, PAT, SAM, environment, rows, run


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[dict[str, str]]:
    with environment(tmp_path) as made:
        people = tmp_path / "people.csv"
        people.write_text(
            f"name,phone,roles,consented_on\nJo,{JO},participant,2026-01-01\nSam,{SAM},supporter,2026-01-01\n"
        )
        assert run("roster", "import", str(people)).exit_code == 0
        yield made


def test_somebody_is_moved_to_a_new_phone(settings: dict[str, str]) -> None:
    assert run("newphone", JO, PAT).exit_code == 0
    assert '"name": "Jo"' in run("privacy", "export", PAT).output


def test_a_number_nobody_had_is_named(settings: dict[str, str]) -> None:
    result = run("newphone", PAT, JO)
    assert result.exit_code == 1 and "Nobody on the roster had the old number" in result.stderr


def test_a_number_somebody_has_is_not_taken_from_them(settings: dict[str, str]) -> None:
    result = run("newphone", JO, SAM)
    assert result.exit_code == 1 and "Somebody on the roster has the new number" in result.stderr


def test_nobody_is_moved_to_the_line_itself(settings: dict[str, str]) -> None:
    result = run("newphone", JO, settings["HOTLINE_NUMBERS"])
    assert result.exit_code == 1 and "one of the line itself" in result.stderr


def test_what_is_no_number_is_refused(settings: dict[str, str]) -> None:
    result = run("newphone", "jo", PAT)
    assert result.exit_code == 2 and "no phone number" in result.stderr


def test_a_copy_is_for_the_person_alone(settings: dict[str, str]) -> None:
    copy = json.loads(run("privacy", "export", JO).output)
    assert copy["person"]["phone"] == JO and copy["consent"][0]["what"] == "participant"
    assert SAM not in json.dumps(copy)


def test_erasing_asks_first(settings: dict[str, str]) -> None:
    assert run("privacy", "erase", JO).exit_code == 1
    assert rows(settings, "role") == 2


def test_whoever_is_erased_is_gone(settings: dict[str, str]) -> None:
    assert run("privacy", "erase", JO, "--yes").exit_code == 0
    assert rows(settings, "role") == 1
    assert run("privacy", "export", JO).exit_code == 1
