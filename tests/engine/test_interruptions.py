"""Flows on top of flows: run, interrupted, begun twice."""

from dataclasses import replace

from tests.engine.samples import CRISIS, FLOWS


def test_whoever_ran_a_flow_goes_on_with_its_result(talk):
    talk.begin("menu")
    talk.hear("1")
    talk.hear("5")
    assert talk.outcome("claimed") == "Somebody is here. Good."
    assert talk.left[-2:] == ["menu/rate/met", "menu/well/then"]


def test_a_flow_interrupts_another_and_its_question_is_asked_again(talk):
    talk.begin("rate")
    assert talk.begin("crisis") == "Safe?"
    assert talk.hear("yes") == "Call 911. How strong, 0 to 10?"


def test_danger_is_not_laid_on_top_and_nothing_is_asked_again_after_it(play, book_of):
    talk = play(book_of(**FLOWS | {"crisis": f"crisis = true\n{CRISIS}"}), {"someone_on_call": True})
    talk.begin("rate")
    talk.begin("crisis")
    assert (talk.hear("yes"), talk.talk.place) == ("Call 911.", None)


def test_a_flow_interrupts_an_action_and_it_is_not_done_again(talk):
    talk.begin("rate")
    talk.hear("5")
    talk.begin("crisis")
    assert talk.hear("yes") == "Call 911."
    assert talk.done == []
    assert talk.at == "rate/act"


def test_an_outcome_that_comes_during_an_interruption_moves_what_lies_below(talk):
    talk.begin("rate")
    talk.hear("5")
    acting = talk.turn
    talk.begin("crisis")
    assert talk.outcome("claimed", acting) == ""
    assert talk.hear("yes") == "Call 911. Somebody is here."


def test_a_silence_for_an_interrupted_question_does_nothing(talk):
    talk.begin("rate")
    asked = talk.turn
    talk.begin("crisis")
    assert talk.silence(asked) == ""
    assert talk.at == "crisis/safe"


def test_a_flow_begun_twice_starts_over(talk):
    talk.begin("menu")
    talk.hear("1")
    assert talk.begin("menu") == "What?\n1 Rate\n2 Joke\n3 Both"
    assert len(talk.talk.places) == 1


def test_a_flow_asked_for_again_within_its_time_leads_elsewhere(talk):
    talk.begin("rate")
    talk.later(29)
    assert talk.begin("rate").startswith("What?")


def test_a_flow_asked_for_again_after_its_time_begins_as_ever(talk):
    talk.begin("rate")
    talk.later(30)
    assert talk.begin("rate").startswith("How strong")


def test_what_was_asked_before_waits_while_a_person_comes(talk):
    talk.begin("menu")
    talk.begin("rate")
    talk.hear("5")
    assert talk.outcome("claimed") == "Somebody is here."
    assert talk.at == "menu/pick"


def test_what_was_asked_before_is_asked_again_where_nobody_comes(talk):
    talk.begin("menu")
    talk.begin("rate")
    talk.hear("5")
    assert talk.outcome("nobody").startswith("Nobody yet. What?")


def test_a_call_goes_on_where_it_was_once_the_other_has_gone(talk):
    talk.talk = replace(talk.talk, channel="voice")
    talk.begin("menu")
    talk.begin("rate")
    talk.hear("5")
    assert "What?" in talk.outcome("claimed")


def test_whoever_found_another_way_needs_no_menu_again(book_of, play):
    talk = play(book_of(**{**FLOWS, "menu": "idle = true\n" + FLOWS["menu"]}), {"someone_on_call": True})
    talk.begin("menu")
    talk.begin("crisis")
    assert talk.hear("yes") == "Call 911."
    assert talk.talk.places == ()
