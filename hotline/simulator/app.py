"""The web application of the local carrier: the phone page, its JSON, and the REST side."""

from flask import Flask

from hotline.simulator import page
from hotline.simulator.api import calling, doing, looking
from hotline.simulator.carrier import Carrier
from hotline.simulator.guard import guard
from hotline.simulator.rest import calls, messages, others

_MOST_BYTES = 1024 * 1024


def create_app(carrier: Carrier) -> Flask:
    """A WSGI application that speaks for one carrier."""
    app = Flask("hotline.simulator")
    app.extensions["carrier"] = carrier
    app.config["MAX_CONTENT_LENGTH"] = _MOST_BYTES
    app.json.sort_keys = False  # type: ignore[attr-defined]  # Flask's default provider has it
    guard(app)
    # Each module of views adds its own to the blueprint it shares with others, so each blueprint comes up repeatedly.
    modules = (page, looking, doing, calling, messages, calls, others)
    for blueprint in dict.fromkeys(module.blueprint for module in modules):
        app.register_blueprint(blueprint)
    return app
