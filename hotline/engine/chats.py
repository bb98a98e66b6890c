"""Which of a helper's chats their words are for: words for one person must not reach another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBERED = re.compile(r"\s*#?(?P<code>\d{2,3})\b[\s:,.\-]*(?P<words>.*)", re.DOTALL)
_DONE_WITH = re.compile(r"\s*(?P<words>(?:all )?done|list[oa])\s+#?(?P<code>\d{2,3})[\s.]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OpenRelay:
    """A masked chat this person is in; in `crisis` a human is there already. `code` is its number for a helper."""

    id: int
    as_helper: bool
    crisis: bool
    code: int = 0


def addressed(relays: Sequence[OpenRelay], last: int | None, text: str) -> tuple[OpenRelay | None, str]:
    """The chat a text is for, and its words without the number of the chat; None where that is not sure.

    `relays` has the latest first, and is not empty; `last` is the chat the helper wrote in last. With several
    chats it is sure when the text begins with a number, or when only the last one has been written in since.
    """
    if len(relays) == 1 or not relays[0].as_helper:
        return relays[0], text
    for pattern in (_NUMBERED, _DONE_WITH):
        match = pattern.fullmatch(text)
        named = match and next((one for one in relays if str(one.code) == match["code"]), None)
        if match and named:
            return named, match["words"]
    return (relays[0] if relays[0].id == last else None), text
