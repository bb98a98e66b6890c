import pytest

from hotline.domain.carrier_errors import MEANINGS, NOT_CONNECTED, Verdict, meaning_of

# Every error code the line knows, with what becomes of the text and what it is about.
ROWS = [
    (20003, "wait", "config"),
    (20404, "wait", "config"),
    (20429, "wait", "busy"),
    (21211, "never", "unusable"),
    (21266, "never", "config"),
    (21408, "never", "region"),
    (21603, "never", "config"),
    (21604, "never", "config"),
    (21606, "never", "config"),
    (21608, "never", "account"),
    (21609, "never", "config"),
    (21610, "never", "opted_out"),
    (21611, "wait", "busy"),
    (21612, "never", "region"),
    (21614, "never", "unusable"),
    (21617, "never", "config"),
    (21619, "never", "config"),
    (21635, "never", "unusable"),
    (22005, "wait", "busy"),
    (30001, "wait", "busy"),
    (30003, "retry", "unreachable"),
    (30004, "never", "blocked"),
    (30005, "never", "unusable"),
    (30006, "never", "unusable"),
    (30007, "never", "filtered"),
    (30008, "retry", "unknown"),
    (30032, "never", "account"),
    (30034, "never", "account"),
    (30047, "never", "config"),
    (20009, "wait", "not_yet"),
    (21220, "never", "too_late"),
    (11200, "never", "config"),
    (11205, "never", "config"),
    (12100, "never", "config"),
    (12200, "never", "config"),
    (12300, "never", "config"),
    (63014, "never", "config"),
]


@pytest.mark.parametrize(("code", "verdict", "what"), ROWS)
def test_a_known_code(code, verdict, what):
    meaning = meaning_of(code, None)
    assert (meaning.verdict, meaning.what) == (verdict, what)


def test_every_known_code_has_a_row_here():
    assert set(MEANINGS) <= {code for code, _, _ in ROWS}


def test_a_code_says_more_than_the_status_it_came_with():
    assert meaning_of(21610, 400) == meaning_of(21610, None)


def test_an_undelivered_text_without_a_reason_is_tried_once_more():
    assert meaning_of(30008, None).at_most == 1


@pytest.mark.parametrize("code", [None, 29999])
@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (400, "never"),
        (401, "never"),
        (404, "never"),
        (429, "wait"),
        (500, "unknown"),
        (502, "unknown"),
        (503, "unknown"),
        (302, "unknown"),
    ],
)
def test_an_unknown_code_goes_by_the_status(code, status, verdict):
    assert meaning_of(code, status).verdict == verdict


@pytest.mark.parametrize("status", [200, 201])
def test_an_accepted_text_is_sent(status):
    assert meaning_of(None, status).verdict is Verdict.SENT


def test_no_answer_leaves_it_open():
    assert meaning_of(None, None).verdict is Verdict.UNKNOWN


def test_an_unknown_code_on_a_receipt_is_final():
    assert meaning_of(39999, None).verdict is Verdict.NEVER


def test_what_was_never_connected_was_never_sent():
    assert NOT_CONNECTED.verdict is Verdict.RETRY


@pytest.mark.parametrize("code", [*MEANINGS, 63014, 29999, None])
def test_an_operator_is_told_in_a_sentence(code):
    told = meaning_of(code, None).tell
    assert (told[0].isupper(), told[-1], len(told) <= 120) == (True, ".", True)
