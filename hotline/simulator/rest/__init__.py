"""The REST side, as Twilio publishes it: what the hotline sends with and asks with."""
