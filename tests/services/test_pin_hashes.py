"""The hash of a PIN is slow by intent: it is made while no transaction is open, so nobody waits for it to write."""

import fcntl
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.kit.calls import calling
from tests.kit.line import Line

PIN = "4821"


@pytest.fixture
def hashed_within(line: Line, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For each PIN that is hashed from now on: whether a transaction of ours was open that makes others wait."""
    seen: list[bool] = []
    scrypt: Callable[..., bytes] = hashlib.scrypt

    def watched(*args: object, **more: object) -> bytes:
        seen.append(holds_up(line))
        return scrypt(*args, **more)

    monkeypatch.setattr(hashlib, "scrypt", watched)
    return seen


def holds_up(line: Line) -> bool:
    """Whether a transaction is open: on SQLite the lock of writers is held, on PostgreSQL a session is idle in one."""
    database = line.hotline.db
    if not database.is_sqlite:
        with database.read() as conn:
            idle = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
            return bool(conn.scalar(text(idle)))
    with Path(database.url.removeprefix("sqlite:///") + ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def in_a_case(line: Line) -> None:
    """Rosa has a PIN and has taken the case of Jo, who is in danger."""
    line.says("rosa", f"PIN {PIN}")
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")


def test_a_pin_that_is_set_is_hashed_before(line: Line, hashed_within: list[bool]) -> None:
    assert "PIN is set" in line.says("rosa", f"PIN {PIN}")
    assert hashed_within == [False]


def test_so_are_the_old_and_the_new_one_where_it_is_changed(line: Line, hashed_within: list[bool]) -> None:
    line.says("rosa", f"PIN {PIN}")
    assert "PIN is set" in line.says("rosa", f"PIN {PIN} 9034")
    assert hashed_within == [False] * 3


@pytest.mark.parametrize("pin", [PIN, "1111"])
def test_so_is_one_that_is_tried_by_text(line: Line, hashed_within: list[bool], pin: str) -> None:
    in_a_case(line)
    line.says("rosa", "REVEAL")
    line.says("rosa", pin)
    assert hashed_within == [False] * 2


def test_so_is_one_that_is_tried_on_a_call(line: Line, hashed_within: list[bool]) -> None:
    in_a_case(line)
    call = calling(line, "rosa")
    call.press("4")
    assert "6 1 2" in call.press(PIN)
    assert hashed_within == [False] * 2


def test_of_words_that_are_no_pin_nothing_is_hashed(line: Line, hashed_within: list[bool]) -> None:
    in_a_case(line)
    hashed_within.clear()
    line.says("rosa", "i was born in 1984, and you?")
    line.says("jo", "1984")
    assert hashed_within == []
