"""Where local state lives, also in deep folders and beside other users."""

import os
import stat
from pathlib import Path

import pytest

from config import local


def test_the_socket_is_in_the_folder(tmp_path):
    assert local.redis_socket(tmp_path) == tmp_path / "redis.sock"


def test_a_deep_folder_has_its_socket_in_a_short_place(tmp_path):
    deep = tmp_path / ("d" * 100)
    assert len(os.fsencode(local.redis_socket(deep))) <= local.LONGEST_SOCKET_PATH
    assert local.redis_socket(deep) == local.redis_socket(deep) != local.redis_socket(deep / "x")


def test_so_has_one_with_a_space_in_its_path():
    assert " " not in str(local.redis_socket(Path("/a b")))
    assert local.redis_socket(Path("/a b")) != local.redis_socket(Path("/a c"))


def test_the_url_survives_odd_letters():
    assert local.redis_url(Path("/a%b")) == "unix:///a%25b/redis.sock"


def test_the_folder_is_var_where_none_is_set(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert local.var_folder({}) == tmp_path / "var" == local.var_folder({"HOTLINE_VAR": ""})


def test_a_private_folder_opens_for_us_alone(tmp_path):
    made = local.make_private(tmp_path / "a" / "b")
    assert stat.S_IMODE(made.stat().st_mode) == 0o700


def test_a_folder_of_somebody_else_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(PermissionError, match="another user"):
        local.make_private(tmp_path)
