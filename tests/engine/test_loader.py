from datetime import timedelta

import pytest

from hotline.engine.faults import FlowFaults
from hotline.engine.loader import load, load_notices

FLOW = """
means = ["HELP"]
starts = ["Let's walk"]
danger = "medical"
crisis = true
patience = "2 minutes"
silence = "bye"
unclear = "bye"
[pick]
ask = "Which?"
tries = 0
patience = "1 hour"
answers.one = { label = "One", then = "bye", hear = ["uno más"] }
[bye]
end = "x"
"""


@pytest.fixture
def faults(folder):
    def of(languages=("en",), **files):
        with pytest.raises(FlowFaults) as found:
            load(folder(**files), languages)
        return [str(fault) for fault in found.value.faults]

    return of


def test_the_real_flows_load(real):
    assert {"craving", "reach", "menu", "crisis_suicide"} <= real.flows.keys()


def test_a_flow_is_named_by_its_file_and_starts_at_its_first_section(book_of):
    flow = book_of(walk=FLOW).flows["walk"]
    assert (flow.name, flow.first) == ("walk", "pick")


def test_what_begins_a_flow_is_looked_up_by_its_words(book_of):
    book = book_of(walk=FLOW)
    assert (book.starts, book.meanings, book.dangers) == ({"lets walk": "walk"}, {"HELP": "walk"}, {"medical": "walk"})


def test_a_step_has_what_it_says_else_what_the_top_says(book_of):
    step = book_of(walk=FLOW).flows["walk"].steps["pick"]
    assert (step.tries, step.patience, step.silence) == (0, timedelta(hours=1), "bye")


def test_words_heard_are_those_of_all_languages_folded(book_of):
    spanish = '[pick]\nask = "Cual?"\nanswers.one = { label = "Uno", hear = ["Señal"] }\n'
    step = book_of(walk=FLOW, es_walk=spanish).flows["walk"].steps["pick"]
    assert step.heard == {"one": "one", "uno mas": "one", "uno": "one", "señal": "one"}


def test_words_that_belong_to_no_flow_come_along(book_of):
    book = book_of(walk=FLOW, notices='[unclear]\ntext = "Again?"\n')
    assert book.text("en", "general/unclear") == "Again?"


def test_all_faults_at_once(faults):
    assert len(faults(one='[a]\nsay = "Hi."\n', two="[a]\n")) == 3


def test_a_quote_that_is_missing(faults):
    (fault,) = faults(walk='[a]\nsay = "Hi.\n')
    assert fault.startswith("walk.toml: cannot be read")
    assert "line 2" in fault
    assert fault.endswith("look at that line for a missing quote")


def test_a_step_named_as_a_key_at_the_top(faults):
    (fault,) = faults(walk='crisis = true\n[crisis]\nend = "x"\n')
    assert "is one of the keys at the top of the file" in fault


def test_a_step_named_as_a_key_that_the_top_does_not_have(faults):
    assert faults(walk='[again]\nend = "x"\n') == [
        "walk.toml [again]: is a key of the top of the file; rename the step"
    ]


def test_a_word_that_is_none_of_the_vocabulary(faults):
    assert faults(walk='[a]\nsays = "Hi."\nend = "x"\n') == [
        "walk.toml [a]: says: is no word of the vocabulary; see flows/README.md for those there are"
    ]


def test_a_translation_cannot_say_where_anything_leads(faults):
    (fault,) = faults(("en", "es"), walk=FLOW, es_walk='[pick]\nask = "Cual?"\nthen = "bye"\n')
    assert fault.startswith("es/walk.toml [pick]: then: is no word of the vocabulary")


def test_a_language_whose_folder_is_gone(faults):
    (fault,) = faults(("en", "es"), walk=FLOW)
    assert fault == "es/: is missing; put the words of that language there"


def test_words_of_a_flow_that_is_gone(faults):
    (fault,) = faults(("en", "es"), es_run="")
    assert fault == "es/run.toml: has no run.toml in English beside it; give it that name, or remove it"


def test_a_flow_without_its_translation(faults):
    (fault,) = faults(("en", "es"), walk=FLOW, es_notices="", notices="")
    assert fault == "es/walk.toml: is missing; every flow needs its words in every language"


def test_a_translated_step_there_is_not(faults):
    (fault,) = faults(("en", "es"), walk=FLOW, es_walk='[pik]\nask = "Cual?"\n')
    assert fault == "es/walk.toml [pik]: is no step of this flow; use the name of the English step"


def test_a_flow_without_steps(faults):
    assert faults(walk='starts = ["walk"]\n') == ["walk.toml: has no step; begin one with [its_name]"]


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        ('ask = "A?"\ndo = "remember"\nthen = "a"', "does several things (ask, do)"),
        ('then = "a"', "does nothing"),
        ('say = "A."\nsave = "x"\nthen = "a"', "has answers but asks nothing"),
        ('say = "A."', "leads nowhere"),
        ('end = "x"\nthen = "a"', "ends and goes on"),
        ('ask = "A?"\nwaiting = "W."\nthen = "a"', "has words for waiting"),
        (
            'ask = "A?"\nnumber = "0..1"\nanswers.b = { label = "B", then = "a" }',
            "asks for a choice and a number at once",
        ),
    ],
)
def test_a_misshapen_step(faults, lines, what):
    assert f"walk.toml [a]: {what}" in faults(walk=f"[a]\n{lines}\n")[0]


SHARED = """
silence = "bye"
unclear = "bye"
[pick]
ask = "Which?"
answers.one = { label = "Once", then = "bye", hear = ["go"] }
answers.two = { label = "%s", then = "bye" }
[bye]
end = "x"
"""


def test_two_answers_that_share_a_word(faults):
    assert faults(walk=SHARED % "Go!") == ['walk.toml [pick]: "Go!" means both one and two; let it mean one of them']


def test_two_answers_that_share_a_word_in_two_languages(faults):
    spanish = '[pick]\nask = "Cual?"\nanswers.one = { label = "Uno" }\nanswers.two = { label = "Once" }\n'
    (fault,) = faults(("en", "es"), walk=SHARED % "Two", es_walk=spanish)
    assert fault == 'es/walk.toml [pick]: "Once" means both one and two; let it mean one of them'


def test_an_answer_nobody_can_say(faults):
    assert '"???" has no word in it' in faults(walk=FLOW.replace("uno más", "???"))[0]


def test_a_notice_in_one_language_only(folder):
    with pytest.raises(FlowFaults, match=r"es/notices.toml \[hi\]: stands in only one language"):
        load_notices(folder(notices='[hi]\ntext = "Hi."\n', es_notices=""))


def test_the_faults_of_notices_come_with_those_of_flows(faults):
    assert len(faults(walk='[a]\nsays = "x"\n', notices='[unclear]\nwords = "Again?"\n')) >= 2


def test_a_notice_fills_its_blanks_and_falls_back_to_english(folder):
    notices = load_notices(folder(notices='[hi]\ntext = "Hi {person}, {when}."\n'), ("en",))
    assert notices.text("es", "hi", person="Ana") == "Hi Ana, {when}."
