from pathlib import Path

import pytest

from hotline.engine.checks import questions
from hotline.engine.walkable import met

FLOWS = Path(__file__).resolve().parents[3] / "flows"
RATED = """
silence = "bye"
unclear = "bye"
[rate]
ask = "How strong, 0 to 10?"
number = "0..10"
then = { %s }
[bye]
end = "left"
"""
ASKED = """
silence = "bye"
unclear = "bye"
[pick]
ask = "Which?"
%s
[bye]
end = "left"
"""


FIVE = "".join(f'answers.{name} = {{ label = "{name}", then = "bye" }}\n' for name in ("a", "b", "c", "d", "e"))
BY_TEXT_ALONE = '[first]\ndecide = "on_the_phone"\nthen = { yes = "bye", no = "pick" }\n'


def ranges(found, then):
    return found(questions.ranges, walk=RATED % then)


def answers(found, lines):
    return found(questions.answers, walk=ASKED % lines)


@pytest.mark.parametrize(
    "proof",
    [
        questions.silence_and_muddle,
        questions.answers,
        questions.few_on_a_call,
        questions.ranges,
        questions.understood,
    ],
)
def test_the_real_flows_ask_well(real, proof):
    assert list(proof(real)) == []


def test_a_question_without_silence_and_unclear(found):
    faults = found(questions.silence_and_muddle, walk='[a]\nask = "Well?"\nthen = "b"\n[b]\nend = "left"\n')
    assert [fault.split(";")[0] for fault in faults] == [
        "walk.toml [a]: has no silence",
        "walk.toml [a]: has no unclear",
    ]


def test_silence_and_unclear_may_come_from_the_top(found):
    assert found(questions.silence_and_muddle, walk=RATED % '"0..10" = "bye"') == []


def test_ranges_that_cover_all(found):
    assert ranges(found, '"0..7" = "bye", "8..10" = "bye"') == []


def test_a_number_that_no_range_covers(found):
    assert ranges(found, '"0..6" = "bye", "8..10" = "bye"') == [
        "walk.toml [rate]: 7 leads nowhere; let a range of then cover it"
    ]


def test_a_number_in_two_ranges(found):
    (fault,) = ranges(found, '"0..7" = "bye", "7..10" = "bye"')
    assert "7 lies in 0..7 and in 7..10" in fault


def test_a_range_outside_what_is_asked(found):
    (fault,) = ranges(found, '"0..10" = "bye", "11..12" = "bye"')
    assert "then.11..12 reaches outside 0..10" in fault


def test_a_range_that_is_none(found):
    assert "then.low is no range" in ranges(found, '"0..10" = "bye", low = "bye"')[0]


def test_a_table_of_then_without_a_number(found):
    (fault,) = answers(found, 'then = { yes = "bye" }')
    assert "has a table of then, which only numbers have" in fault


def test_more_answers_than_keys(found):
    lines = "\n".join(f'answers.a{i} = {{ label = "Thing {i}", then = "bye" }}' for i in range(10))
    assert "has 10 answers" in answers(found, lines)[0]


def test_yes_or_no_with_other_answers(found):
    (fault,) = answers(found, 'means = "yesno"\nanswers.fine = { label = "Fine", then = "bye" }')
    assert "its answers must be called yes and no" in fault


def test_sure_of_an_answer_that_it_does_not_ask_for(found):
    (fault,) = answers(found, 'sure = "no"\nanswers.fine = { label = "Fine", then = "bye" }')
    assert "is to be sure of yes or no, which it does not ask for" in fault


def test_many_answers_that_nobody_saves(found):
    (fault,) = answers(found, 'many = true\nthen = "bye"\nanswers.fine = { label = "Fine" }')
    assert "takes many answers but saves none" in fault


def test_many_answers_with_ways_of_their_own(found):
    (fault,) = answers(found, 'many = true\nsave = "x"\nanswers.fine = { label = "Fine", then = "bye" }')
    assert "one way must serve them all" in fault


def test_a_word_that_is_heard_as_another_answer(found):
    lines = 'means = "yesno"\nanswers.yes = { label = "Go", then = "bye", hear = ["dos"] }'
    lines += '\nanswers.no = { label = "Stay", then = "bye" }'
    (fault,) = found(questions.understood, walk=ASKED % lines)
    assert fault == 'walk.toml [pick]: "dos" is to mean yes, but is heard as no'


def test_five_choices_are_too_many_on_a_call(found):
    assert found(questions.few_on_a_call, walk=ASKED % FIVE) == [
        "walk.toml [pick]: has 5 answers, and a call reads at most 4; decide on_the_phone before it, and ask less there"
    ]


def test_five_choices_that_are_only_ever_read_are_fine(found):
    asked = (ASKED % FIVE).replace("[pick]", f"{BY_TEXT_ALONE}[pick]")
    assert found(questions.few_on_a_call, walk=asked) == []


def test_a_call_meets_none_of_the_questions_of_joining_that_read_five_zones(real):
    assert "zone" in {step.name for step in met(real.flows["join"], "sms")}
    assert {step.name for step in met(real.flows["join"], "voice")} == {
        "phone", "by_call", "can_reach", "hidden", "person", "how", "not_now", "left", "unsure",
    }  # fmt: skip


def test_were_joining_by_call_to_ask_like_texts_its_zones_would_be_a_fault(found):
    join = (FLOWS / "join.toml").read_text(encoding="utf-8")
    alike = join.replace('yes = "by_call", no = "role"', 'yes = "role", no = "role"')
    faults = found(questions.few_on_a_call, join=alike)
    assert alike != join and "join.toml [zone]: has 5 answers, and a call reads at most 4" in faults[0]
