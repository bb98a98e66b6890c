import pytest

from hotline.domain.hearing.wishing import wished, wished_aloud


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("can i talk to a woman", "woman"),
        ("i wanna tlak 2 a lady plz", "woman"),
        ("quiero hablar con una mujer", "woman"),
        ("i want to talk to a man", "man"),
        ("puedo hablar con un hombre por favor", "man"),
        ("talk to someone who speaks spanish", "es"),
        ("quiero hablar con alguien que hable español", "es"),
    ],
)
def test_whom_somebody_would_rather_talk_to(text, whom):
    assert wished(text) == whom


@pytest.mark.parametrize(("text", "whom"), [("a woman please", "woman"), ("someone who speaks spanish", "es")])
def test_aloud_less_is_enough(text, whom):
    assert (wished(text), wished_aloud(text)) == (None, whom)


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to talk to a man",
        "a man hit me",
        "i talked to a woman",
        "i need to talk to my man",
        "woman trouble",
    ],
)
def test_what_is_told_of_others_is_no_wish(text):
    assert wished(text) is wished_aloud(text) is None
