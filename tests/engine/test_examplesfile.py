import shutil
from pathlib import Path

import pytest

from hotline.domain.danger import Kind
from hotline.engine import examplesfile
from hotline.engine.dangerfile import load
from hotline.engine.dangerlearning import learn_danger, stale
from hotline.engine.faults import DangerFileError, FlowFaults

FLOWS = Path(__file__).parents[2] / "flows"
SMALL = "".join(f'[{kind}.plain]\nen = "{kind} now"\n' for kind in Kind)


@pytest.fixture
def folder(tmp_path):
    """A folder of flows with a few phrases and a few examples, from which was learned."""
    (tmp_path / "danger.toml").write_text(SMALL, encoding="utf-8")
    beside = tmp_path / examplesfile.FOLDER
    beside.mkdir()
    for kind in examplesfile.KINDS:
        for language in ("en", "es"):
            lines = [f"this tells of {kind} in {language} by {who}" for who in ("him", "her", "them", "us")]
            (beside / f"{kind}.{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    learn_danger(tmp_path)
    return tmp_path


def add(folder, name, line):
    with (folder / examplesfile.FOLDER / name).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


def test_what_was_learned_hears_what_no_phrase_names(folder):
    assert load(folder / "danger.toml")("this tells of overdose in en by you").kind == Kind.OVERDOSE


def test_what_is_like_the_harmless_examples_is_not_heard(folder):
    assert load(folder / "danger.toml")("this tells of none in en by you") is None


def test_examples_of_threats_are_heard_as_violence_by_the_writer(folder):
    heard = load(folder / "danger.toml")("this tells of threat in en by you")
    assert (heard.kind, heard.threat) == (Kind.VIOLENCE, True)


def test_what_was_just_learned_is_not_stale(folder):
    assert stale(folder) == []


def test_a_new_example_makes_it_stale_until_it_is_learned(folder):
    add(folder, "none.en.txt", "i took the bus")
    assert [fault.what for fault in stale(folder)] == ["examples were changed: run `python -m hotline flows learn`"]


def about(folder, content):
    (folder / examplesfile.FOLDER / examplesfile.SENSES).write_text(content, encoding="utf-8")


def test_another_sense_makes_it_stale_until_it_is_learned(folder):
    about(folder, 'ride = "bus | train"\n')
    assert stale(folder) != []
    learn_danger(folder)
    assert stale(folder) == []


def test_what_words_are_about_is_kept_with_what_was_learned(folder):
    about(folder, 'ride = "bus | train"\nway = "train"\n')
    learn_danger(folder)
    learned, _ = examplesfile.read(folder / examplesfile.FOLDER)
    assert learned.senses == {"bus": ["ride"], "train": ["ride", "way"]}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('ride = "a bus that is always late"\n', r'ride: "a bus that is always late" has more than 4 words'),
        ("ride = 1\n", "ride: write words between quotes"),
        ('ride = "bus\n', r"senses\.toml cannot be read"),
    ],
)
def test_a_list_of_senses_that_cannot_be_used_is_named(folder, content, said):
    about(folder, content)
    with pytest.raises(FlowFaults, match=said):
        learn_danger(folder)


def test_a_remark_among_the_examples_is_none(folder):
    add(folder, "none.en.txt", "# from the group of May")
    assert stale(folder) == []


def test_a_text_that_is_an_example_twice_is_named_with_its_line(folder):
    add(folder, "none.es.txt", "this tells of suicide in en by him")
    with pytest.raises(DangerFileError, match=r"none\.es\.txt, line 5"):
        examplesfile.examples(folder / examplesfile.FOLDER)


def test_a_missing_file_of_examples_is_named(folder):
    (folder / examplesfile.FOLDER / "threat.es.txt").unlink()
    with pytest.raises(DangerFileError, match=r"threat\.es\.txt cannot be read"):
        examplesfile.examples(folder / examplesfile.FOLDER)


@pytest.mark.parametrize("content", [b"", b"no zlib"])
def test_what_was_learned_but_is_broken_says_what_to_do(folder, content):
    (folder / examplesfile.FOLDER / examplesfile.LEARNED).write_bytes(content)
    with pytest.raises(DangerFileError, match="flows learn"):
        load(folder / "danger.toml")


def test_a_folder_without_examples_is_heard_by_phrases_alone(folder):
    shutil.rmtree(folder / examplesfile.FOLDER)
    assert load(folder / "danger.toml")("this tells of overdose in en by you") is None


def test_the_line_has_learned_from_the_examples_it_has():
    assert stale(FLOWS) == []
