"""Which parts of the line work, and the figures that tell how well."""

from datetime import timedelta

import pytest

from hotline.clock import now
from hotline.services import health
from hotline.services.work import working
from hotline.store import beats
from tests.kit.line import Line


@pytest.fixture
def seen(empty_line: Line) -> Line:
    """A line whose processes were all seen just now."""
    strike(empty_line, "clock", "urgent", "ordinary")
    return empty_line


def strike(line: Line, *names: str, ago: int = 0) -> None:
    with working(line.hotline) as work:
        for name in names:
            beats.strike(work.tx, name, now() - timedelta(seconds=ago))


def test_all_parts_work(seen: Line) -> None:
    assert all(health.parts(seen.hotline).values())


def test_a_beat_of_a_minute_ago_is_too_old(seen: Line) -> None:
    strike(seen, "urgent", ago=61)
    assert [name for name, works in health.parts(seen.hotline).items() if not works] == ["urgent"]


def test_a_beat_of_half_a_minute_ago_is_not(seen: Line) -> None:
    strike(seen, "urgent", ago=30)
    assert health.parts(seen.hotline)["urgent"]


def test_a_clock_that_was_put_back_is_noticed(seen: Line) -> None:
    strike(seen, "clock", ago=-120)
    assert not health.parts(seen.hotline)["clock"]


def test_figures_have_a_meaning_and_a_label_each(seen: Line) -> None:
    figures = health.figures(seen.hotline)
    assert all(meaning.endswith(".") and values for meaning, values in figures.values())


def test_nothing_waits_on_an_empty_line(seen: Line) -> None:
    assert health.figures(seen.hotline)["oldest_unsent_seconds"][1] == {"urgent": 0.0, "ordinary": 0.0}
