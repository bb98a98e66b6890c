"""What everything is measured against: a Flask route that answers an empty TwiML and does nothing else."""

from flask import Flask, Response

from hotline.carrier.twiml import EMPTY


def from_environment() -> Flask:
    """The bare application."""
    app = Flask(__name__, static_folder=None)

    @app.post("/twilio/sms")
    def take() -> Response:
        return Response(EMPTY, mimetype="text/xml")

    return app
