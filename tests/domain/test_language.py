"""Which language a text is in: also Spanish that is spelt by ear, and never English that only looks like it."""

import json
from pathlib import Path

import pytest

from hotline.domain.language import spoken_in

DATA = Path(__file__).parent.parent / "data"
# These ask for Spanish, in whatever language, or say yes in it.
ASK_FOR_SPANISH = ("espa", "si", "ingles")


def texts(language: str) -> list[str]:
    """The labelled texts of a language, of danger and of everything else."""
    rows = [json.loads(line) for file in sorted(DATA.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    return [row["text"] for row in rows if row.get("lang") == language]


@pytest.mark.parametrize(
    "text",
    [
        "ayudaa porfa",
        "ya no kiero vivir",
        "holaaa",
        "nesesito alluda",
        "kisiera morirme",
        "ablame",
        "tengo muxas ganas",
        *"aiuda|AIUDA!!|aiudame|alluda|alludenme|ayudaa|ayudame|ayda|ayuad|yuda|ayudeme|me pueden ayudar".split("|"),
        *"ausilio|axilio|socoro|emerjensia|es urjente|estoi desesperada|ola".split("|"),
    ],
)
def test_spanish_spelt_by_ear_is_spanish(text: str) -> None:
    assert spoken_in(text) == "es"


@pytest.mark.parametrize(
    "text",
    "volvi a usar|bebí|consumí|me drogué|la regué|fallé|me emborraché|me eché unas|usé|caí|me cai|usé anoche|auxilio|"
    "socorro|¡Socorro!|ayúdenme|emergencia|urgente".split("|"),
)
def test_a_slip_or_a_cry_for_help_is_spanish_by_its_own_words(text: str) -> None:
    assert spoken_in(text) == "es"


@pytest.mark.parametrize(
    "text",
    ["Faye", "use", "used", "Cai", "12 Main St, Socorro", "fume", "urge", "sos", "baby", "my sister Ayda", "aid"],
)
def test_names_and_english_words_that_look_like_those_are_not(text: str) -> None:
    assert spoken_in(text) != "es"


@pytest.mark.parametrize("text", ["Y", "y pls", "la", "en route", "see ya", "yo", "ok", "7", "Ana", "kilo", "solo"])
def test_what_is_no_clear_spanish_changes_no_language(text: str) -> None:
    assert spoken_in(text) != "es"


def test_no_english_text_is_taken_for_spanish() -> None:
    wrong = [text for text in texts("en") if spoken_in(text) == "es"]
    assert [text for text in wrong if not any(word in text.casefold() for word in ASK_FOR_SPANISH)] == []


def test_hardly_a_spanish_text_is_taken_for_english_and_most_are_heard() -> None:
    heard = [spoken_in(text) for text in texts("es") if "english" not in text.casefold()]
    assert heard.count("en") <= 3
    assert heard.count("es") / len(heard) > 0.8
