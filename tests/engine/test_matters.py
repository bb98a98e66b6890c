from hotline.engine.matters import matters, reads

FLOW = """
silence = "look"
unclear = "look"
[rate]
ask = "0 to 10?"
number = "0..10"
save = "strength"
then = "later"
[later]
ask = "And now?"
number = "0..10"
save = "after"
then = "look"
[look]
decide = "fell"
then = { yes = "bye", no = "bye" }
[bye]
end = "x"
"""
RUNS = '[go]\nrun = "walk"\nthen = "bye"\n[bye]\nend = "x"\n'


def test_what_a_fact_is_read_off():
    assert reads("fell") == {"strength", "after"}
    assert reads("known") == frozenset()


def test_an_answer_matters_until_it_is_replaced_or_decided_on(book_of):
    found = matters(book_of(walk=FLOW))
    assert found["walk", "later"] == {"strength", "after"}
    assert found["walk", "bye"] == frozenset()


def test_what_matters_in_a_flow_matters_to_the_one_that_runs_it(book_of):
    assert matters(book_of(walk=FLOW, runs=RUNS))["runs", "go"] == {"strength", "after"}
