"""The phone page, as it is served."""

import re
from pathlib import Path

import hotline.simulator

FILES = Path(hotline.simulator.__file__).parent


def test_the_page_comes_with_a_strict_policy(client):
    answer = client.get("/")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    assert "Nothing here leaves this computer." in answer.text


def test_nothing_on_it_is_inline_or_from_elsewhere(client):
    html = client.get("/").text
    assert not re.search(r"<style|\son\w+=|style=|<script(?![^>]*src=\"/static/)", html)
    assert not re.search(r"(src|href)=\"(https?:)?//", html)


def test_its_files_are_served(client):
    names = re.findall(r"/static/[\w.]+", client.get("/").text)
    assert [client.get(name).status_code for name in [*names, "/static/dom.js"]] == [200] * (len(names) + 1)


def test_no_text_is_ever_set_as_markup():
    scripts = "".join(file.read_text() for file in FILES.glob("static/*.js"))
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|\.style\b", scripts)
