"""What helpers tell of their hours in sentences of their own, as the command it comes to: "swap saturday"."""

import re

from hotline.domain.hearing.respelling import respelled

# Why, which says nothing of when: "sick today cant do my shift".
_WHY = re.compile(
    r"\b(?:(?:im|i am|i feel|feeling|feel|really|so|too|very|super|out|woke up|still|calling in|call in|estoy|ando|muy"
    r"|me siento|bien) )*(?:sick|not feeling (?:good|well|great|it)|(?:i )?dont feel (?:good|well)|under the weather"
    r"|throwing up|(?:(?:i )?(?:have|got|ive got) )?(?:the flu|covid|a fever|a cold|a migraine|(?:a )?family emergency"
    r"|an emergency)|enferm[oa]|malit[oa]|(?:tengo )?(?:gripa|gripe|fiebre|calentura|una emergencia(?: familiar)?))\b"
)
# Why, told of somebody of theirs, or of what calls them away: "cant be on tonight my kid sick".
_KIN = (
    r"(?:(?:my|the|our|both|mi|mis|el|la|los|mis dos) )*(?:kids?|son|sons|daughters?|baby|babies|boys?|girls?|child"
    r"|children|little one|toddler|mom|moms|mother|dad|dads|father|wife|husband|hubby|partner|girlfriend|boyfriend"
    r"|grandma|grandpa|grandmother|grandson|granddaughter|grandbaby|sister|brother|dog|hij[oa]s?|nin[oa]s?|niñ[oa]s?"
    r"|bebe|mama|papa|espos[oa]|abuel[oa]|herman[oa]|familia)"
)
_BEING = (
    r"(?: (?:is|are|r|s|has|have|got|just|really|so|very|home|all|a|the|with|is in|esta|estan|anda|tiene|se puso|muy))*"
)
_ILL = (
    r"(?:sick|ill|not feeling well|throwing up|puking|a?fever|covid|flu|strep(?: throat)?|stomach bug|hurt"
    r"|in (?:the )?hospital|in (?:the )?er|at (?:the )?hospital|emergency|enferm[oa]s?|mal[oa]?s?|malit[oa]s?|fiebre"
    r"|calentura|gripa|en el hospital|vomitando)"
)
_OF_THEIRS = re.compile(
    rf"\b(?:(?:because|since|porque|y|and|cause) )?(?:{_KIN}{_BEING} {_ILL}|se (?:me )?enferm\w+ {_KIN})\b"
)
# Said last, after the day: whatever follows tells why, unless it asks, doubts or takes them back.
_SAID_WHY = re.compile(
    r"(?P<wish>.*\b(?:off|on|on call|on duty|turno|libre|fuera|disponible|trabajar|tonight|today|tomorrow|hoy|noche"
    r"|manana|mañana|sorry|sry|(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?|lunes|martes|miercoles|jueves"
    r"|viernes|sabado|domingo)) (?:(?:because|since|porque|que|sorry|sry|it is|its|es|es que|theres|there is|hay|have|i"
    r"|ive|im|yo|my|we|got|got a|a|tengo|me) )*"
    rf"(?:{_KIN}|work|job|boss|family|funeral|wedding|court|appointment|appt|emergency|doctors?|dentist|school|church"
    r"|trip|flight|car|power|called in(?:to)?|called to|have to|got to|need to|something came up|stuff came up|trabajo"
    r"|trabajar|chamba|velorio|boda|corte|cita|doctor|escuela|iglesia|viaje|carro|salio algo|urgencia)\b"
    r"(?: (?!if\b|unless\b|but\b|until\b|till?\b|back\b|si\b|pero\b|hasta\b|help\b|take\b|call\b)[^\s]+){0,8}"
)
_SICK_CALL = re.compile(r"\bcall(?:ing)? (?:in|out) sick\b")
# What goes with it and says nothing of it: politeness, doubt, and what joins one thing to another.
_BESIDE = (
    "hey hi hello hola ok okay so and but because since sorry please thanks thank you ty thx fyi just really probably"
    " maybe actually unfortunately guys all team boss y e pero porque perdon disculpa disculpen gracias favor por well"
    " again guess think i yo lol tho though then que sry srry"
).split()
_I = (
    r"(?:(?:i|im|imma|ima|am|ill|id|ive|will|would|like|going|to|got|gotta|have|need|want|must|might|may|be|think|just|also|can"
    r"|could|taking|take|having|starting|plan|planning|supposed|yo|voy|a|estar|estare|estoy|ando|andare|tengo|que"
    r"|necesito|ocupo|quiero|me|tomar|tomarme|tomare|puedo|de|un|una|the|my|mi|el|hoy) )*"
)
_SHIFT = r"(?:(?:my|the|this|that|our|mi|el|ese|este|en|a|al|for|it|on|call|duty) )*(?:shifts?|turnos?|hours)"
_NOT = (
    r"(?:(?:i|im|yo) )?(?:cant|cannot|can not|couldnt|wont|will not|not|unable to|aint)"
    r"(?: (?:be able to|able to|going to|gonna|have to))*"
)
_MISS = (
    r"(?:i|im|ill|id|going|to|have|got|gotta|need|will|must|might|voy|a|tengo|que) )*"
    r"(?:miss|missing|skip|skipping|drop|dropping|bail on|give up|faltar"
)
_SOMEONE = r"(?:someone|somebody|anyone|anybody|one of you|alguien|quien)"
_ASKING = (
    r"(?:(?:can|could|will|would|i|im|need|want|to|find|have|get|looking|for|is|there|does|do|please|necesito|ocupo|busco"
    r"|quiero|hay|habra|que|si|por|favor|me) )*"
)
_ABLE = (
    r"(?:(?:who|that|else|willing|able|free|available|can|could|will|would|to|2|please|me|que|pueda|puede|podria) )*"
)
_COVER = r"(?:cover|covers|sub|fill in|swap|trade|switch|[ck]ubr\w+|supl\w+|reempla\w+|cambi\w+)"
_TAKE = r"(?:take|takes|pick up|work|do|get|tome|tomar|agarre|agarrar|haga)"
_DO_IT = r"(?:do|make|work|take|cover|be at|be on|make it to|come to|get to)"
_FOR_ME = r"(?: (?:for|me|with|in|my|mi|the|this|a|el|shifts?|turnos?|slot|hours|spot))*"
_NO_PUEDO = (
    r"(?:yo )?no (?:(?:voy|puedo|podre|podria|a|poder|estar|estare|estoy) )*(?:trabajar|cubrir|disponible"
    r"|(?:(?:hacer|ir|llegar|tomar|de|a|en|el|mi|con) )*turno)"
)
_OFF = r"(?:off|unavailable|not available|libre|fuera de turno)"
_AWAY = (
    r"(?:away|(?<!going )(?<!go )(?<!get )out(?: of (?:town|office))?|gone|on (?:vacation|leave|a trip)|traveling"
    r"|travelling|fuera|de viaje|de vacaciones|ausente)"
)
_BREAK = (
    r"(?:(?:on|quick|short|little|long) )*(?P<mid>\d+ ?(?:hours?|hrs?|h|minutes|min))? ?"
    r"(?:break|brake|breather|descans(?:o|ito)|receso|pausa)(?: de)?"
)
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?P<before>.*?) ?\b{rule}\b ?(?P<after>.*)"))
    for kind, rule in (
        ("swap", rf"{_ASKING}{_SOMEONE} {_ABLE}{_TAKE} (?:my |mi )?(?P<mid>.*?) ?(?:shifts?|turnos?|for me|por mi)"),
        ("swap", rf"{_ASKING}{_SOMEONE} {_ABLE}{_COVER}{_FOR_ME}(?: (?P<mid>\w+) (?:shifts?|for me))?"),
        ("swap", rf"{_ASKING}(?:me )?(?:pueden|puede|podrian|podria) (?:cubrir|cubrirme|suplir|suplirme){_FOR_ME}"),
        ("swap", r"(?:(?:i|im|need|want|looking|for|some|a|my) )*(?:coverage|a sub)(?: (?:for|my|shifts?))*"),
        ("off", r"(?:(?:i|im|ill|going|to|have) )*calling (?:in|out|off)"),
        ("off", rf"(?:{_MISS}) {_SHIFT}"),
        ("off", rf"{_NOT} {_DO_IT}{_FOR_ME} (?:shifts?|hours)"),
        ("off", rf"{_NOT} (?:work|come in|be (?:working|available|on call|on duty|on|around|in))"),
        ("off", _NO_PUEDO),
        (
            "off",
            rf"{_I}(?:take|taking|need|want|have|having) (?P<mid>(?!a |the |it |them |him |her |to )\w+(?: \w+)?) off",
        ),
        ("off", rf"{_I}(?:(?:day|time) )?{_OFF}(?: (?:work|call|duty|shift))?"),
        ("away", rf"{_I}{_AWAY}"),
        ("break", rf"{_I}{_BREAK}"),
    )
)
# Said without their shift, these need a day: with an hour or nothing they answer something else.
_ON_A_DAY = re.compile(
    rf"(?P<before>.*?) ?\b(?:{_NOT} (?:make it|make|do it|do|be there|come)|(?:{_MISS})"
    r"|(?:yo )?no (?:(?:voy|puedo|podre|podria|a) )*(?:poder(?: ir)?|ir|podre|puedo|estar))\b ?(?P<after>.*)"
)
_NO_SHIFT = re.compile(rf"(?:{_NOT} {_DO_IT}{_FOR_ME} (?:shifts?|hours)|(?:yo )?no .* mi turno|(?:{_MISS}) {_SHIFT})")
# Who asks, denies or tells of what was wishes nothing of their hours.
_NO_WISH = re.compile(
    r"(?:am|is|are|do|does|did|when|what|who|whos|how|why|if|should|was|cuando|como|quienes|cual) .*"
    r"|.*\b(?:want|might|may|quisiera) (?:(?:to|be) )*(?:out|gone|away)\b.*"
    r"|.*\b(?:dont|didnt|doesnt|nobody|no one|nadie|never|nunca|already|ya no|used to|covered|instead|thanks for)\b.*"
)
_LEAST, _MOST = 2, 16


def told(text: str) -> tuple[str, str] | None:
    """The command a helper's own sentence comes to and the words of its time: ("swap", "saturday"); else None.

    Whether those are a time is for others to say: what they say beside it makes it no wish.
    """
    said = _words(text)
    if len(said.split()) > _MOST or _NO_WISH.fullmatch(_without_beside(said)):
        return None
    return _meant(_without_why(said))


def plainly(text: str) -> str:
    """What a text says without why and without what only goes with it: "cant tonight sry kids are sick"."""
    said = _words(text)
    return _without_beside(_without_why(said)) if len(said.split()) <= _MOST else ""


def _words(text: str) -> str:
    """The words of a text as they are meant, without its signs."""
    return " ".join(re.sub(r"[.,!?;]+", " ", re.sub(r"\b4(?= an? )", "for", respelled(text))).replace("'", "").split())


def _without_why(said: str) -> str:
    """What is said without why: "cant be on tonight my kid sick"."""
    bare = _WHY.sub(" ", _OF_THEIRS.sub(" ", _SICK_CALL.sub("calling in", said)))
    bare = " ".join(bare.split())
    late = _SAID_WHY.fullmatch(bare)
    return late["wish"] if late else bare


def _meant(why: str) -> tuple[str, str] | None:
    """The command that a sentence comes to in which nothing is said of why."""
    if len(why.split()) < _LEAST:
        return None
    for kind, rule in _RULES:
        if (found := rule.fullmatch(why)) and (kind in {"swap", "break"} or _time(found)):
            return kind, _time(found)
    if _NO_SHIFT.fullmatch(_without_beside(why)):
        # No day was said: it is the next of their shifts that somebody must take.
        return "swap", ""
    found = _ON_A_DAY.fullmatch(why)
    when = _time(found) if found else ""
    return ("off", when) if when and not re.search(r"\d|\b(?:till?|until|hasta|back)\b", when) else None


def _time(found: re.Match[str]) -> str:
    """What is said before the words that were heard, within them and after them, without what only goes with it."""
    parts = (found["before"], found.groupdict().get("mid") or "", found["after"])
    return " ".join(_without_beside(part) for part in parts if _without_beside(part))


def _without_beside(part: str) -> str:
    said = part.split()
    while said and said[0] in _BESIDE:
        said = said[1:]
    while said and said[-1] in _BESIDE:
        said = said[:-1]
    return " ".join(said)
