"""All words of the flows and notices, each with the place it stands in: what the proofs about words go over."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hotline.engine.faults import Fault
from hotline.engine.flow import Book
from hotline.engine.notices import Notices

NOTICES = "notices"
SPOKEN = frozenset({"voice_say", "voice_ask", "voice_waiting", "spoken"})
_BLANK = re.compile(r"\{(\w*)\}")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one place, told by its `key`.

    That is text for a notice; else say, ask, reask, waiting, voice_say, voice_ask, voice_waiting, plain_say, plain_ask,
    answers/…, spoken/… or plain/….
    """

    language: str
    flow: str
    step: str
    key: str
    text: str

    @property
    def file(self) -> str:
        """The file these words stand in, as a coordinator knows it."""
        return file_of(self.language, self.flow)

    @property
    def spoken(self) -> bool:
        """Whether these words are only ever said on a call."""
        return self.key.partition("/")[0] in SPOKEN

    @property
    def label(self) -> bool:
        """Whether these words are a choice of the person, not something the line says."""
        return self.key.partition("/")[0] in {"answers", "spoken", "plain"}

    @property
    def blanks(self) -> tuple[str, ...]:
        """The names of the {blanks} in the text, in their order."""
        return tuple(_BLANK.findall(self.text))

    @property
    def sentences(self) -> list[str]:
        """The text sentence by sentence, as written."""
        return [sentence for sentence in _SENTENCE_END.split(self.text) if sentence]

    def without_blanks(self, instead: str = "") -> str:
        """The text with something else in the place of every blank."""
        return _BLANK.sub(instead, self.text)

    def fault(self, what: str) -> Fault:
        """A fault of these words; the key is named before what is wrong."""
        return Fault(self.file, self.step, f"{self.key}: {what}")


def file_of(language: str, flow: str) -> str:
    """The file that has the words of a flow, or the notices, in a language."""
    return f"{flow}.toml" if language == "en" else f"{language}/{flow}.toml"


def of_book(book: Book, language: str | None = None) -> Iterator[Text]:
    """Every text of every flow, in one language or in all."""
    for tongue, words in book.words.items():
        if language in {None, tongue}:
            for path, text in words.items():
                if path.count("/") > 1:
                    flow, step, key = path.split("/", 2)
                    yield Text(tongue, flow, step, key, text)


def of_notices(notices: Notices) -> Iterator[Text]:
    """Every text outside the flows, in all languages."""
    for language, texts in notices.texts.items():
        for name, text in texts.items():
            yield Text(language, NOTICES, name, "text", text)
