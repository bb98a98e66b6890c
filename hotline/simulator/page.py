"""The phone page."""

from flask import Blueprint, current_app, render_template

from hotline.simulator.faults import NATURES

blueprint = Blueprint("page", __name__)


@blueprint.get("/")
def phones() -> str:
    """The page with all phones; its module fills it from the state."""
    carrier = current_app.extensions["carrier"]
    return render_template("phones.html", natures=NATURES, line=carrier.options.numbers[0])
