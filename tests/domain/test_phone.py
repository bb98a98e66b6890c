import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.hiding import without_numbers
from hotline.domain.phone import e164, sender, written

ANA = "+16125550101"


@pytest.mark.parametrize(
    "raw",
    [
        ANA,
        f"  {ANA}\n",
        "612-555-0101",
        "(612) 555 0101",
        "(612)5550101",
        "612.555.0101",
        "612/555-0101",
        "6125550101",
        "16125550101",
        "1 612 555 0101",
        "1-(612)-555-0101",
        "0016125550101",
        "011 1 612 555 0101",
        "+1\u2011612\u2011555\u20110101",
        "612\u2013555\u20130101",
        "612\u00a0555\u00a00101",
        "１６１２５５５０１０１",
        "tel:+16125550101",
        "Mobile: 612-555-0101",
        "6125550101 mom",
        "my number is 612 555 0101!",
        "612 555 0101 or +1 612 555 0101",
    ],
)
def test_one_number_however_written(raw):
    assert e164(raw) == ANA


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "+",
        "call me",
        "anonymous",
        "Restricted",
        "unknown",
        "988",
        "911",
        "+1988",
        "741741",
        "555-0123",
        "+266696687",
        "+7378742833",
        "+2562533",
        "+8656696",
        "+86282452253",
        "+1612555010",
        "+161255501019",
        "612 555 O1O1",
        "+1 112 555 0101",
        "+1 911 555 0101",
        "+1 612 155 0101",
        "612-555-0101 x12",
        "612-555-0101 / 612-555-0102",
        "612-555-0101, 612-555-0102",
        "1.61256E+10",
        "61255501012",
        "1-800-FLOWERS",
        "whatsapp:+16125550101",
        "sip:6125550101@example.org",
        "client:6125550101",
        "+999123456789",
        "2025-03-05",
    ],
)
def test_what_is_not_one_reachable_number(raw):
    assert e164(raw) is None


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (ANA, (ANA, True)),
        (" 612-555-0101 ", (ANA, True)),
        ("72345", ("72345", False)),
        ("+266696687", ("+266696687", False)),
        ("", ("anonymous", False)),
        ("Restricted", ("Restricted", False)),
        ("No Caller ID", ("No Caller ID", False)),
        ("whatsapp:+16125550101", ("whatsapp:+16125550101", False)),
        ("hello", None),
        ("x+16125550101", None),
        ("ana", None),
    ],
)
def test_a_sender_is_a_number_or_somebody_without_one_or_a_machine(raw, kept):
    assert sender(raw) == kept


@pytest.mark.parametrize("area", ["202", "212", "305", "415", "512", "612", "702", "787", "907"])
def test_fictional_numbers_are_accepted(area):
    assert e164(f"{area}-555-0199") == f"+1{area}5550199"


def test_a_number_belongs_to_the_region_given():
    assert e164("612 345 678", region="ES") == "+34612345678"


def test_a_country_code_beats_the_region():
    assert e164("+34 612 345 678", region="US") == "+34612345678"


@pytest.mark.parametrize("raw", ["00 34 612 345 678", "011 34 612 345 678"])
def test_dialled_from_abroad(raw):
    assert e164(raw) == "+34612345678"


@given(st.text(alphabet="+0123456789 ()-.x/abANO", max_size=24))
def test_what_comes_out_goes_in_again(raw):
    number = e164(raw)
    assert number is None or e164(number) == number


@given(st.text(max_size=40))
def test_no_text_breaks_it(raw):
    number = e164(raw)
    assert number is None or number[1:].isdecimal()


@pytest.mark.parametrize(
    "written",
    ["+16125550101", "16125550101", "6125550101", "612-555-0101", "(612) 555 0101", "+1 612.555.0101", "555-0101"],
)
def test_a_number_is_taken_out_of_words_however_it_is_written(written: str) -> None:
    said = without_numbers(f"call me at {written} ok", ["+16125550101"])
    assert said == "call me at (number hidden) ok"


@pytest.mark.parametrize("words", ["room 5550102", "my clinic is 651-555-0177", "2 of us, 10 am", "99955501010"])
def test_other_numbers_stay(words: str) -> None:
    assert without_numbers(words, ["+16125550101", "withheld:CA1", "anonymous"]) == words


def test_a_number_is_written_as_people_write_it():
    assert written("+16125550100") == "612-555-0100"


def test_a_number_from_elsewhere_is_written_as_it_is():
    assert written("+442079460018") == "+442079460018"
