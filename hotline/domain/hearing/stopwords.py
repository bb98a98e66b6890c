"""The kinds of phrases a wish not to be texted is made of, English and Spanish, each as one letter.

s stop, 2 turn off, x a carrier word that is also a verb, z and 3 stop words only when alone, u unsubscribe, Y
"deja de", n do not, q no, o no more, V texting, g bothering, Z sending, T text, N texts, 8 stuff, c contact,
e send, m me, d the, 4 more, 7 these, W do not want, r to receive, b to be texted, 6 to be on, K remove, k
delete, t take, J take me, # my number, O from, F off, L list, 5 records, A leave me alone, C consent, y you
have the, G wrong number, M "no me", E "escriban", v "manden", R a topic, j a topic said of one, i about, P
pause, 0 hold, f for, w until, 9 a number, U days, H today, X for now, D a day, B start, S text me again, p
please, l another way to begin, I a way to begin with oneself, a a way to end, 1 now, h who is this, Q somebody
reads along, ! turn (the texts) off, & I want (the texts to), % no thanks.
"""

from hotline.domain.hearing.numbers import COUNTING
from hotline.domain.hearing.phrases import Lettering
from hotline.domain.hearing.readalong import READ_ALONG

_PAGE = """
s: stop, stopp, stp, stpo, sotp, st0p, s t o p
x: end, quit, cancel, cease, discontinue
z: salir, revoke, alto, parar, detener, pare, paren, cancelar, detenganse
u: ya no escriban, ya no texteen, ya no manden, ya no manden nada, ya no contacten, no escriban mas, no texteen mas,
  no manden mas, unsubscribe, unsub, unsubcribe, unsubscibe, unsuscribe, unsubscrib, unsubscribed, unsubscribing,
  unsibscribe, unsubsribe, un subscribe, optout, opt out, opt me out, opting out, opt us out, stopall, stop all, stop
  to end, stop to unsubscribe, stop to opt out, stop to stop, stop 2 end, stop to quit, stop to cancel, text stop,
  reply stop, stop2end, stop contact, ya no me manden, ya no me mandes, ya no me mande, ya no me envien,
  desuscribanme, desinscribir, desinscribirme, desinscribanme, be removed, be taken off, i dont want this service,
  desuscribir, desuscribirme, desuscribeme, baja, darme de baja, dame de baja, denme de baja, dar de baja, deme de
  baja, date de baja, me doy de baja, quiero baja, cancelar suscripcion, cancelar mi suscripcion, cancela mi
  suscripcion, cancelen mi suscripcion, cancel my subscription, cancel subscription, end subscription, end my
  subscription, never text me again, never contact me again, never message me again, never text this number again, do
  not ever text me again, i opt out, i optout, im opting out, i am opting out, we opt out, i choose to opt out, i
  unsubscribe, im unsubscribing, i hereby opt out, opting me out, let me opt out, never text me, never ever text me,
  never ever text me again, never text again, never text this number, never message me, do not contact, dont contact,
  block me, block my number, block this number, lose this number, delete this number, erase this number, forget this
  number, cancel this subscription, cancel the subscription, cancel my service, que me den de baja, me dan de baja, me
  quiero dar de baja, me gustaria darme de baja, doy de baja, denme baja, borren este numero, borra este numero, borre
  este numero, quiten este numero, quita este numero, saquen este numero, olviden este numero, olvida este numero,
  olviden mi numero, olvida mi numero, bloqueenme, no escriban, no texteen, no contacten
n: dont, do not, dont ever, do not ever, dont you ever, dont u, dont you, please dont
q: no, zero, ya no, cero, sin
o: no more, enough with, enough of, enough, ya no mas, nada de, ni un, ni un solo
V: texting, txting, textin, txtin, messaging, msging, messagin, txtng, hitting up, blowing up my phone, calling and
  texting, texting and calling, texting or calling, calling or texting, sending me texts, sending me text messages,
  mandarme mensajes, enviarme mensajes, mandarme textos, escribirme, textearme, mensajearme, molestarme, contactarme,
  mandarme, enviarme, molestar, escribirnos, textear, mandandome mensajes, mandarme mas mensajes, enviarme textos,
  mandarme msjs, mandarme esto, mandarme estos mensajes, enviarme estos mensajes, mandarme tantos mensajes, msgin,
  msgn, messagn, textng, texing, blowing me up, annoying me, blowing up this phone, writing, writing me, writing to
  me, writting, writting me, writting to me, texing me, pinging me, buzzing me
g: contacting, bothering, botherin, harassing, spamming, pestering, bugging
Z: sending, mandar, enviar, sendin, mandando, enviando, sending out, sendng, snding, seding
T: text, txt, message, msg, sms, mensaje, texto
N: texts, messages, texts or calls, texts and calls, messages or calls, msgs, txts, mensajes, textos, msjs,
  notifications, alerts, text messages, txt messages, text msgs, spam, mensajitos, mensages, notificaciones, txt msgs,
  mesages, messeges, messges, mesagges, massages, messags, mssgs, texst, textes, mensajez, mensjes, menajes, mensaje
  de texto, text mesages, sms messages, mensajes de texto
c: contact, bother, harass, spam, write, write to, hit up, hmu, reach out to, disturb
e: send
m: me, me here, us, to me, my phone, this phone, my cell, at this number, here, to my phone, to this number, this
  number, to this phone, this cell, at all to me, a mi, a este numero, mi telefono, a mi telefono, on this number, to
  my number, my line
d: the, all, all of, none of, all the, any, any of, your, ur, this, that, of, damn, damned, dang, stupid, annoying,
  automated, auto, robot, goddamn, dumb, freaking, fucking, fuckin, f ing, of your, of this, with the, with, even
  more, bot, unwanted, constant, la, las, los, el, sus, tus, tantos, tanto, todos, todos los, estas, su, esta, este,
  con, con los, con sus, con tus, de, other, kind of, type of, such, ningun, ninguna, otro, teh, d, da, calls or,
  calls and, calls no, your stupid, from all, del, malditos, pinches, my, mis, mi, a los, a las, a estos, a esos, a
  sus, a tus, from everything, tanto de
4: more, mas, anymore, any more
W: no need for, no need of, im done with, i am done with, im done getting, im done receiving, i dont want, i do not
  want, dont want, do not want, i no longer want, no longer want, i dont wish, i do not wish, i dont need, i do not
  need, dont need, i no longer wish, no longer wish, we dont want, idw, i dont wanna, dont wanna, i really dont want,
  i no longer need, no longer need, i dont want no, dont want no, i didnt want, not interested in, im not interested
  in, no quiero, ya no quiero, yo no quiero, no deseo, ya no deseo, no necesito, ya no necesito, no me interesa, no me
  interesan, ya no me interesan, no kiero, ya no kiero, ya no me interesa
r: to receive, to get, receiving, getting, receive, get, to keep getting, to keep receiving, to be getting, gettin, to
  recieve, recieving, recieve, to continue getting, to continue receiving, recibir, seguir recibiendo, que me manden,
  que me envien, que me mandes, que me envies, que me lleguen, estar recibiendo, que me sigan mandando, resibir, que
  manden
b: to participate, to participate in this, to be texted, to be contacted, to be messaged, be texted, be contacted, you
  to text, you to contact, you to message, you texting, you contacting, you messaging, u texting, u to text, you guys
  texting, yall texting, you to text me anymore, que me escriban, que me escribas, que me texteen, que me contacten,
  ser contactado, ser contactada, to hear from you, to hear from u, to hear from yall, to hear from you guys, to hear
  from you people, to hear from this number, to hear from this line, hearing from you, hearing from u, saber de
  ustedes, saber nada de ustedes, saber mas de ustedes, recibir nada, recibir mas nada, recibir nada mas, que me
  manden nada, que me manden nada mas, que me envien nada
K: remove, unlist, unenroll, removing
k: delete, erase, lose, scratch, cross, forget, strike, pull, borra, borren, borre, elimina, eliminen, elimine, quita,
  quiten, quite, saca, saquen, saque, olviden, borrar, eliminar, quitar
t: take
J: salir de, salirme de, me quiero salir de, get me off, get me off of, i want off, i want off of, i wanna get off, i
  want to get off, i wanna be off, i want to be off, how do i get off, how do i get off of, how can i get off, how can
  i get off of, quitame, quitenme, quiteme, borrame, borrenme, borreme, eliminame, eliminenme, elimineme, sacame,
  saquenme, saqueme, remuevanme, remueveme, bajenme, retirenme, retirame
#: my number, my phone number, my cell number, my cell phone number, my contact, my contact info, my digits, mi
  numero, mi numero de telefono, mi contacto
O: from, out of, outta, out off, de la, de su, de sus, de tu, de esta, de esa, de este, del, de los, in
F: off, of off, off of, of of
L: list, lists, service, text list, texting list, mailing list, contact list, call list, calling list, text service,
  texting service, text thing, text line, messaging list, phone list, mailing lists, messaging service, distribution
  list, sms list, text chain, subscription list, texting thing, text program, texting program, lista, listas, lista de
  contactos, lista de mensajes, text thread, group text, texting system, text system, lista de texto, lista de textos
A: leave me alone, leave me alone already, just leave me alone, leave me the fuck alone, leave me the hell alone,
  leave me tf alone, leave me be, leave us alone, pls leave me alone, leave my phone alone, stop bothering me, quit
  bothering me, dejame en paz, dejenme en paz, deja me en paz, dejeme en paz, ya dejame en paz, ya dejenme en paz,
  dejanos en paz, no me molestes, no me molesten, ya no me molestes, ya no me molesten, no molesten, no moleste, ya no
  molesten, no me moleste, no me molesten mas, no molestes
C: revoke consent, revoke my consent, i revoke consent, i revoke my consent, withdraw consent, withdraw my consent, i
  withdraw consent, i withdraw my consent, cease and desist, retiro mi consentimiento, revoco mi consentimiento, no
  tienen mi permiso, do not call or text, do not text or call, dont text or call, dont call or text, dont call or text
  me, do not call or text me, dont text or call me, do not text or call me
y: you hav the, u hav the, you hav a, u hav a, you got da, u got da, ur in the, you have the, you have a, you got the,
  you got a, u have the, u have a, u got the, u got a, this is the, this is a, its the, its a, i think you have the, i
  think you got the, i think u have the, i think u got the, i think this is the, i think its the, i think this is a,
  think you have the, think u have the, think you got the, you must have the, must be the, must be a, must have the,
  you have, you got, u got, u have, i think you have, youve got the, you ve got the, im afraid you have the, you
  texted the, you texted a, you are texting the, youre texting the, ur texting the, you dialed the, this must be the,
  im sorry you have the, you reached the, youve reached the, u texted the, you may have the, you might have the, i
  believe you have the, i believe this is the, hav the, got the, have the, you have reached the, you sent this to the,
  you sent it to the, you are messaging the, this the, thats the, tienes el, tiene el, tienen el, este es el, es el,
  creo que tienes el, creo que tiene el, creo que es
G: wrong phone, rong num, rong numbr, rong person, rong numba, wrong nmbr, wrong nomber, wron num, worng num, wrong
  gal, wrong fella, wrong feller, wrong one, wrong girl, wrong boy, wrong house, wrong number, wrong num, wrong nbr,
  wrong person, wrong phone number, wrong guy, wrong dude, wrong lady, wrong numba, wrong numbr, wrong no, wrong
  contact, worng number, wrong nunber, wrong numer, wrng number, wrong number number, wrong cell, wrong recipient,
  wrong man, wrong woman, wrong chick, rong number, wron number, numero equivocado, numero incorrecto, numero erroneo,
  numero equibocado, numero ekivocado, persona equivocada, se equivoco de numero, se equivocaron de numero, te
  equivocaste de numero, se ha equivocado de numero, equivocado de numero, se equivoca de numero, te equivocas de
  numero, se equivoco de persona, te equivocaste de persona, numero mal, esta equivocado de numero, estas equivocado
  de numero, estan equivocados de numero, es numero equivocado, wrong numero, telefono equivocado, usted tiene el
  numero equivocado, esta marcando mal, se equivocaron de persona, ekivocado de numero
M: no me, ya no me, por favor no me, no nos, no me vuelvan a, no me vuelvas a, no vuelvan a, no vuelvas a
E: escriban, escribas, escriba, texteen, textees, textee, contacten, contactes, contacte, mensajeen, molesten,
  molestes, textien, escribir, escribirme, contactar, molestar, textear, mandar mensajes, mandarme mensajes, enviar
  mensajes, enviarme mensajes, manden mensaje, escrivan, escribiendo, mandarme mensaje
v: manden, mandes, mande, lleguen, llegue, envien, envies, envie, mandando, mandar, enviar, mandarme, enviarme, sigan
  mandando, sigas mandando, sigan enviando
Y: deja de, dejen de, deje de, para de, paren de, pare de, parale de, basta ya de, basta ya con, deja ya de, dejen ya
  de, ya deja de, ya dejen de, ya paren de, basta de, dejate de, dejese de, quiero que dejen de, quiero que paren de,
  pueden dejar de, puedes dejar de, quiero dejar de recibir, quiero parar de recibir, como dejo de recibir, dejar de
  recibir, dejar de mandarme, ya para de, quieren dejar de, podrian dejar de, paren con, ya paren con, paren ya con,
  basta con, ya basta con, ya basta de, parale con, parale ya con, ya parale con, parenle con, ya parenle con, parenle
  ya con, paren ya de, ya parenle de, ya parale de
R: rides, ride requests, ride alerts, ride offers, meetings, reminders, checkins, check ins, check in, tips,
  groceries, errands, quotes, surveys, cheers, goals, pledges, skills, groups, meeting reminders, ride reminders,
  daily reminders, checkups, check ups, daily check ins, daily checkins, daily check in, food requests, offers,
  requests, daily tips, viajes, juntas, recordatorios, consejos, encuestas, mandados, grupos, metas, reuniones, avisos
  de viajes, saludos, ofertas, meeting alerts, newsletters, newsletter, motivational quotes, daily quotes
j: ride, meeting, reminder, checkin, tip, grocery, food, errand, quote, survey, cheer, goal, pledge, skill, group,
  daily, weekly, mood, morning, night, nightly, evening, driver, crisis, de viajes, de viaje, de juntas, de mandados,
  de comida, de recordatorio, diarios, de grupo, check up, craving
i: about, abt, regarding, re, sobre, acerca de, bout
P: pause it, pause this, pause them, pause that, pause everything, pausalo, pausa eso, pause, pausa, pausar, pausen,
  pauso, suspend, snooze, suspender, pause me, put me on pause, pausame, pause all, pausas, suspendan, pausenme,
  puase, pasue
f: for, por, durante, x, for about, for the next, for like, como por, for at least, for just
w: until, till, til, hasta, hasta el, hasta la
U: day, days, dia, dias, week, weeks, wk, wks, semana, semanas, month, months, mes, meses, hour, hours, hr, hrs, hora,
  horas, fortnight, weekend, the weekend, fin de semana, el fin de semana, este fin de semana, this weekend
H: today, tonight, for today, for tonight, the day, the night, the rest of the day, rest of the day, for the day, for
  the night, for the rest of the day, por hoy, hoy, esta noche, por esta noche, rest of today, just for today, tonite,
  this evening, 2day, el dia de hoy
X: for now, for a while, for a bit, for a little while, a while, a little while, for awhile, por ahora, un tiempo, por
  un tiempo, un rato, por un rato, temporarily, de momento, por el momento, for right now
D: monday, tuesday, wednesday, thursday, friday, saturday, sunday, next week, next month, tomorrow, further notice, i
  say so, lunes, martes, miercoles, jueves, viernes, sabado, domingo, nuevo aviso, mañana, manana, la proxima semana,
  la semana que viene
B: start, unstop, resume, restart, subscribe, resubscribe, re subscribe, opt in, opt me in, opt back in, opt me back
  in, sign me back up, unpause, un pause, begin, optin, unmute, add me back, reenable, reactivate, strat, unstpo,
  empezar, iniciar, comenzar, reanudar, empieza, inicia, comienza, reiniciar, suscribir, suscribirme, suscribeme,
  suscribanme, activar, activame, reactivar, empiecen, inicien, comiencen, renudar, inisiar, empesar, reanuden, quiero
  volver a recibir, volver a recibir
S: start me back up, start me up, start me back, start it back up, start back up, start it up again, start again,
  start me again, turn me back on, turn it back on, sign me back up for texts, start texting me, start texting me
  again, text me again, you can text me again, start messaging me, start messaging me again, resume texting, resume
  texting me, start texting, start texting again, start the texts again, start texts again, turn texts back on, turn
  my texts back on, turn the texts back on, i want texts again, i want the texts again, i want messages again, i want
  to get texts again, i want to receive texts again, i want to start getting texts again, i want to get messages
  again, i want to receive messages again, you can text me, ok to text me again, its ok to text me again, please text
  me again, start my texts, start my texts again, start messages again, start my messages again, i want back in, i
  want to resubscribe, i want to subscribe, sign me up for texts, put me back on the list, add me back to the list, ya
  me pueden escribir, pueden escribirme otra vez, quiero recibir mensajes, quiero recibir mensajes otra vez, quiero
  mensajes otra vez, quiero los mensajes otra vez, vuelvan a escribirme, quiero volver a recibir mensajes, mandenme
  mensajes otra vez, escribanme otra vez, pueden mandarme mensajes otra vez, quiero recibir mensajes de nuevo, quiero
  que me escriban otra vez, take me off pause, quiero volver, ya quiero volver, yo quiero volver, me gustaria volver,
  quisiera volver, deseo volver, quiero volver a la linea, quiero volver a la lista, quiero volver al programa, quiero
  volver al servicio, quiero volver con ustedes, quiero volver otra vez, quiero volver a entrar, quiero volver a estar
  en la lista, quiero regresar, ya quiero regresar, yo quiero regresar, me gustaria regresar, quisiera regresar, deseo
  regresar, quiero regresar a la linea, quiero regresar a la lista, quiero regresar al programa, quiero regresar al
  servicio, quiero regresar con ustedes, quiero regresar otra vez, quiero regresar a entrar, quiero regresar a estar
  en la lista, quiero entrar otra vez, quiero entrar de nuevo, quiero reinscribirme, me quiero reinscribir,
  reinscribanme, reinscribeme, inscribanme otra vez, inscribeme otra vez, quiero inscribirme otra vez, quiero
  inscribirme de nuevo, quiero los textos otra vez, quiero textos otra vez, quiero mis mensajes otra vez, quiero mis
  mensajes de vuelta, quiero recibir textos, quiero recibir textos otra vez, quiero recibir textos de nuevo, quiero
  volver a recibir textos, mandenme textos otra vez, mandenme mensajes de nuevo, mandenme textos de nuevo, mandame
  mensajes otra vez, mandame textos otra vez, vuelvan a mandarme mensajes, vuelvan a mandarme textos, vuelve a
  mandarme mensajes, vuelve a escribirme, escribeme otra vez, escribanme de nuevo, quiero que me vuelvan a escribir,
  quiero que me manden mensajes otra vez, quiero que me escriban de nuevo, pueden volver a escribirme, pueden volver a
  mandarme mensajes, ya me puedes escribir, ya pueden escribirme, let me back in, i want back on, i want back on the
  list, i want back in the program, i want in again, i want to be back on, i want to come back, i wanna come back, i
  want to get back in, i wanna get back in, i want to get back on, i wanna get back on, i want to be back on the list,
  i wanna be back on the list, i wanna be texted again, i want to be texted again, add me back, add me back in, i want
  my texts back, i want the texts back, i want my messages back, i want texts back, i need my texts back, i need the
  texts again, i need texts again, i want yall to text me again, i want you to text me again, i wanna get texts again,
  i wanna sign up again, i want to sign up again, i want to sign back up, i wanna sign back up, i want to start back
  up, turn my texts on, turn the texts on, sign me up again
p: and thank you, and thanks, y gracias, please, pls, plz, plez, pleas, plse, pleeze, plase, please please, thanks,
  thank you, thank u, thx, ty, tks, thnx, kindly, sir, maam, mam, ok, okay, por favor, porfa, porfavor, xfa, xfavor,
  gracias, muchas gracias, por fabor, thank you very much, thanks so much, much appreciated, k thx, kthx, favor de, se
  lo agradezco, have a nice day, have a good day, god bless
l: hey, hi, hello, yo, so, just, can you, could you, would you, will you, can u, could u, would u, will u, can you
  please, could you please, can u please, i want you to, i need you to, i want u to, i need u to, i would like you to,
  id like you to, want you to, need you to, how do you, how can you, how do i get you to, how can i get you to, you
  need to, u need to, yall need to, you have to, you guys need to, you better, i am asking you to, im asking you to, i
  asked you to, i already asked you to, i told you to, i already told you to, i told u to, i said to, i said, i
  already said, i keep telling you to, i have asked you to, ive asked you to, i dont know you, i dont know u, i dont
  know who this is, i dont know who you are, idk who this is, idk who you are, idk you, i dont know who u are, who
  ever this is, whoever this is, whoever you are, omg, ugh, wtf, seriously, for the last time, last time, once again,
  once more, sorry, im sorry, sorry but, yeah, yes, no, well, um, listen, look, dude, bro, man, bruh, lady, and, but,
  or, alright, i dont know who this is but, idk who this is but, i dont know you but, thanks but, no thanks but, this
  is annoying, this is harassment, its annoying, damn, god, jesus, fuck, fuck off, fuck off and, fuck you, fuck you
  and, shut up, shut up and, go away, go away and, get lost, for gods sake, for fucks sake, good lord, i changed my
  mind, this is not working for me, i got a new number, new phone, i dont use this, how many times do i have to say,
  wont you, cant you, would yall, can yall, hola, oye, oiga, oigan, disculpe, disculpa, perdon, ya, que, quiero,
  quiero que, necesito que, quisiera, quisiera que, les pido que, te pido que, le pido que, solicito que, pueden,
  puede, puedes, podrian, podria, me pueden, me puede, me puedes, como, como hago para, como puedo, no los conozco, no
  te conozco, no se quien eres, no se quien es, bueno, mire, mira, necesito, deseo, solicito, ay, pido, hazme el favor
  de, haganme el favor de, lo siento, buenas, buenas tardes, buenos dias, ay ya, y, pero, en serio, not me, no soy yo,
  thats not me, im not him, im not her, i dont know them, no soy esa persona, i am not them, idk them
a: its my work phone, this is my work phone, its a work phone, this is a work phone, im at work, i am at work, its
  late, its too late, im trying to sleep, im sleeping, today now, again, ever, ever again, never again, at all, for
  good, forever, for ever, permanently, period, all together, altogether, from now on, going forward, from you, from
  u, from you guys, from this number, from yall, from here, from them, from your company, from your organization,
  anymore please, thanks anyway, for real, fr, seriously, i mean it, im serious, or else, or ill report you, or i will
  report you, or ill block you, or i will block you, or ill block this number, asshole, bitch, idiot, idiots, fucker,
  fuckers, motherfucker, dumbass, moron, jerk, creep, creeps, weirdo, weirdos, bastards, dammit, damnit, goddammit,
  fuck, fuck off, fuck you, tf, wtf, ffs, jesus, dude, bro, man, bruh, lady, buddy, guys, people, yall, smh, omg, i
  dont know you, i dont know who this is, i dont know who you are, idk who this is, idk who you are, idk you, sorry,
  my guy, ma guy, pal, its annoying, this is annoying, this is harassment, you guys, you people, k, bye, goodbye,
  thats all, the end, today not tomorrow, ya, ahora, ahora mismo, nunca, nunca mas, jamas, mas, nunca jamas, otra vez,
  de nuevo, para siempre, de una vez, inmediatamente, de ustedes, de aqui, de este numero, a este numero, en serio, no
  los conozco, no te conozco, no se quien es, no se quien eres, adios, de inmediato, de una buena vez, tampoco,
  porfis, cabron, pendejos, pendejo, wey, disculpe, perdon, lo siento
h: who is this, who dis, whos this, who are you, who r u, who this, new phone who dis, what is this, who is texting
  me, who keeps texting me, who u, how did you get my number, how did you get this number, how did u get my number,
  where did you get my number, who gave you my number, why are you texting me, why do you keep texting me, why r u
  texting me, why u texting me, quien es, quien eres, quien habla, quien es usted, quien les dio mi numero, quien te
  dio mi numero, de donde sacaron mi numero, como consiguieron mi numero, por que me escriben
2: turn off, shut off, switch off, stop it with
3: no mas
!: turn, switch, shut, cut, cut out, cut off, halt, silence, disable, deactivate, terminate, kill, block, terminen,
  termina, termine, terminar, terminen con, termina con, terminar con, acaben, acaben con, acaba con, acabar con,
  cancelen, cancela, cancele, cancelame, cancelenme, detengan, deten, detenga, desactiven, desactiva, desactive,
  desactivar, desactivame, apaguen, apaga, apague, apagar, alto con, para, parale, parenle, paren ya, silencien,
  silenciar, bloqueen, bloquear, bloquea, dejen, dejen ya, como paro, como detengo, como cancelo, como apago, como
  desactivo, como quito, como bloqueo, no mas con, suficiente, suficientes, bastante con, ya estuvo de, ya estuvo con,
  ya estuvo bueno de, ya estuvo bueno con
&: i want, i need, id like, i would like, i want it so, make, have, let, get, want, need, can you make, can u make,
  please make, how do i make, how do i get, how can i make, how can i get, haz que, hagan que
%: no thanks, no thank you, no thx, no ty, no tnx, nah thanks, nope thanks, not interested, im not interested, i am
  not interested, not intrested, im not intrested, not interested thanks, im good, im good thanks, i didnt sign up for
  this, i never signed up for this, i did not sign up for this, i didnt ask for this, i never asked for this, i did
  not ask for this, didnt sign up for this, never signed up for this, i dont need this, this is spam, spam, no
  gracias, no me interesa, no estoy interesado, no estoy interesada, no me interesa gracias, yo no pedi esto, no pedi
  esto, nunca pedi esto, yo no me inscribi, no me inscribi, no me anote
8: nothing else, anything else, nothing more, nothing, na, na mas, stuff, crap, shit, bs, junk, anything, things,
  bullshit, nada, cosas
7: esto, these, thes, theese, those, all these, all of these, any of these, estos, esos, any more of these
6: to be on, be on, to be in, estar en, to be part of
5: system, data base, database, service, contacts, phone, phones, records, thread, contact list, sistema, base de
  datos, contactos, servicio, registros
1: now, right now, rn, already, asap, immediately, at once, this instant, right away, inmediatamente, ahora mismo
I: to, have to, has to, must, got to, gotta, i would like to, id like to, i want to, i need to, i wanna, i wish to,
  need to, want to, wanna, how do i, how can i, how to, what do i do to, how do i get you to, how can i get you to,
  can i, may i
0: hold, mute, hold off on, hold off, take a break from, i need a break from, need a break from, a break from, i want
  a break from, quiero un descanso de
"""
_COUNTS = "a, an, un, una, couple, a couple, a couple of, couple of, un par de"
LETTERS = Lettering.of(f"{_PAGE}9: {', '.join([*COUNTING, *map(str, range(1, 100))])}, {_COUNTS}", Q=READ_ALONG)
