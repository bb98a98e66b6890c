"""`hotline screen`: the danger heard in texts, one a line, as JSON lines."""

import json
from pathlib import Path

import click

from hotline.engine.dangerfile import DangerFileError, load

FLOWS = Path(__file__).resolve().parents[2] / "flows"


@click.command(
    epilog="""Example:

    \b
    echo "i cant do this anymore" | python -m hotline screen
    {"text": "i cant do this anymore", "danger": "suicide"}"""
)
@click.option(
    "--file",
    "path",
    type=click.Path(path_type=Path),
    default=FLOWS / "danger.toml",
    help="What danger sounds like; else flows/danger.toml.",
)
def screen(path: Path) -> None:
    """Read texts from standard input, one a line, and print {"text", "danger"} for each.

    Danger is suicide, overdose, violence or medical, or null where none is heard; what the line would ask about
    first counts as danger. It needs no settings, no database and no Redis.
    """
    try:
        hear = load(path)
    except DangerFileError as fault:
        raise _Refusal(str(fault)) from fault
    for line in click.open_file("-", encoding="utf-8", errors="replace"):
        text = line.rstrip("\r\n")
        danger = hear(text)
        click.echo(json.dumps({"text": text, "danger": danger.kind if danger else None}, ensure_ascii=False))


class _Refusal(click.ClickException):
    """One sentence, and the exit code of what could not run."""

    exit_code = 2
