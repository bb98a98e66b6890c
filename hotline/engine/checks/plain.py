"""The proof about plain texts: whoever wants it reads no word that tells why they text here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from hotline.domain.words import words
from hotline.engine.checks.texts import NOTICES, Text, of_book
from hotline.engine.faults import Fault
from hotline.engine.flow import Book

# What a glance at the phone must not show.
TELLING = frozenset(
    "crave craves craving cravings recovery recovering sober sobriety clean urge urges slip slipped relapse drink "
    "drinking drunk addiction sponsor ganas ansias antojo antojos recuperacion sobrio sobria sobriedad padrino madrina "
    "beber consumo tropiezo".split()
)
# Those who help read these, or people who have not been asked yet whether they want it plain.
_OTHERS = frozenset({"helper_help", "invitation"})
_BEFORE = frozenset({("join", "by_call"), ("join", "role"), ("join", "helpers_are_adults")})
_HELPERS = ("ask_", "page_", "which_", "you_have_", "voice_")
_PLAIN = "_plain"


def telling(book: Book) -> Iterator[Fault]:
    """Where the words of a step tell, it has plain ones, which tell nothing and are no longer."""
    said: dict[tuple[str, str, str], dict[str, Text]] = defaultdict(dict)
    for text in of_book(book):
        flow = book.flows.get(text.flow)
        heard = text.spoken or (flow is not None and flow.spoken)
        if text.flow not in _OTHERS and (text.flow, text.step) not in _BEFORE and not heard:
            said[text.language, text.flow, text.step][text.key] = text
    for texts in said.values():
        for key, text in texts.items():
            plain = texts.get(_plain_key(key))
            if key.startswith("plain") and (found := _tells(text)):
                yield text.fault(f'has "{found}", and whoever wants it plain must not read that; say it otherwise')
            if key == "reask" and (found := _tells(text)):
                yield text.fault(f'has "{found}", and whoever wants it plain reads it too; say it otherwise')
            elif not key.startswith("plain") and plain is None and (found := _tells(text)):
                yield text.fault(f'has "{found}"; add plain words beside it that tell nothing')
        if _length(texts, plain=True) > _length(texts, plain=False):
            yield next(iter(texts.values())).fault("is longer in its plain words; shorten those")


def notices_telling(texts: Iterable[Text]) -> Iterator[Fault]:
    """The same for texts outside the flows: `started_plain` is what is read in place of `started`."""
    found = {(text.language, text.step): text for text in texts if text.flow == NOTICES}
    for (language, name), text in found.items():
        told = None if name.startswith(_HELPERS) or (language, f"{name}{_PLAIN}") in found else _tells(text)
        if told:
            yield text.fault(f'has "{told}"; add [{name}{_PLAIN}] that tells nothing')


def _plain_key(key: str) -> str:
    kind, _, name = key.partition("/")
    return f"plain/{name}" if kind == "answers" else f"plain_{key}"


def _tells(text: Text) -> str | None:
    return next((word for word in words(text.text) if word in TELLING), None)


def _length(texts: dict[str, Text], *, plain: bool) -> int:
    """The letters of a step, with its plain words in the place of others or without them."""
    own = {key: text for key, text in texts.items() if not key.startswith("plain")}
    return sum(len((texts.get(_plain_key(key)) or text).text if plain else text.text) for key, text in own.items())
