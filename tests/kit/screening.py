"""The danger screen of the line, as the tests of what it hears ask it."""

from pathlib import Path

from hotline.domain.danger import Kind
from hotline.engine.dangerfile import load

SCREEN = load(Path(__file__).parents[2] / "flows" / "danger.toml")


def kind_of(said: str) -> Kind | None:
    """Which danger is heard in a text; None for none."""
    danger = SCREEN(said)
    return danger.kind if danger else None
