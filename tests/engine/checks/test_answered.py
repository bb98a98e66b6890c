from hotline.engine.checks import answered
from hotline.engine.checks.lengths import walked

FLOW = """
%s
tries = 0
silence = "bye"
unclear = "told"
[pick]
ask = "Which?"
answers.one = { label = "One", then = "%s" }
[told]
say = "Fine."
then = "bye"
[act]
do = "%s"
with = { kind = "talk" }
then = "bye"
[bye]
end = "x"
"""


def walls(found, leads, action="remember", head=""):
    return found(lambda book: answered.answered(book, walked(book)), walk=FLOW % (head, leads, action))


def test_in_the_real_flows_nobody_talks_to_a_wall(real):
    assert list(answered.answered(real, walked(real))) == []


def test_an_answer_that_is_answered(found):
    assert walls(found, "told") == []


def test_an_answer_that_leads_to_nothing(found):
    assert walls(found, "bye") == ["walk.toml [pick]: one leads to nothing that is said; lead it to some words"]


def test_an_action_that_says_nothing_is_no_answer(found):
    assert len(walls(found, "act")) == 1


def test_an_action_that_speaks_is_an_answer(found):
    assert walls(found, "act", action="reach_someone") == []


def test_in_a_crisis_silence_may_be_what_keeps_somebody_safe(found):
    assert walls(found, "bye", head="crisis = true") == []
