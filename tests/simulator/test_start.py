"""Starting it as a command."""

import os
import subprocess
import sys

COMMAND = [sys.executable, "-m", "hotline.simulator"]
GOOD = {
    "TWILIO_ACCOUNT_SID": "AC1",
    "TWILIO_AUTH_TOKEN": "t",
    "PUBLIC_BASE_URL": "http://127.0.0.1:1",
    "HOTLINE_NUMBERS": "+16125550100",
    "SIMULATOR_PORT": "0",
}


def test_it_says_where_the_phones_are():
    with subprocess.Popen(COMMAND, env=os.environ | GOOD, stdout=subprocess.PIPE, text=True) as process:
        line = process.stdout.readline()
        process.terminate()
    assert line.startswith("Phones: http://127.0.0.1:")


def test_it_refuses_a_hotline_elsewhere():
    done = subprocess.run(
        COMMAND,
        env=os.environ | GOOD | {"PUBLIC_BASE_URL": "https://example.org"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "loopback" in done.stderr) == (2, True)
