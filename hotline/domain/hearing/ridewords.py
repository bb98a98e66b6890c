"""The words of drivers: what they text before, during and after a ride, in English and Spanish."""

from hotline.domain.hearing.phrases import Lettering, meanings

# Said anywhere in a text.
ANYWHERE = Lettering.of(
    """
incident: wont get out, will not get out, refuses to get out, refusing to get out, wont leave my car, wont leave the
  car, wouldnt get out, threw up, throwing up, puked, puking, vomited, vomiting, hit me, hitting me, grabbed me,
  touched me, groped me, threatened me, threatening me, threatening, yelling at me, screaming at me, screaming,
  cussing me out, accident, crashed, crash, a wreck, got hit, rear ended, rearended, fender bender, got in a wreck,
  passed out, unconscious, not waking up, wont wake up, overdosed, overdosing, od, drunk, wasted, intoxicated, hes
  high, shes high, using in my car, drinking in my car, drugs in my car, has a gun, has a knife, has a weapon, a
  knife, a gun, weapon, pulled over, police, cops, the cops, unsafe, not safe, dont feel safe, feel unsafe, do not
  feel safe, scared of him, scared of her, acting weird, acting strange, acting crazy, acting up, aggressive, being
  aggressive, fighting, a fight, seizure, bleeding, medical emergency, emergency, jumped out, jumped out of the car,
  got out at a light, ran off, took off running, stole, robbed, smoking in my car, wont let me, out of control,
  freaking out, sick in my car, harassing me, hurt, injured, 911, ambulance, need help asap, shooting up, nodding
  off, hurting, wont stop yelling, peed in, attacked me, attacked, no se quiere bajar, no quiere bajar, no se baja,
  vomito, vomito en mi carro, me pego, me golpeo, me toco, me amenazo, me grita, gritando, accidente, choque,
  chocamos, me chocaron, nos chocaron, inconsciente, se desmayo, borracho, borracha, drogado, drogada, tiene un
  arma, tiene una pistola, pistola, cuchillo, policia, no me siento seguro, no me siento segura, agresivo, agresiva,
  esta loco, se bajo corriendo, salio corriendo, me robo, emergencia, ambulancia, se puso violento, se puso
  violenta, violento, violenta, herido, herida, sangrando, convulsion, se puso mal, no despierta, no se despierta,
  blood, blood everywhere, grab the wheel, grabbed the wheel, grabbing the wheel, spit on me, spitting, choking,
  naked, masturbating, passed out in, passing out, collapsed, swinging at me, punched me, slapped me, kicked, pushed
  me, kicking my seat, jump out, trying to jump out, wants to fight, started a fight, suicidal, wont stop screaming,
  hallucinating, not breathing, not responding, unresponsive, trying to hit, tried to hit, tried to grab, following
  me, chasing me, got into it, got in a fight, high as hell, high as a kite, shot up, drinking in the car, sangre,
  hay sangre, me escupio, me quito el volante, se desmayo en, hit my car, hit the car, hit us, ran into us, crashed
  into, was in a crash, trying to fight, scaring me, scares me, really high, super high, is high, so high, very
  high, high and, messed up on something, being violent, violent, refusing to, trying to rob, robbing, touching me,
  inappropriate, hitting on me, wont let me drive, pulled out a, choked, tweaking, punching, kicked my, threatened,
  fainted, fainting, throwing things, throwing, get out while, trying to get out, open the door while, out of the
  moving, going crazy, losing it, pegar, golpear, amenaza, amenazando, amenazar, me quiso, me quiere pegar, se cayo,
  she fell, he fell, fell down, breaking stuff, broke my window, stole my, cutting herself, cutting himself, hurting
  herself, hurting himself, self harm, kill herself, kill himself, kill me, kill us, killing himself, killing
  herself, suicide, grabbed my, grabbed the, nodding out, nodded out, nodding, grabbed at, reached for the wheel,
  locked me out, wont give me, took my phone, took my keys, smashed, broke the, swung at, swinging at, swung at me,
  took a swing
no_show: is a ghost, ghosted, ghosted me, no signs of life, dont answer, dont come out, she dont come, he dont come,
  wont come out, no show up, nobody here, no one here,
  noone here, no1 here, not here, isnt here, aint here, never came, never showed,
  never showed up, never came out, no show, noshow, didnt show, didnt show up, did not show, didnt come out, didnt
  come, no answer, not answering, wont answer, isnt answering, doesnt answer, nobody came, no one came, noone came,
  nobody came out, no one came out, nobody showed, no one showed, no one showed up, nobody showed up, nobody
  answered, nobodys here, no ones here, cant find him, cant find her, cant find them, cant find rider, cant find the
  rider, cant find anyone, dont see him, dont see her, dont see anyone, dont see anybody, dont see them, no sign of,
  no rider, rider not here, rider isnt here, stood me up, still waiting, been waiting, nobody outside, no one
  outside, nobody home, no one home, not home, wasnt there, wasnt here, werent there, not there, isnt there, wasnt
  home, he left already, she left already, already left without, nobody there, no one there, waited and, no body
  here, no 1 here, didnt answer, no shows, not coming out, aint nobody here, aint come out, isnt coming out, hasnt
  come out, havent come out, no hay nadie, nadie aqui, no esta, no estan, no salio, no sale, no sale nadie, nadie
  salio, nadie sale, no llego, no aparecio, no aparece, no contesta, no contestan, nadie contesta, nunca salio,
  nunca llego, nunca aparecio, no vino, no lo encuentro, no la encuentro, no los encuentro, no lo veo, no la veo, no
  veo a nadie, no se presento, no responde, nadie llego, sigo esperando, aqui no hay nadie, no vino nadie, nobody,
  noone, nobodys, no one, no1, nadie, nobody answering, noone answering, no one answering, no one answered, noone
  answered, isnt outside, not outside, isnt home, not out front, isnt out, isnt out front, arent here, aint outside,
  not out here, isnt out here, isnt at the, not at the door, nadie abre, no abren, no abre, no hay respuesta, sin
  respuesta, no responden, no hay señal de
cancel: something came up, somthing came up, smth came up, sumthing came up, have to cancel, need to cancel, gotta
  cancel, got to cancel, must cancel, cancel my ride, cancelling, canceling, cancel it, cancel that, cancel the
  ride, back out, backing out, bail, bailing, flat tire, flat tyre, got a flat, have a flat, car broke down, car
  died, car wont start, wont start, car trouble, car problems, car is dead, dead battery, battery died, battery is
  dead, broke down, broken down, breaking down, transmission went, car is in the shop, cars in the shop, car got
  towed, car in the shop, out of gas, ran out of gas, family emergency, kid is sick, kids sick, my kid is sick, son
  is sick, daughter is sick, baby is sick, im sick, i am sick, got sick, feeling sick, feel sick, throwing up all
  night, cant after all, cant do it anymore, cant do it after all, cant drive anymore, wont be able to make it, not
  going to make it, not gonna make it, aint gonna make it, wont make it, cant make it anymore, cant make it after
  all, cant anymore, cant take it anymore, find someone else, get someone else, find another driver, need another
  driver, find somebody else, unable to make it, had to cancel, i have to drop, have to drop, need to drop, gotta
  drop, drop me from, take me off the ride, take me off this ride, sorry cant make it, cant make it sorry, wont be
  able to, lost my keys, drop ride, locked out, got called in, called into work, called in to work, overheated,
  overheating, no brakes, check engine, engine light, battery dead, wont be there, wont be coming, cant come
  anymore, wont be able, se me poncho, ponchada, llanta ponchada, se poncho la llanta, se descompuso, se me
  descompuso, no arranca, no prende, no enciende, tengo que cancelar, necesito cancelar, debo cancelar, cancelo,
  cancelar, surgio algo, me surgio algo, se me presento algo, me salio algo, salio algo, ya no puedo, ya no voy a
  poder, no voy a poder, no podre, no podre ir, estoy enfermo, estoy enferma, me enferme, mi hijo esta enfermo, mi
  hija esta enferma, emergencia familiar, busquen a otro, busca a otro, consigan a otro, se me daño el carro, se
  daño el carro, carro descompuesto, sin gasolina, me quede sin gasolina, llanta baja, no prendio, me quede sin
  bateria, ya no podre, tire blew, blew a tire, blown tire, blowout, tire went, popped a tire, tire popped,
  alternator, radiator, cars not starting, sick cant, sick sorry, sick today, sick tonight, being sick, sick and
  cant, throwing up cant, tuve una emergencia, tengo una emergencia, hubo una emergencia, not feeling well, not
  feeling good, dont feel good, dont feel well, dont feel right, cover my ride, take my ride, cover for me, give up
  ride, give up this ride, give up the ride, give it up, give back, pull out of, back out of, need a replacement,
  need replacement, sin gas, me quede sin gas, me quede sin carro
late: running late, runnin late, running behind, runnin behind, gonna be late, going to be late, will be late, ill
  be late, be late, bit late, little late, min late, mins late, minutes late, hour late, late, delayed, delay,
  behind schedule, stuck in traffic, traffic, in traffic, train is blocking, stuck at a train, held up, got held up,
  bad traffic, more min, more mins, more minutes, stuck behind, voy tarde, llego tarde, llegare tarde, voy a llegar
  tarde, voy retrasado, voy retrasada, retrasado, retrasada, retraso, atrasado, atrasada, voy atrasado, voy
  atrasada, tarde, trafico, hay trafico, mucho trafico, demorado, me demoro, con retraso, minutos tarde, minutos
  mas, min tarde, minutos de retraso, se me hizo tarde, behind, few min late, few minutes late, stuck at the, stuck
  in, stuck on
done: dropped off, droped off, dropped him off, dropped her off, dropped them off, dropped em off, dropd off,
  dropped rider off, dropped the rider off, just dropped, drop off complete, drop off done, dropoff done, all done,
  ride done, ride is done, ride complete, ride completed, trip complete, trip completed, trip done, completed,
  complete, finished, delivered, home safe, safe at home, made it home, hes home, shes home, theyre home, got him
  home, got her home, got them home, got em home, she is home, he is home, they are home, home now, we made it, made
  it there, arrived at destination, at destination, at the destination, at the clinic now, dropped at, dropped him
  at, dropped her at, dropped them at, hes there, shes there, theyre there, got there safe, safe and sound, done
  with ride, done with the ride, done w ride, rider dropped, rider delivered, passenger dropped, she got home, he
  got home, they got home, dropped him, dropped her, dropped them, hes inside, shes inside, theyre inside, she went
  in, he went in, they went in, back home safe, made it safe, got there fine, got there ok, made it fine, made it
  ok, ride over, ride finished, returned home, ya lo deje, ya la deje, ya los deje, ya las deje, lo deje, la deje,
  los deje, ya lo lleve, ya la lleve, ya los lleve, ya llegamos, llegamos bien, ya quedo, terminado, terminada,
  viaje terminado, viaje completo, completado, ya termine, termine, entregado, entregada, llego bien, ya esta en
  casa, ya esta en su casa, ya lo entregue, ya la entregue, ya termino el viaje, en casa, lo lleve a, la lleve a,
  llegamos, sano y salvo, sana y salva, ya se bajo, ya se bajo en, listo ya lo deje, ya llego a su casa, llego a su
  casa, llego a la clinica, ya llego a la clinica, esta en su casa, ya entro, ya se quedo en, she made it, he made
  it, they made it, safely home, home safely, got home, is home safe, are home safe, at home now, arrived safe,
  arrived safely, arrived home, arrived at the clinic, is at the clinic, reached destination, made it to the clinic,
  made it to her appointment, made it to his appointment
picked_up: lo monte, la monte, los monte, se monto, lo tengo montado, got her in, got him in, got them in, she in,
  he in, picked up, picked him up, picked her up, picked them up, picked em up, got the rider, got my rider, got
  rider, got him, got her, got them, got em, have him, have her, have them, have the rider, have rider, hes in, shes
  in, theyre in, in the car, in my car, in car, rider in car, on board, onboard, aboard, rider on board, with me,
  hes with me, shes with me, theyre with me, i have her, i have him, i have them, passenger in car, we are on our
  way, were on our way, on our way, on our way now, heading there with, she got in, he got in, they got in, loaded
  up, scooped, scooped him, scooped her, scooped them up, got passenger, buckled in, we are rolling, were rolling,
  en route with, got both, picked up rider, rider picked up, pickup done, pickup complete, pick up complete, pick up
  done, we are leaving, were leaving, headed out with, ya lo recogi, ya la recogi, ya los recogi, lo recogi, la
  recogi, los recogi, recogido, recogida, recogi, ya lo tengo, ya la tengo, ya los tengo, va conmigo, viene conmigo,
  ya viene conmigo, ya va conmigo, vienen conmigo, ya subio, ya se subio, se subio, ya se subieron, ya subieron, en
  el carro, a bordo, esta conmigo, estan conmigo, ya esta conmigo, ya vamos, vamos en camino, ya vamos en camino, ya
  vamos para, ya esta en el carro, ya lo levante, ya la levante, ya lo recoji, ya la recoji, rider is in, passenger
  is in, riders in, rider got in, is in the car, are in the car, is in my car
arrived: im here, i am here, im outside, i am outside, im out front, out front, in front, outside now, here now,
  pulled up, just pulled up, pulling up, pullin up, pulling in, in the driveway, in driveway, at the door, at your
  door, at the house, at the pickup, at pickup, at pick up, at the pick up, at the spot, at location, at the
  location, on location, on site, onsite, arrived, just arrived, ive arrived, parked, parked out front, parked
  outside, im at the, waiting outside, waiting out front, in the parking lot, parking lot, in the lot, at the curb,
  curbside, at the corner, at the address, got here, i got here, just got here, here waiting, waiting on him,
  waiting on her, waiting for him, waiting for her, waiting for them, i made it here, tell her im, tell him im, im
  parked, here for pickup, here for pick up, at his place, at her place, downstairs, at the front, at the entrance,
  aqui estoy, ya estoy aqui, estoy aqui, ya estoy afuera, estoy afuera, ya llegue, llegue, he llegado, acabo de
  llegar, aqui afuera, ya estoy en la puerta, estoy en la puerta, en la puerta, estoy en frente, en frente,
  enfrente, al frente, ya estoy, estacionado, estacionada, afuera esperando, esperando afuera, ya estoy enfrente, ya
  estoy en la entrada, en la entrada, estoy parqueado, aqui esperando, ya aqui, aca estoy, ya estoy aca, ya ando
  aqui, ando afuera, en la esquina, pulled in, just pulled in, rolled up, i have arrived, made it to the pickup,
  made it to pickup, made it to pick up, at her house, at his house, at their house, at her door, at his door, at
  their door, at their place, at the shelter, at the building, reached the, i reached, at the gate
en_route: headed that way, heading that way, headed there, heading there, heading over, headed over, rolling out,
  rolling now, heading out, voy saliendo, saliendo, ya sali, voy llegando, leaving now, leaving, leavin now, leavin,
  on my way, on way, omw, on the way, onmyway, otw, on da way,
  heading there, heading over, headed there, headed over, headed your way, heading your way, heading out, headed
  out, heading to, headed to, coming now, coming, comin, im coming, be there in, be there soon, there in, there
  soon, almost there, nearly there, around the corner, round the corner, around corner, close by, im close, en
  route, enroute, in route, driving there, driving now, driving over, just left, i left, left now, left the house,
  left already, on the road, min away, mins away, minutes away, min out, mins out, minutes out, blocks away, block
  away, mile away, miles away, a few blocks, eta, rolling, rollin, im rolling, going now, getting in the car,
  getting in my car, see him in, see her in, see them in, in the car now, starting out, about to leave, bout to
  leave, on my wy, see u in, see you in, up the street, down the street, turning onto, getting close, hour away,
  hour out, pulling out, i am on my, ya voy, voy en camino, en camino, voy saliendo, saliendo, ya sali, voy para
  alla, voy pa alla, ya casi llego, casi llego, ya mero llego, llego en, estoy llegando, ya llego, voy llegando, voy
  manejando, a la vuelta, a unas cuadras, salgo ahora, salgo ya, ya salgo, ya voy en camino, ya vengo, estoy en
  camino, ya ando en camino, ando cerca, estoy cerca, a dos cuadras, voy de camino, de camino, voy rumbo, ahi voy,
  alli voy, ahi llego, alli estare en, ya voy para alla, minutos de distancia, ill be there in, i will be there in,
  ill be there around, be there around, ill be there soon, driving to, going to pick, going to get, going to get
  her, going to get him, heading to pick, on way to pick, driving to pick her up, driving to pick him up, driving to
  pick them up, heading to pick her up, heading to pick him up, on route, min off, mins off, minutes off, off to,
  off to get, off to pick, heading out to get
question: pa donde, para donde, a que hora, donde lo, donde la, where she, where he, where they, where do i, where i,
  what she, how far, how many, how long, where to, where at, where is, wheres, where do, where does, where am i, where
  r, what time, what day, whats the address, what is the address, what address, whats the name, what name, whos the
  rider, who is the rider, who is it, whos it, which ride, which one, what ride, when is, whens, is it still, still
  need, do they need, does she need, does he need, is there a, how much, can they, can you tell me, what part of,
  what side, which side, which door, what apt, which apt, what apartment, what entrance, address again, send
  address, send the address, need address, need the address, whats their, what are they, what does he, what does
  she, one way or, round trip or, wheelchair, car seat, do i need, is this, que tan lejos, a que hora, que hora, que
  dia, a donde, adonde, en donde, cual es la direccion, que direccion, cuantos, cuantas, quien es, cual viaje, cual
  es, es ida y vuelta, para cuando, cuanto tiempo, que tan, por donde, de donde, en que calle, manden la direccion,
  mandame la direccion, necesito la direccion, cuando es, para que hora, como se llama, cual puerta, que entrada,
  cual entrada, resend, send me the, whats her, whats his, phone number, can i call
decline: dont drive after dark, dont drive at night, dont drive nights, no manejo de noche, cant make it, cannot make
  it, cant do it, cant do that, cant do this, cant tonight, cant tonite, cant
  today, cant tomorrow, cant this time, cant right now, cant rn, cant now, cant take it, cant take this, cant take
  that, cant drive, cant help, cant sorry, cant do this one, cant get away, not tonight, not today, not this time,
  not available, unavailable, not free, no can do, im busy, busy, too busy, im booked, booked, im working, working,
  at work, im at work, on shift, out of town, outta town, out a town, im outta town, not in town, away this, no car,
  dont have my car, dont have a car,
  dont have the car, without a car, someone else, ask someone else, ill pass, gonna pass, going to pass, have to
  pass, gotta pass, pass on this, sit this one out, too far, too late for me, too early for me, have plans, got
  plans, i have an appointment, in a meeting, have a meeting, got a meeting, no thanks, wish i could, not able,
  unable, unable to, i got kids, have my kids, got my kids, babysitting, wont work, doesnt work for me, doesnt work,
  asleep, in bed, sleeping, wife has the car, husband has the car, already have a ride, off today, on vacation, at
  church, at school, in class, my car is full, not me, hands full, maybe next time, next time, some other time,
  another time, no puedo, no puedo hoy, hoy no, hoy no puedo, esta noche no, no podre hoy, no me es posible,
  imposible, ocupado, ocupada, estoy ocupado, estoy ocupada, trabajando, en el trabajo, estoy trabajando, estoy en
  el trabajo, no estoy disponible, no disponible, no tengo carro, sin carro, ando fuera, fuera de la ciudad, paso
  esta vez, otro dia, no alcanzo, muy lejos, tengo cita, tengo planes, no me queda, para la proxima, sera para la
  proxima, en junta, en clase, cuidando a mis hijos, no traigo carro, lo siento no, no estoy en la ciudad, not this
  one, not that one, not me this time, got my kids tonight, gonna work for me, wont work for me, going to work for
  me, no good for me, have to work, gotta work, got work, i have work, i work, working late, not gonna work, not
  going to work, have class, got class, no gas, sin gasolina para ir, no tengo gasolina, kids are sick, cant this
  week, not this week, not feeling it, at a wedding, at a funeral, at a game, at the game, at the movies, at dinner,
  at the gym, at an appointment, at the doctor, at the dentist, at the airport, at a party, with my family, with
  family, with company, on a date, on break, have guests, got company, in the shower, in court, at court, out of
  state
accept: i can do it, i can do that, i can do this, i can do this one, i could do it, i could do that, i can take it,
  i can take that, i can take this, i can take her, i can take him, i can take them, i can take this one, i can take
  that one, i can get her, i can get him, i can get them, i can drive, i can drive her, i can drive him, i can help,
  i can pick up, i can pick her up, i can pick him up, i can pick them up, i can give, i can cover, i can make it, i
  could take, i got this, i got it, i got this one, i got that, i got that one, i got u, i got you, ive got it, ive
  got this, ill do it, ill do this, ill do that, ill do this one, ill take it, ill take this, ill take this one, ill
  take that, ill take that one, ill take them, ill take her, ill take him, ill get it, ill get them, ill get him,
  ill get her, ill drive, ill pick up, ill pick her up, ill pick him up, ill pick them up, ill cover it, ill grab
  it, ill grab this, ill be there, ill go, ill help, i will take, i will do it, i will go, i will drive, i will be
  there, i will pick, ill give, count me in, sign me up, put me down, put me in, give it to me, give me that one,
  give me this one, send it to me, send it, its mine, mine, on it, im on it, i am on it, im available, im free, i am
  free, i am available, available, im your guy, im your man, i volunteer, happy to, glad to, no problem i can, can
  do, i accept, accepted, accept, claim, i claim, claimed, take it, taking it, ill accept, im down, dibs, i call
  dibs, you can count on me, got it covered, covered, ill handle it, lets do it, i am able, im able to, sure i can,
  yes i can, yes i will, ill be the driver, ill be her ride, ill be his ride, assign me, assign it to me, gimme, ill
  take, yo puedo, yo voy, yo lo hago, yo la llevo, yo lo llevo, yo los llevo, yo las llevo, yo lo recojo, yo la
  recojo, yo paso por, yo los recojo, si puedo, si voy, claro que puedo, puedo hacerlo, puedo ir, puedo llevarlo,
  puedo llevarla, puedo llevarlos, puedo yo, yo me encargo, yo me apunto, me apunto, cuenta conmigo, cuenten
  conmigo, yo manejo, yo le doy, yo lo tomo, lo tomo, lo hago, lo agarro, yo lo agarro, acepto, yo acepto, aceptado,
  estoy disponible, disponible, estoy libre, puedo recogerlo, puedo recogerla, yo mero, yo si puedo, yo si, me lo
  llevo, yo quiero, es mio, yo ayudo, puedo manejar, con gusto voy, con mucho gusto, yo paso, yo lo puedo llevar, yo
  la puedo llevar, yo les doy, yo le doy raite, i can be there, i could be there, i can make that, i can swing it, i
  can swing by, i can grab, i gotchu, i gotcha, gotchu, got you covered, i got ya, ill swing by, ill scoop, ill
  scoop them, ill come get, let me do it, id like to take, i would like to take, id love to take, i want to take, i
  wanna take, i want it, ill take that ride, got u, got you
unclear: let me check, let me see, ill see, i will see, see if i can, maybe, might be able, might, possibly, not
  sure, idk, depends, ill let you know, will let you know, i will let you know, let u know, let you know, let me
  ask, let me think, ask my wife, ask my husband, vere, vere si, a ver, a ver si, quizas, tal vez, depende, ill try,
  i will try, ill try to, voy a ver, dejame ver, deja ver, deja checo, let me look, if i can, if i get, no se si,
  talvez, puede que, quiza, think about it, think on it, get back to you, get back to u, be in touch, see what i can
  do, check my schedule, check with my, pensarlo, pensar, dejame pensarlo, lo pienso, if no one else, if nobody
  else, if noone else, if you cant find, if u cant find, whats up, wassup, what up
to_them: have him call, have her call, have them call, have him text, have her text, have them text, have him come,
  have her come, have them come, have him wait, have her wait, have them wait, have him ready, have her ready, have
  them ready, have him meet, have her meet, have them meet, have him be, have her be, have them be, have him stand,
  have her stand, have him look, have her look, tell her to, tell him to, tell them to, ask her to, ask him to, dile que
  salga, dile que espere, dile que me espere, digale que salga, digale que espere, que me espere, que salga
"""
)
# Said alone, but for politeness: elsewhere these words are too common.
ALONE: dict[str, str] = meanings(
    """
arrived: here, outside, out front, out side, waiting, aqui, afuera, aca, at door, arrive, out here, hear
done: done, all good and done, did it, home, listo, lista, hecho, finish, ya, end of ride, all set, made it, safe,
  ya esta, over, dropped, dropd, droped
picked_up: pickup, pick up, got, loaded, onboard, in, recogidos, subio
en_route: on way, going, driving, leave, omy, otw now, coming, voy, ahi voy, vengo, started, near, close, cerca,
  there soon, soon, en ruta
cancel: drop, cancel, dropping, canceled, cancelled, cancelled sorry, flat, sick, enfermo, enferma, bail, abort,
  dejar, soltar
decline: skip me, skip me this time, pass me, cant, cannot, can not, pass, paso, busy, no can, unable, n, no, nope,
  working, sorry, negative, not me, sry
  cant, sorry cant, skip, i cant, no car, not available, away, otro, ni modo, sorry no, lo siento, imposible,
  declined, decline
question: where, when, who, how far, far, address, what, which, why, how, donde, cuando, quien, cual, que, como,
  direccion, time, what time, location, details, info, name, hora, nombre, lejos, name of rider, wya, eta of rider
no_show: no show, noshow, no shows, nobody, no one, noone, missing, nadie, gone, not here, empty, no body
incident: unsafe, accident, crash, wreck, police, trouble, emergency, problem, incident, peligro, problema,
  accidente, choque, incidente, choco, wrecked, help, ayuda, inseguro, sos
accept: me, mine, can, i can, i could, i will, ill, i can yes, yes me, got it, gotit, take, taken, take it, ill do,
  ill take, puedo, yo mero, mio, si yo, voy yo, claro, available, free, will do, lo tomo, i do, on it, sure, count
  me in, i got it, bet, disponible, libre, yo si, still can, volunteer, me please, me me, i can go, accept,
  accepted, acepto, copy, roger, 10 4, ok, okay, k, y, yes, si, sip, simon, im in, id like it, i want it, i want
  this one
late: late, tarde, delayed, traffic, trafico, retraso, running late, behind
"""
)
