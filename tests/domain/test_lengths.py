"""Lengths of time in the files people keep."""

from datetime import timedelta

import pytest

from hotline.domain.lengths import length


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1 second", timedelta(seconds=1)),
        ("15 minutes", timedelta(minutes=15)),
        ("12 hours", timedelta(hours=12)),
        ("3 days", timedelta(days=3)),
    ],
)
def test_what_is_written_is_meant(said, meant):
    assert length(said) == meant


@pytest.mark.parametrize(
    "said", ["", "0 minutes", "15", "minutes", "15  minutes", "15 min", "-1 day", "² days", "9999999999 days"]
)
def test_what_is_no_length_is_none(said):
    assert length(said) is None
