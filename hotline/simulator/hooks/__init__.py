"""The carrier's requests to the hotline: their form, signature, delivery and retries."""
