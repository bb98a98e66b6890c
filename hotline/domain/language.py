"""Which language a short text is in, when its words leave no doubt."""

import re
import unicodedata

from hotline.domain.words import words

# Words that people text in one of the two languages and not in the other; names and loan words are left out.
_SPANISH = frozenset(
    """ayuda alluda ayudame ganas ansias antojo necesito quiero tengo estoy hola gracias por favor padrino madrina
    hablar alguien persona no puedo mas siento mal triste solo sola miedo dolor viaje comida junta reunion espanol
    si claro bueno bien esta que como donde cuando ahora ahorita hoy manana ayer noche dia dias me muero trago tomar
    tome recai recaida matarme morir suicidarme llamame llamar llama mi mis tu el la los las un una y pero
    porque muy mucho mucha aqui alla unirme ansioso ansiosa diez nueve ocho siete seis cinco cuatro tres dos uno cero
    nuebe sinco dies listo lista adios buenas buenos tardes respira sangre pastillas golpea pega marido
    esposo voy lo puede puedes hermano hermana hijo hija
    porfa porfas porfavor mañana español de se te del para con quien nada nadie nunca todo otra otro vez hora
    minutos semana luego cerca afuera todavia anoche calle casa hay pues mensajes dejen dejame equivocado vivir vida
    inscribirme inscribanme inscripcion registrarme apuntarme unirse llamenme llamen
        seguir parar quisiera estar morirme aguanto entiendo contesta hablame escribeme ando eres siempre animo
    llorar espera espere esperame momento momentito gratis cuanto cuanta cuesta cuestan cobran auxilio emergencia
    urgente ayudenme ayuden salvenme salvame recaer recayendo recaido volvi consumi consumir consumo bebi beber tomando
    bebiendo drogue drogado drogada emborrache embriague borracho borracha regue cague tropece resbale meti eche
    unas unos crudo cruda ayudar ayudarme ayudeme ayudenos ayudas apoyo desesperado desesperada ansiedad llamen
    ayuad ayua yuda auda aluda ausilio axilio auxilo escriban escribas molesten molestes
    dejenme""".split()
)
# Spanish too, but by ear these are names or words of English: only as they are spelt here.
_AS_SPELT = frozenset({"falle"})
# Names and places as well, or words of English without their accent: Spanish where they are all that is said, or so.
_ALONE = frozenset({"socorro", "socoro", "ayda", "ola", "me cai", "ya cai"})
_ACCENTED = re.compile(r"\b(?:usé|fumé|caí)\b")
_ENGLISH = frozenset(
    """help craving crave bad need want i im ive have having a an the to of is it and you your my please someone talk
    person sponsor call ride meeting hello hi hey thanks yes yeah okay feel feeling sad alone tired now today tomorrow
    yesterday what how where when cant dont wont will would could should with for from use using drink drinking die
    kill myself pills just really so this that one two three four five six seven eight nine ten zero join
    somebody everybody anybody she they or gimme lol good morning night still sober rough doing better not are was
    been who why gonna going lonely struggling hungry scared bored stressed nobody nothing everything afternoon
    weekend yall lately tonight feels""".split()
)
# HELP is the carriers' word, in whatever language the person speaks; "y" is a yes, or a why, in English.
_BOTH = frozenset({"no", "a", "me", "solo", "an", "so", "hi", "help", "y", "la"})
# People who speak Spanish in the United States text these too, in the middle of a talk in Spanish.
_BORROWED = frozenset({"yes", "yeah", "okay", "please", "thanks", "good", "sober", "sorry", "start", "nice"})
# Shorter words are never read as misspelt ones: too many are words of the other language.
_SHORTEST = 4
# How Spanish is spelt by ear: what sounds the same is one letter, a silent h is none, a letter held down is one.
_SOUNDS = (
    *((re.compile(pattern), sound) for pattern, sound in (("ll", "y"), ("qu(?=[ei])", "k"), ("ch|x", "#"))),
    *((re.compile(pattern), sound) for pattern, sound in (("(?<=[aeou])i(?=[aeou])", "y"), ("g(?=[ei])", "j"))),
    *((re.compile(pattern), sound) for pattern, sound in (("c(?=[ei])|z", "s"), ("c|q", "k"), ("v", "b"), ("h", ""))),
    (re.compile(r"(.)\1+"), r"\1"),
)


def spoken_in(text: str) -> str | None:
    """The language (en, es) that the words of a text speak; None for digits, names and mixtures, which say nothing.

    Spanish counts as such also where it is spelt by ear: "kiero", "alluda", "holaaa".
    """
    said = set(words(text)) - _BOTH
    if said <= _BORROWED:
        return None
    english = said & _ENGLISH
    spanish = {word for word in said - english if word in _SPANISH | _AS_SPELT or _sound(word) in _BY_EAR}
    if len(spanish) > len(english) or _alone(text):
        return "es"
    return "en" if len(english) > len(spanish) else None


def _alone(text: str) -> bool:
    """Whether a text as a whole, or an accent in it, is Spanish where its words for themselves leave a doubt."""
    accented = _ACCENTED.search(unicodedata.normalize("NFC", text).casefold())
    return " ".join(words(text)) in _ALONE or accented is not None


def _sound(word: str) -> str:
    """How a word sounds in Spanish, for words that are long enough; else nothing."""
    if len(word) < _SHORTEST:
        return ""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


_BY_EAR = frozenset(_sound(word) for word in _SPANISH - _ENGLISH) - {""}
