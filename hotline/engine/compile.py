"""From the document of a flow to the flow the engine runs, and to the words it says."""

from collections.abc import Mapping
from datetime import timedelta

from hotline.domain.lengths import length
from hotline.domain.words import spaced
from hotline.engine.documents import AnswerDocument, AnswerWords, FlowDocument, StepDocument, StepWords
from hotline.engine.faults import Fault
from hotline.engine.flow import Answer, Flow, Step

Words = dict[str, dict[str, str]]
_VERBS = ("ask", "do", "decide", "run", "end")


def compile_flow(
    name: str, document: FlowDocument, others: Mapping[str, Mapping[str, StepWords]], words: Words, faults: list[Fault]
) -> Flow:
    """The flow of a document; its words are added to `words`, what is wrong with it to `faults`."""
    for language, steps in others.items():
        faults.extend(
            Fault(f"{language}/{name}.toml", step, "is no step of this flow; use the name of the English step")
            for step in steps.keys() - document.steps.keys()
        )
    if not document.steps:
        faults.append(Fault(f"{name}.toml", "", "has no step; begin one with [its_name]"))
    compiled = {
        step: _step(name, step, document, {lang: steps.get(step) for lang, steps in others.items()}, words, faults)
        for step in document.steps
    }
    return Flow(
        name=name,
        first=next(iter(document.steps), ""),
        steps=compiled,
        starts=frozenset(spaced(start) for start in document.starts),
        means=frozenset(document.means),
        danger=document.danger,
        crisis=document.crisis,
        idle=document.idle,
        spoken=document.spoken,
        before=document.before,
        again=document.again,
        again_within=duration(document.again_within),
        renamed=document.renamed,
    )


def duration(text: str | None) -> timedelta:
    """A length of time written as "15 minutes"; nothing at all for None."""
    return (length(text) if text else None) or timedelta(0)


def _step(
    flow: str,
    name: str,
    document: FlowDocument,
    others: Mapping[str, StepWords | None],
    words: Words,
    faults: list[Fault],
) -> Step:
    step = document.steps[name]
    faults.extend(Fault(f"{flow}.toml", name, what) for what in _misshapen(step))
    verb = next((verb for verb in _VERBS if getattr(step, verb) is not None), "say")
    words["en"].update(_words_of(flow, name, step))
    for language, other in others.items():
        if other is not None:
            words[language].update(_words_of(flow, name, other))
    number = step.number.split("..") if step.number else None
    return Step(
        name=name,
        verb=verb,
        says=step.say is not None,
        answers=tuple(Answer(key, answer.then) for key, answer in step.answers.items()),
        heard=_heard(flow, name, step, others, faults),
        number=(int(number[0]), int(number[1])) if number else None,
        many=step.many,
        means=step.means,
        sure=step.sure,
        age=step.age,
        save=step.save,
        then=step.then,
        patience=duration(step.patience or document.patience),
        tries=document.tries if step.tries is None else step.tries,
        silence=step.silence or document.silence or "",
        unclear=step.unclear or document.unclear or "",
        target=(step.do or step.decide or step.run or step.end or ""),
        args=step.with_,
        promises=step.promises,
    )


def _misshapen(step: StepDocument) -> list[str]:
    """What is wrong with a step on its own, each with what to do."""
    found = [verb for verb in _VERBS if getattr(step, verb) is not None]
    wrong = []
    if len(found) > 1:
        wrong.append(f"does several things ({', '.join(found)}); make a step of each")
    if not found and step.say is None:
        wrong.append("does nothing; give it one of say, ask, do, decide, run or end")
    if step.ask is None and (step.answers or step.number or step.save or step.many or step.means):
        wrong.append("has answers but asks nothing; add an ask")
    if step.ask is None and step.reask is not None:
        wrong.append("asks again but never asked; add an ask, or remove reask")
    if step.answers and step.number:
        wrong.append("asks for a choice and a number at once; make it two steps")
    if step.end is None and step.then is None and not (step.answers and all(a.then for a in step.answers.values())):
        wrong.append("leads nowhere; add then, or end")
    if step.end is not None and step.then is not None:
        wrong.append("ends and goes on; remove one of the two")
    if step.waiting is not None and step.do is None:
        wrong.append("has words for waiting but does nothing to wait for; move them to a do step")
    return wrong


def _words_of(flow: str, name: str, step: StepDocument | StepWords) -> dict[str, str]:
    base = f"{flow}/{name}"
    found = {f"{base}/{key}": getattr(step, key) for key in ("say", "ask", "reask", "waiting")}
    # Words a caller waits by are the only ones of their step, or its spoken ones are for what it says first.
    heard = "ask" if step.ask else "waiting" if step.waiting and not step.say else "say"
    found[f"{base}/voice_{heard}"] = step.voice
    found[f"{base}/{'plain_ask' if step.ask else 'plain_say'}"] = step.plain
    for key, answer in step.answers.items():
        found[f"{base}/answers/{key}"] = answer.label
        found[f"{base}/plain/{key}"] = answer.plain
        found[f"{base}/spoken/{key}"] = answer.spoken
    return {key: text for key, text in found.items() if text is not None}


def _heard(
    flow: str, name: str, step: StepDocument, others: Mapping[str, StepWords | None], faults: list[Fault]
) -> dict[str, str]:
    """Phrase to answer, of all languages together: people answer in whichever comes."""
    heard: dict[str, str] = {}
    for key, answer in step.answers.items():
        versions: list[tuple[str, AnswerDocument | AnswerWords]] = [("", answer)]
        versions += [
            (f"{lang}/", words.answers[key]) for lang, words in others.items() if words and key in words.answers
        ]
        for folder, version in versions:
            said = [phrase for phrase in (version.label, version.plain, version.spoken, *version.hear) if phrase]
            doubts = [_doubtful(phrase, key, heard.setdefault(spaced(phrase), key)) for phrase in said]
            faults.extend(Fault(f"{folder}{flow}.toml", name, doubt) for doubt in doubts if doubt)
    return heard


def _doubtful(phrase: str, key: str, other: str) -> str | None:
    """Why a phrase cannot mean this answer; None if it can."""
    if not spaced(phrase):
        return f'"{phrase}" has no word in it, so nobody can say it; write words'
    return None if other == key else f'"{phrase}" means both {other} and {key}; let it mean one of them'
