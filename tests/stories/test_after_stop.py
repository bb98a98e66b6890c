"""After STOP nothing is texted, not even to HELP; a person is paged, and START tells truly how it stands."""

import pytest

from tests.kit.line import NUMBER, PEOPLE, Line


@pytest.mark.parametrize("words", ["HELP", "ayuda", "TALK", "having a bad craving"])
def test_a_cry_for_help_is_answered_by_a_page_and_by_no_text(line: Line, words: str) -> None:
    line.says("jo", "STOP")
    assert line.says("jo", words) == ""
    assert "URGENT" in line.reads("rosa")


@pytest.mark.parametrize("keywords", ["app", "advanced", "default"])
def test_in_all_three_modes(empty_line: Line, keywords: str) -> None:
    by_carrier = keywords == "advanced"
    empty_line.build(HOTLINE_KEYWORDS=keywords).people()
    empty_line.text("jo", "STOP", **({"OptOutType": "STOP"} if by_carrier else {}))
    empty_line.reads("jo")
    assert empty_line.says("jo", "HELP", **({"OptOutType": "HELP"} if by_carrier else {})) == ""
    assert "URGENT" in empty_line.reads("rosa")


@pytest.mark.parametrize("words", ["HELP", "ayuda", "TALK", "CALLME"])
def test_a_cry_whose_answer_the_carrier_refuses_for_a_stop_is_a_page_too(line: Line, words: str) -> None:
    line.carrier.stopped.add((NUMBER, PEOPLE["jo"]))
    assert line.says("jo", words) == ""
    line.work()
    assert "URGENT" in line.reads("rosa")


def test_so_is_a_number_that_is_answered_in_the_middle_of_a_check_in(line: Line) -> None:
    line.says("jo", "HELP")
    line.carrier.stopped.add((NUMBER, PEOPLE["jo"]))
    line.says("jo", "9")
    line.work()
    assert "URGENT" in line.reads("rosa")


def test_nobody_is_paged_for_whoever_thanks_us_and_reads_nothing_more(line: Line) -> None:
    line.carrier.stopped.add((NUMBER, PEOPLE["jo"]))
    line.says("jo", "thank you")
    line.work()
    assert line.reads("rosa") == ""


def test_nor_where_what_is_refused_was_no_answer(line: Line) -> None:
    line.says("jo", "HELP")
    line.carrier.stopped.add((NUMBER, PEOPLE["jo"]))
    line.later(hours=1)
    assert line.reads("rosa") == ""


def test_whoever_takes_it_hears_that_they_asked_and_not_that_they_are_in_danger(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "TALK")
    line.reads("rosa")
    told = line.says("rosa", "1")
    assert "stopped our texts asked for help" in told and "REVEAL" in told and "danger" not in told


def test_a_helper_who_reads_spanish_hears_it_in_spanish(line: Line) -> None:
    line.says("rosa", "español")
    line.says("jo", "STOP")
    line.says("jo", "TALK")
    line.reads("rosa")
    assert "ya no recibe nuestros textos pidio ayuda" in line.says("rosa", "1")


def test_danger_that_was_told_before_is_still_danger(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("jo", "STOP")
    line.says("jo", "HELP")
    line.reads("rosa")
    assert "may be in danger" in line.says("rosa", "1")


@pytest.mark.parametrize(
    ("who", "asks", "true"), [("jo", "TALK", "your ask is open"), ("max", "hablar", "Tu peticion sigue abierta")]
)
def test_start_says_that_the_ask_is_open(line: Line, who: str, asks: str, true: str) -> None:
    line.says(who, "STOP")
    line.says(who, asks)
    line.reads(who)
    assert true in line.says(who, "START")


@pytest.mark.parametrize(
    ("who", "asks", "never", "true"),
    [("jo", "TALK", "never mind", "stays open"), ("max", "hablar", "olvidalo", "sigue abierto")],
)
def test_never_mind_after_that_does_not_say_that_nobody_is_asked(
    line: Line, who: str, asks: str, never: str, true: str
) -> None:
    for words in ("STOP", asks, "START"):
        line.says(who, words)
    assert true in line.says(who, never)


def test_start_says_who_is_there_and_words_go_to_them(line: Line) -> None:
    line.says("jo", "STOP")
    line.says("jo", "TALK")
    line.says("rosa", "1")
    line.reads("jo")
    assert "Rosa is here for you: what you text now goes to Rosa" in line.says("jo", "START")
    line.reads("rosa")
    line.says("jo", "hi")
    assert line.reads("rosa") == "Jo: hi"


def test_where_the_carrier_answers_start_they_hear_who_is_there_all_the_same(empty_line: Line) -> None:
    empty_line.build(HOTLINE_KEYWORDS="advanced").people()
    empty_line.text("jo", "STOP", OptOutType="STOP")
    empty_line.says("jo", "TALK")
    empty_line.says("rosa", "1")
    assert "Rosa is here" in empty_line.says("jo", "START", OptOutType="START")


def test_start_with_nothing_open_says_what_there_is(line: Line) -> None:
    line.says("jo", "STOP")
    assert "Text CRAVE for a craving" in line.says("jo", "START")
    assert len(line.carrier.to(PEOPLE["jo"])) == 2


@pytest.mark.parametrize("back", ["start texting me again please", "ok you can text me again"])
def test_whoever_stopped_in_spanish_and_comes_back_in_english_is_answered_in_that(line: Line, back: str) -> None:
    line.says("jo", "ya no me manden mensajes")
    assert "welcome back" in line.says("jo", back)


@pytest.mark.parametrize("words", ["good morning", "still sober", "rough night"])
def test_start_alone_is_no_language_and_the_first_clear_words_after_it_are(line: Line, words: str) -> None:
    line.says("jo", "ya no me manden mensajes")
    assert "que bueno que vuelves" in line.says("jo", "START")
    line.later(seconds=20)
    line.says("jo", words)
    assert line.says("jo", "START").startswith("Harbor Line: welcome back")
