"""Two people in a chat: what stories about it begin with."""

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
