"""Segments and alphabets, at their edges."""

import pytest

from hotline.simulator.texts.encoding import encoding, segments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ñ" * 160, 1),
        ("á" * 70, 1),
        ("á" * 71, 2),
        ("🙂" * 35, 1),
        ("🙂" * 36, 2),
        ("a" * 152 + "€" + "a" * 10, 2),
    ],
)
def test_segments(text, expected):
    assert segments(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("Hi é ñ ¿", "GSM-7"), ("{[~]}", "GSM-7"), ("it’s", "UCS-2")])
def test_encoding(text, expected):
    assert encoding(text) == expected
