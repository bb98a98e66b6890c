"""Giving up a trip, as a purpose of a text: whoever rides or drives says so, and others must hear of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dropping:
    """A trip of the sender is given up: the one, or, where `trip_id` is None, they are asked or told which there are.

    `sure`: it can mean nothing else, whatever else is open; `code` is the number they named, if any.
    """

    trip_id: int | None
    sure: bool
    code: int | None = None
