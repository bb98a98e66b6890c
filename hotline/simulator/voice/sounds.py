"""Sounds: a voicemail's file is silence that carries its words as a comment, so that whoever plays it can show them."""

import io
import re
import wave

from hotline.simulator.hooks.line import request
from hotline.simulator.hooks.overrides import overrides_of
from hotline.simulator.options import on_this_computer

_RATE = 8000
_HEAD = len(b"RIFF....WAVE")
_SPOKEN = re.compile(r"spoken: ([^\0]*)\0")


def file_of(words: str, seconds: int) -> bytes:
    """A WAV file of that many seconds of silence; the words lie in front of the sound, as the format has comments."""
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(_RATE)
        file.writeframes(b"\x80" * _RATE * seconds)
    bare = sound.getvalue()
    inside = bare[_HEAD:]
    cut = inside.index(b"data")
    rest = b"WAVE" + inside[:cut] + _comment(words) + inside[cut:]
    return b"RIFF" + len(rest).to_bytes(4, "little") + rest


def words_at(url: str) -> str | None:
    """Fetch a sound as a carrier does that is to play it; its words, or None where it has none or is not here."""
    if not url.startswith("http") or not on_this_computer(url):
        return None
    found = _SPOKEN.search(request("GET", url, "", {}, overrides_of(url)).answer)
    return found[1] if found else None


def _comment(words: str) -> bytes:
    said = f"spoken: {words}\0".encode()
    said += b"\0" * (len(said) % 2)
    return _chunk(b"LIST", b"INFO" + _chunk(b"ICMT", said))


def _chunk(name: bytes, inside: bytes) -> bytes:
    return name + len(inside).to_bytes(4, "little") + inside
