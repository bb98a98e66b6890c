"""The shape of the code: sizes, words, layers and jobs, held by tests instead of memory."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from hotline.queue import LANES, Job

ROOT = Path(__file__).resolve().parents[2]
CODE = sorted(path for top in ("hotline", "workers", "config") for path in (ROOT / top).rglob("*.py"))
OURS = [path for path in CODE if "migrations" not in path.parts]


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_short_and_says_what_it_is_for(path):
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 300 and ast.get_docstring(ast.parse(source))


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_function_is_longer_than_forty_lines(path):
    long = [
        node.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ]
    assert long == []


def test_only_the_clock_reads_the_clock():
    readers = [
        path.relative_to(ROOT).as_posix()
        for path in OURS
        if "datetime.now(" in path.read_text(encoding="utf-8") and "simulator" not in path.parts
    ]
    assert readers == ["hotline/clock.py"]


@pytest.mark.parametrize("purpose", ["ask", "page", "ride", "reply", "crisis", "relay", "notice"])
def test_every_job_name_resolves(purpose):
    module, _, function = Job(1, "urgent", purpose).name.rpartition(".")
    assert callable(getattr(importlib.import_module(module), function))


def test_every_queue_has_a_worker_of_its_own():
    lines = (ROOT / "Procfile").read_text(encoding="ascii").splitlines()
    workers = [line.split("workers.run ")[1] for line in lines if "workers.run" in line]
    assert sorted(workers) == sorted(LANES)


def test_the_layers_hold():
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
