"""A chat lets no number through, however it is written, and says to whoever wrote it that it did not."""

from tests.kit.line import Line
from tests.kit.talking import chatting

HIDDEN = "(number hidden)"


def test_a_number_in_words_does_not_get_through(line: Line) -> None:
    chatting(line)
    told = line.says("jo", "im at six one two five five five oh one oh one")
    assert line.reads("sam") == f"Jo: im at {HIDDEN}" and "without the phone number" in told


def test_nor_one_in_two_texts(line: Line) -> None:
    chatting(line)
    line.says("jo", "612 then 555")
    line.says("jo", "0101")
    assert line.reads("sam") == f"Jo: 612 then 555\n---\nJo: {HIDDEN}"


def test_other_numbers_get_through(line: Line) -> None:
    chatting(line)
    line.says("jo", "see you at 7, one two three breathe")
    assert line.reads("sam") == "Jo: see you at 7, one two three breathe"


def test_whoever_reads_spanish_reads_that_in_spanish(line: Line) -> None:
    line.says("max", "hablar")
    line.says("rosa", "1")
    line.reads("max")
    line.says("rosa", "call me at 612 555 0104")
    assert line.reads("max").endswith("(numero oculto)")
