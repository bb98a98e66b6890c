"""The demo's environment: complete, its own, and the same at the next start."""

import csv
import json
import socket
import stat
from pathlib import Path

import pytest

from config import settings
from hotline.demo import surroundings
from hotline.demo.surroundings import Ports, PortsFault, environment, folder_in, free_ports

SHELL = {
    "PATH": "/bin",
    "TWILIO_AUTH_TOKEN": "real",
    "DATABASE_URL": "postgresql+psycopg://real",
    "REDIS_URL": "redis://real",
    "HOTLINE_CLOCK": "x",
    "SIMULATOR_PACE": "9",
}


@pytest.fixture
def made(tmp_path):
    return environment(tmp_path / "demo", Ports(web=8081, carrier=8071), SHELL)


def test_it_is_a_whole_set_of_settings(made, tmp_path):
    found = settings.load(made)
    assert (found.public_base_url, found.port) == ("http://127.0.0.1:8081", 8081)
    assert found.twilio_api_base_url == "http://127.0.0.1:8071"
    assert found.database_url == f"sqlite:///{tmp_path}/demo/hotline.db"
    assert found.clock_file.read_text() == "0"


def test_nothing_of_the_shells_own_line_gets_in(made):
    assert made["PATH"] == "/bin"
    assert "real" not in str(made)
    assert not {"REDIS_URL", "HOTLINE_CLOCK", "SIMULATOR_PACE"} & set(made)


def test_keys_and_clock_are_kept_for_the_next_start(made, tmp_path):
    (tmp_path / "demo" / "clock").write_text("3600")
    assert environment(tmp_path / "demo", Ports(web=8081, carrier=8071), SHELL) == made
    assert (tmp_path / "demo" / "clock").read_text() == "3600"


def test_only_we_can_read_the_keys(made, tmp_path):
    assert stat.S_IMODE((tmp_path / "demo" / "secrets.json").stat().st_mode) == 0o600


def test_everybody_on_the_page_but_the_stranger_is_on_the_roster(made):
    phones = {phone["number"]: phone["name"] for phone in json.loads(Path(made["SIMULATOR_PHONES"]).read_text())}
    roster = Path(surroundings.__file__).with_name("roster.csv").read_text().splitlines()
    assert {row["phone"]: row["name"] for row in csv.DictReader(roster)} == {
        number: name for number, name in phones.items() if name != "a stranger"
    }


def test_a_taken_port_is_replaced():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert surroundings._free(taken.getsockname()[1]) != taken.getsockname()[1]


def test_the_two_ports_differ():
    ports = free_ports({})
    assert ports.web != ports.carrier


def test_other_ports_can_be_asked_for():
    wanted = surroundings._free(0)
    assert free_ports({"DEMO_PORTS": f"0,{wanted}"}).carrier == wanted


@pytest.mark.parametrize("ports", ["8080", "8080 8070", "web,phones", "1,65536"])
def test_what_are_no_ports_is_refused(ports):
    with pytest.raises(PortsFault, match="such as 8080,8070"):
        free_ports({"DEMO_PORTS": ports})


def test_its_folder_can_be_named_and_is_never_the_real_lines(tmp_path):
    assert folder_in({"DEMO_FOLDER": str(tmp_path)}) == tmp_path
    assert folder_in({"HOTLINE_VAR": str(tmp_path)}) == Path("var/demo").absolute()
