import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.domain.segments import gsm7, offenders, segments, to_gsm, units

A, EURO, WAVE, NBSP = "a", "€", "\N{WAVING HAND SIGN}", "\u00a0"

# (text, needs only GSM-7, units, parts), counted by hand from the alphabet tables.
TABLE = {
    "nothing": ("", True, 0, 1),
    "one letter": (A, True, 1, 1),
    "a full part": (A * 160, True, 160, 1),
    "one too many": (A * 161, True, 161, 2),
    "two full parts": (A * 306, True, 306, 2),
    "into the third": (A * 307, True, 307, 3),
    "the longest a carrier takes": (A * 1600, True, 1600, 11),
    "euro counts twice": (EURO, True, 2, 1),
    "80 euros": (EURO * 80, True, 160, 1),
    "81 euros": (EURO * 81, True, 162, 2),
    "euro across the end of a single part": (A * 159 + EURO, True, 161, 2),
    "euro across a boundary moves over": (A * 152 + EURO + A * 151, True, 305, 2),
    "and may cost a part": (A * 152 + EURO + A * 152, True, 306, 3),
    "euro that just fits": (A * 151 + EURO + A * 153, True, 306, 2),
    "153 euros cannot share": (EURO * 153, True, 306, 3),
    "brackets and friends": ("^{}[]~\\|", True, 16, 1),
    "form feed": ("\f", True, 2, 1),
    "line ends": ("a\r\nb", True, 4, 1),
    "inside accents": ("é ñ ü ¿ ¡ à ì ò ù Ç", True, 19, 1),
    "Greek capitals": ("ΔΦΓΛΩΠΨΣΘΞ", True, 10, 1),
    "outside accents": ("Estás aquí", False, 10, 1),
    "cedilla in small": ("ç", False, 1, 1),
    "backtick": ("`", False, 1, 1),
    "no-break space": (NBSP, False, 1, 1),
    "tab": ("\t", False, 1, 1),
    "narrow no-break space in a time": ("8:15\u202fPM", False, 7, 1),
    "one curly quote, 70": ("’" + A * 69, False, 70, 1),
    "one curly quote, 71": ("’" + A * 70, False, 71, 2),
    "one curly quote, two full parts": ("’" + A * 133, False, 134, 2),
    "one curly quote, third part": ("’" + A * 134, False, 135, 3),
    "emoji": (WAVE, False, 2, 1),
    "35 emoji": (WAVE * 35, False, 70, 1),
    "36 emoji": (WAVE * 36, False, 72, 2),
    "emoji across a boundary moves over": (A * 66 + WAVE + A * 65, False, 133, 2),
    "and may cost a part as well": (A * 66 + WAVE + A * 66, False, 134, 3),
    "67 emoji": (WAVE * 67, False, 134, 3),
    "euro counts once in UCS-2": ("’" + EURO, False, 2, 1),
}
CASES = pytest.mark.parametrize(("text", "plain", "length", "parts"), TABLE.values(), ids=TABLE.keys())


@CASES
def test_the_parts_of_a_text(text, plain, length, parts):
    assert (gsm7(text), units(text), segments(text)) == (plain, length, parts)


def test_offenders_come_once_and_in_order():
    assert offenders("“Don’t” – don’t") == ("“", "’", "”", "–")


def test_a_clean_text_has_no_offenders():
    assert offenders("Rate it 0-10. [1] yes {2} no €5 ñ") == ()


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("“Don’t” – ‘wait’ — now…", "\"Don't\" - 'wait' - now..."),
        (f"8:15\u202fPM{NBSP}today", "8:15 PM today"),
        ("`cd` ´x´", "'cd' 'x'"),
        ("Estás aquí, cómo y tú", "Estas aqui, como y tu"),
        ("ÁÍÓÚ", "AIOU"),
        ("éñü¿¡ÉÑÜ", "éñü¿¡ÉÑÜ"),
        ("François, São, Łódź, œuvre", "Francois, Sao, Lodz, oeuvre"),
        ("n\u0303 e\u0301 a\u0301", "ñ é a"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("line\u2028end", "line\nend"),
        ("１２:３０ＰＭ", "12:30PM"),
        ("• one\t• two", "- one - two"),
    ],
)
def test_look_alikes_and_accents_fold(written, sent):
    assert to_gsm(written) == sent


@pytest.mark.parametrize("text", ["Привет", "שלום", "日本語", "ｶﾅ", "Ωmega Ά", "ok 👍🏽", "1️⃣", "x²", "1½", "♥"])
def test_other_scripts_and_emoji_are_left_alone(text):
    assert to_gsm(text) == text


def test_an_emoji_does_not_keep_the_rest_from_folding():
    assert to_gsm("tú 👍") == "tu 👍"


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert to_gsm(to_gsm(text)) == to_gsm(text)


@given(st.text().filter(gsm7))
def test_a_text_that_can_be_sent_is_not_touched(text):
    assert to_gsm(text) == text


@given(st.text(alphabet="a€\N{WAVING HAND SIGN}’", max_size=700))
def test_parts_hold_what_they_can_and_never_more(text):
    each = 153 if gsm7(text) else 67
    if segments(text) > 1:
        assert units(text) <= segments(text) * each < units(text) + each + segments(text)


@given(st.text(max_size=400), st.text(max_size=20))
def test_more_text_never_costs_less(text, more):
    assert segments(text + more) >= segments(text)
