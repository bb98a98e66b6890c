import copy
import tomllib
from pathlib import Path

import pytest

from hotline.domain.danger import Kind, Screen
from hotline.domain.danger.lexicon import compiled

CONTENT = tomllib.loads((Path(__file__).parents[2] / "flows" / "danger.toml").read_text(encoding="utf-8"))
SMALL = {kind: {"plain": {"en": f"{kind} now"}} for kind in Kind}


def refusal(**changed):
    with pytest.raises(ValueError, match=r"\[") as raised:
        Screen({**copy.deepcopy(SMALL), **changed})
    return str(raised.value)


def test_an_unknown_section_is_named():
    assert refusal(harmles={}) == (
        "[harmles] is no section: use one of games, harmless, joking, likeness, medical, negation, over, overdose, "
        "person, reading, stories, suicide, violence, words"
    )


def test_a_kind_without_ideas_is_refused():
    assert refusal(medical={}) == "[medical] is empty: a kind of danger needs at least one idea"


def test_an_idea_without_phrases_is_refused():
    assert refusal(suicide={"plain": {"idea": "nothing"}}) == "[suicide.plain] has no phrases: add en or es"


def test_an_unknown_key_is_named_with_those_there_are():
    said = refusal(suicide={"plain": {"english": "x"}})
    assert said.startswith("[suicide.plain] knows no english: use about, attempt,")


def test_a_mark_that_is_not_true_or_false_is_refused():
    assert "[suicide.plain] sure: write true or false" in refusal(suicide={"plain": {"en": "x", "sure": "no"}})


def test_about_is_one_of_three():
    assert "[suicide.plain] about: write" in refusal(suicide={"plain": {"en": "x", "about": "me"}})


def test_phrases_are_a_text_of_lines():
    assert "write the phrases between triple quotes" in refusal(suicide={"plain": {"en": ["x"]}})


def test_a_section_that_is_a_text_is_refused():
    assert refusal(suicide="x") == "[suicide] is not a section: write its heading in square brackets"


def test_two_words_that_belong_together_are_written_with_a_sign():
    assert 'is not "two words = one"' in refusal(reading={"joined": "my self myself"})


def test_every_idea_says_in_a_sentence_what_it_is():
    sentences = [idea.get("idea", "") for kind in Kind for idea in CONTENT[kind].values()]
    assert all(sentence.endswith((".", "?", "doubt.")) for sentence in sentences)


def test_every_kind_has_phrases_of_both_languages():
    assert all(any(idea.get(lang) for idea in CONTENT[kind].values()) for kind in Kind for lang in ("en", "es"))


def test_every_phrase_can_be_looked_for_quickly():
    # A phrase is tried only where its rarest words occur, and its gaps are few and short: no text can make one slow.
    lexicon = compiled(CONTENT)
    silence = lexicon.silence
    books = [lexicon.dangers, silence.harmless, silence.games, silence.stories, silence.over, silence.still]
    phrases = [phrase for book in books for phrase in book.phrases()]
    assert all(phrase.needs for phrase in phrases)
    assert not [p.regex for p in phrases if p.regex.count("){0,8}?") + p.regex.count("){0,3}?") > 60]


def test_every_phrase_is_a_sound_expression():
    lexicon = compiled(CONTENT)
    books = [lexicon.dangers, lexicon.silence.harmless, lexicon.persons.asks, lexicon.joking]
    assert not [match for book in books for p in book.phrases() for match in p.finditer(" . ")]
