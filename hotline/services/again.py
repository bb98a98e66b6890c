"""Once more at once: of two that wait for each other's rows the database ends one, and the other goes on."""

from collections.abc import Callable
from typing import TypeVar

import structlog
from sqlalchemy.exc import OperationalError

from hotline.store.base import is_deadlock

log = structlog.get_logger()
Done = TypeVar("Done")


def once_more(act: Callable[[], Done]) -> Done:
    """Do something, and again where the database ended it for another; it takes back by itself what it had done."""
    try:
        return act()
    except OperationalError as error:
        if not is_deadlock(error):
            raise
        # The other goes on, now that this one has let go of its rows; nobody need wait for a sweep.
        log.warning("done_again", error=type(error).__name__)
    return act()
