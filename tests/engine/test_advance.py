"""Turns as short stories: questions, answers, muddle, silence and actions."""

from dataclasses import replace

import pytest

from hotline.domain.effects import Ask, Do


def test_a_flow_begins_with_its_first_step(talk):
    assert talk.begin("rate") == "How strong, 0 to 10?"


def test_a_question_says_how_long_it_stays_open_and_what_may_be_chosen(talk):
    talk.begin("menu")
    (ask,) = talk.effects
    assert isinstance(ask, Ask)
    assert (ask.kind, ask.labels, ask.patience.total_seconds()) == ("choice", ("Rate", "Joke", "Both"), 900)


def test_an_answer_is_saved_and_said_back(talk):
    talk.begin("rate")
    assert talk.hear("5") == "A 5."
    assert talk.done == ["page_human"]


def test_an_answer_goes_the_way_of_its_range(talk):
    talk.begin("rate")
    assert talk.hear("about an 8") == "Get a person."
    assert talk.left[0] == "rate/rate/8..10"


def test_a_choice_by_its_number_or_its_word(talk):
    for said in ("2", "joke", "something fun"):
        talk.begin("menu")
        talk.hear(said)
        assert talk.left == ["menu/pick/joke", "menu/joke/then"]


def test_two_choices_at_once_are_a_muddle(talk):
    talk.begin("menu")
    talk.hear("rate or joke")
    assert talk.left == ["menu/pick/unclear"]


def test_a_muddle_is_asked_again_and_then_led_to_a_human(talk):
    talk.begin("rate")
    assert talk.hear("purple") == "Say again? How strong, 0 to 10?"
    assert talk.hear("violet") == "Say again? How strong, 0 to 10?"
    assert talk.hear("green") == "Get a person."
    assert talk.left[0] == "rate/rate/unclear"


def test_tries_are_counted_for_each_question(talk):
    talk.begin("menu")
    talk.hear("1")
    assert talk.hear("purple").startswith("Say again?")


def test_silence_goes_its_own_way(talk):
    talk.begin("rate")
    assert talk.silence() == "The door is open."
    assert talk.left == ["rate/rate/silence"]


def test_a_silence_for_an_older_question_does_nothing(talk):
    talk.begin("rate")
    stale = talk.turn
    talk.hear("purple")
    assert talk.silence(stale) == ""
    assert talk.at == "rate/rate"


def test_an_action_that_is_waited_for_is_not_answered_by_silence(talk):
    talk.begin("rate")
    talk.hear("5")
    assert talk.silence() == ""
    assert talk.at == "rate/act"


def test_whoever_texts_while_something_is_done_is_told_so(talk):
    talk.begin("rate")
    talk.hear("5")
    assert talk.hear("anyone there?") == "Still asking."


def test_an_outcome_goes_on(talk):
    talk.begin("rate")
    talk.hear("5")
    assert talk.outcome("claimed") == "Somebody is here."
    assert talk.talk.place is None


def test_an_outcome_of_another_turn_does_nothing(talk):
    talk.begin("rate")
    talk.hear("5")
    assert talk.outcome("claimed", talk.turn - 1) == ""
    assert talk.at == "rate/act"


def test_an_outcome_the_step_does_not_know_does_nothing(talk):
    talk.begin("rate")
    talk.hear("5")
    talk.outcome("exploded")
    assert talk.at == "rate/act"


def test_an_action_that_is_not_waited_for_goes_on_at_once(talk):
    talk.begin("menu")
    talk.hear("2")
    assert talk.done == ["remember"]
    assert talk.talk.places == ()


def test_a_text_that_crossed_the_question_does_not_answer_it(talk):
    talk.begin("rate")
    assert talk.hear("5", crossed=True) == ""
    assert talk.at == "rate/rate"


def test_a_text_without_an_open_question_says_nothing(talk):
    assert talk.hear("hello") == ""


@pytest.mark.parametrize("said", ["ok", "Thanks!", "k", "gracias", "thx", "👍", "👍🏽", "ok thank you"])
def test_an_acknowledgement_leaves_a_promise_to_ask_again_alone(talk, said):
    talk.begin("walk")
    asked = talk.turn
    assert talk.hear(said) == ""
    assert (talk.turn, talk.talk.place.tries) == (asked, 0)


def test_an_acknowledgement_of_a_plain_question_is_a_muddle(talk):
    talk.begin("rate")
    assert talk.hear("ok").startswith("Say again?")


def test_on_a_call_an_acknowledgement_is_a_muddle(talk):
    talk.talk = replace(talk.talk, channel="voice")
    talk.begin("walk")
    assert talk.hear("ok").startswith("Say again?")


def test_a_promise_to_ask_again_is_kept_by_silence(talk):
    talk.begin("walk")
    assert talk.silence() == "And now?"


def test_a_fact_decides(talk):
    talk.facts = {"someone_on_call": False}
    assert talk.begin("crisis") == "Call 911."


def test_a_call_has_words_of_its_own(talk):
    talk.talk = replace(talk.talk, channel="voice")
    assert talk.begin("rate") == "How strong? Press a number."


def test_a_caller_who_hangs_up_leaves_every_flow(talk):
    talk.begin("menu")
    talk.hear("1")
    talk.hang_up()
    assert talk.left == ["rate/rate/gone", "menu/rate/gone"]
    assert talk.talk.places == ()


def test_what_the_host_knows_is_given_at_the_beginning(talk):
    talk.begin("rate", helped="a walk")
    assert talk.talk.saved == {"helped": "a walk"}


def test_what_was_said_is_forgotten_when_the_talk_is_over(talk):
    talk.begin("rate")
    talk.hear("5")
    talk.outcome("claimed")
    assert talk.talk.saved == {}


def test_an_action_is_told_which_turn_its_outcome_belongs_to(talk):
    talk.begin("rate")
    talk.hear("5")
    (do,) = [effect for effect in talk.effects if isinstance(effect, Do)]
    assert (do.turn, do.waits, do.promises, do.args) == (talk.turn, True, "a_human", {"kind": "medical"})


def test_a_flow_that_never_waits_is_stopped(play, book_of):
    book = book_of(walk='[a]\nsay = "A."\nthen = "b"\n[b]\nsay = "B."\nthen = "a"\n')
    with pytest.raises(RecursionError, match="never waits"):
        play(book).begin("walk")


HELPED = """
[known]
decide = "something_helped"
then = { yes = "told", no = "bye" }
[told]
say = "Last time: {helped}."
then = "bye"
[bye]
say = "Bye."
end = "x"
"""


def test_a_fact_is_not_true_while_what_it_tells_is_missing(play, book_of):
    talk = play(book_of(walk=HELPED), {"something_helped": True})
    assert talk.begin("walk") == "Bye."
    assert talk.begin("walk", helped="a walk") == "Last time: a walk. Bye."
