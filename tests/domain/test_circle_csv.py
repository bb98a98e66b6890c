from datetime import date

import pytest

from hotline.domain.circle_csv import CircleRow, Fault, RosterFaults, read_circle

ANA, BOB, CY = "+16125550101", "+16125550102", "+16125550103"
HEADER = "participant_phone,supporter_phone,relation,rank,hears,consented_on\n"


def faults(text):
    with pytest.raises(RosterFaults) as caught:
        read_circle(text)
    return caught.value.faults


def test_every_column_has_its_type():
    (row,) = read_circle(f"{HEADER}612-555-0101,(612) 555 0102,Sponsor,2,craving;crisis,2026-01-31\n")
    assert row == CircleRow(ANA, BOB, "sponsor", 2, frozenset({"craving", "crisis"}), date(2026, 1, 31))


def test_three_columns_are_enough():
    (row,) = read_circle(f"participant_phone,supporter_phone,relation\n{ANA},{BOB},friend\n")
    assert row == CircleRow(ANA, BOB, "friend", 1)


def test_a_blank_rank_is_the_next_of_that_participant():
    lines = [f"{ANA},{BOB},peer,", f"{ANA},{CY},peer,5", f"{BOB},{CY},peer,", f"{ANA},+16125550104,peer,"]
    assert [row.rank for row in read_circle(HEADER + "\n".join(f"{line},," for line in lines))] == [1, 5, 1, 6]


@pytest.mark.parametrize(
    ("line", "column", "says"),
    [
        (f"988,{BOB},peer,1,,", "participant_phone", "area code"),
        (f"{ANA},,peer,1,,", "supporter_phone", "Every line needs this"),
        (f"{ANA},{BOB},sponser,1,,", "relation", 'did you mean "sponsor"?'),
        (f"{ANA},{BOB},boss,1,,", "relation", "sponsor, peer, family, friend, facilitator, therapist"),
        (f"{ANA},{BOB},peer,0,,", "rank", "whole number from 1 to 99"),
        (f"{ANA},{BOB},peer,1,craving;words,", "hears", "craving, missed_checkin, crisis"),
        (f"{ANA},{BOB},peer,1,,1/31/2026", "consented_on", "year-month-day"),
        (f"{ANA},6125550101,peer,1,,", "supporter_phone", "their own supporter"),
    ],
)
def test_a_bad_cell_is_told_what_is_allowed(line, column, says):
    (fault,) = faults(HEADER + line)
    assert (fault.line, fault.column, says in fault.reason) == (2, column, True)


def test_the_same_pair_twice_names_both_lines():
    (fault,) = faults(f"{HEADER}{ANA},{BOB},peer,1,,\n\n{ANA},{BOB},family,2,,\n")
    assert fault == Fault(4, "supporter_phone", "Lines 2 and 4 name the same two people.")


def test_all_faults_come_at_once():
    found = faults(f"{HEADER}{ANA},{BOB},boss,x,,\n{ANA},988,peer,1,y,\n")
    assert [(line, column) for line, column, _ in found] == [
        (2, "rank"),
        (2, "relation"),
        (3, "supporter_phone"),
        (3, "hears"),
    ]
