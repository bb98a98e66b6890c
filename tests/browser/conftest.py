"""The demo that a browser looks at: one for each file of tests, in a folder of its own."""

import sys
from collections.abc import Iterator

import pytest

from tests.kit import demo as demos


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> Iterator[demos.Demo]:
    with demos.started(tmp_path_factory.mktemp("d"), sys.executable, "-m", "hotline.demo") as started:
        yield started
