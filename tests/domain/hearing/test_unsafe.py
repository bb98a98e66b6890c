"""Whom somebody speaks of who is not safe while they ride: their driver, unless somebody at home is named alone."""

import pytest

from hotline.domain.hearing.unsafe import of_another


@pytest.mark.parametrize("text", ["my husband is beating me", "mi esposo me pega", "my ex followed me and hit me"])
def test_somebody_at_home_is_no_driver(text: str) -> None:
    assert of_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "he is touching me",
        "he is touching my wife",
        "the driver hit my husband",
        "my daughter is scared, he wont stop",
        "me esta tocando",
        "my ex is the driver",
    ],
)
def test_whoever_may_be_the_driver_is_taken_to_be(text: str) -> None:
    assert not of_another(text)
