"""The dated table of crisis contacts: what stands in it, and which of it needs to be checked again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

CHECK_EVERY = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Contact:
    """One number our texts point to, and the day a person last checked it."""

    name: str
    number: str
    verified_on: date


def read_contacts(content: Mapping[str, object]) -> tuple[Contact, ...]:
    """The contacts of a parsed `contacts.<country>.toml`. Raises ValueError naming the entry that is incomplete."""
    found = []
    for name, entry in content.items():
        if not isinstance(entry, Mapping):
            continue
        number, verified = entry.get("number"), entry.get("verified_on")
        if not isinstance(number, str) or not isinstance(verified, date):
            raise ValueError(f"[{name}] needs number and verified_on, a day such as 2026-11-01")
        found.append(Contact(name, number, verified))
    return tuple(found)


def stale(contacts: tuple[Contact, ...], today: date) -> tuple[str, ...]:
    """The names of contacts nobody has checked for six months."""
    return tuple(one.name for one in contacts if today - one.verified_on > CHECK_EVERY)
