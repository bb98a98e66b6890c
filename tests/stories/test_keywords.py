"""Who answers STOP, START and HELP: this line, the carrier with our words, or the carrier with its own."""

import pytest

from tests.kit.line import PEOPLE, Line


@pytest.fixture
def advanced(empty_line: Line) -> Line:
    """The carrier answers keywords with our words, and says what it made of them."""
    return _with(empty_line, "advanced")


@pytest.fixture
def stock(empty_line: Line) -> Line:
    """The carrier answers keywords with its own stock texts."""
    return _with(empty_line, "default")


def test_advanced_help_sends_nothing_and_the_next_number_is_the_rating(advanced: Line) -> None:
    advanced.text("jo", "HELP", OptOutType="HELP")
    assert advanced.reads("jo") == ""
    assert "What set it off?" in advanced.says("jo", "7")


def test_advanced_who_has_read_in_the_carriers_words_who_we_are_does_not_read_it_again(advanced: Line) -> None:
    advanced.text("eve", "HELP", OptOutType="HELP")
    assert "JOIN" not in advanced.says("eve", "7")


@pytest.mark.parametrize("word", ["INFO", "Info", "LIGHTHOUSE"])
def test_advanced_so_it_is_for_any_word_that_the_carrier_takes_for_help(advanced: Line, word: str) -> None:
    advanced.text("jo", word, OptOutType="HELP")
    assert advanced.reads("jo") == ""
    assert "What set it off?" in advanced.says("jo", "7")


def test_advanced_help_is_left_open_for_a_check_in_that_never_comes(advanced: Line) -> None:
    advanced.text("jo", "HELP", OptOutType="HELP")
    advanced.later(minutes=16)
    assert "leave the door open" in advanced.reads("jo")


def test_advanced_a_second_help_asks_people_and_says_so(advanced: Line) -> None:
    advanced.text("jo", "HELP", OptOutType="HELP")
    advanced.later(minutes=5)
    advanced.text("jo", "HELP", OptOutType="HELP")
    assert "Sam" in advanced.reads("jo") and "Jo asked" in advanced.reads("sam")


def test_advanced_any_other_wording_is_answered_by_us(advanced: Line) -> None:
    assert "0 to 10" in advanced.says("jo", "help me please")


def test_advanced_a_supporter_s_help_tells_how_helping_works(advanced: Line) -> None:
    advanced.text("sam", "HELP", OptOutType="HELP")
    assert "for helpers" in advanced.reads("sam")


def test_stock_yes_after_a_stop_signs_up_again_as_the_carrier_has_it(stock: Line) -> None:
    stock.text("jo", "STOP")
    assert stock.says("jo", "Yes") == ""
    stock.later(seconds=5, sweep=False)
    assert "0 to 10" in stock.says("jo", "CRAVE")


def test_advanced_stop_sends_nothing_of_ours(advanced: Line) -> None:
    advanced.text("jo", "STOP", OptOutType="STOP")
    assert advanced.says("jo", "hello") == "" and advanced.carrier.to(PEOPLE["jo"]) == []


def test_advanced_a_word_only_the_carrier_knows_stops_too(advanced: Line) -> None:
    advanced.text("jo", "basta ya", OptOutType="STOP")
    assert advanced.says("jo", "hello") == ""


def test_advanced_a_wish_in_other_words_is_confirmed_by_us(advanced: Line) -> None:
    assert "you get no more texts" in advanced.says("jo", "stop texting me")


def test_advanced_start_sends_nothing_of_ours_but_opens_the_line(advanced: Line) -> None:
    advanced.text("jo", "STOP", OptOutType="STOP")
    advanced.text("jo", "START", OptOutType="START")
    assert advanced.reads("jo") == ""
    assert "0 to 10" in advanced.says("jo", "CRAVE")


def test_advanced_yes_from_somebody_who_stopped_is_a_start(advanced: Line) -> None:
    advanced.text("jo", "STOP", OptOutType="STOP")
    advanced.text("jo", "YES", OptOutType="START")
    assert "0 to 10" in advanced.says("jo", "CRAVE")


def test_advanced_yes_to_a_question_stays_an_answer(advanced: Line) -> None:
    advanced.says("jo", "CRAVE")
    advanced.says("jo", "9")
    advanced.text("jo", "YES", OptOutType="START")
    assert "Sam" in advanced.reads("jo")


def test_advanced_help_from_somebody_who_stopped_reaches_a_human(advanced: Line) -> None:
    advanced.text("jo", "STOP", OptOutType="STOP")
    advanced.text("jo", "HELP", OptOutType="HELP")
    assert advanced.reads("jo") == "" and "URGENT" in advanced.reads("rosa")


def test_stock_help_is_answered_by_us_as_well(stock: Line) -> None:
    assert "0 to 10" in stock.says("jo", "HELP")


def test_stock_stop_is_confirmed_by_the_carrier_alone(stock: Line) -> None:
    assert stock.says("jo", "STOP") == ""
    assert stock.says("jo", "hello") == ""


def test_stock_start_is_confirmed_by_the_carrier_alone(stock: Line) -> None:
    stock.says("jo", "STOP")
    assert stock.says("jo", "START") == ""
    assert "0 to 10" in stock.says("jo", "CRAVE")


def test_a_kind_of_keyword_we_do_not_know_changes_nothing(line: Line) -> None:
    line.text("jo", "HELP", OptOutType="SOMETHING NEW AND LONG")
    assert "0 to 10" in line.reads("jo")


def test_help_from_a_supporter_is_helper_help(line: Line) -> None:
    answer = line.says("sam", "HELP")
    assert "for helpers" in answer and "text CRAVE" in answer


def test_a_supporter_gets_the_craving_check_in_for_themselves(line: Line) -> None:
    assert "0 to 10" in line.says("sam", "CRAVE")


def test_a_supporter_who_is_in_recovery_here_gets_the_check_in(line: Line) -> None:
    line.people("name,phone,roles,consented_on\nSam S,+16125550102,supporter;participant,2026-01-01\n", "")
    assert "0 to 10" in line.says("sam", "HELP")


def test_help_in_a_chat_tells_where_they_are_and_is_passed_on(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")
    line.reads("sam")
    assert "DONE ends it" in line.says("jo", "HELP")
    assert line.reads("sam") == "Jo: HELP"


def _with(line: Line, keywords: str) -> Line:
    line.build(HOTLINE_KEYWORDS=keywords)
    line.reset()
    line.people()
    return line
