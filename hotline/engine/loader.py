"""From the files in `flows/` to the book: every fault is found and named before anything runs."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from hotline.engine.advice import advice
from hotline.engine.compile import compile_flow
from hotline.engine.documents import FlowDocument, Notice, NoticeWords, StepWords
from hotline.engine.faults import Fault, FlowFaults
from hotline.engine.flow import Book, Flow
from hotline.engine.notices import Notices

NOT_FLOWS = frozenset({"notices.toml", "danger.toml"})
ASIDES = ("aside_wait", "aside_back", "aside_cost", "aside_who", "aside_us", "aside_bot", "aside_bot_asked")
GENERAL = (
    "unclear", "unclear_hard", "unclear_there", "unclear_unsure", "unclear_how", "unclear_bot", "unclear_told",
    "going_on", *ASIDES,
)  # fmt: skip
# What is said on a call in place of those, where there is such a notice.
SPOKEN_GENERAL = (
    "voice_unclear", "voice_aside_wait", "voice_aside_cost", "voice_aside_who", "voice_aside_us", "voice_aside_bot",
)  # fmt: skip
_Document = TypeVar("_Document", bound=BaseModel)
# Parts of where pydantic finds a fault that nobody wrote: which of two shapes it tried, or that it is about a key.
_UNSAID = re.compile(r"^(constrained-str|dict\[.*\]|\[key\])$")


def load(folder: Path, languages: tuple[str, ...] = ("en", "es"), constants: Mapping[str, str] | None = None) -> Book:
    """The book of all flows in a folder, with their words in these languages and in English, which all stand on.

    `constants` fill blanks such as {name} and {contact}. Raises FlowFaults naming every file, step
    and what to do about it.
    """
    faults = [
        Fault(f"{language}/", "", "is missing; put the words of that language there")
        for language in languages
        if language != "en" and not (folder / language).is_dir()
    ]
    if faults:
        raise FlowFaults(faults)
    documents = {
        path.stem: document
        for path in sorted(folder.glob("*.toml"))
        if path.name not in NOT_FLOWS and (document := _flow_document(path, faults)) is not None
    }
    others = {
        language: {name: _word_documents(folder / language / f"{name}.toml", faults) for name in documents}
        for language in languages
        if language != "en"
    }
    faults.extend(
        Fault(_named(path), "", f"has no {path.name} in English beside it; give it that name, or remove it")
        for language in others
        for path in sorted((folder / language).glob("*.toml"))
        if not (folder / path.name).exists()
    )
    words = _general(folder, languages, faults)
    if faults:
        raise FlowFaults(faults)
    flows: dict[str, Flow] = {}
    for name, document in documents.items():
        flows[name] = compile_flow(name, document, {lang: files[name] for lang, files in others.items()}, words, faults)
    if faults:
        raise FlowFaults(faults)
    return replace(_book(flows, words), constants=dict(constants or {}))


def load_notices(folder: Path, languages: tuple[str, ...] = ("en", "es")) -> Notices:
    """The texts that belong to no flow, in these languages. Raises FlowFaults."""
    faults: list[Fault] = []
    notices = _sections(folder / "notices.toml", Notice, faults)
    others = {
        lang: _sections(folder / lang / "notices.toml", NoticeWords, faults) for lang in languages if lang != "en"
    }
    for language, words in others.items():
        for name in notices.keys() ^ words.keys():
            where = f"{language}/notices.toml" if name in notices else "notices.toml"
            faults.append(Fault(where, name, "stands in only one language; add it here, or remove it there"))
    if faults:
        raise FlowFaults(faults)
    texts = {"en": {name: notice.text for name, notice in notices.items()}}
    texts |= {language: {name: words.text for name, words in words.items()} for language, words in others.items()}
    return Notices(texts, notices)


def _general(folder: Path, languages: tuple[str, ...], faults: list[Fault]) -> dict[str, dict[str, str]]:
    """In each language the words that any step may need, such as "I didn't catch that"."""
    words: dict[str, dict[str, str]] = {language: {} for language in ("en", *languages)}
    if not (folder / "notices.toml").exists():
        return words
    try:
        notices = load_notices(folder, languages)
    except FlowFaults as found:
        faults.extend(found.faults)
        return words
    for language, texts in notices.texts.items():
        words[language] |= {f"general/{name}": texts[name] for name in (*GENERAL, *SPOKEN_GENERAL) if name in texts}
    return words


def _book(flows: dict[str, Flow], words: dict[str, dict[str, str]]) -> Book:
    return Book(
        flows=flows,
        words=words,
        starts={start: flow.name for flow in flows.values() for start in flow.starts},
        meanings={meaning: flow.name for flow in flows.values() for meaning in flow.means},
        dangers={flow.danger: flow.name for flow in flows.values() if flow.danger},
    )


def _flow_document(path: Path, faults: list[Fault]) -> FlowDocument | None:
    content = _read(path, faults)
    if content is None:
        return None
    head = {key: value for key, value in content.items() if not isinstance(value, dict) or key == "renamed"}
    steps = {key: value for key, value in content.items() if key not in head}
    taken = steps.keys() & (FlowDocument.model_fields.keys() - {"steps"})
    faults.extend(Fault(path.name, name, "is a key of the top of the file; rename the step") for name in taken)
    return _validated(FlowDocument, {**head, "steps": steps}, path.name, "", faults)


def _word_documents(path: Path, faults: list[Fault]) -> dict[str, StepWords]:
    return _sections(path, StepWords, faults)


def _sections(path: Path, kind: type[_Document], faults: list[Fault]) -> dict[str, _Document]:
    content = _read(path, faults) or {}
    found = {name: _validated(kind, section, _named(path), name, faults) for name, section in content.items()}
    return {name: document for name, document in found.items() if document is not None}


def _read(path: Path, faults: list[Fault]) -> dict[str, object] | None:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        faults.append(Fault(_named(path), "", "is missing; every flow needs its words in every language"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        faults.append(Fault(_named(path), "", f"cannot be read: {error}; {_look(str(error))}"))
    return None


def _look(error: str) -> str:
    if "overwrite" in error or "declare" in error:
        return "that name stands twice, or is one of the keys at the top of the file; choose another"
    return "look at that line for a missing quote"


def _named(path: Path) -> str:
    return f"{path.parent.name}/{path.name}" if len(path.parent.name) == len("es") else path.name


def _validated(
    kind: type[_Document], content: object, file: str, section: str, faults: list[Fault]
) -> _Document | None:
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        for problem in error.errors():
            spot = [str(part) for part in problem["loc"] if not _UNSAID.search(str(part))]
            where = section
            if spot and spot[0] == "steps":
                where, spot = ".".join(spot[1:2]), spot[2:]
            faults.append(Fault(file, where, f"{'.'.join(spot) or 'this'}: {advice(problem)}"))
        return None
