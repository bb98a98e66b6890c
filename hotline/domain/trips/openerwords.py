"""The words by which a message about a trip leads from one place to the next, and those that mean no place."""

# What leads to where somebody is (`from`), to where they go (`to`), what only asks (`asks`), and what may be part of a
# place as well (`at`, `de`).
MARKS = """
from: from, frm, form my house, pick me up at, pick me up from, pick me up in front of, pick me up by, pick me
  up, pickup at, pickup from, pick up at, pick up from, pickup, pick up, picked up at, picked up from, get me
  from, get me at, come get me at, come get me from, coming from, im at, i am at, ill be at, i will be at,
  leaving from, starting at, starting from, im staying at, desde, desde la, recogeme en, recojanme en,
  recojeme en, recojanme, recogeme, recoger en, pasa por mi a, pasen por mi a, pasen por mi en, pasen por mi,
  pasa por mi en, vengan por mi a, salgo de, saliendo de, estoy en, estare en
to: to, 2 the, two the, going to, goin to, to get to, get to, to go to, go to, to be at, be at, need to be at,
  to make it to, take me to, take us to, to take me to, to take us to, takes me to, drive me to, to drive me
  to, bring me to, drop me at, drop me off at, drop off at, dropoff at, drop me, headed to, over to, down to,
  up to, ride to, lift to, to see, to visit, hasta, para, pa, a, al, ir a, ir al, para ir a, para ir al,
  llevarme a, llevarme al, llevar a, llegar a, llegar al, llevame a, llevame al, me lleve a, me lleve al, me
  lleven a, me lleven al, rumbo a, voy a, voy al, tengo que ir a, tengo que ir al, necesito ir a, necesito ir
  al, quiero ir a, quiero ir al
at: at, @, en
de: de, del
asks: needs a ride, needs a lift, needs to go, to take me, to drive me, take me, drive me, to come get me,
  come get me, get me, to go, to get, to be there, be there, i have, i got, i have a, i have an, ive got, i
  need to go, i gotta go, tengo, tengo una, tengo un, tengo que estar, i need a ride, need a ride, i need
  ride, need ride, i need a lift, need a lift, can i get a ride, can i have a ride, could i get a ride, can
  someone give me a ride, can somebody give me a ride, can anyone give me a ride, give me a ride, looking for
  a ride, i could use a ride, i want a ride, get a ride, a ride, ride please, rides please, ride, rides, lift,
  raite, rait, aventon, viaje, un viaje, un raite, un aventon, necesito un viaje, necesito un raite, necesito
  raite, necesito viaje, necesito un aventon, quiero un viaje, me pueden dar un raite, me pueden dar raite, me
  das un raite, me pueden llevar, alguien que me lleve, quien me lleve, que me lleven, me puede llevar, can
  someone take me, can somebody take me, can anyone take me, can you take me, can u take me, could someone
  take me, i need someone to take me, need someone to take me, need somebody to take me, necesito que me
  lleven, necesito ir, quiero ir, tengo que ir, i need to get, and take me, then take me, y llevame, i need, i
  want, necesito, quiero, my car broke down, no car, my car died, car wont start, no tengo carro, then
"""
# What may stand before a place and is none of it.
AROUND = """
    yo, hi, hey, hello, needed, wanted, my son, my daughter, my mom, its me, hola, good morning, good
    afternoon, buenos dias, buenas, buenas tardes, please, pls, plz, por favor, porfa, porfavor, can, could,
    may, i, we, u, you, someone, anyone, somebody, alguien, me, need, needs, want, wanna, an, a, un, una, the,
    my, our, la, el, los, las, mi, for, on, for my, so, ok, okay, yes, its, is, to, at, en, just, is there,
    there, can i, could i, can you, can u, would, like, id like, im, i am, i m, i will, ill, from, de, del,
    por, and, y, que, pm, am, over, go, get, ir, be, thanks, thank you, thx, gracias, help, with, urgent,
    asap, or, at my
"""
# What may stand behind a place and is none of it.
POLITE = """
    please, pls, plz, thanks, thank you, thx, ty, por favor, porfa, porfavor, gracias, on, at, el, la, a, by,
    for, and, y, in, to, from, the, me, pm, am, en, de, i, need, is, it, its, my, appreciate it, if possible,
    if you can, god bless, bless, if u can, si se puede, help, around, about, can, will, someone, anyone,
    somebody, that, this, next, please help, por, para, un, una, be, going, there, time, is there, are, you,
    u, available, anybody, free, can you, urgent, asap, que, me puedes, puede, alguien
"""
# Words of asking and of where to as people misspell them on keys; nothing of it is part of a name.
MISSPELT = {
    **dict.fromkeys(("rid", "ryde", "rde", "rdie", "ried", "riide", "rideee", "rids", "ridee", "reide"), "ride"),
    **dict.fromkeys(("clinc", "clinik", "cinic", "clinick", "clincic", "clinnic"), "clinic"),
    **dict.fromkeys(("docter", "docotr", "doctr", "dotor"), "doctor"),
    **dict.fromkeys(("meting", "meetin", "meetting", "meeing"), "meeting"),
}
