"""A call that goes round and round: it is led to a person, a call back or a message, and ends."""

import re

from hotline.domain.events import Silence
from hotline.domain.talk import Talk
from hotline.services import speaking
from hotline.services.calls import Calling
from hotline.services.work import Work

# The flow that leads out: a person once more, then a call back or a message.
WAY_OUT = "call_round"
# Nobody needs as many turns who gets anywhere: a check-in, an exercise and a ride together take half of them.
MOST_TURNS = 60
# So many more are answers on the way out; from then on a key is as good as none.
_LAST_ANSWERS = 12
# Whoever has heard the same so often, and wants it again, has not understood it.
MOST_REPEATS = 5


def leads_out(work: Work, talk: Talk) -> bool:
    """Whether a caller has answered so often that they get nowhere; never where they are asked about danger."""
    place = talk.place
    return talk.turn >= MOST_TURNS and place is not None and not work.hotline.book.flows[place.flow].crisis


def lead_out(caller: Calling) -> str | None:
    """The way out, and on it in the end silence for an answer; None where what they pressed is still an answer."""
    talk = caller.kept.talk
    if not any(place.flow == WAY_OUT for place in talk.places):
        return caller.anew(WAY_OUT)
    step = speaking.standing(caller.work, talk)
    if talk.turn < MOST_TURNS + _LAST_ANSWERS or step is None or step.verb != "ask":
        return None
    return caller.turn(Silence(caller.work.at, talk.turn))


def said_again(said: str, turn: int, *, again: int, repeats: int) -> str:
    """The answer to a turn once more; in the address where the next key goes is how often it was said, and why."""
    counts = f"again={again}" + (f"&amp;repeats={repeats}" if repeats else "")
    return re.sub(rf"/turn/{turn}\?again=\d+", f"/turn/{turn}?{counts}", said)
