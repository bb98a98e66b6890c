"""Entry point of the workers for asks to supporters and pages to whoever is on call."""

from workers import process


def deliver(row_id: int) -> None:
    """Send the ask of this row, and whatever else its lane has to send now."""
    process.senders().deliver(row_id)
