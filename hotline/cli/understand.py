"""`hotline understand`: what the line understands from texts, one a line, as JSON lines."""

import json
from datetime import datetime
from typing import NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from hotline.clock import now as clock_now
from hotline.domain.understand import KINDS
from hotline.domain.understand import understand as understood


@click.command(
    epilog="""Example:

    \b
    echo "tmrw 9am" | python -m hotline understand --as time \\
        --now 2025-03-05T10:00 --zone America/New_York"""
)
@click.option("--as", "kind", type=click.Choice(KINDS), required=True, help="What was asked of the person.")
@click.option("--now", "given", metavar="ISO", help="The time to read texts at, 2025-03-05T10:00; else the time it is.")
@click.option("--zone", default="UTC", show_default=True, help="The person's time zone, such as America/New_York.")
def understand(kind: str, given: str | None, zone: str) -> None:
    """Read texts from standard input, one a line, and print {"text", "value"} for each; null where not understood.

    It needs no settings, no database and no Redis.
    """
    now = _now(given, _zone(zone))
    for line in click.open_file("-", encoding="utf-8", errors="replace"):
        text = line.rstrip("\r\n")
        click.echo(json.dumps({"text": text, "value": understood(kind, text, now)}))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # A folder of the time zone database ("America") is an OSError, a path out of it a ValueError.
        _refuse(f"{name} is no time zone; write one such as America/New_York.")


def _now(given: str | None, zone: ZoneInfo) -> datetime:
    """The time given, taken as local to the zone unless it names an offset of its own; else the time it is."""
    if given is None:
        return clock_now().astimezone(zone)
    try:
        at = datetime.fromisoformat(given)
    except ValueError:
        _refuse(f"{given} is no time; write one such as 2025-03-05T10:00.")
    return at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone)


def _refuse(sentence: str) -> NoReturn:
    raise _Refusal(sentence)


class _Refusal(click.ClickException):
    """One sentence, and the exit code of what could not run."""

    exit_code = 2
