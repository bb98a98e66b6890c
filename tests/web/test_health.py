"""Health: the process lives, the line is ready or says what is missing, and figures that name nobody."""

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import delete, text

from hotline.store.beats import beat
from hotline.store.schema import configuration
from tests.kit.line import Line
from tests.kit.waiting import PATIENCE


@pytest.fixture
def ready(empty_line: Line) -> Line:
    """A line nobody is on yet, with all its processes at work."""
    empty_line.hotline.wakeups.probe()
    empty_line.later(seconds=0)
    return empty_line


def asked(line: Line) -> tuple[int, dict[str, bool]]:
    answer = line.get("/readyz")
    return answer.status_code, answer.json()


def test_the_process_lives(empty_line: Line) -> None:
    assert empty_line.get("/healthz").text == "ok\n"


def test_an_empty_line_is_ready(ready: Line) -> None:
    assert asked(ready) == (200, {"ready": True, "database": True, "clock": True, "urgent": True, "ordinary": True})


@pytest.mark.parametrize("process", ["clock", "urgent", "ordinary"])
def test_a_process_that_has_gone_is_named(ready: Line, process: str) -> None:
    with ready.hotline.db.begin() as conn:
        conn.execute(delete(beat).where(beat.c.name == process))
    status, parts = asked(ready)
    assert status == 503 and {name for name, works in parts.items() if not works} == {process, "ready"}


def test_a_process_not_seen_for_a_minute_has_gone(ready: Line) -> None:
    ready.later(sweep=False, seconds=61)
    status, parts = asked(ready)
    assert status == 503 and not any(parts[name] for name in ("clock", "urgent", "ordinary"))


def test_tables_of_another_version_are_named(ready: Line) -> None:
    renamed(ready, "an older version")
    try:
        assert asked(ready) == (503, {"ready": False, "database": False})
    finally:
        renamed(ready, None)


def test_without_redis_the_clock_stands_in(ready: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    gone(ready, monkeypatch)
    with ready.hotline.db.begin() as conn:
        conn.execute(delete(beat).where(beat.c.name != "clock"))
    assert asked(ready)[0] == 200


def test_without_redis_and_clock_nothing_stands_in(ready: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    gone(ready, monkeypatch)
    with ready.hotline.db.begin() as conn:
        conn.execute(delete(beat))
    assert asked(ready)[0] == 503


def test_the_figures_name_lanes_and_processes_and_nobody(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.later(seconds=2)
    found = line.get("/metrics").text
    assert 'hotline_oldest_unsent_seconds{of="urgent"}' in found and 'hotline_redis_up{of="redis"} 1.0' in found
    assert "61255" not in found


def test_what_waits_shows_in_the_figures(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.later(sweep=False, seconds=30)
    found = line.get("/metrics").text
    waits = next(row for row in found.splitlines() if row.startswith('hotline_oldest_unsent_seconds{of="ordinary"}'))
    assert 30 <= float(waits.split()[1]) < 30 + PATIENCE


def gone(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Redis cannot be reached."""
    redis = line.hotline.wakeups._redis  # type: ignore[attr-defined] # the tests' hotline has real wake-ups
    monkeypatch.setattr(redis.connection_pool, "connection_kwargs", {"path": "/nowhere", "socket_connect_timeout": 0.1})
    redis.connection_pool.disconnect()
    redis.connection_pool.reset()


def renamed(line: Line, version: str | None) -> None:
    """The tables say that they are of this version; None gives them back the right one."""
    head = ScriptDirectory.from_config(configuration()).get_current_head()
    with line.hotline.db.begin() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version or head})
