"""Rows looked after one by one: a fault with one of them keeps none of the others waiting."""

from collections.abc import Callable, Mapping

import structlog

log = structlog.get_logger()


def each(fault: str, chores: Mapping[int, Callable[[], object]]) -> int:
    """Do every chore, by the id of its row; returns how many had something to do.

    One that fails is written to the log as this `fault`, and found again in the next round.
    """
    done = 0
    for row_id, chore in chores.items():
        try:
            done += bool(chore())
        except Exception as error:  # whatever is wrong with one row, the others must be seen to
            log.exception(fault, row=row_id, error=type(error).__name__)
    return done
