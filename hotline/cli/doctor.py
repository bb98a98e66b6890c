"""hotline doctor: what is wrong with this line, and what to do about it."""

import json
from dataclasses import asdict

import click

from config.checks import is_loopback
from config.settings import load_or_exit
from hotline import wiring
from hotline.cli import given
from hotline.services.doctor import examine
from hotline.services.outside import Around


@click.command(epilog="Example: python -m hotline doctor --json")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON lines.")
def doctor(*, as_json: bool) -> None:
    """Look at everything the line needs; exit code 1 when something is wrong enough to bar it from going live."""
    settings = load_or_exit()
    around = Around(f"http://127.0.0.1:{settings.port}", stand_in=is_loopback(settings.twilio_api_base_url or ""))
    try:
        contacts = wiring.contacts()
    except (ValueError, OSError) as fault:
        given.refuse(f"config/contacts.us.toml cannot be used: {fault}.")
    with given.hotline() as hotline:
        found = examine(hotline, contacts, around)
    for one in found:
        if as_json:
            click.echo(json.dumps(asdict(one)))
            continue
        mark = {"ok": " ok  ", "warn": "warn ", "fail": "FAIL "}[one.state]
        click.echo(f"{mark} {one.name}: {one.seen}" + (" (blocking)" if one.blocking else ""))
        if one.remedy:
            click.echo(f"        -> {one.remedy}")
    raise SystemExit(1 if any(one.blocking for one in found) else 0)
