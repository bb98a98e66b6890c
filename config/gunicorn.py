"""How gunicorn serves the web process; read by `gunicorn -c config/gunicorn.py`."""

import os
from typing import Any

from gunicorn.glogging import Logger  # type: ignore[import-untyped] # gunicorn has no types

from config import logging, memory
from config.checks import is_loopback
from config.settings import load_or_exit


class OneLogger(Logger):  # type: ignore[misc] # gunicorn has no types
    """Gunicorn's own lines through the same masks as all others; it never logs requests."""

    def setup(self, cfg: Any) -> None:
        """Hang gunicorn's log under ours instead of giving it a stream of its own."""
        super().setup(cfg)
        logging.configure()
        for log in (self.error_log, self.access_log):
            log.handlers.clear()
            log.propagate = True


_settings = load_or_exit()
# A platform that hands out PORT calls from outside; on a machine of one's own a proxy stands in front.
_reached_from_outside = "PORT" in os.environ and not is_loopback(_settings.public_base_url)

bind = f"{'0.0.0.0' if _reached_from_outside else '127.0.0.1'}:{_settings.port}"  # noqa: S104 - see above
worker_class = "gthread"
# SQLite lets one write at a time, and forgets the pages it holds whenever another process has written (0009).
workers = _settings.web_concurrency or (1 if _settings.database_url.startswith("sqlite") else 2)
# A text takes a millisecond and a half and waits for nobody outside; more threads would only take turns (0009).
threads = max(2, 4 // workers)
preload_app = False
graceful_timeout = 20
keepalive = 5
logger_class = OneLogger
accesslog = None
# Gunicorn would open it in the home folder, which a service has none of.
control_socket_disable = True
# The carrier's requests are short lines with some twenty fields in the body.
limit_request_line = 2048
limit_request_fields = 64
limit_request_field_size = 8190


def post_worker_init(_worker: Any) -> None:
    """The application is loaded."""
    memory.keep_what_is_loaded()
