"""Danger, in any words and any state: the right script at once, and a human is paged until one takes it."""

import pytest

from tests.kit.calls import paged
from tests.kit.line import PEOPLE, Line
from tests.kit.talking import chatting

SAID = {
    "suicide": ("kil me now plz i wana die", "call 988"),
    "overdose": ("he took too many pills and wont wake up", "Narcan"),
    "medical": ("im shaking bad and seeing things since i quit drinking", "call 911 now"),
    "attempt": ("i just swallowed all my pills i want to die", "Call 911 NOW"),
    "threat": ("im going to kill my brother", "step away"),
    "violence": ("help he hit me", "Is it safe to text?"),
}
DICHO = {
    "suicide": ("me quiero matar", "llama al 988"),
    "overdose": ("mi hermano no respira tomo muchas pastillas", "Narcan"),
    "medical": ("no puedo respirar me duele el pecho", "911 ya"),
    "attempt": ("me tome todas las pastillas ya no quiero vivir", "Llama YA al 911"),
    "threat": ("lo voy a matar", "Alejate"),
    "violence": ("mi esposo me golpea", "Es seguro escribirte?"),
}


@pytest.mark.parametrize("kind", SAID)
def test_each_danger_gets_its_script(line: Line, kind: str) -> None:
    words, script = SAID[kind]
    assert script in line.says("jo", words)


@pytest.mark.parametrize("kind", DICHO)
def test_each_danger_gets_its_script_in_spanish_from_an_unknown_number(line: Line, kind: str) -> None:
    words, script = DICHO[kind]
    assert script in line.says("eve", words)


@pytest.mark.parametrize("kind", SAID)
def test_a_human_is_paged_by_text_and_call_at_once_and_reads_neither_kind_nor_words_nor_who(
    line: Line, kind: str
) -> None:
    line.says("jo", SAID[kind][0])
    page = line.reads("rosa").lower() + paged(line, "rosa").heard.lower()
    assert "urgent" in page and "press 1" in page
    assert not any(part in page for part in ("jo", "0101", kind, "die", "pills", "hit", "shaking", "brother"))


def test_danger_is_heard_in_the_middle_of_a_question(line: Line) -> None:
    line.says("jo", "HELP")
    assert "call 988" in line.says("jo", "8. also i want to kill myself")


def test_the_question_from_before_is_not_asked_again_after_danger(line: Line) -> None:
    line.says("jo", "HELP")
    line.says("jo", "i want to die")
    assert "0 to 10" not in line.says("jo", "8")


def test_a_stranger_in_danger_gets_the_script_and_a_human(line: Line) -> None:
    assert "call 988" in line.says("eve", "i want to die")
    assert "URGENT" in line.reads("rosa")


def test_the_next_rung_is_paged_after_two_minutes(line: Line) -> None:
    line.people(line_with_ben(), circle_csv="")
    line.says("jo", "i want to die")
    line.later(minutes=2, seconds=3)
    assert "URGENT" in line.reads("+16125550107") and line.reads("ana") == ""


def test_after_five_minutes_everyone_and_the_lead_are_paged(line: Line) -> None:
    line.people(line_with_ben(), circle_csv="")
    line.says("jo", "i want to die")
    line.later(minutes=2, seconds=3)
    line.later(minutes=3, seconds=3)
    assert "URGENT" in line.reads("ana") and PEOPLE["ana"] in {call.to for call in line.carrier.calls}


def test_with_nobody_on_call_no_alert_is_claimed(empty_line: Line) -> None:
    answer = empty_line.says("eve", "i want to kill myself")
    assert "call 988" in answer and "alerting" not in answer and "none of us is on duty" in answer


def test_whoever_is_on_call_is_not_on_call_for_themselves(line: Line) -> None:
    assert "none of us is on duty" in line.says("rosa", "i want to kill myself")
    assert "URGENT" in line.reads("ana")


def test_with_nobody_on_call_the_lead_is_paged_all_the_same(line: Line) -> None:
    line.people("name,phone,roles,shifts,skills,consented_on\nRosa R,+16125550104,supporter,,,2026-01-01\n", "")
    line.says("jo", "i want to kill myself")
    assert "URGENT" in line.reads("ana")


def test_when_all_were_asked_in_vain_the_person_hears_it(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    for minutes in (2, 3, 5):
        line.later(minutes=minutes, seconds=3)
    assert "can't get through to our people yet" in line.reads("jo")


def test_a_second_text_of_danger_does_not_restart_the_script(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    assert "still trying to reach our people" in line.says("jo", "i really want to kill myself")


def test_one_person_in_danger_is_one_case(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("rosa")
    assert "Narcan" in line.says("jo", "my girl overdosed shes not breathing")
    assert line.reads("rosa") == ""


def test_a_page_is_taken_by_1_and_opens_the_chat(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    assert "goes to Jo" in line.says("rosa", "1")
    assert "Rosa is here" in line.reads("jo")


def test_a_page_is_taken_by_the_keypad_of_the_call(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    assert "You have it" in paged(line, "rosa").press("1")
    assert "Rosa is here" in line.reads("jo")


def test_the_call_speaks_to_a_voicemail_and_nothing_is_taken(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("jo")
    paged(line, "rosa").silence()
    assert line.reads("jo") == ""


def test_3_on_the_keypad_pages_the_next_at_once(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    paged(line, "rosa").press("3")
    assert "URGENT" in line.reads("ana")


def test_whoever_takes_a_case_that_is_taken_hears_so(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.later(minutes=2, seconds=3)
    line.reads("ana")
    line.says("rosa", "1")
    assert "Someone else has it" in paged(line, "ana").heard


def test_a_page_that_was_not_understood_is_asked_again_without_a_name(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.reads("rosa")
    answer = line.says("rosa", "hmm what")
    assert "URGENT" in answer and "Jo" not in answer


# --- in a chat ------------------------------------------------------------------------------------------


def test_in_a_chat_the_words_are_passed_on_and_the_helper_is_told(line: Line) -> None:
    chatting(line)
    assert "call 988" in line.says("jo", "i want to kill myself")
    read = line.reads("sam")
    assert "Jo: i want to kill myself" in read and "may be in danger" in read
    assert "URGENT" in line.reads("rosa")


def test_a_helper_who_asks_about_it_gets_no_script(line: Line) -> None:
    chatting(line)
    assert line.says("sam", "are you thinking of killing yourself?") == ""
    assert line.reads("jo") == "Sam: are you thinking of killing yourself?"
    assert line.reads("rosa") == ""


@pytest.mark.parametrize(
    "words",
    [
        "i wanted to die my first week too",
        "take a deep breath with me",
        "do you need me to call 911 for you",
        "should i call 911 for you",
        "te duele el pecho?",
        "put the gun down and call me",
        "lie down, breathe slow w me. dont drink",
        "put your hand on your chest, breathe slow, call me",
        "acuestate, respira despacio y no tomes",
    ],
)
def test_what_helpers_say_to_help_is_passed_on(line: Line, words: str) -> None:
    chatting(line)
    assert line.says("sam", words) == ""
    assert line.reads("jo") == f"Sam: {words}"


def test_a_helper_in_danger_is_a_person_in_danger(line: Line) -> None:
    chatting(line)
    assert "call 988" in line.says("sam", "i want to kill myself")
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize(
    "words", ["dont wanna live", "cant breathe", "took all my pills", "call 911 hes not breathing"]
)
def test_so_are_they_in_words_that_name_nobody_and_whoever_is_beside_them(line: Line, words: str) -> None:
    chatting(line)
    line.says("sam", words)
    assert "URGENT" in line.reads("rosa")


def test_in_a_crisis_chat_words_of_danger_go_to_the_human_who_is_there(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.reads("rosa")
    line.reads("jo")
    assert line.says("jo", "i still want to die") == ""
    assert line.reads("rosa") == "Jo: i still want to die"


# --- after STOP -----------------------------------------------------------------------------------------


def test_after_stop_nothing_is_texted_and_a_human_is_paged(line: Line) -> None:
    line.says("jo", "STOP")
    assert line.says("jo", "i want to kill myself") == ""
    assert "URGENT" in line.reads("rosa")


def test_whoever_takes_it_hears_that_no_text_can_reach_them(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "i want to kill myself")
    assert "stopped our texts" in line.says("rosa", "1")
    line.says("rosa", "jo are you there")
    assert "STOP" not in line.reads("jo").replace("Text START", "")


def test_what_they_text_after_that_reaches_the_human(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.reads("rosa")
    line.says("jo", "im at the bridge")
    assert line.reads("rosa") == "Jo: im at the bridge"


def test_they_come_back_and_the_chat_is_open(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says("jo", "START")
    assert "take our texts again" in line.reads("rosa")
    line.reads("jo")
    line.says("rosa", "im here")
    assert line.reads("jo") == "Rosa: im here"


def line_with_ben() -> str:
    """Ben is on call for a crisis as well."""
    return (
        "name,phone,roles,shifts,skills,consented_on\n"
        "Ben B,+16125550107,supporter,Daily 00:00-24:00,crisis,2026-01-01\n"
    )
