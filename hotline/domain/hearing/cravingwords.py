"""What says a craving by itself, in everyday words of both languages: "the bottle is calling", "talk me out of it"."""

# Fighting not to, and asking to be held back.
_HELD_BACK = """
    dont let me drink, dont let me use, dont let me smoke, dont let me do it, dont let me go, dont let me relapse,
    dont let me slip, stop me from, keep me from, talk me out of, talk me down, tell me not to, remind me not to,
    help me
    not, help me to not, help me resist, help me fight it, hold me back, convince me not to, give me a reason not to,
    why shouldnt i drink, why shouldnt i use, why shouldnt i, i shouldnt drink, i shouldnt use, shouldnt drink,
    i dont wanna relapse, dont wanna relapse, i dont want to relapse, dont want to relapse, convenceme de no,
    no me dejen tomar, no me dejen usar, no me dejes tomar, no me dejen recaer,
 ayudame a no, ayudenme a no, que no tome, dame
    animo, dime que no, detenme, detenganme, no quiero recaer, no quiero caer
"""
# How close it is.
_CLOSE = """
    almost drank, almost used, almost slipped, almost relapsed, almost caved, almost gave in, nearly drank,
    nearly used,
    slipping, im slipping, feel myself slipping, close to slipping, close to losing it, losing the fight, losing this
    fight, losing my battle, losing the battle, losing my sobriety, lose my sobriety, lose my days,
    lose my clean time,
    lose my time, blow my sobriety, blow it all, throw it away, throw it all away, throw away,
    throw away my sobriety, throw my
    sobriety away, drink it away, drink it all away, cant stay sober, cant stay clean, cant do this sober,
    cant do sober,
    cant stay off it, staying sober, staying clean, stay clean tonight, stay sober tonight, if i can stay clean, if i
    can stay sober, barely holding on, barely hanging on, hanging on by a thread, hangin on by a thread,
    holding on by a
    thread, white knuckling, white knuckling it, white knucklin, white knuckle, knuckling it, without drinking,
    without
    using, without a drink, relapse feelings, relapse is coming, relapse coming, about to blow it, on the edge of
    relapse, casi tomo, casi tome, casi recaigo, casi caigo, casi consumo, casi uso, ya mero tomo, ya mero caigo, ya
    mero recaigo, que me tomo, que me tomo una, estoy que caigo, que caigo, que recaigo, boy a caer, voy a caer, boy a
    recaer, por caer, a punto de caer, quedarme limpio, quedarme limpia, kedarme limpio, kedarme limpia,
    seguir limpio,
    seguir sobrio, mantenerme sobrio, mantenerme limpio, dificil no tomar, dificil no usar, duro no tomar, malilla,
    amalillado, amalillada, en abstinencia, abstinencia, la sed, trae la malilla
"""
# Where it is, and who has it.
_NEAR = """
    outside the liquor store, outside a liquor store, front of the liquor store, front of a liquor store, front of the
 at the liquor store, by the liquor store, past the liquor store, near the liquor store,
    to the liquor
    store, to the liquer store, im at the bar, im at a bar, at a bar rn, at the bar rn,
    in a bar rn, sitting at the bar, sitting in a bar,
    estoy en un bar, estoy en el bar, estoy en la cantina, ando en la cantina, ando en el bar, outside the bar,
    outside a bar,
    past the bar, in front of the bar, parked outside the bar, walkin past the bar, my dealer, the dealer,
    dealer keeps,
    dealer texted, dealer called, old dealer, dealers house, old dealers house, the dealers, my dealers, to the
    dealers, my dope man, see my guy, call my guy, hit up my guy, my plug, the plug, mi dealer, mi diler, el dealer,
    el
    diler, mi conecte, el conecte, el punto, afuera de la licoreria, afuera del bar, afuera de la cantina,
    enfrente del
    bar, en el bar, en un bar, en la licoreria, en la cantina, drugs in my hand, drugs in front of me,
    beer in my hand,
    beer in front of me, drink in front of me, drink in my hand, pills in my pocket, dope in my pocket, beer in the
    fridge, liquor in the house, beer in the house, bottle in the house, drugs in the house, have a stash,
    got a stash,
    my stash, bought beer, bought a beer, bought a bottle, bought liquor, bought dope, bought drugs, store to buy a
    bottle, buy a bottle, cerveza enfrente, botella enfrente, trago enfrente, compre la botella, compre una botella,
    ya la compre, offered me a drink, offered me a beer, offered me a line, offered me a hit, offerd me a line, offerd
    me a drink, offered me some, offering me, me ofrecieron, me ofresieron, me ofrecio, me estan ofreciendo,
    party full
    of booze, around me is drinking, everybody is drinking, everyone is drinking, everyone drinking,
    everybody drinking,
    at this party is drinking, around me r using, around me are using, using in front of me, drinking in front of me,
    smoking in front of me, wants me to get high, wants me 2 get high, wants me to drink, wants me to use, wants me to
    smoke, todos estan tomando, estan tomando, estan usando, estan fumando, toman enfrente, full of booze,
    case of beer
"""
# What it is like.
_LIKE = """
    lose my 5 days, lose my 5, throw away 5, throw away 5 days, miss it so much, miss it so bad, i miss it,
    feel the pull, the pull is back, the pull is strong, feeling the pull, real thirsty, thirsty for it,
    demons are back,
    devil on my shoulder, addict in me, my disease is, disease is talking, monkeys back, monkey is back, monkey on my
    back, one text away from, one call away from, away from buying, away from my dealer, i know where to get it, know
    where to get it, know where to get some, can get some, could get some, got some right here, got some here,
    old stash,
    found a stash, found pills, found my old, roommates stash, gonna break, im breaking, gonna crack, im cracking, im
    caving, caving, break my sobriety, breaking my sobriety, end my sobriety, ready to say screw it, maybe just one,
    having one, having just one, have one drink, who would know if i drank, even know if i drank, know if i used,
    another
    sober night, hate being sober, tired of being sober, sick of being sober, sober is boring, sober sucks, sobriety
    sucks, being sober sucks, obsessin over it, obsessing over it, obsessing about, obsessed with it, obsessin, cant
    think about nothing else, nothin else but, anything but using, anything but drinking, wont shut up about it,
    mind is
    on it, my mind is on, cant stop thinking about it, cant get it out of my head, smell it everywhere, see it
    everywhere, shaking for a, so close help, close to a relapse, close to relapse, close to relapsing,
    relapse thoughts,
    relapse dreams, using thoughts, drinking thoughts, drug dreams, using dreams, drinking dreams, euphoric recall,
    head
    is in a bar, the shakes want, want a fix, need a fix, gana el vicio, el vicio me llama, el vicio me gana,
    me llama la
    botella, me llama el vicio, me gana la ansiedad, la ansiedad me gana, la tentacion me gana, me esta ganando, una
    lineita, una raya, unas rayas, un toquecito, una no es ninguna, nomas una, nada mas una, solo una, no quiero tomar
    ayuda, cañon no tomar, cabron no tomar, ansiado, ansiada, me invitaron a pistear, me invitaron a tomar,
    invitaron a
    beber, sueño con tomar, soñe que tomaba, soñe que usaba, me voy a tomar una, tomarme una, temblando por,
    tiembla por,
    sounds so good, hit the spot, deserve a drink, deserve a beer, deserve a hit, is all i think about,
    is all i see, all i
    see is the, beer everywhere, drugs everywhere, staring at it, starin at it, my stomach dropped, using dream,
    i wanna
    escape, want to escape, wanna get away from it all, wont let me go, is it ok to have one, ok to have one drink,
    would one
    beer, would one drink, hunger for it, get fukd up, get fucked up, get fadedd, get faded, get smashed,
    thinkin about some,
    gettin some, get some rn, my old crew, saw my old crew, my old corner, old corner, cigarette and a shot,
    want a shot,
    just one drink wont hurt, just one beer wont hurt, just one wont hurt, just one more wont hurt,
    is calling me, is calling my name, calling my name, calling me by name, bottle is calling, drugs are calling,
    money
    in my pocket, cash in my pocket, burning a hole in my pocket, mouth is watering, mouth watering, mouth waters,
    body
    wants it, body needs it, body is screaming for it, brain wants it, my addiction is, addict brain,
    addiction talking,
    head is telling me to, telling me to drink, telling me to use, tells me to drink, tells me to use, out of my head
    drinking, one wont hurt, one drink wont hurt, one beer wont hurt, one hit wont hurt, one drink cant hurt, one beer
    cant hurt, one cant hurt, one more wont hurt, whats one drink, whats one beer, whats one more, whats one hit, have
    just one, just have one, im drinking tonight, im using tonight, getting drunk tonight, getting high tonight,
    i crave
    it, crave it, take the edge off, take edge off, numb it, numb out, numb myself, numb the pain, be numb,
    just wanna be
    numb, want it so bad, want it bad, want it rn, want some so bad, want some bad, want some rn, need it so bad,
    need it
    bad, need some bad, need some so bad, need some rn, need something bad, need sumthin bad, need sumthin to, need
    something to take, kill for a drink, kill for a beer, do anything for a, the itch, an itch, itchy to use, itchin,
    itching, urgy, feeling urgy, tan feas ganas, agua la boca, me pica por, me anda por, me lleva por, me
    lleva las ganas, volvieron las ganas, bolvieron las ganas, se me antoja, hasta atras, kedar loco, quedar loco,
    ponerme
    loco, ponerme pedo, poner pedo, poner peda, ponerme hasta, extraño drogarme, extrano drogarme, extraño tomar,
    extrano
    tomar, extraño consumir, extraño usar, extrano usar, extraño la droga, miss getting high, miss drinking,
    miss drinkin,
    miss using, miss being high, miss the bottle, missing the bottle, miss the high, pick up tonight, wanna pick up,
    want to pick up, gonna pick up, going to pick up, about to pick up, bout to pick up, go cop, gonna cop,
    gonna score
"""
# Words that mean a drink or a drug, and nothing else.
DRUGS = frozenset(
    "beer beers vodka whiskey whisky tequila booze liquor alcohol wasted hammered dope heroin cocaine crack meth weed "
    "fentanyl fent percs oxys xanax drugs cerveza cervezas chela chelas cheve cheves trago tragos droga drogas heroina "
    "pisto caguama caguamas licor mota perico chiva using drinking champagne "
    "casino gambling gamble maquinitas cigarette cigarettes cigs vape".split()
)
SAID = f"{_HELD_BACK},{_CLOSE},{_NEAR},{_LIKE}"
