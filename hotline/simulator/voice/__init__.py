"""Calls: the phones' side of them, and the TwiML that leads them."""
