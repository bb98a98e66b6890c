import pytest

from hotline.engine.checks import promises, texts
from hotline.engine.checks.texts import Text
from hotline.engine.loader import load_notices

AGAIN = """
patience = "15 minutes"
unclear = "bye"
[move]
ask = "%s"
number = "0..10"
promises = "check_back"
silence = "%s"
then = "bye"
[look]
ask = "How is it?"
number = "0..10"
silence = "bye"
then = "bye"
[then_look]
say = "Still here."
then = "look"
[bye]
end = "left"
"""
WALK = "Take a walk. I'll ask in 15 min."
ACTS = """
[tell]
say = "%s"
then = "act"
[act]
do = "page_human"
with = { kind = "medical" }
%s
then = "told"
[told]
say = "%s"
end = "told"
"""
OWNS = 'promises = "a_human"'


def declared(found, before="Hello.", act=OWNS, after="Bye."):
    return found(promises.declared, walk=ACTS % (before, act, after))


def test_the_real_flows_keep_what_they_promise(real, notices):
    proofs = (promises.owned, promises.declared, promises.on_time)
    assert [fault for proof in proofs for fault in proof(real)] + list(promises.notices_declared(notices)) == []


@pytest.mark.parametrize("silence", ["look", "then_look"])
def test_asking_again_keeps_the_promise_to_ask_again(found, silence):
    assert found(promises.owned, walk=AGAIN % (WALK, silence)) == []


def test_a_promise_to_ask_again_whose_silence_ends(found):
    (fault,) = found(promises.owned, walk=AGAIN % (WALK, "bye"))
    assert "let its silence lead to a question" in fault


def test_a_promise_to_ask_again_without_its_time(found):
    (fault,) = found(promises.on_time, walk=AGAIN % ("Take a walk. I'll ask in 20 min.", "look"))
    assert "its patience is 15 minutes" in fault


def test_a_promise_there_is_not(found):
    (fault,) = found(promises.owned, walk=ACTS % ("Hi.", 'promises = "the_moon"', "Bye."))
    assert "the_moon is no promise; there are a_human, check_back" in fault


def test_an_action_that_does_not_own_its_promise(found):
    walk = '[act]\ndo = "remember"\npromises = "a_human"\nthen = "b"\n[b]\nend = "x"\n'
    assert found(promises.owned, walk=walk) == ["walk.toml [act]: remember does not own a_human"]


def test_a_promise_on_a_step_that_does_nothing(found):
    (fault,) = found(promises.owned, walk='[a]\nsay = "Hi."\npromises = "a_human"\nend = "x"\n')
    assert "does nothing to keep it" in fault


def test_a_sentence_that_promises_before_the_action_of_its_turn(found):
    assert declared(found, before="I'll ask our people.") == []


def test_a_sentence_that_promises_after_the_action_of_its_turn(found):
    assert declared(found, after="We will text you.") == []


def test_a_sentence_that_promises_beside_an_action_that_does_not(found):
    (fault,) = declared(found, before="I'll ask our people.", act="")
    assert fault.startswith('walk.toml [tell]: say: "I\'ll ask our people." is a promise')


def test_a_promise_in_a_later_turn_than_its_action(found):
    outcomes = (
        'waiting = "Still here."\nthen = { claimed = "told", nobody = "told", no_one = "told", withdrawn = "told" }'
    )
    walk = (ACTS % ("Hi.", OWNS, "We will text you.")).replace('then = "told"', outcomes)
    assert "is a promise" in found(promises.declared, walk=walk)[0]


def test_a_spanish_promise(found):
    spanish = '[tell]\nsay = "Te aviso luego."\n[told]\nsay = "Adios."\n'
    (fault,) = found(promises.declared, walk=ACTS % ("Hi.", "", "Bye."), es_walk=spanish)
    assert fault.startswith("es/walk.toml [tell]")


def test_a_promise_spelled_for_the_ear():
    said = "Mañana te escribirá Ana."
    assert promises.promising(Text("es", "walk", "a", "voice_say", said)) == said


@pytest.mark.parametrize("said", ["It will pass.", "Shall I ask a person? I'll wait.", "I'll leave the door open."])
def test_which_sentences_promise(said):
    found = promises.promising(Text("en", "walk", "a", "say", said))
    assert found == ("I'll wait." if "wait" in said else None)


def test_a_question_offers_and_does_not_promise():
    assert promises.promising(Text("en", "walk", "a", "ask", "I will ask Ana to text you, shall I?")) is None


def test_every_harmless_sentence_still_stands_somewhere(real, notices):
    said = {sentence for text in [*texts.of_book(real), *texts.of_notices(notices)] for sentence in text.sentences}
    assert promises.HARMLESS.keys() <= said


def test_a_notice_that_promises_without_saying_so(folder):
    notices = load_notices(folder(notices='[hi]\ntext = "We will call."\n'), ("en",))
    assert "is a promise; write promises beside it" in str(next(promises.notices_declared(notices)))


def test_a_notice_that_promises_what_there_is_not(folder):
    notices = load_notices(folder(notices='[hi]\ntext = "Hi."\npromises = "the_moon"\n'), ("en",))
    assert "the_moon is no promise" in str(next(promises.notices_declared(notices)))
