"""The command line of the hotline; each command has a file of its own, read only when it is called."""

import importlib
from typing import Final

import click

# Command → the module that has it. `screen`, `understand` and `flows` need no settings, and start without the rest.
COMMANDS: Final = {
    "circle": "hotline.cli.circle",
    "doctor": "hotline.cli.doctor",
    "drivers": "hotline.cli.drivers",
    "flows": "hotline.cli.flows",
    "messages": "hotline.cli.messages",
    "migrate": "hotline.cli.migrate",
    "newphone": "hotline.cli.newphone",
    "privacy": "hotline.cli.privacy",
    "pin": "hotline.cli.pin",
    "oncall": "hotline.cli.oncall",
    "reveals": "hotline.cli.reveals",
    "report": "hotline.cli.report",
    "requests": "hotline.cli.requests",
    "rides": "hotline.cli.rides",
    "retention": "hotline.cli.retention",
    "roster": "hotline.cli.roster",
    "screen": "hotline.cli.screen",
    "understand": "hotline.cli.understand",
}


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name]), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Lazy)
def main() -> None:
    """A telephone line for people in recovery who have no smartphone.

    Every command has --help with an example. Exit codes: 0 fine, 1 something found wrong, 2 could not run.
    """
