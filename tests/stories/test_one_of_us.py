"""Where there is one and no more, the words say one: of whoever is asked, paged, rung or tested, in both languages."""

import pytest

from hotline.services import drilling
from hotline.services.work import working
from hotline.store import people
from tests.kit.calls import asking
from tests.kit.line import PEOPLE, ROSTER, Line

LEE = "+16125550107"
HEAD, *ROWS = ROSTER.strip().split("\n")


@pytest.fixture
def alone(empty_line: Line) -> Line:
    """Max, who speaks Spanish, and Lee, who speaks English; of helpers there is Rosa alone."""
    kept = [row for row in ROWS if row.startswith(("Rosa", "Max"))]
    empty_line.people("\n".join([HEAD, *kept, f"Lee L,{LEE},participant,en,America/Chicago,,,2026-01-01,paper"]), "")
    return empty_line


def texts_on(line: Line, who: str, words: str) -> str:
    """All that somebody reads who asks for help and texts on."""
    said = [line.says(who, words)]
    for more in ("hola?", "por favor", "me oyen") if who == "max" else ("hello?", "anyone", "please"):
        line.later(seconds=7, sweep=False)
        said.append(line.says(who, more))
    return "\n".join(said)


@pytest.mark.parametrize(
    ("who", "words", "said"),
    [
        (LEE, "talk", "I'm asking one of our people now"),
        ("max", "hablar", "Ahora le pregunto a alguien de los nuestros"),
        (LEE, "talk", "I've asked one of our people"),
        ("max", "hablar", "le he preguntado a alguien de los nuestros"),
        (LEE, "i want to kill myself", "I've paged one of our people"),
        ("max", "me quiero matar", "le he avisado a alguien de los nuestros"),
    ],
)
def test_one_who_is_asked_or_paged_is_one(alone: Line, who: str, words: str, said: str) -> None:
    assert said in texts_on(alone, who, words)


def test_of_several_the_spanish_words_agree_too(line: Line) -> None:
    line.says("max", "me quiero matar")
    line.later(minutes=3)
    assert "les he avisado a 2 de los nuestros" in texts_on(line, "max", "hola")


def test_one_without_a_name_who_is_rung_is_one(alone: Line) -> None:
    with working(alone.hotline) as work:
        rosa = people.by_phone(work.tx, PEOPLE["rosa"])
        assert rosa is not None
        people.save(work.tx, rosa.id, name_sealed=None)
    assert "ringing one of our people now" in asking(alone, LEE).heard


@pytest.mark.parametrize(
    ("answer", "said"), [("1", "the one person I asked answered, in"), (None, "the one person to answer did not")]
)
def test_a_drill_of_one_says_one(empty_line: Line, answer: str | None, said: str) -> None:
    empty_line.people("\n".join([HEAD, next(row for row in ROWS if row.startswith("Ana"))]), "")
    with working(empty_line.hotline) as work:
        drilling.begin(work)
    empty_line.later(hours=20)
    if answer:
        empty_line.says("ana", answer)
    empty_line.later(hours=25)
    assert said in empty_line.reads("ana")
