"""hotline messages and hotline reveals: what is on record, without a word and without a number."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.settings import load
from hotline import wiring
from hotline.domain.roster import read_roster
from hotline.services.roster import import_roster
from hotline.services.work import working
from hotline.store import hearings, messages, people, pins, requests
from tests.kit.commands import JO, SAM, environment, run

ROSTER = f"name,phone,roles,consented_on\nJo K,{JO},participant,2026-01-01\nSam S,{SAM},supporter,2026-01-01\n"
AT = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A message that Sam heard, and a number that Sam was given."""
    with environment(tmp_path) as made:
        hotline = wiring.build(load(made), threads=2)
        import_roster(hotline, read_roster(ROSTER, "America/Chicago", ("en", "es")))
        with working(hotline) as work:
            jo, sam = (people.find_or_make(work.tx, phone, AT).id for phone in (JO, SAM))
            left = requests.open_request(work.tx, "message", jo, AT, about=None, talk_id=None, turn=None)
            messages.add(work.tx, left, "RE" + "1" * 32, 9, AT)
            hearings.heard(work.tx, 1, left, sam, AT)
            danger = requests.open_request(work.tx, "crisis", jo, AT, about="suicide", talk_id=None, turn=None)
            pins.give(work.tx, pins.ask(work.tx, danger, sam, jo, AT), AT)
        hotline.db.close()
        yield made


def test_messages_are_listed_with_times_and_states(settings: dict[str, str]) -> None:
    result = run("messages")
    assert result.exit_code == 0 and settings
    assert result.output == "1: message, Sun 01 Mar 12:00, 9 s, at the carrier, ask open, heard 1 time\n"


def test_as_json_lines_too(settings: dict[str, str]) -> None:
    row = json.loads(run("messages", "--json").stdout)
    assert settings and (row["state"], row["heard"], row["left_at"]) == ("waiting", 1, AT.isoformat())


def test_one_that_was_lost_is_something_wrong(settings: dict[str, str]) -> None:
    hotline = wiring.build(load(settings), threads=2)
    with working(hotline) as work:
        messages.move(work.tx, 1, "waiting", state="lost")
    hotline.db.close()
    assert run("messages").exit_code == 1


@pytest.mark.parametrize("command", [("messages",), ("reveals",), ("retention", "run")])
def test_where_there_is_none_that_is_said(tmp_path: Path, command: tuple[str, ...]) -> None:
    with environment(tmp_path) as made:
        wiring.build(load(made), threads=2).db.close()
        result = run(*command)
        assert (result.exit_code, result.stdout) == (0, "none\n")


def test_reveals_are_listed_with_who_when_which_case_and_why(settings: dict[str, str]) -> None:
    result = run("reveals")
    assert settings and result.output == "Sun 01 Mar 12:00: Sam, case 2, suicide\n"
    assert json.loads(run("reveals", "--json").stdout)["about"] == "suicide"


@pytest.mark.parametrize("command", ["messages", "reveals"])
def test_no_number_is_in_it(settings: dict[str, str], command: str) -> None:
    shown = run(command).output + run(command, "--json").output
    assert settings and JO[2:] not in shown and SAM[2:] not in shown
