"""Numbers nobody knows, and senders that have none: whoever they are, nothing of theirs is lost."""

import pytest

from tests.kit.line import NUMBER, PEOPLE, Line

POOL = "+16125550190"


def test_a_stranger_in_a_craving_is_helped_like_anybody(line: Line) -> None:
    for words in ("i really want to use", "7", "3", "2"):
        line.says("eve", words)
    line.later(minutes=16)
    assert "How strong is it now" in line.reads("eve")


def test_a_stranger_who_asks_for_a_person_is_asked_for(line: Line) -> None:
    assert "asking one of us" in line.says("eve", "talk")
    assert "Harbor Line: someone asked for a person" in line.reads("rosa")


@pytest.mark.parametrize(
    ("words", "join"), [("can i talk to someone", "Join: JOIN"), ("kiero ablar con alguien", "Entrar: UNIRME")]
)
def test_who_asks_for_a_person_first_hears_who_we_are_and_how_to_join(line: Line, words: str, join: str) -> None:
    answer = line.says("eve", words)
    assert all(part in answer for part in ("Harbor Line, automat", "Ana 612-555-0199", "STOP", join, "4 min"))


@pytest.mark.parametrize(
    ("words", "join"),
    [
        ("call me", "To join, text JOIN"),
        ("i need a ride", "To join, text JOIN"),
        ("im so sad", "To join, text JOIN"),
        ("llamame", "Para entrar, manda UNIRME"),
    ],
)
def test_whatever_a_number_asks_for_first_it_reads_who_we_are_and_how_to_join(
    line: Line, words: str, join: str
) -> None:
    last = line.says("eve", words).splitlines()[-1]
    assert all(part in last for part in ("Harbor Line", "automat", "Ana 612-555-0199", "STOP", join))


def test_who_we_are_is_said_once(line: Line) -> None:
    line.says("eve", "im so sad")
    assert "Harbor Line" not in line.says("eve", "3")


def test_who_texts_from_a_new_phone_knows_us(line: Line) -> None:
    assert "JOIN" not in line.says("eve", "NEWPHONE")


@pytest.mark.parametrize("words", ["i want to die", "he has a knife and wont let me leave"])
def test_nothing_is_put_behind_the_words_for_somebody_in_danger(line: Line, words: str) -> None:
    assert "JOIN" not in line.says("eve", words)


def test_who_has_read_who_we_are_does_not_read_it_again_when_people_are_asked(line: Line) -> None:
    line.says("eve", "asdf")
    assert "asking one of our people" in line.says("eve", "talk")


def test_who_was_asked_for_in_vain_before_it_went_out_reads_who_we_are_all_the_same(line: Line) -> None:
    line.text("eve", "talk", work=False)
    line.says("rosa", "3")
    assert "Harbor Line, automated" in line.reads("eve")


def test_somebody_who_is_lost_hears_who_we_are_and_what_there_is(line: Line) -> None:
    answer = line.says("eve", "asdf")
    assert all(part in answer for part in ("Harbor Line", "Ana 612-555-0199", "STOP", "1 Craving"))


def test_twice_lost_leads_to_a_human(line: Line) -> None:
    line.says("eve", "asdf")
    line.says("eve", "qwer")
    assert "asking" in line.says("eve", "zxcv")


@pytest.mark.parametrize("who", ["jo", "eve"])
@pytest.mark.parametrize("body", ["how many days do i have"])
def test_what_the_line_does_not_have_yet_gets_the_menu_and_so_a_person(line: Line, who: str, body: str) -> None:
    assert "1 Craving" in line.says(who, body)
    line.later(seconds=5, sweep=False)
    assert "sking" in line.says(who, "2")


@pytest.mark.parametrize(
    ("who", "offered"), [("jo", "3 Ride\n4 Meeting"), ("max", "3 Viaje\n4 Reunion"), ("eve", "3 Join")]
)
def test_the_menu_asks_nobody_to_join_who_has(line: Line, who: str, offered: str) -> None:
    assert line.says(who, "MENU").endswith(offered)


@pytest.mark.parametrize("body", ["", "   ", "\n", "\0"])
def test_an_empty_text_is_answered_in_words(line: Line, body: str) -> None:
    assert "only read words" in line.says("eve", body)


def test_a_picture_alone_is_answered_in_words(line: Line) -> None:
    line.text("eve", "", NumMedia="1", MediaUrl0="https://api.example/x")
    assert "only read words" in line.reads("eve")


@pytest.mark.parametrize("body", ["x" * 1600, "😭😭😭", "أريد المساعدة", "我需要帮助", "?", "1"])
def test_whatever_cannot_be_read_is_answered(line: Line, body: str) -> None:
    assert "Harbor Line" in line.says("eve", body)


def test_unknown_fields_change_nothing(line: Line) -> None:
    line.text("eve", "HELP", ButtonPayload="x", ProfileName="y", NewField="z", FromZip="")
    assert "0 to 10" in line.reads("eve")


@pytest.mark.parametrize("sender", ["anonymous", "+266696687", "72345", "whatsapp:+16125550109", "Restricted"])
def test_who_cannot_be_answered_is_not(line: Line, sender: str) -> None:
    before = len(line.carrier.texts)
    assert line.text(sender, "Your code is 123").status_code == 200
    assert len(line.carrier.texts) == before


def test_danger_from_a_withheld_sender_reaches_a_human(line: Line) -> None:
    line.text("anonymous", "i want to kill myself")
    assert "URGENT" in line.reads("rosa")
    assert "number is hidden" in line.says("rosa", "1")


def test_the_page_says_that_no_number_is_known_and_so_does_the_case(line: Line) -> None:
    line.text("anonymous", "i want to kill myself")
    assert "number is hidden" in line.reads("rosa")
    assert "no one can text or call them" in line.says("rosa", "1")


def test_danger_from_a_second_withheld_sender_pages_again(line: Line) -> None:
    line.text("anonymous", "i want to kill myself")
    for minutes in (2, 3, 5):
        line.later(minutes=minutes)
    line.reads("rosa")
    line.text("anonymous", "i am going to end it tonight")
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize("sender", ["anonymous", "Restricted", "+266696687"])
@pytest.mark.parametrize("words", ["HELP", "having a bad craving", "ayuda"])
def test_a_cry_for_help_that_cannot_be_answered_is_seen_by_a_human(line: Line, sender: str, words: str) -> None:
    line.text(sender, words)
    assert "someone needs a person now, but their number is hidden" in line.reads("rosa")


def test_what_they_text_later_reaches_whoever_took_it(line: Line) -> None:
    line.text("anonymous", "HELP")
    line.says("rosa", "1")
    line.text("anonymous", "please")
    assert "please" in line.reads("rosa")


def test_a_machine_that_says_help_wakes_nobody(line: Line) -> None:
    line.text("72345", "Need help? Call 611")
    assert line.reads("rosa") == ""


def test_a_stop_from_somebody_we_never_text_changes_nothing(line: Line) -> None:
    line.text("anonymous", "STOP")
    line.text("anonymous", "HELP")
    assert "number is hidden" in line.reads("rosa")


def test_a_text_to_another_number_of_ours_is_heard(line: Line) -> None:
    line.build(HOTLINE_NUMBERS=f"{NUMBER},{POOL}").text("eve", "HELP", To=POOL)
    assert "0 to 10" in line.reads("eve")


def test_a_text_that_claims_to_come_from_us_is_not_answered(line: Line) -> None:
    line.text(NUMBER, "HELP")
    assert line.carrier.to(NUMBER) == []


def test_a_number_that_could_not_be_texted_and_texts_us_can_be(line: Line) -> None:
    line.carrier.next_answers.append("refuse:21614")
    line.says("eve", "HELP")
    line.later(minutes=1)
    assert line.says("eve", "CRAVE") != ""


def test_a_question_that_never_went_out_is_not_waited_for(line: Line) -> None:
    line.carrier.next_answers.append("refuse:30007")
    line.says("eve", "HELP")
    line.later(minutes=1)
    assert line.says("eve", "are u there") != ""


def test_nor_is_one_that_grew_too_old_to_send(line: Line) -> None:
    line.text("eve", "JOIN", work=False)
    line.later(minutes=31)
    assert line.reads("eve") == ""
    assert line.says("eve", "are u there") != ""


def test_the_same_words_twice_in_a_breath_are_one_text(line: Line) -> None:
    line.text("eve", "help", work=False)
    line.text("eve", "help", work=False)
    line.work()
    assert len(line.carrier.to(PEOPLE["eve"])) == 1
