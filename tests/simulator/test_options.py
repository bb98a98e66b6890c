"""What the local carrier is told at its start."""

import json
import re
from pathlib import Path

import pytest

from hotline.simulator.options import Keywords, Options, OptionsFault, from_environment, on_this_computer

GOOD = {
    "TWILIO_ACCOUNT_SID": "AC1",
    "TWILIO_AUTH_TOKEN": "t",
    "PUBLIC_BASE_URL": "http://127.0.0.1:8080/",
    "HOTLINE_NUMBERS": "+16125550100, +16125550199",
}


def faults_of(**changes):
    with pytest.raises(OptionsFault) as caught:
        from_environment(GOOD | changes)
    return caught.value.faults


def test_the_environment_is_read():
    read = from_environment(GOOD | {"HOTLINE_KEYWORDS": "advanced", "SIMULATOR_PORT": "9"})
    expected = ("http://127.0.0.1:8080", ("+16125550100", "+16125550199"), Keywords.ADVANCED, 9)
    assert (read.hotline, read.numbers, read.keywords, read.port) == expected


def test_every_fault_is_named_at_once():
    with pytest.raises(OptionsFault) as caught:
        from_environment({"HOTLINE_KEYWORDS": "x", "HOTLINE_TIME_ZONE": "Mars/Base", "SIMULATOR_PORT": "x"})
    assert len(caught.value.faults) == 7


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:8080", True),
        ("http://localhost", True),
        ("http://[::1]:9", True),
        ("https://127.9.9.9/x", True),
        ("https://example.org", False),
        ("http://127.0.0.1.example.org", False),
        ("http://localhost@example.org", False),
        ("ftp://127.0.0.1", False),
        ("nonsense", False),
        ("http://127.0.0.1:x", False),
        ("http://0.0.0.0", False),
    ],
)
def test_what_is_on_this_computer(url, here):
    assert on_this_computer(url) is here


def test_a_hotline_elsewhere_is_refused():
    assert "loopback" in faults_of(PUBLIC_BASE_URL="https://example.org")[0]
    with pytest.raises(OptionsFault):
        Options("AC1", "t", "https://example.org", ("+16125550100",))


def test_phones_come_from_a_file(tmp_path):
    file = tmp_path / "phones.json"
    file.write_text(json.dumps([{"name": "Ana", "role": "sponsor", "number": "+16125550101"}]))
    assert from_environment(GOOD | {"SIMULATOR_PHONES": str(file)}).phones[0].name == "Ana"


@pytest.mark.parametrize("content", ["", '{"a": 1}', "[1]", '[{"name": "Ana"}]', '[{"name": "Ana", "number": "555"}]'])
def test_a_file_of_phones_that_makes_no_sense_is_refused(tmp_path, content):
    file = tmp_path / "phones.json"
    file.write_text(content)
    assert faults_of(SIMULATOR_PHONES=str(file))


def test_every_setting_of_its_own_stands_in_the_readme():
    source = (Path(__file__).parents[2] / "hotline" / "simulator" / "options.py").read_text(encoding="utf-8")
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    # The demo alone sets this one, to begin afresh.
    own = set(re.findall(r"SIMULATOR_[A-Z_]+", source)) - {"SIMULATOR_AFRESH"}
    assert own and {name for name in own if f"`{name}`" not in readme} == set()
