"""Filters of lists by time: on, before and after, both ends included."""

from datetime import datetime, timedelta

from flask import request

from hotline.simulator.rest.fields import moment

_DATE_LENGTH = len("2025-03-05")


def between(name: str, at: datetime | None) -> bool:
    """Whether a time fits the request's `name`, `name<` and `name>`; a bare date means that whole day, in UTC.

    `<` with a bare date means its midnight or before, `>` that midnight or after. The API writes times to the second.
    """
    exact, before, after = (request.args.get(name + sign) for sign in ("", "<", ">"))
    if at is None:
        return exact is before is after is None
    at = at.replace(microsecond=0)
    if exact is not None and not _on(exact, at):
        return False
    latest, earliest = moment(before or ""), moment(after or "")
    return (latest is None or at <= latest) and (earliest is None or at >= earliest)


def _on(text: str, at: datetime) -> bool:
    start = moment(text)
    if start is None:
        return False
    return start <= at < start + timedelta(days=1) if len(text) == _DATE_LENGTH else at == start
