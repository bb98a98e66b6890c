import re

from hotline.engine.draw import draw, escaped, page
from tests.engine.conftest import FLOWS

FLOW = """
starts = ["walk"]
danger = "medical"
silence = "bye"
unclear = "bye"
[pick]
ask = 'Say "hi" {name} | #1'
answers.one = { label = "One", then = "act" }
answers.two = { label = "Two", then = "act" }
[act]
do = "remember"
then = "known"
[known]
decide = "known"
then = { yes = "go", no = "bye" }
[go]
run = "other"
then = "bye"
[bye]
say = "Bye."
end = "end"
"""
OTHER = '[end]\nend = "x"\n'
NODE = r'(begins\[/"[^"]*"/\] --> \w+|\w+(\{\{|\{|\[\[|\(\[|\(\(|\[)"[^"]*"(\}\}|\}|\]\]|\]\)|\)\)|\]))'
ARROW = r'\w+ (-->|-\.->)(\|"[^"]*"\|)? \w+'
LINE = re.compile(f"^    ({NODE}|{ARROW})$")


def drawn(book_of):
    book = book_of(walk=FLOW, other=OTHER)
    return draw(book, book.flows["walk"])


def test_each_verb_has_its_shape(book_of):
    text = drawn(book_of)
    for shape in ('s_pick{{"', 's_act[["', 's_known{"', 's_go(["', 's_bye(("'):
        assert shape in text


def test_ways_are_labelled_and_those_to_one_step_share_an_arrow(book_of):
    assert '    s_pick -->|"one, two"| s_act' in drawn(book_of)


def test_silence_and_muddle_are_dotted(book_of):
    assert '    s_pick -.->|"silence, unclear"| s_bye' in drawn(book_of)


def test_a_way_without_a_choice_has_no_label(book_of):
    assert "    s_act --> s_known" in drawn(book_of).splitlines()


def test_what_begins_a_flow_stands_before_it(book_of):
    assert 'begins[/"walk, danger: medical"/] --> s_pick' in drawn(book_of)


def test_nothing_is_left_that_mermaid_would_read_as_its_own():
    assert escaped('Say "hi" {name} | #1') == "Say #34;hi#34; #123;name#125; #124; #35;1"


def test_a_step_called_end_is_no_keyword(book_of):
    book = book_of(other=OTHER)
    assert 's_end(("' in draw(book, book.flows["other"])


def test_every_line_of_every_drawing_is_well_formed(real):
    for flow in real.flows.values():
        first, *lines = draw(real, flow).splitlines()
        assert first == "flowchart TD"
        assert [line for line in lines if not LINE.match(line)] == []


def test_a_drawing_in_another_language(real):
    assert draw(real, real.flows["menu"], "es") != draw(real, real.flows["menu"])


def test_the_page_of_drawings_is_the_newest(real):
    shown = (FLOWS.parent / "docs" / "flows.md").read_text(encoding="utf-8")
    assert shown == page(real), "run: python -m hotline flows draw > docs/flows.md"
