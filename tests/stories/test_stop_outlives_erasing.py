"""A STOP outlives whoever texted it: erased and put on the roster again, they are texted nothing until START."""

import pytest

from hotline.services import privacy
from tests.kit.line import PEOPLE, Line

SAM = f"name,phone,roles,consented_on\nSam S,{PEOPLE['sam']},supporter,2026-01-01\n"
OF_JO = (
    "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"
    f"{PEOPLE['jo']},{PEOPLE['sam']},sponsor,1,craving,2026-01-01\n"
)


@pytest.fixture
def erased(line: Line) -> Line:
    """Sam stopped, was erased, and stands on the roster again."""
    line.says("sam", "STOP")
    privacy.erase_by_hand(line.hotline, PEOPLE["sam"])
    line.people(SAM, OF_JO)
    return line


def test_they_are_asked_nothing(erased: Line) -> None:
    erased.says("jo", "talk")
    assert erased.reads("sam") == ""


def test_nor_answered(erased: Line) -> None:
    assert erased.says("sam", "menu") == ""


def test_a_roster_without_their_consent_invites_them_no_more(line: Line) -> None:
    line.says("sam", "STOP")
    privacy.erase_by_hand(line.hotline, PEOPLE["sam"])
    line.people(SAM.replace("2026-01-01", ""), "")
    assert line.reads("sam") == ""


def test_start_brings_them_back(erased: Line) -> None:
    assert "welcome back" in erased.says("sam", "START")
    erased.says("jo", "talk")
    assert "Jo asked for a person" in erased.reads("sam")


def test_a_stop_from_before_a_start_counts_no_longer(erased: Line) -> None:
    erased.says("sam", "START")
    privacy.erase_by_hand(erased.hotline, PEOPLE["sam"])
    erased.people(SAM, OF_JO)
    erased.says("jo", "talk")
    assert "Jo asked for a person" in erased.reads("sam")


def test_whoever_never_stopped_is_asked_again(line: Line) -> None:
    privacy.erase_by_hand(line.hotline, PEOPLE["sam"])
    line.people(SAM, OF_JO)
    line.says("jo", "talk")
    assert "Jo asked for a person" in line.reads("sam")
