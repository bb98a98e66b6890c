"""A voicemail as a file: a sound any player takes, and the words it stands for when it is played on a phone."""

import io
import wave

import pytest

from hotline.simulator.voice.sounds import file_of
from tests.simulator.kit import ANA


@pytest.mark.parametrize("words", ["please call", "llámame mañana", ""])
def test_the_file_is_as_long_as_it_took_to_say(words):
    with wave.open(io.BytesIO(file_of(words, 3))) as file:
        assert (file.getnframes(), file.getframerate()) == (24000, 8000)


@pytest.mark.parametrize("words", ["please call", "llámame mañana"])
def test_whoever_plays_it_reads_the_words(handset, hotline, words):
    hotline.answers |= {
        "/twilio/voice": "<Response><Play>/message/1</Play></Response>",
        "/message/1": lambda _: file_of(words, 1),
    }
    assert f"(voicemail) {words}" in handset(ANA).dial().ends("completed").heard


def test_what_has_no_words_is_named_by_its_file(handset, hotline):
    hotline.answers["/twilio/voice"] = "<Response><Play>http://elsewhere.example/song.mp3</Play></Response>"
    assert "(plays song.mp3)" in handset(ANA).dial().ends("completed").heard
