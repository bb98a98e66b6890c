"""A STOP that the carrier keeps for the one number of ours it was texted to, and a START to another of them."""

from collections.abc import Iterator

import pytest

from tests.kit.line import NUMBER, PEOPLE, Line

OF_THE_CHAT = "+16125550150"
JO = PEOPLE["jo"]


@pytest.fixture
def pooled(line: Line) -> Iterator[Line]:
    """The usual line, with one more number, at a carrier that keeps STOP itself."""
    yield line.build(HOTLINE_NUMBERS=f"{NUMBER},{OF_THE_CHAT}", HOTLINE_KEYWORDS="default")
    line.build()


def stops(line: Line, to: str) -> None:
    """Jo texts STOP to one of our numbers, and the carrier lets nothing through from that one."""
    line.carrier.stopped.add((to, JO))
    line.says("jo", "STOP", To=to)


def chatting(line: Line) -> None:
    """Jo and Sam are in a chat by the number of the pool; what Jo read of it is passed over."""
    line.says("jo", "talk")
    line.says("sam", "1")
    line.later(seconds=3)
    line.reads("jo")


def test_who_stopped_the_number_of_a_chat_and_came_back_to_the_line_is_told_who_is_there(pooled: Line) -> None:
    stops(pooled, OF_THE_CHAT)
    pooled.says("jo", "START")
    pooled.says("jo", "talk")
    pooled.says("sam", "1")
    pooled.later(seconds=3)
    assert "Sam is here for you" in pooled.reads("jo")


def test_what_the_helper_texts_then_reaches_them_by_the_line(pooled: Line) -> None:
    stops(pooled, OF_THE_CHAT)
    pooled.says("jo", "START")
    chatting(pooled)
    pooled.says("sam", "i am here", To=OF_THE_CHAT)
    pooled.later(seconds=3)
    assert pooled.reads("jo") == "Sam: i am here" and pooled.carrier.to(JO)[-1].sender == NUMBER


def test_who_stopped_the_line_and_came_back_to_another_number_is_answered_there(pooled: Line) -> None:
    chatting(pooled)
    pooled.says("jo", "done", To=OF_THE_CHAT)
    stops(pooled, NUMBER)
    pooled.says("jo", "START", To=OF_THE_CHAT)
    pooled.says("jo", "i want to kill myself", To=OF_THE_CHAT)
    pooled.later(seconds=3)
    assert "988" in pooled.reads("jo") and pooled.carrier.to(JO)[-1].sender == OF_THE_CHAT


def test_who_stopped_every_number_gets_nothing_from_any(pooled: Line) -> None:
    chatting(pooled)
    pooled.carrier.stopped |= {(NUMBER, JO), (OF_THE_CHAT, JO)}
    pooled.says("sam", "i am here", To=OF_THE_CHAT)
    pooled.later(seconds=30)
    assert pooled.reads("jo") == "" and "has stopped" in pooled.reads("sam")


def test_a_stop_that_we_hear_of_a_moment_later_takes_the_text_back(pooled: Line) -> None:
    chatting(pooled)
    pooled.carrier.stopped.add((OF_THE_CHAT, JO))
    pooled.says("sam", "i am here", To=OF_THE_CHAT)
    pooled.says("jo", "STOP", To=OF_THE_CHAT)
    pooled.later(seconds=30)
    assert pooled.reads("jo") == ""


def test_with_a_messaging_service_a_stop_to_one_number_is_one_to_all(pooled: Line) -> None:
    line = pooled.build(
        HOTLINE_NUMBERS=f"{NUMBER},{OF_THE_CHAT}",
        HOTLINE_KEYWORDS="advanced",
        TWILIO_MESSAGING_SERVICE_SID="MG" + "0" * 32,
    )
    line.carrier.stopped.add((OF_THE_CHAT, JO))
    chatting(line)
    line.later(seconds=30)
    assert line.reads("jo") == "" and "has stopped" in line.reads("sam")
