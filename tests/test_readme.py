"""The README is followed from top to bottom, command by command, in a copy of the project; what it states is true."""

import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
import requests

from config import settings
from hotline.cli import main
from hotline.clock import now
from hotline.domain.segments import gsm7, segments
from hotline.domain.understand import understand
from tests.kit import carrier as carriers
from tests.kit import ports, prose
from tests.kit.waiting import PATIENCE, until

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
FENCES = prose.fences(TEXT)
FILES = dict(re.findall(r"^```toml\n# (flows/\S+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL))

# Commands that are not run here, and the test that runs each. Whatever else the README has in a shell block is run.
ELSEWHERE = {
    "make demo": "tests/demo/test_demo.py::test_the_first_text_is_answered",
    "make browser": "tests/browser/test_journey.py::test_jo_texts_help_and_sam_answers",
    "make phones": "tests/test_readme.py::test_a_line_is_tried_without_an_account",
    "make test": "tests/test_readme.py::test_every_command_can_be_followed",  # this very run
}
STAYS = "make serve"
LEFT_BEHIND = shutil.ignore_patterns(".venv", ".git", "var", "build", ".hypothesis", "__pycache__", ".*_cache")

SHELL = prose.shell(TEXT)
BLOCKS = [block for block in ([line for line in block if line not in ELSEWHERE] for block in SHELL) if block]
COMMANDS = {line for block in SHELL for line in block}


@dataclass
class Reader:
    """A stranger at a shell in a fresh copy of the project, who does what the README says and nothing else."""

    home: Path
    carrier: str
    port: int
    line: subprocess.Popen[bytes] | None = None

    def follow(self, block):
        script = "\n".join(block)
        if STAYS in block:
            return self._leave_running(script)
        done = subprocess.run(self._bash(script), check=False, stdin=subprocess.DEVNULL, **self._here())
        if "make settings" in script:
            self._fill_in()
        return done.returncode, done.stdout.decode()

    def _bash(self, script):
        return ["bash", "-euo", "pipefail", "-c", script]

    def _here(self):
        shell = {"PATH": os.environ["PATH"], "HOME": str(self.home), "LANG": "C.UTF-8"}
        return {"cwd": self.home, "env": shell, "stderr": subprocess.STDOUT, "stdout": subprocess.PIPE}

    def _fill_in(self):
        """The settings of the README, and two more: no test speaks to the real carrier or needs a certain port."""
        given = next(body for kind, body in FENCES if kind == "ini")
        with (self.home / "var" / "line.env").open("a", encoding="utf-8") as file:
            file.write(f"{given}TWILIO_API_BASE_URL={self.carrier}\nPORT={self.port}\n")

    def _leave_running(self, script):
        log = self.home / "var" / "log"
        with log.open("wb") as output:
            here = self._here() | {"stdout": output}
            self.line = subprocess.Popen(self._bash(script), start_new_session=True, **here)
        until(lambda: self._ready() or self.line.poll() is not None, 2 * PATIENCE)
        return 0 if self._ready() else 1, log.read_text(encoding="utf-8")

    def _ready(self):
        try:
            return requests.get(f"http://127.0.0.1:{self.port}/readyz", timeout=PATIENCE).ok
        except requests.RequestException:
            return False

    def leave(self):
        if self.line:
            os.killpg(self.line.pid, signal.SIGTERM)
            self.line.wait(PATIENCE)


def copied(home):
    """The project as a clone has it, with the environment these tests run in."""
    shutil.copytree(ROOT, home, ignore=LEFT_BEHIND)
    (home / ".venv").mkdir()
    for part in ("bin", "lib", "pyvenv.cfg"):
        (home / ".venv" / part).symlink_to(ROOT / ".venv" / part)
    (home / ".venv" / ".installed").touch()


def edited(home):
    """What the README says to change and to save is changed and saved."""
    for name, text in FILES.items():
        (home / name).write_text(text, encoding="utf-8")
    (before, after) = changed()
    file = home / "flows" / "craving.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def changed():
    diff = next(body for kind, body in FENCES if kind == "diff")
    return re.search(r"^-(.*)$", diff, re.MULTILINE)[1], re.search(r"^\+(.*)$", diff, re.MULTILINE)[1]


@pytest.fixture(scope="module")
def followed(tmp_path_factory):
    home = tmp_path_factory.mktemp("r") / "hotline"
    copied(home)
    edited(home)
    server = carriers.serve(carriers.Carrier())
    with ports.kept() as port:
        reader = Reader(home, f"http://127.0.0.1:{server.server_port}", port)
        try:
            yield [reader.follow(block) for block in BLOCKS]
        finally:
            reader.leave()
            server.shutdown()


@pytest.mark.parametrize("number", range(len(BLOCKS)), ids=[block[-1] for block in BLOCKS])
def test_every_command_can_be_followed(followed, number):
    code, output = followed[number]
    assert code == 0, output


def test_the_settings_of_a_line_are_never_overwritten(tmp_path):
    copied(tmp_path / "a b")
    first = made_settings(tmp_path / "a b")
    kept = (tmp_path / "a b" / "var" / "line.env").read_text()
    again = made_settings(tmp_path / "a b")
    assert (first.returncode, again.returncode) == (0, 2) and "was not touched" in again.stderr
    assert (tmp_path / "a b" / "var" / "line.env").read_text() == kept


def test_they_are_ours_alone_and_have_one_key(tmp_path):
    copied(tmp_path / "h")
    made_settings(tmp_path / "h")
    file = tmp_path / "h" / "var" / "line.env"
    (key,) = re.findall(r"^HOTLINE_SECRET_KEYS=(.+)$", file.read_text(), re.MULTILINE)
    assert len(key) == 44 and file.stat().st_mode & 0o077 == 0


def test_a_line_is_tried_without_an_account(tmp_path):
    given = next(body for kind, body in FENCES if kind == "ini").replace('"', "")
    shell = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOTLINE_VAR": str(tmp_path)}
    shell |= dict(line.split("=", 1) for line in given.splitlines())
    shell |= {"PUBLIC_BASE_URL": "http://127.0.0.1:8080", "HOTLINE_SECRET_KEYS": settings_key(tmp_path)}
    where = phones_of(shell | {"SIMULATOR_PORT": "0"})
    shell["TWILIO_API_BASE_URL"] = next(where)
    for command in ("migrate", "doctor"):
        said = subprocess.run(
            [sys.executable, "-m", "hotline", command], cwd=ROOT, env=shell, check=False, capture_output=True, text=True
        )
    where.close()
    assert "carrier: The carrier is a stand-in on this" in said.stdout


def phones_of(shell):
    """Where `make phones` says its page is; it ends with this."""
    make = ["make", "-o", ".venv/.installed", "phones"]
    with subprocess.Popen(
        make, cwd=ROOT, env=shell, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as phones:
        try:
            yield re.search(r"http://127\.0\.0\.1:\d+", phones.stdout.readline())[0]
        finally:
            os.killpg(phones.pid, signal.SIGTERM)


def settings_key(home):
    copied(home / "h")
    made_settings(home / "h")
    return re.findall(r"^HOTLINE_SECRET_KEYS=(.+)$", (home / "h" / "var" / "line.env").read_text(), re.MULTILINE)[0]


def made_settings(home):
    shell = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    return subprocess.run(["make", "settings"], cwd=home, env=shell, check=False, capture_output=True, text=True)


@pytest.mark.parametrize("command", ELSEWHERE)
def test_what_is_run_by_another_test_is_run_by_one_that_exists(command):
    file, _, name = ELSEWHERE[command].partition("::")
    assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")
    assert command in TEXT


def test_commands_stand_in_shell_blocks_and_nowhere_else():
    assert {kind for kind, _ in FENCES} == {"sh", "toml", "ini", "xml", "diff", "caddy", "mermaid"}
    inline = set(re.findall(r"`((?:make|python -m hotline) [^`]+)`", " ".join(TEXT.split())))
    assert inline - COMMANDS - set(ELSEWHERE) == set()


def leaves(command, *words):
    if not isinstance(command, click.Group):
        return [" ".join(words)]
    context = click.Context(command)
    return [
        leaf
        for name in command.list_commands(context)
        for leaf in leaves(command.get_command(context, name), *words, name)
    ]


def test_every_command_of_the_command_line_has_an_example():
    shown = " ".join(COMMANDS)
    assert [command for command in leaves(main) if f"python -m hotline {command}" not in shown] == []


def test_every_setting_is_in_the_table_as_the_code_has_it():
    def unset(field):
        return "required" if field.is_required() else f"`{field.default}`" if field.default not in {None, ""} else ""

    rows = [f"| `{name}` | {field.description} | {unset(field)} |" for name, field in settings.table().items()]
    assert re.findall(r"^\| `[A-Z_]+` \|.*$", TEXT, re.MULTILINE) == rows


def test_every_folder_is_on_the_map():
    packages = [f"hotline/{path.parent.name}/" for path in (ROOT / "hotline").glob("*/__init__.py")]
    folders = [*packages, "config/", "docs/", "flows/", "tests/", "workers/"]
    assert [folder for folder in folders if f"`{folder}`" not in TEXT] == []


def test_what_it_points_to_is_there():
    links = re.findall(r"\]\(([^)#]+)", TEXT)
    paths = re.findall(r"`((?:hotline|flows|tests|config|docs|workers)/[\w./]*)`", TEXT)
    assert [path for path in {*links, *paths} - set(FILES) if not (ROOT / path).exists()] == []


def test_the_sentence_to_change_is_one_the_line_says():
    assert changed()[0] in (ROOT / "flows" / "craving.toml").read_text(encoding="utf-8")


def test_the_answer_it_shows_is_the_one_given():
    (said, value) = re.search(r'echo "(.+)" \| python -m hotline understand --as rating', TEXT)[1], 7
    assert understand("rating", said, now()) == value and f'`"value": {value}`' in TEXT
    (unclear,) = re.findall(r'such as "(depends [^"]+)"', " ".join(TEXT.split()))
    assert understand("rating", unclear, now()) is None


def test_the_fallback_fits_one_text():
    (text,) = re.findall("<Message>(.*)</Message>", TEXT)
    assert gsm7(text) and segments(text) == 1


def test_the_picture_is_there_and_light():
    picture = (ROOT / "docs" / "journey.png").read_bytes()
    assert picture.startswith(b"\x89PNG") and len(picture) < 300_000
