"""What all tests may ask for: a database of each kind, a Redis, and a whole line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hotline.supervisor import embedded
from tests.kit import databases
from tests.kit.line import Line, opened


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    running = embedded.start(tmp_path_factory.mktemp("redis"))
    yield running.url
    running.stop()


@pytest.fixture(scope="session", params=databases.KINDS)
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    with databases.fresh(request.param) as url:
        yield url


@pytest.fixture(scope="session")
def session_line(database_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    with opened(database_url, redis_url, tmp_path_factory.mktemp("line")) as line:
        yield line


@pytest.fixture
def empty_line(session_line: Line) -> Line:
    """A line nobody is on yet."""
    session_line.build()
    session_line.reset()
    return session_line


@pytest.fixture
def line(empty_line: Line) -> Line:
    """Jo in recovery, with Sam as sponsor and Pat as friend; Rosa on call, Ana the lead; Max, who speaks Spanish."""
    empty_line.people()
    return empty_line
