"""What every part of a call needs of the carrier, and the things all calls do: ring, be answered, end."""

from dataclasses import dataclass

from hotline.simulator.background import Background
from hotline.simulator.hooks.courier import Courier
from hotline.simulator.lines import Lines
from hotline.simulator.options import Options
from hotline.simulator.records import FINAL_CALL
from hotline.simulator.state import State
from hotline.simulator.voice.board import Board
from hotline.simulator.voice.leg import Leg
from hotline.simulator.voice.progress import Progress, Wish
from hotline.simulator.voice.queues import Queues


@dataclass(frozen=True, slots=True)
class Tools:
    """The parts of the carrier that calls work with."""

    options: Options
    state: State
    background: Background
    courier: Courier
    lines: Lines
    board: Board
    queues: Queues

    def progress(self, wish: Wish) -> Progress:
        """Reports for one call."""
        return Progress(self.options, self.background, self.courier, wish)


def ring(tools: Tools, leg: Leg, progress: Progress, seconds: float) -> bool:
    """Ring a phone until its owner decides or time is up; whether they answered. Raises `CallOver` if called off."""
    progress.report("initiated", leg.call)
    if not tools.board.start_ringing(leg):
        leg.become("busy")
        return False
    progress.report("ringing", leg.call)
    leg.hear("Ringing", "sound")
    leg.ask("ringing")
    leg.wait(lambda: leg.picked is not None, seconds)
    leg.waiting("")
    if leg.picked not in {"answer", "machine"}:
        leg.become("busy" if leg.picked in {"decline", "busy"} else "no-answer")
        return False
    leg.become("in-progress")
    if leg.picked == "machine":
        leg.hear("Your voicemail has answered", "sound")
    progress.report("answered", leg.call)
    return True


def end(tools: Tools, leg: Leg, progress: Progress) -> None:
    """End a call with the status it has come to, and report it; a call forgotten by a reset ends silently."""
    leg.part()
    with tools.state.changed:
        call = tools.state.calls.get(leg.sid)
        if call is None:
            return
        if call.status not in FINAL_CALL:
            leg.become(leg.over or "completed")
        leg.waiting("")
        leg.hear("The call has ended", "sound")
        progress.report("completed", leg.call)
        tools.board.forget(leg)
