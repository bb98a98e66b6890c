"""Whether somebody tells of a hard thing that befell them, or thinks ill of themselves: kind words are due, no menu."""

import re

from hotline.domain.hearing.phrases import Words

# Longer texts are stories, and may tell of anything.
_LONGEST = 14
_WHO = (
    r"(?:mom|mum|mother|dad|father|brother|bro|sister|sis|son|daughter|baby|kid|wife|husband|girl|boy|girlfriend|gf"
    r"|boyfriend|bf|friend|cousin|uncle|aunt|grandma|granny|grandpa|grandmother|grandfather|sponsor|sponsee|partner"
    r"|fiance|fiancee|roommate|dog|cat|boss|nephew|niece|landlord|ex|old lady|old man|family|kids|parents)"
)
_QUIEN = (
    r"(?:mama|madre|papa|padre|hermano|hermana|hijo|hija|esposo|esposa|marido|novio|novia|amigo|amiga|primo"
    r"|prima|tio"
    r"|tia|abuelo|abuela|abuelito|abuelita|padrino|madrina|pareja|jefe|jefa|ex|perro|perrito|gato|suegra|suegro"
    r"|vieja|viejo|familia|hijos)"
)
_LEAD = r"(?:(?:hey|so|well|man|ugh|omg|i think|and|today|just|hola|pues|ay|hoy|ya|que) )*"
_NEWS = (
    # Whom they lost, and who is ill.
    (
        rf"my (?:\w+ )?{_WHO} (?:just |has |was |is |got )*(?:died|dead|passed|passed away|dying|diagnosed"
        rf"|has cancer|cancer"
        r"|locked up|arrested|in the hospital|in hospital|in jail|in the icu)"
    ),
    r"(?:i )?(?:just )?(?:came |coming |back |home )*(?:from |went to )?(?:a|the|his|her) funeral",
    rf"(?:hoy |ayer |anoche )?se (?:me )?murio mi {_QUIEN}",
    rf"mi {_QUIEN} (?:se murio|murio|fallecio|tiene cancer|esta en el hospital|esta en la carcel|se esta muriendo)",
    rf"(?:murio|fallecio) mi {_QUIEN}",
    # Who left, and who was let go.
    (
        rf"(?:he|she|they|my {_WHO}) (?:just )?(?:left me|dumped me|broke up with me|cheated on me|kicked me out"
        r"|threw me out|walked out on me|walked out|wants a divorce|wont talk to me|hates me|is leaving me"
        r"|took the kids"
        r"|took my kids)"
    ),
    r"(?:we|i) (?:just )?(?:broke up|split up|got divorced|got dumped)",
    r"(?:im|i am|we are|were) getting (?:a divorce|divorced)",
    rf"me (?:dejo|engaño|corrio|termino|boto)(?: de la casa)?(?: mi {_QUIEN})?",
    rf"mi {_QUIEN} me (?:dejo|engaño|corrio|termino|boto)(?: de la casa)?",
    r"(?:nos|me) (?:separamos|separe|divorciamos|divorcie|quitaron a (?:mis|los) (?:hijos|niños|ninos))",
    # Work, home, children, the law.
    (
        r"(?:i )?(?:just )?(?:lost|losing) (?:my|the) (?:job|house|home|apartment|apt|place|kids|license|car|baby"
        r"|family)"
    ),
    (
        r"(?:i )?(?:just )?(?:im |am |was )?(?:got |getting |been )?(?:fired|laid off|evicted|kicked out|robbed|jumped"
        r"|arrested|dumped|cheated on)"
    ),
    (
        r"(?:im |i am |we are )?(?:homeless|out on the street|on the streets?|sleeping (?:outside|in my car)"
        r"|sleep outside)"
    ),
    (
        r"(?:they|cps|dcfs|the state|the court) (?:just )?(?:took|is taking|are taking|taking) my (?:kids?|son"
        r"|daughter|baby)"
    ),
    r"(?:ya )?(?:perdi|me quitaron) (?:mi|el|la) (?:trabajo|chamba|jale|casa|apartamento|familia)",
    (
        r"me (?:corrieron|despidieron|desalojaron|echaron|sacaron)(?: (?:del trabajo|de la chamba|del jale"
        r"|de la casa|de mi casa"
        r"|del apartamento))?"
    ),
    r"me quede (?:sin (?:trabajo|chamba|jale|casa|nada)|en la calle)",
    # What they think of themselves.
    r"(?:i )?(?:really |just |fucking )?hate (?:myself|my life|who i am|what i did|me)",
    (
        r"(?:no one|noone|nobody) (?:cares|gives a (?:shit|damn|fuck)|loves me|likes me|wants me|understands"
        r"|believes me"
        r"|listens|calls me)(?: about me| anymore)?"
    ),
    (
        r"(?:im|i am|im such|i feel like) (?:a |an |such a )?(?:failure|loser|screw ?up|fuck ?up|mess"
        r"|disappointment|burnout"
        r"|bad (?:mom|mother|dad|father|person))"
    ),
    (
        r"i (?:always |really |just )?(?:messed|screwed|fucked|mess|screw|fuck|effed) (?:it "
        r"|everything )?(?:all )?up(?: again)?"
    ),
    (
        r"i (?:let (?:everyone|everybody|my family|them all|them|him|her) down|ruin everything"
        r"|ruined everything)(?: again)?"
    ),
    r"(?:me odio|odio mi vida|me odio a mi mismo|me odio a mi misma)",
    r"(?:a )?nadie (?:le importo|me quiere|me entiende|me escucha|me cree|me habla)(?: ya)?",
    (
        r"(?:ya )?(?:soy|me siento) (?:un|una|bien)? ?(?:fracaso|fracasado|fracasada|inutil|basura|decepcion"
        r"|mala (?:madre|mama|persona)|mal (?:padre|papa))"
    ),
    r"(?:ya )?(?:la regue|la cague|meti la pata|le falle a (?:todos|mi familia))(?: otra vez| de nuevo)?",
    # Quarrels, and being ill.
    (
        rf"(?:i )?(?:just )?(?:had |got |getting |having )?(?:in |into )?(?:a |an )?(?:big |bad |huge )?(?:fight"
        rf"|argument|fighting"
        rf"|fought|arguing|argued) (?:with|w) (?:my (?:\w+ )?{_WHO}|him|her|them)(?: again)?"
    ),
    rf"(?:me )?(?:pelee|peleamos|discuti|pelie)(?: otra vez)? con (?:mi {_QUIEN}|el|ella)",
    r"(?:im |i am |i feel |feeling |feel )(?:so |really |real )?sick",
    r"(?:estoy|ando|me siento) (?:muy |bien )?(?:enfermo|enferma)",
)
_WHEN = (
    r"(?: (?:today|tonight|tonite|yesterday|last night|last nite|last week|this morning|this week|again|rn"
    r"|now|hoy|ayer|anoche|ahorita|otra vez|la semana pasada|man|bro|and i .*|y .*|im .*|i .*))*"
)
_HARD = re.compile(rf"{_LEAD}(?:{'|'.join(_NEWS)}){_WHEN}")


def hard_news(said: Words) -> bool:
    """Whether the words of a text tell, as a whole, of a loss, a quarrel, illness, or of thinking ill of oneself."""
    return 0 < len(said) <= _LONGEST and _HARD.fullmatch(" ".join(said)) is not None
