"""A text of which nobody knows whether the carrier took it: looked for, and sent again only when it must be."""

import pytest

from hotline.services import outbox
from tests.kit.line import PEOPLE, Line
from tests.kit.sending import fails_for_minutes, queue, states, urgent

JO, SAM, PAT = PEOPLE["jo"], PEOPLE["sam"], PEOPLE["pat"]
UNSURE = ("reset", "lose", "html")


@pytest.mark.parametrize("answer", UNSURE)
def test_accepted_and_then_the_connection_dies_the_person_gets_one_text(line: Line, answer: str) -> None:
    line.carrier.next_answers.append(answer)
    line.text("jo", "HELP")
    line.later(seconds=61)
    assert (len(line.carrier.to(JO)), states(line)) == (1, ["sent"])


@pytest.mark.parametrize("answer", ["broken", "page"])
def test_an_answer_that_is_none_and_the_list_does_not_have_it_so_it_goes_again(line: Line, answer: str) -> None:
    line.carrier.next_answers.append(answer)
    line.text("jo", "HELP")
    line.later(seconds=61)
    assert "0 to 10" in line.reads("jo")


@pytest.mark.parametrize("answer", ["lose", "page"])
def test_nothing_is_sent_again_before_the_list_can_be_trusted(line: Line, answer: str) -> None:
    line.carrier.next_answers.append(answer)
    line.text("jo", "HELP")
    line.later(seconds=55)
    assert (len(line.carrier.asked), states(line)) == (1, ["uncertain"])


def test_a_list_that_cannot_be_read_leaves_an_ordinary_text_alone(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "HELP")
    line.later(minutes=5)
    assert (len(line.carrier.asked), states(line)) == (1, ["uncertain"])


def test_one_silence_of_the_carrier_is_waited_out_for_all_that_is_in_doubt(empty_line: Line) -> None:
    empty_line.carrier.always, empty_line.carrier.list_down = "lose", True
    for who in ("jo", "sam", "pat"):
        queue(empty_line, who, "Hello.")
    empty_line.work()
    empty_line.later(seconds=61)
    assert (len(empty_line.carrier.looked_up), states(empty_line)) == (1, ["uncertain"] * 3)


def test_a_text_nobody_can_find_out_about_does_not_hold_up_the_next_for_ever(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "HELP")
    line.later(minutes=31)
    assert states(line)[0] == "expired"


def test_two_equal_texts_in_the_list_are_not_taken_for_each_other(empty_line: Line) -> None:
    empty_line.carrier.next_answers.extend(["accept", "broken"])
    queue(empty_line, "jo", "Hello.", "Hello.")
    empty_line.work()
    empty_line.later(seconds=61)
    assert len(empty_line.carrier.to(JO)) == 2


def test_an_urgent_text_in_doubt_goes_out_again_after_ten_seconds_and_says_so(line: Line) -> None:
    line.carrier.next_answers.append("broken")
    line.text("jo", "talk")
    line.later(seconds=11)
    assert line.reads("sam").endswith("(2)")


def test_an_urgent_text_that_is_in_the_list_does_not_go_out_again(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.text("jo", "talk")
    line.later(seconds=11)
    assert len(line.carrier.to(SAM)) == 1


def test_what_waited_behind_a_text_that_is_in_the_list_goes_out_at_once(empty_line: Line) -> None:
    empty_line.carrier.next_answers.append("lose")
    urgent(empty_line, "sam", "Case 17.", work=False)
    urgent(empty_line, "sam", "Case 24.")
    empty_line.later(seconds=11, sweep=False)
    outbox.settle_uncertain(empty_line.hotline)
    empty_line.work()
    assert empty_line.reads("sam") == "Case 17.\n---\nCase 24."


def test_an_urgent_text_does_not_wait_for_a_list_that_cannot_be_read(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "talk")
    line.later(seconds=11)
    assert [text.body.endswith("(2)") for text in line.carrier.to(SAM)] == [False, True]


def test_an_urgent_text_goes_out_three_times_at_most(empty_line: Line) -> None:
    empty_line.carrier.always, empty_line.carrier.list_down = "lose", True
    urgent(empty_line, "sam", "Jo asked for a person.")
    for _ in range(7):
        empty_line.later(seconds=61)
    first = "Jo asked for a person."
    assert [text.body for text in empty_line.carrier.to(SAM)] == [first, f"{first} (2)", f"{first} (3)"]


def test_an_urgent_text_that_was_numbered_out_goes_again_soon_where_the_list_does_not_have_it(empty_line: Line) -> None:
    urgent(empty_line, "sam", "Jo asked for a person.", work=False)
    fails_for_minutes(empty_line, "broken")
    empty_line.later(seconds=21)
    assert empty_line.reads("sam") == "Jo asked for a person. (3)"


def test_an_urgent_text_in_doubt_goes_out_again_only_while_it_is_worth_it(line: Line) -> None:
    line.carrier.next_answers.append("broken")
    line.text("jo", "talk")
    line.later(minutes=11)
    assert "(2)" not in line.reads("sam")


def test_an_answer_to_an_urgent_text_in_doubt_counts(line: Line) -> None:
    line.carrier.next_answers.append("lose")
    line.carrier.list_down = True
    line.text("jo", "talk")
    line.later(seconds=11)
    assert "You are with Jo" in line.says("sam", "1")


def test_so_does_one_while_its_next_copy_has_to_wait(line: Line) -> None:
    line.carrier.next_answers.extend(["lose", "accept", "busy"])
    line.carrier.list_down = True
    line.text("jo", "talk")
    line.later(seconds=11)
    line.text("sam", "1")
    line.later(seconds=13)
    assert "You are with Jo" in line.reads("sam")


def test_so_does_one_while_its_last_copy_is_not_in_the_list(line: Line) -> None:
    line.carrier.next_answers.extend(["lose", "accept", "lose", "broken"])
    line.carrier.list_down = True
    line.text("jo", "talk")
    for _ in range(2):
        line.later(seconds=11)
    line.carrier.list_down = False
    line.later(seconds=21, sweep=False)
    outbox.settle_uncertain(line.hotline)
    assert "You are with Jo" in line.says("sam", "1")


def test_a_number_at_the_end_of_a_text_of_ours_is_kept(empty_line: Line) -> None:
    empty_line.carrier.next_answers.append("broken")
    urgent(empty_line, "sam", "Call case (1)")
    empty_line.later(seconds=11)
    assert empty_line.reads("sam") == "Call case (1) (2)"


def test_a_call_does_not_wait_for_a_text_that_is_in_doubt(line: Line) -> None:
    line.carrier.next_answers.extend(["accept", "broken"])
    line.says("jo", "i want to die")
    assert PEOPLE["rosa"] in {call.to for call in line.carrier.calls}


def test_a_page_by_call_is_tried_until_the_carrier_takes_it(line: Line) -> None:
    line.carrier.always = "broken"
    line.says("jo", "i want to die")
    for _ in range(9):
        line.later(seconds=10)
    line.carrier.always = "accept"
    line.carrier.calls.clear()
    line.later(seconds=61)
    assert PEOPLE["rosa"] in {call.to for call in line.carrier.calls}
