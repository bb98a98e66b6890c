"""Entry point of the workers for asks to supporters and pages to whoever is on call."""

from workers.process import senders


def deliver(row_id: int) -> None:
    """Send the ask of this row, and whatever else its lane has to send now."""
    senders().deliver(row_id)
