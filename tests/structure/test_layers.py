"""Layers: each only knows the ones below it, and the check that says so does see a break."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit.source import PACKAGES, ROOT

LINT = Path(sys.executable).with_name("lint-imports")
BREAKS = {
    "domain/words.py": "import hotline.services.work",
    "engine/render.py": "import sqlalchemy",
    "services/beating.py": "import twilio",
    "web/health.py": "import hotline.simulator.shapes",
    "carrier/port.py": "import rq",
    "store/base.py": "import flask",
    "simulator/shapes.py": "import hotline.clock\nimport hotline.queue",
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={"PYTHONPATH": "."},
    )


def test_the_layers_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with a layer broken in several places."""
    folder = tmp_path_factory.mktemp("broken")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    for path, line in BREAKS.items():
        broken = folder / "hotline" / path
        broken.write_text(f"{broken.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    return folder


def test_a_broken_layer_is_seen(copy: Path) -> None:
    done = lint(copy)
    broken = {line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")}
    assert done.returncode == 1 and broken == {
        "Layers: each only knows the ones below it",
        "The inside is pure: no Flask, SQLAlchemy, RQ, Redis or Twilio",
        "Only the carrier package imports twilio",
        "Only the queue and the workers import rq and redis",
        "Only web and simulator import flask",
        "Nothing imports the simulator",
        "The simulator meets the hotline over HTTP alone",
    }
