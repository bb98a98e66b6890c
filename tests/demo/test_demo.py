"""`make demo` as a newcomer has it: one command, phones that answer, and nothing left when it is stopped."""

import signal

import pytest

from tests.kit import demo as demos

JO, SAM, STRANGER = "Jo K", "Sam", "a stranger"
# The environment is the one these tests run in, so it is not set up again.
COMMAND = ("make", "-o", ".venv/.installed", "demo")


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with demos.started(tmp_path_factory.mktemp("d"), *COMMAND) as demo:
        yield demo


def test_the_first_text_is_answered_within_a_minute_of_the_command(demo):
    demo.text(JO, "HELP")
    demo.reads(JO, "How strong is it, 0 to 10?")
    assert demo.age < 60


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


def test_once_stopped_nothing_of_it_is_left(demo):
    demo.ends(signal.SIGTERM)
    assert demo.left() == []
