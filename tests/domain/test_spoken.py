"""What is read aloud suits the ear."""

import pytest

from hotline.domain.spoken import Pause, Words, aloud, parts


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("Call or text 988 now.", "Call or text 9 8 8 now."),
        ("In danger: 911.", "In danger: 9 1 1."),
        ("Danger: 911/988.", "Danger: 9 1 1 or 9 8 8."),
        ("Person: Ana 612-555-0199.", "Person: Ana 6 1 2, 5 5 5, 0 1 9 9."),
        ("Call +16125550100 and press 1.", "Call 6 1 2, 5 5 5, 0 1 0 0 and press 1."),
        ("Call (612) 555-0199.", "Call 6 1 2, 5 5 5, 0 1 9 9."),
        ("Call 800-799-7233.", "Call 8 0 0, 7 9 9, 7 2 3 3."),
        ("Text START to 88788.", "Text START to 8 8 7 8 8."),
        ("From 0-10?", "From 0 to 10?"),
        ("9 8 8, press 2. 15 minutes, at 6:30.", "9 8 8, press 2. 15 minutes, at 6:30."),
    ],
)
def test_numbers_are_read_digit_by_digit(written: str, heard: str) -> None:
    assert aloud(written, "en") == heard


def test_in_spanish_too() -> None:
    assert aloud("Peligro: 911/988. De 0-10?", "es") == "Peligro: 9 1 1 o 9 8 8. De 0 a 10?"


def test_a_silence_between_two_sentences_is_no_word() -> None:
    assert parts("In. [4] And out.", "en") == (Words("In.", "en"), Pause(4), Words("And out.", "en"))
