import time

import pytest

from hotline.domain.danger.slips import Slips, slips
from hotline.domain.danger.spelling import Stems, inflections, sound, split
from tests.kit.screening import SCREEN

READER = SCREEN._lexicon.reader


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("I can't breathe", " . i can not breathe . "),
        ("im gonna od 2nite", " . i am going to od tonight . "),
        ("Killin my self", " . killing myself . "),
        ("he od'd", " . he overdosed . "),
        ("no, i want it", " . no . i want it . "),
        ("wait... what? ok", " . wait what ? ok . "),
        ("k i l l", " . kill . "),
        ("qiero morirme", " . quiero morirme . "),
        ("el niño", " . el nino . "),
        ("🔪🩸 myself", " . knife blood myself . "),
        ("😂 ok 🗡️", " . ok knife . "),
    ],
)
def test_a_text_is_read_as_it_is_meant(typed, read):
    assert READER.read(typed).text == read


def test_a_long_text_is_looked_at_sentence_by_sentence():
    assert len(READER.read("this is one more sentence. " * 20).parts) == 20


def test_a_long_sentence_is_looked_at_in_windows_that_overlap():
    parts = READER.read("word " * 200).parts
    assert [len(part.text.split()) for part in parts] == [96, 96, 56]


def test_parts_know_where_they_stand_in_the_text():
    reading = READER.read(f"{'word ' * 200}. {'so much more to say. ' * 5}")
    assert all(reading.text[part.start :].startswith(part.text) for part in reading.parts)


@pytest.mark.parametrize("where", range(0, 200, 7))
def test_danger_is_found_anywhere_in_a_sentence_without_end(where):
    words = ["word"] * 200
    words[where:where] = ["i", "want", "to", "kill", "myself"]
    assert SCREEN(" ".join(words))


def test_slips_are_what_thumbs_do():
    assert {"suicde", "suiccide", "suciide", "suicids"} - slips("suicide") == {"suicids"}


def test_a_slip_is_the_word_that_was_missed():
    missed = Slips(["suicide", "murder"], {"murdr"}, Stems([]))
    assert [missed.word(typed) for typed in ("suicde", "mruder", "murdr", "suicids")] == [
        "suicide",
        "murder",
        None,
        None,
    ]


def test_a_slip_of_two_words_is_the_last_of_them():
    assert Slips(["tabler", "tablet"], set(), Stems([])).word("table") == "tablet"


def test_a_slip_that_begins_a_stem_is_one_of_a_word_that_begins_it_too():
    assert Slips(["suicide"], set(), Stems(["suiccid"])).word("suiccide") is None


def test_short_words_have_no_slips():
    assert slips("gun") == set()


def test_forms_are_of_words_that_are_there():
    assert inflections({"kill", "killing", "dies", "die", "ring", "pills", "pill"}, ["pills"]) == {
        "killing": "kill",
        "dies": "die",
    }


def test_spanish_words_that_sound_alike_sound_alike():
    assert sound("bibir") == sound("vivir")


def test_a_run_of_letters_is_cut_into_the_fewest_words():
    assert split("iwanttodie", {"i", "want", "to", "die", "wan", "t"}) == ("i", "want", "to", "die")


@pytest.mark.parametrize(
    "text",
    [
        "i want to " * 160,
        "kill my " * 200,
        "k i l l " * 200,
        "not " * 400,
        "killmyself" * 160,
        "k*ll " * 320,
        "took my pills and " * 90,
        "i want to die he hit me took too much chest hurts cant breathe gun rope bridge pills not wake up " * 17,
    ],
)
def test_no_text_of_1600_characters_holds_the_line_up(text):
    # It takes a few thousandths of a second; the bound only tells it from seconds.
    SCREEN(text[:1600])
    began = time.process_time()
    SCREEN(text[:1600])
    assert time.process_time() - began < 0.25
