"""Secrets the hotline made for itself at first start, wrapped by the keys of the environment."""

import secrets
from collections.abc import Sequence

from sqlalchemy import Column, Connection, String, Table, Text, insert, select

from hotline.store.base import metadata
from hotline.store.crypto import Vault, unwrap, wrap

secret = Table(
    "secret",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("wrapped", Text, nullable=False),
)
_INDEX = "blind_index"


def open_vault(conn: Connection, keys: Sequence[str]) -> Vault:
    """The vault of this database; its index key is made here the first time. Raises SealBroken."""
    wrapped = conn.scalar(select(secret.c.wrapped).where(secret.c.name == _INDEX))
    if wrapped is None:
        key = secrets.token_bytes(32)
        conn.execute(insert(secret).values(name=_INDEX, wrapped=wrap(keys, key)))
        return Vault(keys, key)
    return Vault(keys, unwrap(keys, wrapped))
