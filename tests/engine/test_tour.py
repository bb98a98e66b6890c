from functools import cache
from itertools import product

import pytest

from hotline.domain.effects import Ask
from hotline.domain.events import Heard, Silence
from hotline.engine.tour import MUDDLE, tour, turns
from hotline.engine.walkable import walkable

FLOW = """
tries = 1
silence = "bye"
unclear = "bye"
[known]
decide = "known"
then = { yes = "rate", no = "bye" }
[rate]
ask = "0 to 10?"
number = "0..10"
save = "strength"
then = { "0..7" = "pick", "8..10" = "act" }
[pick]
ask = "Which?"
answers.one = { label = "One", then = "bye" }
answers.two = { label = "Two", then = "strong" }
[strong]
decide = "strong"
then = { yes = "act", no = "bye" }
[act]
do = "page_human"
with = { kind = "medical" }
waiting = "Wait."
then = { claimed = "bye", nobody = "bye", no_one = "alone", withdrawn = "alone" }
[alone]
say = "None of us is up."
end = "alone"
[bye]
say = "Bye."
end = "left"
"""
EVERYWHERE = list(product(("sms", "voice"), ("en", "es")))


@pytest.fixture
def visits(book_of):
    return list(tour(book_of(walk=FLOW), "sms", "en"))


@pytest.fixture(scope="module")
def walked(real):
    """The exits, the texts and the asks of the tour of the real flows on a channel and in a language, walked once."""

    @cache
    def once(channel, language):
        exits, texts, asks = set(), set(), []
        for visit in tour(real, channel, language):
            exits |= {way for way in visit.exits if way[2] != "gone"}
            texts.add(visit.text)
            asks += [(effect.text, effect.labels) for effect in visit.effects if isinstance(effect, Ask)]
        return exits, texts, asks

    return once


@pytest.mark.parametrize(("channel", "language"), EVERYWHERE)
def test_every_exit_of_every_flow_is_walked(real, walked, channel, language):
    exits, _, _ = walked(channel, language)
    assert exits == walkable(real, channel)


def test_every_exit_can_be_walked_on_one_channel_or_the_other(real):
    everywhere = {(flow, step) for channel in ("sms", "voice") for flow, step, _ in walkable(real, channel)}
    assert everywhere == {
        (flow.name, step.name) for flow in real.flows.values() for step in flow.steps.values() if step.verb != "end"
    }


@pytest.mark.parametrize(("channel", "language"), EVERYWHERE)
def test_no_text_ever_has_a_blank_in_it(walked, channel, language):
    _, texts, _ = walked(channel, language)
    assert not [text for text in texts if "{" in text or "}" in text]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_question_is_asked_in_words(walked, language):
    _, _, asks = walked("sms", language)
    assert asks and all(text and all(labels) for text, labels in asks)


def test_every_key_and_the_edges_of_every_range_are_tried(visits):
    said = {visit.event.text for visit in visits if isinstance(visit.event, Heard)}
    assert said >= {"0", "7", "8", "10", "1", "2", MUDDLE}


def test_a_muddle_is_tried_until_it_is_unclear(visits):
    assert {("walk", "rate", "unclear"), ("walk", "pick", "unclear")} <= {
        way for visit in visits for way in visit.exits
    }


def test_every_question_is_left_in_silence_once(visits):
    silent = {visit.exits[0][1] for visit in visits if isinstance(visit.event, Silence)}
    assert silent == {"rate", "pick"}


def test_both_values_of_a_fact_are_tried(visits):
    first = [visit.exits for visit in visits if visit.exits and visit.exits[0][1] == "known"]
    assert {exits[0][2] for exits in first} == {"yes", "no"}


def test_an_answer_that_still_matters_tells_talks_apart(visits):
    assert ("walk", "strong", "no") in {way for visit in visits for way in visit.exits}


def test_an_action_that_finds_nobody_at_once_speaks_in_the_same_turn(visits):
    assert "None of us is up." in {visit.text for visit in visits if isinstance(visit.event, Heard)}


def test_one_flow_alone(book_of):
    book = book_of(walk=FLOW, other='[a]\nsay = "Hi."\nend = "x"\n')
    assert {visit.text for visit in tour(book, "sms", "en", "other")} == {"Hi."}


def test_a_call_may_be_hung_up_anywhere(book_of):
    gone = {way[1] for visit in tour(book_of(walk=FLOW), "voice", "en") for way in visit.exits if way[2] == "gone"}
    assert gone == {"rate", "pick", "act"}


def test_a_turn_without_facts_has_one_outcome(book_of, play):
    talk = play(book_of(walk=FLOW), {"known": True})
    talk.begin("walk")
    assert len(list(turns(talk.book, talk.talk, Silence(talk.now, talk.turn)))) == 1
