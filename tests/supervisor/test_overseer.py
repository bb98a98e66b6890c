"""The life and death of a hotline's processes, with real signals."""

import os
import signal
import threading

from hotline.supervisor.overseer import Overseer, Plan
from tests.kit.waiting import PATIENCE

MAIN = "from hotline.supervisor.__main__ import main; sys.exit(main())"


def test_a_killed_process_is_back_and_no_other_is_touched(stage, until):
    web, urgent, clock = stage.start().playing("web", "urgent", "clock")
    os.kill(web, signal.SIGKILL)
    until(lambda: len(stage.pids("web")) == 2)
    assert "web ended (killed by SIGKILL), starts again in 0.2 s" in stage.output
    assert (stage.pids("urgent"), stage.pids("clock")) == ([urgent], [clock])


def test_sigterm_stops_all_in_order_and_leaves_nothing(stage, lives):
    pids = stage.start("--with", "simulator=python stand_in.py simulator").playing(
        "web", "urgent", "clock", "simulator"
    )
    stage.process.terminate()
    assert stage.ends() == 0
    assert [who for who, what in stage.events() if what == "stopped"] == ["web", "clock", "urgent", "simulator"]
    assert not any(map(lives, pids))


def test_ctrl_c_is_a_clean_stop_too(stage, lives):
    pids = stage.start().playing("web", "urgent", "clock")
    stage.process.send_signal(signal.SIGINT)
    assert stage.ends() == 0
    assert not any(map(lives, pids))


def test_a_closed_terminal_stops_it_unless_it_was_started_with_nohup(stage, until):
    (urgent,) = stage.start(code=f"import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN); {MAIN}").playing(
        "urgent"
    )
    stage.process.send_signal(signal.SIGHUP)
    os.kill(urgent, signal.SIGKILL)
    until(lambda: len(stage.pids("urgent")) == 2)
    stage.process.terminate()
    assert stage.ends() == 0


def test_a_killed_supervisor_leaves_no_orphan(stage, until, lives):
    pids = stage.start().playing("web", "urgent", "clock")
    stage.process.kill()
    until(lambda: not any(map(lives, pids)))
    assert "stopped" not in {what for _, what in stage.events()}


def test_who_does_not_stop_is_killed_and_the_others_stopped(stage, lives):
    (stage.folder / "Procfile").write_text("web: python stand_in.py web stubborn\nurgent: python stand_in.py urgent\n")
    stage.start(code=f"from hotline.supervisor import overseer; overseer.GRACE['web'] = 0.2; {MAIN}")
    pids = stage.playing("web", "urgent")
    stage.process.terminate()
    assert stage.ends() == 0
    assert "web does not stop and is killed" in stage.output
    assert ("urgent", "stopped") in stage.events()
    assert not any(map(lives, pids))


def test_the_release_command_is_done_before_anything_starts(stage):
    release = """release: python -c "open('events', 'a').write('release done\\n')"\n"""
    (stage.folder / "Procfile").write_text(f"web: python stand_in.py web\n{release}")
    stage.start().playing("web")
    assert stage.events()[0] == ("release", "done")
    assert stage.output.count("release started") == 1


def test_a_failed_release_starts_nothing_and_gives_its_exit_code(stage):
    (stage.folder / "Procfile").write_text('release: python -c "exit(2)"\nweb: python stand_in.py web\n')
    assert stage.start().ends() == 2
    assert stage.events() == []


def test_a_stop_during_the_release_is_a_clean_one(stage, lives):
    (stage.folder / "Procfile").write_text("release: python stand_in.py release\nweb: python stand_in.py web\n")
    (release,) = stage.start().playing("release")
    stage.process.terminate()
    assert stage.ends() == 0
    assert not lives(release)
    assert stage.pids("web") == []


def test_a_command_that_is_not_there_is_named_and_holds_up_nobody(stage, until):
    (stage.folder / "Procfile").write_text("typo: nowhere-to-be-found\nweb: python stand_in.py web\n")
    stage.start().playing("web")
    until(lambda: "nowhere-to-be-found cannot be started" in stage.output)
    until(lambda: stage.output.count("typo started") > 1)
    assert len(stage.pids("web")) == 1


def test_each_line_says_whose_it_is_without_colours(stage, until):
    stage.start().playing("web", "urgent")
    until(lambda: "urgent     | said by urgent\n" in stage.output)
    assert "\x1b" not in stage.output


def test_two_wishes_to_stop_at_once_are_one():
    """A lock that the first holds would never be let go: the second interrupts it, in the same thread."""
    overseer = Overseer(Plan({}, []))
    with overseer._stopped._cond:
        wish = threading.Thread(target=overseer._stop, daemon=True)
        wish.start()
        wish.join(PATIENCE)
        assert not wish.is_alive()
