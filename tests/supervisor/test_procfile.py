"""Procfile lines become commands as a shell would have it, or are refused."""

from pathlib import Path

import pytest

from hotline.supervisor.procfile import Command, LineFault, command, expanded, read


def words(line, **environ):
    return command("web", line, environ).words


def test_lines_keep_their_order_and_comments_are_left_out():
    assert read("# c\n\nrelease: a b\nweb-1: c\n", {}) == (Command("release", ("a", "b")), Command("web-1", ("c",)))


def test_quotes_hold_words_together():
    assert words("""gunicorn "hotline.web.app:from_environment()" 'a b'""")[1:] == (
        "hotline.web.app:from_environment()",
        "a b",
    )


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("${PORT:-8080}", "8080"),
        ("${EMPTY:-8080}", "8080"),
        ("${EMPTY-8080}", ""),
        ("${SET:-8080}", "5000"),
        ("0.0.0.0:$SET", "0.0.0.0:5000"),
        ("${SET}/${NONE}", "5000/"),
    ],
)
def test_variables_are_replaced_as_a_shell_does(word, value):
    assert expanded(word, {"SET": "5000", "EMPTY": ""}) == value


def test_variables_in_front_are_set_for_that_command():
    found = command("web", "A=1 B=$X run $A", {"X": "x"})
    assert (found.words, found.variables) == (("run", "1"), (("A", "1"), ("B", "x")))


@pytest.mark.parametrize("line", ["a | b", "a && b", "a > b", "a $(b)", "a `b`", "(a)", "a 'b", "A=1"])
def test_what_only_a_shell_could_run_is_refused(line):
    with pytest.raises(LineFault, match="web "):
        words(line)


def test_our_own_procfile_is_understood():
    lines = (Path(__file__).parents[2] / "Procfile").read_text()
    assert [found.name for found in read(lines, {})] == ["release", "web", "urgent", "ordinary", "clock"]


def test_a_line_that_is_none_is_refused():
    with pytest.raises(LineFault, match="name: command"):
        read("web\n", {})
