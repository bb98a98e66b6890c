"""Reading a CSV file given on the command line, and saying what is wrong with it."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Never, TypeVar

import click

from hotline.cli.given import refuse
from hotline.domain.sheet import RosterFaults, said
from hotline.services.roster import Report

Rows = TypeVar("Rows")


def read(path: Path, reader: Callable[[str], Rows]) -> Rows:
    """The rows of a file; every fault on stderr with its line and exit code 1; 2 where it cannot be read at all."""
    try:
        return reader(path.read_bytes().decode("utf-8-sig"))
    except OSError:
        refuse(f"{path.name} cannot be read.")
    except UnicodeDecodeError:
        refuse(f"{path.name} is not in UTF-8; save it as CSV UTF-8.")
    except RosterFaults as faults:
        report(faults)


def report(faults: RosterFaults) -> Never:
    """Say what is wrong line by line; nothing was imported."""
    for fault in faults.faults:
        sys.stderr.write(f"{said(fault)}\n")
    sys.stderr.write("Nothing was imported.\n")
    raise SystemExit(1)


def done(result: Report, *, as_json: bool, dry_run: bool) -> None:
    """Say what was done, or would be."""
    if as_json:
        click.echo(json.dumps({**asdict(result), "dry_run": dry_run}))
        return
    verb = "would be " if dry_run else ""
    click.echo(f"{result.added} {verb}added, {result.updated} {verb}updated, {result.invited} {verb}invited.")
    for pair in result.taken_off:
        click.echo(f"{pair}: taken off by text, and still off. A consented_on after that day puts them back.")
    for name in result.by_hand:
        click.echo(f"{name} gets no texts, so no invitation: ask on paper or by phone, and fill in consented_on.")
