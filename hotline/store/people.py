"""People: anyone with a phone number, their roles and skills, and whether they want texts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    bindparam,
    column,
    func,
    or_,
    select,
    table,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from hotline.domain.phone import e164
from hotline.store.base import Instant, Tx, metadata
from hotline.store.prepared import Prepared
from hotline.store.requests import VIOLENCE, request

person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("phone_index", String(40), nullable=False, unique=True),
    Column("phone_sealed", Text, nullable=False),
    Column("name_sealed", Text),
    Column("language", String(5)),
    Column("time_zone", String(40)),
    Column("zip", String(10)),
    Column("can_text", Integer, nullable=False, server_default="1"),
    # The roster says: called, never texted; `can_text` follows it, until a text comes from there.
    Column("by_call", Integer, nullable=False, server_default="0"),
    Column("invited_at", Instant),
    Column("stopped_at", Instant),
    Column("stopped_how", String(40)),
    Column("created_at", Instant, nullable=False),
    Column("minor", Integer, nullable=False, server_default="0"),
    # Texts say nothing of why somebody texts here.
    Column("plain", Integer, nullable=False, server_default="0"),
    # When they may be texted first, in minutes after midnight where they live; none: the usual hours.
    Column("hours_from", Integer),
    Column("hours_until", Integer),
    # A word that tells them from others when they text from a new phone, and the index of a number they had.
    Column("secret_sealed", Text),
    Column("was_index", String(40), index=True),
    # When they were last asked whether the number is still theirs.
    Column("checked_at", Instant),
)
# What the proofs of consent tell of a number, whoever had it (`rosters.consent`, which stands on this table).
STOPPED, STARTED = "stopped", "started"
_proof = table("consent", column("id"), column("what"), column("number_index"))
role = Table(
    "role",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("role", String(20), primary_key=True, index=True),
)
skill = Table(
    "skill",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("skill", String(20), primary_key=True, index=True),
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the line knows them; `phone` is E.164, or a caller's raw name when it is withheld."""

    id: int
    phone: str
    name: str | None
    language: str | None
    time_zone: str | None
    stopped: bool
    can_text: bool
    # Somebody may be reading along: nothing is texted until they say that it is safe.
    hushed: bool = False
    minor: bool = False
    plain: bool = False
    roles: frozenset[str] = frozenset()
    # The carrier lets none of our texts through to them, though they never told us to stop: they may still be called.
    call_only: bool = False

    @property
    def number_known(self) -> bool:
        """Whether we know a number of theirs, and not only how a carrier names those who hide it."""
        return e164(self.phone) == self.phone

    @property
    def takes_texts(self) -> bool:
        """Whether our texts get through to their phone, as far as we know."""
        return self.can_text and not self.stopped

    @property
    def called(self) -> str:
        """The first name others may see, cut where it is too long for a text; empty where we know none.

        For those each notice has its own words.
        """
        first = (self.name or "").split(" ")[0]
        return first if len(first) <= LONGEST_NAME else first.split("-")[0][:LONGEST_NAME]

    @property
    def is_helper(self) -> bool:
        """Whether they help others and are not in recovery on this line themselves."""
        return bool(self.roles & {"supporter", "driver", "facilitator", "coordinator"}) and not self.is_participant

    @property
    def on_roster(self) -> bool:
        """Whether they have hours of their own: pages, shifts and drills reach them."""
        return bool(self.roles & {"supporter", "driver", "coordinator"})

    @property
    def is_participant(self) -> bool:
        """Whether they are in recovery on this line."""
        return "participant" in self.roles


# The lengths of texts are proved with names of so many letters (engine/facts.py).
LONGEST_NAME = 12
# How a stop is known where the carrier alone told us of it.
CARRIER = "carrier"

_roles = (
    select(func.group_concat(role.c.role, ",")).where(role.c.person_id == person.c.id).scalar_subquery(),
    select(func.string_agg(role.c.role, ",")).where(role.c.person_id == person.c.id).scalar_subquery(),
)
_hushed = (
    select(request.c.id)
    .where(request.c.person_id == person.c.id, request.c.hushed == 1, request.c.about == VIOLENCE)
    .exists()
    .label("hushed")
)
_columns = (
    person.c.id,
    person.c.phone_sealed,
    person.c.name_sealed,
    person.c.language,
    person.c.time_zone,
    person.c.stopped_at,
    person.c.can_text,
    person.c.minor,
    person.c.plain,
    _hushed,
    person.c.stopped_how,
)
_people = {
    "sqlite": select(*_columns, _roles[0].label("roles")),
    "postgresql": select(*_columns, _roles[1].label("roles")),
}
_by_index = Prepared({name: rows.where(person.c.phone_index == bindparam("index")) for name, rows in _people.items()})
_by_id = Prepared({name: rows.where(person.c.id == bindparam("person")) for name, rows in _people.items()})
_by_ids = {name: rows.where(person.c.id.in_(bindparam("ids", expanding=True))) for name, rows in _people.items()}
_insert = {
    "sqlite": sqlite.insert(person).on_conflict_do_nothing(index_elements=["phone_index"]),
    "postgresql": postgresql.insert(person).on_conflict_do_nothing(index_elements=["phone_index"]),
}


def by_phone(tx: Tx, phone: str) -> Person | None:
    """The person with this number (E.164), or None."""
    row = _by_index.first(tx, index=tx.vault.index(phone))
    return None if row is None else _person(tx, row, phone)


def get(tx: Tx, person_id: int) -> Person:
    """The person with this id; KeyError when there is none."""
    row = _by_id.first(tx, person=person_id)
    if row is None:
        raise KeyError(person_id)
    return _person(tx, row)


def many(tx: Tx, ids: Iterable[int]) -> dict[int, Person]:
    """The people with these ids, by id, in the order they were asked for: that is the order they are named in."""
    wanted = list(ids)
    if not wanted:
        return {}
    rows = {row.id: row for row in tx.conn.execute(_by_ids[tx.conn.dialect.name], {"ids": wanted})}
    return {one: _person(tx, rows[one]) for one in wanted if one in rows}


def find_or_make(tx: Tx, phone: str, at: datetime) -> Person:
    """The person with this number, made on the spot if unknown; two first texts at once make one person.

    Of whoever was erased nothing is known, but that they had stopped: a number that stopped is made as one.
    """
    found = by_phone(tx, phone)
    if found is None:
        values = {"phone_index": tx.vault.index(phone), "phone_sealed": tx.vault.seal(phone), "created_at": at}
        tx.conn.execute(_insert[tx.conn.dialect.name], values)
        found = by_phone(tx, phone)
        assert found is not None
        if _stopped_before(tx, values["phone_index"]):
            stop(tx, found.id, at, "before")
            found = replace(found, stopped=True)
    return found


def _stopped_before(tx: Tx, phone_index: object) -> bool:
    """Whether somebody who was erased had stopped texts to this number, and START did not come from it since."""
    said = select(_proof.c.what).where(_proof.c.number_index == phone_index, _proof.c.what.in_((STOPPED, STARTED)))
    return tx.conn.scalar(said.order_by(_proof.c.id.desc()).limit(1)) == STOPPED


def save(tx: Tx, person_id: int, **columns: object) -> None:
    """Write clear columns of a person, such as `language`, `time_zone` or `can_text`."""
    tx.conn.execute(update(person).where(person.c.id == person_id).values(**columns))


def rename(tx: Tx, person_id: int, name: str | None) -> None:
    """Write a person's name, sealed."""
    save(tx, person_id, name_sealed=None if name is None else tx.vault.seal(name))


def zip_of(tx: Tx, person_id: int) -> str | None:
    """The ZIP code of where a person lives; None where it is not known."""
    found: str | None = tx.conn.scalar(select(person.c.zip).where(person.c.id == person_id))
    return found


def hours_of(tx: Tx, person_id: int) -> tuple[int, int] | None:
    """When a person may be texted first, from and until, in minutes of their local day; None if they never said."""
    row = tx.conn.execute(select(person.c.hours_from, person.c.hours_until).where(person.c.id == person_id)).one()
    return None if row.hours_from is None else (row.hours_from, row.hours_until)


def stop(tx: Tx, person_id: int, at: datetime, how: str) -> None:
    """Record that this person wants no more texts; `how` is keyword, wording, wrong_number, carrier or before.

    What they tell us themselves counts for more than what the carrier told us; the day stays the first one's.
    """
    unsaid = or_(person.c.stopped_at.is_(None), person.c.stopped_how == CARRIER)
    changed = update(person).where(person.c.id == person_id, unsaid)
    tx.conn.execute(changed.values(stopped_at=func.coalesce(person.c.stopped_at, at), stopped_how=how))


def start(tx: Tx, person_id: int) -> bool:
    """Record that this person wants texts again; False when nothing had been stopped."""
    changed = update(person).where(person.c.id == person_id, person.c.stopped_at.is_not(None))
    return tx.conn.execute(changed.values(stopped_at=None, stopped_how=None)).rowcount == 1


def everyone(tx: Tx) -> list[Person]:
    """All people with a role, in order of their id."""
    return list(many(tx, tx.conn.scalars(select(role.c.person_id).distinct().order_by(role.c.person_id))).values())


def first_at(tx: Tx) -> datetime | None:
    """Since when there has been anybody on the line; None before the first."""
    first: datetime | None = tx.conn.scalar(select(func.min(person.c.created_at)))
    return first


def _person(tx: Tx, row: Sequence[Any], phone: str | None = None) -> Person:
    """The person of a row of `_people`; whoever was found by their number needs no opening of it."""
    person_id, phone_sealed, name_sealed, language, time_zone, stopped_at, can_text, minor, plain, *last = row
    hushed, stopped_how, roles = last
    return Person(
        id=person_id,
        phone=tx.vault.open(phone_sealed) if phone is None else phone,
        name=tx.vault.open_optional(name_sealed),
        language=language,
        time_zone=time_zone,
        stopped=stopped_at is not None,
        can_text=bool(can_text),
        hushed=bool(hushed),
        minor=bool(minor),
        plain=bool(plain),
        roles=frozenset(roles.split(",")) if roles else frozenset(),
        call_only=stopped_at is not None and stopped_how == CARRIER,
    )


def invite(tx: Tx, person_id: int, at: datetime) -> bool:
    """Record that a person was invited; False when they had been."""
    mine = update(person).where(person.c.id == person_id, person.c.invited_at.is_(None))
    return tx.conn.execute(mine.values(invited_at=at)).rowcount == 1
