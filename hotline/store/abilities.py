"""Abilities: the roles and skills people have on the line, and who has which."""

from collections.abc import Iterable

from sqlalchemy import delete, insert, select

from hotline.store.base import Tx
from hotline.store.people import role, skill


def with_role(tx: Tx, name: str) -> list[int]:
    """The ids of everyone with a role, in order."""
    found = tx.conn.scalars(select(role.c.person_id).where(role.c.role == name).order_by(role.c.person_id))
    return list(found)


def with_skill(tx: Tx, name: str) -> list[int]:
    """The ids of everyone with a skill, in order."""
    found = tx.conn.scalars(select(skill.c.person_id).where(skill.c.skill == name).order_by(skill.c.person_id))
    return list(found)


def set_roles(tx: Tx, person_id: int, roles: Iterable[str], skills: Iterable[str]) -> None:
    """Replace a person's roles and skills."""
    for table, column, values in ((role, "role", roles), (skill, "skill", skills)):
        tx.conn.execute(delete(table).where(table.c.person_id == person_id))
        rows = [{"person_id": person_id, column: value} for value in sorted(set(values))]
        if rows:
            tx.conn.execute(insert(table), rows)


def skills_of(tx: Tx, person_id: int) -> frozenset[str]:
    """The skills of a person."""
    return frozenset(tx.conn.scalars(select(skill.c.skill).where(skill.c.person_id == person_id)))
