"""Chats: what one side texts reaches the other, under a first name, and nobody ever sees a number."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from hotline.cli.circle import circle
from hotline.cli.doctor import doctor
from hotline.domain.phone import written
from tests.kit.calls import calling, paged
from tests.kit.line import NUMBER, PEOPLE, Line
from tests.kit.sending import undelivered
from tests.kit.talking import case_taken, chatting

FULL = 1600


def test_pictures_are_not_passed_on_and_the_sender_hears_so(line: Line) -> None:
    chatting(line)
    line.text("jo", "", NumMedia="1", MediaUrl0="https://api.example/x", MediaContentType0="image/jpeg")
    assert "pictures" in line.reads("jo") and line.reads("sam") == ""


@pytest.mark.parametrize("digit", ["1", "3"])
def test_an_answer_to_the_ask_said_again_is_no_words_for_the_other(line: Line, digit: str) -> None:
    code = case_taken(line)
    line.later(seconds=7)
    assert "You have that ask" in line.says("rosa", f"{digit} {code}")
    assert line.reads("jo") == ""


def test_the_words_beside_a_picture_are_passed_on(line: Line) -> None:
    chatting(line)
    line.text("jo", "look", NumMedia="1", MediaUrl0="https://api.example/x")
    assert line.reads("sam") == "Jo: look"


def test_an_empty_text_is_nothing_to_pass_on(line: Line) -> None:
    chatting(line)
    assert line.says("jo", "") == "" and line.reads("sam") == ""


def test_emoji_and_other_letters_pass_unchanged(line: Line) -> None:
    chatting(line)
    line.says("jo", "😭😭 مساعدة 帮我 “ok”")
    assert line.reads("sam") == "Jo: 😭😭 مساعدة 帮我 “ok”"


def test_sixteen_hundred_characters_arrive_whole(line: Line) -> None:
    chatting(line)
    said = ("so i went there and " * 80)[:FULL]
    line.says("jo", said)
    parts = line.reads("sam").split("\n---\n")
    assert all(len(part) <= FULL for part in parts)
    assert "".join(part.removeprefix("Jo: ") for part in parts).replace(" ", "") == said.replace(" ", "")


def test_a_wall_of_emoji_arrives_whole(line: Line) -> None:
    chatting(line)
    line.says("jo", "😭" * FULL)
    parts = line.reads("sam").split("\n---\n")
    assert sum(part.count("😭") for part in parts) == FULL and len(parts) == 3


def test_numbers_and_start_words_are_passed_on_too(line: Line) -> None:
    chatting(line)
    for words in ("7", "crave", "talk", "ok"):
        line.says("jo", words)
    assert line.reads("sam") == "Jo: 7\n---\nJo: crave\n---\nJo: talk\n---\nJo: ok"


@pytest.mark.parametrize("said", ["HELP", "help", "ayuda"])
def test_a_helper_who_texts_help_asks_us_and_frightens_nobody(line: Line, said: str) -> None:
    line.says("jo", "i want to die")
    line.says("rosa", "1")
    line.reads("jo")
    assert "You are in a chat" in line.says("rosa", said)
    assert line.reads("jo") == ""


def test_either_side_may_end_it(line: Line) -> None:
    chatting(line)
    assert "closed" in line.says("jo", "done")
    assert "Jo is closed" in line.reads("sam")


def test_done_in_a_sentence_ends_nothing(line: Line) -> None:
    chatting(line)
    line.says("jo", "im so done with him")
    assert line.reads("sam") == "Jo: im so done with him"


def test_what_a_helper_texts_after_the_end_reaches_nobody(line: Line) -> None:
    chatting(line)
    line.says("jo", "DONE")
    line.reads("jo")
    assert line.says("sam", "wait are you sure") != ""
    assert line.reads("jo") == ""


def test_what_a_person_texts_after_the_end_is_heard_by_the_line(line: Line) -> None:
    chatting(line)
    line.says("sam", "DONE")
    line.reads("jo")
    line.reads("sam")
    assert "0 to 10" in line.says("jo", "CRAVE") and line.reads("sam") == ""


def test_two_ends_at_once_are_told_once(line: Line) -> None:
    chatting(line)
    line.text("jo", "DONE", work=False)
    line.text("sam", "DONE", work=False)
    line.work()
    assert line.reads("jo").count("closed") == 1


def test_a_text_the_carrier_filters_is_told_to_its_sender(line: Line) -> None:
    chatting(line)
    line.text("jo", "some words", work=False)
    line.work()
    undelivered(line, "sam", 30007)
    told = line.reads("jo")
    assert "did not go through" in told and f"call {written(NUMBER)}" in told


def test_a_helper_whose_phone_takes_no_more_texts_is_no_dead_end(line: Line) -> None:
    chatting(line)
    line.carrier.next_answers.append("refuse:21614")
    assert "did not arrive" in line.says("jo", "hi")
    answer = line.says("jo", "hello?")
    assert "did not arrive" in answer and "Case" not in answer


def test_more_danger_goes_to_the_human_who_has_it_and_pages_nobody_again(line: Line) -> None:
    with_two_helpers(line)
    line.says("sam", "jo?")
    line.reads("sam")
    line.reads("rosa")
    line.says("jo", "i want to kill myself now")
    assert "kill myself now" in line.reads("rosa") and "URGENT" not in line.reads("ana")


def test_a_number_that_somebody_types_is_taken_out_and_they_hear_so(line: Line) -> None:
    chatting(line)
    assert "stay hidden" in line.says("jo", "call me 612-555-0101 pls")
    assert line.reads("sam") == "Jo: call me (number hidden) pls"


SENTENCES = {
    "jo": ("pictures", "did not go through", "call 612-555"),
    "max": ("fotos", "no le llego", "llama al 612-555"),
}


@pytest.mark.parametrize("who", SENTENCES)
def test_whatever_goes_wrong_in_a_chat_has_its_sentence_in_the_language_of_whoever_reads_it(
    line: Line, who: str
) -> None:
    pictures, filtered_, call = SENTENCES[who]
    line.says(who, "hablar" if who == "max" else "i want to kill myself")
    line.says("rosa", "1")
    line.text("rosa", "hola, estoy aqui contigo" if who == "max" else "i am here")
    line.reads(who)
    assert pictures in line.says(who, "", NumMedia="1")
    line.text(who, "words")
    undelivered(line, "rosa", 30007)
    told = line.reads(who)
    assert filtered_ in told and call in told


@pytest.mark.parametrize(
    ("greets", "words"), [("hola, estoy aqui contigo", "pidio no recibir textos"), ("i am here", "they stopped all")]
)
def test_a_stop_in_the_middle_is_told_to_the_helper_in_their_language(line: Line, greets: str, words: str) -> None:
    line.says("rosa", "español" if "hola" in greets else "english")
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says("rosa", greets)
    line.reads("rosa")
    line.says("jo", "STOP")
    assert words in line.reads("rosa")


def test_no_number_is_in_any_text_call_document_log_figure_or_answer_of_the_command_line(
    line: Line, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str], monkeypatch, tmp_path
) -> None:
    caplog.set_level("DEBUG", logger="hotline")
    documents = long_story(line)
    seen = [said.body + said.callback for said in (*line.carrier.texts, *line.carrier.calls) if not said.inbound]
    seen += [line.get(page).text for page in ("/metrics", "/readyz", "/healthz")]
    seen += [of_command_line(line, monkeypatch, tmp_path / "bad.csv"), *capsys.readouterr()]
    # What the carrier of these stories logs is the carrier's.
    seen += [record.getMessage() for record in caplog.records if record.name != "werkzeug"]
    said = " ".join(documents + seen).replace(NUMBER, "").replace(written(NUMBER), "")
    # The digits of the moment a line was logged at could be anybody's.
    said = re.sub(r'"at": "[^"]*"', "", said)
    digits = "".join(char for char in said if char.isdigit() or char == " ")
    assert [phone for phone in PEOPLE.values() if phone[-10:] in digits or phone[-7:] in digits] == []


def with_two_helpers(line: Line) -> str:
    """Jo is in a chat with Sam, and with Rosa for danger; returns what Jo read when Rosa came."""
    chatting(line)
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    for who in ("sam", "rosa", "ana"):
        line.reads(who)
    return line.reads("jo")


def long_story(line: Line) -> list[str]:
    """Chats, refusals, danger, calls, a stop and a fault; returns every document that was read out on a call."""
    chatting(line)
    line.says("jo", "my number is 612 555 0101, whats yours")
    line.says("sam", "mine is +16125550102")
    line.carrier.next_answers.extend(["refuse:21610", "broken"])
    for who, words in (("sam", "hi"), ("jo", "i want to die"), ("jo", "STOP")):
        line.says(who, words)
    line.later(minutes=3)
    for who, words in (("rosa", "1"), ("rosa", "hello")):
        line.says(who, words)
    calls = [calling(line, "jo"), calling(line, "eve")]
    calls[0].press("7")
    calls[1].say("i want to kill myself")
    line.later(minutes=3)
    calls.append(paged(line, "ana"))
    calls[2].press("1")
    for who, words in (("rosa", "PIN 4821"), ("rosa", "REVEAL"), ("rosa", "1111"), ("sam", "REVEAL"), ("rosa", "DONE")):
        line.says(who, words)
    for who, words in (("jo", "START"), ("jo", "talk"), ("sam", "1"), ("jo", "thx"), ("sam", "done"), ("sam", "3")):
        line.says(who, words)
    undelivered(line, "jo", 30007)
    for who in PEOPLE:
        line.says(who, "HELP")
    line.text("eve", "x" * 2000, From="anonymous")
    line.later(hours=13)
    return [answer.text for call in calls for answer in call.fetched]


def of_command_line(line: Line, monkeypatch: pytest.MonkeyPatch, file: Path) -> str:
    """What the doctor and an import that fails have to say."""
    for name, value in line.environ.items():
        monkeypatch.setenv(name, value)
    bad = "participant_phone,supporter_phone,relation\n+16125550101,+16125550199,sponsor\n"
    file.write_text(bad, encoding="utf-8")
    runs = [CliRunner().invoke(doctor, ["--json"]), CliRunner().invoke(circle, ["import", str(file)])]
    assert [run.exit_code for run in runs] == [1, 1]
    return " ".join(run.output for run in runs)
