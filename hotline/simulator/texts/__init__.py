"""Texts: those that phones send to the line, those the hotline sends, and their receipts."""
