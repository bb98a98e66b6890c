"""A cry for help in a language that the line does not speak: whoever is in need texts the word they have."""

import unicodedata

from hotline.domain.hearing.phrases import phrases
from hotline.domain.words import spaced

# The languages most spoken at home in the United States after English and Spanish (American Community Survey, C16001).
_IN_LATIN_LETTERS = phrases("""
    aidez moi, a l aide, au secours, besoin d aide, ede m, ede mwen, tanpri ede m, mwen bezwen ed, ajuda, me ajuda, me
    ajude, me ajudem, preciso de ajuda, tulong, tulungan mo ako, tulungan nyo ako, saklolo, giup toi, giup toi voi,
    cuu toi, cuu voi, can giup do, hilfe, hilf mir, ich brauche hilfe, aiuto, aiutatemi, aiutami, pomocy, pomoz mi,
    pomozcie, pomogite, pomogi, na pomoshch, spasite, bachao, madad, meri madad karo, msaada, nisaidie, yardim, imdat,
    ndihme, me ndihmoni, kokua mai
""")
_IN_THEIR_OWN = tuple(
    """
    救命 帮帮我 幫幫我 帮助 幫助 帮我 幫我 求助 救我 需要帮
    需要幫 助けて 助けてください たすけて 도와주세요 도와줘 살려주세요 살려줘 도움 помогите
    помоги помощь помощи спасите допоможіть допомога рятуйте مساعدة ساعدوني ساعدني
    النجدة نجدة کمک مدد मदद बचाओ সাহায্য বাঁচাও મદદ ਮਦਦ
    సహాయం உதவி ช่วยด้วย ช่วย עזרה הצילו βοήθεια օգնեք օգնություն እርዳታ
    ជួយ ຊ່ວຍ
    """.split()
)


def cries_elsewhere(text: str) -> bool:
    """Whether a text cries for help in one of those languages, in its own letters or in ours."""
    said = f" {spaced(text)} "
    return _in_their_own(text) or any(f" {cry} " in said for cry in _IN_LATIN_LETTERS)


def cries_plainly(text: str) -> bool:
    """The same where it can be nothing else, whatever was asked: in letters of its own, or with no other word."""
    return _in_their_own(text) or spaced(text) in _IN_LATIN_LETTERS


def _in_their_own(text: str) -> bool:
    if text.isascii():
        return False
    folded = unicodedata.normalize("NFC", text.casefold())
    return any(cry in folded for cry in _IN_THEIR_OWN)
