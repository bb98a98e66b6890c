"""To tell somebody to breathe slowly calms them; that somebody breathes slowly may be an overdose."""

import pytest

from hotline.domain.danger import Kind
from tests.kit.screening import SCREEN, kind_of


@pytest.mark.parametrize(
    "said",
    [
        *("breathe slow", "just breathe slow with me", "ok. breathe slowly", "take slow breaths", "respira despacio"),
        *(
            "lie down, breathe slow w me",
            "close ur eyes breathe slow",
            "sit down and take slow breaths",
            "breathe slower",
        ),
        *("acuestate, respira despacio y no tomes", "respira lento y toma agua", "cierra los ojos, respira despacio"),
    ],
)
def test_to_tell_somebody_how_to_breathe_is_no_danger(said: str) -> None:
    assert SCREEN(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "hes breathing slow",
        "breathe slow and blue",
        "slow breaths cant wake her",
        "mi hermano respira despacio y no despierta",
        "respira despacio y esta azul",
        "respira muy despacio mi hermano",
        "lay him down he breathes slow",
    ],
)
def test_that_somebody_breathes_so_may_be_an_overdose(said: str) -> None:
    assert kind_of(said) is Kind.OVERDOSE
