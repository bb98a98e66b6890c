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
        *("ugh my old man just got locked up again", "today my best friend died and i cant stop crying"),
        *("just came home from a funeral", "my wife wants a divorce", "im sleeping in my car", "they took my son"),
        *("i screwed everything up", "i always fuck it up", "im such a bad mom", "nobody understands me anymore"),
        *("anoche se me murio mi perrito", "mi mama esta en el hospital y no se que hacer", "mi novia me dejo"),
        *("me quede sin jale", "meti la pata otra vez", "le falle a mi familia", "discuti con ella", "nadie me quiere"),
    ],
)
def test_kind_words_are_due(text):
    found = keyword(text)
    assert found is not None and found.name == "MOOD"


@pytest.mark.parametrize(
    "text",
    [
        *("lost my best friend", "im losing my job", "my brother got fired", "my parents split up", "we got evicted"),
        *("im fighting with my wife", "just got back from the funeral", "my mom died ugh", "my best friend left me"),
        *("mi mejor amigo murio", "soy muy mala mama", "my dog died and im so lonely"),
    ],
)
def test_they_are_due_too_where_it_is_told_in_other_small_words(text):
    found = keyword(text)
    assert found is not None and found.name == "MOOD"


@pytest.mark.parametrize(
    "text",
    [
        *("my phone died", "the power died", "lost my keys", "he left", "he left at 5", "my ride left me a message"),
        *("he left me at the clinic", "my mom is home", "lost my place in line", "i got my kids back", "im back home"),
        *("i need a ride to a funeral", "my dad took my son fishing", "they took my phone", "broke up a fight"),
        *("i love my life", "i hate meetings", "im fucked up", "i messed up the time", "no one is here", "in jail"),
        *("me dejo un mensaje", "perdi las llaves", "me quede dormido", "mi mama esta en casa", "se murio mi telefono"),
        *("no estoy enfermo", "me siento bien", "nadie me llamo", "hablo con mi mama", "soy una madre"),
    ],
)
def test_other_things_that_end_are_no_hard_news(text):
    found = keyword(text)
    assert found is None or found.name != "MOOD"


@pytest.mark.parametrize("text", ["my friend died and i wanna use", "lost my job and want a drink so bad"])
def test_a_craving_told_along_is_a_craving(text):
    found = keyword(text)
    assert found is not None and found.name == "CRAVE"
