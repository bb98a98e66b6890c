"""The hashes of PINs, which are slow by intent: made before a transaction begins, for while one is open others wait."""

import re

from hotline.domain.phone import sender
from hotline.services.hotline import Hotline
from hotline.services.reveals import HELPING
from hotline.store import people, pins
from hotline.store.base import Tx
from hotline.store.pins import NO_HASHES, Hashes

_PIN = re.compile(r"(?<!\d)\d{4,8}(?!\d)")


def of(hotline: Hotline, phone: str, said: str) -> Hashes:
    """Those of the PINs that may be in a text, or pressed on a call: to be tried, or to be kept.

    `phone` is who says it, in E.164. Where their PIN changes before the transaction begins, it is hashed there.
    """
    digits = _PIN.findall(said)
    if not digits or sender(phone) is None:
        return NO_HASHES
    with hotline.db.read() as conn:
        tx = Tx(conn, hotline.vault)
        person = people.by_phone(tx, phone)
        if person is None or not person.roles & HELPING:
            return NO_HASHES
        salt = pins.salt_of(tx, person.id)
    if salt is None:
        return Hashes(new=pins.hashed(digits[-1]))
    # The old one comes first where somebody changes theirs.
    tried = pins.hashed(digits[0], salt)
    return Hashes(tried=tried, new=pins.hashed(digits[-1]) if len(digits) > 1 else None)
