"""Texts outside any flow: to helpers, and to people about what is being done for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hotline.engine.documents import Notice

_BLANK = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Notices:
    """Every notice in every language, and what each promises."""

    texts: Mapping[str, Mapping[str, str]]
    documents: Mapping[str, Notice]

    def text(self, language: str, name: str, /, **blanks: str) -> str:
        """The words of a notice in a language (English where it has none), blanks filled; KeyError if unknown."""
        words = self.texts.get(language, {}).get(name) or self.texts["en"][name]
        return _BLANK.sub(lambda m: blanks.get(m[1], m[0]), words)

    def promises(self, name: str) -> str | None:
        """What a notice promises, or None."""
        return self.documents[name].promises
