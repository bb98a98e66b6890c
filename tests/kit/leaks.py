"""Leaks: a number that is not the reader's own, nor ours, nor a public one, has no business on a phone or in a log."""

import logging
import re
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from xml.etree import ElementTree as ET

import structlog

from config import logging as logs
from hotline.wiring import contacts

# Seven digits and more, however they are spaced, are somebody's number; the end of a sentence is no space in one.
_NUMBER = re.compile(r"\+?\(?\d(?:(?:(?!\.\s)[\s().,\-/]){0,3}\d){6,}")
_HARMLESS = re.compile(r"[A-Z]{2}[0-9a-f]{32}|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?|://[\d.]+:\d+")
# What the test carrier logs is the carrier's own; RQ's worker here is no worker of ours.
_OTHERS = ("werkzeug", "rq", "urllib3")
# Pytest sets the level of the root logger anew before each test, and that of ours it leaves alone.
_OURS = ("hotline", "workers", "config")
_LOCAL = 7
_ADDRESSES = ("action", "url", "waitUrl", "recordingStatusCallback")


def digits_of(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def public() -> tuple[str, ...]:
    """The numbers of config/contacts, which anybody may be told."""
    return tuple(digits_of(one.number) for one in contacts())


def foreign(text: str, allowed: Iterable[str]) -> list[str]:
    """The numbers in a text that are none of these, nor public ones."""
    known = [digits_of(one)[-10:] for one in (*allowed, *public()) if len(digits_of(one)) >= _LOCAL]
    found = [digits_of(match.group()) for match in _NUMBER.finditer(_HARMLESS.sub(" ", text))]
    return [number for number in found if not any(number.endswith(one) or one.endswith(number) for one in known)]


def spoken(document: str) -> str:
    """What of a TwiML document a caller hears or reads; an empty or other answer says nothing."""
    if not document.startswith("<"):
        return ""
    root = ET.fromstring(document)  # noqa: S314 - our own document
    return " ".join("".join(one.itertext()) for one in root.iter() if one.tag in {"Say", "Message"})


def shown_as(document: str) -> list[str]:
    """The numbers that somebody who is dialled would see."""
    if not document.startswith("<"):
        return []
    return [one.attrib["callerId"] for one in ET.fromstring(document).iter("Dial") if "callerId" in one.attrib]  # noqa: S314 - our own


def addressed(document: str) -> str:
    """The addresses a document sends the carrier to, less the short-lived key of a message: they end up in its logs."""
    if not document.startswith("<"):
        return ""
    values = [one.attrib.get(name, "") for one in ET.fromstring(document).iter() for name in _ADDRESSES]  # noqa: S314 - our own
    return " ".join(value.partition("key=")[0] for value in values)


class _Listening(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not record.name.startswith(_OTHERS):
            self.lines.append(_words_of(record))


def _words_of(record: logging.LogRecord) -> str:
    """What a record says; of one of ours all but its measures, as 10799.978 seconds are nobody's number."""
    if isinstance(record.msg, dict):
        return str({key: value for key, value in record.msg.items() if not isinstance(value, float)})
    return record.getMessage()


@contextmanager
def listening() -> Iterator[list[str]]:
    """All that is logged meanwhile, by the libraries and, through them as in every real process, by us."""
    handler, ours = _Listening(), [logging.getLogger(name) for name in _OURS]
    with _as_before([logging.getLogger(), *ours]):
        # What crashes in a test is for pytest to tell.
        hooks, shown = (sys.excepthook, threading.excepthook), list(logging.getLogger().handlers)
        logs.configure()
        sys.excepthook, threading.excepthook = hooks
        # What is logged is listened to, and not printed among what tests print.
        logging.getLogger().handlers[:] = [*shown, handler]
        for logger in ours:
            logger.setLevel(logging.DEBUG)
        yield handler.lines


@contextmanager
def _as_before(loggers: list[logging.Logger]) -> Iterator[None]:
    """Where logs go, and which, is afterwards what it was."""
    said_by, stood = structlog.get_config(), [(one, list(one.handlers), one.level) for one in loggers]
    try:
        yield
    finally:
        structlog.configure(**said_by)
        for logger, handlers, level in stood:
            logger.handlers[:] = handlers
            logger.setLevel(level)
