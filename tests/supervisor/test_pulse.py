"""A process that runs and does no work is replaced, and nobody is who only seems to hang."""

import os
import signal

import pytest

from hotline.supervisor import pulse
from hotline.supervisor.pulse import Beats, Suspicion
from tests.kit import ports

ALIVE = {"clock": 1.0, "urgent": 5.0, "ordinary": 5.0}
# The web says that each of the others has just done its work, but for one that is stopped.
WEB = """
import os, pathlib, psutil
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Answers(BaseHTTPRequestHandler):
    def do_GET(self):
        said = [line.split() for line in pathlib.Path("events").read_text().splitlines()]
        begun = {name: int(what) for name, what in said if what.isdigit()}
        ages = {n: 60.0 * (psutil.Process(pid).status() == "stopped") for n, pid in begun.items()}
        lines = ['hotline_beat_age_seconds{of="%s"} %f' % one for one in ages.items()]
        lines.append('hotline_redis_up{of="redis"} 1.0')
        body = "\\n".join(lines).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Answers).serve_forever()
"""
SOON = "from hotline.supervisor import pulse; pulse.PATIENCE = 0.5; pulse.LOOK_EVERY = 0.1; pulse.YOUNG = 0.0; "
MAIN = "from hotline.supervisor.__main__ import main; sys.exit(main())"


@pytest.mark.parametrize("name", ["clock", "ordinary"])
def test_a_frozen_process_is_replaced_and_no_other_is_touched(stage, until, lives, name):
    (stage.folder / "web.py").write_text(WEB)
    (stage.folder / "Procfile").write_text(
        "web: python web.py\nclock: python stand_in.py clock\nordinary: python stand_in.py ordinary\n"
    )
    with ports.kept() as port:
        stage.environ["PORT"] = str(port)
        before = dict(
            zip(("clock", "ordinary"), stage.start(code=SOON + MAIN).playing("clock", "ordinary"), strict=True)
        )
        os.kill(before[name], signal.SIGSTOP)
        until(lambda: len(stage.pids(name)) == 2)
    other = next(one for one in before if one != name)
    assert not lives(before[name]) and stage.pids(other) == [before[other]]
    assert f"{name} runs and does no work, so it is replaced" in stage.output


def seen(suspicion: Suspicion, beats: Beats | None, *moments: float) -> set[str]:
    """What is made of the same beats at some moments, in the end."""
    return [suspicion.hung(beats, at) for at in moments][-1]


@pytest.mark.parametrize("name", pulse.LIMITS)
def test_an_old_beat_must_be_seen_for_a_while(name):
    beats, suspicion = Beats({**ALIVE, name: 60.0}, redis=True), Suspicion()
    assert seen(suspicion, beats, 0.0, 9.9) == set()
    assert seen(suspicion, beats, 10.0) == {name}


def test_a_beat_in_between_begins_the_while_anew():
    suspicion = Suspicion()
    frozen = Beats({**ALIVE, "clock": 60.0}, redis=True)
    seen(suspicion, frozen, 0.0)
    seen(suspicion, Beats(ALIVE, redis=True), 5.0)
    assert seen(suspicion, frozen, 9.0, 18.9) == set()


def test_without_a_clock_nobody_asks_the_workers_so_it_alone_is_to_blame():
    silent = Beats(dict.fromkeys(ALIVE, 60.0), redis=True)
    assert seen(Suspicion(), silent, 0.0, 10.0) == {"clock"}


def test_without_redis_nobody_can_ask_the_workers():
    assert seen(Suspicion(), Beats({**ALIVE, "urgent": 60.0}, redis=False), 0.0, 10.0) == set()


def test_where_the_line_does_not_say_nobody_is_replaced():
    suspicion = Suspicion()
    seen(suspicion, Beats({**ALIVE, "clock": 60.0}, redis=True), 0.0)
    assert seen(suspicion, None, 10.0, 20.0) == set()


def test_the_figures_of_the_real_line_are_read(line):
    line.later(seconds=3)
    port = str(line.server.server_port)
    beats = pulse.read(port)
    assert beats is not None and beats.redis and beats.ages["clock"] < 60
