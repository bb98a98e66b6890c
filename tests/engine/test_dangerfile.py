from pathlib import Path

import pytest

from hotline.domain.danger import Kind, Screen
from hotline.engine.dangerfile import DangerFileError, load

FLOWS = Path(__file__).parents[2] / "flows"
SMALL = "".join(f'[{kind}.plain]\nen = "{kind} now"\n' for kind in Kind)


def written(folder, text):
    path = folder / "danger.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(path):
    with pytest.raises(DangerFileError) as raised:
        load(path)
    return str(raised.value)


def test_the_projects_file_is_read():
    assert isinstance(load(FLOWS / "danger.toml"), Screen)


def test_a_file_that_has_not_changed_is_read_once():
    assert load(FLOWS / "danger.toml") is load(FLOWS / "danger.toml")


def test_a_file_that_has_changed_is_read_again(tmp_path):
    before = load(written(tmp_path, SMALL))
    after = load(written(tmp_path, SMALL + '[suicide.more]\nen = "gone for good"\n'))
    assert (before("gone for good"), after("gone for good").kind) == (None, Kind.SUICIDE)


def test_a_missing_file_is_named_with_what_to_do(tmp_path):
    folder = tmp_path / "flows"
    assert refusal(folder / "danger.toml") == (
        "danger.toml cannot be read (No such file or directory): put it back into flows/"
    )


def test_a_folder_is_no_file(tmp_path):
    (tmp_path / "danger.toml").mkdir()
    assert refusal(tmp_path / "danger.toml").startswith("danger.toml cannot be read (Is a directory)")


def test_what_is_no_toml_is_named_with_its_line(tmp_path):
    told = refusal(written(tmp_path, '[suicide.plain]\nen = "now\n'))
    assert told.startswith("danger.toml is not TOML: ")
    assert "line 2" in told


def test_a_fault_in_a_phrase_is_named_with_file_section_and_what_to_do(tmp_path):
    told = refusal(written(tmp_path, SMALL + '[suicide.more]\nen = "(gone"\n'))
    assert told == 'danger.toml: [suicide.more] en "(gone": a bracket is not closed: add ")"'
