"""Parameters of REST requests: which there are, what each must look like, and the error for one that does not."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from urllib.parse import urlsplit

from werkzeug.datastructures import MultiDict

from hotline.simulator.options import is_e164
from hotline.simulator.rest.refusals import Refusal

Fields = MultiDict[str, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a parameter must look like, the error where it does not, and whether it may be given more than once."""

    fits: Callable[[str], bool]
    code: int = 20001
    many: bool = False


def anything(_: str) -> bool:
    """Every value fits."""
    return True


def one_of(*values: str) -> Callable[[str], bool]:
    """Fits these values only, in any case of letters."""
    return lambda value: value.lower() in {v.lower() for v in values}


def whole_number(least: int, most: int) -> Callable[[str], bool]:
    """Fits whole numbers from least to most."""
    return lambda value: value.isdecimal() and least <= int(value) <= most


def is_url(value: str) -> bool:
    """Whether a URL is absolute, http or https, with a host that has no underscore."""
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(host) and "_" not in (host or "") and " " not in value


def is_moment(value: str) -> bool:
    """Whether a value is a date or a time in ISO 8601."""
    return moment(value) is not None


def moment(value: str) -> datetime | None:
    """A date (its midnight) or a time in ISO 8601 as an aware time; without a zone it is UTC."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return datetime.combine(datetime.fromisoformat(value).date(), time(), UTC)
        read = datetime.fromisoformat(value)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


ANY = Rule(anything)
BOOLEAN = Rule(one_of("true", "false"))
NUMBER = Rule(is_e164)
METHOD = Rule(one_of("GET", "POST"), 21209)
URL = Rule(is_url, 21205)
CALLBACK = Rule(is_url, 21609)


def check(fields: Fields, rules: Mapping[str, Rule]) -> None:
    """Refuse a parameter that is unknown, malformed, or given twice where it may not be.

    Twilio lets unknown parameters pass with warning 20001; here a misspelt one is refused with that number.
    """
    for name, values in fields.lists():
        rule = rules.get(name)
        if rule is None:
            raise Refusal(20001, detail=name)
        if len(values) > 1 and not rule.many:
            raise Refusal(rule.code, detail=name)
        if not all(map(rule.fits, values)):
            raise Refusal(rule.code, detail=name)
