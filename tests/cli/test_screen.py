import json

from click.testing import CliRunner

from hotline.cli.screen import screen


def run(*args, typed=""):
    return CliRunner().invoke(screen, args, input=typed)


def answers(typed):
    return [json.loads(line)["danger"] for line in run(typed=typed).output.splitlines()]


def test_each_line_of_texts_gets_a_line_of_json():
    result = run(typed="I want to kill myself\r\nsee you at 7\n\n")
    assert [json.loads(line) for line in result.output.splitlines()] == [
        {"text": "I want to kill myself", "danger": "suicide"},
        {"text": "see you at 7", "danger": None},
        {"text": "", "danger": None},
    ]


def test_every_kind_has_its_name():
    typed = "i want to die\nhe wont wake up\nhe hit me\nmy chest hurts\n"
    assert answers(typed) == ["suicide", "overdose", "violence", "medical"]


def test_what_would_be_asked_about_first_counts_as_danger():
    assert answers("end of my rope\n") == ["suicide"]


def test_spanish_keeps_its_letters():
    assert '"text": "mañana sí"' in run(typed="mañana sí\n").output


def test_it_ends_well_on_no_text_at_all():
    result = run()
    assert (result.exit_code, result.output) == (0, "")


def test_a_file_with_a_fault_is_refused_in_one_sentence(tmp_path):
    path = tmp_path / "danger.toml"
    path.write_text("", encoding="utf-8")
    result = run("--file", str(path))
    assert result.exit_code == 2
    assert result.output == "Error: danger.toml: [suicide] is empty: a kind of danger needs at least one idea\n"


def test_help_has_an_example():
    assert 'echo "i cant do this anymore" | python -m hotline screen' in run("--help").output
