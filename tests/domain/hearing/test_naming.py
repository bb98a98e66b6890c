"""Who asks for one of their own people by name, and who only speaks of them."""

import pytest

from hotline.domain.hearing.naming import could_name, named

PEOPLE = ("Sam S", "Pat P", "Rosa Maria Lopez", "Hope G", "Will T", 'Jose Luis "Pepe" Ruiz', "Samantha J", "Paz Diaz")
ASKS = (
    "i need sam", "get sam", "is sam there", "call sam", "sam plz", "can u get sam for me", "quiero hablar con sam",
    "necesito a sam", "llama a sam", "donde esta sam", "sam", "Sam?", "SAM!!!", "hey sam", "text sam",
    "i wanna talk to sam", "i need my sponsor sam", "can i talk to sam please", "im scared i need sam",
    "i cant do this can u call sam", "need sam rn", "i ned sam", "wheres sam", "where is sam now", "is sam around",
    "is sam up", "esta sam", "esta sam ahi", "ocupo hablar con sam", "kiero hablar con sam porfa",
    "comunicame con sam", "tell sam to call me", "have sam call me", "can sam call me", "dile a sam que me llame",
    "que me llame sam", "sam call me", "sam are you there", "sam i need you", "sam help me",
    "i need sam im about to use", "i need sam before i do something dumb", "i need to talk to sam about my meds",
    "i need rossa", "can you get rosa", "necesito a rosa maria", "i need pepe", "llama a pepe", "i need hope",
    "is hope there", "is will there", "get will", "hope", "paz", "necesito a paz", "quiero hablar con paz",
    "samantha", "i need samanta", "could you please get me sam on the phone", "let me talk to sam",
    "put me through to sam", "i need sam or pat", "get pat or sam", "sam or pat", "yes call sam",
    "can i please speak with sam", "i want sam", "gimme sam", "can someone call sam for me", "i need u to get sam",
    "i need to see sam", "sam pls call me", "where r u sam", "donde anda sam", "sam!! ayudame", "hola sam",
    "quisiera hablar con sam por favor", "me puedes comunicar con sam", "puedes llamar a sam",
    "is my sponsor sam there", "my sponsor sam", "talk 2 sam", "i need 2 talk 2 sam", "can u tell sam i need him",
    "get ahold of sam", "i rly need sam", "i just want sam", "i need sam now", "no i need sam",
    "i want to talk to sam not a robot", "idk i just need sam",
)  # fmt: skip
NO_ASKS = (
    "sam is dead", "sam hurt me", "i hate sam", "told sam", "i told sam", "sam said no", "i talked to sam",
    "sam called me", "i miss sam", "i love sam", "sam died", "i want sam dead", "i need sam dead",
    "i want to kill sam", "sam is mad at me", "dont call sam", "i dont want sam", "i dont need sam", "anyone but sam",
    "not sam", "no sam", "no llames a sam", "i need sam to stop", "sam relapsed", "thanks sam", "thank u sam",
    "ok sam", "sam is my sponsor", "who is sam", "should i call sam", "ill call sam", "i will call sam",
    "im gonna call sam", "i called sam", "sam didnt answer", "sam wont answer", "sam never called",
    "he told me to call sam", "she said i need sam", "is sam ok", "is sam dead", "where is sam buried", "i hope",
    "i will", "will do", "i need will power", "i hope so", "no hope", "i need hope in my life", "there is no hope",
    "quiero paz en mi vida", "will you call me", "i need help", "call me", "talk to someone", "i need someone", "1",
    "7", "yes", "idk", "my ex", "no se", "i need a meeting", "i need a drink", "i need a ride",
    "i got in a fight with sam", "sam makes me want to drink", "use with sam", "i used with sam", "i drank with sam",
    "sam me pego", "odio a sam", "sam murio", "extraño a sam", "vi a sam", "le dije a sam", "sam dijo que no",
    "ya hable con sam", "no quiero hablar con sam", "no necesito a sam", "i need sam off my back", "im with sam",
    "at sams house", "going to sams", "sam is here", "i see sam", "sam stole my money", "cant stand sam", "rose",
    "party", "anger", "ride to sam", "can sam drive me", "i need sam to drive me to the clinic",
)  # fmt: skip
SOMEBODY_ELSE = (
    "i need bob", "quiero hablar con pedro", "is mike there", "get mike", "can i talk to david", "necesito a maria",
)  # fmt: skip
NOBODY = (
    "bob", "mike", "i need crystal", "i need jesus", "i hate bob", "this isnt mike", "i told mike", "i need brandy",
)  # fmt: skip


@pytest.mark.parametrize("text", ASKS)
def test_one_of_theirs_is_asked_for(text):
    found = named(text, PEOPLE)
    assert found is not None and found.place is not None
    assert could_name(text)


@pytest.mark.parametrize("text", NO_ASKS)
def test_nobody_is_asked_for(text):
    assert named(text, PEOPLE) is None


@pytest.mark.parametrize("text", SOMEBODY_ELSE)
def test_a_name_that_is_nobodys_of_theirs(text):
    found = named(text, PEOPLE)
    assert found is not None and found.place is None


@pytest.mark.parametrize("text", NOBODY)
def test_a_name_alone_or_one_that_is_a_word(text):
    assert named(text, PEOPLE) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [("is sam there", 0), ("i need samanta", 6), ("get pat or sam", 1), ("llama a pepe", 5), ("i need rosa maria", 2),
     ("is sam j there", 6), ("get rossa", 2), ("call hope", 3), ("is jose luis there", 5)],
)  # fmt: skip
def test_who_it_is(text, place):
    found = named(text, PEOPLE)
    assert found is not None and found.place == place


def test_a_name_alone():
    found = named("hey sam?", PEOPLE)
    assert found is not None and found.alone
