"""A second hearing: a text that was not understood is heard once more as thumbs usually mean it ("wat" is "what").

Every spelling stands in a list: no word is guessed, so that STOP, yes and no are never heard in a word that only
looks like them.
"""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from hotline.domain.hearing.digitwords import in_words
from hotline.domain.hearing.phrases import meanings
from hotline.domain.words import plain

_Listener = TypeVar("_Listener", bound=Callable[..., Any])

_SPELLINGS = """
wait: w8, w8t
great: gr8
later: l8r, l8er
hate: h8
straight: str8
good: gd, guud
craving: crvng, crving, crav, cravn, cravng, craveing, cravinng, craivng, creaving, cravig
cravings: crvngs, cravngs, craveings, cravigs
drink: drnik, dirnk, drikn, drnk, drinkk, dring
drinking: drnking, drinkn, driking
wanting: wnting, wntin, wantin
want: wnat, wabt, watn
really: realy, reely, realli, relly
guess: gues, gess, guss
having: havng, hvaing
ganas: gnas, gans, ganaz
what: wat, wut, wht, whut, waht
whats: wats, wuts, whts
that: dat, tht, thatt
the: teh, th, da
with: w, wit, wth, wiht
about: bout, abt, abot, aboout
and: n, nd, an
because: cuz, cus, coz, bc, bcuz, cause, becuz, becos
before: b4, bfore, befor
be: b
are: r
you: u, yu, yuh
your: ur, yr, yur
to: too, tu
some: sum
something: sumthin, sumthing, somethin, smth, sumtin
somebody: sumbody, sombody, sumbodi, sumbdy, somebdy, smbdy, sumbudy
someone: sum1, some1, sumone, som1, sm1, somone, smone, somene, sumon, someon, smeone, someoen, somone, sme1
anyone: any1, anyon, ne1, n e 1, anione, anyoen
talk: tlak, tak, tlk, takl, talkk, tallk, tawk, tlka, tolk, talc, tslk
speak: speek, spek, speack, spk
need: ned, nede, neeed, nedd, neeed, ndd, nead, neede
call: cal, caal, clal, calll, cll
everyone: every1, evry1
tomorrow: tmrw, tmr, tmw, tomoro, tomorow, tommorow, tommorrow, 2moro, 2mrw, 2morrow, tmoro, tomarrow, tomorro
tonight: 2nite, tonite, 2night, tnite, tonit
today: 2day, tday, todat
night: nite, nyt
going: goin, gon
going to: gonna, gunna, finna, gona, gna, gnna, tryna
home: hom, hme, hoem, hoom
again: agian, agen, agin, agn, agan
keeps: keps, keepz
house: hous, howse, huse
help: halp, hlp, helpp
hurting: hurtn, hertin
getting: gettin, gittin, geting
coming: comin, commin
doing: doin
looking: lookin
waiting: waitin
leaving: leavin
running: runnin
driving: drivin
picking: pickin
texting: txtn, txtin, txting, textn, textin, texing, texitng, texxting
text: txt, tex, texr, textt
texts: txts
messages: msgs, mesages, messeges, messges
message: msg, mesage
sending: sendin
feeling: feelin
thinking: thinkin
dropping: dropin, droppin
want to: wanna, wana, wonna
have to: hafta
got to: gotta
let me: lemme
give me: gimme, gimmie
give: giv
do not: donot
dont: dnt, dunt, dont
cant: cnt, caint, kant
wont: wnt
please: pls, plz, plez, plse, pleez, pleas, pliz
people: ppl
number: num, nmbr, numba, numbr
back: bak, bck
here: hea, heer
there: thar, ther
over: ovr, ovre
where: wher, were at
when: wen
who: hoo
how: hw
much: mch
many: mny
days: dayz, dais
meeting: meetin, meting, mtg, mtn, meetn
food: fud
ride: ryde, rid
right: rite, rt
now: nao, nw, noww
sober: sobr, sobber, sobor
since: sence, sinse, sins
hour: hr
minutes: mins, min, minuts, minits
week: wk, weak
weeks: wks
noon: none oclock
morning: mornin, mornig
evening: evenin
afternoon: afternoom, aftrnoon
street: stret, strete
church: chruch, curch
hospital: hospitel
nothing: nuthin, nothin, nuttin
my: mah, ma
says: sez
know: kno, knw
would: wud
could: cud
should: shud
probably: prolly, probly, prob, probaly, prbly, probs, proly
maybe: mayb, maby, mabye, mabe, mebbe, maybee, mabey
i guess: iguess, ig, i geuss, i gess
i think: ithink, i thnk, i thk
yesterday: yesturday, yestrday, yesterdy, yestarday
mad: madd
tired: tird, tierd, tiered
hungry: hungy, hugry
lonely: lonley, lonly
stress: stres, strss
# Spanish
que: q, k, ke, qe
de: d
me: m
por: x
porque: xq, pq, porq, porke, porqe
te: t
con: cn, kon, kn
como: cmo, komo
quiero: kiero, qiero, quero, kero, qero, keiro, qiro, qro, quieo, quieor
quiere: kiere
esta: sta, ta
estoy: toy, stoy
estamos: tamo, tamos, estamo
para: pa, pra
hacer: aser, haser, acer
hoy: oy
voy: boy, boi
llegue: yege, llege, yegue
llego: yego
llegando: yegando, llegano
ya: lla
ahora: aora, ahorra
ahorita: aorita, horita, orita
mañana: manana, mañna
dia: dya
dias: diaz
hora: ora
horas: oras, horitas
hace: ase, ace
hambre: ambre, hanbre
bien: vien
vamos: bamos
viene: biene
viaje: biaje
mensajes: mensages, msjs, mesajes
escriban: escrivan
escribir: escrivir, eskribir, escribr
escribirme: escrivirme, eskribirme
borrenme: vorrenme
lleveme: yeveme
llevame: yevame
necesito: nesesito, necesito, nececito, nesecito, necesto
reunion: reunyon
junta: hunta
ayuda: alluda, aiuda
donde: onde, dnd, dond
creo: kreo, creio
aqui: aki
nada: na
was: wuz
old: ole
your: yalls
want: wan
hablar: ablar, habalr, hablr, avlar, havlar, hblar, abla, ablr
alguien: algien, alguen, algn, alguin, alguein, algin, alguno, algyen, algui
llame: yame, llamee
llamame: yamame
llamenme: yamenme, llamemen, llamenmen
llamen: yamen
llamar: yamar, lamar
quitenme: kitenme
quitame: kitame
quiten: kiten
hay: ay, ai
rato: ratito
mas o menos: masomenos
a la: ala
para el: pal
que va: qva
dejen: degen
deje: dege
dejen de: dejende
i dont: ion
not: nott
what time: whattime
outside: outsid
cansado: cansao
enojado: enojao
dejado: dejao
parado: parao
estresado: estresao
solo: solito
cuantos: kuantos, cuanto
cuanto: kuanto
cuando: kuando, cuand
casa: kasa
comida: komida
medicina: medisina, medcina, medicna, medisinas
safety: saftey, safty, sefety, savety
quien: kien
a las: alas
esquina: eskina
equivocado: equivocao, ekivocado, equibocado, equivokado
"""
_MEANT = meanings("\n".join(line for line in _SPELLINGS.splitlines() if not line.startswith("#")))
# Verbs whose g is dropped: "headin", "pickin".
_DROPPED = """
ask back break breath bring buy call check clean cook cry cut drink drop eat fall feel fight find gett giv go hang head
hear help hold hop hurt keep kick knock leav lett liv look lov mak mean miss need nodd park pass pay pick play pray
puk pull
push rid roll runn say scream see sell send shak shopp sitt sleep smok speak stand start stay stopp struggl swing tak
talk tell think throw tr try turn us visit wait walk want watch wonder work worry yell
sweat stalk text spamm bother hitt
"""
_MEANT |= {f"{verb}in": f"{verb}ing" for verb in _DROPPED.split()}
# What is only said by the way, and by whom to whom.
_BY_THE_WAY = re.compile(
    r"\b(?:(?:ya|yall|you) hear|i reckon|reckon|rightly|ghost rider|hon|hun|honey|sugar|darlin|darling|sweetie|"
    r"sweetheart|baby doll|mi amor|mi vida|mi reina|mi rey|mija|mijo|corazon|wepa|nene|nena|fam|homie|"
    r"big dawg|dawg|round here|around here|done(?= \w+ed\b)|lowkey|highkey|deadass|no cap|fr fr|ngl|tbh|"
    r"straight up|me a(?= ride\b))\b"
)
_WORD = re.compile(r"[a-zñ0-9]+")
# "prob" is "probably", but "no prob" is "no problem".
_NO_PROBLEM = re.compile(r"\bno (?:prob|probs|porb|prblm)\b")
# "cn" is "con" in Spanish; before these it is "can".
_CAN = re.compile(r"\bcn(?= (?:i|u|you|some|sum|sm|any|ne))")


def respelled(text: str) -> str:
    """The text folded, each word that stands in the list of spellings written as it is meant."""
    folded = _BY_THE_WAY.sub("", _CAN.sub("can", _NO_PROBLEM.sub("no problem", in_words(plain(text)))))
    return _WORD.sub(lambda match: _MEANT.get(match.group(), match.group()), folded)


def textspeak(word: str) -> str | None:
    """What a word of the list of spellings means ("wen" is "when"); None for any other."""
    return _MEANT.get(word)


def twice(listen: _Listener) -> _Listener:
    """A listener that hears a text again, respelled, when it does not understand it as it was typed."""

    @wraps(listen)
    def listening(text: str, *rest: Any) -> Any:
        heard = listen(text, *rest)
        if heard is not None or (again := respelled(text)) == plain(text):
            return heard
        return listen(again, *rest)

    return cast("_Listener", listening)
