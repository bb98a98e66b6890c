"""What people say beside a question is told from answers to it, in both languages."""

import pytest

from hotline.domain.hearing.asides import aside, no_content


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ok brb", "wait"),
        ("w8", "wait"),
        ("Hold on pls", "wait"),
        ("give me 5 min", "wait"),
        ("dame un minuto por favor", "wait"),
        ("ahorita vuelvo", "wait"),
        ("MENU please", "anew"),
        ("can i start over", "anew"),
        ("quiero empezar de nuevo", "anew"),
        ("pa atras", "back"),
        ("me equivoque", "back"),
        ("ok but is this free?", "cost"),
        ("do i have to pay for this", "cost"),
        ("¿cuánto cuesta?", "cost"),
        ("can my sponsor see this", "who"),
        ("is this confidential", "who"),
        ("¿quién lee esto?", "who"),
        ("who dis", "us"),
        ("con quien hablo", "us"),
        ("r u a bot", "bot"),
        ("is this a real person??", "bot"),
        ("are you a robot or a person", "bot"),
        ("ok but am i texting a human", "bot"),
        ("eres un robot", "bot"),
        ("hablo con una persona de verdad o una maquina", "bot"),
        ("wait what", "again"),
        ("wat", "again"),
        ("¿Mande?", "again"),
        ("puede repetir por favor", "again"),
        ("??", "again"),
    ],
)
def test_it_is_heard_however_it_is_said(text: str, said: str) -> None:
    assert aside(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "", "ok", "no", "yes", "please", "hello", "ahorita no", "not now", "later", "idk", "no se", "7", "1 2",
        "wait for it to pass", "he went back to jail", "free clinic on 5th", "worse again", "free",
        "thinking about using", "que hago", "how much longer", "i cant wait anymore", "stop",
        "is this safe", "wrong number", "como estas", "what if i use", "what helped", "back door", "minute clinic",
        "not a bot", "i need a real person",
    ],
)  # fmt: skip
def test_nothing_else_is(text: str) -> None:
    assert aside(text) is None


@pytest.mark.parametrize(("text", "sure"), [("menu", True), ("regresar", False), ("ahorita", False), ("hold on", True)])
def test_some_words_may_be_an_answer_where_any_words_are(text: str, sure: bool) -> None:
    assert no_content(text) is sure
