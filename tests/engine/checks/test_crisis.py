from hotline.engine.checks import crisis

KINDS = {kind: f'danger = "{kind}"\ncrisis = true\n[a]\nsay = "Call 911."\nend = "x"\n' for kind in crisis.KINDS}
CHAT = """
crisis = true
silence = "bye"
unclear = "bye"
[one]
ask = "How are you?"
then = "two"
[two]
ask = "Since when?"
then = "three"
[three]
ask = "And before?"
then = "bye"
[bye]
say = "%s"
end = "x"
"""
PAGED = """
crisis = true
[page]
do = "page_human"
with = { kind = "suicide" }
then = "bye"
[bye]
end = "x"
"""


def near(found, **flows):
    return found(crisis.help_is_near, **flows)


def test_every_danger_has_its_flow_and_help_is_near_in_it(real):
    assert [*crisis.one_flow_each(real), *crisis.help_is_near(real)] == []


def test_one_flow_for_each_danger(found):
    assert found(crisis.one_flow_each, **KINDS) == []


def test_a_danger_without_a_flow(found):
    flows = {kind: text for kind, text in KINDS.items() if kind != "threat"}
    assert found(crisis.one_flow_each, **flows) == ["flows/: danger threat has no flows; give it exactly one"]


def test_a_danger_with_two_flows(found):
    (fault,) = found(crisis.one_flow_each, **KINDS, again=KINDS["medical"])
    assert "again.toml, medical.toml: danger medical has 2 flows" in fault


def test_a_flow_for_danger_that_is_no_crisis_flow(found):
    flows = {**KINDS, "threat": KINDS["threat"].replace("crisis = true\n", "")}
    assert found(crisis.one_flow_each, **flows) == ["threat.toml: answers danger, so write crisis = true"]


def test_help_that_is_three_turns_away(found):
    faults = near(found, walk=CHAT % "Call 988.")
    assert faults == ["walk.toml [one]: is more than 2 turns from a human, 911 or 988; bring one nearer"]


def test_a_crisis_flow_without_any_help(found):
    assert len(near(found, walk=CHAT % "Take care.")) == 4


def test_help_that_lies_behind_is_near_enough(found):
    assert near(found, walk=CHAT.replace("How are you?", "Call 988. How are you?") % "Take care.") == []


def test_a_human_who_is_paged_is_help(found):
    assert near(found, walk=PAGED) == []


def test_a_flow_that_runs_one_with_help(found):
    runs = 'crisis = true\n[go]\nrun = "walk"\nthen = "bye"\n[bye]\nend = "x"\n'
    assert near(found, walk=PAGED, runs=runs) == []


def test_a_number_must_be_named_in_every_language(found):
    spanish = (
        '[one]\nask = "Como estas?"\n[two]\nask = "Desde cuando?"\n[three]\nask = "Y antes?"\n[bye]\nsay = "Adios."\n'
    )
    assert len(near(found, walk=CHAT % "Call 988.", es_walk=spanish)) == 4
