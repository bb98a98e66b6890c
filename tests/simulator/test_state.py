"""The carrier's memory keeps the newest."""

import pytest

from hotline.clock import now
from hotline.simulator.records import Message
from hotline.simulator.state import State
from tests.simulator.kit import ANA, LINE


@pytest.fixture
def state():
    return State((), kept=3)


def message(sid):
    return Message(sid, "inbound", ANA, LINE, "hi", "received", now(), now())


def test_only_the_newest_are_kept(state):
    for number in range(5):
        state.keep_message(message(f"SM{number}"))
    assert list(state.messages) == ["SM2", "SM3", "SM4"]


def test_each_change_grows_the_version(state):
    state.keep_message(message("SM1"))
    before = state.version
    state.amend_message("SM1", body="")
    assert state.version > before


def test_what_is_gone_cannot_be_amended(state):
    assert (state.amend_message("SM9", body=""), state.amend_call("CA9", status="busy")) == (None, None)


def test_a_caption_for_a_call_that_is_gone_is_lost(state):
    state.caption("CA9", "line", "hello")
    assert state.version == 0
