"""One JSON line an event, whoever logs it."""

import json
import logging
import sys
import threading

import pytest
import structlog

from config.logging import configure


@pytest.fixture
def lines(capsys, monkeypatch):
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    before, level, said_by = list(root.handlers), root.level, structlog.get_config()
    configure()
    # Pytest would set the level anew between this fixture and the test.
    monkeypatch.setattr(root, "setLevel", lambda *_: None)
    yield lambda: [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    root.handlers[:], (sys.excepthook, threading.excepthook) = before, hooks
    monkeypatch.undo()
    root.setLevel(level)
    structlog.configure(**said_by)


def test_an_event_is_one_line_of_json(lines):
    structlog.get_logger("hotline.x").info("sent", outbox_id=7, body="i slipped", to="+16125550101")
    (line,) = lines()
    assert {key: line[key] for key in line if key != "at"} == {
        "event": "sent",
        "level": "info",
        "logger": "hotline.x",
        "outbox_id": 7,
    }


def test_configuring_twice_says_nothing_twice(lines):
    configure()
    structlog.get_logger().info("once")
    assert len(lines()) == 1


def test_what_is_bound_for_a_request_is_in_its_lines(lines):
    with structlog.contextvars.bound_contextvars(inbound_id=3, From="+16125550101"):
        logging.getLogger("hotline.y").info("heard")
    (line,) = lines()
    assert line["inbound_id"] == 3
    assert "From" not in line


@pytest.mark.parametrize("name", ["gunicorn.error", "alembic.runtime.migration", "hotline"])
def test_libraries_lines_come_through_the_mask(lines, name):
    logging.getLogger(name).warning("handling %s", "+1 612 555 0101")
    assert [(line["logger"], line["event"]) for line in lines()] == [(name, "handling [number]")]


@pytest.mark.parametrize("name", ["rq.worker", "sqlalchemy.engine.Engine"])
def test_rows_and_jobs_are_not_told_even_where_a_library_raises_its_voice(lines, name):
    logger = logging.getLogger(name)
    logger.setLevel(logging.INFO)
    logger.info("ordinary: %s", "workers.sponsors.send('i slipped')")
    logger.setLevel(logging.NOTSET)
    assert lines() == []


def slip():
    raise ValueError("i slipped")


def test_a_traceback_in_a_librarys_message_is_cut_and_told_our_way(lines):
    try:
        slip()
    except ValueError as error:
        logging.getLogger("rq.worker").log(logging.ERROR, "job %s raised\n%s", "j1", f"Traceback: {error}")
    (line,) = lines()
    assert line["event"] == "job j1 raised"
    assert line["exception"][-1] == "ValueError"
    assert "slipped" not in json.dumps(line)


def test_our_exceptions_quote_nobody(lines):
    try:
        slip()
    except ValueError:
        structlog.get_logger().exception("not handled")
    (line,) = lines()
    assert line["exception"][-1] == "ValueError" and "slipped" not in json.dumps(line)


def test_a_crash_is_one_line_too(lines):
    sys.excepthook(ValueError, ValueError("i slipped"), None)
    (line,) = lines()
    assert (line["event"], line["exception"]) == ("crashed", ["ValueError"])


def test_a_crashed_thread_is_one_line_too(lines):
    thread = threading.Thread(target=lambda: {}["i slipped"])
    threading.excepthook(threading.ExceptHookArgs((KeyError, KeyError("i slipped"), None, thread)))
    (line,) = lines()
    assert (line["event"], line["exception"]) == ("thread crashed", ["KeyError"])
