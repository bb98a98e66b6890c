"""The words of sentences that ask for something or confide in the line, each kind of phrase as one letter.

n negation, N no, c a craving by itself (see `cravingwords`), h somebody else, y but, W want, G about to, a ask, z
out of, b fetch, g have, d had, U use and V use (or use what?), u used and v used (what?), p ended up, B drink or
drug, C craving, w harmless object, E when and how much, l small words, i oneself, R ride, r drive me, t to a place,
F food, D errand, P sponsor, K talk, T text, k call me, O mood, Z help with, H help, x delete, X what is deleted, q
how many, Q days sober, o over, ? any other word.
"""

from hotline.domain.hearing import idioms
from hotline.domain.hearing.cravingwords import DRUGS, SAID
from hotline.domain.hearing.phrases import Lettering, phrases

_PAGE = """
n: not, dont, do not, didnt, did not, never, without, wont, isnt, aint, doesnt, no longer, stopped, resisted, avoid,
  avoiding, havent, hasnt, wasnt, nunca, sin, ni, ya no, tampoco, afraid of, scared of, used to, instead of, rather
  than, thanks for, thank you for, thx for, gracias por, got through, made it through, made it thru, fought off,
  beat, beat the, no more, nobody, nadie, cancel, cancelled, canceled, ya tengo, already have, already got, i
  already have, i already got, ya consegui, ya no necesito, i was going to, i was gonna, no thanks
N: no, zero
h: he, she, they, hes, shes, theyre, him, her, them, his, their, who, everyone, my friend, my brother, my sister, my
  son, my daughter, my husband, my wife, my mom, my dad, my boyfriend, my girlfriend, my sponsee, sponsee, my cousin, my
  buddy, my roommate, my mother, my father, my ex, my boss, my kid, my kids, my uncle, my aunt, my bf, my gf, a
  friend, friend, dad, mom, el se, ella, ellos, mi hijo, mi hija, mi esposo, mi esposa, mi hermano, mi hermana, mi
  mama, mi papa, mi novio, mi novia, mi amigo, mi amiga, you, u, mi primo, mi tio, my neighbor, my roomate, my man
x: delete, erase, wipe, clear, forget, destroy, get rid of, borra, borrar, borren, borre, elimina, eliminar,
  eliminen, elimine, olviden, purge, remove, take down, get rid of all, borrame, borrenme, borralo, borrelo,
  eliminame, eliminenme
X: data, info, information, account, texts, messages, history, records, record, profile, stuff, everything,
  everything about me, all about me, conversation, conversations, chats, file, it all, all of it, number, everything
  you have, everything on me, datos, informacion, cuenta, mensajes, historial, todo, perfil, expediente, textos,
  registro
q: how many, how much, how long, cuantos, cuanto, cuantas, whats, what is, what are, tell me, show me, check, see,
  quiero saber, dime
Q: day count, days clean, days sober, clean days, sober days, clean time, sober time, time clean, time sober, days,
  have i been clean, have i been sober, been clean, been sober, sobriety date, clean date, sober date, dias, dias
  llevo, dias tengo, llevo, llevo sobrio, llevo limpio, llevo limpia, llevo sobria, tiempo llevo, tiempo tengo, dias
  sobrio, dias limpio, days i have, days do i have, days have i got, time do i have, streak
y: but, pero, tho, though, still, aunque
r: need to go to the clinic, need to go to the doctor, need to go to the doctors, need to go to the dentist,
  need to go
  to my appointment, need to go to my appt, necesito ir a la clinica, necesito ir al doctor, necesito ir al medico,
  necesito ir al dentista, necesito ir a mi cita, quiero ir al doctor, quiero ir a la clinica, quiero ir a mi cita,
  tengo que ir al doctor, tengo que ir a la clinica, tengo que ir a mi cita,
  pick me up, picked up from, come pick me up, come get me, take me to, take me home, drive me, drive me to, give
  me a lift, bring me to, get me to, get me from, how do i get to, how can i get to, need to get to, no way to get
  to, cant get to, way to get to, no way to get there, no way home, be picked up, gotta get to, have to get to,
  scoop me, swing by and get me, come scoop me, take us to, pick us up, give me a ride, gimme a ride, get home from,
  llevame, llevarme, me lleven, me lleve, me llevan, me llevas, recogeme, recogerme, recojanme, me recogen, me
  recoja, pasen por mi, pasar por mi, pasa por mi, ven por mi, vengan por mi, venir por mi, llevenme, lleveme, como
  llego a, no tengo como llegar, no tengo como ir, me recojan, dar un raite, darme un raite, me de un raite, me den
  raite, me pueden llevar, me puede llevar, me puedes llevar, me podrian llevar, me podria llevar, pueden llevarme,
  puede llevarme, puedes llevarme, me llevan a, quien me lleve, me pueden recoger, me puedes recoger, pueden
  recogerme, me podrian recoger, que me lleven, i need picked up, i need to be picked up, i need to get picked up,
  can i get picked up, can i be picked up, could i get picked up, can i get a pick up, can i get a pickup, i need a
  pickup, i need a pick up
R: ride, rides, lift, ryde, raite, rait, aventon, viaje, viajes, transport, transportation, transporte, jalon,
  driver, rideshare, raites, bus fare
k: call me, call me back, give me a call, gimme a call, phone me, ring me, call me asap, llamame, llamenme, marcame,
  llameme, marquenme, hablame, llamarme, marcarme, me llame, me llamen, me marque, me marquen, hit me back, get back
  to me, callme, contact me, reach me, me hable, me marcas, me llamas, me hablas, me habla, me llaman, me marcan, me
  llame alguien, que me llamen, que me llame, que me marquen, i need a friend, need a friend, necesito un amigo,
  necesito una amiga, not a bot, not a robot, no bots, no robots, dont want a robot, dont want a bot, no un robot, no
  quiero un robot, no quiero hablar con un robot, no quiero una maquina
K: call, talk, talk to, speak to, speak with, talk with, talk to someone, talk to somebody, talk to a person, talk
  to anyone, talk to a human, talk to a real person, speak to someone, speak with someone, speak to a person, speak
  to somebody, speak to a human, speak to a real person, someone to talk to, somebody to talk to, talk with someone,
  talk with somebody, someone to listen, a real person, a human, a person, a live person, someone, somebody, anyone
  to talk to, vent, chat, get in touch with, reach, reach out to, contact, get a hold of, get ahold of, hold of,
  ahold of, get hold of, hear from, listener, a counselor, a peer, someone to call, a phone call, a call, a
  callback, call back, sit with me, human being, a human being, talk w someone, talk 2 someone, talk to sum1, talk
  to some1, to someone, hablar, hablar con alguien, hablar con, platicar, platicar con alguien, platicar con,
  alguien con quien hablar, una llamada, alguien, una persona, llamar, llamar a, hablar con una persona, que alguien
  me escuche, alguien que me escuche, comunicarme con, contactar, contactar a, marcarle a, desahogarme, hablarle a,
  llama a, hablar a, llamen a, llamen, llame a, llamele a, llamenle a, marquenle a, marquele a, hablenle a, avisenle
  a, marcale a, llamale a, notify, page, beep, ping, alert, hablale a, hablele a, anyone i can talk to, someone i
  can talk to, somebody i can talk to, anybody i can talk to, anybody to talk to, comunicame con, conectame con,
  ponme con, pasame con, pasame a, connect me with, connect me to, connect me, put me through to, get me in touch
  with, put me in touch with, patch me through to, marcar, telefonear, marcarme, llamarme, some1, sum1, sumone, talk
  2 some1, text me, txt me, msg me, message me, write me, write to me, me escriba, me escriban, me escribe, escribeme,
  escribanme, con una persona, con alguien, un humano, una persona real, una persona de verdad, a voice, hear a voice,
  a human voice, una voz, hear someone, hear somebody
T: text, message, msg, txt
P: sponsor, sponser, sponsors, sponsar, sposnor, padrino, madrina, sponsor now, patrocinador, patrocinadora
H: help, hlp, halp, hlep, ayuda, ayudame, ayudenme, ayudarme, support, assistance, apoyo, alluda, ayude, ayuden, me
  ayude, me ayuden, auxilio, ayudan, me ayudan, ayudas, me ayudas, ayudarnos, ayudeme, ayudenos, me pueden ayudar,
  me puedes ayudar
U: give up and drink, give up and use, get high, getting high, gettin high, get drunk, getting drunk, gettin drunk,
  get wasted, getting wasted, get
  loaded, getting loaded, relapse, relapsing, shoot up, shooting up, give in, cave, go back out, get fucked up, get
  messed up, get a fix, call my dealer, hit up my dealer, call my plug, hit my plug, text my dealer, go to the bar,
  go to the liquor store, get faded, get lit, score some, cop some, slip, slip up, call the dope man, drink again,
  use again, drink myself, using again, drinking again, use drugs, using drugs, get stoned, lapse, drogarme, recaer,
  emborracharme, empedarme, empedar, get hi, getting hi, gettin hi, getin high, be high, being high, inyectarme,
  pistear, loquear, consumir, consumiendo, recaida, volver a tomar, volver a usar, volver
  a consumir, ir a la cantina, ir al bar, echarme un trago, tomarme un trago, tomarme una cerveza, tomarme unas,
  echarme unas, echarme una, meterme algo, comprar droga, tomarme una, fumarme un, drogar, embriagarme, darme un
  toque, darme un pase, salir a tomar, going to the bar, going to the liquor store, go to the store for beer, going
  back out, going out drinking, going to a bar, go get drunk, go get high, go drink, go use, go out and drink, go
  drinking, going drinking, go buy some, go cop, get smashed, get hammered
V: use, using, drink, drinking, drinkin, smoke, smoking, usin, drnk, score, cop, slipping, tomar, usar, beber,
  fumar, tomando, usando, tomarme, fumarme, echarme, meterme, uze
u: slipped, sliped, slipped up, relapsed, relasped, relapsd, got high, got drunk, got wasted, got loaded, got
  hammered, got smashed, caved, gave in, fell off, fell off the wagon, fell off wagon, messed up, fucked up, screwed
  up, went back out, lapsed, shot up, drank again, used again, smoked again, had a slip, had a relapse, had a
  setback, had a lapse, had a drink, had a beer, blew it, broke my sobriety, lost my sobriety, lost my clean time,
  went on a bender, started drinking again, started using again, picked up again, a relapse, had drinks, broke down
  and drank, broke down and used, did it again, been drinking, been using, i been drinking, drunk right now, im
  drunk, im high, high right now, high rn, drunk rn, used drugs, ruined my streak, broke my streak, not sober
  anymore, recai, recaida, tuve una recaida, me drogue, drogue, consumi, me emborrache, emborrache, volvi a tomar,
  volvi a usar, volvi a consumir, volvi a beber, volvi a fumar, volvi a caer, la regue, falle, cai otra vez, me cai
  otra vez, me tome unas, me tome una, me tome un, me tome unos, me eche unas, me eche una, me eche un, me heche
  unas, me heche una, estuve tomando, ando tomado, ando tomada, estoy borracho, estoy borracha, ando borracho, ando
  borracha, tome otra vez, use otra vez, tome de nuevo, resbale, sali a tomar, bebi, ando pedo, me puse pedo, me
  puse borracho, tome anoche, tome ayer, ayer tome, anoche tome, use anoche, use ayer, me gano la tentacion, un
  resbalon, tuve un resbalon, resbalon, use drogas, use coca, use cristal, use heroina, use piedra
p: ended up, wound up, went back to, started, been, went and started, gone back to, me puse a, empece a, volvi a
v: used, drank, smoked, tome, fume, dranked, drinked, drunk, popped, snorted, took a hit of, did some, took a shot
  of, took a drink, took a sip of, had a sip of, took some
C: ganotas, me dan ganas, antojan, se me antojan, cravee, cravees, erge, erges, urg, urgess, ganitas, gananas,
  deseo, deseos, kraving, kravings, kravin, cravi g,
  jonzing, jonzin, fienin, feen, feenin, fiend, tentasion,
  craving, cravings, cravin, cravins, craves, urge, urges, craveing, temptation, temptations, tempted, triggered,
  jonesing, jonesin, fiending, fiendin, feening, feenin, itch, ganas, antojo, antojos, ansias, tentacion, tentado,
  tentada, impulso, impulsos, antojada, antojado, se me antoja, ansia, white knuckling, white knuckling it
G: cant stop, cant quit, cannot stop, cannot quit, can not stop, can not quit, cant seem to stop, cant seem to quit,
  couldnt stop, unable to stop, dont know how to stop, dont know how to quit, idk how to stop, idk how to quit, no
  puedo dejar de, no puedo parar de, no logro dejar de, no consigo dejar de, no se como dejar de, no se como parar de,
  no puedo dejar, no puedo parar, no logro dejar, no se como dejar, how do i stop wanting to, how to not, how not to,
  how do i not, hard time not, a hard time not,
  como le hago para no,
  que hago para no, como hago para no, trying 2 not, ansiedad por, ansiedad de, ansias por, worried ill,
  worried i will, worried im going to, worried im gonna,
  all i can think about is, all i think about is,
  all i can think of is, cant think of anything but, estoy por, ando por, estoy que, ando que, gonna, gunna,
  going to, goin to, about to, bout to, abt to, might, might as well, may, almost, close to, thinking
  about, thinking of, thinking bout, thinkin about, thinkin of, thinkin bout, trying not to, tryna not, tryin not
  to, feel like, feelin like, feeling like, tempted to, urge to, cravings to, craving to, ready to, im fixing to,
  fixing to, finna, considering, keep thinking about, cant stop thinking about, cant stop thinking of, thought
  about, thoughts of, thoughts about, wondering about, scared im going to, afraid im going to, scared i will, afraid
  i will, scared ill, afraid ill, scared im gonna, afraid im gonna, gotta not, trying hard not to, trying so hard
  not to, struggling not to, hard not to, on the verge of, on my way to, headed to, contemplating, itching to, dying
  to, love to, thinking abt, i might, i may, voy a, a punto de, apunto de, pensando en, pienso en, no dejo de pensar
  en, ganas de, gana de, ganas d, muchas ganas de, tentado a, tentada a, tentado de, tentada de, deseo de, deseos
  de, ansias de, antojo de, casi, me dan ganas de, me muero por, muero por, ando muriendo por, me urge, con ganas
  de, tengo ganas de, ya mero, creo que voy a, tengo miedo de, antojo d, antoja, me antoja, me caeria bien,
  queriendo, q ganas de, que ganas de, ansioso por, ansiosa por, desesperado por, desesperada por, loco por, loca
  por
W: could really go for, spend it on, escape with, celebrate with, gimme, sed de, woke up wanting,
  thinkin about gettin, must, wnna, wanan, wnat to, carving a, carving some, temblando por, muriendo por, dying por,
  me muero por,
  id rather, i would rather, rather, prefiero, mejor quiero, just wanna,
  want, wants, wanna, wana, wanting, need, needs, needing, could use, could really use, could go for, would kill
  for, id kill for, kill for, dying for, die for, jonesing for, jonesin for, fiending for, fiendin for, feening for,
  feenin for, craving a, craving some, craving, thirsty for, miss, missing, i miss, looking for, lookin for, would
  like, id like, like to, gotta have, would love, id love, really want, crave, craving for, wish i had, nd, wnt,
  wanted, gotta, have to, got to, i gotta, hoping to get, hoping for, in need of, desperate for, desperately need,
  trying to get, trying to find, hope to, how do i get, how can i get, where can i get, who can, need to, quiero,
  kiero, quisiera, necesito, nesecito, nececito, ocupo, me gustaria, extraño, me hace falta, hace falta, busco,
  estoy buscando, ando buscando, tengo que, nesesito, nesito, requiero, daria lo que fuera por, daria todo por,
  ntento, me urge
a: let me, lemme, xfa, porfis, dejame, dejenme,
   can you, could you, can i, could i, may i, will you, would you, can u, could u, can someone, can somebody, can
  anyone, could someone, could somebody, any way to get, is there, are there, someone, somebody, anyone, anybody,
  anyone able to, can we, could we, is it possible to, possible to, please, pls, plz, do you have, do u have, u got,
  got any, how do i, how can i, how about, any chance of, any chance for, request, requesting, have my, tell, ask,
  ask my, please have, need help with, someone please, can my, hey can, who do i, schedule, book, set up, arrange, i
  have no, can yall, puedo, pueden, puede, puedes, podria, podrian, podrias, me puede, me pueden, me puedes, alguien
  me puede, alguien puede, me das, me da, me dan, dame, denme, deme, hay, por favor, porfa, me podrian, me podria,
  quien me puede, quien puede, alguien que, que alguien, dile a, pidele a, avisale a, digale a, have someone, have
  somebody, can you have, can u have
Z: help with, help me with, help me, need help, help getting, help me get, help me find, need help getting, need
  help with, help finding, ayuda con, ayudame con, ayudame a, ayuda para, ayudenme con, ayudenme a
z: out of, ran out of, run out of, low on, short on, no more, out off, all out of, running low on, dont have any,
  dont have, dont got, have no, got no, aint got no, no tengo, se me acabo, se me acabaron, se acabo, no hay, ya no
  tengo, me falta, me faltan, se me termino, havent got, got nothing, have nothing, theres nothing, there is
  nothing, aint got nothing, havent got anything, no tengo nada, no hay nada, dont have anything, nothing
b: pick up, pickup, pick, picked up, drop off, grab, bring, bring me, buy, buy me, buying, get me, get my, deliver,
  deliver me, fetch, refill, fill, run to, run to the, go to, go to the, go get, return, mail, send, cash, do my,
  do, get some, go buy, take my, deliver my, go pick up, running to, pay, pay my, drop, recoger, recojan, recoja,
  comprar, compren, traer, traeme, traiganme, traer me, conseguir, surtir, llevar, ir a, ir a la, ir al, pagar,
  pasar a la, pasar por, recogan, recoge, comprarme, get, getting, gettin, stuff from, stuff from the, something
  from, something from the, things from, things from the, need picked up, needs picked up, need to be picked up, get
  picked up
g: help me fight, help me thru, help me through, ya no puedo con, no me aguanto, ya no me aguanto, no soporto,
  no me puedo aguantar, withdrawl, withdrawal, withdrawals,
  withdrawls, hv, i hv, gt, volvieron, regresaron, traigo unas, have, having,
  got, has, take, taking, hav, havin, haveing, tener, tengo, traigo, siento, ando con, con, con unas,
  me dan, me dieron, me entraron, me da, i have, ive got, i got, dealing with, fighting, feeling, feelin, feel,
  experiencing, struggling with, battling, getting hit with, going through, trying to fight, hit with, been having,
  been fighting, no aguanto, ya no aguanto, no aguanto mas, no puedo con, cant stand, cant take, cant fight, cant
  handle, cant shake, no se me quitan, cant get rid of
d: had, ended up having, went and had, drank, did, took, popped, snorted, smoked, tome, me tome, compre, fume, bebi,
  me eche, me heche, used, had like
w: water, coffee, tea, soda, juice, milk shake, gatorade, phone, bathroom, restroom, computer, bus pass, bus, car,
  pass, bath, agua, cafe, te, jugo, baño, telefono, aire, refresco, pepsi, sprite, ride, coke zero, diet coke, a
  coke, lyft, uber, wifi, internet, laptop, shower, washer, kitchen, stove, library
B: drink, drinks, beer, beers, wine, vodka, whiskey, whisky, rum, tequila, liquor, alcohol, booze, shot, shots,
  bottle, fix, dope, heroin, coke, cocaine, crack, meth, pill, pills, perc, percs, oxy, oxys, fent, fentanyl, weed,
  molly, xan, xans, xanax, benzos, blow, drugs, drug, bowl, blunt, joint, cold one, brew, brews, high, drunk,
  wasted, loaded, hit, bump, line, lines, hits, the hard stuff, my doc, my drug of choice, smoke, something strong,
  forty, tall boy, 40, fifth, drank, toke, beverage, glass of wine, glasses of wine, margarita, six pack, tranq,
  speed, tina, lean, dab, edible, stiff one, nip, nips, gin, white claw, pint, trago, tragos, traguito, cerveza,
  cervezas, chela, chelas, birria, vino, licor, copa, copas, cuba, cubas, caguama, pisto, toque, pase, piedra,
  cristal, coca, perico, heroina, chiva, mota, droga, drogas, dosis, pastillas, cheve, cheves, tequilita, fria,
  frias, polvo, hierba, vicio, cantina, cervecita, ron, caguamas
F: food, foods, groceries, grocery, milk, bread, eggs, egg, cheese, meat, chicken, rice, beans, diapers, formula,
  baby formula, fruit, fruits, veggies, vegetables, cereal, toilet paper, tp, soap, shampoo, baby food, pet food,
  dog food, cat food, soup, canned food, tortillas, snacks, dinner, lunch, breakfast, something to eat, a meal,
  meal, meals, bananas, apples, potatoes, butter, oatmeal, pasta, noodles, ramen, peanut butter, hot meal, food
  stamps, food bank, food pantry, pantry, food box, grocery store, store for food, supper, hamburger, ground beef,
  sugar, flour, cooking oil, lettuce, wipes, water bottles, pads, tampons, laundry soap, detergent, paper towels,
  produce, cans, food tonight, bite to eat, to eat, anything to eat, sandwich, pizza, grocery run, comida, leche,
  pan, huevos, queso, carne, pollo, arroz, frijoles, pañales, panales, formula para bebe, despensa, fruta, verduras,
  papel de baño, jabon, tortilla, sopa, viveres, alimentos, algo de comer, que comer, para comer, de comer, mandado
  de comida, aceite, masa, verdura, frutas, azucar, harina, manteca, almuerzo, cena, desayuno, jamon, baby wipes,
  baby stuff, baby supplies, baby bottles, household items, household stuff, hygiene stuff, hygiene products,
  toothpaste, deodorant, trash bags
D: something picked up, meds, medicine, medication, medications, medicines, prescription, prescriptions, perscription,
  rx, script,
  scripts, pharmacy, laundry, laundromat, package, packages, mail, post office, dmv, insulin, inhaler, dry cleaning,
  cvs, walgreens, rite aid, paperwork, forms, form, errand, errands, refill, refills, my check, check cashed, money
  order, birth certificate, id card, social security card, social security office, library book, library books,
  bank, the bank, stamps, dry cleaners, phone bill, light bill, electric bill, my bill, glasses, pill bottle,
  clothes, my stuff, my mail, drug store, drugstore, rx pickup, a package, work boots, cash a check, medicina,
  medicinas, medicamento, medicamentos, receta, recetas, farmacia, lavanderia, paquete, correo, insulina, mandado,
  mandados, tramite, tramites, documentos, papeles, banco, ropa, cheque, inhalador, pastillas de la presion, oficina
  de correos, encargo, recado, formularios, oficina del seguro, la luz, letter, a letter, letters
O: sad, down, low, depressed, depressing, anxious, anxiety, lonely, alone, lonly, angry, mad, upset, scared, afraid,
  worried, stressed, stressin, stressed out, overwhelmed, hopeless, numb, empty, ashamed, guilty, blue, moody,
  nervous, panicky, terrible, awful, horrible, like crap, like shit, crappy, shitty, miserable, heartbroken,
  frustrated, irritable, irritated, unhappy, bored, lost, broken, hurt, hurting, confused, emotional, crying, cant
  stop crying, not ok, not okay, not good, not great, not so good, not well, not doing good, not doing well, not
  doing so good, not doing great, not feeling good, not feeling well, not feeling great, off, out of it, on edge,
  panicking, freaking out, tired, exhausted, worthless, useless, restless, struggling, down in the dumps, like a
  failure, sadness, depression, a panic attack, panic attack, panic attacks, a bad day, a rough day, a hard day, a
  tough day, bad day, rough day, hard day, tough day, rough night, rough time, hard time, a rough time, a hard time,
  tough time, a bad night, a rough night, cant sleep, mad at myself, disappointed in myself, mad at the world,
  pissed, pissed off, furious, drained, fed up, sick and tired, in my head, in my feelings, in a funk, in a bad
  place, in a dark place, dark place, so much pain, shame, guilt, grief, grieving, lousy, rotten, grumpy, triste,
  deprimido, deprimida, ansioso, ansiosa, solo, sola, solito, solita, enojado, enojada, asustado, asustada,
  preocupado, preocupada, estresado, estresada, abrumado, abrumada, desesperado, desesperada, nervioso, nerviosa,
  mal, muy mal, fatal, de la fregada, agobiado, agobiada, frustrado, frustrada, confundido, confundida, culpable,
  avergonzado, avergonzada, vacio, vacia, perdido, perdida, con miedo, miedo, tristeza, ansiedad, angustia,
  angustiado, angustiada, cansado, cansada, agotado, agotada, desanimado, desanimada, no me siento bien, no ando
  bien, no estoy bien, mal dia, dia malo, dia dificil, dia muy dificil, muy triste, bajoneado, aburrido, aburrida,
  un mal dia, decaido, decaida, sin animo, sin ganas de nada, furioso, furiosa, molesto, molesta, feel like crap,
  feel like shit, feeling like crap, feeling like shit, feels like crap, feel like garbage, mood, animo, mood is, my
  mood, really bad day, a really bad day, very bad day, such a bad day, a very bad day, real bad day, terrible day,
  awful day, horrible day, the worst day, worst day, muy mal dia
S: clean, sober, in recovery, limpio, limpia, sobrio, sobria
o: over, gone, passed, went away, better, faded, ended, is gone, has passed, years ago, last year, away, done,
  subsided, yrs ago, hace años, hace anos, se fue, paso, mejor, se me quito, se quito, se
  me paso, went down, going away, under control, hace mucho, ago, back in, in jail
E: anymore, any more, n today, feas, feos, cabron, cabronas, cabrones, perras, gachas, gacho, machin, grandes,
  terribles, intensas, duras, again, now, rn, right now, so bad, so badly, bad, badly, today, tonight, tonite,
  yesterday, last night, last
  nite, this morning, this afternoon, earlier, all day, all night, this weekend, last week, over the weekend, on
  friday, on saturday, on sunday, on monday, friday night, saturday night, friday, saturday, sunday, really bad,
  real bad, so much, pretty bad, super bad, and, asap, hard, strong, really strong, intense, cuz, because, bc,
  since, just now, an hour ago, a few hours ago, 2 days ago, too, also, help, please, pls, plz, out of nowhere,
  crazy, like crazy, for days, after, when, at, on, over here, if, so, something fierce, the other day, other night,
  the other night, wont stop, wont go away, hitting, through the roof, out of control, n, if i, one last time, just
  once, just one, soon, any minute, hella, alot, a lot, real strong, ahora, ahorita, hoy, ayer, anoche, otra vez, de
  nuevo, mucho, muy fuerte, fuerte, fuertes, y, esta noche, bien feo, horribles, horrible, insoportable,
  insoportables, esta mañana, el fin, el fin de semana, el sabado, el viernes, el domingo, ayer en la noche, porque,
  muy fuertes, bien fuertes, bien fuerte, locas, ya, bastante, rato, hace rato, un chingo, un buen, available, near
  me, nearby, near here, close by, around here, in my area, for real, this week, somehow, someway, needed, urgente,
  urgent, for my family, for my kids, for the kids, for my baby, for me and my kids, for us, for me, for tonight,
  for tomorrow, for the week, para mi familia, para mis hijos, para mis niños, para mis ninos, pa mis hijos, pa mis
  ninos, para los niños, para los ninos, para mi bebe, para hoy, af, asf, as
  hell, as fuck, a f
t: to, from, to the, to my, from the, home, for, a la, al, a, de, para, hasta, back, home from, to a, 2, para la,
  para ir, para mi, to get to, there, in, tomorrow, tmrw, tmr, tomorow
i: i, im, ive, id, ill, we, i am, me, yo, i just, and i, were, am, myself, us, mi
l: really, rly, so, the, an, my, some, any, just, of, like, about, kinda, sorta, very, super, pretty, big, huge,
  small, little, quick, a bit, a little, a lil, lil, up, one, two, three, four, five, 1, 3, 4, 5, 6, 12, few, a few,
  couple, a couple, a couple of, more, cold, ice cold, nice, stiff, good, real, too many, many, too much, lot, lots,
  lots of, alot of, much, going, that, this, these, those, with, be, being, is, are, its, it, ok, okay, hi, hey,
  hello, oh, god, omg, man, ugh, idk, well, actually, honestly, guess, think, know, maybe, probably, prob, fuckin,
  fucking, freaking, damn, literally, even, already, think i, i think, guess i, yeah, yes, sorry, sir, serious,
  major, constant, wicked, severe, sudden, insane, free, hot, right, day, days, last, all, our, other, another,
  bien, muy, un, una, unos, unas, el, la, los, las, que, muchas, muchos, mucha, tan, poco, poquito, otro, otra, mis,
  lo, me siento, estoy, siento, ando, es, hola, ay, pues, creo, creo que, hartas, puras, demasiadas, se, en, un
  poco, una bolsa de, tantas, esas, estas, por, tengo muchas, bastantes, algo, algun, alguna, su, stuff, some stuff,
  something, things, a few things, some things, if u can, if you can, when u can, when you can, if possible, cosas,
  unas cosas, toda, todas, todos
"""
ASKING = Lettering.of(
    _PAGE,
    c=phrases(SAID) | idioms.SAID_BY_THE_WAY | {f"{one} on my mind" for one in DRUGS},
    w=idioms.NO_DRUG,
    b=idioms.FETCHED,
    W=idioms.WANTED,
    B=idioms.MORE_DRUGS,
    U=idioms.TO_USE,
    E=idioms.WHEN,
)
