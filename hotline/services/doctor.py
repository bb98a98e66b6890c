"""The doctor: what is wrong with this line, how grave it is, and what to do about each."""

from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from sqlalchemy.exc import SQLAlchemyError

from hotline.clock import now
from hotline.domain.contacts import Contact, stale
from hotline.domain.counted import counted
from hotline.domain.segments import segments
from hotline.services import health, helpers, oncall, outside, staffing
from hotline.services.finding import Finding, bars
from hotline.services.hotline import Hotline
from hotline.services.outside import Around
from hotline.services.trips import readiness
from hotline.services.work import working
from hotline.store import drills, people, rotation
from hotline.store.schema import at_head

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
# A drill is due every seven days; a day more is no more than a busy week.
_DRILL_LATE = timedelta(days=8)


def examine(hotline: Hotline, contacts: tuple[Contact, ...], around: Around) -> list[Finding]:
    """Look at everything; without a usable database only that is said."""
    first = _database(hotline)
    if first.state == "fail":
        return [first]
    found = [first, *outside.carrier(hotline, around), *outside.doors(hotline, around)]
    for look in (
        _processes,
        outside.queue,
        _address,
        _keywords,
        _first_text,
        staffing.people_there,
        _gaps,
        _drill,
        readiness.look,
    ):
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
    return bars("database", seen, "python -m hotline migrate")


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
            yield bars(name, seen, f"make serve, or: python -m {command}")


def _address(hotline: Hotline) -> Iterator[Finding]:
    parts = urlsplit(hotline.public_base_url)
    if parts.scheme == "https":
        yield Finding("address", "ok", "The carrier reaches us over https.")
    elif parts.hostname in _LOOPBACK:
        yield Finding(
            "address", "warn", "Only this computer reaches the line.", "set PUBLIC_BASE_URL to its https address"
        )
    else:
        yield bars("address", "PUBLIC_BASE_URL is not https.", "set it to an https address")


def _keywords(hotline: Hotline) -> Iterator[Finding]:
    if hotline.keywords == "default":
        seen = "The carrier's stock text answers HELP before we do: a person in a craving reads that first."
        remedy = "turn on Advanced Opt-Out and set HOTLINE_KEYWORDS=advanced, or have the carrier's handling turned off"
        yield bars("keywords", seen, remedy)
    else:
        yield Finding("keywords", "ok", "STOP, START and HELP are answered by one party.")


def _first_text(hotline: Hotline) -> Iterator[Finding]:
    """With a long name or contact the answer to HELP takes two segments, and may come in two parts."""
    for language in hotline.languages:
        words = hotline.book.text(language, "craving/strength/ask") or ""
        count = segments(words.format_map({"name": hotline.name, "contact": hotline.contact}))
        if count > 1:
            seen = f"It takes {counted(count, 'segment')}."
            yield Finding(f"first text ({language})", "warn", seen, "shorten HOTLINE_CONTACT")
        else:
            yield Finding(f"first text ({language})", "ok", "It fits one segment.")


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
    seen = f"Nobody is on call for a crisis {counted(hours, 'hour')} of the coming week, first {first}."
    yield Finding("on call", "warn", seen, "ask for shifts there, and import the roster again")


def _drill(hotline: Hotline) -> Iterator[Finding]:
    """Whether everybody who takes pages was asked to answer in the last week, once they have been here that long."""
    with working(hotline) as work:
        newest, since = drills.newest(work.tx), people.first_at(work.tx)
        asked = bool(helpers.pageable(work))
        at = work.at
    last = since if newest is None else newest[1]
    if not asked or last is None or at - last < _DRILL_LATE:
        yield Finding("drill", "ok", "The weekly drill is not overdue.")
        return
    before = "there was none yet" if newest is None else f"the last was on {last.astimezone(hotline.zone):%a %d %b}"
    seen = f"The weekly drill is overdue: {before}."
    yield Finding("drill", "warn", seen, "the clock process begins it (config/routine.toml says when): does it run?")


def _contacts(contacts: tuple[Contact, ...]) -> Iterator[Finding]:
    old = stale(contacts, now().date())
    if old:
        seen = f"Not checked for six months: {', '.join(old)}."
        yield Finding("contacts", "warn", seen, "call each, and write the day into config/contacts.us.toml")
    else:
        yield Finding("contacts", "ok", "The crisis contacts were checked in the last six months.")
