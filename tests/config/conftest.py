"""A set of settings that is right, to spoil one at a time."""

import pytest


@pytest.fixture
def good():
    return {
        "PUBLIC_BASE_URL": "https://line.example.org",
        "TWILIO_ACCOUNT_SID": f"AC{'0' * 32}",
        "TWILIO_AUTH_TOKEN": "told-to-nobody",
        "HOTLINE_NUMBERS": "+16125550100, +16125550199",
        "HOTLINE_NAME": "Harbor Line",
        "HOTLINE_CONTACT": "Ana 612-555-0199",
        "HOTLINE_SECRET_KEYS": f"{'A' * 43}=",
    }
