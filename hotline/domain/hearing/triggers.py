"""What set an urge off: the menu 1 people, 2 place, 3 stress or feeling, 4 hungry/angry/lonely/tired, 5 not sure."""

import re
from itertools import pairwise

from hotline.domain.hearing.phrases import Words, heard, meanings, phrases
from hotline.domain.hearing.respelling import twice

_DIGITS_ONLY = re.compile(r"[1-5](?:[\s,.;/&+y-]|and|n(?=[\s\d]))*(?:[1-5](?:[\s,.;/&+y-]|and|n(?=[\s\d]))*){0,4}")
_NUMBER_WORDS = """
1: 1, one, uno, 1st, first, primero, primera
2: 2, two, dos, 2nd, second, segundo, segunda
3: 3, three, tres, 3rd, third, tercero, tercera
4: 4, four, cuatro, 4th, fourth, cuarto, cuarta
5: 5, five, cinco, sinco, 5th, fifth, quinto, quinta
"""
_NUMBERS = {word: int(number) for word, number in meanings(_NUMBER_WORDS).items()}
_ORDINALS = phrases("1st, first, 2nd, second, 3rd, third, 4th, fourth, 5th, fifth")
_CHOOSING = frozenset(_NUMBERS) | phrases(
    """
        and, n, y, e, or, o, the, el, la, los, las, number, numero, num, no, option, opcion, choice, maybe, mostly,
        both, also, i, think, guess, id, say, its, probably, prob, a, little, bit, of, ones, please, pls, thanks, im,
        definitely, mainly, creo, que, es, un, poco
    """
)
_ALL = phrases("""
    all, all of them, all of it, all of the above, everything, all 5, all five, every one, everyone of them, them all,
    all that, all of em, all above, every one of them, todo, todos, todas, todas las anteriores, todo eso, todo lo
    anterior, de todo
""")
_UNSURE = phrases("""
    idk, dont rightly know, couldnt tell you, couldnt say, aint sure, beats me, sabe dios, vaya usted a saber, i dont
    know, dont know, dunno, i dunno, not sure, im not sure, unsure, no idea, no clue, who knows, nothing,
    nothing really, i have no idea, hard to say, cant say, just hit me, it just hit me, just hit, out of nowhere, no
    reason, for no reason, random, randomly, just because, no se, nose, no lo se, no estoy seguro, no estoy segura,
    quien sabe, ni idea, no sabria, de la nada, sin razon, nomas, nada, payday, pay day, got paid, got paid today,
    just got paid, got payed, got payed today,
    got payd, got payd today, its payday, habit, dia de pago, me pagaron, me pagaron hoy, ya me pagaron, ns
""")
_WORDS = """
1: people, person, old man, old lady, my man, my girl, mi viejo, mi vieja, mi mujer, mi marido, peeps, ppl, friend,
  friends, freinds, buddy, buddies, homies, homie, family, fam, mom, mum,
  mother, dad, father, brother, sister, cousin, son, daughter, kids, wife, husband, hubby, ex, bf, gf, boyfriend,
  girlfriend, partner, spouse, boss, coworker, coworkers, dealer, plug, neighbor, neighbors, roommate, roomate,
  argument, arguing, argued, fight, fighting, fought, crowd, company, guys, somebody, someone, everybody, uncle,
  aunt, inlaws, baby mama, baby daddy, crew, landlord, gente, persona, personas, amigo, amigos, amiga, amigas,
  familia, mama, papa, mami, papi, ama, apa, hermano, hermana, hermanos, ermano, ermana, ermanos, carnal, carnala, tio,
  tia, abuelo, abuela, cuñado, cuñada, primo, prima, esposo, esposa, espozo, espoza, novio, novia, pareja, jefe, jefa,
  compañero, compañeros, companeros, vecino, vecinos, pelea, pelee, pelie, pelio, peleo, peleamos, peleando, pelearon,
  pleito, pleitos, bronca, discusion, discuti, discutimos, discutiendo, discutio, gritaron, suegra, suegro, hijo, hija,
  hijos, mi ex, alguien, jente, conocidos, compas, compa, cuates, vato, vatos
2: place, truck stop, bus stop, the block, el bloque, el caserio, la esquina, la barra, place, places, bar, bars,
  club, party, corner, store, liquor store, neighborhood, hood, street, block, house,
  park, spot, location, pub, casino, concert, wedding, festival, gas station, work party, old neighborhood,
  barbecue, bbq, cookout, tavern, hotel, motel, restaurant, stadium, game, lugar, lugares, cantina, fiesta, esquina,
  tienda, barrio, calle, casa, antro, boda, licoreria, sitio, el bar, hospital, alley, bodega
3: stress, stressed, stressin, stressing, stressful, feeling, feelings, emotion, emotions, anxiety, anxious, worry,
  worried, nervous, sad, sadness, depressed, depression, grief, pain, hurt, hurting, upset, overwhelmed, scared,
  fear, afraid, shame, guilt, guilty, bored, boredom, panic, pressure, frustrated, frustration, bills, money, court,
  job, work, rent, heartbroken, memories, memory, trauma, ptsd, nightmare, nightmares, crying, down, mood, news,
  breakup, funeral, anniversary, aniversary, birthday, bday, holiday, holidays, xmas, christmas, thanksgiving,
  cumpleaños,
  cumple, navidad, aniversario, bord, bordem, bordum, stressd, stresd, stresed, strest, hurts, hurtin, aches, aching,
  toothache, headache, duele, duelen, happy, excited, celebrate, celebrating, estres, estresado, estresada, estrez,
  extres, sentimiento, sentimientos, ansiedad, ansioso, ansiosa, triste, tristeza, deprimido, deprimida, depresion,
  nervios, nervioso, nerviosa, miedo, dolor, preocupado, preocupada, preocupacion, aburrido, aburrida, aburrimiento,
  culpa, verguenza, presion, frustrado, frustrada, trabajo, dinero, duelo, agobiado, agobiada, emociones, emocion,
  recuerdos, deudas
4: hungry, hunger, hangry, starving, angry, anger, mad, pissed, furious, rage, irritated, annoyed, lonely, alone,
  loneliness, lonly, isolated, tired, exhausted, sleepy, no sleep, cant sleep, havent slept, insomnia, halt, worn
  out, wiped, drained, hungery, angery, havent eaten, hambre, hambriento, hambrienta, enojado, enojada, enojo,
  coraje, furioso, furiosa, molesto, molesta, rabia, solo, sola, soledad, cansado, cansada, cansancio, didnt eat, dont
  eat, not eat, not eaten, not eating, aint ate, aint eat, aint eaten, havent ate,
  no food, skipped breakfast, skipped lunch, skipped dinner, no e comido, sin comer, no comi, sin dormir, no sleep,
  didnt sleep, aint slept, aint sleep, dont sleep, no duermo, by myself, all by myself, sueño,
  agotado, agotada, bravo, brava, no dormi, no he dormido, no he comido, desvelado, desvelada,
  cannot sleep, couldnt sleep, not sleeping, no puedo dormir, no pude dormir, no podia dormir, no e dormido
"""
# What would help, said one question early: nothing is known of what set it off, and that is asked next.
_WOULD_HELP = phrases("""
    distract me, distraction, a distraction, distractions, something to do, smth to do, take my mind off,
    get my mind off,
    keep me busy, keep busy, calm down, calm me down, relax, breathe, breathing, a walk, go for a walk, distraerme,
    distraer, distraigan, distraiga, distraccion, algo que hacer, algo pa hacer, algo para hacer, calmarme, relajarme,
    respirar, caminar, kaminar, ocuparme, despejarme
""")
_MEANS = {phrase: int(number) for phrase, number in meanings(_WORDS).items()}
_LONGEST = 3


@twice
def trigger(text: str) -> tuple[int, ...] | None:
    """The numbers of the trigger menu a text names, in order: by digits ("1,3", "13") or words ("my ex", "estres").

    Not knowing is an answer of its own, (5,). None where nothing on the menu is meant.
    """
    said = heard(text)
    whole = " ".join(said)
    if whole in _ALL:
        return (1, 2, 3, 4, 5)
    if whole in _UNSURE:
        return (5,)
    if _DIGITS_ONLY.fullmatch(text.strip().lower().strip("#.! ")):
        return tuple(sorted({int(c) for c in text if c.isdigit()}))
    found = _named(said)
    if found:
        return tuple(sorted(found))
    return (5,) if _says_unsure(said) else None


def _named(said: Words) -> set[int]:
    """The menu numbers that numbers or words in the text stand for; none where a number is off the menu."""
    if set(said) <= _CHOOSING:
        # "the 2nd one" names one choice, not two.
        named = (word for before, word in pairwise(("", *said)) if not (word == "one" and before in _ORDINALS))
        return {_NUMBERS[word] for word in named if word in _NUMBERS}
    found = {meaning for start in range(len(said)) for meaning in _starting(said[start : start + _LONGEST])}
    if said[0].isdigit():
        # "3 work" and "3 and lonely" begin with a choice, "2 friends" with a count.
        second = _MEANS.get(said[1]) if len(said) > 1 else None
        if said[0] not in _NUMBERS:
            return set()
        found |= {_NUMBERS[said[0]]} if second in {None, _NUMBERS[said[0]]} else set()
    return found


def _starting(upcoming: Words) -> set[int]:
    """What the phrases that begin with the first of these words stand for."""
    listed = (_MEANS.get(" ".join(upcoming[:size])) for size in range(1, len(upcoming) + 1))
    return {meaning for meaning in listed if meaning}


def _says_unsure(said: Words) -> bool:
    parts = [(size, " ".join(said[at : at + size])) for at in range(len(said)) for size in (1, 2, 3, 4)]
    return any(part in _WOULD_HELP or (size in {2, 3} and part in _UNSURE) for size, part in parts)
