"""The signature, checked by the validator of the carrier's own library."""

import pytest
from twilio.request_validator import RequestValidator

from hotline.simulator.hooks.signing import sign
from tests.simulator.kit import TOKEN

URL = "http://127.0.0.1:8080/twilio/receipts?m=7&n=%20x"


@pytest.mark.parametrize("fields", [{}, {"Body": ""}, {"Body": "¿Qué? 🙂 a&b=c", "From": "+16125550101", "A": " x "}])
def test_the_library_accepts_our_signature(fields):
    assert RequestValidator(TOKEN).validate(URL, fields, sign(TOKEN, URL, fields.items()))


def test_the_fragment_is_not_signed():
    assert sign(TOKEN, URL + "#rc=3&rp=all", []) == sign(TOKEN, URL, [])


def test_another_token_signs_differently():
    assert sign("other", URL, []) != sign(TOKEN, URL, [])
