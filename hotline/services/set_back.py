"""The clock was put back: whatever was to come soon comes as soon from now, and waits for no clock to catch up."""

from datetime import timedelta

from hotline.services import asking, line_wait, relaying
from hotline.services.work import Work
from hotline.store import late, set_back

# What was handed over ahead of the clock counts as handed over so long ago.
_HANDED_OVER = timedelta(minutes=10)
# Those that wait for everybody alike, and how long at most.
_WAITS = (
    (line_wait.KIND, line_wait.LONGEST),
    (relaying.QUIET, relaying.FALLS_SILENT),
    (asking.CALL, asking.RINGS),
)


def mend(work: Work) -> None:
    """Let nothing that people wait for be later than it may be: the next rung for somebody in danger above all."""
    tx, at = work.tx, work.at
    late.mend_clock(tx, at, at - _HANDED_OVER)
    for kind, ladder in work.hotline.ladders.items():
        set_back.wait_at_most(tx, asking.RUNG, at, max(rung.wait for rung in ladder.rungs), of=kind)
        for number, rung in enumerate(ladder.rungs, 1):
            set_back.wait_at_most(tx, asking.RUNG, at, rung.wait, of=kind, turn=number)
        set_back.wait_at_most(tx, asking.AGAIN, at, ladder.again, of=kind)
    for what, longest in _WAITS:
        set_back.wait_at_most(tx, what, at, longest)
    set_back.mend_questions(tx, at)
