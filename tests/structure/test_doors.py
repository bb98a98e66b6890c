"""Every door says how it is guarded."""

from collections.abc import Iterator

import pytest
from werkzeug.routing import Rule

from tests.kit.line import Line

# Doors that anybody may open, and why that does no harm.
PUBLIC = {
    "health.lives": "says only that the process lives",
    "health.ready": "names parts of the line, and whether each works",
    "health.metrics": "counts and ages by lane and process, nobody's name or number",
}


@pytest.fixture
def rules(session_line: Line) -> list[Rule]:
    return list(session_line.build().app.url_map.iter_rules())


def guarded(line: Line, rules: list[Rule]) -> Iterator[tuple[Rule, str | None]]:
    return ((rule, getattr(line.app.view_functions[rule.endpoint], "protection", None)) for rule in rules)


def test_every_door_is_guarded_or_public_for_a_reason(session_line: Line, rules: list[Rule]) -> None:
    open_doors = {rule.endpoint for rule, guard in guarded(session_line, rules) if guard is None}
    assert open_doors <= set(PUBLIC)


def test_no_reason_outlives_its_door(rules: list[Rule]) -> None:
    assert set(PUBLIC) <= {rule.endpoint for rule in rules}


def test_public_doors_only_show(rules: list[Rule]) -> None:
    methods = [rule.methods or set() for rule in rules if rule.endpoint in PUBLIC]
    assert all(one <= {"GET", "HEAD", "OPTIONS"} for one in methods)


def test_the_carrier_has_its_doors_below_one_path_and_posts_to_them(session_line: Line, rules: list[Rule]) -> None:
    carriers = [rule for rule, guard in guarded(session_line, rules) if guard == "carrier signature"]
    assert carriers and all(rule.rule.startswith("/twilio/") for rule in carriers)
    assert all((rule.methods or set()) <= {"POST", "OPTIONS"} for rule in carriers)
