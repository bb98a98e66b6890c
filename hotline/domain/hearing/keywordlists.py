"""What people text to start each part of the line: whole messages, once politeness and small words are taken off."""

from typing import Literal, cast

from hotline.domain.hearing.phrases import Trimmer, meanings, phrases

Name = Literal[
    "HELP", "CRAVE", "SLIP", "MOOD", "PLAN", "SPONSOR", "CALL", "RIDE", "GROCERY", "ERRAND", "MEETING", "DAYS",
    "GOAL", "MENU", "MORE", "BACK", "DONE", "SAFE", "INFO", "DELETE", "LANG_EN", "LANG_ES", "CRISIS", "JOIN",
]  # fmt: skip

_PAGE = """
HELP: help, gelp, jelp, hwlp, hrlp, helo me, halp, hlep, hepl, hlp, helpp, hekp, helpme, elp, hep, heelp, healp,
  helpo, hellp, help help, sos, s o s,
  mayday, help me, help us, need help, help please, please help, struggling, struggling bad, im struggling, ayuda,
  ayudame, ayudenme, alluda, aiuda, ayda, ayuad, aluda, ayudaa, ayua, alludame, ayudeme, ayudar, auxilio, socorro,
  necesito ayuda, me ayudas, me puedes ayudar, me pueden ayudar, pueden ayudarme, puedes ayudarme, can you help me,
  can you help, can someone help me, someone help me, anyone help me, support, need support, apoyo, necesito apoyo,
  help me out, help out, please someone help, somebody help me, somebody help
CRAVE: crave, craves, craving, cravings, craveing, cravin, cravins, craved, carving, carvings, kravin, kraving,
  kravings, krave, krabing, cravn, urge, urges, urge to
  use, urging, tempted, temptation, triggered, trigger, jonesing, jonesin, fiending, fiendin, feening, feenin,
  feignin, fiening, white knuckling, white knuckling it, want to use, wanna use, want to drink, wanna drink, want
  drink, need drink, use, want to get high, wanna get high, ganas, tengo ganas, muchas ganas, tengo muchas ganas,
  con ganas, unas ganas, gana, antojo, antojos, antojado, antojada, se me antoja, ansias, ansia, tentacion, tentado,
  tentada, tengo antojo, tengo ansias, quiero tomar, quiero usar, quiero consumir, quiero drogarme, quiero fumar,
  quiero beber, quiero un trago, quiero pistear, deseo, deseos, impulso, antojito, kiero tomar, kiero usar
SLIP: slip, slipped, sliped, slip up, slipped up, slipping, relapse, relapsed, relapsing, relaps, relapsd, relasped,
  reelapsed, used again, drank, drank again, drank last night, used last night, used yesterday, used today, drank
  today, drank yesterday, got high, got drunk, messed up, fucked up, screwed up, fell off wagon, fell off, had
  drink, had drinks, lapse, lapsed, caved, gave in, setback, set back, recaida, recai, recayo, recayendo, tuve
  recaida, resbale, resbalon, tropece, falle, la regue, la cague, volvi a tomar, volvi a usar, volvi a consumir,
  ayer tome, tome ayer, anoche tome, tome anoche, tome, tome otra vez, consumi, me drogue, me emborrache, bebi, use
  ayer, recayi, resaida, recaer
MOOD: worse, its worse, way worse, much worse, a lot worse, even worse, peor, esta peor, mucho peor, ando peor,
  its bad, its really bad, its real bad, its so bad, its bad rn, this sucks, it sucks, sucks, everything sucks,
  life sucks, this really sucks, i hate this, hate this, i hate
  everything, this is bullshit, this is bs, fml, ugh, argh, fuck, fuck this, shit, damn, damn it, its hard, this is
  hard, so hard, too hard, its so hard, its too hard, this is so hard, this is too hard, its really hard,
  im losing it,
  losing it, losing my mind, im losing my mind, im shaking, shaking, im shaky, cant stop shaking, im freakin out,
  freakin out, im skared, skared, im scard, scard, im sacred, im scarred, skerd, im sweating, im not ok, its not
  working, not working, isnt working, this isnt working, its not helping, not helping, isnt helping,
  this isnt helping,
  didnt work, it didnt work, didnt help, it didnt help, nothing works, nothing helps, it wont stop, wont go away, it
  wont go away, its getting worse, getting worse, i feel worse, no funciona, no sirve, no me sirve, no me ayuda, no
  ayuda, nada me sirve, nada funciona, no me sirvio, no se me quita, no se quita, va peor, esto apesta, que feo, esta
  feo, esta cabron, ta cabron, esta duro, ta duro, esta dificil, ta dificil, que dificil, es dificil, odio esto, estoy
  temblando, ando temblando, tiemblo, que miedo, mucho miedo, tengo miedo, toy asustado, me siento de la chingada,
  mood, moods, feelings, emotions, how do i feel, mood check, feeling, animo, estado de animo, sentimientos,
  emociones, animos, me siento mal, ando mal, sentirse mal, bad day, rough day, hard day, tough day, terrible day,
  rough night, bad night, dia malo, mal dia, having hard time, hard time, having rough time, rough time, not doing
  good, not doing well, not good, not ok, not okay, no ando bien, no estoy bien, no me siento bien, cant sleep, no
  puedo dormir, panic attack
PLAN: plan, plans, safety plan, make plan, see plan, show plan, relapse plan, relapse prevention plan, recovery
  plan, crisis plan, coping plan, read plan, change plan, plan de seguridad, hacer plan, ver plan, plan de
  recuperacion, planes, planning, if then plan
SPONSOR: sponsor, sponser, sponsar, spnsor, sponsers, sponsors, sposnor, call sponsor, text sponsor, talk to
  sponsor, need sponsor, reach sponsor, contact sponsor, message sponsor, get sponsor, find sponsor, speak to
  sponsor, call sponser, padrino, madrina, padrinos, llama a padrino, llamar a padrino, llamar padrino, hablar con
  padrino, hablar con madrina, llamar a madrina, llama a madrina, padrin, patrocinador, patrocinadora, tell sponsor,
  ping sponsor, hablar a padrino, marcale a padrino, llamale a padrino
CALL: someone please, somebody please, call, call me,
  callme, call back, callback, call me back, please call, phone me, ring me, give me call, phone
  call, talk, talk to me, talk to someone, talk to somebody, talk to person, talk to human, talk to real person,
  speak to someone, speak to person, speak to human, someone to talk to, somebody to talk to, need to talk, wanna
  talk, want to talk, human, person, real person, operator, agent, representative, live person, someone call me, can
  someone call me, volunteer, peer, need someone, counselor, need to vent, vent, caller, chat, lets talk, listener,
  someone to listen, talk to anyone, talk with someone, talk w someone, talk 2 someone, voice call, need human,
  llamame, llamen, llamenme, llamada, llamar, llama, marcame, marquenme, marqueme, hablar, hablame, hablemos, quiero
  hablar, necesito hablar, hablar con alguien, hablar con una persona, hablar con persona, platicar, platicar con
  alguien, quiero platicar, persona real, persona, voluntario, operador, operadora, consejero, consejera, llamenme
  porfa, hablar con alguien por favor, que me llamen, que alguien me llame, alguien me puede llamar, me pueden
  llamar, me puedes llamar, me llaman, me marcan, alguien con quien hablar, necesito a alguien, desahogarme
RIDE: ride, un pon, pon, dame pon, necesito un pon, run me to, carry me to, take me to, ride, rides, rid, ryde, need
  ride, get ride, ride please, lift, driver, drivers, transport, transportation,
  transporation, car ride, ride home, ride back, ride share, rideshare, pick me up, pickup, come get me, come pick
  me up, scoop me up, drive me, taxi, uber, viaje, viajes, biaje, viage, raite, rait, raites, aventon, transporte,
  chofer, llevame, me llevas, me pueden llevar, me puedes llevar, recogeme, recojanme, pasa por mi, pasen por mi,
  vengan por mi, ven por mi, necesito viaje, quien me lleve, que me lleven, jalon, un jalon
GROCERY: no tengo ni pan, ni pan en la casa, cupboard is bare, fridge is empty, nevera vacia, grocery, groceries,
  groserys, groceris, grocerys, grocries, grocerie, gorcery, food, foods, fud, foood,
  food please, hungry, hungery, starving, im hungry, nothing to eat, no food, out of food, need food, need to eat,
  food pantry, pantry, food bank, foodbank, food box, meal, meals, grocery run, grocery store, grocery shopping,
  food shopping, shopping, something to eat, grocery list, food delivery, food help, soup kitchen, comida, comidas,
  cmida, komida, alimentos, alimento, despensa, despensas, viveres, hambre, tengo hambre, no tengo comida, no hay
  comida, algo de comer, que comer, no tengo que comer, nada que comer, banco de comida, compras, super,
  supermercado, la compra
ERRAND: errand, errands, erand, erands, errend, arrand, errands please, run errand, errand run, prescription,
  prescriptions, rx, script, scripts, perscription, prescripton, meds, medicine, medication, medications, pharmacy,
  pharmacy run, pharmacy pickup, refill, laundry, laundromat, pick up meds, pick up prescription, pick up medicine,
  get meds, out of meds, cvs, walgreens, post office, mail, package, dry cleaning, mandado, mandados, recado,
  recados, encargo, diligencia, diligencias, tramite, tramites, farmacia, medicina, medicinas, receta, recetas,
  lavanderia, recoger medicina, medicamento, medicamentos, ir a farmacia, correo, paquete, recoger receta,
  pick up package
DAYS: days, day count, daycount, day counter, count, how many days, how many days do i have, how many days have i
  got, how many days sober, how many days clean, days sober, days clean, sober days, clean days, how long, how long
  sober, how long have i been sober, clean time, how long have i been clean, sober time, sobriety, sobriety date,
  sober date, clean date, recovery date, milestone, milestones, chip, chips, how much time do i have, anniversary,
  streak, counter, soberdate, days count, count days, how many, clean since, sober since, dias, cuantos dias,
  cuantos dias llevo, cuantos dias tengo, cuanto llevo, cuanto tiempo llevo, cuanto tiempo tengo, dias sobrio, dias
  limpio, dias sobria, dias limpia, contador, aniversario, ficha, cuenta de dias, dias de sobriedad, sobriedad,
  cuantos dias llevo sobrio, mis dias, cuantos dias llevo limpio, cuantos dias sobrio
GOAL: goal, goals, gols, goel, set goal, see goal, weekly goal, new goal, change goal, daily goal, goal check, goal
  for week, goal setting, meta, metas, objetivo, objetivos, meta de semana, nueva meta, poner meta, meta semanal,
  ver meta, poner una meta
MENU: menu, menus, meny, mneu, manu, option, options, optoins, main menu, mainmenu, commands, command, keywords,
  choices, list, what can you do, what do you do, what can i do, what can i text, what else, what are options, start
  over, home menu, show menu, see menu, menu please, features, opciones, opcion, menu principal, comandos, que
  puedes hacer, que hago, lista, que opciones hay, que opciones tengo, que puedo hacer, inicio de menu, palabras,
  what else can you do, what do you offer, what can you help with, what can you help me with, what services do you
  have, what do i text, que ofrecen, en que me pueden ayudar, regresar al menu, volver al menu, back to menu, go
  back to menu, go to menu, muestrame menu, al menu, ir al menu, menu options, options menu, menu list, list of
  options, list of commands, all options, start again, begin again, restart, start from the beginning, empezar de
  nuevo, empezar otra vez, empezar desde cero, comenzar de nuevo, volver a empezar, volver al principio, desde el
  principio
MORE: more, rest, show rest, show me rest, rest of them, rest of it, what else is there, el resto, lo demas, moar,
  moer, mroe, more please, next, show more, see more, tell me more, more options, more info please,
  show me more, any more, any others, others, other ones, next page, keep going, another, another one, more
  meetings, mas, mas por favor, siguiente, ver mas, otra, otro, otros, otras, otra mas, muestrame mas, dame mas,
  proximo, mas opciones, hay mas, mas juntas, m
BACK: back, bak, go back, goback, previous, prev, undo, last one, back up, back please, step back, one back, take me
  back, atras, regresar, regresa, regreso, volver, vuelve, anterior, para atras, pa tras, patras, ir atras,
  deshacer, atraz
DONE: done, doen, dun, all done, im done, finished, finish, im finished, complete, completed, i finished, done with
  it, ok done, its done, i did it, all finished, all set, listo, lista, hecho, termine, ya termine, acabe, ya acabe,
  terminado, terminada, ya esta, ya quedo, ya esta hecho, acabado, fin, ya lo hice, ya estuvo
SAFE: safe, saffe, im safe, i am safe, safe now, im safe now, home safe, im home safe, made it home safe, made it
  home, got home safe, got home, i feel safe, safe at home, safe and sound, im home, safely home, home safely, back
  home safe, arrived safe, i made it home, i got home, a salvo, estoy a salvo, sano y salvo, sana y salva, llegue
  bien, ya llegue a casa, llegue a casa, ya estoy en casa, llegue con bien, ya llegue bien, estoy en casa a salvo,
  estoy en lugar seguro, ya llegue a mi casa, en casa a salvo, estoy fuera de peligro, im home and safe, home and
  safe, safe and home, im safe and home, im safe at home, got home ok, made it home ok, got here safe, i got here
  safe, home now, llegue bien a casa, ya llegue bien a casa, llegue a casa bien, en casa y a salvo, ya estoy a salvo
INFO: info, information, infos, inform, infromation, about, what is this, whats this, what this, who is this, whos
  this, who dis, who this, who are you, who r u, who u, who are u, what are you, what is this number, whats this
  number, whose number is this, what number is this, how does this work, how do i use this, what is this line, are
  you real, are you a bot, is this a bot, are you a robot, is this real, is this real person, are you real person,
  are you human, terms, privacy, privacy policy, more info, learn more, how it works, is this private, is this
  confidential, is this free, does this cost money, how much does this cost, what is this service, whats this about,
  informacion, imformacion, informasion, que es esto, quien es, quien eres, quien habla, de quien es este numero,
  como funciona, que es este numero, mas informacion, es gratis, cuanto cuesta, acerca de, privacidad, es privado,
  es confidencial, de parte de quien, eres un robot, como funciona esto, tell me about this, tell me more about
  this, what is this about, whats this for, what is this for, explain this, how does it work, how do you work, como
  trabaja, how do i do this, what do you guys do, what is it, whos dis, who this is, who is dis, whos that, who is
  that, who dat
DELETE: delete, delet, deleted, erase, erase everything, delete everything, delete all, erase all, delete me, erase
  me, forget me, delete data, delete info, delete information, delete account, delete texts, delete messages, delete
  history, delete records, erase data, erase info, erase texts, erase messages, erase history, clear history, clear
  data, clear everything, wipe everything, wipe data, wipe, remove data, remove info, remove account, delete it all,
  erase it all, delete all data, delete all info, delete number, delete profile, close account, delete all messages,
  delete all texts, delete stuff, erase all data, forget everything about me, delete everything about me, remove
  everything, forget everything, borrar, borra, borrar todo, borra todo, borralo todo, borren todo, borrenlo todo,
  borra datos, borrar datos, borra informacion, borrar informacion, borra mensajes, borrar mensajes, eliminar,
  elimina, elimina todo, eliminar todo, elimina datos, eliminar datos, borra cuenta, borrar cuenta, borrame,
  olvidame, borrar historial, eliminar cuenta, elimina cuenta, borren datos, eliminen datos, borra todos datos,
  borrar todos datos, borren informacion, quiero que borren todo, elimina informacion
LANG_EN: english, enlish, engish, inglish, englsh, english please, in english, speak english, i speak english, do
  you speak english, switch to english, change to english, eng, language english, no spanish, ingles, en ingles,
  habla ingles, hablas ingles, cambiar a ingles, ingles por favor, no español, no espanol, no hablo español, no
  hablo espanol, english only, only english, i dont speak spanish, dont speak spanish, text in english
LANG_ES: español, espanol, espaniol, espanyol, espñol, españo, spanish, spanis, spansh, in spanish, spanish please,
  speak spanish, i speak spanish, do you speak spanish, switch to spanish, change to spanish, language spanish, en
  español, en espanol, habla español, hablas español, habla espanol, hablas espanol, hablo español, hablo espanol,
  solo español, solo espanol, cambiar a español, cambiar a espanol, español por favor, castellano, no english, no
  ingles, no hablo ingles, no speak english, i dont speak english, dont speak english, no entiendo ingles, spanish
  only, esp, se habla español, alguien que hable español, en castellano, no se ingles, hable español, hay alguien
  que hable español, spanglish
CRISIS: kill myself, killing myself, im going to kill myself, going to kill myself, gonna kill myself, im gonna kill
  myself, i want to die, want to die, wanna die, i wanna die, suicide, suicidal, im suicidal, feeling suicidal,
  matarme, quiero matarme, me quiero matar, me quiero morir, quiero morir, quiero morirme, 988, 911, call 988, call
  911, text 988, crisis, crisis line, crisis hotline, suicide hotline, suicide line,
  suicide lifeline, lifeline, emergency, its emergency, this is emergency, hotline, 988 please, need 988, in crisis,
  im in crisis, having crisis, suicide prevention, emergencia, es emergencia, linea de crisis, linea de vida, llama
  al 911, llamen al 911, crisis emocional, urgencia, es urgente, urgente, en crisis, estoy en crisis, tengo una
  emergencia, tengo emergencia, urgent, 9 8 8, 9 1 1
JOIN: join, join up, sign up, signup, sign me up, enroll, enrol, register, registration, how do i join, how do i
  sign up, want in, count me in, unirme, unirse, inscribirme, inscripcion, registrarme, registro, apuntarme, quiero
  unirme, quiero entrar, como me uno, como me inscribo, join please
"""

EXACT = cast("dict[str, Name]", meanings(_PAGE))

# Taken out anywhere: "call my sponsor" is "call sponsor".
SMALL = phrases("a, an, the, my, our, some, mi, mis, un, una, el, la, los, las, ur, your, su, sus, tu")
_LEAD = """
    please, pls, plz, plez, hey, hi, hello, yo, ok, okay, i am, im, i, so, really, rly, just, i just, very, still,
    again, um, uh, good morning, good evening, good afternoon, gm, yes, yeah, i do, also, option, number, i think i, i
    think, think i, strong, bad, big, huge, major, por favor, porfa, porfavor, hola, buenas, buenos dias, buenas
    tardes, buenas noches, estoy, ando, muchas, mucha, mucho, muy, bien, ay, oye, oigan, disculpa, well, and i, i
    already, already, ya
"""
_ASKING = """
    i need, i want, i wanna, i would like, id like, i wud like, can i get, can i have, could i get, could i have, may
    i have, can you, could you, would you, will you, can u, could u, cud u, how do i get, how do i, how can i get, how
    can i, where can i get, where do i get, help with, help me with, help me, need help with, i need help with,
    looking for, im looking for, lookin for, get, me, show, show me, give me, gimme, send me, send, text, tell me,
    see, let me see, lemme see, let me look at, check, start, new, need, want, feeling, i feel, feel, request,
    requesting, requesting for, ask for, i need
    to, i want to, i gotta, i have to, i really need, i really want, i really need to, need to, gotta, gonna need, do
    you have, u got, got any, any, is there, for, with, anyone, can someone, can somebody, can anyone, someone, find,
    find me, more help with, i could use, could use, i can use, can use, i would love, id love, we need, we want, do
    i, i think i need, think i need, quiero, necesito, nesecito, nececito, ocupo, kiero, dame, deme, denme, me das, me
    da, me dan, puedo, puede, puedes, pueden, podria, podrian, quisiera, me gustaria, necesito de, busco, me urge,
    para, de, pedir, solicito, solicitar, hay, ayuda con, necesito ayuda con, ayudame con, ver, quiero ver, dime, to,
    whats, what is, whens, when is, wheres, where is, where are, are there, is it possible to get, i would like some,
    in need of, any chance of, cual es, donde esta, make, create, write, build, go to, go back to, take me to, back
    to, i want you to, i need you to, want you to, need you to, quiero que, necesito que, hacer, muestrame, ensename,
    enseñame, ponme, mandame, ensename, muestrenme, pull up, bring up, open, read me, review, look at, view, update,
    edit, fix, manage, begin, cambiar, actualizar, ver las, revisar
"""
_TAIL = """
    please, pls, plz, plez, pleas, now, rn, right now, today, tonight, tonite, asap, bad, badly, real bad, really bad,
    so bad, thanks, thank you, thx, ty, again, fast, for me, for us, lol, af, atm, soon, quick, quickly, sir, maam, u
    there, if possible, immediately, at the moment, so much, really, real quick, ok, okay, man, bro, yall, u guys, you
    guys, guys, tomorrow, tmrw, tmr, this morning, this afternoon, this evening, right away, one, anyone, ya know,
    strong, hard, like crazy, option, today please, asap please, fr, bruh, dude, hey, hi, hello, and
    fast, urgent, im here, coming on, going on, hitting, crazy bad, all day, pretty bad, too, too bad, por favor,
    porfa, porfavor, xfa, xfavor, ahora, ahorita, hoy, ya, ahora mismo, esta noche, mañana, manana, gracias, urgente,
    rapido, amigo, amiga, pronto, otra vez, muchas gracias, ahorita mismo, porfis, bien fuerte, fuerte, fuertes, bien
    feo, mucho, muchas, muchisimas, de favor, si es posible, horita, nuevo, de nuevo, wey, last night, yesterday,
    available, near me, nearby, around here, help, am i, do i have, list, info, asap pls, right away please, for my
    kids, for the kids, anoche, ayer, cerca de mi, para mi, someday, i think, i guess, for this week, this week, for
    today, for the week, for week, for month, 1, 2, 3, de hoy, de la semana, needed
"""
POLITE = Trimmer.of(_LEAD, _TAIL)
ASKED = Trimmer.of(_LEAD + "," + _ASKING, _TAIL)
