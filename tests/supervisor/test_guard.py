"""Nothing outlives its parent, by the kernel or by watching."""

import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from hotline.supervisor import guard

# A parent that starts a sleeper by one of the two ties, tells its process id, and waits to be killed.
PARENT = f"""
import os, subprocess, sys
child = '''
import os, sys
sys.path.insert(0, {str(Path(guard.__file__).parent)!r})
import guard
getattr(guard, sys.argv[1])(int(sys.argv[2]))
os.execvp("sleep", ["sleep", "60"])
'''
command = [sys.executable, "-c", child, sys.argv[1], str(os.getpid())]
print(subprocess.Popen(command, process_group=0).pid, flush=True)
sys.stdin.read()
"""


def started(tie):
    command = [sys.executable, "-c", PARENT, tie]
    parent = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    return parent, int(parent.stdout.readline())


def asleep(pid):
    return Path(f"/proc/{pid}/cmdline").read_bytes().startswith(b"sleep")


@pytest.mark.parametrize("tie", ["tie_by_kernel", "tie_by_watching"])
def test_the_child_of_a_killed_parent_dies(tie, until, lives):
    parent, child = started(tie)
    with parent:
        until(lambda: asleep(child))
        parent.kill()
        parent.wait()
        until(lambda: not lives(child))
    assert not lives(child)


def test_the_watcher_goes_when_its_command_does(until, lives):
    parent, child = started("tie_by_watching")
    with parent:
        until(lambda: asleep(child))
        group = [pid for pid in psutil.pids() if in_group(pid, child)]
        os.kill(child, 9)
        until(lambda: not any(map(lives, group)))
        parent.kill()
    assert len(group) == 2


def in_group(pid, leader):
    try:
        return os.getpgid(pid) == leader
    except ProcessLookupError:
        return False


def test_a_command_that_is_not_there_ends_with_127_as_in_a_shell():
    words = [sys.executable, guard.__file__, str(os.getpid()), "nowhere-to-be-found"]
    ended = subprocess.run(words, capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (
        127,
        b"nowhere-to-be-found cannot be started: No such file or directory.\n",
    )


def test_a_parent_that_is_gone_already_is_noticed():
    words = [sys.executable, guard.__file__, "1", "echo", "too late"]
    assert subprocess.run(words, capture_output=True, check=False).stdout == b""
