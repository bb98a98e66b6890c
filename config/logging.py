"""How every process logs: one JSON line an event on stdout, ids only, the libraries' lines as well."""

import logging
import sys
import threading
from types import TracebackType
from typing import TextIO

import structlog
from structlog.types import EventDict, Processor

from config import masking

# Libraries that say at INFO what was in a row, a job or a request, or the same at every look at the schema.
_WARNINGS_ONLY = ("alembic", "httpx", "rq", "sqlalchemy", "twilio", "urllib3", "werkzeug")


def configure(level: int = logging.INFO) -> None:
    """Send all logs of this process through here, crashes too; calling it again changes nothing."""
    root = logging.getLogger()
    if not any(isinstance(handler, _Lines) for handler in root.handlers):
        root.addHandler(_Lines())
    root.setLevel(level)
    for name in _WARNINGS_ONLY:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    sys.excepthook = _crashed
    threading.excepthook = _thread_crashed


class _Lines(logging.StreamHandler[TextIO]):
    """Writes to whatever stdout is at the moment, as tests and servers replace it."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)
        self.setFormatter(
            structlog.stdlib.ProcessorFormatter(
                processors=_PROCESSORS, foreign_pre_chain=[structlog.contextvars.merge_contextvars, _one_line]
            )
        )
        self.addFilter(_worth_saying)

    @property
    def stream(self) -> TextIO:  # type: ignore[override] # the base class keeps the stream it was made with
        return sys.stdout


def _worth_saying(record: logging.LogRecord) -> bool:
    """Holds also where a library sets the level of its own logger, as RQ's worker does."""
    return record.levelno >= logging.WARNING or record.name.split(".")[0] not in _WARNINGS_ONLY


def _one_line(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Libraries write tracebacks into their messages, and a traceback quotes values; keep what stands above it."""
    first, more, _rest = str(event["event"]).partition("\n")
    event["event"] = first
    if more:
        event["exc_info"] = True
    return event


def _told(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Replace the exception, however it was handed over, by lines that quote nobody."""
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["exception"] = masking.told(error)
    return event


def _only_safe(_logger: object, _method: str, event: EventDict) -> EventDict:
    return {key: masking.safe(value, key) for key, value in event.items() if not masking.is_private(key)}


_PROCESSORS: list[Processor] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
    _told,
    _only_safe,
    structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
    structlog.processors.JSONRenderer(),
]


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger("hotline").critical("crashed", exc_info=error)


def _thread_crashed(crash: threading.ExceptHookArgs) -> None:
    if crash.exc_value is not None:
        logging.getLogger("hotline").critical("thread crashed", exc_info=crash.exc_value)
