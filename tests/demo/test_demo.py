"""`make demo` as a newcomer has it: one command, phones that answer, and nothing left when it is stopped."""

import signal
import subprocess
import sys

import pytest

from tests.kit import demo as demos
from tests.kit.waiting import PATIENCE

JO, SAM, STRANGER = "Jo K", "Sam", "a stranger"
# The environment is the one these tests run in, so it is not set up again.
COMMAND = ("make", "-o", ".venv/.installed", "demo")


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with demos.started(tmp_path_factory.mktemp("a d"), *COMMAND) as demo:
        yield demo


def test_the_first_text_is_answered(demo):
    demo.text(JO, "HELP")
    assert "How strong is it, 0 to 10?" in demo.reads(JO, "How strong")


def test_it_says_what_to_do_first(demo):
    assert "Text HELP from Jo's phone first" in demo.said


def test_a_sponsor_is_asked_and_the_two_text_each_other(demo):
    demo.text(JO, "talk")
    demo.reads(SAM, "Jo asked for a person")
    demo.text(SAM, "1")
    demo.reads(JO, "Sam is here for you")
    demo.text(JO, "bad night")
    assert demo.reads(SAM, "bad night") == "Jo: bad night"


def test_a_quarter_of_an_hour_later_the_line_asks_again(demo):
    for words, answer in (("HELP", "0 to 10"), ("6", "What set it off"), ("3", "What would help"), ("2", "Breathe")):
        demo.text(STRANGER, words)
        demo.reads(STRANGER, answer)
    demo.settles()
    demo.ask("POST", "/clock", {"seconds": 900})
    assert demo.reads(STRANGER, "Checking in").endswith("0 to 10?")


def test_a_second_one_in_the_same_folder_is_refused(demo):
    assert refusal(DEMO_FOLDER=str(demo.folder)) == (
        1,
        "A demo is running already: stop it first, with Ctrl-C where it runs.\n",
    )


def test_what_are_no_ports_is_refused(tmp_path):
    code, said = refusal(DEMO_FOLDER=str(tmp_path), DEMO_PORTS="8070")
    assert code == 2 and said.endswith("such as 8080,8070.\n")


def test_where_nothing_can_be_kept_is_refused(tmp_path):
    (tmp_path / "file").touch()
    code, said = refusal(DEMO_FOLDER=str(tmp_path / "file"))
    assert code == 2 and said.startswith("Nothing can be kept in") and "Set DEMO_FOLDER" in said


def refusal(**environ):
    command = [sys.executable, "-m", "hotline.demo"]
    done = subprocess.run(command, check=False, cwd=demos.ROOT, env=environ, capture_output=True, text=True)
    return done.returncode, done.stderr


def test_once_make_alone_is_stopped_nothing_of_it_is_left(demo):
    demo.process.send_signal(signal.SIGINT)
    demo.process.wait(2 * PATIENCE)
    assert demo.left() == []
