"""The doctor: what is wrong with this line, how grave it is, and what to do about each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from sqlalchemy.exc import SQLAlchemyError

from hotline.clock import now
from hotline.domain.contacts import Contact, stale
from hotline.domain.segments import segments
from hotline.services import health, helpers, oncall
from hotline.services.hotline import Hotline
from hotline.services.work import working
from hotline.store import people, pins, rotation
from hotline.store.schema import at_head

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: how it is (`ok`, `warn`, `fail`), what was seen, and what to do; `blocking` bars go-live."""

    name: str
    state: str
    seen: str
    remedy: str = ""
    blocking: bool = False


def examine(hotline: Hotline, contacts: tuple[Contact, ...]) -> list[Finding]:
    """Look at everything; without a usable database only that is said."""
    first = _database(hotline)
    if first.state == "fail":
        return [first]
    found = [first]
    for look in (_processes, _address, _keywords, _first_text, _people, _gaps):
        found.extend(look(hotline))
    found.extend(_contacts(contacts))
    return found


def _database(hotline: Hotline) -> Finding:
    try:
        if at_head(hotline.db):
            return Finding("database", "ok", "The database answers and its tables are up to date.")
        seen = "The tables are not those of this version."
    except (SQLAlchemyError, OSError):
        seen = "The database does not answer."
    return Finding("database", "fail", seen, "python -m hotline migrate", blocking=True)


def _processes(hotline: Hotline) -> Iterator[Finding]:
    parts = health.parts(hotline)
    if hotline.wakeups.alive():
        yield Finding("redis", "ok", "Redis answers.")
    else:
        yield Finding("redis", "warn", "Redis does not answer; the clock sends, some seconds late.", "start Redis")
    for name, command in (
        ("clock", "workers.clock"),
        ("urgent", "workers.run urgent"),
        ("ordinary", "workers.run ordinary"),
    ):
        if parts.get(name):
            yield Finding(name, "ok", f"The {name} process works.")
        else:
            seen = f"The {name} process has not been seen for a minute."
            yield Finding(name, "fail", seen, f"make serve, or: python -m {command}", blocking=True)


def _address(hotline: Hotline) -> Iterator[Finding]:
    parts = urlsplit(hotline.public_base_url)
    if parts.scheme == "https":
        yield Finding("address", "ok", "The carrier reaches us over https.")
    elif parts.hostname in _LOOPBACK:
        yield Finding(
            "address", "warn", "Only this computer reaches the line.", "set PUBLIC_BASE_URL to its https address"
        )
    else:
        yield Finding("address", "fail", "PUBLIC_BASE_URL is not https.", "set it to an https address", blocking=True)


def _keywords(hotline: Hotline) -> Iterator[Finding]:
    if hotline.keywords == "default":
        seen = "The carrier's stock text answers HELP before we do: a person in a craving reads that first."
        remedy = "turn on Advanced Opt-Out and set HOTLINE_KEYWORDS=advanced, or have the carrier's handling turned off"
        yield Finding("keywords", "fail", seen, remedy, blocking=True)
    else:
        yield Finding("keywords", "ok", "STOP, START and HELP are answered by one party.")


def _first_text(hotline: Hotline) -> Iterator[Finding]:
    """With a long name or contact the answer to HELP takes two segments, and may come in two parts."""
    for language in hotline.languages:
        words = hotline.book.text(language, "craving/strength/ask") or ""
        count = segments(words.format_map({"name": hotline.name, "contact": hotline.contact}))
        if count > 1:
            yield Finding(f"first text ({language})", "warn", f"It takes {count} segments.", "shorten HOTLINE_CONTACT")
        else:
            yield Finding(f"first text ({language})", "ok", "It fits one segment.")


def _people(hotline: Hotline) -> Iterator[Finding]:
    with working(hotline) as work:
        lead = people.with_skill(work.tx, helpers.LEAD)
        crisis = people.with_skill(work.tx, helpers.CRISIS)
        without = set(crisis) - pins.having(work.tx)
    if lead:
        yield Finding("lead", "ok", "There is a lead at the top of the ladders.")
    else:
        remedy = "give a coordinator the skill lead: python -m hotline roster import FILE.csv"
        yield Finding("lead", "fail", "Nobody has the skill lead: a ladder can end with nobody.", remedy, blocking=True)
    if not crisis:
        remedy = "give the skill crisis to those who were trained for it"
        yield Finding("crisis", "fail", "Nobody has the skill crisis: nobody would be paged.", remedy, blocking=True)
    if without:
        seen = f"{len(without)} with the skill crisis have no PIN, and get no number when help must find somebody."
        yield Finding("pins", "warn", seen, "ask each to choose one by text: PIN and four to eight digits")


def _gaps(hotline: Hotline) -> Iterator[Finding]:
    """Hours of the coming week in which nobody with the skill crisis is on call."""
    with working(hotline) as work:
        missing, out = oncall.missing(work), rotation.out(work.tx)
        names = [one.called or "?" for one in people.many(work.tx, out).values()]
    if names:
        seen = f"Texts to these helpers fail, so they are not asked: {', '.join(names)}."
        yield Finding("rotation", "warn", seen, "call them; they are back once they text the line")
    gaps = [(one.start, one.end) for one in missing if one.kind == helpers.CRISIS]
    if not gaps:
        yield Finding("on call", "ok", "Somebody with the skill crisis is on call at every hour of the coming week.")
        return
    hours = round(sum((end - start for start, end in gaps), timedelta()) / timedelta(hours=1), 1)
    first = gaps[0][0].astimezone(hotline.zone).strftime("%a %H:%M")
    seen = f"Nobody is on call for a crisis {hours:g} hours of the coming week, first {first}."
    yield Finding("on call", "warn", seen, "ask for shifts there, and import the roster again")


def _contacts(contacts: tuple[Contact, ...]) -> Iterator[Finding]:
    old = stale(contacts, now().date())
    if old:
        seen = f"Not checked for six months: {', '.join(old)}."
        yield Finding("contacts", "warn", seen, "call each, and write the day into config/contacts.us.toml")
    else:
        yield Finding("contacts", "ok", "The crisis contacts were checked in the last six months.")
