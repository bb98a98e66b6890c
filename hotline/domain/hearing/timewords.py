"""The words of times and dates, English and Spanish, each reduced to one letter and a value.

The letters (the grammars in `times`, `days`, `clocks` and `dates` are patterns over them):
T day from today, G part of today, W weekday, m month, p part of a day, n noon, k midnight, w now, u minutes,
d days, j months, y years, a "a", N number, H "la una", h half, q quarter, t "to", P "para", s "past", & "and",
v "menos", o "o'clock", b am or pm, i "in", l "from now", x next, z this, e "at" or "on", r "for", g "ago",
c "since", L last, S a feast, f filler, ! spoils it all.
"""

from hotline.domain.hearing.numbers import COUNTING
from hotline.domain.hearing.phrases import longest_from, meanings, phrases

# Spanish "mañana" is a part of its own, for its twelve is noon as often as midnight.
MORNING, AFTERNOON, EVENING, NIGHT, MANANA = 1, 2, 3, 4, 5
Piece = tuple[str, tuple[int, ...]]

_PAGE = """
T 0: today, tday, todays, tody, todday, hoy, oy, el dia de hoy, later today, earlier today
T 1: tomorrow, tmrw, tmr, tmrow, tmmrw, tmmr, tmw, tom, tomm, tomo, tomor, tomoro, tomorro, tomorow, tommorow,
  tommorrow, tomarrow, tomrrow, tomrow, tomrw, tomrrw, tmro, tmrrw, tommrow, tomorrows, tomw, tomrro, morrow,
  tomorrw, 2mrw, 2mr, mañana, manana, mañna, mañan, mnana, mñana, maniana, magnana, el dia de mañana
T 2: day after tomorrow, day after tmrw, day after tmr, pasado mañana, pasado manana, pasadomañana
T 7: a week from today, one week from today, a week from tday, de hoy en ocho, de hoy en una semana
T 8: a week from tomorrow, one week from tomorrow
T -1: yesterday, yest, yesterdy, ystrday, yday, yesturday, ayer, last night, lastnight, last nite, anoche, ayer
  noche
T -2: anteayer, antier, antes de ayer, antes de anoche, antenoche, day before yesterday, the day before yesterday
G 0 1: this morning, this morn
G 0 5: esta mañana, esta manana, hoy en la mañana
G 0 2: this afternoon, this aft, esta tarde, hoy en la tarde
G 0 3: this evening, this eve
G 0 4: tonight, tonite, tnite, tonigt, tonihgt, tonit, tn, this night, tonght, tnight, later tonight, esta noche,
  esta nochecita, hoy en la noche
W 0: monday, mon, mondays, mondy, munday, moday, lunes, lun, lunez, lune
W 1: tuesday, tue, tues, tuesdays, tusday, teusday, tuseday, tuesdy, martes, mart, marte, martez
W 2: wednesday, wed, weds, wednesdays, wensday, wendsday, wednsday, wednes, wensdy, miercoles, mierc, mie, miercole
W 3: thursday, thu, thur, thurs, thursdays, thrusday, thursdy, thurday, thirsday, jueves, jue, juev, juebes
W 4: friday, fri, fridays, firday, fridy, frid, viernes, vie, vier, biernes, viernez
W 5: saturday, sat, saturdays, saterday, saturdy, satuday, satrday, sabado, sab, savado, sabdo
W 6: sunday, sun, sundays, sundy, sunady, domingo, dom, domigo
m 1: january, jan, januray, janury, enero, ene, henero
m 2: february, feb, febuary, feburary, febrero
m 3: march, mar, marzo, marso
m 4: april, apr, apirl, abril, abr
m 5: may, mayo
m 6: june, jun, junio
m 7: july, jul, julio
m 8: august, aug, agosto
m 9: september, sep, sept, setp, septiembre, setiembre
m 10: october, oct, octubre
m 11: november, nov, noviembre
m 12: december, dec, decemeber, diciembre, dic
p 1: morning, mornin, morn, mornings, mornng, in the morning, in the morn, madrugada, de la madrugada
p 5: de la mañana, de la manana, por la mañana, en la mañana, x la mañana, por la manana, en la manana
p 2: afternoon, afternoons, aft, afternon, aftrnoon, in the afternoon, tarde, de la tarde, por la tarde, en la
  tarde, x la tarde, tardecita
p 3: evening, evenin, evenings, eve, evning, in the evening
p 4: night, nite, nights, nght, nigt, at night, at nite, in the night, noche, de la noche, por la noche, en la
  noche, x la noche, d la noche
n: noon, noonish, midday, mid day, noontime, 12 noon, 12noon, high noon, nooon, a mediodia, al mediodia, mediodia,
  medio dia, el mediodia, a medio dia, al medio dia, del mediodia, del medio dia, de mediodia, en el mediodia
k: midnight, midnite, mid night, 12 midnight, a medianoche, a media noche, a la medianoche, medianoche, media noche,
  la medianoche
w: now, right now, rn, rite now, asap, a s a p, immediately, right away, rightaway, straight away, this minute, this
  second, as soon as possible, soon as possible, this instant, nowish, at once, right this minute, ahora, ahorita,
  ahora mismo, ahorita mismo, ya, ya mismo, lo antes posible, cuanto antes, lo mas pronto posible, de inmediato,
  inmediatamente, en este momento, orita, horita, aora, de una vez, de volada, lo mas pronto
u 1: min, mins, minute, minutes, minuts, minits, minuets, mn, mns, m, minuto, minutos, minutitos, minut, mintues
u 60: hr, hrs, hour, hours, h, hs, houre, hors, hous, hor, hora, horas, ora, oras
d 1: day, days, dias, dia, dy, dys, full days, whole days
d 7: week, weeks, wk, wks, weks, semana, semanas, sem
j 1: month, months, mo, mos, mth, mths, mnth, mnths, moths, monts, mes, meses, mese
y 1: year, years, yr, yrs, yeas, yers, año, años, ano, anos, anio, anios
N 2: couple, couple of, a couple, a couple of, un par, un par de, par de
N 1: one
H 1: a la una, la una, ala una
a 1: a, an, un, una
h: half, media, medio, haf, hlaf
q: quarter, quater, qtr, quarters, cuarto
t: to, til, till
P: para, para las, para la, pa las, pa la
v: menos
s: past, after
&: and, n, y
o: oclock, o clock, en punto, sharp, on the dot, hrs sharp
b 0: am
b 1: pm
i: in, within, en, dentro de, dentro
l: from now, from rn, de ahora
x: next, nxt, proximo, proxima, que viene, q viene, que entra, siguiente
z: this, this coming, coming, upcoming, este, esta
e: at, @, on, a las, alas, las, la, by, ish, a eso de las, como a las, tipo, arriba de las, sobre las, around, arnd,
  as, a la, a l, bout, abt, about, como, aroud, approx, approximately, roughly, like, more like, aprox, mas o menos
  a las
r: for, por, x, durante
g: ago, hace, atras, agoo, ase
c: since, desde, from, sense, sinc, cince
~: was, were, had, woke, slept, wasnt, used, ended, missed, took, i was, ended at, got, went, came, saw, did, met,
  left, left at, ate, drank, woke up, got up
L: last, lst, pasado, pasada, ultimo, previous
S 1 1: new years, new years day, new year, newyears, año nuevo, ano nuevo
S 12 31: new years eve, nye, nochevieja, noche vieja, fin de año, fin de ano
S 12 25: christmas, xmas, christmas day, navidad
S 12 24: christmas eve, xmas eve, nochebuena, noche buena
S 10 31: halloween
S 2 14: valentines, valentines day, san valentin
"""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FILLERS = phrases("""
    maybe, mabye, prob, probably, prolly, please, pls, plz, ok, okay, k, yes, yeah, yea, yep, sure, say, lets say,
    lets, let, do, make it, make, it, its, is, be, there, ready, i, ill, im, id, can, we, could, would, will, good,
    great, works, work for me, works for me, for me, me, the, of, de, del, el, los, thanks, thank you, thx, ty, hmm,
    um, uh, umm, well, so, then, actually, just, only, need, want, come, get, you, u, my, if possible, that, time, hi,
    hey, exactly, give or take, or so, change it to, change to, change it, move it to, switch to, push it to, push to,
    how about, how bout, what about, soon, early, later, also, should, be there, be here, pick me up, pickup, pick up,
    pick, up, a bit, anytime now, preferably, preferibly, first thing, que, si, bueno, esta bien, por favor, porfa,
    mejor, seria, puede ser, quiero, necesito, tal vez, creo, gracias, pues, vale, ok pues, claro, recojanme, ven,
    venga, vengan, recogeme, se puede, puedes, digamos, temprano, tempranito, mi, give me, gimme, dame, deme, see you,
    see u, call me, text me, llamame, or thereabouts, appointment, appt, cita, viaje, ride, meeting, around there,
    sometime, fine, perfect, el dia, starts, start, empieza, es, son, a eso, thank u, sir, maam, first day, my first
    day, day one, my day one, primer dia, mi primer dia, officially, finally, if it is no trouble, if its no
    trouble, if thats
    ok, if that is ok, if its ok, if it is ok, if you can, if u can, si se puede, si no es molestia, sorry, before
    church, before work, before school, before class, after church, after work, after school, after class, antes de
    misa, despues de misa, despues del trabajo
""")
_SPOILS = phrases("""
    or, o, not, no, never, nunca, dont, cant, wont, ni, before, antes, until, hasta, between, entre, every, cada,
    daily, late, few, several, weekend, weekends, wkend, either, any, anytime, except, but, pero, miles, blocks,
    people, dollars, bucks, personas, isnt, half mas tarde, al rato, algunos, unos, in a minute, in a min, in a sec,
    in a second, in a moment, in a few, in a bit, en un momento, en un ratito, en un rato, mg, degrees, percent,
    cuadras, millas, pesos, fin de semana, the other day, other day, otro dia, lbs, street, st, ave, years old, yrs
    old, yo, yo male, same, ni idea, sometime before, minutes late, mins late
""")


def _slips(weekday: str) -> set[str]:
    """A weekday with one letter of its inside left out or two swapped: "frday", "wendesday"; it keeps both ends."""
    inside = range(1, len(weekday) - 1)
    left_out = {weekday[:at] + weekday[at + 1 :] for at in inside}
    swapped = {weekday[:at] + weekday[at + 1] + weekday[at] + weekday[at + 2 :] for at in inside[:-1]}
    return left_out | swapped


def _pieces() -> dict[str, Piece]:
    """Every phrase with its letter and values; what is listed first wins."""
    found: dict[str, Piece] = {}
    for phrase, head in meanings(_PAGE).items():
        letter, *values = head.split()
        found[phrase] = (letter, tuple(int(value) for value in values))
    for letter, listed in (("!", _SPOILS), ("f", _FILLERS)):
        for phrase in listed:
            found.setdefault(phrase, (letter, ()))
    for weekday in _WEEKDAYS:
        for slip in _slips(weekday):
            found.setdefault(slip, found[weekday])
    for word, count in COUNTING.items():
        found.setdefault(word, ("N", (count,)))
    return found


MEANS: dict[str, Piece] = _pieces()
# How many words the longest phrase has that starts with a word.
LONGEST: dict[str, int] = longest_from(MEANS)
