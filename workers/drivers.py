"""Entry point of the workers for offers of rides and errands to drivers."""

from workers import process


def deliver(row_id: int) -> None:
    """Send the offer of this row, and whatever else its lane has to send now."""
    process.senders().deliver(row_id)
