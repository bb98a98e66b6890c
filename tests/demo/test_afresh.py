"""Beginning afresh: the line's data go, the keys stay."""

import pytest

from hotline.demo import afresh
from hotline.demo.surroundings import Ports, environment


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "demo"


@pytest.fixture
def made(folder):
    return environment(folder, Ports(web=8081, carrier=8071), {})


def test_it_is_asked_for_by_a_file(made, folder):
    before = afresh.wished(made)
    afresh.file_in(folder).touch()
    assert (before, afresh.wished(made)) == (False, True)


def test_what_the_line_knows_goes_and_the_keys_stay(made, folder):
    for name in ("hotline.db", "hotline.db-wal", "appendonly.aof", "afresh", "mine.txt"):
        (folder / name).touch()
    (folder / "clock").write_text("900")
    afresh.forget(made)
    assert sorted(path.name for path in folder.iterdir()) == ["clock", "mine.txt", "phones.json", "secrets.json"]
    assert (folder / "clock").read_text() == "0"
