import pytest

from hotline.domain.danger import Kind, Screen

CONTENT = {
    "reading": {"spelling": {"can not": "cant"}, "unread": "the really"},
    "words": {"gun": "gun | pistol"},
    **{kind: {"plain": {"en": f"{kind} zzz"}} for kind in Kind},
}


def hears(phrase, text, **more):
    """Whether a screen of this one phrase hears danger in the text."""
    ideas = {**CONTENT[Kind.SUICIDE], "tried": {"en": phrase, **more}}
    return Screen({**CONTENT, "suicide": ideas})(text) is not None


def fault(phrase):
    with pytest.raises(ValueError, match=r"\[suicide\.tried\] en") as raised:
        hears(phrase, "anything")
    return str(raised.value)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("kill myself", "i could kill myself tonight"),
        ("kill myself", "KILL, MYSELF!"),
        ("(end | take) my life", "take my life"),
        ("end [my | his] life", "end life"),
        ("hold a @gun", "hold a pistol"),
        ("took .. pills", "took all of my pills"),
        ("took .... pills", "took one two three four five six pills"),
        ("hallucinat* now", "hallucinating now"),
        ("took # pills", "took four pills"),
        ("took ## pills", "took 30 pills"),
        ("in ####", "in 2019"),
        ("live !(with)", "live here"),
        ("^ done", "hello there. done"),
        ("done $", "im done. bye"),
        ("awake ?", "awake? no"),
        ("goodbye & gun", "the gun is here. so goodbye"),
        ("cant breathe", "i can not breathe"),
        ("kill the myself", "kill really myself"),
        ("one\n  two", "one two"),
    ],
)
def test_the_notation_finds(phrase, text):
    assert hears(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("kill myself", "kill. myself and him"),
        ("kill myself", "skill myself"),
        ("kill myself", "kill the dog myself"),
        ("end [my | his] life", "end her life"),
        ("took .. pills", "took one two three four pills"),
        ("took .. pills", "took not pills"),
        ("took ## pills", "took 3 pills"),
        ("in ####", "in 24"),
        ("live !(with)", "live with him"),
        ("^ done", "well done"),
        ("done $", "done with it"),
        ("goodbye & gun", "goodbye"),
    ],
)
def test_the_notation_does_not_find(phrase, text):
    assert not hears(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "what_to_do"),
    [
        ("kill (myself", 'add ")"'),
        ("kill myself)", "brackets come in pairs"),
        ("kill | shoot", "put brackets around the choices"),
        ("kill (me |)", "write a word there"),
        ("kill !me", "! wants a ( right after it"),
        ("hold a @sword", "no list @sword in [words]"),
        ("ki* me", "put 3 letters or more"),
        ("kill , me", "is no word"),
        ("a .. b .. c .. d .. e", "split it into two phrases"),
        ("(really | very) sad", "[reading] unread leaves out"),
        ("the", "it is empty"),
        ("kill me &", "it is empty"),
    ],
)
def test_a_mistyped_phrase_is_named_with_what_to_do(phrase, what_to_do):
    told = fault(phrase)
    assert what_to_do in told
    assert phrase in told


def test_a_phrase_of_gaps_alone_is_refused():
    with pytest.raises(ValueError, match="add a word that must be there"):
        hears("[kill] ..", "kill")


def test_another_phrase_takes_an_idea_back():
    assert not hears("hold a gun", "hold a gun at the fair", unless="fair")
