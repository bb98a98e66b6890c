import pytest

from hotline.engine.checks import reasking

RATED = """
silence = "bye"
unclear = "bye"
[rate]
%s
number = "0..10"
then = "bye"
[bye]
end = "left"
"""


def test_a_number_is_asked_for_again_by_its_ends(found):
    (fault,) = found(reasking.says_what_is_wanted, walk=RATED % 'ask = "How strong, 0 to 10?"\nreask = "How strong?"')
    assert "a number from 0 to 10 is wanted" in fault


def test_a_greeting_is_not_said_twice(found):
    faults = found(reasking.says_what_is_wanted, walk=RATED % 'ask = "{name}. Person: {contact}. How strong, 0 to 10?"')
    assert faults and all("give it a short reask" in fault for fault in faults)


@pytest.mark.parametrize(
    "lines",
    [
        'ask = "How strong, 0 to 10?"',
        'ask = "{name}. How strong, 0 to 10?"\nreask = "Text a number from 0 to 10."',
        'ask = "{name}. How strong, 0 to 10?"\ntries = 0',
    ],
)
def test_what_says_what_is_wanted_and_no_more_will_do(found, lines):
    assert found(reasking.says_what_is_wanted, walk=RATED % lines) == []
