from hotline.engine.checks import blanks
from hotline.engine.loader import load_notices

RATED = """
silence = "bye"
unclear = "%s"
[rate]
ask = "How strong, 0 to 10?"
number = "0..10"
save = "strength"
then = "told"
[told]
say = "%s"
then = "bye"
[bye]
end = "left"
"""
HELPED = """
[known]
decide = "something_helped"
then = { yes = "told", no = "bye" }
[told]
say = "Last time: {helped}."
then = "bye"
[bye]
end = "left"
"""


def filled(found, words, unclear="bye"):
    return found(blanks.filled, walk=RATED % (unclear, words))


def test_the_real_flows_fill_every_blank(real, notices):
    assert [*blanks.filled(real), *blanks.notices_filled(notices)] == []


def test_a_blank_saved_before(found):
    assert filled(found, "A {strength}, then.") == []


def test_a_blank_nobody_saves(found):
    assert filled(found, "Feeling {mood}.") == [
        "walk.toml [told]: say: {mood} is not known on every way to here; save it in a step before, or leave it out"
    ]


def test_a_blank_that_one_way_does_not_save(found):
    assert "{strength} is not known on every way" in filled(found, "A {strength}.", unclear="told")[0]


def test_the_line_knows_its_own_name(found):
    assert filled(found, "{name}: reach {contact}.") == []


def test_a_blank_that_may_get_too_long(found):
    assert "{strength_said} may get too long" in filled(found, "A {strength_said}.")[0]


def test_a_lone_brace(found):
    assert "has a lone { or }" in filled(found, "A {strength.")[0]


def test_a_blank_the_host_fills_where_its_fact_is_true(found):
    assert found(blanks.filled, walk=HELPED) == []
    assert "{helped} is not known" in found(blanks.filled, walk=HELPED.replace('no = "bye"', 'no = "told"'))[0]


def test_a_blank_that_only_the_spanish_has(found):
    spanish = '[rate]\nask = "Cuanto, 0 a 10?"\n[told]\nsay = "{mood}."\n'
    (fault,) = found(blanks.filled, walk=RATED % ("bye", "Good."), es_walk=spanish)
    assert fault.startswith("es/walk.toml [told]: say: {mood} is not known")


def test_a_flow_that_must_be_given_a_blank(found):
    later = '[a]\nsay = "{helper} can, at {when}."\nend = "x"\n'
    faults = found(blanks.filled, walk='[go]\nrun = "call_later"\nthen = "bye"\n[bye]\nend = "x"\n', call_later=later)
    assert "walk.toml [go]: runs call_later, which needs {when}; save it before" in faults


def test_a_notice_with_a_blank_the_hotline_does_not_know(folder):
    notices = load_notices(folder(notices='[hi]\ntext = "Hi {friend}."\n'), ("en",))
    assert "{friend} is not known" in str(next(blanks.notices_filled(notices)))


def test_a_translated_notice_with_a_blank_of_its_own(folder):
    texts = {"notices": '[hi]\ntext = "Hi."\n', "es_notices": '[hi]\ntext = "Hola {person}."\n'}
    assert [str(fault).split(":")[0] for fault in blanks.notices_filled(load_notices(folder(**texts)))] == [
        "es/notices.toml [hi]"
    ]
