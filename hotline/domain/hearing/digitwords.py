"""A digit that stands for a word between words: 2 for "to" or "too", 4 for "for", as in "need 2 talk", "4 real"."""

import re

_AFTER_TO = """
    me|my|the|go|get|use|talk|tlak|tak|speak|eat|stop|be|b|do|see|drink|drnk|work|home|church|meeting|make|find|quit|
    sign|that|this|him|her|it|u|you|ya|start|help|pick|slip|relapse|smoke|hang|sum1|some1|someone|somebody|any1|
    anyone|anybody|a|an|call|txt|text|say|tell|stay|keep|feel|live|have|take|leave|sleep|cry|fight|buy|score|cope
"""
_AFTER_TOO = "much|many|late|soon|hard|bad|strong|tired|scared|drunk|high|far|long|weak|loud|low|good|close|early"
_AFTER_FOR = """
    me|my|the|a|an|him|her|it|u|you|us|them|real|reals|sure|now|good|today|that|this|tonight|food|work|sum1|some1|
    someone|any1|anyone|help|ever|some|so|like
"""
# After these comes what they want to do, never how many; after "like" and "about" comes a number as well.
_BEFORE_TO = "need|ned|talk|tlak|tak|speak|going|goin|trying|tryin|used|ready|able|listen|want|wnt|got|have|how|who"
_BEFORE_FOR = "waiting|waitin|looking|lookin|asking|askin|wait|ask|here|thanks|thx|sorry|ready|its|dying|jonesing"
# "An 8", "like a 2": what follows these is a number.
_NUMBER = r"(?<!\ba )(?<!\ban )(?<!\bnumber )(?<!\boption )"


def _any(words: str) -> str:
    return "(?:" + "".join(words.split()) + ")"


_TO = re.compile(
    rf"(?<![^\s]){_NUMBER}(?:(?<=[a-z] )2(?= {_any(_AFTER_TO)}\b)|2(?= {_any(_AFTER_TOO)}\b)"
    rf"|(?<=\bdown )2(?= (?:an? )?\d)|(?<=\bup )2(?= (?:an? )?\d)|(?<=\bwent )2(?= (?:an? )?\d))"
)
_TO_DO = re.compile(rf"\b({_any(_BEFORE_TO)}) 2(?= [a-z])")
_FOR = re.compile(rf"(?<![^\s]){_NUMBER}(?:(?<=[a-z] )4(?= {_any(_AFTER_FOR)}\b)|4(?= (?:real|reals|sure|ever|me)\b))")
_FOR_IT = re.compile(rf"\b({_any(_BEFORE_FOR)}) 4(?= [a-z])")


def in_words(folded: str) -> str:
    """A folded text with each digit that stands for a word written as that word; every other digit stays."""
    if "2" in folded:
        folded = _TO_DO.sub(r"\1 to", _TO.sub("to", folded))
    if "4" in folded:
        folded = _FOR_IT.sub(r"\1 for", _FOR.sub("for", folded))
    return folded
