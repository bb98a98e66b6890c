"""What the handbook says that people read, they read; its files import; its tables are those of the code."""

import re
import tomllib
from pathlib import Path

import pytest

from hotline import wiring
from hotline.domain import circle_csv, roster
from hotline.domain.ladders import KINDS
from hotline.domain.segments import segments
from tests.kit import prose
from tests.kit.line import PEOPLE, Line

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "handbook.md").read_text(encoding="utf-8")
QUOTES = re.findall(r"^> (.*)$", TEXT, re.MULTILINE)
# What a blank may be filled with that is a sentence or more; no other may stand for words the line never says.
SENTENCES = r"\\\{(list|closed|paged|others)\\\}"
TABLES = [body for kind, body in prose.fences(TEXT) if kind == "csv"]
ROSTER = (
    "name,phone,roles,shifts,consented_on\nJo,{jo},participant,,2026-01-01\nRosa,{rosa},supporter,{shifts},2026-01-01\n"
)


def sentences(content):
    """Every text of a file of flows, as a pattern with its blanks open."""
    if isinstance(content, str):
        # Where both write the same language nothing is said of it.
        may_be_empty = re.escape(content).replace(r"\{speaks\}", ".*")
        yield re.sub(r"\\\{\w+\\\}", "[^.?!]+", re.sub(SENTENCES, ".+", may_be_empty))
    elif isinstance(content, dict):
        for part in content.values():
            yield from sentences(part)


def said():
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "flows").glob("*.toml")]
    return [re.compile(sentence) for file in files for sentence in sentences(file) if len(sentence) > 10]


def test_every_text_it_quotes_is_said_by_the_line():
    patterns = said()
    assert [quote for quote in QUOTES if not any(pattern.fullmatch(quote) for pattern in patterns)] == []


def test_the_texts_it_quotes_fit_a_phone():
    assert max(map(segments, QUOTES)) <= 2


def test_its_files_can_be_imported():
    people, pairs = TABLES
    assert len(roster.read_roster(people, "America/Chicago", ("en", "es"))) == 4
    assert len(circle_csv.read_circle(pairs)) == 1


@pytest.mark.parametrize(
    "words",
    [roster.COLUMNS, roster.ROLES, roster.SKILLS, circle_csv.COLUMNS, circle_csv.RELATIONS, circle_csv.HEARS],
)
def test_every_column_and_every_word_in_one_is_explained(words):
    assert [word for word in words if f"`{word}`" not in TEXT] == []


def test_a_bad_line_is_named_as_it_says():
    with pytest.raises(roster.RosterFaults) as refused:
        roster.read_roster("name,phone,roles\nJo,612-555-0101,participant\nSam,555,supporter\n", "UTC", ("en",))
    assert str(refused.value) in TEXT


def rung(one):
    who = " and ".join(group.replace("_", " ") for group in one.who)
    again = ", and again whoever is silent" if one.repeat else ""
    busy = f", and a free {' or '.join(one.busy)} as well where all are busy" if one.busy else ""
    one_of = "one " if one.most == 1 else ""
    return f"{one_of}{who} by {' and '.join(one.by)}{again}{busy}, {one.wait.total_seconds() / 60:g} min"


def test_its_table_of_ladders_is_the_one_in_use():
    rows = [f"| {kind} | {'; '.join(map(rung, ladder.rungs))} |" for kind, ladder in wiring.ladders().items()]
    kinds = "|".join(KINDS)
    assert re.findall(rf"^\| (?:{kinds}) \|.*$", TEXT, re.MULTILINE) == rows


def test_every_part_is_in_its_list_of_contents():
    parts = re.findall(r"^## (.*)$", TEXT, re.MULTILINE)
    assert re.findall(r"^\* \[(.*)\]\(#", TEXT, re.MULTILINE) == parts


def test_importing_the_roster_again_does_not_undo_a_stop(line: Line) -> None:
    line.says("jo", "STOP")
    line.people()
    assert line.says("jo", "menu") == ""


def test_without_shifts_nobody_is_on_call(empty_line: Line) -> None:
    empty_line.people(ROSTER.format(**PEOPLE, shifts="Daily 00:00-24:00"), "")
    empty_line.people(ROSTER.format(**PEOPLE, shifts=""), "")
    assert "None of us is on duty" in empty_line.says("jo", "talk")


def test_a_sponsor_who_hears_of_nothing_is_not_asked(line: Line) -> None:
    line.people(circle_csv=f"participant_phone,supporter_phone,relation\n{PEOPLE['jo']},{PEOPLE['sam']},sponsor\n")
    line.says("jo", "talk")
    assert line.reads("sam") == ""
