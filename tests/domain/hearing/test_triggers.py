import pytest

from hotline.domain.hearing.triggers import trigger


@pytest.mark.parametrize("text", ["1,3", "13", "1 and 3", "1 & 3", "3 1", "uno y tres", "people and stress"])
def test_two_choices_by_digit_or_by_word(text):
    assert trigger(text) == (1, 3)


@pytest.mark.parametrize("text", ["all", "everything", "all of the above", "todo", "12345"])
def test_all_of_them(text):
    assert trigger(text) == (1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    "text", ["5", "idk", "not sure", "no se", "quien sabe", "algo pa distraerme", "something to do", "respirar"]
)
def test_not_knowing_is_a_choice(text):
    assert trigger(text) == (5,)


@pytest.mark.parametrize(
    ("text", "choice"), [("my ex", 1), ("the bar on 5th", 2), ("estres", 3), ("hangry", 4), ("no dormi", 4)]
)
def test_words_for_the_choices(text, choice):
    assert trigger(text) == (choice,)


def test_a_count_is_no_choice():
    assert trigger("2 friends came over") == (1,)


@pytest.mark.parametrize("text", ["0", "7", "10", "no", "what", ""])
def test_what_is_not_on_the_menu_is_declined(text):
    assert trigger(text) is None


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("me pelie con mi ermano", 1),
        ("discuti con mi novia", 1),
        ("un pleito", 1),
        ("just bord", 3),
        ("stressd", 3),
        ("my tooth hurts", 3),
        ("the holidays", 3),
        ("no puedo dormir", 4),
    ],
)
def test_how_thumbs_and_both_languages_write_them(text, choice):
    assert trigger(text) == (choice,)
