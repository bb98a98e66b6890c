"""Why texts must stop where somebody reads along: "dont text me, he reads my phone"."""

from hotline.domain.hearing.phrases import phrases

_WHO = phrases("""
    he, she, they, my husband, my boyfriend, my bf, my wife, my girlfriend, my gf, my ex, my man, my mom, my dad, el,
    ella, mi esposo, mi marido, mi novio, mi novia, mi pareja, mi mama, mi papa
""")
_READS = phrases("""
    sees my phone, reads my phone, checks my phone, looks at my phone, goes thru my phone, goes through my phone,
    has my phone, sees my texts, reads my texts, sees these, sees this, sees them, reads these, reads this, reads them,
    is here, is home, is right here, is reading, is reading these, is reading this, me revisa el telefono,
    me revisa el celular, revisa mi telefono, revisa mi celular, ve mi telefono, lee mis mensajes, ve mis mensajes,
    los lee, esta aqui, esta en casa
""")
_SHORT = phrases("hes here, shes here, hes home, shes home, hes reading, shes reading, hes right here, shes right here")
_WHY = ("", "because ", "cuz ", "cause ", "bc ", "porque ", "que ")
READ_ALONG = _SHORT | {f"{why}{who} {reads}" for why in _WHY for who in _WHO for reads in _READS}
