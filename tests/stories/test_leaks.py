"""No number of the other side in what is exported, listed or said on any leg of a call; REVEAL is the one exception."""

import json
import os
from collections.abc import Iterator

import pytest

from hotline.services import privacy
from tests.kit import leaks
from tests.kit.calls import calling, paged
from tests.kit.commands import run
from tests.kit.line import PEOPLE, Line

COMMANDS = (
    "oncall now",
    "oncall now --json",
    "oncall gaps --json",
    "report --json",
    "doctor --json",
    "messages --json",
    "messages",
    "reveals --json",
    "reveals",
)
RECORDING = "RE" + "5" * 32


@pytest.fixture
def busy_night(line: Line) -> Line:
    """A chat, a crisis with a REVEAL, calls that ring, a message that is heard, and a helper's masked call."""
    line.says("rosa", "PIN 4719")
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("jo", "my number is 612-555-0101, call me")
    line.says("max", "i want to kill myself")
    page = paged(line, "rosa")
    page.press("1")
    line.says("rosa", "REVEAL")
    line.says("rosa", "4719")
    helper = calling(line, "sam")
    helper.press("1")
    helper.picked_up("jo").press("1")
    helper.rung_out("completed", bridged=True)
    caller = calling(line, "+16125550177")
    caller.press("1")
    caller.press("0")
    while caller.dial is not None:
        caller.picked_up(min(caller.rings)).press("3")
        caller.rung_out("completed")
    line.carrier.recordings[RECORDING] = b"RIFF words"
    caller.press("2")
    caller.leaves_a_message(RECORDING)
    line.later(seconds=5)
    calling(line, "ana").hear_messages()
    return line


@pytest.fixture
def environment(busy_night: Line) -> Iterator[Line]:
    """The same, for commands."""
    before = dict(os.environ)
    os.environ.update(busy_night.environ)
    yield busy_night
    os.environ.clear()
    os.environ.update(before)


@pytest.mark.parametrize("who", ["jo", "max", "sam", "rosa", "ana"])
def test_an_export_holds_nobody_elses_number(busy_night: Line, who: str) -> None:
    copy = json.dumps(privacy.export(busy_night.hotline, PEOPLE[who]), default=str)
    others = [phone for name, phone in PEOPLE.items() if name != who]
    assert copy and not [phone for phone in others if phone[2:] in leaks.digits_of(copy)]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_shows_a_number(environment: Line, command: str) -> None:
    result = run(*command.split())
    shown = result.stdout + result.stderr
    assert (
        result.exit_code in {0, 1}
        and leaks.foreign(shown, (*environment.settings.numbers, environment.settings.contact)) == []
    )


def test_every_leg_of_that_night_was_listened_to(busy_night: Line) -> None:
    assert busy_night.leaks == []
