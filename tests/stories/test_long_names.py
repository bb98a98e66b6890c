"""Long names and a long contact: what is read in a crisis stays one text all the same."""

from hotline.domain.segments import segments
from tests.kit.line import ROSTER, Line

LONG = ROSTER.replace("Jo K", "Maximiliane-Alexandrina K").replace("Rosa R", "Wilhelmina-Konstanze R")
CONTACT = "The office of Harbor Line, ask for Ana Maria, 612-555-0199"


def test_a_quiet_case_is_one_text_with_the_number_alone(empty_line: Line) -> None:
    empty_line.build(HOTLINE_CONTACT=CONTACT)
    try:
        empty_line.people(LONG)
        empty_line.says("jo", "he is hitting me")
        empty_line.reads("rosa")
        case = empty_line.says("rosa", "1")
    finally:
        empty_line.build()
    assert "It may NOT be safe" in case and "Call 612-555-0199, decide" in case and segments(f"{case} (3)") == 1


def test_a_long_first_name_is_cut_where_it_may_be(empty_line: Line) -> None:
    empty_line.people(LONG)
    empty_line.says("jo", "talk")
    asked = empty_line.reads("sam")
    assert "Maximiliane asked" in asked and segments(asked) == 1
