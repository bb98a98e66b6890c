"""What callers hear suits the ear: no word is asked for that would have to be texted where a key is meant."""

import re

import pytest

from hotline.domain.effects import Ask, Say
from hotline.engine import phrases
from hotline.engine.flow import Book
from hotline.engine.loader import load, load_notices
from hotline.engine.tour import tour
from hotline.services.hearing_calls import ON_A_CALL
from hotline.wiring import FLOWS
from tests.kit.calls import calling
from tests.kit.line import Line

# A command in capitals, or "reply": words of a text. To have something by text is said in small words.
WRITTEN = re.compile(r"\b([Rr]eply|[Rr]esponde|Msg|[Tt]ext [A-Z]{2,}|[Mm]anda [A-Z]{2,})\b")
# There is no other way than to text these.
BY_TEXT_ONLY = ("text KEEP to this number", "manda GUARDAR a este número", "manda AYUDA al 988")


def heard(book: Book, language: str) -> set[str]:
    """All that can be heard on a call, as the flows have it."""
    spoken = {flow.name for flow in book.flows.values() if flow.spoken}
    words: set[str] = set()
    # Nobody waits on the line for what takes a coordinator's hours.
    never: set[str] = set()
    for flow in spoken | set(ON_A_CALL.values()) | set(book.dangers.values()):
        for visit in tour(book, "voice", language, flow):
            words |= {one.text for one in visit.effects if isinstance(one, Say | Ask)}
            talk, place = visit.after, visit.after.place
            if place is not None and (step := book.step(place.flow, place.step)).verb == "do":
                waiting = phrases.text(book, talk, place, "waiting") or ""
                (never if step.target == "reach_someone" else words).add(waiting)
    return words - never


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_caller_is_asked_to_text_a_command(language: str) -> None:
    words = heard(load(FLOWS, ("en", "es")), language)
    allowed = {one for one in words for only in BY_TEXT_ONLY if only in one}
    assert words and {one for one in words - allowed if WRITTEN.search(one)} == set()


@pytest.mark.parametrize("language", ["en", "es"])
def test_nor_in_a_notice_that_is_spoken(language: str) -> None:
    texts = load_notices(FLOWS).texts[language]
    spoken = {name: words for name, words in texts.items() if name.startswith("voice_")}
    assert spoken and {name for name, words in spoken.items() if WRITTEN.search(words)} == set()


def test_numbers_are_never_read_as_sums(line: Line) -> None:
    call = calling(line, "jo")
    call.say("i want to kill myself")
    call.silence()
    assert "9 8 8" in call.heard and "988" not in call.heard and "911" not in call.heard


def test_a_phone_number_is_read_digit_by_digit(line: Line) -> None:
    call = calling(line, "jo")
    call.say("join")
    assert "6 1 2, 5 5 5, 0 1 9 9" in call.press("1")


@pytest.mark.parametrize("words", ["zero", "press zero", "cero", "marco el cero"])
def test_zero_said_aloud_is_a_person_as_the_key_is(line: Line, words: str) -> None:
    call = calling(line, "jo")
    call.say(words)
    assert call.rings == {"sam"}


@pytest.mark.parametrize("words", ["press two", "press 2", "the number two please"])
def test_a_key_may_be_said_with_the_word_for_pressing_it(line: Line, words: str) -> None:
    call = calling(line, "jo")
    assert call.say(words) == calling(line, "jo").press("2")


def test_nine_said_aloud_says_it_again(line: Line) -> None:
    assert "How can I help?" in calling(line, "jo").say("nine")
