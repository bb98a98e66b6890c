"""What is said on a call in whole sentences, where a key or one word was asked for."""

import pytest

from hotline.engine.flow import Book
from hotline.engine.meaning import understand


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("I need a ride to the clinic tomorrow at nine", "new"),
        ("can somebody take me to my doctor on Friday", "new"),
        ("a ride home from work", "new"),
        ("another one", "new"),
        ("necesito ir al doctor el viernes", "new"),
        ("quiero un viaje a la clinica mañana", "new"),
        ("I have to change it", "person"),
        ("I do not need it, please drop it", "person"),
        ("la quiero cambiar", "person"),
        ("something else", "over"),
    ],
)
def test_about_the_ride_they_have_or_another_one(real: Book, said: str, meant: str) -> None:
    step = real.step("call_ride", "what_else")
    assert understand(step, [answer.name for answer in step.answers], said) == (meant,)
