"""A phone that the roster has called and never texted: a landline, or one of somebody who cannot read."""

import pytest

from hotline.domain.roster import read_roster, write_roster
from hotline.services import roster, roster_export
from hotline.services.work import working
from hotline.store import people, rosters
from tests.kit.calls import calling, paged
from tests.kit.line import PEOPLE, Line

HEAD = "name,phone,roles,language,shifts,skills,consented_on,consent_how,reach\n"
JO = f"Jo K,{PEOPLE['jo']},participant,en,,,2026-01-01,paper,\n"
SUICIDE = "i want to kill myself"


def rosa(reach: str, consented_on: str = "2026-01-01") -> str:
    return f"Rosa R,{PEOPLE['rosa']},supporter,en,Daily 00:00-24:00,crisis,{consented_on},,{reach}\n"


def imported(line: Line, *rows: str) -> roster.Report:
    report = roster.import_roster(line.hotline, read_roster(HEAD + "".join(rows), "America/Chicago", ("en", "es")))
    line.work()
    return report


@pytest.fixture
def line(empty_line: Line) -> Line:
    """Rosa alone is on call, on a landline."""
    imported(empty_line, JO, rosa("call"))
    return empty_line


def texts_to(line: Line, who: str) -> int:
    return len(line.carrier.to(PEOPLE[who]))


def test_a_landline_rings_from_the_first_and_is_never_texted(line: Line) -> None:
    line.says("jo", SUICIDE)
    assert [call.to for call in line.carrier.calls] == [PEOPLE["rosa"]] and texts_to(line, "rosa") == 0


def test_the_page_promises_no_less_than_by_text(line: Line) -> None:
    assert "alerting our on-call person" in line.says("jo", SUICIDE)


def test_by_one_key_the_landline_is_put_through_and_the_person_reads_that_it_gets_no_texts(line: Line) -> None:
    line.says("jo", SUICIDE)
    call = paged(line, "rosa")
    call.press("1")
    assert call.rings == {"jo"}
    assert "Rosa is here for you and can call you" in line.carrier.to(PEOPLE["jo"])[-1].body
    assert texts_to(line, "rosa") == 0


def test_what_the_person_texts_then_is_not_lost_in_silence(line: Line) -> None:
    line.says("jo", SUICIDE)
    paged(line, "rosa").press("1")
    line.reads("jo")
    assert "takes no texts now" in line.says("jo", "are you there?") and texts_to(line, "rosa") == 0


def test_no_rung_that_only_texts_asks_them(line: Line) -> None:
    circle = (
        f"participant_phone,supporter_phone,relation,rank,hears\n{PEOPLE['jo']},{PEOPLE['rosa']},sponsor,1,craving\n"
    )
    line.people(
        HEAD + JO + rosa("call"),
        circle.replace("hears\n", "hears,consented_on\n").replace("ving\n", "ving,2026-01-01\n"),
    )
    told = line.says("jo", "talk")
    assert "Rosa" not in told and len(line.carrier.calls) == 1 and texts_to(line, "rosa") == 0


def test_who_is_on_call_says_how_they_are_reached(line: Line) -> None:
    from hotline.services import oncall

    with working(line.hotline) as work:
        assert [one.hindered for one in oncall.now(work)] == ["by call only"]


def test_a_participant_who_is_only_called_hears_it_all_and_reads_nothing(line: Line) -> None:
    imported(line, JO.replace(",paper,\n", ",paper,call\n"), rosa("text"))
    call = calling(line, "jo")
    assert "9 8 8" in call.say(SUICIDE)
    call.hang_up()
    assert "URGENT" in line.reads("rosa")
    assert "REVEAL" in line.says("rosa", "1")
    line.later(hours=40)
    assert texts_to(line, "jo") == 0


def test_blank_again_means_texts_again(line: Line) -> None:
    imported(line, JO, rosa(""))
    line.says("jo", SUICIDE)
    assert "URGENT" in line.reads("rosa")


def test_blank_as_before_leaves_a_landline_that_the_carrier_found(line: Line) -> None:
    imported(line, JO, rosa(""))
    line.carrier.next_answers.extend(["accept", "refuse:21614"])
    line.says("jo", SUICIDE)
    imported(line, JO, rosa(""))
    assert not takes_texts(line)


def test_whoever_texts_us_from_it_is_answered(line: Line) -> None:
    assert line.says("rosa", "SHIFT") != ""


def test_whoever_agreed_to_nothing_yet_is_named_and_not_texted(empty_line: Line) -> None:
    report = imported(empty_line, rosa("call", consented_on=""))
    assert (report.invited, report.by_hand) == (0, ["Rosa R"]) and empty_line.carrier.texts == []


def test_and_is_invited_once_the_phone_takes_texts(empty_line: Line) -> None:
    imported(empty_line, rosa("call", consented_on=""))
    assert imported(empty_line, rosa("text", consented_on="")).invited == 1
    assert texts_to(empty_line, "rosa") == 1


def test_the_roster_that_is_written_is_the_one_that_was_read(line: Line) -> None:
    written = write_roster(roster_export.export(line.hotline))
    again = roster.import_roster(line.hotline, read_roster(written, "America/Chicago", ("en", "es")))
    assert (again.added, again.updated, again.invited) == (0, 2, 0)
    assert write_roster(roster_export.export(line.hotline)) == written
    assert ",call,Daily 00:00-24:00,crisis,2026-01-01,paper" in written


def takes_texts(line: Line) -> bool:
    with working(line.hotline) as work:
        person = people.by_phone(work.tx, PEOPLE["rosa"])
        assert person is not None and person.id not in rosters.by_call(work.tx)
        return person.takes_texts
