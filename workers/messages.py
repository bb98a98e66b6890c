"""Entry point of the workers for answers, notices and relayed texts."""

from workers.process import senders


def deliver(row_id: int) -> None:
    """Send the text of this row, and whatever else its lane has to send now."""
    senders().deliver(row_id)
