"""Long texts in parts that the carrier takes."""

from collections.abc import Iterator

# The carrier takes no longer text; an emoji counts as two (twilio.md 7).
LONGEST = 1600


def parts(words: str, longest: int) -> Iterator[str]:
    """The words in parts the carrier takes, broken between words where there is a space to break at."""
    while length(words) > longest:
        end = longest
        while length(words[:end]) > longest:
            end -= 1
        space = words.rfind(" ", end // 2, end)
        end = space if space > 0 else end
        yield words[:end]
        words = words[end:].lstrip()
    yield words


def length(words: str) -> int:
    """How long the carrier finds a text: it counts UTF-16, in which most emoji are two."""
    return len(words.encode("utf-16-le")) // 2
