"""What all tests may ask for: a database of each kind, a Redis, and a whole line."""

from collections.abc import Iterator

import pytest

from hotline.supervisor import embedded
from tests.kit import browser, databases, leaks
from tests.kit.line import Line, opened

_NO_BROWSER = f"no Chromium on PATH ({', '.join(browser.NAMES)}): the tests marked browser are left out"


def pytest_report_header() -> list[str]:
    return [] if browser.found() else [_NO_BROWSER]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    # With -q, as our settings have it, no header is printed.
    if not browser.found() and terminalreporter.verbosity < 0:
        terminalreporter.write_line(_NO_BROWSER)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [] if browser.found() else [item for item in items if item.get_closest_marker("browser")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


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
def empty_line(session_line: Line) -> Iterator[Line]:
    """A line nobody is on yet. Whatever a story is about, no number may reach a phone or a log in it."""
    session_line.build()
    session_line.reset()
    with leaks.listening() as logged:
        yield session_line
    assert session_line.leaks + [line for line in logged if leaks.foreign(line, session_line.settings.numbers)] == []


@pytest.fixture
def line(empty_line: Line) -> Line:
    """Jo in recovery, with Sam as sponsor and Pat as friend; Rosa on call, Ana the lead; Max, who speaks Spanish."""
    empty_line.people()
    return empty_line
