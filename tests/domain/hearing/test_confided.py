"""What people tell with nothing asked is told from what asks for something, or takes it back."""

import pytest

from hotline.domain.hearing.confided import confided


@pytest.mark.parametrize(
    "text",
    ["i quit dope 2 days ago", "im in recovry", "im 3 days sober", "deje de tomar ayer", "estoy en recuperacion"],
)
def test_recovery_is_good_to_hear(text: str) -> None:
    assert confided(text) == "good"


@pytest.mark.parametrize("text", ["i want to stop drinkin", "wanna get clean", "tryna quit", "quiero dejar de tomar"])
def test_so_is_the_wish_for_it(text: str) -> None:
    assert confided(text) == "good"


@pytest.mark.parametrize("text", ["im dead tired", "so tired lol", "estoy muy cansada", "im exhausted"])
def test_tired_is_hard(text: str) -> None:
    assert confided(text) == "tired"


@pytest.mark.parametrize(
    "text",
    [
        "i cant quit",
        "i quit my job",
        "i want to stop",
        "i want to stop using this number",
        "i wanna quit life",
        "i was sober but i slipped",
        "im not in recovery",
        "tired of living",
        "im ok",
        "7",
    ],
)
def test_other_things_are_neither(text: str) -> None:
    assert confided(text) is None
