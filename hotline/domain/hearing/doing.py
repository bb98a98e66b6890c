"""What people text about what they were given to do: that they are at it, that they have done it, or how it goes."""

from typing import Literal

from hotline.domain.hearing.phrases import Lettering, heard
from hotline.domain.hearing.respelling import twice

_PAGE = """
d: did it, i did it, i did, did that, i did that, did, i have, have done it, done, all done, i m done, im done, its
  done, done it, done that, did them, did the breathing, i did the breathing, did my breathing, i breathed, breathed,
  i walked, walked, took a walk, went for a walk, i went for a walk, i went outside, i stretched, finished, i
  finished, im finished, i tried, tried, i tried it, tried it, i tried that, tried that, prayed, i prayed, prayd,
  i prayd, just prayed, rece, ya rece, ore, ya ore, did what you said, i did what
  you said, im back, back, i m back, just did it, just did, already did, already did it, i already did, i already did
  it, did that already, ya, ya lo hice, lo hice, ya la hice, ya los hice, ya hice eso, ya hice, ya esta, ya acabe,
  acabe, ya termine, termine, ya camine, camine, ya respire, respire, ya sali, ya volvi, ya regrese, hecho, ya lo
  intente, lo intente, ya intente
a: ill try, i ll try, i will try, ill try it, ill try that, i will try that, will try, trying, im trying, i m trying,
  i am trying, trying it, trying it now, im on it, on it, im doing it, doing it, im doing that, doin it, doing the
  breathing, doing the breathing thing, im doing the breathing, gonna do it, going to do it, im gonna do it, imma
  try, ima try, imma do it,
  haciendolo, lo estoy haciendo, estoy haciendolo, ahi la llevo, im walking, walking,
  walking now, im walking now, im going for a walk, going for a walk, gonna walk, im gonna walk, going out, going
  outside, im going outside, im outside, outside, outside now, heading out, im breathing, breathing, im stretching,
  stretching, im going, going, going now, i will, ill do it, i ll do it, ill do that, gonna try, im gonna try, gonna
  try it, gonna try that, going to try, im going to try, let me try, lemme try, ill give it a try, ill give it a shot,
  one sec, one second, one minute, a minute, give me a minute, give me a min, give me a sec, gimme a minute, gimme a
  sec, hold on, ill be back, brb, wait, praying, im praying, prayin, rezando, estoy rezando, orando, estoy orando,
  kaminando,
  lo intento, lo voy a intentar, voy a intentar, voy a intentarlo, voy a probar,
  voy a tratar, trato, tratare, lo intentare, intentando, estoy intentando, lo estoy intentando, en eso estoy, en eso
  ando, estoy en eso, ando en eso, voy, ya voy, ahi voy, voy a caminar, estoy caminando, caminando, ando caminando,
  salgo a caminar, voy a salir, estoy respirando, respirando, estoy afuera, afuera, ya estoy afuera, lo hago, si lo
  hago, lo hare, dame un minuto, dame un momento, un momento, un minuto, espera, ahorita
h: it worked, worked, that worked, it works, its working, its helping, it helped, that helped, helped, it is helping,
  it helps, helping, better, im better, getting better,
  its getting better, im getting better, getting a little better, getting easier, its getting easier, getting there,
  feel better, feeling better, i feel better, im feeling better, a little
  better, a bit better, little better, feel a little better, feeling a little better, i feel a little better, im a
  little better, somewhat better, lil better, a lil better, a lil bit better,
  bit better, much better, lots better, a lot better, way better, calmer,
  im calmer, feel calmer, feeling calmer, i feel calmer, a little calmer, a bit calmer, easier, its easier, lighter,
  less, its less, less now, lower, its lower, going down, its going down, coming down, it went down, went down, its
  passing, passing, it passed, its fading, fading, easing, its easing, easing up, easing off, ok now, im ok now, the
  same, same, its the same, still the same, about the same, same as before, no change, no different, not much, no
  better, not better, not any better, still bad, its still bad, still there, its still there, still here, its still
  here, still strong, its still strong, still want it, i still want it, still want to, i still want to, still craving,
  im still craving, still hard, its still hard, mejor, estoy mejor, me siento mejor, un poco mejor, mas o menos mejor,
  algo mejor, mucho mejor, poquito mejor, un poquito mejor, toy mejor, mas tranquilo, mas tranquila, estoy mas
  tranquilo, estoy mas tranquila, mas calmado, mas calmada, estoy mas calmado, estoy mas calmada, menos, menos fuerte,
  va mejor, va mejorando, voy mejor, ya voy mejor, ahi va mejor, mejorando, bajo, ya bajo, bajo un poco, va bajando,
  esta bajando, se esta pasando, se me esta pasando, ya se me paso, ya paso,
  me ayudo, si me ayudo, ayudo, ayuda un poco, funciono, si funciono, sirvio, si sirvio, me sirvio, igual, sigo igual,
  sigue igual, lo mismo, estoy igual, todavia, todavia esta, sigue ahi, sigue fuerte, todavia fuerte, sigo mal,
  todavia mal, todavia quiero, sigo con ganas, todavia tengo ganas, no ha cambiado, no cambio, sin cambio
p: ok, okay, okey, k, que, kk, yes, yeah, yea, ya, yep, yup, well, so, and, but, then, now, um, uh, right now, already,
  again, twice, thanks, thank you, thx, ty, please, i think, i guess, just, good, alright, si, bueno, pues, vale, y,
  pero, ya,
  ahora, ahorita, gracias, creo, listo, bien, now im, it
"""
_LETTERS = Lettering.of(_PAGE)

Doing = Literal["done", "at_it", "how"]


@twice
def doing(text: str) -> Doing | None:
    """What a text says of what somebody was given to do: done, still at it, or only, without a number, how it goes.

    None for every text that says anything else besides. "Done and still the same" tells how it goes.
    """
    letters = _LETTERS.read(heard(text))
    if not letters or not set(letters) <= set("dahp"):
        return None
    return "how" if "h" in letters else "done" if "d" in letters else "at_it" if "a" in letters else None
