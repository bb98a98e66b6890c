"""Whether somebody in the middle of helping speaks of themselves, and of now.

"I wanted to die once", "I know what it is to want to die", "I won't let you die" and "how many pills did you take"
comfort or ask.
"""

import re

from hotline.domain.hearing.phrases import phrases
from hotline.domain.words import spaced, words

# Words by which somebody speaks of themselves, and of what is theirs, in both languages.
_OWN = phrases("i, im, ive, my, me, myself, mine, yo, mi, mis, me, estoy, tengo, siento, puedo")
_OURS = phrases("my, me, mi")
_YOU = phrases("you, your, youre, u, ur, tu, te, ti, contigo")
_NOW = re.compile(
    r"\b(?:i (?:really |just |also |still |think i )?(?:want to|wanna|need to|will|am|took|feel like)"
    r"|im (?:going to|gonna|about to|suicidal)|ill|me too|i (?:dont|do not) want to (?:live|be here|be alive)"
    r"|quiero|voy a|(?:yo )?me tome)\b(?! (?:call|calling|llamar|help|be here for))"
)
_THEN = re.compile(r"\b(?:once(?! and for all)|years? ago|back then|used to|when i was|cuando (?:era|tenia)|una vez)\b")


def speaks_of_oneself(text: str) -> bool:
    """Whether any word of a text is about whoever writes it."""
    return not _OWN.isdisjoint(words(text))


def of_ones_own(text: str) -> bool:
    """Whether a text is about what is its writer's own, and not its reader's: "my chest", but not "your chest"."""
    said = set(words(text))
    return not _OURS.isdisjoint(said) and _YOU.isdisjoint(said)


def wants_it_now(text: str) -> bool:
    """Whether a text says what its writer wants, does or is about to do, and not what was once."""
    said = spaced(text)
    return _NOW.search(said) is not None and _THEN.search(said) is None
