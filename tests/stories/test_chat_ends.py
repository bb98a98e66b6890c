"""How a chat ends: whoever is left hears who is still there, and whoever was in danger where help is at any hour."""

import pytest

from tests.kit.line import PEOPLE, Line

LEE = "+16125550107"


def with_two_helpers(line: Line, who: str = "jo") -> None:
    """Somebody is in a chat with Sam and, for danger, in one with Rosa; all have read everything."""
    line.says(who, "talk")
    line.says("sam", "1")
    line.says(who, "i want to kill myself")
    line.says("rosa", "1")
    for one in (who, "sam", "rosa", "ana"):
        line.reads(one)
    line.later(seconds=5, sweep=False)


def test_when_one_of_two_helpers_leaves_the_words_say_who_is_still_there(line: Line) -> None:
    with_two_helpers(line)
    line.says("rosa", "DONE")
    told = line.reads("jo")
    assert "Rosa is closed. Sam is still here: what you text now goes to Sam" in told and "TALK" not in told
    line.says("jo", "thank you")
    assert line.reads("sam").endswith("\nJo: thank you")


def test_so_does_whoever_ends_one_of_two_themselves(line: Line) -> None:
    with_two_helpers(line)
    assert "Sam is still here" in line.says("jo", "#2 done")


def test_and_in_spanish(line: Line) -> None:
    with_two_helpers(line)
    line.says("jo", "hola, hablo en español")
    with line.hotline.db.begin() as conn:
        from sqlalchemy import update

        from hotline.store.people import person

        conn.execute(update(person).values(language="es"))
    line.says("rosa", "DONE")
    assert "Sam sigue contigo" in line.reads("jo")


def test_a_helper_who_stops_leaves_them_with_the_other_and_nobody_new_is_asked(line: Line) -> None:
    with_two_helpers(line)
    line.reads("pat")
    line.says("sam", "STOP")
    assert "Rosa is still here" in line.reads("jo")
    assert "Jo asked" not in line.reads("pat")


def test_when_whoever_took_the_danger_stops_others_are_paged_though_the_sponsor_is_there(line: Line) -> None:
    with_two_helpers(line)
    line.says("rosa", "STOP")
    assert "Sam is still here" in line.reads("jo") and "URGENT" in line.reads("ana")


def test_a_helper_of_two_hears_whom_they_are_still_with(line: Line) -> None:
    for who in ("jo", LEE):
        line.says(who, "i want to kill myself")
        line.says("rosa", f"1 {line.reads('rosa').rsplit('case ', 1)[1][:2]}")
    line.reads("rosa")
    line.says(LEE, "DONE")
    told = line.reads("rosa")
    assert "You are still with Jo: what you text now goes to them" in told and "TALK" not in told


@pytest.mark.parametrize(("who", "words"), [("jo", "i want to kill myself"), ("max", "quiero matarme")])
def test_after_danger_the_last_words_name_988_and_911_and_that_the_line_is_there(
    line: Line, who: str, words: str
) -> None:
    line.says(who, words)
    line.says("rosa", "1")
    line.reads(who)
    line.says("rosa", "DONE")
    told = line.reads(who)
    assert "988" in told and "911" in told and ("Text me again" in told or "Escribe cuando sea" in told)
    assert len(line.carrier.to(PEOPLE[who])[-1].body) <= 160


@pytest.mark.parametrize("answer", ["1", "2"])
def test_whatever_they_answer_988_and_a_person_are_named_again(line: Line, answer: str) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    line.reads("jo")
    told = line.says("jo", answer)
    assert "988" in told and "911" in told and "TALK" in told


def test_worse_words_after_it_are_danger_again(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says("rosa", "DONE")
    line.reads("rosa")
    line.says("jo", "worse, i want to kill myself")
    assert "URGENT" in line.reads("rosa") + line.reads("ana")


# --- "hello?" -----------------------------------------------------------------------------------------------


def test_hello_while_others_are_asked_hears_that_the_ask_is_open(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "STOP")
    line.reads("jo")
    told = line.says("jo", "hello?")
    assert "The chat with Sam is closed, and I'm still trying" in told and "How can I help" not in told


def test_hello_to_a_helper_who_has_left_and_nobody_is_asked_leads_to_a_person(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("sam", "DONE")
    line.says("jo", "1")
    line.later(minutes=10)
    line.reads("jo")
    told = line.says("jo", "hello?")
    assert "nobody read your text" in told and "TALK" in told


def test_hello_from_a_helper_whose_person_stopped_is_answered_truly(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("jo", "STOP")
    line.reads("sam")
    assert "went to nobody. Worried about them?" in line.says("sam", "hello?")


def test_hello_long_after_any_chat_is_a_beginning(line: Line) -> None:
    assert "How can I help" in line.says("jo", "hello")


def test_whoever_cannot_wait_for_a_helper_s_hour_gets_others_asked_now(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "2 in an hour")
    line.says("jo", "1")
    line.reads("rosa")
    told = line.says("jo", "TALK")
    assert "I'm asking one of our people now" in told and "Jo asked" in line.reads("rosa")
    line.later(minutes=61)
    assert "the time you gave" in line.reads("sam")


def test_hello_while_a_helper_comes_later_hears_when(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "2 in an hour")
    line.says("jo", "1")
    assert "I'll ask Sam to text you here" in line.says("jo", "hello?")


def test_a_chat_that_ends_in_the_middle_leaves_the_question_about_danger_open(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("jo", "i cant do this anymore")
    line.reads("jo")
    line.says("sam", "DONE")
    told = line.reads("jo")
    assert "chat with Sam is closed" in told and "988" in told and "911" in told
    line.says("jo", "1")
    assert "URGENT" in line.reads("rosa")


def test_where_danger_is_not_sure_the_helper_of_the_chat_is_promised_no_page(line: Line) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.says("jo", "i cant do this anymore")
    read = line.reads("sam")
    assert "I'm asking them now if it is so" in read and "paging" not in read
    assert line.reads("rosa") == ""


def test_whoever_is_better_after_a_talk_is_not_asked_again_what_was_asked_before_it(line: Line) -> None:
    for said in ("CRAVE", "6", "5", "i need sam"):
        line.says("jo", said)
        line.later(seconds=6, sweep=False)
    line.says("sam", "1")
    line.says("jo", "done")
    line.later(seconds=6, sweep=False)
    assert line.says("jo", "im ok now").endswith("any time.")
