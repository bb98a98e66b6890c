import unicodedata

from hotline.domain.words import plain, spaced, unstretched, words


def test_accents_and_apostrophes_go_and_enye_stays():
    assert plain("Can’t, MAÑANA está") == "cant, mañana esta"


def test_an_enye_sent_as_two_characters_is_one_letter():
    assert plain(unicodedata.normalize("NFD", "Año")) == "año"


def test_words_are_split_at_everything_else():
    assert words("Stop!! texting-me 👍 now") == ("stop", "texting", "me", "now")


def test_spaced_words():
    assert spaced("  Help   ME ") == "help me"


def test_held_down_letters():
    assert unstretched("nooo yess") == "no yess"
