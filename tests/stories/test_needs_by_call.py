"""A ride or a meeting asked for by phone: behind the key 4, or by saying so; told after the tone."""

import pytest

from hotline.services.work import working
from hotline.store import offers
from tests.kit.calls import Call, calling
from tests.kit.line import Line
from tests.kit.persons import person
from tests.stories.test_needs import AFTERNOON, NOBODY, promised, states

RECORDING = "RE" + "4" * 32


def wanting(line: Line, key: str = "2", who: str = "jo") -> Call:
    """Somebody calls in the afternoon and presses 4, then the key."""
    line.at(AFTERNOON)
    line.carrier.recordings[RECORDING] = b"RIFF where from and where to"
    call = calling(line, who)
    if "For English" in call.heard:
        call.press("1")
    call.press("4")
    call.press(key)
    return call


def test_four_is_something_else_and_offers_the_message_first(line: Line) -> None:
    call = calling(line, "jo")
    assert "For something else, press 4." in call.heard
    heard = call.press("4")
    assert "For leaving a message, press 1. For a ride, press 2. For a meeting, press 3." in heard


@pytest.mark.parametrize(("key", "words"), [("2", "can't promise a driver"), ("3", "can't look up meetings")])
def test_what_can_be_had_is_said_before_the_tone(line: Line, key: str, words: str) -> None:
    call = wanting(line, key)
    assert words in call.heard and "recorded" in call.heard and "<Record" in call.document


@pytest.mark.parametrize(("key", "kind", "need"), [("2", "arrange", "a ride"), ("3", "meeting", "a meeting")])
def test_it_is_an_open_ask_of_its_own_with_an_hour(line: Line, key: str, kind: str, need: str) -> None:
    heard = wanting(line, key).leaves_a_message(RECORDING)
    assert f"about {need}" in heard and "call you on this number by 5:00 PM today" in heard
    assert states(line) == [(kind, "open")] and promised(line) == ["open"] and "Jo" in line.reads("ana")


@pytest.mark.parametrize(
    ("words", "kind"), [("a ride", "driver"), ("i need a ride to my meeting", "driver"), ("any meetings", "meetings")]
)
def test_it_can_be_said_at_any_question(line: Line, words: str, kind: str) -> None:
    assert kind in calling(line, "jo").say(words)


@pytest.mark.parametrize(("words", "heard"), [("un viaje", "prometer un chofer"), ("reunion", "buscar reuniones")])
def test_it_can_be_said_in_spanish(line: Line, words: str, heard: str) -> None:
    assert heard in calling(line, "max").say(words)


@pytest.mark.parametrize(("key", "need"), [("2", "lo de un viaje"), ("3", "lo de una reunión")])
def test_in_spanish_by_keys(line: Line, key: str, need: str) -> None:
    heard = wanting(line, key, "max").leaves_a_message(RECORDING)
    assert need in heard and "hoy, 5:00 PM" in heard


def test_whoever_takes_it_hears_it_and_is_connected(line: Line) -> None:
    wanting(line).leaves_a_message(RECORDING)
    line.reads("ana")
    line.later(seconds=5)
    assert "2 and your PIN plays what Jo said, 1 connects you" in line.says("ana", "1")
    helper = calling(line, "ana")
    assert "They ask for a ride." in helper.heard
    helper.hear_messages()
    assert helper.gather.find("Play") is not None
    helper.press("1")
    assert helper.rings == {"jo"} and promised(line) == ["kept"]


def test_whoever_leads_hears_what_each_message_is_for(line: Line) -> None:
    wanting(line).leaves_a_message(RECORDING)
    line.says("ana", "3")
    line.later(seconds=5)
    call = calling(line, "ana")
    assert "You have 1 message that nobody has heard" in call.heard
    assert "They ask for a ride." in call.hear_messages()


def test_whoever_hangs_up_after_the_tone_has_asked_all_the_same(line: Line) -> None:
    call = wanting(line)
    call.leaves_a_message(RECORDING, CallStatus="completed", Digits="hangup")
    call.hang_up()
    assert states(line) == [("arrange", "open")] and promised(line) == ["open"]


def test_nothing_said_asks_nobody_and_says_so(line: Line) -> None:
    heard = wanting(line).leaves_a_message(RECORDING, RecordingUrl="", RecordingDuration="0")
    assert "asked nobody yet" in heard and states(line) == []


@pytest.mark.parametrize("key", ["2", "3"])
def test_a_hidden_number_is_promised_nothing_and_offered_a_person(line: Line, key: str) -> None:
    call = wanting(line, key, "anonymous")
    assert "number is hidden" in call.heard and "<Record" not in call.document
    call.press("1")
    assert call.dial is not None and {kind for kind, _ in states(line)} == {"talk"}


def test_a_hidden_number_can_go_back_to_the_menu(line: Line) -> None:
    assert "How can I help?" in wanting(line, "2", "anonymous").press("2")


def test_with_nobody_to_ask_no_hour_is_named(line: Line) -> None:
    line.people(NOBODY)
    heard = wanting(line).leaves_a_message(RECORDING)
    assert "can't say by when" in heard and "PM" not in heard and promised(line) == []


def test_zero_is_a_person_and_star_the_menu(line: Line) -> None:
    call = calling(line, "jo")
    call.press("4")
    assert "How can I help?" in call.press("*")
    call.press("4")
    call.press("0")
    assert call.dial is not None


def test_silence_in_the_second_menu_leads_to_a_person(line: Line) -> None:
    call = calling(line, "jo")
    call.press("4")
    call.silence()
    assert "still here" in call.silence()


def test_an_hour_that_passed_is_said_to_whoever_reads_texts_and_asked_again(line: Line) -> None:
    wanting(line).leaves_a_message(RECORDING)
    line.reads("ana")
    line.later(hours=2, minutes=16)
    assert "no one has" in line.reads("jo") and "by now" in line.reads("ana")


def test_called_again_it_is_the_same_ask(line: Line) -> None:
    wanting(line).leaves_a_message(RECORDING)
    line.carrier.recordings["RE" + "5" * 32] = b"RIFF and a car seat"
    call = calling(line, "jo")
    call.say("a ride")
    assert "by 5:00 PM" in call.leaves_a_message("RE" + "5" * 32)
    with working(line.hotline) as work:
        assert len([one for one in states(line) if one == ("arrange", "open")]) == 1
        assert offers.to(work.tx, person(line, "ana").id)


def test_a_landline_is_called_back_and_never_texted(line: Line) -> None:
    wanting(line, who="+16125550177").leaves_a_message(RECORDING)
    line.reads("ana")
    line.later(seconds=5)
    told = line.says("ana", "1")
    assert "1 connects you" in told and line.reads("+16125550177") == ""


def test_whoever_stopped_our_texts_can_ask_by_phone_and_is_in_no_danger_for_it(line: Line) -> None:
    line.says("jo", "stop")
    wanting(line).leaves_a_message(RECORDING)
    line.reads("ana")
    told = line.says("ana", "1")
    assert "danger" not in told and "1 connects you" in told and line.reads("jo") == ""
