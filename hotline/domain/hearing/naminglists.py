"""The words around a name by which somebody is asked for, each kind of phrase as one letter (see `naming`).

M asking whether it may be, v what is done to reach them, W wanting them or where they are, w the same within a
sentence, e and E whether they are there, t there, T telling them something, a asking them, b having them among those
asked, c to call, X whether they can, k said to them, f small words, l smaller ones, g what only follows, o yes and
no, r who they are to the sender, j or, s a reason begins, n denied or told, h somebody else.
"""

from hotline.domain.hearing.phrases import phrases

PAGE = """
M: can i, can u, can you, can ya, could i, could u, could you, would you, will you, will u, may i, can someone, can
  somebody, could someone, could somebody, can we, i need to, i need you to, i need u to, i want to, i wanna, i gotta,
  i got to, i have to, i just need to, i just want to, i just wanna, i really need to, i really want to, i would like
  to, id like to, i need someone to, i want you to, i want u to, let me, lemme, im trying to, i am trying to, trying
  to, how do i, how can i, is it ok to, is there a way to, any way to, need to, wanna, gotta, want to, i wana, i ned
  to, puedo, puedes, pueden, puede, podria, podrias, podrian, me puedes, me puede, me pueden, me podrias, me podria,
  quiero, kiero, quisiera, necesito, nesecito, necesito que, quiero que, tengo que, ocupo, you can, u can, yall can,
  its ok to, its okay to, it is ok to, ok to, okay to, its fine to, its alright to, ya puedes, ya pueden, le puedes,
  le pueden, ya le puedes, ya le pueden, vuelve a, vuelvan a, puedes volver a, pueden volver a, quisiera poder, me
  gustaria, como puedo, dejame, dejenme, se puede, es posible, me urge, urge, nececito, nesesito
v: call, ya call, ya get, ya text, ya txt, ya page, get, get me, fetch, text, txt, page, ring, phone, buzz, ping,
  reach, contact, message, msg, find, find me, see, talk to, talk 2, talk with, talk w, tlk to, tlk 2, speak to, speak
  2, speak with, speak w, chat with, get ahold of, get a hold of, get hold of, hear from, reach out to, connect me to,
  connect me with, put me through to, patch me through to, put me on with, put on, be with, bring me, bring, send,
  send me, send for, talk on the phone with, talk on the phone to, get in touch with, get a message to, get word to,
  hit up, holler at, notify, alert, wake, wake up, hablar con, hablar a, hablarle a, hablar, platicar con, llamar a,
  llamarle a, llamar, marcarle a, marcar a, contactar a, comunicarme con, ver a, llama a, llamale a, llame a, llamele
  a, llamen a, llamenle a, marcale a, marquen a, marquenle a, marquele a, hablale a, hablele a, hablenle a, busca a,
  buscame a, busquen a, busqueme a, comunicame con, comuniqueme con, comuniquenme con, conectame con, conectame a,
  pasame a, pasame con, paseme a, paseme con, ponme con, ponme a, pongame con, traeme a, avisale a, avisele a,
  avisenle a, escribele a, escribale a, textea a, manda a, manda por, mandame a, localiza a, localizar a, encontrar a,
  buscar a, desahogarme con, estar con, ponganme con, comunicarme a, comunicar con, comunicar a, pasar con, pasar a,
  conectar con, comunicas con, comunica con, pasas a, pasas con, llamas a, llamar ha, llama ha, ablar con, platicar
W: i rly need, i rly want, i need, i ned, i neeed, i want, i really need, i really want, i just need, i just want,
  where is, wheres, where are, where r, where the hell is, where tf is, where can i find, necesito a, nesecito a,
  nececito a, nesesito a, ocupo a, ocupo ha, quiero a, kiero a, quiero ver a, donde esta, donde anda, donde estara,
  dond esta, dnd esta, onde esta, donde ta, onde anda, me urge ver a, necesito ha
w: need, want, gimme, give me, ned, necesito, nesecito, ocupo, quiero, kiero, nececito, nesesito
e: is, is my, r, are, has
E: esta, anda, ta, esta por ahi, andara, estara, sigue, se encuentra, ya llego, ya esta
t: there, here, around, up, awake, on, available, free, working, able to talk, home, online, in, still there, still
  up, still here, on tonight, on now, on today, on duty, on call, able to call me, able to text, ok to talk, by, there
  still, near, nearby, ahi, ay, ahy, por ahi, por ay, hay, alli, aqui, disponible, despierto, despierta, libre, de
  turno, en linea, todavia, conectado, conectada
T: tell, ya tell, ya have, have, get, make, let, beg, dile a, digale a, dile, digale, pidele a, pidele, pidale a, que,
  dejale saber a
a: ask, ya ask, go ask, ask for, try, pregunta a, preguntale a, pregunte a, preguntele a, preguntenle a, preguntarle a,
  preguntar a, pregunten a, preguntas a
b: put, add, put back, add back, pon a, ponga a, pongan a, agrega a, agregue a, agreguen a, incluye a, regresa a
c: to call me, call me, to text me, text me, to call, to come, to hit me up, hit me up, call me back, to call me back,
  i need him, i need her, i need them, i need help, im calling, to answer, to pick up, to talk to me, to help me, talk
  to me, help me, que me llame, que me hable, que me marque, que me escriba, que me conteste, me llame, me hable, me
  marque, me escriba, que lo necesito, que la necesito, llamarme, hablarme, marcarme, ayudarme, hablar conmigo, que
  venga, que necesito ayuda, que me busque, to txt me, txt me, to reach me, to write me, to get back to me, to message
  me
X: can, could, would, will, does, puede, podra, podria
k: call me, text me, hit me up, call me back, pick up, help me, i need you, i need u, i need ya, i need your help, i
  need help, are you there, are u there, r u there, u there, you there, you up, u up, are you up, are you awake, u
  awake, can you call me, can u call me, can we talk, can i call you, can i call u, can i talk to you, can i talk to
  u, can you help me, can u help me, i need to talk to you, i need to talk to u, answer me, answer, where are you,
  where are u, where r u, where you at, where u at, please answer, talk to me, its me, llamame, hablame, contestame,
  contesta, te necesito, estas ahi, estas ay, estas hay, ayudame, marcame, me puedes llamar, me llamas, donde estas,
  puedo hablar contigo, necesito hablar contigo, escribeme, respondeme, estas, soy yo, pick up the phone
f: otra vez, de nuevo, nuevamente, plz, pls, plez, please, pleas, plis, now, rn, right now, rite now, asap, for me,
  quick, real quick, quickly, hey, hi, hello, yo, hola, ola, oye, oiga, oigan, omg, um, uh, today, tonight, 2nite,
  again, on the phone, on the line, by phone, for a sec, for a minute, for a second, for a bit, so bad, so badly, bad,
  badly, urgent, urgently, its urgent, its an emergency, emergency, hurry, right away, this minute, for real, 4 me, 4
  real, ahora, ahorita, orita, por favor, porfa, porfas, porfavor, xfa, xfavor, urgente, es urgente, rapido, de favor,
  por telefono, un momento, un rato, hoy, esta noche, guys, man, dude, instead, if i can, if you can, if u can, if
  possible, si se puede, si puedes, if theyre free, if hes free, if shes free, if hes around, if shes around, if hes
  there, if shes there, if hes up, if shes up, mero, mera, don, doña, mr, ms, mrs, not a robot, not a bot, not you,
  nobody else, no one else, y nadie mas
l: just, really, rly, the, to, maybe, so, pues, nomas, no mas, me, thats all, this, still, also
g: thank you, thank u, thanks, thx, ty, gracias, muchas gracias, back, line, phone, number, cell, here, ya, first,
  back on, back on my list, back on the list, back in my circle, back in, on my list, to my list, to my circle, en mi
  lista, a mi lista, de vuelta
o: ok, okay, k, yes, yeah, yea, yep, ya, sure, si, claro, bueno, dale, well, actually, 1, fine, alright, no, nah,
  nope, idk, help, please help, and, y, pero, but, pues
r: my sponsor, my sponser, my friend, my buddy, my brother, my sister, my mom, my mother, my dad, my father, my aunt,
  my uncle, my cousin, my wife, my husband, my girl, my peer, my counselor, my therapist, sponsor, sponser, friend, mi
  padrino, mi madrina, mi amigo, mi amiga, mi hermano, mi hermana, mi mama, mi papa, mi tio, mi tia, mi primo, mi
  prima, mi esposa, mi esposo, mi consejero, mi consejera, a mi padrino, a mi madrina, padrino, madrina, a, con, who
  is my sponsor, whos my sponsor, he is my sponsor, shes my sponsor, hes my sponsor, she is my sponsor, from my
  circle, amigo, amiga, hermano, hermana, sis, bro, my man, my guy, my ride or die, my aa sponsor, my na sponsor, el,
  la, uncle, aunt, tio, tia, mom, dad, mama, papa, pastor, padre, coach
j: or, o, with, e
s: im, ive, i am, i have, i cant, i feel, i dont, i wont, i want to use, its, it is, this, cuz, cus, bc, because,
  before, about, i might, im about, my, everything, so i, i think, or im, or i, or ill, estoy, ando, toy, tengo,
  porque, xq, pq, antes, no puedo, ya no, siento, es que, que, mi, me siento, me muero, como, sobre, de, i really,
  ill, i will, im not, help, i could, it, or else, no aguanto, necesito ayuda, not ok, something, hes my, shes my,
  theyre my, we, he, she, they, nobody, no one, everyone, para que, para, i got, i was, i almost, i just
n: not, dont, do not, didnt, did not, wont, cant, never, without, anyone but, anybody but, nobody, told, tell, said,
  says, asked, called, texted, talked to, spoke to, spoke with, saw, met, lost, was, were, nunca, sin, ni, dije, dijo,
  le dije, hable con, llame, vi a, fui, menos, if, when, whenever, should i, do i, did i, why do i, i was going to, i
  was gonna, thought, hope, wish, i wish, que tal si, cuando, instead of, rather than, more than, no quiero, no
  necesito, no ocupo, ya no quiero, ya no necesito, i dont, i dont need, i dont want, i no longer, no llames, no
  llamen, no le
h: he, she, they, hes, shes, theyre, him, her, them, his, their, who, el se, ella, ellos, everybody, people, think,
  thinks
"""
# Given names that are a drink, a drug or nobody who could be asked, where nobody of theirs is called so.
NO_NAMES = phrases("""
    jesus, crystal, brandy, sherry, tina, amber, mary, charlie, heather, ginger, dolores, jim, jack, mercedes, ruby,
    pearl, molly, lucy
""")
# Given names that the list for wrong numbers leaves out, for they are short forms.
MORE_NAMES = phrases("""
    bob, sue, kate, liz, al, ed, rosie, chuck, hank, gus, lou, max, nate, stan, vince, jess, mia, ava, lily, sophie,
    zoe, erin, meg, tess, nina, lola, pepe, paco, chuy, toño, beto, lalo, nacho, lupita, chela, lety, paty, gaby,
    susy, vero, moni, yoli, quique, kike, poncho, rafa, nico, fer, tere, chayo, jo, darlene, earl, frank, joanne,
    roxanne, pat, val, deb, barb, cathy, trish, jen, dom, ty, rico, tito, lucho, memo, chava, mari, lili, caro, dani,
    sebas, edu, gabe, josie, maggie, bill, billy, shelly, mandy, mickey, frankie
""")
