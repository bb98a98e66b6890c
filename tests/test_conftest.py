"""Where there is no Chromium, the browser tests are left out, and the report says so."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.kit import browser

ROOT = Path(__file__).parents[1]


def report(path, *options):
    command = [sys.executable, "-m", "pytest", "--collect-only", "-p", "no:cacheprovider", *options, "tests/browser"]
    return subprocess.run(
        command, check=False, cwd=ROOT, env={"PATH": str(path)}, capture_output=True, text=True
    ).stdout


@pytest.mark.parametrize("options", [(), ("-v",)])
def test_without_a_chromium_the_report_says_that_they_are_left_out(tmp_path, options):
    said = report(tmp_path, *options)
    assert said.count("no Chromium on PATH") == 1
    assert "deselected" in said


@pytest.mark.parametrize("name", browser.NAMES)
def test_with_one_they_are_run(tmp_path, name):
    (tmp_path / name).symlink_to(sys.executable)
    said = report(tmp_path)
    assert "test_jo_texts_help_and_sam_answers" in said and "no Chromium" not in said
