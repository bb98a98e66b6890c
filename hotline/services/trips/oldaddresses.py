"""Where people went is nobody's business for ever: thirty days after a trip its addresses are erased."""

from datetime import timedelta

import structlog

from hotline.services.hotline import Hotline
from hotline.services.work import working
from hotline.store import triplists

log = structlog.get_logger()
KEPT_FOR = timedelta(days=30)


def forget(hotline: Hotline) -> int:
    """Erase places, wishes and notes of trips of more than thirty days ago; day, ZIPs and miles stay to be counted."""
    with working(hotline) as work:
        gone = triplists.forget_addresses(work.tx, work.at - KEPT_FOR, work.at)
    if gone:
        log.info("addresses_erased", trips=gone)
    return gone
