"""What somebody says who does not feel safe with whoever drives them, in the word we teach or in their own."""

import re
from typing import Final

from hotline.domain.hearing.phrases import Lettering, heard
from hotline.domain.hearing.respelling import twice
from hotline.domain.words import words

_WORD: Final = re.compile(r"[\W_\d]*(?:unsafe|insegur[oa])[\W_\d]*", re.IGNORECASE)
# Said of a driver by whoever sits beside them, or has just left the car. `safe` takes the word back.
_SAID: Final = Lettering.of("""
unsafe: unsafe, not safe, isnt safe, dont feel safe, do not feel safe, didnt feel safe, did not feel safe, never felt
  safe, scared of him, scared of her, scared of this driver, scared of the driver, scared of my driver, he scares me,
  she scares me, driver scares me, afraid of him, afraid of her, afraid of the driver, driver is drunk, driver drunk,
  is drunk, hes drunk, shes drunk, he is drunk, she is drunk, smells like alcohol, smells of alcohol, smells like
  booze, smells like weed, driver is high, hes high, shes high, he is high, she is high, drinking and driving, hes
  drinking, shes drinking, using while driving, wont let me out, will not let me out, wont stop the car, he locked
  the doors, she locked the doors, locked me in, is going the wrong way, hes going the wrong way, shes going the
  wrong way, taking me somewhere else, wont take me home, touching me, touched me, touches me, grabbed me, grabbing
  me, groped me, kissed me, tried to kiss, hand on my leg, hand on my thigh, put his hand, hitting on me, hit on me,
  asked me for sex, wants sex, hit me, hurt me, pushed me, yelled at me, yelling at me, screaming at me, screamed at
  me, threatened me, threatening me, followed me, following me, follows me, came to my door, creepy, creeping me out,
  creep, weird vibes, bad vibes, inappropriate, harassing me, harassed me, let me out, get me out, help me get out,
  has a gun, has a knife, offered me drugs, offered me something, selling me, insegura, inseguro, no me siento
  segura, no me siento seguro, no me senti segura, no me senti seguro, no es seguro, no estoy segura con, no estoy
  seguro con, me da miedo, esta borracho, esta borracha, viene borracho, viene borracha, huele a alcohol, esta
  drogado, esta drogada, viene drogado, viene drogada, esta tomando, no me deja bajar, no me deja salir, no para el
  carro, cerro las puertas, cerro con llave, por otro camino, no es el camino, me lleva a otro, me toca, me toco, me
  esta tocando, me agarro, me beso, me quiso besar, me quiere besar, mano en la pierna, me pego, me empujo, me grita,
  me grito, me amenaza, me amenazo, me sigue, me siguio, me acosa, me acoso, trae pistola, trae arma, trae un arma,
  tiene un arma, tiene pistola, dejame bajar, quiero bajarme, ayudame a salir, me ofrecio drogas
safe: feel safe, feeling safe, is safe, not unsafe, me siento segura, me siento seguro
""")


# Who else may be told of, and by what words it may be the driver after all: "he is touching my wife".
_OTHERS: Final = frozenset(
    """husband wife boyfriend girlfriend bf gf ex dad father stepdad stepfather mom mother stepmom brother uncle cousin
    roommate neighbor landlord dealer pimp esposo esposa marido novio novia papa padre padrastro mama madre hermano tio
    primo vecino""".split()
)
_SOMEBODY: Final = frozenset("he hes him his she shes her they them this that el ella lo la este esta".split())
_DRIVER: Final = frozenset("driver drives driving car ride van chofer conductor conductora maneja carro viaje".split())


def is_unsafe(text: str) -> bool:
    """Whether a text is the very word for it, which counts at any time."""
    return _WORD.fullmatch(text) is not None


def of_another(text: str) -> bool:
    """Whether what is told is told of somebody at home: "my husband is beating me" is about no driver."""
    said = set(words(text))
    return not said.isdisjoint(_OTHERS) and said.isdisjoint(_DRIVER | _SOMEBODY)


@twice
def feels_unsafe(text: str) -> bool | None:
    """Whether somebody who rides says, in whatever words, that they are not safe with their driver; None where not."""
    return True if is_unsafe(text) or "unsafe" in _SAID.kinds(heard(text)) else None
