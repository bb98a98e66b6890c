import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hearing.addresses import address


def test_a_street_with_everything():
    place = {"street": "123 main st", "unit": "4b", "city": "phila", "zip": "19104"}
    assert address("123 Main St apt 4B Phila 19104") == place


@pytest.mark.parametrize("text", ["home", "my place", "mi casa", "pick me up at home please"])
def test_home(text):
    assert address(text) == {"saved": "home"}


@pytest.mark.parametrize("text", ["same as last time", "the usual", "donde siempre"])
def test_the_last_place(text):
    assert address(text) == {"saved": "last"}


@pytest.mark.parametrize("text", ["5th & vine", "corner of 5th and vine", "5th/vine"])
def test_a_crossing(text):
    assert address(text) == {"cross": "5th and vine"}


@pytest.mark.parametrize(
    ("text", "cross", "more"),
    [
        ("5th and Vine 19104", "5th and vine", {"zip": "19104"}),
        ("Lake and Nicollet, 55408", "lake and nicollet", {"zip": "55408"}),
        ("Lake St and Bloomington 55407", "lake st and bloomington", {"zip": "55407"}),
        ("hennepin and 7th Minneapolis", "hennepin and 7th", {"city": "minneapolis"}),
        ("esquina de 5 y Lake 55408", "5 y lake", {"zip": "55408"}),
    ],
)
def test_a_crossing_with_its_zip_or_town(text, cross, more):
    assert address(text) == {"cross": cross, **more}


def test_a_town_is_no_crossing():
    assert address("bread and milk 19104") != {"cross": "bread and milk", "zip": "19104"}


@pytest.mark.parametrize("text", ["by the 711 on oak", "the 711 on oak", "im at the 711 on oak"])
def test_a_landmark(text):
    assert address(text) == {"landmark": "the 711 on oak"}


def test_both_ends_of_a_ride():
    assert address("from 12 oak to aa mtg at 40 pine") == {"from": "12 oak", "to": "40 pine"}


def test_a_zip_alone():
    assert address("19104") == {"zip": "19104"}


@pytest.mark.parametrize(
    "text", ["idk", "2 people", "5 min", "at 5pm", "yes", "milk and bread", "call me", "", "x" * 500]
)
def test_what_is_no_place(text):
    assert address(text) is None


@given(st.text(alphabet="0123456789 abcdest&@/#,.-", max_size=60))
def test_every_part_has_a_value(text):
    assert all((address(text) or {"": "something"}).values())
