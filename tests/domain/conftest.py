"""What tests of the inside may ask for."""

from pathlib import Path

import pytest

from hotline.domain.danger import Screen
from hotline.engine.dangerfile import load


@pytest.fixture(scope="session")
def screen() -> Screen:
    """The danger screen of the line."""
    return load(Path(__file__).parents[2] / "flows" / "danger.toml")
