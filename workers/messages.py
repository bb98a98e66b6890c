"""Entry point of the workers for answers, notices and relayed texts."""

from workers import process


def deliver(row_id: int) -> None:
    """Send the text of this row, and whatever else its lane has to send now."""
    process.senders().deliver(row_id)
