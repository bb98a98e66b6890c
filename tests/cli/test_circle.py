"""hotline circle import: who supports whom, all or nothing, both of them on the roster."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hotline.clock import now
from tests.kit.commands import JO, PAT, SAM, environment, rows, run, told
from tests.kit.nights import CHICAGO

HEAD = "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"
GOOD = f"{HEAD}{JO},{SAM},sponsor,1,craving;crisis,2026-01-01\n"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    folder = tmp_path_factory.mktemp("circle")
    with environment(folder) as made:
        people = folder / "people.csv"
        people.write_text(
            f"name,phone,roles,consented_on\nJo,{JO},participant,2026-01-01\nSam,{SAM},supporter,2026-01-01\n"
        )
        assert run("roster", "import", str(people)).exit_code == 0
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "circles.csv"


def test_somebody_unknown_is_named_with_the_line_and_nothing_is_imported(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"{GOOD}{JO},{PAT},friend,2,,2026-01-01\n", encoding="utf-8")
    result = run("circle", "import", str(file))
    assert result.exit_code == 1 and "line 3, supporter_phone: Nobody on the roster" in result.stderr
    assert rows(settings, "circle") == 0


def test_nobody_agreed_to_a_circle_on_a_day_to_come(settings: dict[str, str], file: Path) -> None:
    today = now().astimezone(CHICAGO).date()
    lines = [f"{JO},{SAM},sponsor,1,,{today + timedelta(days=late)}\n" for late in (1, 0)]
    file.write_text(HEAD + lines[0], encoding="utf-8")
    refused = run("circle", "import", str(file), "--dry-run")
    assert refused.exit_code == 1 and refused.stderr.startswith("line 2, consented_on: This day is still to come.")
    file.write_text(HEAD + lines[1], encoding="utf-8")
    assert run("circle", "import", str(file), "--dry-run").exit_code == 0


def test_a_dry_run_changes_nothing(settings: dict[str, str], file: Path) -> None:
    file.write_text(GOOD, encoding="utf-8")
    assert told(run("circle", "import", str(file), "--dry-run", "--json"))["added"] == 1
    assert rows(settings, "circle") == 0


def test_supporters_are_put_into_circles(settings: dict[str, str], file: Path) -> None:
    file.write_text(GOOD, encoding="utf-8")
    assert run("circle", "import", str(file)).output == "1 added, 0 updated, 0 invited.\n"
    assert rows(settings, "circle") == 1


def test_a_file_with_faults_says_all_of_them(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"{HEAD}{JO},{JO},sponsor,1,,\n{JO},x,boss,0,gossip,\n", encoding="utf-8")
    result = run("circle", "import", str(file))
    assert result.exit_code == 1 and result.stderr.count("line 2") == 1 and result.stderr.count("line 3") == 4


def test_help_has_an_example() -> None:
    assert "Example: python -m hotline circle import" in run("circle", "import", "--help").output
