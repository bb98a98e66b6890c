"""Procfile lines as commands that run without a shell, so that a signal reaches the command itself."""

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass

_LINE = re.compile(r"([A-Za-z0-9_-]+):\s*(\S.*)")
_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)=(.*)", re.DOTALL)
_VARIABLE = re.compile(r"\$(?:(\w+)|\{(\w+)(?:(:?)-([^}]*))?\})")
_SHELL_ONLY = frozenset("();<>|&")


class LineFault(ValueError):
    """A line that only a shell could run, or that is no line at all; the text says which."""


@dataclass(frozen=True, slots=True)
class Command:
    """A named command: its words, and the variables set for it alone."""

    name: str
    words: tuple[str, ...]
    variables: tuple[tuple[str, str], ...] = ()


def read(text: str, environ: Mapping[str, str]) -> tuple[Command, ...]:
    """The commands of a Procfile in its order; raises LineFault."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(_named(line, environ) for line in lines if line and not line.startswith("#"))


def command(name: str, line: str, environ: Mapping[str, str]) -> Command:
    """One command from a shell-like line: quotes, `$NAME`, `${NAME}`, `${NAME:-default}`, `NAME=value` in front.

    Anything more of a shell's language raises LineFault: pipes, `&&`, redirections, `$(…)`.
    """
    words = _words(name, line)
    variables: list[tuple[str, str]] = []
    while words and (set_first := _ASSIGNMENT.fullmatch(words[0])):
        variables.append((set_first[1], expanded(set_first[2], environ)))
        words = words[1:]
    if not words:
        raise LineFault(f"{name} has no command.")
    known = {**environ, **dict(variables)}
    return Command(name, tuple(expanded(word, known) for word in words), tuple(variables))


def expanded(word: str, environ: Mapping[str, str]) -> str:
    """The word with variables replaced as a shell does: an unset one is empty, `:-` also replaces an empty one."""

    def value(found: re.Match[str]) -> str:
        bare, braced, colon, default = found.groups()
        known = environ.get(bare or braced)
        return (default or "") if known is None or (colon and not known) else known

    return _VARIABLE.sub(value, word)


def _named(line: str, environ: Mapping[str, str]) -> Command:
    found = _LINE.fullmatch(line)
    if not found:
        raise LineFault("A line of the Procfile is not of the form `name: command`.")
    return command(found[1], found[2], environ)


def _words(name: str, line: str) -> list[str]:
    try:
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        lexer.whitespace_split = True
        words = list(lexer)
    except ValueError as fault:
        raise LineFault(f"{name} cannot be read: {fault}.") from None
    if any(set(word) <= _SHELL_ONLY or "$(" in word or "`" in word for word in words if word):
        raise LineFault(f"{name} needs a shell; give it one command without pipes or redirections.")
    return words
