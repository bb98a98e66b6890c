"""The command line as a whole: what there is, how it is explained, how it refuses."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from hotline import wiring
from hotline.cli import COMMANDS, main
from tests.kit.commands import environment, run
from tests.kit.waiting import PATIENCE

ROOT = Path(__file__).parents[2]
BARE = click.Context(main)


def commands(group: click.Group = main, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command there is, with what is typed for it."""
    for name in group.list_commands(BARE):
        command = group.get_command(BARE, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)
        else:
            yield (*path, name), command


ALL = dict(commands())


def test_help_lists_every_command_and_the_exit_codes() -> None:
    output = run("--help").output
    assert all(f"  {name} " in output for name in COMMANDS) and "Exit codes: 0 fine" in output


@pytest.mark.parametrize("typed", ALL, ids=" ".join)
def test_every_command_explains_itself_with_an_example(typed: tuple[str, ...]) -> None:
    result = run(*typed, "--help")
    shown = " ".join(result.output.partition("Example:")[2].split())
    assert result.exit_code == 0 and f"python -m hotline {' '.join(typed)}" in shown


@pytest.mark.parametrize("typed", ALL, ids=" ".join)
def test_every_option_is_explained(typed: tuple[str, ...]) -> None:
    options = [one for one in ALL[typed].params if isinstance(one, click.Option)]
    assert [one.name for one in options if not one.help] == []


@pytest.mark.parametrize("typed", [("dance",), ("roster", "dance"), ("roster", "import"), ("doctor", "--loudly")])
def test_what_there_is_not_could_not_run(typed: tuple[str, ...]) -> None:
    assert run(*typed).exit_code == 2


@pytest.mark.parametrize("url", ["postgresql+psycopg://nobody@127.0.0.1:1/none", "sqlite:////dev/null/x.db"])
def test_migrate_says_that_there_is_no_database(url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with environment(tmp_path), monkeypatch.context() as patched:
        patched.setenv("DATABASE_URL", url)
        result = run("migrate")
    assert (result.exit_code, result.stderr) == (2, "The database cannot be reached.\n")


@pytest.mark.parametrize(
    ("file", "before", "after", "said"),
    [
        ("reach.toml", "[ask_people]", "[ask_people", "reach.toml: cannot be read"),
        ("menu.toml", 'run  = "reach"', 'run  = "rech"', "menu.toml [reach]: runs rech, which is no flow"),
        ("craving.toml", "You did a hard thing.", "You did a hard thing!", "has an exclamation mark; end it with"),
        ("craving.toml", "You did a hard thing.", "You did a hard thing. " * 20, "craving.toml [be_well]: say: has"),
        ("craving.toml", '"crave", ', '"crave", "stop", ', 'craving.toml: starts has "stop", which opts people'),
        ("es/craving.toml", "Hiciste algo dificil.", "Hiciste algo difícil.", "es/craving.toml [be_well]: say: has í"),
        ("danger.toml", "[likeness]", "[likenes]", "danger.toml: [likenes] is no section"),
    ],
)
def test_nothing_is_started_with_a_fault_in_what_is_said(
    file: str, before: str, after: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copytree(wiring.FLOWS, tmp_path / "flows")
    (copy / file).write_text((copy / file).read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    monkeypatch.setattr(wiring, "FLOWS", copy)
    with environment(tmp_path):
        result = run("migrate")
    assert (result.exit_code, said in result.stderr) == (2, True)


def test_migrate_may_be_run_again(tmp_path: Path) -> None:
    with environment(tmp_path):
        assert [run("migrate").output for _ in range(2)] == ["The database is up to date.\n"] * 2


def test_it_starts_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "hotline", "--help"],
        env={},
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert done.returncode == 0 and done.stdout.startswith("Usage:")


FROM_NOTHING = """
import importlib, sys
for module in sys.argv[1:]:
    for ours in [name for name in sys.modules if name.partition(".")[0] in {"hotline", "config", "workers"}]:
        del sys.modules[ours]
    print(module, flush=True)
    importlib.import_module(module)
"""


def test_each_command_starts_from_nothing() -> None:
    """Modules that import each other in a ring work from one door, and fail from the next."""
    modules = sorted(COMMANDS.values())
    command = [sys.executable, "-c", FROM_NOTHING, *modules]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout.split()) == (0, modules), done.stderr
