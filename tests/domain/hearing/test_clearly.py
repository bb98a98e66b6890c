import pytest

from hotline.domain.hearing.clearly import clearly


@pytest.mark.parametrize(
    "text",
    """
    no | nope lol | no im just joking | no, just kidding | no lol im fine | im not, just sad | im not im just tired
    no im not. just venting | im not lol | no i am not, thanks | not really, just sad | not really im just tired
    not at all, thanks | never, i promise | no, era broma | no. es un decir | no, estoy bien | no nomas cansado
    no solo ando triste | im not in danger just upset | no no estoy en peligro | nunca | no lol | 2 im fine
    no, good | no im good | claro que no, nomas enojada | i am not but im sad
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_a_clear_no(text):
    assert clearly("no", text)


@pytest.mark.parametrize(
    "text",
    """
    no im not joking | no, im not joking | no lol im not joking | im not joking | i am not joking | no im not kidding
    No. I'm not joking. | im not really joking | no im not just upset | im not just drunk | im not only sad
    im not safe | no im not safe | no i am not feeling better | im not good | im not feeling so good
    not really fine | not really safe | not at all good | never safe | never better | no era broma | no era una broma
    no es un decir | no fue broma | no joking | no good | no safe | no estoy bien | no estoy a salvo | no ando bien
    no me siento bien | no me siento mejor | no, no estoy muy bien | nunca mejor
    """.strip()
    .replace("\n", "|")
    .split("|"),
)
def test_what_denies_that_all_is_well_is_no_clear_no(text):
    assert not clearly("no", text)


@pytest.mark.parametrize(
    "text", ["yes", "yes, he left", "yes but hes asleep", "si, ya se fue", "ok, thanks", "im safe"]
)
def test_a_clear_yes(text):
    assert clearly("yes", text)


@pytest.mark.parametrize("text", ["yes but hes here", "im not", "no", "1 but he can see", "i am not safe"])
def test_what_is_no_clear_yes(text):
    assert not clearly("yes", text)
