import pytest

from hotline.engine.checks import calls

DONE = """
[act]
do = "%s"
%s
[met]
end = "met"
"""
RUNS = """
[go]
run = "%s"
then = %s
[met]
end = "met"
"""
REACHED = '[a]\ndecide = "known"\nthen = { yes = "b", no = "c" }\n[b]\nend = "well"\n[c]\nend = "alone"\n'


def actions(found, name, lines):
    return found(calls.actions, walk=DONE % (name, lines))


def runs(found, name, then):
    return found(calls.runs, walk=RUNS % (name, then), other=REACHED)


@pytest.mark.parametrize("proof", [calls.actions, calls.facts, calls.runs, calls.plain])
def test_the_real_flows_call_what_there_is(real, proof):
    assert list(proof(real)) == []


def test_an_action_there_is_not(found):
    assert "walk.toml [act]: dance is no action" in actions(found, "dance", 'then = "met"')[0]


def test_an_action_without_what_it_needs(found):
    (fault,) = actions(found, "page_human", 'then = "met"')
    assert "page_human needs kind; write it in with" in fault


def test_an_action_given_a_kind_it_does_not_know(found):
    (fault,) = actions(found, "page_human", 'with = { kind = "suicde" }\nthen = "met"')
    assert "page_human knows no kind suicde" in fault


def test_an_outcome_that_leads_nowhere(found):
    then = 'then = { claimed = "met", no_one = "met", withdrawn = "met" }'
    lines = f'with = {{ kind = "talk" }}\nwaiting = "Still asking."\n{then}'
    assert actions(found, "reach_someone", lines) == [
        "walk.toml [act]: reach_someone may come to nobody; say in then where that leads"
    ]


def test_an_outcome_that_never_comes(found):
    lines = 'waiting = "Wait."\nthen = { done = "met" }'
    assert "remember never comes to done; it comes to nothing" in actions(found, "remember", lines)[0]


def test_an_action_that_leaves_people_without_an_answer(found):
    lines = 'with = { kind = "talk" }\nthen = { claimed = "met", nobody = "met", no_one = "met", withdrawn = "met" }'
    assert "add waiting" in actions(found, "reach_someone", lines)[0]


def test_a_fact_there_is_not(found):
    (fault,) = found(calls.facts, walk='[a]\ndecide = "raining"\nthen = { yes = "b", no = "b" }\n[b]\nend = "x"\n')
    assert "raining is no fact; there are can_be_called" in fault


def test_a_fact_without_its_no(found):
    (fault,) = found(calls.facts, walk='[a]\ndecide = "known"\nthen = { yes = "b" }\n[b]\nend = "x"\n')
    assert "needs then with yes and no" in fault


def test_a_flow_there_is_not(found):
    assert "runs nowhere, which is no flow" in runs(found, "nowhere", '"met"')[0]


def test_an_end_that_leads_nowhere(found):
    assert runs(found, "other", '{ well = "met" }') == [
        "walk.toml [go]: other may end in alone; say in then where that leads"
    ]


def test_an_end_that_never_comes(found):
    (fault,) = runs(found, "other", '{ well = "met", alone = "met", lost = "met" }')
    assert "other never ends in lost" in fault


def test_a_plain_then_serves_every_end(found):
    assert runs(found, "other", '"met"') == []


def test_words_that_lead_two_ways(found):
    (fault,) = found(calls.plain, walk='[a]\nsay = "Hi."\nthen = { yes = "b" }\n[b]\nend = "x"\n')
    assert "only says something" in fault
