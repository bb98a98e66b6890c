"""What a page of Markdown has in its fences: commands to run, files to save."""

import re


def fences(text: str) -> list[tuple[str, str]]:
    """The kind and the body of every fenced block."""
    return re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def shell(text: str) -> list[list[str]]:
    """The commands of every shell block, a line each, without comments."""
    blocks = [body.splitlines() for kind, body in fences(text) if kind == "sh"]
    return [[line.strip() for line in block if line.strip() and not line.startswith("#")] for block in blocks]
