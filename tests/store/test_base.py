"""The database: moments keep their zone, errors keep quiet, and writers wait for each other in order."""

import os
import stat
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from hotline.store import beats
from hotline.store.base import Database, Tx
from hotline.store.beats import beat
from hotline.store.crypto import Vault
from hotline.store.schema import migrate
from tests.kit.waiting import PATIENCE

VAULT = Vault([Fernet.generate_key().decode()], b"index")
AT = datetime(2026, 11, 22, 14, 5, 6, 789012, tzinfo=UTC)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    with database.begin() as conn:
        conn.execute(beat.delete())
    yield database
    database.close()


@pytest.mark.parametrize("mode", [None, 0o644])
def test_nobody_else_on_the_machine_can_read_the_files_of_sqlite(tmp_path: Path, mode: int | None) -> None:
    path, before = tmp_path / "hotline.db", os.umask(0o022)
    try:
        if mode is not None:
            path.touch(mode)
        database = Database(f"sqlite:///{path}")
        migrate(database)
        modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
        database.close()
    finally:
        os.umask(before)
    assert {"hotline.db", "hotline.db-wal"} <= modes.keys() and set(modes.values()) == {0o600}


def test_a_moment_comes_back_as_it_was_and_in_utc(database: Database) -> None:
    with database.begin() as conn:
        conn.execute(insert(beat).values(name="x", at=AT.astimezone(timezone(timedelta(hours=-6)))))
    with database.read() as conn:
        found = conn.scalar(select(beat.c.at))
    assert found == AT and found.tzinfo == UTC


def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError), database.begin() as conn:
        conn.execute(insert(beat).values(name="x", at=AT.replace(tzinfo=None)))


def test_an_error_takes_all_back(database: Database) -> None:
    with suppress(KeyError), database.begin() as conn:
        conn.execute(insert(beat).values(name="x", at=AT))
        raise KeyError
    assert names(database) == []


def test_an_error_in_a_part_takes_that_part_back(database: Database) -> None:
    with database.begin() as conn:
        tx = Tx(conn, VAULT)
        beats.strike(tx, "kept", AT)
        with suppress(IntegrityError), tx.savepoint():
            beats.strike(tx, "lost", AT)
            conn.execute(insert(beat).values(name="kept", at=AT))
    assert names(database) == ["kept"]


def test_an_error_of_the_database_quotes_no_value(database: Database) -> None:
    with pytest.raises(DBAPIError) as caught, database.begin() as conn:
        conn.execute(text("SELECT nothing FROM beat WHERE name = :who"), {"who": "+16125550101"})
    assert "5550101" not in str(caught.value)


def test_a_look_waits_for_no_writer(database: Database) -> None:
    with database.begin() as conn:
        conn.execute(insert(beat).values(name="x", at=AT))
        assert names(database) == []


def test_writers_of_several_threads_lose_nothing(database: Database) -> None:
    def write(thread: int) -> None:
        for number in range(10):
            with database.begin() as conn:
                beats.strike(Tx(conn, VAULT), f"{thread}-{number}", AT)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names(database)) == 60


def test_a_writer_that_waited_sees_what_was_written_before_it(database: Database) -> None:
    inside, seen = threading.Event(), []

    def second() -> None:
        inside.wait(PATIENCE)
        with database.begin() as conn:
            beats.strike(Tx(conn, VAULT), "x", AT + timedelta(seconds=1))
            seen.append(conn.scalar(select(beat.c.at)))

    thread = threading.Thread(target=second)
    thread.start()
    with database.begin() as conn:
        beats.strike(Tx(conn, VAULT), "x", AT)
        inside.set()
        thread.join(0.1)
        assert seen == []
    thread.join()
    assert seen == [AT + timedelta(seconds=1)]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_server_that_is_cut_off_without_a_word_is_given_up_within_half_a_minute(database: Database) -> None:
    with database.read() as conn:
        wire = conn.connection.dbapi_connection
        assert wire is not None
        given = wire.info.get_parameters()
    idle, interval, count = (int(given[f"keepalives_{name}"]) for name in ("idle", "interval", "count"))
    assert idle + interval * count <= 30
    assert int(given["tcp_user_timeout"]) <= 30_000


def names(database: Database) -> list[str]:
    with database.read() as conn:
        return list(conn.scalars(select(beat.c.name).order_by(beat.c.name)))
