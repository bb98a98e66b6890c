"""A number with what it counts, as people who run the line read it."""


def counted(number: float, one: str, several: str = "") -> str:
    """How many of something: "1 fault", "2 faults"; `several` where that is not `one` with an s."""
    return f"{number:g} {one if number == 1 else several or one + 's'}"
