"""Moving the clock all processes share."""

from zoneinfo import ZoneInfo

import pytest

from hotline.clock import now
from hotline.simulator.clockwork import Clockwork, NoClockFile
from tests.kit.clock import Clock

ZONE = ZoneInfo("America/Chicago")


@pytest.fixture
def clock(tmp_path, monkeypatch):
    with Clock().told():
        monkeypatch.setenv("HOTLINE_CLOCK_FILE", str(tmp_path / "clock"))
        yield Clockwork(tmp_path / "clock", ZONE)


def test_moves_add_up_and_the_hotlines_clock_follows(clock):
    before = now()
    clock.move(3600)
    clock.move(60)
    assert clock.moved_by() == 3660
    assert 3659 < (now() - before).total_seconds() < 3662


def test_two_in_the_morning_is_ahead(clock):
    before = now()
    clock.move_to(2, 0)
    local = now().astimezone(ZONE)
    assert (local.hour, local.minute) == (2, 0)
    assert now() > before


def test_back_to_real_time(clock):
    clock.move(60)
    clock.back_to_real()
    assert clock.moved_by() == 0


def test_a_garbled_file_moves_nothing(clock, tmp_path):
    (tmp_path / "clock").write_text("soon")
    assert clock.moved_by() == 0


def test_nothing_is_left_beside_the_file(clock, tmp_path):
    clock.move(60)
    assert [file.name for file in tmp_path.iterdir()] == ["clock"]


def test_without_a_file_time_cannot_be_moved():
    with pytest.raises(NoClockFile):
        Clockwork(None, ZONE).move(60)
