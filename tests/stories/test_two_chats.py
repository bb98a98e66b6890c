"""A helper with two chats, and a person with two helpers: to whom each text goes, and how it is said."""

from tests.kit.line import Line
from tests.kit.talking import case_in, chatting

LEE = "+16125550107"


def test_a_helper_of_two_chats_hears_how_helping_works(line: Line) -> None:
    two_chats(line)
    assert "for helpers" in line.says("rosa", "HELP")


def test_a_helper_of_two_chats_says_to_whom(line: Line) -> None:
    two_chats(line)
    assert "Which chat?" in line.says("rosa", "are you safe?")
    assert line.reads("jo") == "" and line.reads(LEE) == ""


def test_the_number_of_the_case_leads_to_its_chat(line: Line) -> None:
    of_jo, of_lee = two_chats(line)
    line.says("rosa", f"{of_jo} are you safe?")
    line.says("rosa", f"{of_lee}: hang on")
    assert line.reads("jo") == "Rosa: are you safe?" and line.reads(LEE) == "Rosa: hang on"


def test_after_that_words_go_on_to_the_same_until_the_other_writes(line: Line) -> None:
    of_jo, _ = two_chats(line)
    line.says("rosa", f"{of_jo} hi")
    line.says("rosa", "still there?")
    assert line.reads("jo") == "Rosa: hi\n---\nRosa: still there?"
    line.says(LEE, "hello?")
    line.reads("rosa")
    assert "Which chat?" in line.says("rosa", "yes im here")


def test_one_of_two_chats_is_ended_by_its_number(line: Line) -> None:
    of_jo, _ = two_chats(line)
    line.says("rosa", f"DONE {of_jo}")
    assert "closed" in line.reads("jo") and line.reads(LEE) == ""
    line.says("rosa", "lee i am here")
    assert line.reads(LEE) == "Rosa: lee i am here"


def test_a_short_tag_picks_one_of_two(line: Line) -> None:
    two_chats(line)
    assert "1: Jo. 2: no name." in line.says("rosa", "are you safe?")
    line.says("rosa", "2 on my way")
    assert line.reads(LEE) == "Rosa: on my way" and line.reads("jo") == ""


def test_what_either_texts_comes_with_its_tag(line: Line) -> None:
    two_chats(line)
    line.says("jo", "help me")
    line.says(LEE, "me too")
    assert line.reads("rosa") == "1 Jo: help me\n---\n2 They say: me too"


def test_a_tag_alone_picks_the_chat_for_what_comes_next(line: Line) -> None:
    two_chats(line)
    assert "chat with Jo now" in line.says("rosa", "1")
    line.says("rosa", "im here")
    assert line.reads("jo") == "Rosa: im here"


def test_after_some_quiet_a_helper_of_two_says_again_to_whom(line: Line) -> None:
    two_chats(line)
    line.says("rosa", "2 hi")
    line.later(minutes=9)
    assert line.says("rosa", "still there?") == ""
    line.later(minutes=11)
    assert "Which chat?" in line.says("rosa", "hello?")


def test_a_tag_puts_off_no_page_that_is_open(line: Line) -> None:
    two_chats(line)
    line.says("eve", "i want to kill myself")
    page = case_in(line.reads("rosa"))
    line.says("rosa", "2 on my way")
    assert line.reads(LEE) == "Rosa: on my way"
    assert f"You have case {page}" in line.says("rosa", f"1 {page}")


def test_the_second_chat_says_that_each_text_needs_its_number(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.says(LEE, "i want to kill myself")
    code = case_in(line.reads("rosa"))
    assert "Begin your texts to them with 2" in line.says("rosa", f"1 {code}")


def test_words_of_danger_from_a_helper_of_two_go_to_neither_by_chance(line: Line) -> None:
    two_chats(line)
    assert "988" in line.says("rosa", "i want to kill myself")
    assert line.reads("jo") == "" and line.reads(LEE) == ""


def test_a_person_with_two_helpers_writes_to_whoever_wrote_last_or_to_whom_they_choose(line: Line) -> None:
    with_two_helpers(line)
    line.says("sam", "im here too")
    line.says("jo", "thank you")
    line.says("jo", "2: im in the kitchen")
    assert "Jo: thank you" in line.reads("sam") and "Jo: im in the kitchen" in line.reads("rosa")


def test_a_person_with_two_helpers_hears_how_to_choose(line: Line) -> None:
    assert "begin with 2, like 2: hi" in with_two_helpers(line)


def test_where_neither_has_written_it_is_said_to_whom_words_go_and_they_go_there(line: Line) -> None:
    assert "Your texts go to Rosa now, or to whoever texts next" in with_two_helpers(line)
    line.says("jo", "hello?")
    assert line.reads("rosa") == "Jo: hello?" and "hello" not in line.reads("sam")


def test_whoever_texts_next_has_the_answer(line: Line) -> None:
    with_two_helpers(line)
    line.says("sam", "how are you")
    line.says("jo", "not well")
    assert "Jo: not well" in line.reads("sam") and line.reads("rosa") == ""


def test_words_for_a_case_go_to_no_other_chat_although_the_clock_was_put_back(line: Line) -> None:
    line.says(LEE, "talk")
    line.says("rosa", "1")
    line.later(minutes=15)
    line.says("rosa", "hello there")
    line.later(minutes=-15)
    line.says("jo", "i want to die")
    line.says("rosa", "1")
    line.reads(LEE)
    assert "Which chat?" in line.says("rosa", "are you safe now?")
    assert line.reads(LEE) == ""


def test_whoever_writes_is_the_latest_although_the_clock_was_put_back(line: Line) -> None:
    two_chats(line)
    line.later(minutes=15)
    line.says("rosa", "2 hello")
    line.later(minutes=-15)
    line.says("jo", "help me")
    line.reads("rosa")
    assert "Which chat?" in line.says("rosa", "i am here")


def two_chats(line: Line) -> tuple[str, str]:
    """Rosa is in a chat with Jo and in one with Lee, both in danger; the numbers of the two."""
    codes = []
    for who in ("jo", LEE):
        line.says(who, "i want to kill myself")
        codes.append(case_in(line.reads("rosa")))
        line.says("rosa", f"1 {codes[-1]}")
        line.reads(who)
        line.reads("rosa")
    return codes[0], codes[1]


def with_two_helpers(line: Line) -> str:
    """Jo is in a chat with Sam, and with Rosa for danger; returns what Jo read when Rosa came."""
    chatting(line)
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    for who in ("sam", "rosa", "ana"):
        line.reads(who)
    return line.reads("jo")
