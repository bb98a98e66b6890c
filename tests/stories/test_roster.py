"""Roster and circles from files: all of it or nothing, once and no more, and nobody texted who was not asked."""

import pytest

from hotline.domain.circle_csv import read_circle
from hotline.domain.roster import read_roster
from hotline.domain.sheet import RosterFaults
from hotline.services import roster
from hotline.services.work import working
from hotline.store import circles, people, rosters
from tests.kit.line import PEOPLE, ROSTER, Line

HEAD = "name,phone,roles,language,consented_on\n"
CIRCLE_HEAD = "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"
LOU, LEE = "+16125550111", "+16125550112"


def test_people_with_consent_on_paper_hear_nothing(line: Line) -> None:
    assert line.carrier.texts == []


def test_the_report_counts_who_is_new_who_is_not_and_who_is_asked(line: Line) -> None:
    report = imported(line, f"{HEAD}Jo K,{PEOPLE['jo']},participant,en,2026-01-01\nLou L,{LOU},supporter,en,\n")
    assert (report.added, report.updated, report.invited) == (1, 1, 1)


def test_a_person_is_updated_by_their_number(line: Line) -> None:
    imported(line, f"{HEAD}Joanna Q,{PEOPLE['jo']},participant,en,2026-01-01\n")
    line.says("jo", "talk")
    assert "Joanna asked" in line.reads("sam")


def test_a_number_may_be_written_in_any_way(line: Line) -> None:
    imported(line, f"{HEAD}Joanna,(612) 555-0101,participant,en,2026-01-01\n")
    line.says("jo", "talk")
    assert "Joanna asked" in line.reads("sam")


def test_a_second_import_invites_nobody_again(line: Line) -> None:
    assert imported(line, f"{HEAD}Lou L,{LOU},supporter,en,\n").invited == 1
    assert imported(line, f"{HEAD}Lou L,{LOU},supporter,en,\n").invited == 0


def test_a_second_import_keeps_what_was_agreed_by_text(line: Line) -> None:
    imported(line, f"{HEAD}Lou L,{LOU},supporter,en,\n")
    line.says(LOU, "yes")
    imported(line, f"{HEAD}Lou L,{LOU},supporter,en,\n")
    with working(line.hotline) as work:
        assert "supporter" in rosters.consents(work.tx, people.find_or_make(work.tx, LOU, work.at).id)


def test_a_second_import_keeps_a_stop(line: Line) -> None:
    line.says("jo", "STOP")
    line.reads("jo")
    imported(line, ROSTER)
    assert line.says("jo", "hello") == ""


def test_a_dry_run_changes_and_sends_nothing(line: Line) -> None:
    report = imported(line, f"{HEAD}Lou L,{LOU},supporter,en,\n", dry_run=True)
    line.work()
    assert report.added == 1 and line.carrier.texts == []
    with working(line.hotline) as work:
        assert people.by_phone(work.tx, LOU) is None


def test_a_dry_run_of_circles_changes_nothing(line: Line) -> None:
    rows = read_circle(f"{CIRCLE_HEAD}{PEOPLE['max']},{PEOPLE['pat']},friend,1,craving,2026-01-01\n")
    assert roster.import_circles(line.hotline, rows, dry_run=True).added == 1
    assert circle_of(line, "max") == []


def test_a_bad_row_is_named_with_its_line_and_nothing_is_imported(line: Line) -> None:
    with pytest.raises(RosterFaults, match="line 3, phone"):
        imported(line, f"{HEAD}Lou L,{LOU},supporter,en,2026-01-01\nLee,12,supporter,en,\n")
    with working(line.hotline) as work:
        assert people.by_phone(work.tx, LOU) is None


def test_somebody_unknown_in_a_circle_is_named_with_their_line(line: Line) -> None:
    good = f"{PEOPLE['max']},{PEOPLE['pat']},friend,1,craving,2026-01-01\n"
    rows = read_circle(f"{CIRCLE_HEAD}{good}{PEOPLE['max']},{LEE},sponsor,1,craving,2026-01-01\n")
    with pytest.raises(RosterFaults, match="line 3, supporter_phone"):
        roster.import_circles(line.hotline, rows)
    assert circle_of(line, "max") == []


def test_the_fault_tells_no_number(line: Line) -> None:
    rows = read_circle(f"{CIRCLE_HEAD}{LEE},{LOU},sponsor,1,craving,\n")
    with pytest.raises(RosterFaults) as faults:
        roster.import_circles(line.hotline, rows)
    assert "555" not in str(faults.value) and len(faults.value.faults) == 2


def test_a_stranger_who_texted_once_is_not_on_the_roster(line: Line) -> None:
    line.says("eve", "HELP")
    rows = read_circle(f"{CIRCLE_HEAD}{PEOPLE['max']},{PEOPLE['eve']},sponsor,1,craving,\n")
    with pytest.raises(RosterFaults):
        roster.import_circles(line.hotline, rows)


def test_an_import_that_breaks_in_the_middle_leaves_nothing(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(line.hotline.book.flows, "invitation", None)  # type: ignore[call-overload] # it breaks on purpose
    with pytest.raises(AttributeError):
        imported(line, f"{HEAD}Lou L,{LOU},supporter,en,2026-01-01\nLee L,{LEE},supporter,en,\n")
    with working(line.hotline) as work:
        assert people.by_phone(work.tx, LOU) is None


def test_a_supporter_without_consent_for_the_circle_is_invited(line: Line) -> None:
    in_circle(line, "max", "pat")
    assert "asked to help" in line.reads("pat")


def test_and_is_asked_only_after_a_yes(line: Line) -> None:
    in_circle(line, "max", "pat")
    line.says("max", "hablar")
    read = line.reads("pat")
    assert "asked for a person" not in read and "Max" not in read
    line.says("pat", "yes")
    line.says("max", "olvidalo")
    line.says("max", "hablar")
    assert "Max (writes Spanish) asked" in line.reads("pat")


def test_a_second_import_of_a_circle_keeps_the_yes(line: Line) -> None:
    in_circle(line, "max", "pat")
    line.says("pat", "yes")
    line.reads("pat")
    in_circle(line, "max", "pat")
    assert circle_of(line, "max")[0].consented_on is not None and line.reads("pat") == ""


def test_whoever_said_yes_to_the_invitation_is_not_asked_again_for_another_circle(line: Line) -> None:
    in_circle(line, "max", "pat")
    line.says("pat", "yes")
    in_circle(line, "eve", "pat")
    assert circle_of(line, "eve")[0].consented_on is not None


def test_a_therapist_is_never_asked(line: Line) -> None:
    rows = f"{CIRCLE_HEAD}{PEOPLE['max']},{PEOPLE['pat']},therapist,1,craving,2026-01-01\n"
    roster.import_circles(line.hotline, read_circle(rows))
    line.says("max", "hablar")
    assert line.reads("pat") == ""


def test_whoever_may_not_hear_of_a_crisis_is_not_paged(line: Line) -> None:
    line.says("jo", "i want to kill myself")
    line.later(minutes=6)
    assert line.reads("sam") == line.reads("pat") == ""


def imported(line: Line, text: str, *, dry_run: bool = False) -> roster.Report:
    """Import a roster, and let the workers work."""
    rows = read_roster(text, "America/Chicago", ("en", "es"))
    report = roster.import_roster(line.hotline, rows, dry_run=dry_run)
    line.work()
    return report


def in_circle(line: Line, who: str, supporter: str) -> None:
    """A supporter is put into the circle of somebody on the roster; nobody asked them yet."""
    if who == "eve":
        imported(line, f"{HEAD}Eve E,{PEOPLE['eve']},participant,en,2026-01-01\n")
    roster.import_circles(
        line.hotline, read_circle(f"{CIRCLE_HEAD}{PEOPLE[who]},{PEOPLE[supporter]},friend,1,craving,\n")
    )
    line.work()


def circle_of(line: Line, who: str) -> list[circles.Supporter]:
    """The circle of somebody, as it is stored."""
    with working(line.hotline) as work:
        person = people.by_phone(work.tx, PEOPLE[who])
        assert person is not None
        return circles.of(work.tx, person.id)
