import pytest

from hotline.engine.checks import texts, wording
from hotline.engine.checks.texts import Text


def allowed(said, flow="walk"):
    return [fault.what for fault in wording.allowed_words([Text("en", flow, "a", "say", said)])]


def test_the_real_texts_hurt_nobody(real, notices):
    said = [*texts.of_book(real), *texts.of_notices(notices)]
    assert [*wording.allowed_words(said), *wording.calm(real, said)] == []


@pytest.mark.parametrize("said", ["See harbor.org today.", "Go to https://x", "www.help", "bit.ly/x"])
def test_no_link(said):
    assert "has a link" in allowed(said)[0]


@pytest.mark.parametrize("said", ["Call 911. Now.", "It passes.In a while", "0.5 miles"])
def test_what_is_no_link(said):
    assert allowed(said) == []


def test_no_drug():
    assert "names heroin" in allowed("Was it heroin?")[0]


def test_naloxone_only_where_it_saves_a_life():
    assert "names naloxone" in allowed("Give naloxone.")[0]
    assert allowed("Give naloxone.", flow="crisis_overdose") == []


@pytest.mark.parametrize("said", ["You are no addict.", "After a relapse", "stay clean", "Un adicto", "A bad habit"])
def test_no_word_that_blames(said):
    assert "better:" in allowed(said)[0] or "leave it out" in allowed(said)[0]


def test_a_drawer_may_be_cleaned():
    assert allowed("Clean one drawer.") == []


def test_nobody_in_a_crisis_is_shouted_at(book_of):
    book = book_of(walk='crisis = true\n[a]\nsay = "Call now!"\nend = "x"\n')
    (fault,) = wording.calm(book, list(texts.of_book(book)))
    assert str(fault) == "walk.toml [a]: say: has an exclamation mark; end it with a full stop"


def test_joy_may_be_loud(book_of):
    book = book_of(walk='[a]\nsay = "90 days!"\nend = "x"\n')
    assert list(wording.calm(book, list(texts.of_book(book)))) == []
