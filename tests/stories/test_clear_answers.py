"""Where a mistake would leave somebody in danger alone, an answer counts only where nothing takes it back."""

import pytest

from tests.kit.line import Line


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("jo", "no i cant do this anymore"), ("jo", "i cant"), ("jo", "it didnt help"), ("jo", "no more"),
        ("jo", "no point"), ("jo", "2 but idk"), ("max", "no ya no puedo"), ("max", "no me ayudo"),
    ],
)  # fmt: skip
def test_a_no_that_is_more_than_a_no_brings_a_human(line: Line, who: str, words: str) -> None:
    line.says(who, "whats the point anymore" if who == "jo" else "ya no aguanto mas")
    line.says(who, words)
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("jo", "no"), ("jo", "nope lol"), ("jo", "no just sad"), ("jo", "2 im fine"), ("jo", "not at all, thanks"),
        ("max", "no gracias"), ("max", "no, nomas cansado"), ("max", "2"),
    ],
)  # fmt: skip
def test_a_clear_no_brings_nobody(line: Line, who: str, words: str) -> None:
    line.says(who, "whats the point anymore" if who == "jo" else "ya no aguanto mas")
    line.says(who, words)
    assert "URGENT" not in line.reads("rosa")


@pytest.mark.parametrize(
    ("who", "words"),
    [("jo", "yes but hes here"), ("jo", "1 but he can see"), ("jo", "i think so"), ("max", "si pero esta aqui")],
)
def test_a_yes_that_is_less_than_a_yes_is_texted_nothing(line: Line, who: str, words: str) -> None:
    line.says(who, "my husband is beating me" if who == "jo" else "mi esposo me pega y tengo miedo")
    assert line.says(who, words) == ""


@pytest.mark.parametrize(
    ("who", "words"), [("jo", "yes"), ("jo", "yes he left"), ("jo", "1"), ("max", "si ya se fue"), ("max", "1")]
)
def test_a_clear_yes_is_told_whom_to_call(line: Line, who: str, words: str) -> None:
    line.says(who, "my husband is beating me" if who == "jo" else "mi esposo me pega y tengo miedo")
    assert "800-799-7233" in line.says(who, words)


@pytest.mark.parametrize("words", ["11", "100", "its off da charts"])
def test_more_than_the_scale_has_is_taken_as_its_top_and_said_so(line: Line, words: str) -> None:
    line.says("jo", "CRAVE")
    assert line.says("jo", words).startswith("10. That is strong.")


@pytest.mark.parametrize(
    ("who", "words", "told"),
    [
        ("jo", "idk wat helps", "It's OK not to know."),
        ("jo", "anything", "Feel your feet."),
        ("jo", "gettin better", "Thank you."),
        ("jo", "prayd", "Feel your feet."),
        ("max", "kaminar", "Muevete un poco"),
        ("max", "lo que sea", "Siente los pies"),
    ],
)
def test_what_would_help_is_heard_as_it_is_said(line: Line, who: str, words: str, told: str) -> None:
    for said in ("ganas" if who == "max" else "CRAVE", "6", "5"):
        line.says(who, said)
    assert told in line.says(who, words)


def test_a_picture_alone_asks_nobody_and_is_told_that_it_cannot_be_seen(line: Line) -> None:
    line.says("jo", "hi")
    line.says("jo", "blue hats")
    told = [line.says("jo", "", NumMedia="1", MediaUrl0="https://api.example/x") for _ in range(3)]
    assert all("can't see pictures" in one for one in told[:1])
    assert line.reads("sam") == ""


def test_a_picture_alone_while_people_are_asked_hears_of_them_and_of_no_question(line: Line) -> None:
    line.people()
    line.says("jo", "talk")
    line.later(seconds=5)
    told = line.says("jo", "", NumMedia="1", MediaUrl0="https://api.example/x")
    assert "can't see pictures" in told and "still asking people" in told and "question" not in told


def test_in_danger_a_picture_alone_still_reaches_a_human(line: Line) -> None:
    line.says("jo", "i cant do this anymore")
    for _ in range(3):
        line.text("jo", "", NumMedia="1", MediaUrl0="https://api.example/x")
        line.later(seconds=6)
    assert line.reads("rosa") != ""
