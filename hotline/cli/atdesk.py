"""A coordinator at the desk: one transaction for what they have done, or one sentence that says why it cannot be."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from hotline.cli import given
from hotline.services.trips.desk import Refused
from hotline.services.work import Work, working


@contextmanager
def at_the_desk() -> Iterator[Work]:
    """A transaction at the desk; where something cannot be done nothing is, and exit code 1 says why."""
    with given.hotline() as hotline:
        try:
            with working(hotline) as work:
                yield work
        except Refused as why:
            click.echo(str(why), err=True)
            raise SystemExit(1) from None
