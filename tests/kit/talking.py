"""Two people in a chat: what stories about it begin with."""

import re

from tests.kit.line import Line

LEE = "+16125550107"


def chatting(line: Line, who: str = "jo", helper: str = "sam") -> Line:
    """Somebody asked to talk, a helper said yes, and both have read everything; whatever they text next is no echo."""
    line.says(who, "talk")
    line.says(helper, "1")
    for one in (who, helper):
        line.reads(one)
    line.later(seconds=5, sweep=False)
    return line


def case_ended_beside_a_chat(line: Line) -> None:
    """Rosa is in a chat with Lee, and has just ended one with Jo, who was in danger; all have read everything."""
    line.says(LEE, "talk")
    line.says("rosa", "1")
    line.later(seconds=5)
    line.says("jo", "i want to kill myself")
    line.says("rosa", "1")
    line.later(seconds=5)
    line.says("rosa", "DONE 2")
    for one in ("jo", "rosa", "ana", LEE):
        line.reads(one)
    line.later(seconds=5, sweep=False)


def case_in(read: str) -> str:
    """The number of the newest case that somebody read of."""
    return re.findall(r"[Cc]ase (\d+)", read)[-1]


def case_taken(line: Line, who: str = "jo") -> str:
    """Somebody told of danger, Rosa took the case, and all have read everything; its number."""
    line.says(who, "i want to kill myself")
    code = case_in(line.reads("rosa"))
    line.says("rosa", f"1 {code}")
    for one in (who, "rosa", "ana"):
        line.reads(one)
    return code
