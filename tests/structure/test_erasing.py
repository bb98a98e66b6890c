"""Whoever is erased is erased from every table: a new one must be thought of here, or this fails."""

from sqlalchemy import Table

from hotline.store import erasing
from hotline.store.schema import metadata

# What is done otherwise, or left because it tells of nobody: ids of a row without number, name or word.
HANDLED = {
    "person": "emptied, and kept so that counts stay right",
    "circle": "deleted from both sides",
    "consent": "the proof, with a keyed index of the number in it",
    "inbound": "deleted; of the last days it stays that a text came, for the carrier's list, but not whose or what",
    "outbox": "deleted, and with it what others were sent about them",
    "message": "deleted, by the request it came with; what the carrier has is deleted there first",
    "hearing": "deleted, by the request and by who listened",
    "trip": "deleted, by the request it came with",
    "debrief": "deleted, by the chat it is about",
    "request": "kept: that somebody asked, and when a human came",
    "offer": "kept: who was asked, and how fast they answered",
    "promise": "kept: what was promised, and whether it was kept",
    "relay": "kept: that two people had a chat",
    "reveal": "kept: the record of who was given a number",
    "swap": "kept: which shift changed hands",
    "drill_ask": "kept: how many answered a drill",
    "leg": "kept: how a call ended",
}


def tells_of_people(table: Table) -> bool:
    names = {column.name for column in table.columns}
    person = any(key.column.table.name == "person" for column in table.columns for key in column.foreign_keys)
    return person or any(name.endswith("_sealed") for name in names)


def test_every_table_about_people_is_erased_or_left_for_a_reason() -> None:
    about = {table.name for table in metadata.sorted_tables if tells_of_people(table)}
    assert about == {table.name for table in erasing.OWN} | HANDLED.keys()


def test_nothing_sealed_is_left() -> None:
    sealed = {table.name for table in metadata.sorted_tables if any(c.name.endswith("_sealed") for c in table.columns)}
    kept = {name for name, why in HANDLED.items() if why.startswith("kept")}
    assert sealed & kept == set()


# What a copy for a person does not hold.
LEFT_OUT = {
    "person": "handed out on its own, opened",
    "pin": "a secret: whoever has the copy could find it by trying",
    "reveal": "of whom somebody was given the number is about those people",
}


def test_a_copy_for_a_person_holds_every_table_about_them_or_leaves_it_out_for_a_reason() -> None:
    about = {table.name for table in metadata.sorted_tables if tells_of_people(table)}
    assert about == {table.name for table in erasing.THEIRS} | {"message", "trip"} | LEFT_OUT.keys()
