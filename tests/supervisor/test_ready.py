"""Whoever starts a line reads once that it is up, and where."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from hotline.supervisor import ready


@pytest.fixture
def web():
    """A web process that answers `/readyz` with what it was given."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps(server.parts).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            """It keeps quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.parts = {"ready": True, "database": True, "clock": True}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_line_that_is_ready_is_told_of_once_with_its_address(web):
    said = []
    environ = {"PORT": str(web.server_port), "PUBLIC_BASE_URL": "https://line.example.org"}
    ready.watch(environ, said.append, threading.Event())
    address = f"http://127.0.0.1:{web.server_port}"
    assert said == [f"The line is up at {address}, for the carrier at https://line.example.org"]


def test_one_that_is_not_is_not(web):
    web.parts = {"ready": False, "database": True, "clock": False}
    assert ready.lacks(str(web.server_port)) == ["clock"]


@pytest.mark.parametrize("parts", [{"other": True}, ["ready"], "ready", None])
def test_another_program_at_that_port_is_no_line(web, parts):
    web.parts = parts
    assert ready.lacks(str(web.server_port)) is None


def test_where_nothing_listens_there_is_none():
    assert ready.lacks("1") is None


def test_the_supervisor_says_it(stage, web, until):
    stage.environ["PORT"] = str(web.server_port)
    stage.start().playing("web")
    until(lambda: "The line is up at http://127.0.0.1:" in stage.output)
    stage.process.terminate()
    assert stage.ends() == 0 and stage.output.count("The line is up") == 1
