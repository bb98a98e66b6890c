"""Never mind: said alone or with why, in both languages; what only sounds like it asks on."""

import pytest

from hotline.domain.hearing.takingback import takes_back


@pytest.mark.parametrize(
    "text",
    [
        "nvm im ok",
        "nm im good now",
        "never mind, I'm fine now. thanks",
        "nevermind thank you though",
        "im ok now nvm",
        "sorry to bother you, forget it",
        "I don't need anyone now, i feel better",
        "dejalo, ya estoy mejor",
        "olvídalo, gracias",
        "never mind bout the call",
        "i dont need the call anymore sorry",
        "olvidense de la llamada",
    ],
)
def test_it_is_heard(text):
    assert takes_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "im ok",
        "ok thanks",
        "never mind him, i need a person",
        "nvm im not ok",
        "forget it im going to use",
        "i dont need anyone but sam",
        "nm hbu",
        "i need the call",
        "forget the call just text me",
        "i dont want to",
        "ya estoy bien de esto",
        "",
    ],
)
def test_it_is_not_heard_where_more_is_said(text):
    assert not takes_back(text)
