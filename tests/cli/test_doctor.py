"""hotline doctor: what is wrong, in words or as JSON, and an exit code for whoever starts the line."""

import json
import shutil
from collections.abc import Iterator

import pytest

from hotline import wiring
from tests.kit.commands import environment, run


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with environment(tmp_path_factory.mktemp("doctor")) as made:
        yield made


def test_a_line_that_may_not_go_live_is_exit_code_1(settings: dict[str, str]) -> None:
    result = run("doctor")
    assert result.exit_code == 1
    assert "FAIL  lead: Nobody has the skill lead" in result.output and "(blocking)" in result.output


def test_each_finding_is_a_line_of_json(settings: dict[str, str]) -> None:
    found = [json.loads(line) for line in run("doctor", "--json").stdout.splitlines()]
    assert {"database", "redis", "clock", "lead"} <= {one["name"] for one in found}
    assert all(one["state"] in {"ok", "warn", "fail"} for one in found)


@pytest.mark.parametrize("url", ["postgresql+psycopg://nobody@127.0.0.1:1/none", "sqlite:////dev/null/x.db"])
def test_a_database_that_cannot_be_reached_is_exit_code_2(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    result = run("doctor")
    assert result.exit_code == 2 and "database cannot be reached" in result.stderr


def test_tables_that_are_not_there_are_exit_code_2(settings: dict[str, str], monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/empty.db")
    result = run("doctor")
    assert result.exit_code == 2 and "python -m hotline migrate" in result.stderr


def test_another_key_is_exit_code_2(settings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLINE_SECRET_KEYS", "MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=")
    result = run("doctor")
    assert result.exit_code == 2 and result.stderr.startswith("none of HOTLINE_SECRET_KEYS opens this database")


def test_danger_words_that_cannot_be_read_are_named(settings: dict[str, str], monkeypatch, tmp_path) -> None:
    flows = shutil.copytree(wiring.FLOWS, tmp_path / "flows")
    (flows / "danger.toml").write_text("[a", encoding="utf-8")
    monkeypatch.setattr(wiring, "FLOWS", flows)
    result = run("doctor")
    assert result.exit_code == 2 and "danger.toml is not TOML" in result.stderr


def test_a_file_of_config_that_is_not_there_is_named(settings: dict[str, str], monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(wiring, "LADDERS", tmp_path / "config" / "ladders.toml")
    result = run("doctor")
    assert result.exit_code == 2 and "config/ladders.toml is not there; put it back" in result.stderr


@pytest.mark.parametrize("text", ["[a", '[suicide_and_crisis]\nnumber = "988"'])
def test_crisis_contacts_that_cannot_be_read_are_named(settings: dict[str, str], monkeypatch, tmp_path, text) -> None:
    (tmp_path / "contacts.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(wiring, "CONTACTS", tmp_path / "contacts.toml")
    result = run("doctor")
    assert result.exit_code == 2 and "config/contacts.us.toml cannot be used: " in result.stderr


def test_bad_settings_are_named_all_at_once(settings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLINE_NUMBERS", "12")
    monkeypatch.delenv("HOTLINE_NAME")
    result = run("doctor")
    assert result.exit_code == 2 and all(name in result.stderr for name in ("HOTLINE_NUMBERS", "HOTLINE_NAME"))
