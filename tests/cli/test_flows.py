import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from hotline.cli.flows import flows, languages

ROOT = Path(__file__).resolve().parents[2]
FLOWS = ROOT / "flows"


def run(*args, typed=""):
    return CliRunner().invoke(flows, [str(arg) for arg in args], input=typed)


@pytest.fixture
def broken(tmp_path):
    copy = shutil.copytree(FLOWS, tmp_path / "flows")
    menu = copy / "menu.toml"
    menu.write_text(menu.read_text(encoding="utf-8").replace('run  = "reach"', 'run  = "rech"'), encoding="utf-8")
    return copy


def test_the_flows_of_the_project_hold_and_to_check_them_needs_no_settings():
    command = [sys.executable, "-m", "hotline", "flows", "check"]
    done = subprocess.run(command, cwd=ROOT, env={}, check=False, capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stdout.endswith("steps: all proofs hold\n")


def test_faults_are_printed_and_the_exit_code_says_so(broken):
    result = run("check", "--folder", broken)
    assert result.exit_code == 1
    assert "menu.toml [reach]: runs rech, which is no flow; use the name of a file in flows/" in result.output
    assert result.output.endswith("\n1 fault\n")


def test_a_call_is_rehearsed_from_a_mobile_and_says_so():
    result = run("rehearse", "reach", "--voice")
    assert "a call from a phone whose number we see" in result.output and "can't text this phone" not in result.output


def test_faults_as_json(broken):
    (fault,) = json.loads(run("check", "--folder", broken, "--json").stdout)
    assert (fault["file"], fault["step"]) == ("menu.toml", "reach")


def test_no_faults_as_json():
    assert run("check", "--json").output == "[]\n"


def test_flows_that_cannot_be_loaded(broken):
    (broken / "menu.toml").write_text("[a", encoding="utf-8")
    assert "menu.toml: cannot be read" in run("check", "--folder", broken).output
    assert run("draw", "--folder", broken).exit_code == 1


def test_a_danger_file_that_is_not_there(broken):
    (broken / "danger.toml").unlink()
    result = run("check", "--folder", broken)
    assert (result.exit_code, "danger.toml: cannot be read" in result.output) == (1, True)
    assert "put it back into flows/" in result.output


def test_examples_of_danger_that_are_not_there(broken):
    shutil.rmtree(broken / "danger_examples")
    result = run("check", "--folder", broken)
    assert (result.exit_code, "danger_examples: is missing; put it back" in result.output) == (1, True)


def test_a_fault_in_the_danger_file_is_said_of_that_file(broken):
    with (broken / "danger.toml").open("a", encoding="utf-8") as file:
        file.write('[fire.plain]\nidea = "x"\n')
    assert "\ndanger.toml: [fire] is no section" in "\n" + run("check", "--folder", broken).output


def test_spanish_that_is_not_there(broken):
    shutil.rmtree(broken / "es")
    assert "es/: is missing" in run("check", "--folder", broken).output


def test_a_folder_that_is_not_there_cannot_be_checked(tmp_path):
    assert run("check", "--folder", tmp_path / "none").exit_code == 2


def test_spanish_and_every_folder_of_two_letters_are_languages(tmp_path):
    for name in ("fr", "drafts"):
        (tmp_path / name).mkdir()
    assert languages(tmp_path) == ("en", "es", "fr")


def test_one_flow_is_drawn():
    assert run("draw", "crisis_threat").output.startswith("flowchart TD\n")


def test_all_flows_are_drawn_on_a_page():
    assert run("draw").output == (ROOT / "docs" / "flows.md").read_text(encoding="utf-8")


def test_a_flow_there_is_not_cannot_be_drawn():
    result = run("draw", "dance")
    assert result.exit_code == 2
    assert "no flow dance; there are after_chat" in result.output


def test_a_flow_is_rehearsed_until_the_lines_end():
    output = run("rehearse", "reach", typed="/outcome claimed\n").output
    assert "[does reach_someone with kind = talk]" in output
    assert output.endswith("[the talk is over]\n")


def test_a_rehearsal_ends_when_it_is_quit():
    assert run("rehearse", "menu", typed="/quit\n1\n/dance\n").output.count("/quit ends.") == 1


def test_a_rehearsal_in_spanish_on_a_call():
    output = run("rehearse", "menu", "--language", "es", "--voice").output
    assert "una línea automática" in output
    assert "segment" not in output


def test_a_language_there_is_not():
    assert run("rehearse", "menu", "--language", "fr").exit_code == 2


def test_the_schema_is_printed():
    assert run("schema").output == (FLOWS / "flow.schema.json").read_text(encoding="utf-8")


def test_every_command_has_an_example():
    for command in flows.commands:
        assert f"Example: python -m hotline flows {command}" in run(command, "--help").output
