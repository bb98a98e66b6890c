"""Who does not want to be texted any more, in whatever words; a wish must be the whole of what is said.

Under the rule of the FCC in force since 11 April 2025 any reasonable wording revokes consent (47 CFR 64.1200(a)(10)). A person
who says "stop using" or "make it stop" must never be silenced by it, so nothing is matched loosely: each kind of phrase is
one letter, and a wish is a short pattern that leaves no word of the clause over.
"""

import re
from dataclasses import dataclass
from typing import Literal

from hotline.domain.hearing.phrases import Words, heard, phrases
from hotline.domain.stopwords import LETTERS, TOPICS, days_in
from hotline.domain.words import plain

Action = Literal["STOP", "START", "PAUSE", "cancel_ride"]

# The carriers' own words: alone in a message they have already unsubscribed the sender, or signed them up again.
CARRIER_STOPS = phrases("stop, stopall, unsubscribe, cancel, end, quit, revoke, optout")
CARRIER_STARTS = phrases("start, unstop")


@dataclass(frozen=True, slots=True)
class StopWish:
    """A wish about being texted: stop all or one topic, start again, pause for some days, or cancel a ride (no opt-out).

    `whole` tells that the message is nothing but one carrier keyword, which the carrier acts on by itself.
    """

    action: Action
    reason: Literal["wrong_number"] | None = None
    topic: str | None = None
    days: int | None = None
    whole: bool = False


_POLITE = r"[ph]*"
_END = r"[pagxh]*"
_Q = r"[dlaqg]*"  # "the", "all", "your", "any more of these"
_WISH = {
    # A carrier word with nothing but politeness, or said over and over.
    "STOP": rf"[ph]*S+[ph]*|X+|{_POLITE}u(?:m|[of]{_Q}(?:[LT]|$)|m[of]{_Q}[LT])?{_Q}{_END}",
}
_STOP = re.compile(
    "|".join(
        (
            r"(?:S|X)+",
            r"(?:S[pa]*)+|p+S[p]*",
            r"i?X?p*u+p*",
            # stop texting me, quit sending me these, stop all the messages, end texts
            rf"{_POLITE}i?(?:[SK]|X|t?[SK])+{_Q}(?:[VB]{_Q}m?{_Q}[TLf]*{_Q}m?|{_Q}T{_Q}(?:f?m)?){_END}",
        )
    )
)
