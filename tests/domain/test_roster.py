import csv
import io
from datetime import UTC, date, datetime, time
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.domain.roster import (
    COLUMNS,
    REACHES,
    ROLES,
    SKILLS,
    Fault,
    RosterFaults,
    RosterRow,
    read_roster,
    write_roster,
)
from hotline.domain.shifts import Shift, parse

ANA, BOB = "+16125550101", "+16125550102"
FULL = (
    "Ana Diaz,612-555-0101,supporter;driver,es,America/Denver,80202,Call,Mon-Fri 18:00-23:00;Sat 22:00-06:00,"
    "crisis;lead,2026-01-31,on paper,4,blue Ford,ABC 1234,2027-01-01,2027-02-01,2027-03-01,2026-04-01"
)


def read(text):
    return read_roster(text, "America/Chicago", ("en", "es"))


def faults(text):
    with pytest.raises(RosterFaults) as caught:
        read(text)
    return caught.value.faults


def fault_in(column, cell):
    """The one fault of a file whose only weakness is this cell."""
    cells = {"name": "Ana", "phone": ANA, "roles": "driver", column: cell}
    out = io.StringIO()
    csv.writer(out).writerows([cells, cells.values()])
    (fault,) = faults(out.getvalue())
    assert (fault.line, fault.column) == (2, column)
    return fault.reason


# What is read


def test_every_column_has_its_type():
    assert read(f"{','.join(COLUMNS)}\n{FULL}\n") == (
        RosterRow(
            name="Ana Diaz",
            phone=ANA,
            roles=frozenset({"supporter", "driver"}),
            language="es",
            time_zone="America/Denver",
            zip="80202",
            reach="call",
            shifts=(parse("Mon-Fri 18:00-23:00"), parse("Sat 22:00-06:00")),
            skills=frozenset({"crisis", "lead"}),
            consented_on=date(2026, 1, 31),
            consent_how="on paper",
            seats=4,
            car="blue Ford",
            plate="ABC 1234",
            license_until=date(2027, 1, 1),
            insurance_until=date(2027, 2, 1),
            background_until=date(2027, 3, 1),
            trained_on=date(2026, 4, 1),
        ),
    )


def test_three_columns_are_enough():
    (ana,) = read(f"name,phone,roles\nAna,{ANA},participant\n")
    assert ana == RosterRow("Ana", ANA, frozenset({"participant"}), "en", "America/Chicago")


def test_columns_come_in_any_order_and_dress():
    (ana,) = read(f' Roles ,"PHONE",Time Zone,name\nDRIVER,{ANA},america/new york,  Ana   Diaz \n')
    assert (ana.name, ana.roles, ana.time_zone) == ("Ana Diaz", {"driver"}, "America/New_York")


@pytest.mark.parametrize(
    "text",
    [
        f"\ufeffname,phone,roles\r\nAna,{ANA},driver;supporter\r\n",
        f'name;phone;roles\nAna;{ANA};"driver;supporter"\n',
        f'name;phone;roles;\r\nAna;{ANA};"driver; supporter;";\r\n;;;\r\n',
        f"name\tphone\troles\nAna\t{ANA}\tdriver;supporter",
        f'\nname,phone,roles\n\n,,\n"Ana", "{ANA}",driver;supporter\n\n',
        f"name,phone,roles\rAna,{ANA},driver;supporter\r",
    ],
    ids=["mark and CRLF", "semicolons", "trailing semicolons", "tabs", "blank lines", "CR"],
)
def test_what_spreadsheets_write(text):
    (ana,) = read(text)
    assert (ana.name, ana.phone, ana.roles) == ("Ana", ANA, {"driver", "supporter"})


def test_a_header_alone_is_nobody():
    assert read("name,phone,roles\n") == ()


def test_a_number_may_belong_to_another_region():
    (ana,) = read_roster("name,phone,roles\nAna,612 345 678,driver", "Europe/Madrid", ("es",), region="ES")
    assert ana.phone == "+34612345678"


def test_a_line_break_in_a_name_is_a_space():
    (ana,) = read(f'name,phone,roles\n"Ana\nDiaz",{ANA},driver\n')
    assert ana.name == "Ana Diaz"


@pytest.mark.parametrize(("zone", "hour", "day", "refused"), [
    ("", 14, 5, False), ("", 14, 6, True),
    ("Australia/Sydney", 14, 6, False), ("Australia/Sydney", 14, 7, True),
    ("America/Los_Angeles", 7, 5, False),
])  # fmt: skip
def test_a_day_of_consent_has_begun_where_they_live_or_at_the_line(zone, hour, day, refused):
    text = f"name,phone,roles,time_zone,consented_on\nAna,{ANA},driver,{zone},2026-01-0{day}\n"
    try:
        read_roster(text, "America/Chicago", ("en",), at=datetime(2026, 1, 5, hour, tzinfo=UTC))
        found = []
    except RosterFaults as caught:
        found = [(fault.line, fault.column) for fault in caught.faults]
    assert found == [(2, "consented_on")] * refused


# What is wrong


def test_all_faults_come_at_once_and_in_order():
    found = faults(f"name,phone,roles,seats\nAna,988,wizard,x\n,{BOB},driver,\n")
    assert [(line, column) for line, column, _ in found] == [(2, "phone"), (2, "roles"), (2, "seats"), (3, "name")]


def test_lines_are_counted_as_an_editor_counts_them():
    found = faults(f'name,phone,roles\n\n"Ana\r\nDiaz",{ANA},driver\n\n"Bob\nLee",988,driver\nCy,x,driver\n')
    assert [fault.line for fault in found] == [6, 8]


def test_missing_columns_are_named_once():
    found = faults("name,zip\nAna,55401\nBob,55401\n")
    assert [(line, column) for line, column, _ in found] == [(1, "phone"), (1, "roles")]


def test_an_unknown_column_is_named_with_its_neighbour():
    (fault,) = faults(f"name,phone,roles,shfits\nAna,{ANA},driver,\n")
    assert fault == Fault(1, "shfits", '"shfits" is not a column; did you mean "shifts"?')


def test_a_column_may_not_come_twice():
    (fault,) = faults(f"name,phone,roles,Name\nAna,{ANA},driver,Bob\n")
    assert fault == Fault(1, "Name", "This column is there twice.")


@pytest.mark.parametrize("text", ["", "\n\n", f"Ana,{ANA},driver\n", "PK\x03\x04\x00"])
def test_a_file_without_a_header_is_told_what_one_is(text):
    (fault,) = faults(text)
    assert fault.column == ""
    assert "name,phone,roles,language" in fault.reason


def test_the_same_number_twice_names_both_lines():
    (fault,) = faults(f"name,phone,roles\nAna,{ANA},driver\nBob,{BOB},driver\nAnn,(612) 555 0101,driver\n")
    assert fault == Fault(4, "phone", "Lines 2 and 4 have the same number. Keep one of them.")


def test_a_comma_without_quotation_marks_is_found():
    (fault,) = faults(f"name,phone,roles,shifts\nAna,{ANA},driver,Sat,Sun 22:00-06:00\n")
    assert (fault.line, "needs quotation marks" in fault.reason) == (2, True)


def test_quotation_marks_that_do_not_pair_up_hide_no_other_line():
    found = faults(f'name,phone,roles\n"Ana" A,{ANA},driver\nBob,988,driver\n"Cy,{BOB},driver\n')
    assert [(line, column) for line, column, _ in found] == [(2, ""), (3, "phone"), (4, "")]


def test_how_they_agreed_is_as_long_as_there_is_room_for():
    assert fault_in("consent_how", "x" * 41) == "At most 40 characters."


@pytest.mark.parametrize(
    ("column", "cell", "says"),
    [
        ("name", " ", "Every line needs this"),
        ("phone", "", "Every line needs this"),
        ("phone", "555-0101", "area code"),
        ("phone", "988", "area code"),
        ("phone", "1.61256E+10", "spreadsheet has shortened"),
        ("roles", "", "Every line needs this"),
        ("roles", ";", "participant, supporter, driver, facilitator, coordinator"),
        ("roles", "sponser;drivr", 'did you mean "driver"?'),
        ("roles", "wizard", '"wizard" is not known here. Allowed, with ; between them: participant, supporter'),
        ("language", "fr", '"fr" is not known here. Allowed: en, es.'),
        ("time_zone", "America/Chicgo", 'did you mean "America/Chicago"?'),
        ("time_zone", "EST", "Write a place"),
        ("time_zone", "Etc/GMT+6", "Write a place"),
        ("time_zone", "../etc/passwd", "Write a place"),
        ("zip", "2139", "spreadsheets drop a 0"),
        ("zip", "5540I", "five digits"),
        ("shifts", "evenings", "Mon-Fri 18:00-23:00"),
        ("shifts", "Mon 18:00-23:00;Sat 25:00-26:00", "Shift 2: A day has 24 hours"),
        ("skills", "crises", 'did you mean "crisis"?'),
        ("seats", "four", "whole number from 0 to 60"),
        ("seats", "-1", "whole number from 0 to 60"),
        ("consented_on", "3/5/2026", "year-month-day"),
        ("license_until", "2026-02-30", "year-month-day"),
        ("insurance_until", "20260230", "year-month-day"),
        ("background_until", "soon", "year-month-day"),
        ("trained_on", "2026-W01-1", "year-month-day"),
    ],
)
def test_a_bad_cell_is_told_what_is_allowed(column, cell, says):
    assert says in fault_in(column, cell)


@pytest.mark.parametrize("column", ["roles", "language", "time_zone", "skills", "shifts", "zip", "seats", "trained_on"])
def test_no_fault_repeats_a_number(column):
    assert "5550199" not in fault_in(column, "+16125550199")


def test_the_error_says_every_line():
    with pytest.raises(RosterFaults, match=r"line 2, phone: .*\nline 3: "):
        read("name,phone,roles\nAna,988,driver\nBob,x,y,z\n")


# What is written


def test_formulas_are_written_as_text_and_read_back():
    rows = (
        RosterRow("=HYPERLINK(1)", ANA, frozenset({"driver"}), "en", "UTC", car="@x", plate="-1", consent_how="'q"),
    )
    assert "'=HYPERLINK(1)" in write_roster(rows)
    assert read(write_roster(rows)) == rows


def test_numbers_are_written_bare():
    text = write_roster([RosterRow("Ana", ANA, frozenset({"driver"}), "en", "UTC")])
    assert text.splitlines()[1].startswith(f"Ana,{ANA},driver,")


WORDS = st.text(min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)
MAYBE = st.none() | WORDS
DAYS = st.none() | st.dates()
SHIFTS = st.builds(Shift, st.frozensets(st.integers(0, 6), min_size=1), st.just(time(18, 30)), st.integers(1, 1109))
PHONES = st.integers(0, 99).map(lambda n: f"+161255501{n:02}")
PEOPLE = st.builds(
    RosterRow,
    name=WORDS | st.sampled_from(["=1+1", "+1", "-", "@me", "'", "''=", '"', "a,b;c", "Zoë"]),
    phone=PHONES,
    roles=st.frozensets(st.sampled_from(ROLES), min_size=1),
    language=st.sampled_from(["en", "es"]),
    time_zone=st.sampled_from(sorted(z for z in available_timezones() if z.startswith(("America/", "Europe/")))),
    zip=st.none() | st.from_regex(r"[0-9]{5}", fullmatch=True),
    reach=st.sampled_from([None, *REACHES]),
    shifts=st.lists(SHIFTS, max_size=3).map(tuple),
    skills=st.frozensets(st.sampled_from(SKILLS)),
    consented_on=DAYS,
    consent_how=MAYBE,
    seats=st.none() | st.integers(0, 60),
    car=MAYBE,
    plate=MAYBE,
    license_until=DAYS,
    insurance_until=DAYS,
    background_until=DAYS,
    trained_on=DAYS,
)


@settings(max_examples=60)
@given(st.lists(PEOPLE, max_size=4, unique_by=lambda row: row.phone).map(tuple))
def test_whatever_is_written_is_read_back(rows):
    assert read(write_roster(rows)) == rows


@settings(max_examples=60)
@given(st.lists(PEOPLE, min_size=1, max_size=3, unique_by=lambda row: row.phone))
def test_no_written_cell_runs_as_a_formula(rows):
    cells = [cell for line in csv.reader(io.StringIO(write_roster(rows))) for cell in line]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r")) and not cell[1:].isdigit()]


@given(st.text(max_size=200) | st.text(alphabet='name,phonerls;"\n\r \t1', max_size=200))
def test_no_file_breaks_it(text):
    try:
        found = read(f"name,phone,roles\n{text}")
    except RosterFaults as caught:
        found = caught.faults
    assert all(isinstance(one, RosterRow) or one.reason.endswith((".", "?")) for one in found)
