"""Sealing: what is encrypted at rest, and the keyed index that finds a number without reading it."""

import hashlib
import hmac
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class SealBroken(ValueError):
    """A sealed column cannot be opened with any of our keys: a key is missing, or the row was tampered with."""


class Vault:
    """Seals and opens texts with the newest key of several, and makes the blind index of a number.

    `keys` are Fernet keys, newest first; `index_key` never changes, or look-ups would find nobody.
    """

    def __init__(self, keys: Sequence[str], index_key: bytes) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        self._index = hmac.new(index_key, digestmod=hashlib.sha256)

    def seal(self, text: str) -> str:
        """The text, encrypted and signed."""
        return self._fernet.encrypt(text.encode()).decode("ascii")

    def open(self, sealed: str) -> str:
        """The text that was sealed, none where its words are gone; raises SealBroken."""
        if not sealed:
            return ""
        try:
            return self._fernet.decrypt(sealed.encode("ascii")).decode()
        except InvalidToken as error:
            raise SealBroken("a sealed column cannot be opened with the keys given") from error

    def open_optional(self, sealed: str | None) -> str | None:
        """The text that was sealed, or None where there is none."""
        return None if sealed is None else self.open(sealed)

    def index(self, phone: str) -> str:
        """The blind index of a number in E.164 form (or of a caller's raw name): equal numbers, equal index."""
        mac = self._index.copy()
        mac.update(phone.encode())
        return mac.hexdigest()[:40]


def wrap(keys: Sequence[str], secret: bytes) -> str:
    """A secret, such as the key of the index, wrapped by the newest key."""
    return Fernet(keys[0]).encrypt(secret).decode("ascii")


def unwrap(keys: Sequence[str], wrapped: str) -> bytes:
    """The secret of `wrap`; raises SealBroken when none of the keys fits."""
    try:
        return MultiFernet([Fernet(key) for key in keys]).decrypt(wrapped.encode("ascii"))
    except InvalidToken as error:
        raise SealBroken("none of HOTLINE_SECRET_KEYS opens this database; add the key it was made with") from error
