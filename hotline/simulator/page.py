"""The phone page."""

from flask import Blueprint, current_app, render_template

from hotline.simulator.natures import NATURES, errors_of

blueprint = Blueprint("page", __name__)


@blueprint.get("/")
def phones() -> str:
    """The page with all phones; its module fills it from the state."""
    carrier = current_app.extensions["carrier"]
    return render_template(
        "phones.html",
        natures=NATURES,
        errors_of=errors_of,
        line=carrier.options.numbers[0],
        whole=carrier.options.afresh_file is not None,
    )
