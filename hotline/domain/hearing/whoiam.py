"""Whether somebody tells of a new phone, asks who they are here, what is kept of them, or to have all of it gone."""

import re
from typing import Literal

from hotline.domain.hearing.phrases import heard
from hotline.domain.hearing.respelling import twice

OfMyself = Literal["new_phone", "who_am_i", "my_data", "forget_me"]

_BEFORE = r"(?:(?:hey|hi|hello|yo|ok|okay|so|um|sorry|please|well|btw|fyi|hola|oye|oigan|disculpa|perdon|pues|y) )*"
_AFTER = (
    r"(?: (?:now|btw|fyi|please|here|again|thanks|thank you|ok|tho|yall|guys|everyone|today|yesterday|and number"
    r"|and new number|yo|aqui|ahora|hoy|ayer|por favor|porfa|gracias|ya|entonces))*"
)
_PHONE = (
    r"(?:phone|fone|phon|foen|fon|phne|cell|cel|cellphone|cell phone|celphone|number|numbr|num|nmber|line|sim|digits)"
)
_MY = r"(?:a|my|the|me a|myself a|this|another)"
_PHONE_ES = r"(?:telefono|tel|cel|celular|celu|fon|fono|numero|num|linea|chip)"
_NEW_ES = f"(?:nuevo {_PHONE_ES}|{_PHONE_ES} nuevo)"
_GOT = r"(?:got|get|have|has|bought|using|on|texting from|texting on|from|switched to|changed to)"
_YOU = r"(?:you|u|ya|yall|you guys|you all|this line|the line|they)"
_KNOW = (
    r"(?:know|knows|have|hav|haf|has|got|keep|save|store|saved|kept|hold|remember|collect|written down"
    r"|on file|have on file)"
)
_THINGS = r"(?:info|information|data|stuff|records|things|else)"
_KEEP_ES = r"(?:saben|sabes|sabe|tienen|tienes|tiene|guardan|guardas|guarda)"

_NEW_PHONE = (
    rf"(?:(?:this|that|here) is|its|heres|thats) (?:{_MY} )?(?:new|other|different) {_PHONE}"
    rf"|(?:(?:i|ive|im|i just|i have|i am|just|finally) )*{_GOT} (?:{_MY} )?(?:new|different) {_PHONE}"
    rf"|(?:(?:i|ive|i just|i have|just|i had to|had to) )*(?:change|changed|switched|swapped) (?:my )?{_PHONE}s?"
    r"|(?:(?:i|ive|just) )*(?:lost|broke|dropped|sold) my (?:old )?(?:phone|fone|cell)(?: (?:so|and))?"
    rf" (?:(?:this|here) is|its|i got|got) (?:{_MY} )?new (?:one|{_PHONE})"
    r"|my (?:phone|fone|cell|number) (?:is new|changed|got changed|is different)"
    rf"|(?:este|esta|ese) es (?:mi|el) {_NEW_ES}"
    rf"|(?:(?:ya|yo|me) )*(?:tengo|traigo|compre|compraron|agarre|dieron|es) (?:(?:un|otro|mi) )?(?:{_NEW_ES})"
    rf"|(?:(?:ya|yo|me) )*(?:tengo|traigo|compre) otro {_PHONE_ES}"
    rf"|mi {_NEW_ES}(?: es este)?"
    rf"|(?:(?:ya|yo) )*(?:cambie|me cambie|cambiaron) (?:de |mi |el )*{_PHONE_ES}"
)
# Whoever says who they are beside it need not say the rest: "new phone who dis its jo", but not "new phone who dis".
_NOT_A_NAME = (
    r"(?:my|a|an|the|so|not|just|too|time|his|her|your|been|getting|going|trying|tired|sorry|ok|good|for|about|new"
    r"|mi|un|una|el|la|que|muy|tu|su|nuevo|nueva)"
)
_ME = (
    rf"(?:its|it is|this is|im|i am|my name is|names|soy|es|habla|aqui|me llamo)(?: me)?"
    rf"(?: (?!{_NOT_A_NAME}\b)[a-zñ]+){{1,2}}?"
)
_NEW_ALONE = (
    rf"(?:(?:{_MY}|i|ive|just|with|w|{_GOT}) )*(?:new|different) {_PHONE}"
    r"(?: (?:who dis|who this|whos this))?"
    rf"|(?:(?:con|desde|de|traigo|tengo|en|un|mi|otro) )*(?:{_NEW_ES}|otro {_PHONE_ES})"
)
_AND = r"(?: (?:and|but|so|on|with|i|y|pero|con|ya|que))*"
_NEW_PHONE = rf"(?:{_NEW_PHONE})(?: {_ME})?|{_ME}{_AND} (?:{_NEW_PHONE}|{_NEW_ALONE})|(?:{_NEW_ALONE}){_AND} {_ME}"
_WHO_AM_I = (
    rf"(?:do )?{_YOU} (?:even )?(?:know|remember) (?:who i am|me|my name)"
    rf"|who (?:do|did|does) {_YOU} (?:think|believe|say|know) (?:that )?i am"
    rf"|who (?:do|did) {_YOU} (?:have me as|think this is|know me as)"
    rf"|who am i(?: to you| supposed to be)?|(?:whats|what is) my name|what name do {_YOU} have(?: for me)?"
    r"|(?:(?:sabes|saben|sabe) )?quien soy|quien (?:crees|cree|creen|piensas|piensan|dices) que soy"
    r"|como me llamo|cual es mi nombre|que nombre (?:tienen|tienes|tiene)(?: mio| de mi)?|me conoces|me conocen"
    r"|te acuerdas de mi|se acuerdan de mi"
)
_MY_DATA = (
    rf"(?:what|wat|wut|whut)(?: all)?(?: {_THINGS})? (?:(?:do|does|did|have|all|are) )*{_YOU} (?:all "
    rf"|really |even )?{_KNOW}"
    r" (?:saved |written |stored )?(?:about|on|of|abt|bout) me"
    r"|what (?:is|info is|information is|data is|gets|do yall have) (?:kept|saved|stored|known|written down)"
    r" (?:about|on|of) me"
    r"|(?:show me|let me see|can i see|i want to see|send me|give me) (?:all )?"
    rf"(?:my (?:data|info|information|file|records?)|what {_YOU} {_KNOW} (?:about|on) me)"
    rf"|que(?: (?:informacion|info|datos|cosas|mas))? {_KEEP_ES} (?:guardado )?(?:de|sobre|acerca de) mi"
    rf"|que (?:informacion|datos) mios? {_KEEP_ES}|(?:quiero|puedo) ver mis datos|mis datos"
)
_DELETE = (
    r"(?:delete|delet|deleet|dlete|delite|erase|erace|forget|forgit|remove|wipe|clear|destroy|get rid of"
    r"|trash|throw out)"
)
_ALL = r"(?:everything|everythin|evrything|evrythin|everyting|every thing|all|all of it|anything|whatever|what|any)"
_MINE = r"(?:data|info|information|stuff|texts|messages|records?|file|history|things|details|name and number|account)"
_DELETE_ES = (
    r"(?:borr(?:a|e|en|ar)|olvid(?:a|e|en|ar)|elimin(?:a|e|en|ar)|quit(?:a|e|en|ar)|bor(?:a|en)|desaparezcan)(?:se)?"
)
_ALL_ES = r"(?:todo|toda|todos|toditito|todito|tdo)"
_ASKS = (
    rf"(?:i (?:want|need|would like) {_YOU} to|i (?:want|need|wanna|would like)(?: to)?|(?:can|could|will|would) {_YOU}"
    r"|(?:pueden|puedes|puede|podrian) (?:ustedes )?|quiero(?: que)?|just|go ahead and|how do i) ?"
)
_OF_ME = r"(?:about|on|of|abt|bout|from|regarding) me"
_FORGET_ME = (
    rf"(?:{_ASKS})?(?:please |plz |pls )?{_DELETE} (?:{_ALL}|(?:{_ALL} (?:of )?)?(?:the |ur |your )?{_THINGS})"
    rf"(?: that)?(?: {_YOU}(?: all| guys| ever)?(?: have| ve| hav)? {_KNOW}(?: saved| stored)?)? {_OF_ME}"
    rf"|(?:{_ASKS})?(?:please |plz |pls )?{_DELETE} (?:{_ALL} (?:of )?)?my {_MINE}(?: and (?:my )?{_MINE})?"
    rf"|(?:{_ASKS})?(?:please |plz |pls )?{_DELETE} me (?:from|off|out of) (?:your|ur|the|this|yalls)"
    r" (?:system|list|line|records?|database|files?|computer|memory)"
    rf"|i (?:want|need) (?:{_ALL}|my {_MINE})(?: {_OF_ME})? (?:deleted|erased|gone|wiped|removed|forgotten)"
    rf"|(?:{_ASKS})?{_DELETE_ES} {_ALL_ES} (?:lo )?(?:mio|de mi|sobre mi|acerca de mi)"
    rf"|(?:{_ASKS})?{_DELETE_ES} (?:de )?(?:{_ALL_ES} )?lo que (?:{_KEEP_ES})(?: guardado)? (?:de|sobre|acerca de) mi"
    rf"|(?:{_ASKS})?{_DELETE_ES} (?:{_ALL_ES} )?(?:mis datos|mi informacion|mi info|mis mensajes|mis cosas)"
    r"|(?:borr|olvid|elimin)(?:e|en)(?:me|nme) (?:de (?:todo|aqui|ahi|su lista|la lista|el sistema|su sistema))"
)
_KINDS: tuple[tuple[OfMyself, re.Pattern[str]], ...] = (
    ("new_phone", re.compile(f"{_BEFORE}(?:{_NEW_PHONE}){_AFTER}")),
    ("who_am_i", re.compile(f"{_BEFORE}(?:{_WHO_AM_I}){_AFTER}")),
    ("my_data", re.compile(f"{_BEFORE}(?:{_MY_DATA}){_AFTER}")),
    ("forget_me", re.compile(f"{_BEFORE}(?:{_FORGET_ME}){_AFTER}")),
)


@twice
def of_myself(text: str) -> OfMyself | None:
    """What a text says that is nothing but that: they have a new phone, who am I, what do you keep of me, forget me."""
    said = " ".join(heard(text))
    return next((kind for kind, pattern in _KINDS if pattern.fullmatch(said)), None)
