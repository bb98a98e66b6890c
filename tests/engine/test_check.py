"""All proofs together, over the real flows and over flows that are broken in one place."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from hotline.engine.check import check_all, check_structure
from hotline.engine.dangerfile import load as load_danger
from hotline.engine.graph import current
from hotline.engine.loader import load, load_notices
from hotline.engine.notices import Notices
from tests.engine.conftest import CONSTANTS, FLOWS


@pytest.fixture(scope="module")
def hears():
    return load_danger(FLOWS / "danger.toml")


@pytest.fixture
def broken(tmp_path):
    """The real flows with some words of one file changed."""

    def copied(name, old, new):
        copy = shutil.copytree(FLOWS, tmp_path / "flows")
        text = (copy / name).read_text(encoding="utf-8")
        assert old in text
        (copy / name).write_text(text.replace(old, new, 1), encoding="utf-8")
        return load(copy, constants=CONSTANTS), load_notices(copy)

    return copied


@contextmanager
def counted_calls() -> Iterator[list[int]]:
    """A one for each call of a function that is made meanwhile."""
    made: list[int] = []
    before = sys.getprofile()
    sys.setprofile(lambda _frame, event, _of: made.append(1) if event == "call" else None)
    try:
        yield made
    finally:
        sys.setprofile(before)


def test_every_proof_holds_over_the_real_flows(real, notices, hears):
    assert check_all(real, notices, hears) == []


def test_the_proofs_of_structure_are_little_work(real):
    """They are done at the start of every process, so each step may cost only so many calls."""
    with counted_calls() as made:
        assert check_structure(real) == []
    assert sum(made) < 1000 * sum(len(flow.steps) for flow in real.flows.values())


def test_what_hangs_together_is_proved_before_the_rest(real):
    menu = real.flows["menu"]
    steps = {**menu.steps, "reach": replace(menu.steps["reach"], target="nowhere")}
    book = replace(real, flows={**real.flows, "menu": replace(menu, steps=steps)})
    assert [fault.file for fault in check_structure(book)] == ["menu.toml"]


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        ("menu.toml", 'run  = "reach"', 'run  = "rech"', "runs rech, which is no flow"),
        ("reach.toml", 'nobody = "nobody", ', "", "reach_someone may come to nobody"),
        ("craving.toml", '"0..0" = "none_now", ', "", "0 leads nowhere"),
        ("craving.toml", 'decide = "gone"', 'decide = "went"', "went is no fact"),
        ("craving.toml", "{strength}", "{mood}", "{mood} is not known"),
        ("craving.toml", "[first_look]\nask", '[first_look]\nsay = "We will call."\nask', "is a promise"),
        ("crisis_threat.toml", 'danger   = "threat"', 'danger   = "unsure"', "danger threat has no flows"),
        ("es/menu.toml", "answers.join ", "answers.joint ", "answers/joint: is not there in English"),
    ],
)  # fmt: skip
def test_a_fault_in_the_structure_is_found_where_it_is(broken, name, old, new, what):
    book, _ = broken(name, old, new)
    assert any(what in str(fault) for fault in check_structure(book))


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        ("menu.toml", "How can I help?", "How can I help? " + "x" * 60, "1 of 160 may be sent"),
        ("reach.toml", '"talk", ', '"talk", "suicide", ', 'starts has "suicide", which is heard as danger'),
        ("notices.toml", "Sorry", "Sorry, addict", "better: a person in recovery"),
    ],
)
def test_a_fault_in_the_words_is_found_where_it_is(broken, hears, name, old, new, what):
    found = check_all(*broken(name, old, new), hears)
    assert any(str(fault).startswith(name) and what in str(fault) for fault in found)


def test_words_that_any_question_may_need_are_missed(real, hears):
    found = [str(fault) for fault in check_all(real, Notices({"en": {}}, {}), hears)]
    assert any(fault.startswith("notices.toml [unclear]: is missing") for fault in found)


def test_every_step_there_is_was_written_down(real):
    """Add new names to tests/data/steps.txt, as flow/step, and take none out."""
    written = (FLOWS.parent / "tests" / "data" / "steps.txt").read_text(encoding="utf-8").split()
    assert {f"{flow.name}/{step}" for flow in real.flows.values() for step in flow.steps} <= set(written)


def test_every_step_there_ever_was_is_still_found(real):
    """Talks are open in these steps: one that is renamed or removed needs a line in `renamed`."""
    written = (FLOWS.parent / "tests" / "data" / "steps.txt").read_text(encoding="utf-8").split()
    spots = [step.split("/") for step in written]
    assert [spot for spot in spots if current(real.flows[spot[0]], spot[1]) is None] == []
