"""Who says that they are not well says no to that, and to nothing else."""

import pytest

from hotline.domain.hearing.unwell import affirmed, unwell


@pytest.mark.parametrize(
    "text",
    [
        "im not ok", "I'm not OK", "no im not safe", "not so good", "not really ok", "no better", "i dont feel better",
        "no estoy bien", "No estoy bien.", "no me siento a salvo", "no muy bien", "nada bien", "ya no estoy bien",
        "not there safe",
    ],
)  # fmt: skip
def test_not_well(text: str) -> None:
    assert unwell(text)


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "no im ok",
        "no, estoy bien",
        "no gracias estoy bien",
        "no im safe",
        "im fine",
        "todo bien",
        "not yet",
        "no todo bien",
    ],
)
def test_well(text: str) -> None:
    assert not unwell(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [("no llegue bien", "no"), ("todavia no he llegado", "todavia no"), ("im not ok but safe", "im but safe")],
)
def test_what_is_not_so_is_not_taken_for_so(text: str, rest: str) -> None:
    assert " ".join(affirmed(text).split()) == rest
