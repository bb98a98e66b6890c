"""How a case ended, in the words of whoever took it."""

import pytest

from hotline.domain.hearing.outcomes import outcome

EMERGENCY = """
she went to the er w the cops
lo llevaron al hospital
i called 911
called 911 for him
ambulence took her
she is at the hospital
hes in the hosptial now
cops came
police did a wellness check
the sheriff is w him
shes on a psych hold
paramedics took him 2 the er
we talked, then i called 911
didnt answer so i called the cops
no answer, sent police
llame a la policia
vino la ambulancia
se lo llevaron a urgencias
la internaron
llego la poli
esta en el hospital con su mama
my sis drove her to the e.r.
""".strip().split("\n")
NO_ANSWER = """
no answer
never answered
she didnt reply
he wont pick up
stopped texting me back
couldnt get a hold of him
went straight to voicemail
she went quiet
ghosted me
we talked then she stopped answering
no contesta
nunca me respondio
no me contesto
no pude comunicarme
sin respuesta
nadie contesto
never got to talk
no hablamos
cant reach her
left me on read
""".strip().split("\n")
TALKED = """
we talked
talked for an hr shes ok
spoke w him he is safe
had a good talk
he calmed down
shes doing better
it went well
all good
no answer at first then we talked
hablamos mucho
platicamos, ya esta mejor
ya esta tranquila
se calmo
bien
hes home safe
didnt need the hospital, we talked
no cops needed we talked
""".strip().split("\n")
UNCLEAR = """
ok
should i call 911?
she didnt go to the er
he refused to go to the hospital
i told her to go to the er
not safe
she isnt safe
not good
hope shes ok
idk
le dije que fuera al hospital
no fue al hospital
whats the company policy
no esta bien
""".strip().split("\n")


@pytest.mark.parametrize("said", EMERGENCY)
def test_services_came_or_were_gone_to(said: str) -> None:
    assert outcome(said) == "emergency"


@pytest.mark.parametrize("said", NO_ANSWER)
def test_nobody_answered(said: str) -> None:
    assert outcome(said) == "no_answer"


@pytest.mark.parametrize("said", TALKED)
def test_they_talked(said: str) -> None:
    assert outcome(said) == "talked"


@pytest.mark.parametrize("said", UNCLEAR)
def test_what_tells_no_end_is_asked_about_again(said: str) -> None:
    assert outcome(said) is None
