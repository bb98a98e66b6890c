"""PINs and reveals: a helper's PIN as a hash, wrong tries counted, and who was given whose number when."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, insert, select, update

from hotline.store.base import Instant, Tx, metadata

pin = Table(
    "pin",
    metadata,
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    # A salt and the scrypt of the PIN with it, sealed: four digits are soon guessed by whoever has the bare hash.
    Column("hash_sealed", Text, nullable=False),
    Column("set_at", Instant, nullable=False),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("locked_until", Instant),
)
reveal = Table(
    "reveal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", ForeignKey("request.id", ondelete="CASCADE"), nullable=False),
    Column("helper_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    # asked: the PIN is awaited; given: the number was told.
    Column("state", String(10), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("given_at", Instant),
)
Index("ix_reveal_helper", reveal.c.helper_id, reveal.c.asked_at)
Index("ix_reveal_person", reveal.c.person_id)
_SALT = 16
_SHORTEST, _LONGEST = 4, 8
_COST = {"n": 2**14, "r": 8, "p": 1}


@dataclass(frozen=True, slots=True)
class Hashed:
    """Digits and the hash of them with a salt, as they are kept: "salt:hash"."""

    digits: str
    kept: str

    @property
    def salt(self) -> str:
        """The salt, in hexadecimal."""
        return self.kept.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Hashes:
    """What was hashed before a transaction: digits that may be somebody's PIN, and digits that may be their new one."""

    tried: Hashed | None = None
    new: Hashed | None = None


NO_HASHES = Hashes()


@dataclass(frozen=True, slots=True)
class Pin:
    """A helper's PIN: how many wrong tries in a row, and until when none is taken."""

    hash: str
    failures: int
    locked_until: datetime | None

    def fits(self, digits: str, tried: Hashed | None = None) -> bool:
        """Whether these digits are the PIN; `tried` is their hash where it was made before."""
        if not _SHORTEST <= len(digits) <= _LONGEST:
            return False
        salt = self.hash.partition(":")[0]
        if tried is None or (tried.digits, tried.salt) != (digits, salt):
            tried = hashed(digits, salt)
        return hmac.compare_digest(tried.kept, self.hash)


@dataclass(frozen=True, slots=True)
class Asked:
    """A helper has asked for the number of somebody whose crisis they took, and the PIN is awaited."""

    id: int
    request_id: int
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Given:
    """A number that was told to a helper, for a crisis they took."""

    helper_id: int
    request_id: int
    given_at: datetime


def of(tx: Tx, person_id: int) -> Pin | None:
    """The PIN of a helper, locked to the end of the transaction so that no try goes uncounted; None if never set."""
    row = tx.conn.execute(select(pin).where(pin.c.person_id == person_id).with_for_update()).first()
    return None if row is None else Pin(tx.vault.open(row.hash_sealed), row.failures, row.locked_until)


def salt_of(tx: Tx, person_id: int) -> str | None:
    """The salt of somebody's PIN, in hexadecimal; None if it was never set."""
    kept = tx.conn.scalar(select(pin.c.hash_sealed).where(pin.c.person_id == person_id))
    return None if kept is None else tx.vault.open(kept).partition(":")[0]


def hashed(digits: str, salt: str | None = None) -> Hashed:
    """Hash a PIN with a salt in hexadecimal, or with a new one; slow by intent, so not while a transaction is open."""
    salt = secrets.token_hex(_SALT) if salt is None else salt
    return Hashed(digits, f"{salt}:{hashlib.scrypt(digits.encode(), salt=bytes.fromhex(salt), **_COST).hex()}")


def set_pin(tx: Tx, person_id: int, digits: str, at: datetime, new: Hashed | None = None) -> None:
    """Keep a PIN, as a hash; `new` is that hash where it was made before."""
    kept = (new if new is not None and new.digits == digits else hashed(digits)).kept
    columns = {"hash_sealed": tx.vault.seal(kept), "set_at": at}
    columns |= {"failures": 0, "locked_until": None}
    changed = update(pin).where(pin.c.person_id == person_id).values(**columns)
    if tx.conn.execute(changed).rowcount == 0:
        tx.conn.execute(insert(pin).values(person_id=person_id, **columns))


def forget(tx: Tx, person_id: int) -> bool:
    """Take a PIN away, so that a new one can be set; False when there was none."""
    return tx.conn.execute(pin.delete().where(pin.c.person_id == person_id)).rowcount == 1


def count(tx: Tx, person_id: int, failures: int, locked_until: datetime | None) -> None:
    """Write how many wrong tries there were in a row, and until when no other is taken."""
    changed = update(pin).where(pin.c.person_id == person_id)
    tx.conn.execute(changed.values(failures=failures, locked_until=locked_until))


def having(tx: Tx) -> set[int]:
    """The ids of those who have a PIN."""
    return set(tx.conn.scalars(select(pin.c.person_id)))


def ask(tx: Tx, request_id: int, helper_id: int, person_id: int, at: datetime) -> int:
    """Write down that a helper asks for a number; returns the id."""
    row = {"request_id": request_id, "helper_id": helper_id, "person_id": person_id, "state": "asked"}
    return int(tx.conn.scalar(insert(reveal).values(**row, asked_at=at).returning(reveal.c.id)) or 0)


def asked(tx: Tx, helper_id: int, since: datetime) -> Asked | None:
    """The newest time a helper asked for a number and has not got it, since a moment."""
    rows = select(reveal.c.id, reveal.c.request_id, reveal.c.asked_at).where(
        reveal.c.helper_id == helper_id, reveal.c.state == "asked", reveal.c.asked_at >= since
    )
    row = tx.conn.execute(rows.order_by(reveal.c.id.desc()).limit(1)).first()
    return None if row is None else Asked(*row)


def give(tx: Tx, reveal_id: int, at: datetime) -> bool:
    """Write down that the number was told; False when it was before."""
    changed = update(reveal).where(reveal.c.id == reveal_id, reveal.c.state == "asked")
    return tx.conn.execute(changed.values(state="given", given_at=at)).rowcount == 1


def given(tx: Tx, helper_id: int) -> set[int]:
    """The ids of those whose number a helper was given, ever."""
    rows = select(reveal.c.person_id).where(reveal.c.helper_id == helper_id, reveal.c.state == "given")
    return set(tx.conn.scalars(rows))


def all_given(tx: Tx) -> list[Given]:
    """Every time a number was told, oldest first."""
    rows = select(reveal.c.helper_id, reveal.c.request_id, reveal.c.given_at).where(reveal.c.state == "given")
    return [Given(*row) for row in tx.conn.execute(rows.order_by(reveal.c.given_at, reveal.c.id))]
