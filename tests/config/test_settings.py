"""Settings: what is taken, what is refused, and how it is said."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from config.settings import BadSettings, load, load_or_exit

LOOPBACK = {"PUBLIC_BASE_URL": "http://127.0.0.1:8080", "TWILIO_API_BASE_URL": "http://localhost:8070/"}


def faults(environ):
    with pytest.raises(BadSettings) as bad:
        load(environ)
    return str(bad.value).splitlines()


def test_what_is_required_is_enough(good):
    settings = load(good)
    assert settings.numbers == ("+16125550100", "+16125550199")
    assert settings.time_zone == ZoneInfo("America/New_York")
    assert (settings.languages, settings.keywords, settings.pace) == (("en", "es"), "app", 1.0)
    assert settings.twilio_api_base_url is settings.clock_file is None


def test_unset_servers_live_in_our_folder(good, tmp_path):
    settings = load(good | {"HOTLINE_VAR": str(tmp_path)})
    assert settings.database_url == f"sqlite:///{tmp_path}/hotline.db"
    assert unquote(settings.redis_url) == f"unix://{tmp_path}/redis.sock"


def test_given_servers_are_used(good):
    servers = {"DATABASE_URL": "postgresql+psycopg://h/db", "REDIS_URL": "rediss://h:6379/1"}
    settings = load(good | servers)
    assert (settings.database_url, settings.redis_url) == tuple(servers.values())


def test_an_empty_value_counts_as_unset(good):
    assert load(good | {"HOTLINE_LANGUAGES": "", "TWILIO_API_BASE_URL": " "}) == load(good)


def test_the_contact_is_kept_as_given(good):
    assert load(good | {"HOTLINE_CONTACT": " Niño, 612 "}).contact == " Niño, 612 "


def test_the_environment_is_read_where_none_is_handed_over(good, monkeypatch):
    monkeypatch.delenv("HOTLINE_CLOCK_FILE", raising=False)
    for name, value in good.items():
        monkeypatch.setenv(name, value)
    assert load().name == "Harbor Line"


def test_no_file_is_read(good, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path(".env").write_text("HOTLINE_PACE=9\n")
    assert load(good).pace == 1.0


def test_settings_cannot_be_changed(good):
    settings = load(good)
    with pytest.raises(ValidationError, match="frozen"):
        settings.name = "Other"


def test_no_secret_shows(good):
    settings = load(
        good | {"DATABASE_URL": "postgresql+psycopg://u:pw-of-db@h/db", "REDIS_URL": "redis://:pw-of-redis@h"}
    )
    shown = f"{settings!r} {settings}"
    assert not any(secret in shown for secret in ("told-to-nobody", "AAAA", "pw-of-db", "pw-of-redis"))


def test_every_fault_is_named_at_once(good):
    said = faults({"HOTLINE_NAM": "x", "HOTLINE_PACE": "0", "HOTLINE_CLOCK_FILE": "clock"})
    missing = {name for name in good if any(line.startswith(f"{name} is not set; ") for line in said)}
    assert missing == set(good)
    assert "HOTLINE_NAM is no setting of ours; did you mean HOTLINE_NAME?" in said
    assert any(line.startswith("HOTLINE_CLOCK_FILE moves the clock") for line in said)
    assert len(said) == len(good) + 3


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "postgres://user:pw@h/db"),
        ("DATABASE_URL", "sqlite+aiosqlite:///x.db"),
        ("REDIS_URL", "http://h"),
        ("PUBLIC_BASE_URL", "other.example.org"),
        ("PUBLIC_BASE_URL", "http://line.example.org"),
        ("PUBLIC_BASE_URL", "https://line.example.org/base"),
        ("PUBLIC_BASE_URL", "https://line.example.org:http"),
        ("PUBLIC_BASE_URL", "https://user:pw@line.example.org"),
        ("PUBLIC_BASE_URL", "https://line.example.org?x=1"),
        ("TWILIO_ACCOUNT_SID", f"AC{'0' * 31}"),
        ("TWILIO_AUTH_TOKEN", "told-to-nobody\n"),
        ("TWILIO_MESSAGING_SERVICE_SID", f"AC{'0' * 32}"),
        ("TWILIO_API_BASE_URL", "http://api.example.org"),
        ("HOTLINE_NUMBERS", ",,"),
        ("HOTLINE_NUMBERS", "6125550177"),
        ("HOTLINE_NUMBERS", "+16125550100,+1612555010"),
        ("HOTLINE_NUMBERS", "+16125550100,+16125550100"),
        ("HOTLINE_NAME", "H" * 31),
        ("HOTLINE_NAME", "Línea"),
        ("HOTLINE_CONTACT", "A" * 61),
        ("HOTLINE_CONTACT", "Ana\n612"),
        ("HOTLINE_TIME_ZONE", "Mars/Base"),
        ("HOTLINE_LANGUAGES", "english"),
        ("HOTLINE_LANGUAGES", "en,es,en"),
        ("HOTLINE_KEYWORDS", "ours"),
        ("HOTLINE_SECRET_KEYS", f"{'A' * 43}=,short"),
        ("HOTLINE_PACE", "-1"),
        ("HOTLINE_PACE", "nan"),
        ("PORT", "70000"),
        ("WEB_CONCURRENCY", "0"),
        ("WEB_CONCURRENCY", "few"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line_without_its_value(good, name, value):
    (said,) = faults(good | {name: value})
    assert said.startswith(f"{name} ")
    assert said.endswith(".")
    assert value not in said


@pytest.mark.parametrize("origin", ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:1", "https://a.org/"])
def test_plain_http_is_for_this_machine(good, origin):
    assert load(good | {"PUBLIC_BASE_URL": origin}).public_base_url == origin.rstrip("/")


@pytest.mark.parametrize("name", ["PUBLIC_BASE_URL", "TWILIO_API_BASE_URL"])
def test_the_clock_moves_on_loopback_alone(good, name):
    assert load(good | LOOPBACK | {"HOTLINE_CLOCK_FILE": "clock"}).clock_file == Path("clock")
    (said,) = faults(good | LOOPBACK | {"HOTLINE_CLOCK_FILE": "clock", name: "https://api.example.org"})
    assert said.startswith("HOTLINE_CLOCK_FILE ")


def test_the_clock_does_not_move_with_the_real_carrier(good):
    assert faults(good | {"PUBLIC_BASE_URL": "http://127.0.0.1:8080", "HOTLINE_CLOCK_FILE": "clock"})


def test_settings_of_others_are_none_of_ours(good):
    assert load(good | {"SIMULATOR_PHONES": "x", "PATH": "/bin"}) == load(good)


def test_a_start_with_bad_settings_says_so_and_ends_with_2(good, capsys):
    with pytest.raises(SystemExit) as end:
        load_or_exit(good | {"HOTLINE_KEYWORDS": "x", "PORT": "x"})
    said = capsys.readouterr().err.splitlines()
    assert end.value.code == 2
    assert [line.split()[0] for line in said] == ["HOTLINE_KEYWORDS", "PORT"]


def test_settings_can_be_checked_from_a_shell(good):
    check = [sys.executable, "-m", "config.settings"]
    checked = subprocess.run(check, env={"PATH": os.defpath, **good, "PORT": "0"}, capture_output=True, check=False)
    assert checked.returncode == 2
    assert checked.stderr.startswith(b"PORT ")
