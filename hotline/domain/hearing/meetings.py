"""A request for meetings: what of ZIP, day and fellowship was said, and nothing that is not a request."""

import re
from dataclasses import dataclass

from hotline.domain.hearing.phrases import Lettering, Words, meanings

_FELLOWSHIPS = meanings(
    """
AA: aa, a a, alcoholics anonymous, alcoholicos anonimos, doble a, doble aa
NA: na, n a, narcotics anonymous, narcoticos anonimos
CA: ca, cocaine anonymous
CMA: cma, crystal meth anonymous
HA: ha, heroin anonymous
MA: ma, marijuana anonymous
GA: ga, gamblers anonymous
OA: oa, overeaters anonymous
DRA: dra, dual recovery
ACA: aca, acoa
CODA: coda
SMART: smart, smart recovery
DHARMA: dharma, recovery dharma, refuge recovery
ALANON: alanon, al anon, alateen
NARANON: naranon, nar anon
LIFERING: lifering, life ring
CR: celebrate recovery
WFS: women for sobriety
"""
)
_DAYS = meanings(
    """
now: now, right now, rn, asap, ahora, ahorita, ahora mismo
today: today, 2day, tday, hoy, this morning, this afternoon, esta tarde, esta mañana
tonight: tonight, tonite, 2nite, 2night, tnite, tn, this evening, esta noche
tomorrow: tomorrow, tmrw, tmr, tmrow, tmw, tomm, tomorow, tommorow, tommorrow, 2morrow, 2moro, 2mrw, mañana, manana,
  tomorrow night, tomorrow morning
monday: monday, mon, mondays, lunes
tuesday: tuesday, tue, tues, tuesdays, martes
wednesday: wednesday, wed, weds, wednesdays, miercoles
thursday: thursday, thu, thur, thurs, thursdays, jueves
friday: friday, fri, fridays, viernes
saturday: saturday, sat, saturdays, sabado
sunday: sunday, sun, sundays, domingo
"""
)
_WORDS = """
Z: 00000
#: 0
M: meeting, meetings, mtg, mtgs, metting, mettings, meting, metings, meetin, meetins, meetng, meeeting, meetigns,
  mtng, mtngs, mtgz, group, groups, support group, support groups, recovery meeting, recovery meetings, junta,
  juntas, reunion, reuniones, grupo, grupos, grupo de apoyo, 0 step, 0 steps, twelve step, meeting list, meeting
  finder, meeting times, meeting schedule, meetings list
l: info, information, details, detail, about, queda, quedan, donde queda, donde quedan, donde esta, donde estan, es
  la, location of, times for, times of, address of, schedule for, list of, i, need, want, wanna, to, a, an, the,
  any, some, find, find me, get, get to, go, go to, going to, goto, can i, can you, could you, do you have, do u
  have, is there, are there, there, where, where is, wheres, where are, whats, what, when, when is, whens, which,
  next, me, my, please, pls, plz, thanks, thx, hey, hi, help, help me, looking for, lookin for, search, show, show
  me, list, give me, send, send me, tell me, for, of, in the, on, this, that, have, got, u got, you got, online,
  phone, dial in, by phone, open, closed, womens, women, mens, men, spanish, english, speaking, lgbt, young peoples,
  beginners, near me, nearby, close, closest, nearest, closeby, close by, around here, here, available, happening,
  going on, tho, pm, am, morning, noon, night, evening, afternoon, late, early, walking distance, good, more, zip,
  zipcode, zip code, code, u, know, know of, id like, would like, need to, want to, how do i find, how do i get to,
  attend, really, just, also, asap, starting, is, are, do, you, so, a good, local, new, anybody know, anyone know,
  out there, tonights, todays, hit, make, wana, finding, different, necesito, quiero, busco, hay, donde, donde hay,
  cuando, cuando es, que, una, un, la, el, las, los, de, en español, por favor, porfa, hola, dame, ver, proxima, mas
  cercana, cerca de mi, cercana, cercanas, ir a, ir a una, alguna, algun, por telefono, buscar, encontrar, para, es,
  cerca de aqui, aqui, la mas cercana, dime, como encuentro, hora, a que hora, en linea, con, para mujeres, para
  hombres, ocupo, kiero, esta, proximo, mas cercano, y, tienen, cuales, horario, horarios
t: at, starting at, around
p: near, by, in, around, nr, close to, nearest to, close 2, near to, within, next to, en, cerca de, cerca, por,
  alrededor de, cercano a
n: no, not, dont, cancel, stop, after, before, leaving, left, was, were, ride, driver, missed, made
"""
_LETTERS = Lettering.of(_WORDS, F=_FELLOWSHIPS, D=_DAYS)
_ZIP = re.compile(r"[0-9]{5}")
_NUMBER = re.compile(r"[0-9]{1,4}(?:am|pm|a|p)?")
_REQUEST = re.compile(r"[lpDFZ#]*M[lpDFZM#t]*(?:p[?l]{1,4}?[DZFl#]*)?|[lpDZ#]*F[lpDZ#]*(?:p[?l]{1,4}?[DZl]*)?")

_UNMISTAKABLE = frozenset({"AA", "NA", "CMA", "ALANON", "NARANON", "SMART"})


@dataclass(frozen=True, slots=True)
class MeetingWish:
    """What was said about the meetings wanted; None for each thing that was not."""

    zip: str | None = None
    when: str | None = None
    fellowship: str | None = None


def meeting_wish(said: Words) -> MeetingWish | None:
    """The request for meetings that a text is, wholly; None for any other text, even one that speaks of a meeting.

    `when` is now, today, tonight, tomorrow or a weekday in English; fellowships have their usual short names.
    """
    zips = [w for w in said if _ZIP.fullmatch(w)]
    letters = _LETTERS.read(tuple(_numbers_marked(w) for w in said))
    if not _REQUEST.fullmatch(letters) or len(zips) > 1:
        return None
    if "M" not in letters and not _names_fellowship_alone(letters, said):
        return None
    return MeetingWish(zips[0] if zips else None, _first(_DAYS, said), _first(_FELLOWSHIPS, said))


def _numbers_marked(word: str) -> str:
    """The word, or the sign that stands for any ZIP or any other number in the lettering."""
    if _ZIP.fullmatch(word):
        return "00000"
    return "0" if _NUMBER.fullmatch(word) else word


def _names_fellowship_alone(letters: str, said: Words) -> bool:
    """Whether a fellowship's name can only mean its meetings: "aa 19104"; "ma" and "ha" are words of their own."""
    name = _first(_FELLOWSHIPS, said)
    return name in _UNMISTAKABLE and said != ("smart",) and letters.count("F") == 1


def _first(names: dict[str, str], said: Words) -> str | None:
    """The first of the names that the text says, in its usual form."""
    for at in range(len(said)):
        for size in (3, 2, 1):
            if name := names.get(" ".join(said[at : at + size])):
                return name
    return None
