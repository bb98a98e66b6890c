"""The figures: the page states the bars that the bench holds itself to."""

import re
from pathlib import Path

from tests.bench import backlog, beginning, cost, reach, waves

PAGE = (Path(__file__).parents[2] / "docs" / "figures.md").read_text(encoding="utf-8")


def test_the_page_states_the_bars_of_the_bench_in_its_order():
    bars = re.findall(r"\| ([0-9]+)[ a-zA-Z]* \|$", PAGE, re.MULTILINE)
    stated = [
        beginning.BAR,
        reach.MEDIAN_BAR,
        reach.P99_BAR / 1000,
        backlog.BAR / 1000,
        *[waves.BAR] * 2,
        *[bar for kind in cost.BARS for bar in (cost.BARS[kind], cost.CALL_BAR, cost.MEMORY_BAR)],
    ]
    assert [float(bar) for bar in bars] == stated
