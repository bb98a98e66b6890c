"""The runbook's commands run, its questions to the database are answered, and what it says of errors is what we do."""

import re
import sqlite3
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import text

from hotline.domain.carrier_errors import MEANINGS
from tests.kit import prose
from tests.kit.line import Line

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "runbook.md").read_text(encoding="utf-8")
COMMANDS = [line for block in prose.shell(TEXT) for line in block]
README = [line for block in prose.shell((ROOT / "README.md").read_text(encoding="utf-8")) for line in block]
BACKUP = next(line for line in COMMANDS if "backup(" in line)


def test_its_commands_are_those_of_the_readme_and_the_backup():
    assert set(COMMANDS) - set(README) == {BACKUP}


def test_a_backup_can_be_read(tmp_path):
    (tmp_path / "var").mkdir()
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    with sqlite3.connect(tmp_path / "var" / "hotline.db") as database:
        database.execute("CREATE TABLE person (id)")
    database.close()
    subprocess.run(["bash", "-c", BACKUP], cwd=tmp_path, check=True)
    copy = sqlite3.connect(tmp_path / "var" / "copy.db")
    assert copy.execute("SELECT name FROM sqlite_master").fetchall() == [("person",)]
    copy.close()


def test_what_became_of_our_texts_can_be_asked(line: Line) -> None:
    line.text("jo", "menu")
    (question,) = [body for kind, body in prose.fences(TEXT) if kind == "sql"]
    with line.hotline.db.read() as conn:
        assert [tuple(row) for row in conn.execute(text(question))] == [("sent", None, 1)]


@pytest.mark.parametrize("row", re.findall(r"^\| `(\d{5})` \| (.*) \|$", TEXT, re.MULTILINE), ids=lambda row: row[0])
def test_an_error_means_what_it_says(row):
    code, meaning = row
    assert MEANINGS[int(code)].tell == meaning


@pytest.mark.parametrize("word", sorted(set(re.findall(r"`([a-z]+_[a-z_]+)`", TEXT)) - {"pg_dump"}))
def test_what_to_look_for_in_the_log_or_the_figures_is_written_there(word):
    files = [path for folder in ("hotline", "workers") for path in (ROOT / folder).rglob("*.py")]
    code = " ".join(path.read_text(encoding="utf-8") for path in files)
    assert f'"{word.removeprefix("hotline_")}"' in code
