"""Two people in a chat: what stories about it begin with."""

from tests.kit.line import Line


def chatting(line: Line, who: str = "jo", helper: str = "sam") -> Line:
    """Somebody asked to talk, a helper said yes, and both have read everything; whatever they text next is no echo."""
    line.says(who, "talk")
    line.says(helper, "1")
    for one in (who, helper):
        line.reads(one)
    line.later(seconds=5, sweep=False)
    return line
