"""Somebody is out of reach for good: nobody they helped is left alone, and nothing is asked of or for nobody."""

from hotline.services import numbers, privacy
from tests.kit.line import PEOPLE, ROSTER, Line
from tests.stories.test_new_phone import NEW, newphone, with_a_secret

SUICIDE = "i want to kill myself"
NO_LEAD = "".join(line for line in ROSTER.splitlines(keepends=True) if line.startswith(("name", "Jo", "Rosa")))


def taken(line: Line, by: str, words: str, *, code: str = "1") -> None:
    """Jo asks for somebody, and one helper has it; all have read what there was."""
    line.says("jo", words)
    line.says(by, code)
    for who in ("jo", "sam", "pat", "rosa", "ana"):
        line.reads(who)


def test_whoever_is_in_danger_has_others_asked_when_their_helpers_number_is_gone(line: Line) -> None:
    taken(line, "rosa", SUICIDE)
    line.says("rosa", "sorry wrong number")
    assert "Rosa had to go" in (read := line.reads("jo")) and "asking someone else" in read
    assert "URGENT" in line.reads("ana")


def test_where_nobody_else_is_there_that_is_said_and_no_lost_number_is_called(empty_line: Line) -> None:
    empty_line.people(NO_LEAD, "")
    taken(empty_line, "rosa", SUICIDE)
    calls = len(empty_line.carrier.calls)
    empty_line.says("rosa", "wrong number")
    assert "No one else is on duty now" in empty_line.reads("jo")
    empty_line.later(minutes=2, seconds=5)
    assert len(empty_line.carrier.calls) == calls


def test_in_danger_two_words_take_nobodys_number_from_their_helper(line: Line) -> None:
    taken(line, "rosa", SUICIDE)
    line.says("jo", "wrong number")
    assert "They can still call. REVEAL gets their number" in line.reads("rosa")
    assert "somebody else's" not in line.reads("ana")


def test_the_hour_a_helper_named_is_waited_for_no_longer_when_their_number_is_gone(line: Line) -> None:
    for who, words in (("jo", "talk"), ("sam", "2 in an hour"), ("jo", "1"), ("sam", "wrong number")):
        line.says(who, words)
    line.later(seconds=5)
    assert "Jo asked" in line.reads("rosa") + line.reads("pat")


def test_a_chat_goes_on_after_the_coordinator_has_put_its_person_on_the_new_phone(line: Line) -> None:
    moved_in_a_chat(line)
    line.says(NEW, "thank you, one more thing")
    assert line.reads("ana") == "Eve: thank you, one more thing"


def test_what_was_done_by_hand_is_told_as_such(line: Line) -> None:
    moved_in_a_chat(line, read=False)
    read = line.reads("ana")
    assert "a coordinator put Eve on a new phone" in read and "secret" not in read


def test_whoever_says_yes_for_somebody_erased_by_hand_hears_that_it_is_over(line: Line) -> None:
    line.says("jo", SUICIDE)
    line.reads("rosa")
    assert privacy.erase_by_hand(line.hotline, PEOPLE["jo"])
    line.work()
    assert line.reads("rosa") == line.says("rosa", "1") == "Thank you. That ask is closed. Nothing more is needed."


def test_nobody_more_is_asked_for_somebody_who_was_erased(line: Line) -> None:
    line.says("jo", "talk")
    privacy.erase_by_hand(line.hotline, PEOPLE["jo"])
    line.later(minutes=3)
    assert line.reads("pat") == ""


def test_whoever_a_helper_was_with_who_was_erased_has_others_asked(line: Line) -> None:
    taken(line, "rosa", SUICIDE)
    privacy.erase_by_hand(line.hotline, PEOPLE["rosa"])
    line.work()
    assert "Rosa had to go" in line.reads("jo")


def moved_in_a_chat(line: Line, *, read: bool = True) -> None:
    """Eve has forgotten her word; Ana texts with her, and puts her on the new phone by hand."""
    with_a_secret(line)
    newphone(line, "6125550109", "robin")
    line.says(NEW, "yes")
    line.says("ana", f"1 {line.reads('ana').split('Reply 1 ')[1].split(' ')[0]}")
    assert numbers.move_by_hand(line.hotline, PEOPLE["eve"], NEW) == "moved"
    line.work()
    if read:
        line.reads("ana")
