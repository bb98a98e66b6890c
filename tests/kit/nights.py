"""What stories about hours need: zones with summer time and without, a shift of every night, and a moment there."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hotline.domain.shifts import parse

CHICAGO = ZoneInfo("America/Chicago")
MADRID = ZoneInfo("Europe/Madrid")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
ZONES = [
    CHICAGO,
    ZoneInfo("America/New_York"),
    ZoneInfo("America/Los_Angeles"),
    ZoneInfo("America/Phoenix"),
    MADRID,
    LORD_HOWE,
]
MINUTE = timedelta(minutes=1)
NIGHTS = (parse("Daily 22:00-06:00"),)


def at(text: str, zone: ZoneInfo = CHICAGO, fold: int = 0) -> datetime:
    """A moment as a clock on the wall shows it; `fold` is 1 for the second of two that look the same."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)


def hours(span: tuple[datetime, datetime]) -> float:
    """How long a stretch of time is."""
    return (span[1] - span[0]) / timedelta(hours=1)
