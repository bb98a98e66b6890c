"""The word a misspelt word was surely meant to be: for start words alone, never for STOP, START, yes, no or danger."""

from rapidfuzz.distance import OSA

from hotline.domain.hearing.phrases import phrases

# Start words long or odd enough that a slip of the thumb does not make another word of them.
_MEANT = phrases("""
    craving, cravings, crave, tempted, triggered, slipped, relapse, relapsed, relapsing, mood, sponsor, padrino,
    madrina, ride, rides, grocery, groceries, food, errand, errands, prescription, medicine, medication, pharmacy,
    laundry, refill, meeting, meetings, junta, juntas, reunion, reuniones, days, goal, goals, menu, options, back,
    delete, erase, english, spanish, español, espanol, ingles, information, informacion, info, plan, safe, done,
    finished, recaida, antojo, antojos, viaje, viajes, transporte, comida, despensa, mandado, farmacia, medicina,
    milestone, milestones, opciones, borrar, eliminar, register, talk, llamame, volunteer, aventon, ganas, animo,
    objetivo, metas, siguiente, atras, ayudame, padrinos, lavanderia, triste, depressed, lonely, anxious, dias,
    struggling
""")
# Words of their own that stand one or two letters from a start word, and are not meant as one.
OWN = phrases("""
    step, shop, hell, hope, now, stop, stops, start, help, yes, no, quit, end, cancel, drop, top, hello, held, heap,
    helm, kelp, yelp, rude, side, wide, hide, rise, rice, ripe, bride, pride, rid, tide, rode, ridge, aide, rite,
    rife, riding, rider, riders, site, ride, good, foot, fool, wood, mood, moon, moor, door, flood, feed, fond, ford,
    hood, fold, poof, foods, goof, mod, mud, moods, boo, book, says, dads, pays, ways, lays, bays, rays, dogs, day,
    dats, daze, davis, dates, danes, data, das, dare, dias, guys, buys, keys, gays, goat, coal, gold, goals, gal, gao,
    foal, boat, coat, god, goes, got, gone, going, load, loan, gaol, gala, pan, play, plane, plant, plain, plank,
    clan, flan, plans, plus, pain, pall, pla, lan, bank, pack, black, bag, bad, bake, buck, bark, bask, batch, sack,
    rack, lack, hack, jack, tack, base, bath, beck, none, dont, bone, one, dome, dose, dine, dune, don, donna, tone,
    zone, cone, donde, save, sage, same, sale, safer, sane, sake, cafe, self, saf, walk, tall, task, talks, tale,
    tank, tail, take, talked, balk, chalk, stalk, mene, men, mend, mens, meno, manu, many, meant, inf, into, inro,
    unfo, fore, food, foodie, crazy, brave, grave, crane, crate, carve, caving, raving, having, saving, craving,
    carving, graving, crying, coding, clipped, slapped, flipped, skipped, shipped, tripped, relax, relate, release,
    replace, relay, related, relaxed, released, replaced, perhaps, eating, meting, seating, beating, heating,
    cheating, melting, betting, getting, letting, setting, sitting, netting, wedding, greeting, mating, meaning,
    meetin, sweating, tenting, eatings, greetings, settings, errant, arrant, grand, brand, options, opinions, action,
    portions, ladies, ease, era, eras, tease, phase, phrase, crash, erased, daily, dairy, delay, delta, elite, polite,
    deleted, punish, finish, vanish, banish, english, finishes, polished, famished, furnished, vanished, refund,
    retail, resell, repel, reveal, medical, medicated, meditation, dedication, drone, adrino, sponge, lovely,
    lonesome, loudly, boldly, only, anxiety, attempted, temple, contempt, depress, impressed, pressed, roles, poles,
    holes, foals, coals, menus, venue, genus, venus, bonus, meta, metas, mesas, mitad, mete, beta, gotas, botas,
    ganar, ganan, gana, panas, canas, ramas, camas, damas, banas, manos, granas, ranas, animal, animos, anima, enemy,
    junta, justa, juntos, junto, punta, punto, pregunta, lunas, junio, junior, linda, gusta, fruta, comidas, comiste,
    corrida, movida, medida, subida, salida, caida, venida, conocida, querida, perdida, bebida, viejo, vieja, viejos,
    viajo, viaja, viajar, baile, traje, dios, dia, dice, dime, diez, tias, dichas, otras, letras, mas, menos, tras,
    gracias, entras, ganaste, tonta, hojas, ojos, antes, antonio, santo, tanto, cuanto, manto, infierno, singles,
    inglesa, angles, ankles, ingle, jungle, burlar, barrer, borrador, mamado, mandado, mandada, amado, mandar,
    llamado, mando, marcado, mercado, manda, demasiado, register, registro, resister, sister, minister, medicinal,
    trust, tristes, tristeza, listen, chiste, existe, triste, volunteers, volume, stumbling, grumbling, crumbling,
    tumbling, rumbling, snuggling, juggling, smuggling, strangling, strolling, rides, sides, tides, hides, brides,
    prides, slopped, stopped, stripped, snapped, slept, sloped, spliced, stepped, swiped, lapsed, collapse, collapsed,
    eclipse, elapse, elapsed, prelapse, relies, replies, realize, realized, sensor, spinner, spencer, censor,
    sponsored, tensor, pharma, phrases, laundry, sundry, laundered, launder, laundromat, refills, refiled, fulfill,
    medicines, medici, medicate, groceries, grocer, grocers, gross, nearly, lately, likely, lonelier, money, honey,
    lone, alone, releasing, relaxing, consumer, drogarse, drogarte, emborracharse, emborracharte, embriagarse
""")
_SHORTEST, _LONG = 4, 7


def nearly(word: str) -> str | None:
    """The one start word within a slip of `word` (two from seven letters on); None for real words and for doubt.

    Looked up for whole messages of a single word of at least four letters; the first letter must be right.
    """
    if len(word) < _SHORTEST or word in OWN or not word.isalpha():
        return None
    allowed = 2 if len(word) >= _LONG else 1
    near = [(_slips(word, meant, allowed), meant) for meant in _MEANT if meant[0] == word[0]]
    close = sorted((slips, meant) for slips, meant in near if slips <= allowed)
    if not close or (len(close) > 1 and close[0][0] == close[1][0]):
        return None
    return close[0][1]


def _slips(word: str, meant: str, allowed: int) -> int:
    """How many letters are missing, added, wrong or swapped; short words may only differ from short words by one."""
    most = min(allowed, 2 if len(meant) >= _LONG else 1)
    distance = int(OSA.distance(word, meant, score_cutoff=most))
    return distance if distance <= most else allowed + 1
