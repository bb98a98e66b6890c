"""The phone page and a local carrier, which meet the hotline over HTTP alone."""

from hotline.simulator.app import create_app
from hotline.simulator.carrier import Carrier
from hotline.simulator.options import Options

__all__ = ["Carrier", "Options", "create_app"]
