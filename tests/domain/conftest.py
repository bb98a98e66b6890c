"""What tests of the inside may ask for."""

import pytest

from hotline.domain.danger import Screen
from tests.kit.screening import SCREEN


@pytest.fixture(scope="session")
def screen() -> Screen:
    """The danger screen of the line."""
    return SCREEN
