import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hearing.ratings import beyond, rating, unasked_rating


@pytest.mark.parametrize("value", range(11))
def test_every_number_of_the_scale_is_itself(value):
    assert rating(str(value)) == value


@pytest.mark.parametrize("text", ["its like an 8 mayb", "8 ig", "8/10 mabye", "un 8 kreo", "8 iguess", "probaly 8"])
def test_words_of_doubt_may_be_misspelt(text):
    assert rating(text) == 8


@pytest.mark.parametrize(
    "text", ["8", "about an 8", "8/10", "8 de 10", "#8", "ocho", "8ish", "8️⃣", "on a scale of 1 to 10 its an 8"]
)
def test_one_number_however_it_is_put(text):
    assert rating(text) == 8


@pytest.mark.parametrize(
    ("text", "now"), [("went from 8 to 3", 3), ("was a 9 now 4", 4), ("4 now was 9", 4), ("de 8 a 3", 3), ("8 -> 3", 3)]
)
def test_of_two_numbers_the_one_that_holds_now(text, now):
    assert rating(text) == now


@pytest.mark.parametrize("text", ["5-6", "6 or 7", "between 4 and 5", "3 o 4", "2 to 3"])
def test_a_range_is_asked_again(text):
    assert rating(text) is None


@pytest.mark.parametrize("text", ["-3", "7.5", "11", "100", "8%", "$8", "8:30", "7th", "apt 8", "911"])
def test_numbers_off_the_scale_are_no_rating(text):
    assert rating(text) is None


@pytest.mark.parametrize("text", ["3 beers", "took 3 pills", "at 7pm", "day 5", "call me in 5", "2 of my friends"])
def test_amounts_and_times_are_no_rating(text):
    assert rating(text) is None


@pytest.mark.parametrize("text", ["ate", "to", "for", "won", "no one", "really bad", ""])
def test_words_that_sound_like_numbers_are_no_rating(text):
    assert rating(text) is None


@pytest.mark.parametrize(
    ("text", "value"), [("nuebe", 9), ("sinco", 5), ("l0", 10), ("O", 0), ("eigth", 8), ("🔟", 10)]
)
def test_known_misspellings(text, value):
    assert rating(text) == value


@pytest.mark.parametrize(("text", "value"), [("none", 0), ("max", 10), ("no craving", 0)])
def test_the_ends_of_the_scale_have_names(text, value):
    assert rating(text) == value


def test_a_comment_after_the_number_does_not_matter():
    assert rating("7. just got off work and i want to drink so bad") == 7


@pytest.mark.parametrize(("text", "value"), [("٧", 7), ("፩", None), ("𐩀", None)])
def test_digits_of_other_scripts_count_where_they_are_decimal(text, value):
    assert rating(text) == value


@given(st.text(max_size=200))
def test_a_rating_is_on_the_scale_or_nothing(text):
    assert rating(text) in {None, *range(11)}


@pytest.mark.parametrize("sign", ["❽", "➑", "⓼"])
def test_a_sign_with_a_digit_drawn_in_it_breaks_nothing(sign):
    assert rating(sign) is None
    assert rating(f"{sign} 8") == 8


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("not a 10 but an 8", 8),
        ("8 cuz my ex showed up w 2 bottles", 8),
        ("was 3 b4 lunch, 7 after that phone call", 7),
        ("sevenish", 7),
        ("my bus is the 9", None),
        ("had 2 beers and 3 shots", None),
    ],
)
def test_a_number_that_is_denied_or_counts_something_is_no_rating(text, value):
    assert rating(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("maybe a 7", 7), ("like a 7 i guess", 7), ("its a 7 rn", 7), ("como un 7", 7), ("im at an 8", 8), ("9/10", 9),
        ("8 out of 10", 8), ("a 10", 10), ("estoy en un 9", 9), ("its a ten", 10), ("7", None), ("7 please", None),
        ("i got a 7 on my test", None), ("give me a 5", None), ("a 5 min walk", None), ("need a 5", None),
        ("size a 7", None), ("i had a 6 pack", None), ("a 4 day weekend", None), ("like 7", None),
    ],
)  # fmt: skip
def test_a_rating_nobody_asked_for(text, value):
    assert unasked_rating(text) == value


@pytest.mark.parametrize("text", ["11", "12!", "an 11", "its like a 12", "100", "11/10", "1000", "100%", "como un 20"])
def test_more_than_the_scale_has_is_its_top(text):
    assert (rating(text), beyond(text)) == (None, 10)


@pytest.mark.parametrize(
    "text", ["911", "988", "15 min", "at 11", "24/7", "11 12", "11 beers", "room 12", "7", "-11", ""]
)
def test_what_counts_anything_is_not(text):
    assert beyond(text) is None


@pytest.mark.parametrize(
    "text", ["its off da charts", "off the charts!!", "thru the roof", "esta por las nubes", "im maxed out"]
)
def test_the_worst_there_is_is_the_top_as_well(text):
    assert rating(text) == 10


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("now 9 yesterday 3", 9), ("now 9 earlier 3", 9), ("ahora 9 antes 3", 9),
        ("now its a 9, yesterday it was a 3", 9),
        ("today 2 yesterday 9", 2), ("hoy 3 ayer 9", 3), ("yesterday 9 now 3", 3), ("was 8 now 3", 3),
        ("3 yesterday 9 now", 9),
    ],
)  # fmt: skip
def test_each_of_two_numbers_is_of_the_time_said_before_it(text, now):
    assert rating(text) == now


@pytest.mark.parametrize("text", ["i wish it was 3", "no longer a 9", "menos de 5", "mas de 5", "now 9 last night 3"])
def test_what_is_wished_over_or_a_bound_is_asked_again(text):
    assert rating(text) is None
