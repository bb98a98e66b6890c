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


@pytest.mark.parametrize("who", ["jo", "sam"])
@pytest.mark.parametrize("words", ["im gonna relaps i kno it", "bout 2 relpase"])
def test_whoever_is_about_to_use_is_heard_however_they_spell_it(line: Line, who: str, words: str) -> None:
    assert "How strong is it, 0 to 10?" in line.says(who, words)


@pytest.mark.parametrize("who", ["jo", "sam"])
def test_so_they_are_in_misspelt_spanish(line: Line, who: str) -> None:
    assert "Tus ganas, de 0 a 10?" in line.says(who, "siento q boi a recaher")


def test_a_helper_who_needs_a_person_themselves_is_given_one(line: Line) -> None:
    line.says("pat", "i need 2 tlk 2 sum1 its urgnt")
    assert "Pat asked for a person" in line.reads("rosa")


def test_a_helper_in_a_hard_moment_reads_kind_words(line: Line) -> None:
    assert "That is hard" in line.says("sam", "im freaking out help")


@pytest.mark.parametrize(
    "words", ["my sponsee is gonna relaps", "how do i close a case help", "need sum1 to drive jo to court", "maybe a 7"]
)
def test_what_a_helper_says_of_others_or_asks_of_us_is_no_cry_of_theirs(line: Line, words: str) -> None:
    assert "Harbor Line for helpers" in line.says("sam", words)
