from hotline.domain.hearing.phrases import Lettering, Trimmer, entries, heard, longest_from, meanings, phrases


def test_phrases_are_folded_to_single_spaces():
    assert phrases("a  b,\n c , ,d") == {"a b", "c", "d"}


def test_an_entry_goes_on_where_lines_are_indented():
    assert entries("y: yes, yep,\n  sure\nn: no") == [("y", "yes, yep,   sure"), ("n", "no")]


def test_a_phrase_listed_twice_keeps_its_first_meaning():
    assert meanings("y: ok\nn: ok, no") == {"ok": "y", "no": "n"}


def test_held_down_letters_are_let_go():
    assert heard("YESSSS, pleeease!") == ("yes", "please")


def test_the_longest_phrase_of_each_first_word():
    assert longest_from(["call", "call me back", "no"]) == {"call": 3, "no": 1}


def test_the_longest_phrase_wins():
    lettering = Lettering.of("k: call me\nc: call")
    assert lettering.read(("call", "me", "call", "now")) == "kc?"


def test_politeness_is_trimmed_from_both_ends():
    trimmer = Trimmer.of("hey, can i get", "please, right now")
    assert trimmer.core(("hey", "can", "i", "get", "menu", "right", "now", "please")) == ("menu",)


def test_something_always_stays():
    assert Trimmer.of("hey", "hey").core(("hey", "hey")) == ("hey",)
