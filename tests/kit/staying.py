"""A caller who stays on the line: where they are when it begins, what they do until it is over, and what came of it."""

from collections.abc import Callable

from sqlalchemy import select

from hotline.store.messages import message
from hotline.store.requests import request
from tests.kit.calls import Call, calling
from tests.kit.line import Line

LANDLINE = "+16125550177"
SILENT_MESSAGE = "RE" + "7" * 32
# Where a caller is when it begins: keys, or words where there is a space.
PLACES = {
    "the first words": "", "who would you like": "1", "how strong": "2", "a strong one": "2 9", "a cause": "2 7",
    "what would help": "2 7 2", "how is it now": "2 7 2 1", "which exercise": "3", "in an exercise": "3 1",
    "how are you now": "3 1 5", "after an exercise": "3 1 5 1", "a message": "4", "a person": "0", "a language": "*",
    "suicide": "i want to kill myself", "overdose": "my friend took too many pills", "maybe danger": "i can't go on",
    "a threat": "i am going to hurt him", "illness": "chest pain", "joining": "join", "forget me": "forget me",
    "call me": "call me", "by text only": "who am i",
}  # fmt: skip
CALLERS = {"a mobile": "jo", "in spanish": "max", "a landline nobody knows": LANDLINE, "a withheld number": "anonymous"}


def standing_at(line: Line, who: str, place: str) -> Call:
    """Somebody calls, and comes as far as a question."""
    call = calling(line, who)
    if "For English" in call.heard and place:
        call.press("1")
    if place and place[0].isalpha():
        call.say(place)
    else:
        for keys in place.split():
            call.press(keys)
    return call


def until_over(
    line: Line, call: Call, turn: Callable[[Call], object], *, records: bool, seconds: float = 15, most: int = 90
) -> list[str]:
    """The caller takes `turn` after `turn`, nobody picks up, and time passes, until the line hangs up; what was heard.

    `records` is False where the carrier has no recording of what was said; `most` is how many turns are too many.
    """
    heard = [call.heard]
    for _ in range(most):
        if call.over:
            return heard
        if not _waits(call, heard, records=records):
            assert call.heard.strip(), "dead air"
            line.later(seconds=seconds, sweep=False)
            turn(call)
        heard.append(call.heard)
    raise AssertionError(f"the call never ends: {heard[-6:]}")


def _waits(call: Call, heard: list[str], *, records: bool) -> bool:
    """Whether it is not the caller's turn: nobody picks up where it rings, and a message that is taken is silent."""
    if call.dial is not None:
        heard.append(f"<ringing {len(call.rings)}>")
        call.rung_out()
    elif "<Record" in call.document:
        url = {} if records else {"RecordingUrl": "", "RecordingDuration": "0"}
        call.leaves_a_message(SILENT_MESSAGE, **url)
    else:
        return False
    return True


def came_to(line: Line) -> set[str]:
    """What is left of it that somebody will act on."""
    with line.hotline.db.read() as conn:
        live = {kind for kind, state in conn.execute(select(request.c.kind, request.c.state)) if state == "open"}
        left = conn.scalar(select(message.c.id))
    return (live & {"callback", "crisis"}) | ({"message"} if left and "message" in live else set())
