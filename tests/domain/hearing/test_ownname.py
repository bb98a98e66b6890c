"""What somebody answers who is asked for their name: the name alone, or nothing that could be one."""

import pytest

from hotline.domain.hearing.ownname import own_name, to_be_called


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Eve", "Eve"),
        ("my name is Mary Ann", "Mary Ann"),
        ("me llamo José Luis", "José Luis"),
        ("María de los Ángeles", "María De Los Ángeles"),
        ("You can call me Al", "Al"),
        ("everyone calls me dre", "Dre"),
        ("jo is fine, thanks", "Jo"),
        ("mi nombre es ceci por favor", "Ceci"),
        ("Will", "Will"),
        ("its me tam lol", "Tam"),
        ("T-bone", "T-bone"),
    ],
)
def test_the_name_alone(text, name):
    assert own_name(text) == name


@pytest.mark.parametrize(
    "text", ["im tired", "idk", "no", "612 555 0109", "👍", "i live in duluth", "estoy en el hospital"]
)
def test_what_is_none(text):
    assert own_name(text) is None


@pytest.mark.parametrize("text", ["call me tiff", "puedes llamarme Ceci", "tiffany but call me tiff", "me dicen flaco"])
def test_what_they_are_to_be_called(text):
    assert to_be_called(text)


CALLS = """
call me; call me at 5; call me when you can; call me asap please; call me back; call me tonight; llamame; llamame ahora;
llamame cuando puedas; tiff; call me i need help; call me im craving
"""


@pytest.mark.parametrize("text", [one.strip() for one in CALLS.split(";")])
def test_a_wish_for_a_call_is_no_name(text):
    assert not to_be_called(text)
