import pytest

from hotline.domain.hearing.streets import city_of, street_in


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("52 e 10th", {"street": "52 e 10th"}),
        ("apt 4, 52 e 10th", {"street": "52 e 10th", "unit": "4"}),
        (
            "1020 hennepin ave s minneapolis mn 55403",
            {"street": "1020 hennepin ave s", "city": "minneapolis", "zip": "55403"},
        ),
        ("2929 arch st 3rd floor", {"street": "2929 arch st", "unit": "3"}),
        ("calle matamoros 12", {"street": "calle matamoros 12"}),
        ("aa mtg at 40 pine", {"street": "40 pine"}),
    ],
)
def test_streets(text, place):
    assert street_in(text) == place


@pytest.mark.parametrize(
    "text", ["2 people", "10 min away", "6 pm", "12", "8 beers and a pizza for all of us", "main st"]
)
def test_no_street(text):
    assert street_in(text) is None


def test_a_city_leaves_its_state_behind():
    assert city_of(["camden", "nj"]) == "camden"
