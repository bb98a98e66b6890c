"""Texts outside any flow: to helpers, and to people about what is being done for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hotline.engine.documents import Notice

ONE = "_one"
_BLANK = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Notices:
    """Every notice in every language, and what each promises."""

    texts: Mapping[str, Mapping[str, str]]
    documents: Mapping[str, Notice]

    def of_one(self, name: str, blanks: Mapping[str, str]) -> str:
        """The form of a notice for a {count} of one, where it has such a form: "1 of us is" is not "2 of us are"."""
        one = f"{name}{ONE}"
        return one if blanks.get("count") == "1" and one in self.documents else name

    def text(self, language: str, name: str, /, **blanks: str) -> str:
        """The words of a notice in a language (English where it has none), blanks filled; KeyError if unknown."""
        name = self.of_one(name, blanks)
        words = self.texts.get(language, {}).get(name) or self.texts["en"][name]
        return _BLANK.sub(lambda m: blanks.get(m[1], m[0]), words)

    def promises(self, name: str) -> str | None:
        """What a notice promises, or None."""
        return self.documents[name].promises
