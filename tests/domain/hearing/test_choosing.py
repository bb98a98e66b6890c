import pytest

from hotline.domain.hearing.choosing import chosen
from hotline.domain.hearing.digitwords import in_words
from hotline.domain.hearing.ratings import rating

PICK = (
    ("move or do something", "walk", "moverme"),
    ("calm my body", "calm", "respirar"),
    ("talk to someone", "talk", "hablar"),
    ("take my mind off it", "mind", "distraerme"),
)

CHOOSES = """
1: 1, #1, 1., one, uno, option 1, number 1, i pick 1, 1 please, 1 pls, ok 1, 1 i cant stop shaking, 1 now, first, la 1,
  1 porfa, la primera, 1 walk, walk 1, yeah 1, the first one, 1 but hurry, 1 ayuda por favor
2: 2, (2), ill take 2, i want 2, maybe 2, 2 i guess, lets do 2, going with 2, 2 calm, calm my body 2, quiero la 2, dos,
  la opcion 2, 2 it is, gimme 2, the 2nd one, creo que la 2, 2 sounds good, 2 calm my body plz im shaking
3: 3, i think 3, 3 then, try 3, 3 talk to someone, el 3, tres, voy con la 3, 3 por favor, 3 hablar
4: 4, maybe 4, 4 ok, option four, cuatro, 4 take my mind off it, lets try 4
"""
CHOOSES_NOTHING = """
tlak 2 sum1, talk 2 sum1, need 2 talk, i want 2 talk, 2 tired, 2 much, its 2 hard, me + 2 friends, 2 friends, 2 beers,
4 real, 4 sure, waiting 4 my sponsor, 1 of the other people here, 1 more drink, 2 in an hour, not 2, dont want 2, no 2,
can sum1 call me, any1, 1 2, 12, 5, 0, 7, going 2 use, had 2, 1 day at a time, talk 2, 2 my sponsor, 4 my kids,
no one, i need 2 go, ned 2 talk, ready 4 this, 2 late, 3 kids, 3 days clean, on day 3, at the bar 4 hours, call me at 4,
in 2 min, got 2 kids, b4, gr8, 2day, 2nite, want 2 use, 2 cervezas, tengo 3 dias, hace 2 horas, dame 2 minutos
"""


def listed(page: str) -> list[str]:
    return [" ".join(one.split()) for one in page.replace("\n", " ").split(",") if one.strip()]


def by_number() -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for line in CHOOSES.strip().splitlines():
        head, _, rest = line.partition(": ")
        number = int(head) if rest else found[-1][1]
        found += [(text, number) for text in listed(rest or line)]
    return found


@pytest.mark.parametrize(("said", "number"), by_number())
def test_a_digit_chooses_alone_framed_named_or_leading(said: str, number: int) -> None:
    assert chosen(said, PICK) == number


@pytest.mark.parametrize("said", listed(CHOOSES_NOTHING))
def test_a_digit_that_is_a_word_or_a_count_chooses_nothing(said: str) -> None:
    assert chosen(said, PICK) is None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("need 2 talk", "need to talk"),
        ("its 2 hard", "its too hard"),
        ("4 real a 9", "for real a 9"),
        ("waiting 4 my sponsor", "waiting for my sponsor"),
        ("its a 2 my friend", "its a 2 my friend"),
        ("like a 4", "like a 4"),
        ("down 2 a 4", "down to a 4"),
        ("me + 2 friends", "me + 2 friends"),
    ],
)
def test_which_digits_stand_for_words(said: str, meant: str) -> None:
    assert in_words(said).replace("too", "to") == meant.replace("too", "to")


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("like 8", 8), ("8 out of 10", 8), ("an 8 i think", 8), ("its going 2 be an 8", 8), ("4 real a 9", 9),
        ("down 2 a 4", 4), ("its down 2 3", 3), ("2 strong like a 9", 9), ("4 me its an 8", 8), ("8 for sure", 8),
        ("8 4 sure", 8), ("7 tal vez", 7), ("quiza un 7", 7), ("kiza un 7", 7), ("maybe a 7", 7), ("un 8 yo creo", 8),
        ("8 sadly", 8), ("went 2 a 5", 5), ("i want 2 use its an 8", 8), ("4", 4), ("4 now", 4),
        ("need 2 talk", None), ("waiting 4 my sponsor", None), ("me + 2 friends", None), ("tlak 2 sum1", None),
        ("can sum1 call", None), ("2 many people here", None), ("in 2 min", None), ("had 2 beers", None),
        ("4 real", None), ("2 much", None), ("1 of them is here", None), ("im with 2 friends", None),
    ],
)  # fmt: skip
def test_ratings_among_digits_that_are_words(said: str, value: int | None) -> None:
    assert rating(said) == value
