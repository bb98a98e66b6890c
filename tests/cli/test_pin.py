"""hotline pin forget: a helper chooses a new PIN, because somebody made sure that it is them."""

import pytest
from click.testing import CliRunner

from hotline.cli.pin import pin
from tests.kit.line import PEOPLE, Line


@pytest.fixture
def settings(line: Line, monkeypatch: pytest.MonkeyPatch) -> Line:
    for name, value in line.environ.items():
        monkeypatch.setenv(name, value)
    return line


def test_a_forgotten_pin_is_taken_away_and_a_new_one_chosen(settings: Line) -> None:
    settings.says("rosa", "PIN 4821")
    ran = CliRunner().invoke(pin, ["forget", PEOPLE["rosa"]])
    assert ran.exit_code == 0 and PEOPLE["rosa"][-7:] not in ran.output
    assert "PIN is set" in settings.says("rosa", "PIN 9034")


@pytest.mark.parametrize(("phone", "code"), [("612-555-0104", 0), ("nonsense", 2)])
def test_who_has_none_loses_none_and_what_is_no_number_is_refused(settings: Line, phone: str, code: int) -> None:
    ran = CliRunner().invoke(pin, ["forget", phone])
    assert ran.exit_code == code and "is gone" not in ran.output
