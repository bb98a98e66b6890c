"""Hard things that befell somebody: kind words are due to them, and to nothing that only sounds like them."""

import pytest

from hotline.domain.hearing.keywords import keyword


@pytest.mark.parametrize(
    "text",
    [
        *("my sponsor died", "my mom passed away last nite", "my brother is in jail", "went to a funeral today"),
        *("he left me", "my gf broke up with me", "she kicked me out", "we r getting a divorce", "i got dumped"),
        *("i lost my job", "got evicted", "got fired today", "cps took my kids", "im homeless", "i got robbed"),
        *("i hate myself", "nobody cares", "no one gives a shit about me", "im such a failure", "i let everyone down"),
        *("fight w my wife", "had a big fight with my dad", "im so sick", "se murio mi abuela", "me dejo mi novia"),
        *("perdi mi chamba", "me corrieron del trabajo", "me quede en la calle", "me odio", "a nadie le importo"),
        *("pelie con mi esposa", "me siento un fracaso", "me quitaron a mis hijos", "estoy bien enferma"),
    ],
)
def test_kind_words_are_due(text):
    found = keyword(text)
    assert found is not None and found.name == "MOOD"


@pytest.mark.parametrize(
    "text",
    ["my phone died", "the power died", "lost my keys", "he left", "he left at 5", "my ride left me a message"],
)
def test_other_things_that_end_are_no_hard_news(text):
    found = keyword(text)
    assert found is None or found.name != "MOOD"


@pytest.mark.parametrize("text", ["my friend died and i wanna use", "lost my job and want a drink so bad"])
def test_a_craving_told_along_is_a_craving(text):
    found = keyword(text)
    assert found is not None and found.name == "CRAVE"
