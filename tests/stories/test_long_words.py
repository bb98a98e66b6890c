"""Words too long for one text leave in parts, and in order, whatever the carrier does to the first of them."""

import pytest

from tests.kit.line import Line

# As long as the carrier takes a text: passed on with a name before it, it is two.
FIRST, LAST = "first", "last"
LONG = f"{FIRST} {'and then ' * 176}so {LAST}"


@pytest.mark.parametrize("trouble", ["accept", "broken", "lose", "reset", "busy"])
def test_the_second_part_is_never_read_before_the_first(line: Line, trouble: str) -> None:
    line.says("jo", "talk")
    line.says("sam", "1")
    line.reads("jo")
    line.later(seconds=7, sweep=False)
    line.carrier.next_answers.append(trouble)
    line.text("sam", LONG)
    for _ in range(14):
        line.later(seconds=10)
    read = line.reads("jo").split("\n---\n")
    first = next(at for at, text in enumerate(read) if f"Sam: {FIRST}" in text)
    assert first < next(at for at, text in enumerate(read) if LAST in text)
