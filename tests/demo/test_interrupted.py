"""Ctrl-C while the demo goes down to begin afresh: it stops, and does not come up again."""

import signal
import sys
from contextlib import suppress

import requests

from tests.kit import demo as demos
from tests.kit.waiting import until


def test_ctrl_c_while_it_begins_afresh_stops_it(tmp_path):
    with demos.started(tmp_path, sys.executable, "-m", "hotline.demo") as demo:
        url = demo.url
        (demo.folder / "afresh").touch()
        until(lambda: gone(url))
        assert demo.ends(signal.SIGINT) == 0
        assert (demo.folder / "afresh").exists()


def gone(url):
    with suppress(requests.RequestException), requests.Session() as session:
        session.trust_env = False
        return session.get(url, timeout=1).status_code >= 500
    return True
