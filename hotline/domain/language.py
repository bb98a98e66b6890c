"""Which language a short text is in, when its words leave no doubt."""

from hotline.domain.words import words

# Words that people text in one of the two languages and not in the other; names and loan words are left out.
_SPANISH = frozenset(
    """ayuda alluda ayudame ganas ansias antojo necesito quiero tengo estoy hola gracias por favor padrino madrina
    hablar alguien persona no puedo mas siento mal triste solo sola miedo dolor viaje comida junta reunion espanol
    si claro bueno bien esta que como donde cuando ahora ahorita hoy manana ayer noche dia dias me muero trago tomar
    tome recai recaida matarme morir suicidarme llamame llamar llama mi mis tu el la los las un una y pero
    porque muy mucho mucha aqui alla unirme ansioso ansiosa diez nueve ocho siete seis cinco cuatro tres dos uno cero
    nuebe sinco dies listo lista adios buenas buenos tardes respira sangre pastillas golpea pega marido
    esposo voy lo puede puedes hermano hermana hijo hija""".split()
)
_ENGLISH = frozenset(
    """help craving crave bad need want i im ive have having a an the to of is it and you your my please someone talk
    person sponsor call ride meeting hello hi hey thanks yes yeah okay feel feeling sad alone tired now today tomorrow
    yesterday what how where when cant dont wont will would could should with for from use using drink drinking die
    kill myself pills just really so this that one two three four five six seven eight nine ten zero join""".split()
)
# HELP is the carriers' word, in whatever language the person speaks.
_BOTH = frozenset({"no", "a", "me", "solo", "an", "so", "hi", "help"})
# People who speak Spanish in the United States text these too, in the middle of a talk in Spanish.
_BORROWED = frozenset({"yes", "yeah", "okay", "please", "thanks"})


def spoken_in(text: str) -> str | None:
    """The language (en, es) that the words of a text speak; None for digits, names and mixtures, which say nothing."""
    said = set(words(text)) - _BOTH
    if said <= _BORROWED:
        return None
    spanish, english = len(said & _SPANISH), len(said & _ENGLISH)
    if spanish > english:
        return "es"
    return "en" if english > spanish else None
