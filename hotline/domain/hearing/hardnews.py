"""Whether somebody tells of a hard thing that befell them, or thinks ill of themselves: kind words are due, no menu."""

import re

from hotline.domain.hearing.phrases import Lettering, Words

# Longer texts are stories, and may tell of anything.
_LONGEST = 14
# How it is told: a begins, y goes on to anything, t when, i and I who tells, m mine, k the, s j e n small words.
# Whom it is about: w somebody of theirs, C their children, h whoever did it, N nobody.
# What befell one of theirs (x), them or one of theirs (b), them through somebody (l after a who, E by itself; g where).
# What they lost (L o), whom they took (T), a funeral (V F), a quarrel (f v, Y with whom).
# What they are (R K), what they think of themselves (X), what they did (q z u, p), and what nobody does (Z).
_PAGE = """
a: hey, well, and, hola, pues, ay, que
y: y, i think
t: today, tonight, tonite, yesterday, last night, last nite, last week, this morning, this week, again, anymore, rn,
  now, man, ugh, omg, hoy, ayer, anoche, ahorita, otra vez, de nuevo, la semana pasada, ya
i: i, we
I: im, i am, were, we are
m: my, mi
k: the, el, la, a mis, a los
j: just
s: has, was, is, am, got, getting, been
e: so, really, real, always, fucking, muy, bien
n: a, an, such, big, bad, huge, in, into, had, having, un, una
w: mom, mum, mother, dad, father, brother, bro, sister, sis, wife, husband, girl, boy, girlfriend, gf, boyfriend, bf,
  friend, cousin, uncle, aunt, grandma, granny, grandpa, grandmother, grandfather, sponsor, sponsee, partner, fiance,
  fiancee, roommate, dog, cat, boss, nephew, niece, landlord, ex, old lady, old man, family, parents, mama, madre,
  papa, padre, hermano, hermana, esposo, esposa, marido, novio, novia, amigo, amiga, primo, prima, tio, tia, abuelo,
  abuela, abuelito, abuelita, padrino, madrina, pareja, jefe, jefa, perro, perrito, gato, suegra, suegro, vieja, viejo,
  familia
C: kid, kids, son, daughter, baby, hijo, hija, hijos, niños, ninos
h: he, she, they, cps, dcfs, the state, the court
x: died, dead, passed, passed away, dying, diagnosed, cancer, locked up, in the hospital, in hospital, in jail,
  in the icu, murio, se murio, se me murio, fallecio, tiene cancer, esta en el hospital, esta en la carcel,
  se esta muriendo
b: fired, laid off, evicted, kicked out, robbed, jumped, arrested, dumped, cheated on, broke up, split up, got divorced,
  homeless, out on the street, on the street, on the streets, sleeping outside, sleeping in my car, sleep outside
l: left me, dumped me, broke up with me, cheated on me, kicked me out, threw me out, walked out on me, walked out,
  wants a divorce, wont talk to me, hates me, leaving me
E: me dejo, me engaño, me corrio, me termino, me boto, me corrieron, me despidieron, me desalojaron, me echaron,
  me sacaron, nos separamos, me separe, nos divorciamos, me divorcie, me quede sin trabajo,
  me quede sin chamba, me quede sin jale, me quede sin casa, me quede sin nada, me quede en la calle
g: del trabajo, de la chamba, del jale, de la casa, de mi casa, del apartamento
L: lost, losing, perdi, me quitaron, nos quitaron
o: job, house, home, apartment, apt, place, license, car, trabajo, chamba, jale, casa, apartamento
T: took, taking, are taking
V: came, came home, coming, coming home, back, back home, home from, from, went to
F: a funeral, the funeral, his funeral, her funeral
f: fight, fighting, fought, argument, arguing, argued, pelee, me pelee, peleamos, nos peleamos, pelie, me pelie,
  discuti, me discuti
v: with, w, con
Y: with him, with her, with them, w him, w her, w them, con el, con ella
R: feel, feeling, feel like, soy, me siento, estoy, ando
K: sick, failure, loser, screwup, a screw up, fuckup, a fuck up, a mess, disappointment, burnout, bad mom, bad mother,
  bad dad, bad father, bad person, getting a divorce, getting divorced, enfermo, enferma, fracaso, fracasado,
  fracasada, inutil, basura, decepcion, mala madre, mala mama, mala persona, mal padre, mal papa
X: hate myself, hate my life, hate who i am, hate what i did, hate me, me odio, odio mi vida, me odio a mi mismo,
  me odio a mi misma, la regue, la cague, meti la pata, le falle a todos, le falle a mi familia
q: mess, messed, screw, screwed, fuck, fucked, effed
z: it, everything, all
u: up
p: let everyone down, let everybody down, let my family down, let them all down, let them down, let him down,
  let her down, ruin everything, ruined everything
N: no one, noone, nobody, nadie, a nadie
Z: cares, cares about me, gives a shit, gives a shit about me, gives a damn, gives a damn about me, gives a fuck,
  gives a fuck about me, loves me, likes me, wants me, understands, understands me, believes me, listens, calls me,
  le importo, me quiere, me entiende, me escucha, me cree, me habla
"""
_LETTERS = Lettering.of(_PAGE)
_MINE = "m.?[wC]"
_NEWS = (
    f"{_MINE}[js]*[xb]|x{_MINE}",  # my mom just passed away; se murio mi abuela
    f"(?:h|{_MINE})[js]*(?:l|T[mk]C)",  # she left me; cps took my kids
    f"(?:{_MINE})?Eg?(?:{_MINE})?",  # mi novia me dejo; me corrieron del trabajo
    "[iI]?[js]*b",  # i just got evicted
    "[iI]?j*L(?:m.?|k)?[owC]",  # i lost my job; perdi la casa
    "[iI]?[jsV]*F",  # just came from a funeral
    f"[iI]?[jsn]*ft*(?:Y|v{_MINE})",  # had a big fight with my dad
    "(?:I|i?R)[ne]*K",  # i feel like such a failure; im so sick
    "i?[je]*X|i[je]*(?:qz*u|p)",  # i hate myself; i messed it all up
    "NZ",  # nobody cares
)
_HARD = re.compile(f"[aytje]*(?:{'|'.join(_NEWS)})[tw]*(?:a?[iIy].*)?")


def hard_news(said: Words) -> bool:
    """Whether the words of a text tell, as a whole, of a loss, a quarrel, illness, or of thinking ill of oneself."""
    return 0 < len(said) <= _LONGEST and _HARD.fullmatch(_LETTERS.read(said)) is not None
