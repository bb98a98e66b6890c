"""The proof that texts are easy to read: school grade in English, length of sentences in Spanish."""

import re
from collections.abc import Iterator, Sequence

from hotline.domain.words import plain
from hotline.engine.checks.texts import Text
from hotline.engine.faults import Fault

HARDEST_GRADE = 6.0
LONGEST_SENTENCE = 15.0
# The formula says nothing of use about a word or two: it finds "Goodbye" hard.
FEWEST_WORDS = 4
# The names of days and months, and how a date is put together of them: no sentence, and nothing that could be shorter.
_NO_SENTENCE = frozenset({"voice_weekdays", "voice_months", "voice_day"})

_VOWELS = re.compile(r"[aeiouy]+")
_WORD = re.compile(r"[a-zñ0-9]+")
_CLAUSE_END = re.compile(r"[.?!\n]+")
_SILENT_END = re.compile(r"(?<![aeiouyl])e$|(?<=[^aeioutd])ed$|(?<=[^aeiouscgzx])es$")


def easy(texts: Sequence[Text]) -> Iterator[Fault]:
    """Every text a person reads is at most grade six in English, or of short sentences in any other language."""
    for text in texts:
        if text.step in _NO_SENTENCE or text.label or text.spoken or len(_words(text.text)) < FEWEST_WORDS:
            continue
        if text.language == "en" and (hard := grade(text.without_blanks("Ana"))) > HARDEST_GRADE:
            yield text.fault(f"reads like grade {hard:.1f}; use shorter sentences and words, at most grade 6")
        elif text.language != "en" and (long := sentence_length(text.without_blanks("Ana"))) > LONGEST_SENTENCE:
            yield text.fault(f"has sentences of {long:.0f} words; make them shorter, at most {LONGEST_SENTENCE:.0f}")


def grade(text: str) -> float:
    """The United States school grade that reads an English text with ease (the formula of Flesch and Kincaid, 1975)."""
    said = _words(text)
    if not said:
        return 0.0
    return 0.39 * sentence_length(text) + 11.8 * sum(map(syllables, said)) / len(said) - 15.59


def sentence_length(text: str) -> float:
    """Words a sentence, on average; a line of its own ends one too."""
    sentences = [part for part in _CLAUSE_END.split(plain(text)) if _WORD.search(part)]
    return len(_words(text)) / len(sentences) if sentences else 0.0


def syllables(word: str) -> int:
    """How many syllables an English word has, near enough: groups of vowels less a silent ending; numbers are one."""
    if word[0].isdigit():
        return 1
    heard = _SILENT_END.sub("", plain(word)) if len(word) > len("the") else plain(word)
    return max(1, len(_VOWELS.findall(heard)))


def _words(text: str) -> list[str]:
    return _WORD.findall(plain(text))
