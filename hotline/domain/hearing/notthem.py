"""Whoever texts is not who the number belonged to: "this isnt mike", "este numero ya no es de ana"."""

import re

from hotline.domain.hearing.givennames import GIVEN_NAMES
from hotline.domain.hearing.phrases import heard
from hotline.domain.hearing.respelling import twice

# "this is not Ana's phone": the name may be any word but these.
_NO_NAME = "(?!(?:my|a|an|the|your|ur|our|any|good|safe|real|working|work|home|cell|new|old|same|right|best) )"
_NOBODY = r"(?!(?:i|my|he|she|it|they|we|you|who|that|ex|mi|el|ella|yo|nadie|nobody|confianza|fiar)\b)"
_LEAD = (
    r"(?:(?:hi|hey|hello|sorry|im sorry|no|nope|um|uh|i think|but|hola|perdon|disculpe|disculpa|lo siento|oiga|yo"
    r"|creo que) )*"
)
_TAIL = (
    r"(?: (?:anymore|any more|no more|now|stop|please stop|stop texting|stop texting me|please|pls|sorry|im sorry"
    r"|thanks|thank you|gracias|perdon|disculpe|lo siento|ya|wrong number|you have the wrong number"
    r"|numero equivocado|who is this|quien es|bye))*"
)
_NUMBER = "(?:number|phone|cell|line|num)"
_NUMERO = "(?:numero|telefono|celular|cel)"
_THEIR_NUMBER = re.compile(
    rf"{_LEAD}(?:"
    rf"this (?:is not|isnt|aint|is no longer) {_NO_NAME}\w+ (?:s )?(?:phone|number|cell)(?: number)?"
    rf"|this (?:number|phone) (?:no longer belongs|doesnt belong|does not belong) to {_NO_NAME}\w+"
    rf"|{_NO_NAME}{_NOBODY}\w+ (?:no longer (?:has|uses|owns)"
    r"|(?:doesnt|does not|dont) (?:have|use|own)(?= .* (?:any|no)))"
    rf" this {_NUMBER}"
    r"|(?:there is |theres )?(?:no one|nobody|noone) (?:here )?(?:by|with) (?:that|this) name(?: here| at this number)?"
    r"|(?:there is |theres |we have |i have )?(?:no one|nobody|noone) (?:here )?(?:named|called|name) (?!me\b)\w+"
    rf"(?: (?:here|at this {_NUMBER}|on this {_NUMBER}|lives here))*"
    rf"|(?:this|it)(?: is not|s not| isnt| aint) {_NO_NAME}\w+ (?:she|he|they) (?:changed|got|has|have|switched)"
    r" (?:(?:her|his|their|a) )?(?:new )?(?:phone )?(?:number|numbers|phone)"
    r"|aqui no (?:vive|hay) (?:ningun|ninguna) (?!comida|agua|junta|reunion|lugar|persona|grupo|problema)\w+"
    r"|(?:aqui )?no hay (?:nadie|ninguno|ninguna) (?:aqui )?(?:llamado|llamada|que se llame) \w+(?: aqui)?"
    rf"|este (?:no|ya no) es el {_NUMERO} de (?!mi )\w+|aqui no hay nadie con ese nombre"
    rf"|este {_NUMERO} ya no (?:es de|es el de|pertenece a|le pertenece a|lo tiene) (?!mi ){_NOBODY}\w+"
    rf"|{_NOBODY}\w+ ya no (?:tiene|usa) este {_NUMERO}"
    rf"){_TAIL}"
)
# "this isnt mike", "no soy raul": with a name that is no other word, and nothing else said.
_SOMEBODY_ELSE = re.compile(
    rf"{_LEAD}(?:this (?:is not|isnt|aint)|im not|i am not|no soy|yo no soy) (?P<name>\w+)"
    r"(?: (?:anymore|any more|sorry|perdon))*"
)
# What only whoever has somebody's number now can say; whoever we do not know may have just got ours.
_HAS_IT_NOW = re.compile(
    rf"{_LEAD}(?:(?:i )?(?:only )?(?:just|recently|newly) (?:got|received|was given|been given|have gotten) this number"
    r"|i got this number (?:today|yesterday|recently|last week|last month|this week|a week ago|a month ago|new)"
    r"|(?:this is|its|it is) my number now|i have this number now|this number is mine now"
    r"|(?:me )?acab(?:o|an) de (?:recibir|tener|obtener|conseguir|sacar|dar|darme|comprar|asignar) este numero"
    r"|este numero (?:ahora es mio|es mio ahora|ya es mio)|ahora este es mi numero|este es mi numero ahora)"
    rf"(?: (?:today|yesterday|recently|last week|ayer|hoy|apenas))*{_TAIL}"
)
_DENIALS = (
    r"(?:this|it|that)(?: is not|s not| isnt| aint| is no longer|s no longer)(?: even)? (?:{name})",
    r"(?:im|i am|we are|i) (?:not|aint)(?: the)? (?:{name})(?! any)|i aint (?:{name})",
    r"(?:youre|you are|ur) not (?:texting|talking to|talking with) (?:{name})",
    r"(?:{name}) (?:doesnt|does not|dont|no longer|didnt)(?: (?:have|has|use|uses|own|keep)) this (?:number|phone)",
    r"(?:{name}) (?:changed|has changed|got|switched) (?:a |her |his |their )?(?:new )?(?:number|numbers)",
    r"(?:(?:there is|theres|there aint) )?(?:no|nobody named|no one named|nobody called) (?:{name})(?: lives)? here",
    r"(?:i )?(?:dont|do not) know (?:a |any |no |any one named |anyone named |anybody named )?(?:{name})",
    r"(?:{name}) (?:doesnt|does not|dont|no longer)(?: (?:live|lives))? here",
    r"(?:yo )?no soy (?:{name})|est[ea] no es (?:{name})|(?:este )?ya no es (?:el \w+ )?(?:de )?(?:{name})",
    r"este \w+ (?:ya )?no es (?:el )?de (?:{name})|(?:{name}) ya no (?:tiene|usa) este (?:numero|telefono|celular)",
    r"(?:{name}) cambio (?:de|su) numero|no conozco a (?:ningun |ninguna )?(?:{name})",
    r"aqui no (?:vive|hay)(?: ningun| ninguna)? (?:{name})",
)


def is_somebody_else(spaced: str) -> bool:
    """Whether words as heard say that the number is somebody else's, of a name that is no other word."""
    if _THEIR_NUMBER.fullmatch(spaced):
        return True
    denied = _SOMEBODY_ELSE.fullmatch(spaced)
    return denied is not None and denied["name"] in GIVEN_NAMES


@twice
def denies_being(text: str, name: str) -> bool | None:
    """Whether a text from the number of somebody we know by `name` says that it is not theirs; None where not."""
    said, called = " ".join(heard(text)), heard(name)
    if _HAS_IT_NOW.fullmatch(said):
        return True
    if not called or called[0] not in said:
        return None
    names = "|".join(re.escape(one) for one in (" ".join(called), called[0], f"{called[0]}s"))
    return any(re.fullmatch(f"{_LEAD}(?:{one.format(name=names)}){_TAIL}", said) for one in _DENIALS) or None
