import json

import pytest
from click.testing import CliRunner

from hotline.cli.understand import understand

AT = ("--now", "2025-03-05T10:00", "--zone", "America/New_York")


def run(*args, typed=""):
    return CliRunner().invoke(understand, args, input=typed)


def answers(result):
    return [json.loads(line)["value"] for line in result.output.splitlines()]


def test_each_line_of_texts_gets_a_line_of_json():
    result = run("--as", "rating", typed="about an 8\r\nidk\n\n")
    assert [json.loads(line) for line in result.output.splitlines()] == [
        {"text": "about an 8", "value": 8},
        {"text": "idk", "value": None},
        {"text": "", "value": None},
    ]


def test_times_are_read_at_the_time_and_zone_given():
    assert answers(run("--as", "time", *AT, typed="tmrw 9am\nmañana 9am\n")) == ["2025-03-06T09:00"] * 2


def test_a_time_with_an_offset_is_moved_to_the_zone():
    result = run("--as", "time", "--now", "2025-03-05T15:00Z", "--zone", "America/New_York", typed="now")
    assert answers(result) == ["2025-03-05T10:00"]


def test_without_a_time_it_is_the_time_of_the_clock():
    assert answers(run("--as", "time", typed="now"))[0] is not None


@pytest.mark.parametrize("zone", ["Mars", "America", "../etc/passwd", ""])
def test_a_zone_that_is_none_is_refused_in_one_sentence(zone):
    result = run("--as", "time", "--zone", zone)
    assert result.exit_code == 2
    assert result.output == f"Error: {zone} is no time zone; write one such as America/New_York.\n"


def test_a_time_that_is_none_is_refused_in_one_sentence():
    result = run("--as", "time", "--now", "soon")
    assert result.exit_code == 2
    assert result.output == "Error: soon is no time; write one such as 2025-03-05T10:00.\n"


def test_a_kind_that_is_none_is_refused():
    assert run("--as", "weather").exit_code == 2


def test_help_has_an_example():
    assert 'echo "tmrw 9am" | python -m hotline understand' in run("--help").output
