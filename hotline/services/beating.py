"""A worker shows that it works."""

from hotline.services.hotline import Hotline
from hotline.services.work import working
from hotline.store import beats


def strike(hotline: Hotline, name: str) -> None:
    """Write down that this worker took a job just now."""
    with working(hotline) as work:
        beats.strike(work.tx, name, work.at)
