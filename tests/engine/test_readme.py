"""The handbook of the flows: its examples are loaded and proved, and no word of the vocabulary is missing."""

import re
import shutil

import pytest

from hotline.engine.actions import ACTIONS, PROMISES
from hotline.engine.check import check_all
from hotline.engine.dangerfile import load as load_danger
from hotline.engine.documents import AnswerDocument, FlowDocument, Notice, StepDocument
from hotline.engine.facts import HOST_FACTS, LONGEST, SAVED_FACTS
from hotline.engine.loader import load, load_notices
from hotline.engine.tour import tour
from tests.engine.conftest import CONSTANTS, FLOWS

TEXT = (FLOWS / "README.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"```toml\n# flows/(\S+)\n(.*?)```", TEXT, re.DOTALL))


@pytest.fixture
def with_examples(tmp_path):
    copy = shutil.copytree(FLOWS, tmp_path / "flows")
    for name, text in EXAMPLES.items():
        (copy / name).write_text(text, encoding="utf-8")
    return copy


def test_every_example_is_a_whole_file():
    assert len(EXAMPLES) == TEXT.count("```toml") == 2


def test_the_sentence_to_change_is_one_the_line_says():
    (changed,) = re.findall(r"^-(say .*)$", TEXT, re.MULTILINE)
    assert changed in (FLOWS / "craving.toml").read_text(encoding="utf-8")


def test_the_examples_hold_every_proof_beside_the_real_flows(with_examples):
    book, hears = load(with_examples, constants=CONSTANTS), load_danger(FLOWS / "danger.toml")
    assert check_all(book, load_notices(with_examples), hears) == []


def test_the_example_can_be_played_to_every_end(with_examples):
    book = load(with_examples, constants=CONSTANTS)
    ends = {
        visit.exits[-1][:2] for visit in tour(book, "sms", "en", "sleep") if visit.after.place is None and visit.exits
    }
    assert ends == {
        ("sleep", "done"),
        ("sleep", "person"),
        ("sleep", "better"),
        ("sleep", "look"),
        ("sleep", "size"),
        ("sleep", "what"),
    }


@pytest.mark.parametrize("document", [FlowDocument, StepDocument, AnswerDocument, Notice])
def test_every_key_is_explained(document):
    keys = {field.alias or name for name, field in document.model_fields.items()} - {"steps"}
    assert {key for key in keys if not re.search(rf"`{key}(\.<name>)?`", TEXT)} == set()


@pytest.mark.parametrize("names", [ACTIONS, PROMISES, SAVED_FACTS, HOST_FACTS])
def test_every_action_promise_and_fact_is_explained(names):
    assert {name for name in names if f"`{name}`" not in TEXT} == set()


def test_no_fact_is_explained_that_is_none():
    table = TEXT.partition("## What flows may decide on")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == {*SAVED_FACTS, *HOST_FACTS}


def test_every_kind_and_outcome_is_named():
    named = {word for action in ACTIONS.values() for word in (*action.kinds, *action.outcomes)}
    assert {word for word in named if f"`{word}`" not in TEXT} == set()


@pytest.mark.parametrize("name", [name for name, action in ACTIONS.items() if action.gives])
def test_what_an_action_fills_is_what_is_said_of_it(name):
    (row,) = re.findall(rf"^\| .*`{name}`.* \|$", TEXT.partition("## What flows may have done")[2], re.MULTILINE)
    assert set(re.findall(r"`\{(\w+)\}`", row)) == set(ACTIONS[name].gives)


def test_every_blank_is_named():
    assert {blank for blank in LONGEST if f"`{{{blank}}}`" not in TEXT} == set()
