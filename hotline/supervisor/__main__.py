"""`python -m hotline.supervisor [--with NAME=COMMAND …]`: run the Procfile of the working folder."""

import argparse
import fcntl
import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from config import local
from hotline.supervisor import embedded, procfile
from hotline.supervisor.overseer import Overseer, Plan
from hotline.supervisor.procfile import Command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until asked to stop; 0 after a clean stop, 1 where one runs already, 2 where it could not start."""
    options = _parser().parse_args(arguments)
    folder = local.var_folder(os.environ)
    try:
        opened = (local.make_private(folder) / "supervisor.lock").open("a")
    except OSError as fault:
        sys.stderr.write(f"Nothing can be kept in {folder} ({fault.strerror or fault}). Set HOTLINE_VAR to another.\n")
        return 2
    with opened as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.stderr.write("A hotline runs in this HOTLINE_VAR already: stop it first, or set another folder.\n")
            return 1
        try:
            plan = made(Path("Procfile").read_text(encoding="utf-8"), options.added, os.environ)
        except (procfile.LineFault, embedded.NoServerError, OSError) as fault:
            sys.stderr.write(f"{fault}\n")
            return 2
        try:
            return Overseer(plan).run()
        finally:
            embedded.tidy(folder)


def made(lines: str, added: Sequence[str], environ: Mapping[str, str]) -> Plan:
    """The plan of a Procfile's text and `NAME=COMMAND` additions; Redis is part of it unless REDIS_URL names one.

    What is set to nothing is not set: a copied list of settings has such lines.

    Raises LineFault and NoServerError.
    """
    folder = local.var_folder(environ)
    redis = None if environ.get("REDIS_URL") else Command("redis", embedded.command(folder))
    # Gunicorn takes a WEB_CONCURRENCY that is set to nothing for a number, and does not start.
    given = {name: value for name, value in environ.items() if value}
    known = {**given, "REDIS_URL": environ.get("REDIS_URL") or local.redis_url(folder)}
    commands = procfile.read(lines, known)
    return Plan(
        environ=known,
        programs=[command for command in commands if command.name != "release"],
        added=[_added(text, known) for text in added],
        release=next((command for command in commands if command.name == "release"), None),
        redis=redis,
        redis_answers=partial(embedded.answers, folder),
    )


def _added(text: str, environ: Mapping[str, str]) -> Command:
    name, equals, line = text.partition("=")
    if not (name and equals):
        raise procfile.LineFault("--with needs NAME=COMMAND.")
    return procfile.command(name, line, environ)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m hotline.supervisor", description="Run the Procfile of the working folder."
    )
    parser.add_argument(
        "--with",
        dest="added",
        action="append",
        default=[],
        metavar="NAME=COMMAND",
        help="run this as well, for example --with 'simulator=python -m hotline.simulator'",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
