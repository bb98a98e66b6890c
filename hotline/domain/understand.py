"""Everything the line understands from a text, by the name of what was asked, as JSON values."""

from collections.abc import Callable, Mapping
from datetime import datetime

from hotline.domain.hearing.addresses import address
from hotline.domain.hearing.dates import sober_date
from hotline.domain.hearing.keywords import keyword
from hotline.domain.hearing.ratings import rating
from hotline.domain.hearing.ratingspans import higher_of_two
from hotline.domain.hearing.rides import ride_reply
from hotline.domain.hearing.times import time_of
from hotline.domain.hearing.triggers import trigger
from hotline.domain.hearing.yesno import yesno
from hotline.domain.stopping import stop_wish

Json = str | int | list[int] | dict[str, str | int] | None


def understand(kind: str, text: str, now: datetime) -> Json:
    """What a text answers to a question of a kind in `KINDS`, as a JSON value; None where it is not understood.

    `now` is aware; times come back as local "YYYY-MM-DDTHH:MM" in its zone, dates as "YYYY-MM-DD".
    Raises `KeyError` for any other kind.
    """
    return _KINDS[kind](text, now)


def _time(text: str, now: datetime) -> Json:
    at = time_of(text, now)
    return at.strftime("%Y-%m-%dT%H:%M") if at else None


def _sober_date(text: str, now: datetime) -> Json:
    since = sober_date(text, now.date())
    return since.isoformat() if since else None


def _trigger(text: str, _: datetime) -> Json:
    named = trigger(text)
    return list(named) if named else None


def _ride_accept(text: str, _: datetime) -> Json:
    meant = ride_reply(text)
    return dict(meant) if isinstance(meant, Mapping) else meant


def _stop(text: str, _: datetime) -> Json:
    wish = stop_wish(text)
    if wish is None:
        return None
    said = _said(reason=wish.reason, topic=wish.topic, days=wish.days)
    if not said and wish.action in {"STOP", "START"}:
        return wish.action
    return {"action": wish.action, **said}


def _keyword(text: str, _: datetime) -> Json:
    meant = keyword(text)
    if meant is None:
        return None
    said = _said(zip=meant.zip, when=meant.when, fellowship=meant.fellowship)
    # A crisis is never a plain start word: whoever reads the answer must look at it as one.
    return {"keyword": meant.name, **said} if said or meant.name == "CRISIS" else meant.name


def _address(text: str, _: datetime) -> Json:
    place = address(text)
    return dict(place) if place else None


def _rating(text: str, _: datetime) -> Json:
    """The number said, and of two between which somebody is the higher, as the line takes it."""
    return higher_of_two(text) if (value := rating(text)) is None else value


def _said(**values: str | int | None) -> dict[str, str | int]:
    return {name: value for name, value in values.items() if value is not None}


_KINDS: dict[str, Callable[[str, datetime], Json]] = {
    "rating": _rating,
    "yesno": lambda text, _: yesno(text),
    "time": _time,
    "ride_accept": _ride_accept,
    "stop": _stop,
    "trigger": _trigger,
    "sober_date": _sober_date,
    "keyword": _keyword,
    "address": _address,
}
KINDS: tuple[str, ...] = tuple(_KINDS)
