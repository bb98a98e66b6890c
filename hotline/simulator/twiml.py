"""Reads TwiML, the XML a hotline answers with, and notes what a strict carrier would complain about."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hotline.simulator.grammar import GRAMMARS

_TYPES = ("text/xml", "application/xml", "text/html")


class TwimlFault(Exception):
    """The answer is no TwiML at all; the message starts with the carrier's warning number."""


@dataclass(frozen=True, slots=True)
class Verb:
    """An element: its name, attributes, own text and inner elements."""

    name: str
    options: Mapping[str, str]
    text: str
    children: "tuple[Verb, ...]" = ()

    def number(self, option: str, default: float, least: float = 0.0) -> float:
        """An attribute as a number no smaller than the least; the default where it is absent or no number."""
        try:
            return max(least, float(self.options[option]))
        except (KeyError, ValueError):
            return default

    def flag(self, option: str, *, default: bool = False) -> bool:
        """Whether an attribute says true."""
        return self.options.get(option, str(default)).lower() == "true"


@dataclass(frozen=True, slots=True)
class Document:
    """The verbs of a response, and the warnings a strict carrier would log."""

    verbs: tuple[Verb, ...]
    notes: tuple[str, ...] = ()


def parse(text: str, content_type: str, grammar: str) -> Document:
    """The document in an answer; `grammar` is voice or texts. Raises `TwimlFault` where it cannot be read at all."""
    if content_type.partition(";")[0].strip().lower() not in _TYPES:
        raise TwimlFault("12300: the content type is not XML.")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise TwimlFault("12100: a document type is not allowed.")
    try:
        root = ET.fromstring(text.strip())  # noqa: S314 - entities cannot be declared without a document type
    except ET.ParseError:
        raise TwimlFault("12100: not well-formed XML.") from None
    if root.tag != "Response":
        raise TwimlFault("12100: the outermost element must be Response.")
    notes: list[str] = []
    verbs = tuple(_verb(child, "Response", grammar, notes) for child in root)
    return Document(verbs, tuple(notes))


def _verb(element: ET.Element, parent: str, grammar: str, notes: list[str]) -> Verb:
    rules = GRAMMARS[grammar]
    if element.tag not in rules.inside.get(parent, frozenset()):
        notes.append(f"12200: {element.tag} does not belong inside {parent}.")
    known = rules.attributes.get(element.tag, frozenset())
    notes.extend(f"12200: {element.tag} has no attribute {name}." for name in element.attrib if name not in known)
    options = MappingProxyType(dict(element.attrib))
    if element.tag in rules.spoken:
        return Verb(element.tag, options, " ".join("".join(element.itertext()).split()))
    children = tuple(_verb(child, element.tag, grammar, notes) for child in element)
    return Verb(element.tag, options, (element.text or "").strip(), children)
