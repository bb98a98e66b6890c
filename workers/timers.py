"""Entry point of the probe that shows that a lane's worker takes jobs."""

from hotline.services import beating
from workers import process


def strike(lane: str) -> None:
    """This lane's worker works."""
    beating.strike(process.hotline(), lane)
