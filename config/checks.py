"""What a setting's text must look like; each check returns the value or raises ValueError with what is wrong.

No message repeats what was given: a setting may be a secret, and a number belongs in no log.
"""

import base64
import binascii
import ipaddress
import re
from collections.abc import Callable
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo

import phonenumbers

# The letters of GSM 7-bit (3GPP TS 23.038) that one line of text can hold: what feature phones show and one
# segment of 160 counts. Written out here because settings lie below the rules that know texts.
_GSM = frozenset(map(chr, range(32, 127))) - {"`"} | frozenset("£¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§¿äöñüà¡¤€")
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_KEY_BYTES = 32

_TRIPS = frozenset({"ride", "food", "errand"})


def is_loopback(url: str) -> bool:
    """Whether a URL points at this machine itself; anything that is no URL does not."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def database_url(raw: str) -> str:
    """A database URL of one of the two kinds the queries are written for."""
    if not raw.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("names neither kind of database we use")
    return raw


def redis_url(raw: str) -> str:
    """A URL of a Redis server, over TCP, TLS or a unix socket."""
    if not raw.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("is no address of a Redis server")
    return raw


def api_url(raw: str) -> str:
    """An http(s) base URL, without its last slash; plain http only to this machine, as our token travels in it."""
    parts = _web(raw)
    if parts.query or parts.fragment:
        raise ValueError("has a query or fragment")
    return raw.rstrip("/")


def origin(raw: str) -> str:
    """An http(s) origin without path, as signatures and callback URLs are built from it."""
    parts = _web(raw)
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError("has more than an origin, such as a path")
    return raw.rstrip("/")


def _web(raw: str) -> SplitResult:
    try:
        parts = urlsplit(raw)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise ValueError("is no http or https address")
    if parts.username or parts.password:
        raise ValueError("has a user or password in it")
    if parts.scheme == "http" and not is_loopback(raw):
        raise ValueError("is not https, which only an address of this machine may be without")
    return parts


def sid(prefix: str) -> Callable[[str], str]:
    """A check for the carrier's ids that start with that prefix."""

    def check(raw: str) -> str:
        if not re.fullmatch(prefix + "[0-9a-fA-F]{32}", raw):
            raise ValueError(f"is not {prefix} followed by 32 hexadecimal digits")
        return raw

    return check


def numbers(raw: str) -> tuple[str, ...]:
    """Phone numbers in E.164, comma-separated, each once and each possible by its country's plan."""
    found = _listed(raw)
    for place, number in enumerate(found, 1):
        if not _E164.fullmatch(number) or not phonenumbers.is_possible_number(phonenumbers.parse(number)):
            raise ValueError(f"has no phone number in E.164 in place {place}")
    if len(set(found)) < len(found):
        raise ValueError("names the same number twice")
    return found


def languages(raw: str) -> tuple[str, ...]:
    """Two-letter languages, comma-separated, each once, the first one the default."""
    found = _listed(raw)
    if not all(re.fullmatch("[a-z]{2}", language) for language in found):
        raise ValueError("is no list of two-letter languages")
    if len(set(found)) < len(found):
        raise ValueError("names the same language twice")
    return found


def trips(raw: str) -> tuple[str, ...]:
    """Kinds of trips that drivers are asked for, comma-separated; none of them where nothing is written."""
    found = tuple(dict.fromkeys(_listed(raw))) if raw.strip() else ()
    if not set(found) <= _TRIPS:
        raise ValueError("names something else than ride, food or errand")
    return found


def one_word(raw: str) -> str:
    """A secret without the space or line break that copying it may have added."""
    if raw.split() != [raw]:
        raise ValueError("has a space or line break in it")
    return raw


def secret_keys(raw: str) -> tuple[str, ...]:
    """Fernet keys, comma-separated, newest first."""
    found = _listed(raw)
    for place, key in enumerate(found, 1):
        if not _is_fernet(key):
            raise ValueError(f"has no Fernet key in place {place}")
    return found


def _is_fernet(key: str) -> bool:
    try:
        return len(base64.urlsafe_b64decode(key)) == _KEY_BYTES
    except (binascii.Error, ValueError):
        return False


def zone(raw: str) -> ZoneInfo:
    """A time zone by its name in the IANA database."""
    try:
        return ZoneInfo(raw)
    except (KeyError, ValueError, OSError):
        raise ValueError("is no time zone by its IANA name") from None


def one_line(longest: int) -> Callable[[str], str]:
    """A check for a line of free text up to that many characters, kept exactly as given."""

    def check(raw: str) -> str:
        if not raw.isprintable():
            raise ValueError("has line breaks or other marks that cannot be printed")
        if not 1 <= len(raw) <= longest:
            raise ValueError(f"is longer than {longest} characters")
        return raw

    return check


def gsm(raw: str) -> str:
    """Text that every phone shows and that leaves a text at 160 characters a segment."""
    if not set(raw) <= _GSM:
        raise ValueError("has letters outside GSM-7, which would more than double the price of each text")
    return raw


def _listed(raw: str) -> tuple[str, ...]:
    found = tuple(part.strip() for part in raw.split(",") if part.strip())
    if not found:
        raise ValueError("is an empty list")
    return found
