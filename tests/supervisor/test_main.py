"""What the command refuses, and how it says so."""

import pytest

from hotline.supervisor.__main__ import made, main
from hotline.supervisor.procfile import LineFault
from tests.kit.waiting import PATIENCE


def test_a_second_one_in_the_same_folder_is_refused(stage, lives):
    (web,) = stage.start().playing("web")
    first = stage.process
    assert stage.start().ends() == 1
    assert "runs in this HOTLINE_VAR already" in stage.output
    assert lives(web)
    first.terminate()
    assert first.wait(PATIENCE) == 0


def test_a_line_it_cannot_run_is_named_and_ends_with_2(stage):
    (stage.folder / "Procfile").write_text("web: a | b\n")
    assert stage.start().ends() == 2
    assert stage.output.startswith("web needs a shell")


def test_no_procfile_ends_with_2(stage):
    (stage.folder / "Procfile").unlink()
    assert stage.start().ends() == 2


def test_where_nothing_can_be_kept_ends_with_2(tmp_path, monkeypatch, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setenv("HOTLINE_VAR", str(tmp_path / "file" / "var"))
    assert main([]) == 2
    assert "Set HOTLINE_VAR to another" in capsys.readouterr().err


def test_an_addition_needs_a_name():
    with pytest.raises(LineFault, match="NAME=COMMAND"):
        made("", ["python -m hotline.simulator"], {"REDIS_URL": "redis://h"})


def test_a_redis_of_ones_own_is_used(tmp_path):
    plan = made("web: run $REDIS_URL", [], {"REDIS_URL": "redis://h", "HOTLINE_VAR": str(tmp_path)})
    assert plan.redis is None
    assert plan.programs[0].words == ("run", "redis://h")


def test_what_is_set_to_nothing_is_not_set(tmp_path):
    plan = made("web: run", [], {"HOTLINE_VAR": str(tmp_path), "WEB_CONCURRENCY": ""})
    assert "WEB_CONCURRENCY" not in plan.environ


def test_without_one_the_embedded_is_part_of_the_plan_and_named_to_all(tmp_path):
    plan = made("web: run", [], {"HOTLINE_VAR": str(tmp_path), "REDIS_URL": ""})
    assert plan.redis.name == "redis"
    assert plan.environ["REDIS_URL"] == f"unix://{tmp_path}/redis.sock"
