"""New phones, who I am here, and what is kept of me, in everyday words."""

import pytest

from hotline.domain.hearing.whoiam import of_myself

NEW_PHONE = """
i got a new phone; got a new fone; this is my new number; tengo telefono nuevo; got me a new phone; changed my number;
lost my phone this is my new one; este es mi numero nuevo; cambie de cel; hey im on a new phone now;
hola tengo numero nuevo; hey its jo got a new fone; new phone who dis its jo; es jo, cambie de telefono;
this is maria lopez i got a new number; soy beto con numero nuevo; its jo from a different phone; im jo, new number;
tengo otro cel, soy ana; i changed my number its jo
"""
WHO = "quien soy yo; who do u think i am; do u know who i am; kien soy; quien crees que soy; whats my name; me conoces"
DATA = """
wat do u know about me; ke saben de mi; what do you have on me; what info do yall have about me; que datos tienen de mi;
what is kept about me; que sabes sobre mi; wat do u hav on me
"""
FORGET = """
delete everythin about me; forget everythin u kno bout me; borren todo lo mio; can u delete all my info; erase my data;
please forget everything you know about me; delete me from your system; olviden todo lo que saben de mi;
borra todos mis datos por favor; i want everything about me gone; wipe all the stuff u have on me; borren todo de mi
"""
NEITHER = """
its his birthday he got a new phone; im tired of my new phone; its my new phone case; its for a new phone number;
new phone who dis; i need a new phone; who are you; who is this; what do you know; my new number one fan;
que saben hacer;
forget everything i said; i want to forget everything; everyone forgot about me; delete my last text; borra eso;
forget what he did to me; i want to erase it all; olvida lo que dije; quiero olvidar todo;
i lost my phone; he got a new phone; i dont know who i am anymore; ya no se quien soy; tengo un padrino nuevo;
you dont know me
"""


def listed(page):
    return [one.strip() for one in page.split(";") if one.strip()]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (kind, one)
        for kind, page in (("new_phone", NEW_PHONE), ("who_am_i", WHO), ("my_data", DATA), ("forget_me", FORGET))
        for one in listed(page)
    ],
)
def test_heard(kind, text):
    assert of_myself(text) == kind


@pytest.mark.parametrize("text", listed(NEITHER))
def test_what_only_sounds_like_it(text):
    assert of_myself(text) is None
