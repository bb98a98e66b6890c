"""hotline messages: what callers left after the tone, without a word of it."""

import json
from dataclasses import asdict

import click

from hotline.cli import given
from hotline.services.work import working
from hotline.store import hearings

_WHERE = {"waiting": "at the carrier", "kept": "here, and at the carrier", "done": "here", "lost": "lost"}


@click.command(epilog="Example: python -m hotline messages --json")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
def messages(*, as_json: bool) -> None:
    """When messages were left by phone, how long they are, where they lie, and how often they were heard.

    To hear them, call the line from your own phone. Exit code 1 when one was lost.
    """
    with given.hotline() as hotline, working(hotline) as work:
        found = hearings.listed(work.tx)
        for one in found:
            if as_json:
                heard_at = one.last_heard_at.isoformat() if one.last_heard_at else None
                click.echo(json.dumps({**asdict(one), "left_at": one.left_at.isoformat(), "last_heard_at": heard_at}))
            else:
                at = one.left_at.astimezone(hotline.zone).strftime("%a %d %b %H:%M")
                where = _WHERE[one.state]
                click.echo(f"{one.id}: {one.kind}, {at}, {one.seconds} s, {where}, ask {one.ask}, {_heard(one.heard)}")
        if not found and not as_json:
            click.echo("none")
    raise SystemExit(1 if any(one.state == "lost" for one in found) else 0)


def _heard(times: int) -> str:
    return "heard by nobody" if times == 0 else f"heard {times} time{'s' if times > 1 else ''}"
