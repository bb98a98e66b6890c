"""The words of addresses: kinds of streets, landmarks, saved places, and words that no place starts with."""

from hotline.domain.hearing.phrases import Trimmer, meanings, phrases

SAVED: dict[str, str] = meanings(
    """
home: home, house, the house, my house, my home, my place, my crib, crib, at home, my spot, my apartment, my apt,
  home address, my address, hm, hme, homee, my residence, the crib, where i live, my pad, back home, home base, my
  home address, from home, casa, mi casa, la casa, en casa, mi hogar, hogar, mi apartamento, mi depa, mi
  departamento, mi domicilio, donde vivo, a casa, a mi casa, en mi casa, mi direccion, de mi casa, kasa, mi kasa,
  desde mi casa
work: work, my work, job, my job, the job, at work, office, my office, the office, workplace, my workplace, wrk,
  work address, my work place, from work, jobsite, my jobsite, job site, the shop i work at, trabajo, mi trabajo, el
  trabajo, en el trabajo, la oficina, mi oficina, jale, mi jale, chamba, mi chamba, la chamba, el jale, del trabajo,
  en mi trabajo, al trabajo, a mi trabajo, oficina
last: same, same as last time, same place, same address, same spot, same as before, same as always, same as last,
  same one, same ole, same old, same place as last time, same place as before, same spot as before,
  same address as before, same address as last time, same spot as last time, the
  same, the same place, the same address, last time, last place, last address, last one, last spot, the last one,
  the last place, as before, like last time, like before, where i was last time, the usual, usual, usual place,
  usual spot, the usual place, the usual spot, same as usual, as usual, where you picked me up last time, where u
  picked me up last time, where you got me last time, previous address, same as yesterday, same as last week, last
  meeting, the last meeting, same location, same thing, same as other day, same as the other day, same location as
  last time, same pickup, same pick up spot, where they picked me up last time, ditto, lo mismo, igual, el mismo, la
  misma, el mismo lugar, mismo lugar, la misma direccion, misma direccion, donde siempre, igual que la ultima vez,
  igual que antes, igual que siempre, como la ultima vez, como siempre, donde la ultima vez, el mismo de siempre, la
  de siempre, el de siempre, la ultima, la ultima direccion, la misma de siempre, el mismo lugar de siempre, mismo
  lugar de siempre, el lugar de siempre, lo de siempre, mismo que la ultima vez, la ultima vez, ultima junta, la
  misma de la ultima vez, el mismo de la ultima vez, en el mismo lugar, lugar de siempre, igual que la vez pasada,
  la vez pasada, la misma de la vez pasada, igual a la ultima
"""
)
TYPES = phrases("""
    st, str, street, ave, av, avenue, rd, road, dr, drive, ln, lane, blvd, boulevard, ct, court, pl, place, ter, terr,
    terrace, way, pkwy, parkway, cir, circle, sq, square, pike, hwy, highway, aly, alley, trl, trail, row, loop,
    plaza, plz, path, expy, expressway, run, walk, broadway, bend, crossing, xing, cove, cv, point, pt, heights, hts,
    ridge, turnpike, tpke, avn, aven, blv, bulevar, calzada, avenida, streat, avenu
""")
LEADING_TYPES = phrases("""
    calle, avenida, av, avda, ave, boulevard, bulevar, blvd, calzada, camino, carretera, hwy, highway, route, rt, rte,
    us, interstate, county road, state road, privada, cerrada, paseo, colonia, callejon, cll, c, cr, sr
""")
ORDINAL = r"\d{1,3}(?:st|nd|rd|th|ra|da|ta|a)"
DIRECTIONS = phrases("""
    n, s, e, w, ne, nw, se, sw, north, south, east, west, northeast, northwest, southeast, southwest, norte, sur,
    este, oeste, n e
""")
STATES = phrases("""
    al, ak, az, ar, ca, co, ct, dc, de, fl, ga, hi, ia, id, il, in, ks, ky, la, ma, md, me, mi, mn, mo, ms, mt, nc,
    nd, ne, nh, nj, nm, nv, ny, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, va, vt, wa, wi, wv, wy, penn, penna, jersey,
    minn, calif, tex, fla, texas, florida, california, pennsylvania, minnesota, ohio, illinois, new jersey, new york,
    michigan, arizona, nevada, georgia, virginia, maryland, delaware, massachusetts, connecticut, colorado, oregon,
    washington
""")
CITIES = phrases("""
    phila, philly, filadelfia, philadelphia, camden, trenton, newark, new york, nyc, brooklyn, bronx, the bronx,
    queens, manhattan, boston, baltimore, dc, pittsburgh, pitt, cleveland, detroit, chicago, chi, milwaukee,
    minneapolis, mpls, st paul, saint paul, st louis, saint louis, kansas city, omaha, denver, dallas, houston,
    austin, san antonio, el paso, phoenix, tucson, albuquerque, las vegas, vegas, los angeles, la, san diego, san
    francisco, sf, oakland, san jose, sacramento, fresno, portland, seattle, tacoma, spokane, boise, salt lake city,
    slc, atlanta, atl, miami, tampa, orlando, jacksonville, charlotte, raleigh, durham, richmond, norfolk, nashville,
    memphis, louisville, cincinnati, columbus, indianapolis, indy, new orleans, nola, birmingham, buffalo, rochester,
    albany, syracuse, hartford, new haven, providence, worcester, springfield, reading, allentown, lancaster,
    scranton, chester, norristown, upper darby, wilmington, dover, duluth, brooklyn park, bloomington, des moines,
    madison, toledo, dayton, akron, harrisburg, york, bethlehem, erie, laredo, mcallen, brownsville, santa ana,
    anaheim, long beach, bakersfield, stockton, riverside
""")
LANDMARKS = phrases("""
    church, hospital, clinic, shelter, library, station, store, mall, park, school, jail, court, courthouse, bar, gas,
    walmart, wal mart, target, cvs, walgreens, wawa, dunkin, mcdonalds, mcds, mickey ds, burger king, bk, kfc, wendys,
    subway, starbucks, 711, 7 11, 7 eleven, seven eleven, sheetz, shell, exxon, sunoco, bp, chevron, rite aid,
    riteaid, aldi, kroger, costco, safeway, publix, giant, acme, shoprite, save a lot, dollar general, dollar tree,
    family dollar, goodwill, salvation army, ymca, ywca, y, rehab, detox, sober house, halfway house, recovery house,
    mission, center, centre, er, emergency room, pharmacy, motel, hotel, inn, laundromat, barbershop, airport, bus
    stop, bus station, greyhound, septa, train station, terminal, temple, mosque, synagogue, gym, rec center,
    community center, senior center, methadone clinic, probation, parole, probation office, social security, dmv,
    unemployment office, welfare office, post office, bank, diner, pizza, bridge, tower, towers, apartments, projects,
    complex, trailer park, campground, tent city, food bank, pantry, soup kitchen, st vincent, catholic charities, st
    marys, university, college, campus, stadium, university hospital, lot, parking lot, mental health, dentist,
    doctor, doctors, doctors office, dr office, therapist, treatment center, iop, club, hall, vfw, legion, union hall,
    aa hall, clubhouse, alano club, mamas, mommas, daddys, grannys, papaws, mamaws, mawmaws, moms, dads, sisters,
    brothers, friends, cousins, grandmas, grandmoms, aunts,
    uncles, girlfriends, boyfriends, sponsors, uncle, corner store, bodega, deli, market, supermarket, plaza, strip
    mall, dollar store, seven11, wawas, walgreen, home depot, lowes, best buy, food lion, winn dixie, heb, h e b,
    circle k, quiktrip, quik trip, qt, speedway, casino, fire station, firehouse, police station, precinct, city hall,
    bus terminal, transit center, va hospital, the va, va, rehab center, meeting house, rescue mission, downtown,
    mcdonald, popeyes, taco bell, chipotle, ihop, waffle house, dennys, cracker barrel, planet fitness, iglesia,
    clinica, albergue, refugio, biblioteca, estacion, tienda, centro comercial, parque, escuela, carcel, corte,
    juzgado, gasolinera, farmacia, parada, parada de bus, parada del bus, lavanderia, banco, mercado, panaderia,
    centro, rehabilitacion, templo, gimnasio, correo, puente, supermercado, carniceria, taqueria, restaurante,
    dentista, consultorio, centro de rehabilitacion, universidad, aeropuerto, la corte, super, casa de mi mama, mi
    mama, mi hermana, mi hermano, mi tia, abuela, cancha, estadio, oxxo, el oxxo, la placita, placita, capilla,
    dispensario, seguro social, comedor, mision
""")
NEARNESS = phrases("""
    by, near, nr, behind, across from, across the street from, in front of, outside, outside of, next to, beside, at
    the, by the, near the, inside, inside of, close to, around the corner from, down the street from, up the street
    from, over by, over at, in the, under, at, opposite, right by, right near, down by, up by, the one by, corner by,
    at my, past, back of, in back of, cerca de, cerca del, enfrente de, enfrente del, frente a, frente al, al lado de,
    al lado del, junto a, junto al, detras de, detras del, atras de, atras del, afuera de, afuera del, en la, en el,
    por la, por el, a un lado de, a un lado del, en frente de, en frente del, a la vuelta de, dentro de, dentro del,
    por
""")
LEAD = Trimmer.of(
    """
        hi, hey, hello, ok, okay, yes, um, uh, well, so, please, pls, its, it is, im, i am, ill be, i will be, im
        staying, staying, im waiting, waiting, i need to go to, need to go to, i need to get to, need to get to, i
        need a ride to, need a ride to, ride to, take me to, take me, going to, goin to, go to, get to, i need to be
        at, i live at, i live on, i live, live at, live on, pick me up at, pick me up from, pick me up, pickup at,
        pick up at, pickup, pick up, come to, drop me at, drop me off at, drop off at, i want to go to, want to go to,
        i gotta go to, gotta go to, i have to go to, have to go to, headed to, heading to, to, at, im at, i am at, im
        over at, over at, we are at, we at, were at, address is, my address is, the address is, address, the place is,
        its at, it is at, located at, right at, on, from, just, maybe, i think, probably, how about, can you get me
        at, can you pick me up at, meet me at, im on, send to, send it to, me and my kids are at, my new address is,
        new address, new address is, for, i stay at, i stay on, i stay, stay at, currently at, i m at, currently,
        gonna be at, going to be at, will be at, back to, ride home to, to the corner of, deliver to, drop it at,
        bring it to, hola, si, este, estoy en, estoy, en, es, esta en, vivo en, vivo, a, al, para, voy a, voy para,
        voy al, quiero ir a, quiero ir al, necesito ir a, necesito ir al, llevame a, llevame al, recogeme en,
        recojanme en, recogeme, me pueden recoger en, mi direccion es, la direccion es, direccion, es en, por favor,
        tengo que ir a, tengo que ir al, ando en, ando por, aqui en, queda en, desde, mandar a
    """,
    """
        please, pls, plz, thanks, thank you, thx, ty, ok, okay, asap, now, right now, today, tonight, tomorrow, sir,
        maam, por favor, porfa, gracias, ahora, hoy, mañana, lol, if possible, i think, address, again, usa, for
        pickup, for pick up, porfavor, for now
    """,
)
NOT_PLACES = phrases("""
    idk, dunno, what, when, why, who, how, not, dont, no, nope, yes, yeah, ok, later, maybe, sure, anywhere, wherever,
    somewhere, nowhere, help, sorry, cancel, nvm, nevermind, thanks, hello, here, there, ill, cant, wont, tell, text,
    call, love, hate, feel, feeling, want, wish, craving, drunk, sad, mad, no se, nose, quien, cuando, cualquier,
    donde sea, aqui, alli, luego, quizas, ninguno, ninguna, nada, gracias, hola, was, were, him, her, they, this,
    that, never, u, you, still, because, cuz, lost, homeless, closed, bad, great, full, late, early, time, leaving,
    left, about, really, hope, need, tired, ready, person, take, bring, drop, go, going, get, come, give, send, have,
    has, had, did, ya, quiero, necesito
""")
# After a number these make an amount or a time of it, never a street.
NOT_STREETS = phrases("""
    min, mins, minutes, minute, hr, hrs, hour, hours, day, days, week, weeks, wk, wks, month, months, mo, yr, yrs,
    year, years, am, pm, a m, oclock, people, person, persons, riders, rider, of, bags, bag, boxes, kids, kid, bucks,
    dollars, miles, mile, blocks, block, percent, times, more, beers, beer, drinks, pills, or, to, and, y, o, in, for,
    is, ish, please, pls, thanks, thx, seats, seat, things, stops, stop, friends, guys, adults, adult, children,
    child, meetings, lbs, degrees, minutos, horas, hora, dias, semanas, meses, años, personas, niños, bolsas, a, de,
    del, veces, cuadras, millas, dolares, pesos, clean, sober, left, again, now, today, tomorrow, tonight, at, out,
    if, but, the, i, my, me, or so, on, with, off, maybe, eleven, sharp, mg, until, from
""")
