"""How the doors fail: a short status, never a trace, never a word of content."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from hotline import wiring
from hotline.store.base import Database
from hotline.web.app import create_app
from tests.kit.calls import Call
from tests.kit.line import Line


@pytest.fixture(params=["no server", "no folder"])
def away(line: Line, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Line]:
    """The database has gone: nothing listens where it was, or the disk its file was on is not there."""
    gone = {"no server": "postgresql+psycopg://nobody@127.0.0.1:1/none", "no folder": f"sqlite:///{tmp_path}/none/x.db"}
    with on(line, gone[request.param]):
        yield line


def test_without_its_database_a_text_is_refused_so_that_the_carrier_takes_its_fallback(away: Line) -> None:
    assert away.text("jo", "HELP", work=False).status_code == 503


def test_so_is_a_call_and_a_receipt(away: Line) -> None:
    call = Call(away, "jo")
    form = {"MessageSid": "SM" + "1" * 32, "MessageStatus": "sent"}
    answers = [away.post("/twilio/voice", call.form), away.post("/twilio/receipts?m=1", form)]
    assert [answer.status_code for answer in answers] == [503, 503]


def test_the_refusal_tells_nothing(away: Line) -> None:
    assert away.text("jo", "HELP", work=False).text == "503\n"


def test_the_process_lives_all_the_same(away: Line) -> None:
    assert away.get("/healthz").status_code == 200


def test_but_is_not_ready(away: Line) -> None:
    answer = away.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"ready": False, "database": False})


def test_nor_are_there_figures(away: Line) -> None:
    assert away.get("/metrics").status_code == 503


def test_a_text_that_came_meanwhile_is_heard_later(line: Line, tmp_path: Path) -> None:
    with on(line, f"sqlite:///{tmp_path}/none/x.db"):
        assert line.text("jo", "HELP", sid="SM" + "5" * 32, work=False).status_code == 503
    line.text("jo", "HELP", sid="SM" + "5" * 32)
    assert "0 to 10" in line.reads("jo")


def test_what_is_not_there_is_said_in_a_word(line: Line) -> None:
    answer = line.get("/nowhere")
    assert (answer.status_code, answer.text) == (404, "404\n")


@contextmanager
def on(line: Line, url: str) -> Iterator[None]:
    """The web process works with another database for a while."""
    app, database = line.app, Database(url)
    line.app = create_app(replace(line.hotline, db=database), wiring.checker(line.settings))
    try:
        yield
    finally:
        line.app = app
        database.close()
