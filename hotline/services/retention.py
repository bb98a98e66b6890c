"""Letting go of what was kept long enough: every night, a few rows at a time, so that nobody waits for it to write."""

from collections.abc import Mapping

import structlog

from hotline.clock import now
from hotline.services.hotline import Hotline
from hotline.services.trips import oldaddresses
from hotline.services.work import working
from hotline.store import outlived, triplists
from hotline.store.base import Tx
from hotline.store.outlived import Rule

log = structlog.get_logger()
# The hours of the line's zone in which fewest people text.
_NIGHT = range(2, 5)
_A_BATCH = 200
# What is left after so many waits for the next round, an hour later.
_MOST = 20_000


def nightly(hotline: Hotline) -> None:
    """In the small hours, let go of what was kept long enough, and log how much; at other hours do nothing."""
    if now().astimezone(hotline.zone).hour in _NIGHT:
        gone = run(hotline)
        log.info("let_go", **{name.replace(" ", "_"): count for name, count in gone.items()})


def run(hotline: Hotline) -> Mapping[str, int]:
    """Let go of all that was kept long enough; returns how much of each there was, where there was any."""
    found = {rule.name: _let_go(hotline, rule) for rule in outlived.RULES}
    with working(hotline) as work:
        found["addresses of rides"] = triplists.forget_addresses(work.tx, work.at - oldaddresses.KEPT_FOR, work.at)
    return {name: count for name, count in found.items() if count}


def _let_go(hotline: Hotline, rule: Rule) -> int:
    """Look without a lock, and write in short transactions of their own; returns how many rows it was."""
    at = now()
    with hotline.db.read() as conn:
        ids = outlived.due(Tx(conn, hotline.vault), rule, at, _MOST)
    gone = 0
    for first in range(0, len(ids), _A_BATCH):
        with working(hotline) as work:
            gone += outlived.let_go(work.tx, rule, ids[first : first + _A_BATCH], at)
    return gone
