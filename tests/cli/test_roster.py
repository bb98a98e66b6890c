"""hotline roster import: people from a file, all or nothing, and every fault said with its line."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from hotline.clock import now
from tests.kit.commands import JO, PAT, SAM, environment, rows, run, told
from tests.kit.nights import CHICAGO

HEAD = "name,phone,roles,consented_on\n"
GOOD = f"{HEAD}Jo K,{JO},participant,2026-01-01\nSam S,{SAM},supporter,\n"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with environment(tmp_path_factory.mktemp("roster")) as made:
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def test_a_dry_run_says_what_would_happen_and_changes_nothing(settings: dict[str, str], file: Path) -> None:
    file.write_text(GOOD, encoding="utf-8")
    result = run("roster", "import", str(file), "--dry-run")
    assert (result.exit_code, result.output) == (0, "2 would be added, 0 would be updated, 1 would be invited.\n")
    assert rows(settings, "person") == rows(settings, "outbox") == 0


def test_a_bad_file_changes_nothing_and_names_every_line(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"{GOOD}Lee,12,supporter,\n,{JO},pilot,soon\n", encoding="utf-8")
    result = run("roster", "import", str(file))
    assert result.exit_code == 1 and result.stdout == ""
    lines = result.stderr.splitlines()
    assert [line.split(":")[0] for line in lines[:-1]] == ["line 4, phone"] + [
        f"line 5, {column}" for column in ("name", "roles", "consented_on", "phone")
    ]
    assert lines[-1] == "Nothing was imported." and rows(settings, "person") == 0


def test_nobody_agreed_on_a_day_to_come(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"{GOOD}Lee,{PAT},supporter,{_today() + timedelta(days=1)}\n", encoding="utf-8")
    result = run("roster", "import", str(file))
    assert result.exit_code == 1 and result.stderr.startswith("line 4, consented_on: This day is still to come.")
    assert rows(settings, "person") == 0


def test_who_agreed_today_is_imported(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"{HEAD}Lee,{PAT},supporter,{_today()}\n", encoding="utf-8")
    assert run("roster", "import", str(file), "--dry-run").output.startswith("1 would be added")


def _today() -> date:
    """The day it is at the line."""
    return now().astimezone(CHICAGO).date()


def test_nobody_has_the_number_of_the_line_itself(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"{HEAD}Ours,{settings['HOTLINE_NUMBERS']},supporter,\n", encoding="utf-8")
    result = run("roster", "import", str(file))
    own = "line 2, phone: This is a number of the line itself. Write the number of their own phone."
    assert (result.exit_code, result.stderr.splitlines()[0], rows(settings, "outbox")) == (1, own, 0)


def test_a_fault_of_the_whole_line_names_no_column(settings: dict[str, str], file: Path) -> None:
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    first = run("roster", "import", str(file)).stderr.splitlines()[0]
    assert first.startswith("line 1: ")


def test_people_are_added_then_updated(settings: dict[str, str], file: Path) -> None:
    file.write_text(GOOD, encoding="utf-8")
    assert told(run("roster", "import", str(file), "--json")) == {
        "added": 2, "updated": 0, "invited": 1, "by_hand": [], "taken_off": [], "dry_run": False,
    }  # fmt: skip
    assert run("roster", "import", str(file)).output == "0 added, 2 updated, 0 invited.\n"
    assert rows(settings, "person") == 2


@pytest.mark.parametrize(
    ("content", "said"), [(None, "people.csv cannot be read."), (b"\xff\xfe\xe9", "people.csv is not in UTF-8")]
)
def test_a_file_that_cannot_be_read(settings: dict[str, str], file: Path, content: bytes | None, said: str) -> None:
    if content is not None:
        file.write_bytes(content)
    result = run("roster", "import", str(file))
    assert result.exit_code == 2 and said in result.stderr


def test_how_somebody_is_reached_is_one_of_two_words(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"name,phone,roles,reach\nJo K,{JO},participant,fax\n", encoding="utf-8")
    result = run("roster", "import", str(file))
    assert result.exit_code == 1
    assert result.stderr.startswith('line 2, reach: "fax" is not known here. Allowed: text, call.')


def test_whoever_cannot_be_invited_by_text_is_named(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"name,phone,roles,reach\nPat P,{PAT},supporter,call\n", encoding="utf-8")
    said = run("roster", "import", str(file), "--dry-run").output
    assert "0 would be invited." in said and "Pat P gets no texts, so no invitation: ask on paper or by phone" in said


def test_the_roster_is_written_as_it_is_read(settings: dict[str, str], file: Path) -> None:
    file.write_text(f"name,phone,roles,reach,consented_on\nPat P,{PAT},supporter,call,2026-01-01\n", encoding="utf-8")
    run("roster", "import", str(file))
    said = run("roster", "export")
    assert said.exit_code == 0
    assert f"Pat P,{PAT},supporter,en,America/Chicago,,call,,,2026-01-01,paper" in said.output
    file.write_text(said.output, encoding="utf-8")
    assert run("roster", "import", str(file)).output.startswith("0 added,")


def test_help_has_an_example() -> None:
    assert "Example: python -m hotline roster import" in run("roster", "import", "--help").output
