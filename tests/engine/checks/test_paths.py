from hotline.engine.checks import paths

SOUND = """
silence = "bye"
unclear = "bye"
[hello]
ask = "How are you?"
answers.fine = { label = "Fine", then = "bye" }
answers.bad = { label = "Bad", then = "bye" }
[bye]
end = "left"
"""


def test_a_sound_flow_has_no_fault(found):
    for proof in (paths.exits_exist, paths.all_reachable, paths.no_circles):
        assert found(proof, walk=SOUND) == []


def test_the_real_flows_lead_somewhere_everywhere(real):
    for proof in (paths.exits_exist, paths.all_reachable, paths.no_circles):
        assert list(proof(real)) == []


def test_then_leads_to_a_step_there_is_not(found):
    faults = found(paths.exits_exist, walk='[hello]\nsay = "Hi."\nthen = "gone"\n')
    assert faults == [
        "walk.toml [hello]: then leads to [gone], which is no step of this flow; name one that is, or add it"
    ]


def test_an_answer_leads_to_a_step_there_is_not(found):
    (fault,) = found(paths.exits_exist, walk=SOUND.replace('"Bad", then = "bye"', '"Bad", then = "by"'))
    assert "walk.toml [hello]: bad leads to [by]" in fault


def test_silence_leads_to_a_step_there_is_not(found):
    (fault,) = found(paths.exits_exist, walk=SOUND.replace('silence = "bye"', 'silence = "hush"'))
    assert "silence leads to [hush]" in fault


def test_again_names_a_flow_there_is_not(found):
    (fault,) = found(paths.exits_exist, walk='again = "run"\nagain_within = "5 minutes"\n' + SOUND)
    assert "again names run, which is no flow" in fault


def test_again_without_its_time(found):
    (fault,) = found(paths.exits_exist, walk='again = "walk"\n' + SOUND)
    assert "again and again_within need each other" in fault


def test_a_step_renamed_to_one_there_is_not(found):
    (fault,) = found(paths.exits_exist, walk='renamed = { old = "gone" }\n' + SOUND)
    assert fault == "walk.toml [old]: is renamed to [gone], which is no step of this flow; name one that is"


def test_a_step_renamed_and_still_there(found):
    (fault,) = found(paths.exits_exist, walk='renamed = { hello = "bye" }\n' + SOUND)
    assert "is renamed, but still stands in the file" in fault


def test_a_step_nobody_comes_to(found):
    faults = found(paths.all_reachable, walk=SOUND + '[island]\nend = "left"\n')
    assert faults == ["walk.toml [island]: is never reached; lead a step here, or remove it"]


def test_a_circle_that_never_waits(found):
    (fault,) = found(paths.no_circles, walk='[a]\nsay = "A."\nthen = "b"\n[b]\nsay = "B."\nthen = "a"\n')
    assert "goes round without waiting (walk/a > walk/b > walk/a)" in fault


def test_a_circle_through_a_question_is_fine(found):
    assert found(paths.no_circles, walk=SOUND.replace('"Bad", then = "bye"', '"Bad", then = "hello"')) == []


def test_a_circle_across_flows_that_run_each_other(found):
    one = '[a]\nrun = "two"\nthen = "b"\n[b]\nend = "x"\n'
    two = '[a]\nrun = "one"\nthen = "b"\n[b]\nend = "x"\n'
    assert any(
        "one/a > two/a > one/a" in fault or "two/a > one/a" in fault
        for fault in found(paths.no_circles, one=one, two=two)
    )


def test_a_circle_through_a_flow_that_is_gone_through_at_once(found):
    one = '[a]\nrun = "two"\nthen = "a"\n'
    two = '[a]\nsay = "Hi."\nend = "x"\n'
    (fault,) = found(paths.no_circles, one=one, two=two)
    assert "one/a > one/a" in fault


def test_a_circle_through_a_flow_that_waits_is_fine(found):
    assert found(paths.no_circles, one='[a]\nrun = "walk"\nthen = "a"\n', walk=SOUND) == []
