"""A text that was found late, after its writer had texted on: it takes back nothing that they said since."""

from hotline.domain.stopping import Action, stop_wish
from hotline.engine.purposes import Beginning, Purpose, Starting, Stopping
from hotline.engine.wanting import TAKES_BACK
from hotline.services import asking
from hotline.services.talking import Heard
from hotline.store import inbound, requests


def is_(heard: Heard, purpose: Purpose) -> bool:
    """Whether a newer word of the same person stands: a START against a STOP, a STOP against a START, a new ask.

    What a door brings is the newest there is; only what no door brought may come after what was texted later.
    """
    if not heard.text.found_late:
        return False
    match purpose:
        case Stopping():
            return _said_since(heard, "START")
        case Starting():
            return _said_since(heard, "STOP")
        case Beginning(flow=flow) if flow == TAKES_BACK:
            live = requests.live_for(heard.work.tx, heard.person.id, asking.SHORT_OF_DANGER)
            return live is not None and live.opened_at > heard.text.received_at
        case _:
            return False


def _said_since(heard: Heard, action: Action) -> bool:
    for body, opt_out in inbound.since(heard.work.tx, heard.person.id, heard.text.received_at):
        wish = stop_wish(body)
        if opt_out == action or (wish is not None and wish.action == action):
            return True
    return False
