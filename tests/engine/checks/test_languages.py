from hotline.engine.checks import languages, texts

ENGLISH = """
silence = "bye"
unclear = "bye"
[pick]
ask = "{name}: which?"
answers.one = { label = "One", then = "bye" }
[bye]
say = "Bye."
end = "left"
"""
SPANISH = '[pick]\nask = "{name}: cual?"\nanswers.one = { label = "Uno" }\n[bye]\nsay = "Adios."\n'


def complete(found, spanish):
    return found(languages.complete, walk=ENGLISH, es_walk=spanish)


def test_the_real_flows_say_all_in_every_language(real, notices):
    said = [*texts.of_book(real), *texts.of_notices(notices)]
    assert [*languages.complete(real), *languages.same_constants(said), *languages.cheap_letters(real, said)] == []


def test_a_complete_translation(found):
    assert complete(found, SPANISH) == []


def test_a_step_without_its_words(found):
    (fault,) = complete(found, SPANISH.replace('[bye]\nsay = "Adios."\n', ""))
    assert fault == "es/walk.toml [bye]: say: is missing; say it in this language too"


def test_an_answer_without_its_label(found):
    (fault,) = complete(found, SPANISH.replace('answers.one = { label = "Uno" }\n', ""))
    assert fault == "es/walk.toml [pick]: answers/one: is missing; say it in this language too"


def test_an_answer_there_is_not(found):
    (fault,) = complete(found, SPANISH.replace("[bye]", 'answers.two = { label = "Dos" }\n[bye]'))
    assert "answers/two: is not there in English" in fault


def test_words_for_a_call_that_only_one_language_has(found):
    assert complete(found, SPANISH + 'voice = "Adiós."\n') == []


def test_words_for_a_call_where_the_english_says_nothing(found):
    flow = ENGLISH.replace('say = "Bye."\n', "")
    (fault,) = found(languages.complete, walk=flow, es_walk=SPANISH.replace("say = ", "voice = "))
    assert "[bye]: voice_say: is not there in English" in fault


def test_a_translation_that_loses_the_name_of_the_line(book_of):
    book = book_of(walk=ENGLISH, es_walk=SPANISH.replace("{name}: ", ""))
    (fault,) = languages.same_constants(texts.of_book(book))
    assert str(fault) == "es/walk.toml [pick]: ask: lacks {name}, which the English has; say it here too"


def letters(book_of, english, spanish):
    book = book_of(walk=english, es_walk=spanish)
    return [str(fault) for fault in languages.cheap_letters(book, texts.of_book(book))]


def test_an_accent_that_doubles_the_price(book_of):
    (fault,) = letters(book_of, ENGLISH, SPANISH.replace("Adios", "Adiós"))
    assert "has ó, which doubles the price" in fault


def test_an_accent_that_is_only_heard(book_of):
    assert letters(book_of, ENGLISH, SPANISH + 'voice = "Adiós."\n') == []


def test_an_accent_in_a_flow_that_is_only_spoken(book_of):
    assert letters(book_of, "spoken = true\n" + ENGLISH, SPANISH.replace("Adios", "Adiós")) == []
