"""The patterns, over the letters of `stopwords`, that are a wish not to be texted, to pause, or to start again.

Each pattern is matched against all letters of a text or a clause, so that one word too many is no wish.
"""

import re

_THE = "[d74]*"
_TEXTS = f"{_THE}T?N"
_END = "[pah14oQ%]*"


def _any(*patterns: str) -> str:
    return f"(?:{'|'.join(patterns)})"


# Wishes that name the texts, the list or the number: clear enough to stand beside other clauses.
EXPLICIT = re.compile(
    "[plh%]*"
    + _any(
        f"I?u[m#]?(?:O?{_THE}[NLT58]|[OF][d7]+|d)?[m#]?",  # unsubscribe me from this list
        f"[sxY]+{_THE}V[m#]?{_THE}[N8]?[m#]?",  # stop texting me these messages
        f"I?[sxY2]+(?:{_TEXTS}|r{_TEXTS}|rd*7)(?:O?d*[m#])?",  # stop the texts to my phone
        f"[lI]*[z!]9?(?:{_TEXTS}F?[m#]?|7F)|2{_THE}7",  # alto a los mensajes, turn the texts off, turn off these
        f"(?:{_TEXTS}|d*T)F|&(?:{_TEXTS}I?s|[z!]{_TEXTS})|{_TEXTS}I?(?:[sz]+|[3oq])",  # texts off
        f"s{_THE}T|[sxY]+g[m#]?",  # stop the text, stop spamming me
        f"[sxY]+Z(?:{_TEXTS}m?|m?{_THE}(?:T?[N8]|7)?)|[sY]+E[m#]?",  # stop sending (me) these, dejen de mandar mensajes
        f"nS|na?(?:T[m#]?|c[m#]){_THE}N?",  # do not text me these
        f"nem?(?:{_TEXTS}m?|{_THE}8|d*[47])",  # do not send me anything
        f"qvm?(?:{_TEXTS}m?|{_THE}8)|qE[m#4]",  # ya no manden textos
        f"Wr?{_TEXTS}m?|Wrd*7",  # I do not want these texts
        f"Wb[m#]?|W6{_THE}L",  # I do not want to be texted, to be on your list
        f"&?(?:[o3]{_THE}(?:T?N|V|T)[m#]?|q(?:{_TEXTS}|V)[m#]?)",  # no more texts; no texts; i want no texts
        f"[Kktr]m?[OF]{_THE}[LN]|F{_THE}L|J[OF]?{_THE}[LN]",  # take me off your list
        f"tmF[d7]*|Km(?:[OF]{_THE}[L5N])?|Km[OF][d7]+",  # take me off this, remove me
        f"[Kk]#(?:[OF]{_THE}[L5])?|t#[FO](?:{_THE}[L5])?|I?[Kk]#",  # delete my number
        "C",  # I revoke my consent
        f"M(?:[EV]m?|vm?(?:{_TEXTS}|{_THE}8|[47]))",  # no me escriban
    )
    + _END
)
# Wishes that are a wish only when they are all that is said: STOP, STOP STOP, please stop now, leave me alone.
ALL_THAT_IS_SAID = re.compile("[ph%]*s[sp1h%]*(?:Q[pQ]*)?|x+|z|%p*[xz]|3|u+|p*Kp*|p*A[pa1]*")

_TOPIC_TEXTS = "[Rj]+(?:R|T?N|T)"
# Wishes not to be texted about one thing. "I want to stop meetings" is no such wish: the person may mean going.
ABOUT_TOPIC = re.compile(
    "[pl%]*"
    + _any(
        "(?:s|2|I?uO?)d*R",  # stop rides
        f"I?(?:[sx2Y]|uO?|[o3q])d*{_TOPIC_TEXTS}",  # no more ride texts
        f"I?[sxY]+(?:Z|r)m?d*(?:{_TOPIC_TEXTS}|R)",  # stop sending me reminders
        "[sxY]+Vm?[if]d*[Rj]+T?N?",  # stop texting me about rides
        "nT?m[if]d*[Rj]+T?N?",  # do not text me about rides
        f"nem?d*(?:{_TOPIC_TEXTS}|R)",  # do not send me ride texts
        f"Wr?m?d*{_TOPIC_TEXTS}|Wr?d*N[if]d*[Rj]+",  # I do not want ride texts
    )
    + _END
)

_SPAN = _any("[fi]?[d9]*[UH]", "X", "w[9d]*[DUHX]")  # for a week, today, until monday
PAUSING = re.compile(
    _any(
        f"p*Pm?[pa14]*|[pl]*Pm?{_SPAN}{_SPAN}?{_END}",  # pause; pause for a week; til friday, 2 days
        f"[pl]*I?[P0]{_THE}(?:T?N|[Rj]+N)m?{_SPAN}?{_END}",  # pause my texts; a break from the texts
        f"[pl]*P{_THE}R{_SPAN}?{_END}",  # pause rides
        "p*s[fw][9d]*[DUH]p*|p*sXp*",  # stop for a week
        f"[pl]*(?:[sxY]+d*Vm?|nTm?|M[EV]m?|[qo3]{_TEXTS}){_SPAN}{_END}",  # do not text me today
        f"[pl]*(?:[sx]+{_TEXTS}|[sx]+Zm?{_TEXTS}|nem?{_TEXTS}){_SPAN}{_END}",  # no texts for 3 days
    )
)
# Starting again needs plainer words still: nobody is signed up by "I want to start again".
STARTING = re.compile(_any("p*B+[p1]*", f"[pl]*I?B+{_THE}T?N{_END}", f"[pl]*B+m?{_THE}T{_END}", f"[pl]*S+{_END}"))

WRONG_NUMBER = re.compile(r"[yd]*G")
# What may stand around "wrong number" without changing it.
SOFT = re.compile(r"[plahyd14%]*")
