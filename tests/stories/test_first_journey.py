"""The first journey: a text for help is answered, and a sponsor is reached."""

import pytest

from tests.kit.line import Line


@pytest.mark.parametrize("words", ["HELP", "help", "CRAVE", "having a bad craving", "I really want to use rn"])
def test_any_cry_for_help_is_answered_with_who_we_are_and_the_rating(line: Line, words: str) -> None:
    answer = line.says("jo", words)
    assert all(part in answer for part in ("Harbor Line", "Ana 612-555-0199", "STOP", "0 to 10"))


def test_help_in_spanish_is_answered_in_spanish(line: Line) -> None:
    answer = line.says("max", "ayuda")
    assert "0 a 10" in answer and "STOP" in answer


def test_somebody_known_in_english_who_texts_in_spanish_is_answered_in_spanish(line: Line) -> None:
    assert "0 a 10" in line.says("jo", "tengo muchas ganas ayuda")


def test_an_unknown_number_gets_the_same_first_answer(line: Line) -> None:
    assert "0 to 10" in line.says("eve", "help")


def test_an_unknown_number_hears_how_to_join(line: Line) -> None:
    line.says("eve", "help")
    assert "JOIN" in line.says("eve", "0")


def test_one_text_comes_back_and_no_more(line: Line) -> None:
    line.text("jo", "HELP")
    assert len(line.carrier.to("+16125550101")) == 1


def test_a_craving_goes_from_rating_to_relief(line: Line) -> None:
    line.says("jo", "HELP")
    assert "What set it off?" in line.says("jo", "6")
    assert "What would help" in line.says("jo", "3")
    assert "Breathe in" in line.says("jo", "2")
    line.later(minutes=16)
    assert "How strong is it now" in line.reads("jo")
    assert "6 to 3" in line.says("jo", "3")


def test_the_second_look_comes_half_an_hour_after_the_first_skill(line: Line) -> None:
    for words in ("HELP", "6", "3", "2"):
        line.says("jo", words)
    line.later(minutes=16)
    line.says("jo", "4")
    line.later(minutes=16)
    assert "How strong is it now" in line.reads("jo")


def test_what_helped_is_remembered_and_offered_next_time(line: Line) -> None:
    for words in ("HELP", "6", "3", "2", "0", "cold water and a walk"):
        line.says("jo", words)
    line.later(minutes=60)
    for words in ("HELP", "5"):
        line.says("jo", words)
    assert "cold water" in line.says("jo", "3")


def test_no_relief_offers_a_person(line: Line) -> None:
    for words in ("HELP", "6", "3", "2", "6", "4"):
        line.says("jo", words)
    assert "Reach someone now" in line.says("jo", "7")


def test_at_eight_a_person_is_offered_first(line: Line) -> None:
    line.says("jo", "CRAVE")
    assert "1 Yes, ask a person" in line.says("jo", "about an 8")


def test_yes_to_a_person_asks_the_sponsor(line: Line) -> None:
    line.says("jo", "CRAVE")
    line.says("jo", "9")
    assert "Sam" in line.says("jo", "1")
    assert "Jo asked for a person to talk to" in line.reads("sam")


def test_a_second_help_within_half_an_hour_goes_straight_to_a_human(line: Line) -> None:
    line.says("jo", "HELP")
    line.later(minutes=10)
    line.says("jo", "HELP")
    assert "Jo asked" in line.reads("sam")


def test_the_sponsor_reads_nothing_of_rating_trigger_or_words(line: Line) -> None:
    for words in ("HELP", "9", "1"):
        line.says("jo", words)
    read = line.reads("sam")
    assert "Jo asked" in read and "9" not in read and "craving" not in read


def test_two_texts_answered_in_one_breath_are_both_kept(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.text("jo", "6", work=False)
    line.work()
    assert "0 to 10" in line.reads("jo")
    with line.hotline.db.read() as conn:
        assert conn.exec_driver_sql("SELECT state FROM inbound").scalars().all() == ["handled"] * 2


def test_a_text_that_crossed_the_question_does_not_answer_it(line: Line) -> None:
    line.text("jo", "HELP", work=False)
    line.text("jo", "6", work=False)
    line.work()
    assert "What set it off" in line.says("jo", "7")


def test_whoever_answered_too_early_is_told_so_once_after_the_question(line: Line) -> None:
    for words in ("HELP", "6", "7"):
        line.text("jo", words, work=False)
    line.work()
    question, told = line.reads("jo").split("\n---\n")
    assert "0 to 10" in question and "came before I could ask" in told


def test_hello_while_people_are_asked_is_answered_with_how_it_stands(line: Line) -> None:
    line.says("jo", "talk")
    assert "still asking" in line.says("jo", "hello??")


def test_so_is_a_call_for_anybody_in_spanish_which_asks_nobody_anew(line: Line) -> None:
    line.says("max", "quiero morir")
    line.later(minutes=1)
    line.reads("rosa")
    assert "sigo avisando a nuestra gente" in line.says("max", "hay alguien?")
    assert line.reads("rosa") == ""


def test_nor_while_a_call_is_asked_for(line: Line) -> None:
    line.says("max", "llamame")
    line.later(minutes=1)
    line.reads("rosa")
    line.says("max", "hay alguien?")
    assert line.reads("rosa") == ""


def test_a_supporter_who_says_hello_hears_how_helping_works(line: Line) -> None:
    assert "for helpers" in line.says("sam", "hello")


@pytest.mark.parametrize("words", ["4 real? on my way", "who is it? on my way", "omg is she ok? im coming"])
def test_a_helper_who_asks_something_and_says_that_they_come_has_it(line: Line, words: str) -> None:
    line.says("jo", "talk")
    line.reads("sam")
    assert "You are with Jo now" in line.says("sam", words)


def test_a_helper_who_asks_whether_an_hour_will_do_is_taken_at_their_word(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "can i call in an hour? im at work")
    assert "Sam" in line.reads("jo")
