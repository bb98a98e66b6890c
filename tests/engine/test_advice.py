"""What is said of a file in which something has a shape that nobody can use: where it is, and what to write instead."""

import pytest

from hotline.engine.faults import FlowFaults
from hotline.engine.loader import load

HEAD = 'silence = "bye"\nunclear = "bye"\n'
BYE = '[bye]\nend = "x"\n'
ASK = '[a]\nask = "How?"\n'
SAID = {
    'patience = "soon"\n' + BYE: 'walk.toml: patience: is no length of time; write it like "15 minutes"',
    "tries = 4\n" + BYE: "walk.toml: tries: is too large; write 3 at the most",
    "tries = -1\n" + BYE: "walk.toml: tries: is too small; write 0 at the least",
    'tries = "one"\n' + BYE: "walk.toml: tries: is no whole number; write one, without quotes",
    'starts = "walk"\n' + BYE: 'walk.toml: starts: is no list; write it like ["one", "two"]',
    'danger = "fire"\n' + BYE: "walk.toml: danger: is not known; write one of 'suicide', 'overdose',",
    '["My Walk"]\nend = "x"\n': "walk.toml [My Walk]: this: is no name; write small letters, digits and _, with",
    "[a]\nsay = 3\n": "walk.toml [a]: say: is no text; write it between quotes",
    '[a]\nsay = ""\n': "walk.toml [a]: say: has no words; write some, or remove it",
    ASK + 'number = "zero"\n': 'walk.toml [a]: number: is no range of numbers; write it like "0..10"',
    ASK + 'many = "perhaps"\n': "walk.toml [a]: many: is neither true nor false; write one of them, without quotes",
    ASK + 'answers.one = "One"\n': "walk.toml [a]: answers.one: is no group of keys; write each below it",
    ASK + 'answers.one = { spoken = "one" }\n': "walk.toml [a]: answers.one.label: is missing; write it in",
    ASK + 'then = { "0..1" = 3 }\n': "walk.toml [a]: then.0..1: is no text; write it between quotes",
    ASK + 'aks = "How?"\n': "walk.toml [a]: aks: is no word of the vocabulary; see flows/README.md for those",
}


@pytest.mark.parametrize("written", SAID, ids=[said.partition(": ")[2] for said in SAID.values()])
def test_what_is_wrong_where_and_what_to_write(folder, written):
    with pytest.raises(FlowFaults) as found:
        load(folder(walk=HEAD + written), ("en",))
    assert any(str(fault).startswith(SAID[written]) for fault in found.value.faults)
