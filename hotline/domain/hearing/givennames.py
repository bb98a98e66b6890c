"""Given names that are no other word, so that "this isnt mike" can be known for a wrong number."""

from hotline.domain.hearing.phrases import phrases

# Left out on purpose: hope, faith, joy, grace, will, mark, art, rich, dawn, sunny, angel, sol, luz, paz, consuelo.
GIVEN_NAMES = phrases("""
    aaron, abby, adam, adrian, alan, albert, alberto, alejandra, alejandro, alex, alexis, alfredo, alicia, alyssa,
    amanda, amber, amy, ana, andre, andrea, andres, andrew, andy, angela, angie, anita, anna, anthony, antonio,
    armando, arturo, ashley, barbara, becky, ben, benjamin, bernard, beth, betty, bobby, brandon, brandy, brenda,
    brian, brianna, bruce, bryan, caleb, calvin, cameron, carla, carlos, carmen, carol, caroline, carolyn,
    catherine, cesar, charles, charlie, cheryl, chloe, chris, christina, christine, christopher, cindy, claudia,
    cody, connor, courtney, craig, crystal, curtis, cynthia, dan, dana, daniel, danielle, danny, darius, darnell,
    darryl, dave, david, debbie, deborah, debra, denise, dennis, derek, derrick, diana, diane, diego, donald, donna,
    doris, dorothy, doug, dwayne, dylan, eddie, edgar, eduardo, edward, elena, elizabeth, ellen, emily, emma,
    enrique, eric, erica, erik, ernesto, esteban, ethan, eugene, evan, evelyn, felicia, felipe, fernando, francisco,
    fred, gabriel, gabriela, gary, george, gerald, gilbert, gina, gloria, gonzalo, greg, gregory, guillermo,
    gustavo, hannah, harold, harry, heather, hector, helen, henry, howard, hugo, ian, irene, isaac, isabel, isaiah,
    ivan, jacob, jaime, jake, jamal, james, jamie, janet, janice, jared, jason, javier, jeff, jeffrey, jennifer,
    jenny, jeremy, jerome, jerry, jesse, jessica, jesus, jim, jimmy, joan, joanna, joe, joel, joey, john, johnny,
    jonathan, jordan, jorge, jose, joseph, josh, joshua, juan, juana, juanita, judith, julia, julian, julie, julio,
    justin, karen, karina, karla, katherine, kathleen, kathy, katie, kayla, keisha, keith, kelly, kelsey, ken,
    kenneth, kenny, kevin, kim, kimberly, kristen, kyle, lamar, larry, latoya, laura, lauren, laurie, lawrence, lee,
    leo, leon, leonard, leroy, leslie, leticia, linda, lisa, logan, lorena, lori, lorraine, louis, lucas, luis,
    luisa, lupe, manny, manuel, marcia, marco, marcos, marcus, margaret, maria, maribel, marie, mario, marisol,
    marlene, marquis, marta, martha, martin, marvin, mary, mateo, matt, matthew, maureen, megan, melanie, melissa,
    melvin, michael, michelle, miguel, mike, mitchell, monica, nancy, natalie, nathan, nicholas, nick, nicole, noah,
    nora, norma, olivia, omar, oscar, pablo, pamela, patricia, patrick, patty, paul, paula, pedro, peggy, pete,
    peter, phil, phillip, phyllis, rachel, rafael, ralph, ramon, randall, randy, raquel, raul, ray, raymond,
    rebecca, renee, ricardo, richard, rick, ricky, rita, rob, robert, roberto, robin, rodney, rodrigo, roger, ron,
    ronald, ronnie, rosa, roy, ruben, russell, ruth, ryan, salvador, sam, samantha, samuel, sandra, sandy, santiago,
    sara, sarah, scott, sean, sergio, shane, shannon, sharon, shawn, sheila, shelby, sherry, shirley, silvia, simon,
    sofia, sonia, sophia, stacey, stephanie, stephen, steve, steven, susan, susana, suzanne, sylvia, tamara, tammy,
    tanya, tara, ted, teresa, terrance, terry, theresa, thomas, tiffany, tim, timothy, tina, todd, tom, tommy, tony,
    tonya, tracy, travis, trevor, troy, tyler, tyrone, valerie, vanessa, veronica, victoria, vincent, virginia,
    walter, wanda, wayne, wendy, wesley, william, willie, xavier, yesenia, yolanda, yvonne, zach, zachary
""")
