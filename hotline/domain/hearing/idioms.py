"""How a craving is spoken of by the way, in both languages, and what sounds like it and is none; one list a kind.

They are read with the words of `askingwords`, whose letters they go by.
"""

from hotline.domain.hearing.phrases import phrases

# c: a craving by itself. The body that wants it, the voice that argues, what is near, and holding on.
SAID_BY_THE_WAY = phrases("""
    past my old bar, by my old bar, at my old bar, my ex left a bag here, im weak tonight, im weak tonite, im weak
    right now, im weak rn, feeling weak tonight, hold me accountable im, slots on my mind, on the poker site, fiending
    for some rn, fiendin for some rn, feening for some rn, feenin for some rn, jonesing for some rn, jonesin for some
    rn, bout 2 cave, about 2 cave, gonna cave tonight, thinking bout picking up, thinking about picking up, thinkin
    bout picking up, thinkin about picking up, climbing the walls, climbin the walls, climbing the wall, climbing
    walls, crawling up the walls, bouncing off the walls, white knuckleing, white nuckling, white knuckeling,
    whiteknuckling, knuckling thru, knuckling through, gritting my teeth, skin is crawling, skin is crawlin, skin
    crawling, skin crawlin, crawling out of my skin, crawlin out of my skin, jumping out of my skin, i can taste it,
    can almost taste it, can already taste it, can smell it on, got the jones, got the fiends, got the hots for it,
    feeling weak today, feelin weak, wanting it hard, want it hard, wantin it, im wantin, wanting it bad, wanting it
    so bad, want it again, craving hitting, disease is doing pushups, doing pushups in the parking lot, disease is
    loud, disease talking, disease is talkin, addict is loud, addict brain is loud, addict voice, addict head, my
    addict is, addict in my head, brain wont shut up about, head wont shut up about, mind wont shut up about, brain
    keeps saying just one, brain keeps telling me, head keeps telling me, voice says just one, voice says one wont,
    committee in my head, itty bitty committee, stinkin thinkin, stinking thinking, romanticizing it, romanticizing
    drinking, romanticizing using, glamorizing it, chasing the feeling, chasin the feeling, how it felt the warm, miss
    how it felt, miss how it made me feel, miss that feeling, miss the needle, miss the pipe, miss the rush, miss the
    buzz, miss the taste, bottle is staring at me, bottle staring at me, bottle is looking at me, bottle is talking to
    me, fridge is calling, bag in my coat, bag in my pocket, bag in my drawer, bag in my sock, left his stash, left
    her stash, found some of my old, old pipe, my old pipe, my old rig, found a rig, found an old bag, my old dealer,
    dealer just texted, dealer just called, dealer hit me up, plug just texted, plug texted me, plug hit me up, my
    dealers number, dealers number, take me to the corner, taking me to the corner, takin me to the corner, open bar,
    min from calling my guy, minutes from calling my guy, from calling my guy, seconds from using, minutes from using,
    min from using, inches from using, one step away from using, one step from using, wanna do drugs, struggling to
    stay clean, struggling to stay sober, strugglin to stay clean, strugglin to stay sober, hard to stay clean, hard
    to stay sober, trying to stay sober tonight, trying to stay clean tonight, sobriety is slipping, sobriety
    slipping, recovery is slipping, need to not drink, need to not use, need not to drink, need not to use, have to
    not drink, cant do another sober, one drink wouldnt hurt, one wouldnt hurt, one hit wouldnt hurt, one beer wouldnt
    hurt, keep me busy so i dont, keep me sober, keep me clean, dreamed i used, dreamt i used, dreamed i was using,
    dreamed i drank, had a using dream, had a drinking dream, screaming for a drink, screamin for a drink, wired for
    it, ready to throw in the towel, throw in the towel tonight, bargaining with myself, talking myself into it,
    talkin myself into it, talked myself into it almost, fantasizing about it, fantasizing about using, fantasizing
    about drinking, watering for, thirsty in that way, dont mean water, tryna be strong, me anda la mona, anda la
    mona, traigo la mona, tengo la mona, la mona me, malillon, malillona, malillo, ando malilla, con la malilla, bien
    malilla, la pura malilla, erizo, eriza, ando erizo, ando eriza, ando bien erizo, no me saco el antojo, no me saco
    las ganas, no se me quita el antojo, no se me quitan las ganas, no me quito el antojo, sed de la mala, sed d la
    mala, sed de la buena, ir a conectar, quiero conectar, voy a conectar, ya iba a conectar, me jala la calle, me
    jala el vicio, me jala el cuerpo, me jalan las ganas, me pide el cuerpo, el cuerpo me pide, el cuerpo me lo pide,
    me lo pide el cuerpo, lo pide el cuerpo, me la pide el cuerpo, se me hace agua la boca por, se me hizo agua la
    boca, la boca hecha agua, me truenan las ganas, me comen las ganas, me matan las ganas, me esta matando el antojo,
    me esta matando la ansiedad por, me gana el antojo, me ganan las ganas, me gana la gana, me estan ganando las
    ganas, ya me andan ganas, me anda por fumar, me anda por tomar, me anda por usar, ando que me lleva por, traigo el
    gusanito, el gusanito de, la loquera me, me llama la loquera, la loquera, trepado por las paredes, subiendome por
    las paredes, subo por las paredes, mordiendome las uñas por, apretando los dientes, me habla la botella, la
    botella me habla, me hace ojitos la botella, me guiña la botella, pensar en la botella, pensando en la botella,
    soñe con la botella, celebrar tomando, festejar tomando, quiero celebrar tomando, mi mente adicta, mi cabeza
    adicta, la enfermedad me habla, mi enfermedad me dice, estoy flaqueando, ando flaqueando, voy a flaquear, voy a
    tronar, ya mero trueno, estoy debil ahorita, ando debil hoy, me siento debil hoy, se me prende el foco, una nomas
    y ya, nomas un traguito, nomas una cheve, nomas un toque
""")
# w: a thing that sounds like a drink or a drug, and is none.
NO_DRUG = phrases("""
    casino hotel, gambling class, needle and thread, se me hizo agua la boca con, conectar el, conectar mi, quiero
    conectar el, quiero conectar mi, thinking bout picking up a new, thinking about picking up a new, had a using
    dream years ago, found an old bag of rice, found an old bag of clothes, need a fix for my, need a fix for the, im
    slipping on, cats climbing, cat is climbing, kids are climbing, kids climbing, dog is climbing, car dealer, bag of
    rice, old bag of, bag of clothes, bag of chips, kids are bouncing off the walls, me esta ganando el sueño, me esta
    ganando el sueno, me esta ganando mi, me esta ganando el juego, ganando el partido, pase de autobus, pase de bus,
    pase de camion, pase del bus, pase de abordar, toque de queda, fix for my, fix my, fix the, fix this, fix a flat,
    fix it, hit song, hit the gym, hit the store, hit the road, hit the bank, hit up my mom, hit up my dad, hit up my
    sister, hit up my brother, hit up my kids, hit up the store, slipping on, bottle of water, water bottle, bottle of
    pills for my blood pressure, speed limit, speed up, line at the, line up, lines up, itch cream, itchy eyes, itch
    on my arm, itch on my leg, the itch on my, poison ivy, mosquito bites, climbing the walls at the gym, rock
    climbing
""")
# b: to fetch somebody or something of theirs, not to pick up a drug.
FETCHED = phrases("""
    thinking bout picking up my, thinking about picking up my, thinking about picking up some food, thinking bout
    picking up groceries, thinking about picking up groceries, thinking about picking up the, wanna pick up my, want
    to pick up my, gonna pick up my, going to pick up my, about to pick up my, bout to pick up my, wanna pick up the
    kids, going to pick up the kids, gonna pick up the kids
""")
# W and g: wanting, and having it.
WANTED = phrases("""
    wna, wnna, could really go for, i could go for, could rly go for, would do anything for, id do anything for, no
    dejo de pensar en, no paro de pensar en, no puedo dejar de pensar en, nomas pienso en, solo pienso en, me muero x,
    muero x, estoy muriendo por, estoy muriendome por, traigo antojo de, se me antojo, se me antojo una, se me antojo
    un, ocupo un, ocupo una
""")
# B: what else is a drink or a drug, and U: what else is to use it, or to bet.
MORE_DRUGS = phrases("""
    pipe, the pipe, needle, the needle, bump, a bump, fat line, la botella, botella, rig, the rig, dime bag, eight
    ball, 8 ball, cigarette, cigarettes, cig, cigs, a smoke, vape, a vape, cigarro, cigarros, cigarrito, vapear, un
    pericazo, pericazo, caguamon, mezcal, mezcalito, pulque, sotol
""")
TO_USE = phrases("""
    bet on the game, bet on the, place a bet, gamble, gambling, go gamble, hit the casino, go to the casino, play the
    slots, play slots, buy scratch offs, apostar, apostarle, jugarmela, ir al casino, ir a las maquinitas, jugar a las
    maquinitas, vape, vaping, order wine, order beer, order alcohol, order drinks, order some wine, crack one open,
    crack open, pour a drink, pour myself a, pop a pill, pop some pills, snort, snort some, hit the pipe, smoke crack,
    tirarme un, inyectarme otra, llamarle al dealer, marcarle al dealer, llamar al dealer, marcarle a mi dealer,
    llamarle a mi conecte
""")
# E: what may follow.
WHEN = phrases("go away, to go away, make it stop, it hard, tonite, lowkey, no cap, smh, rn tho")
