"""The telephone carrier: the only package that knows Twilio."""
