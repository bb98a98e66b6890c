"""Connection overrides in a URL's fragment."""

import pytest

from hotline.simulator.hooks.overrides import Overrides, overrides_of

URL = "http://127.0.0.1/twilio/sms"


def test_without_a_fragment_only_a_failed_connection_is_tried_again_once():
    assert overrides_of(URL) == Overrides(1, frozenset({"ct"}), 5.0, 15.0, 15.0)


def test_a_fragment_overrides():
    read = overrides_of(URL + "#rc=3&rp=5xx,rt&ct=2000&rt=4000&tt=9000")
    assert read == Overrides(3, frozenset({"5xx", "rt"}), 2.0, 4.0, 9.0)


@pytest.mark.parametrize("fragment", ["rc=99&ct=1&rt=99999", "rc=5&ct=100&rt=15000"])
def test_values_out_of_bounds_are_brought_inside(fragment):
    assert overrides_of(f"{URL}#{fragment}") == Overrides(5, connect=0.1)


@pytest.mark.parametrize("fragment", ["rc=x&rp=zz", "nonsense", "rc&rp"])
def test_what_cannot_be_read_keeps_its_default(fragment):
    assert overrides_of(f"{URL}#{fragment}") == Overrides()


@pytest.mark.parametrize(
    ("after", "outcome", "again"),
    [
        ("all", "4xx", True),
        ("all", "2xx", False),
        ("ct", "rt", False),
        ("5xx", "5xx", True),
        ("all", "stay", False),
    ],
)
def test_which_outcomes_earn_another_try(after, outcome, again):
    assert overrides_of(f"{URL}#rp={after}").again_after(outcome) is again
