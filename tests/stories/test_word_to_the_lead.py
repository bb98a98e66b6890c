"""Word to whoever leads: nobody else is told in their place, so it outlives a carrier that is gone for a while."""

from tests.kit.line import Line
from tests.kit.talking import case_taken


def test_how_a_crisis_ended_reaches_the_lead_after_a_quarter_of_an_hour_without_a_carrier(line: Line) -> None:
    case_taken(line)
    line.says("rosa", "DONE")
    line.carrier.always = "broken"
    line.says("rosa", "2")
    line.later(minutes=15)
    line.carrier.always = "accept"
    line.later(minutes=2)
    assert "Rosa got no answer" in line.reads("ana")
