"""The shapes a carrier gives to things: its ids, its dates."""

import secrets
from datetime import UTC, datetime
from email.utils import format_datetime


def new_sid(prefix: str) -> str:
    """A fresh id: two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


def rfc2822(at: datetime | None) -> str | None:
    """A time as the REST side writes it, such as Fri, 24 May 2019 17:44:46 +0000; None stays None."""
    return None if at is None else format_datetime(at.astimezone(UTC).replace(microsecond=0))
