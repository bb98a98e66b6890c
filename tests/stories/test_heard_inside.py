"""A cry inside a text that nothing else was heard in is answered like one that was spelt as the books do."""

import pytest

from tests.kit.line import Line


@pytest.mark.parametrize("who", ["jo", "eve"])
@pytest.mark.parametrize("words", ["omg im jonsing so bad help", "bro im freaking out help", "помогите", "助けて"])
def test_a_cry_is_answered_by_how_strong_it_is(line: Line, who: str, words: str) -> None:
    assert "How strong is it, 0 to 10?" in line.says(who, words)


def test_a_wish_for_a_person_in_misspelt_spanish_asks_the_sponsor(line: Line) -> None:
    line.says("jo", "ke onda nesesito ablar con alguien urjente")
    assert "Jo" in line.reads("sam")


def test_a_story_of_ten_parts_about_a_craving_is_heard(line: Line) -> None:
    story = "i have been having cravings all day and my head wont stop. " * 27
    assert "How strong is it, 0 to 10?" in line.says("jo", story[:1600])


def test_at_the_menu_too_a_cry_is_heard(line: Line) -> None:
    line.says("jo", "menu")
    assert "How strong is it, 0 to 10?" in line.says("jo", "omg im jonsing so bad help")


def test_a_cry_of_somebody_who_has_stopped_our_texts_pages_a_human(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "ke onda nesesito ablar con alguien urjente")
    line.reads("rosa")
    assert "stopped our texts asked for help" in line.says("rosa", "1")


def test_a_choice_with_a_letter_missing_is_taken(line: Line) -> None:
    line.says("eve", "JOIN")
    assert "18 or older" in line.says("eve", "im in recovry")


@pytest.mark.parametrize("words", ["i dont want 2 talk 2 nobody", "dont wana talk 2 any1"])
def test_whoever_wants_to_talk_to_nobody_is_asked_for_nobody(line: Line, words: str) -> None:
    for said in ("HELP", "9", words):
        line.says("jo", said)
    assert line.reads("sam") == ""
