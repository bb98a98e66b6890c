"""Jobs: each name leads to a function, each queue has a worker, and a worker listens to one queue."""

import ast
import importlib
import shlex

import pytest

from hotline.queue import LANES, Job
from hotline.services.work import URGENT
from tests.kit.source import ROOT, parsed

PROCFILE = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text(encoding="utf-8").splitlines() if line)
PURPOSES = ("ask", "page", "lead", "crisis", "reply", "relay", "notice", "ride")


def resolved(dotted: str) -> object:
    module, _, name = dotted.rpartition(".")
    return getattr(importlib.import_module(module), name)


@pytest.mark.parametrize("purpose", PURPOSES)
def test_every_job_leads_to_a_function(purpose: str) -> None:
    assert callable(resolved(Job(1, "urgent", purpose).name))


def test_the_probe_leads_to_a_function() -> None:
    names = [
        node.value
        for node in ast.walk(parsed("hotline/queue.py"))
        if isinstance(node, ast.Constant) and str(node.value).startswith("workers.") and str(node.value).count(".") == 2
    ]
    assert names and all(callable(resolved(name)) for name in names)


def test_all_that_is_urgent_is_a_purpose() -> None:
    assert set(PURPOSES) >= URGENT


@pytest.mark.parametrize("lane", LANES)
def test_every_queue_has_one_worker_of_its_own(lane: str) -> None:
    workers = [shlex.split(command) for command in PROCFILE.values() if "workers.run" in command]
    assert [words[-1] for words in workers].count(lane) == 1 and all(len(words) == 4 for words in workers)


def test_a_worker_listens_to_one_queue() -> None:
    made = [call for call in ast.walk(parsed("workers/run.py")) if isinstance(call, ast.Call) and is_worker(call)]
    assert made and all(isinstance(call.args[0], ast.List) and len(call.args[0].elts) == 1 for call in made)


def is_worker(call: ast.Call) -> bool:
    """Whether a call makes a worker, and tells it what to listen to."""
    return ast.unparse(call.func).endswith("Worker") and bool(call.args)
