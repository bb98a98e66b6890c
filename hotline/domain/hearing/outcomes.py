"""How a case ended, as its helper tells it: "she went to the er w the cops", "no me contesto", "we talked, shes ok".

Whoever took somebody somewhere safe says where and not what it is called here, so it is heard by who came, where
they are, and who did not answer. What did not happen, is yet to happen or is asked about tells no end.
"""

import re
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from hotline.domain.hearing.phrases import phrases
from hotline.domain.hearing.respelling import respelled
from hotline.domain.hearing.unwell import affirmed
from hotline.domain.words import spaced

Outcome = Literal["talked", "no_answer", "emergency"]

_SPELT_OUT = re.compile(r"\be\. ?r\b\.?", re.IGNORECASE)
_CLAUSES = re.compile(r"[.,;:!\n]+")
# Who comes in an emergency, and where they take somebody.
_SERVICES = phrases("""
    hospital, hospitals, hosp, emergency, emergencies, ambulance, ambulances, police, cops, cop, popo, sheriff,
    sheriffs, deputy, deputies, officer, officers, 911, ems, emt, emts, paramedic, paramedics, medic, icu, psych,
    firefighters, arrested, custody, urgencias, emergencia, emergencias, ambulancia, ambulancias, policia, policias,
    paramedico, paramedicos, bomberos, patrulla, internaron, internado, internada, hospitalized, hospitalizaron,
    hospitalizado, hospitalizada, arrestaron, detuvieron
""")
_SERVICE = re.compile(
    r"\b(?:(?:the|to|in|at|da|2|an|local) (?:er|e r)|urgent care|crisis (?:team|unit|center)|mobile crisis"
    r"|(?:welfare|wellness|well) check|fire (?:dept|department)|9 1 1|(?:la|a la) poli|la chota"
    r"|sala de (?:emergencia|urgencia)s?)\b"
)
# What stands between a no and what did not happen: "didnt want to go to the".
_BETWEEN = (
    r"(?:(?:go|went|going|get|call|called|calling|need|needs|needed|want|wants|wanted|take|took|taken|come|came|show"
    r"|showed|let|me|us|him|her|them|to|the|an|a|any|in|at|for|from|be|been|with|w|up|yet|even|ir|fue|fui|quiso|quiere"
    r"|llego|llegaron|vino|vinieron|llamo|llame|llamaron|llamar|al|la|el|los|las|de|necesito|necesita|hubo|hizo|falta"
    r"|que|se|lo|le) )*"
)
_NO = (
    r"(?:no|not|never|without|didnt|did not|dont|doesnt|wont|wouldnt|wasnt|isnt|werent|arent|aint|couldnt|cant|refused"
    r"|refuses|refusing|sin|nunca|tampoco|ni)"
)
_DID_NOT_COME = re.compile(rf"\b{_NO} {_BETWEEN}$")
# What somebody was told to do, or may do yet, has not been done.
_NOT_YET = re.compile(
    r"\b(?:told|tell|should|shall|could|might|maybe|if|unless|dije|digo|deberia|quizas?|si (?:no|sigue|empeora))\b"
)
_UNANSWERED = re.compile(
    r"\b(?:no (?:answer|anser|reply|response|word|luck|contact|pick ?up|show)"
    r"|(?:never|not|didnt|did not|doesnt|does not|dont|wont|wouldnt|isnt|is not|hasnt|havent|aint|stopped|quit|couldnt"
    r"|could not|cant|nobody|no one|noone|without)"
    r" (?:(?:been|ever|even|really|get|got|getting|to|able|me|him|her|them|us|an|any|a|come|text|texts|called) )*"
    r"(?:answer(?:ed|s|ing)?|repl(?:y|ied|ies|ying)|respon(?:d|ded|ds|ding|se)|pick(?:ed|s|ing)? up|reach(?:ed)?"
    r"|back|hear(?:d)?|through|thru|ahold|hold of|talk(?:ed|ing)?|sp(?:oke|eak)|texting|wrote|write)"
    r"|ghosted|went (?:quiet|silent|dark)|voice ?mail|on read|nothing back|crickets|radio silence"
    r"|(?:no|nunca|nadie|sin|jamas|dejo de|tampoco|ni)"
    r" (?:(?:me|le|les|lo|la|nos|se|ha|han|he|logre|pude|hubo|quiso|mas|ya|poder|volvio|a|haber) )*"
    r"(?:contest\w*|respond\w*|respuest\w*|localiz\w*|encontr\w*|comunic\w*|habl\w*|platic\w*|escrib\w*)"
    r"|buzon(?: de voz)?)\b"
)
_TALKED = re.compile(
    r"\b(?:talked|spoke|spoken|chatted|conversed|(?:good|long|great|nice) (?:talk|chat|convo|conversation)"
    r"|calmed|hablamos|hable con|platicamos|platique con|conversamos|se calmo|calmad[oa])\b"
)
_DID_NOT_TALK = re.compile(r"\b(?:no|not|never|didnt|couldnt|nunca|not even) (?:(?:we|i|really|get|to|nos|se) )*$")
_WELL = re.compile(
    r"\b(?:safe|a salvo|stable|estable|calm|calmer|tranquil[oa]"
    r"|(?:hes|shes|theyre|is|are|doing|feeling|feels|felt|it|went|all|now|seems) (?:(?:doing|went|is|was|much|all|lot"
    r"|a|feeling|now) )*(?:ok|okay|good|well|fine|better|alright|all right|great)"
    r"|(?:esta|estan|sigue|salio|fue|todo|quedo|ya) (?:(?:esta|mucho|muy|mas|ya) )*(?:bien|mejor|calmad[oa]))\b"
    r"|^(?:well|good|fine|great|better|bien|mejor|muy bien|todo bien|pretty good|really well)$"
)
_NOT_SO = re.compile(
    r"\b(?:no|not|never|isnt|wasnt|arent|aint|dont|didnt|doesnt|cant|hope|hopefully|wish|if|till|until|nunca|ojala"
    r"|espero)\b"
)
# A word this long is known with a letter missing, added, wrong or swapped; these are words of their own.
_WITH_A_SLIP = 6
_LONG = sorted(word for word in _SERVICES if len(word) >= _WITH_A_SLIP)
_OWN = phrases("policy, office, offices, hospice, hospitable, copies")


def outcome(text: str) -> Outcome | None:
    """How a case ended: services came or were gone to, whatever else was; else what is told last; None if unclear."""
    if "?" in text:
        return None
    last: Outcome | None = None
    for clause in _CLAUSES.split(respelled(_SPELT_OUT.sub("er", text))):
        said = spaced(clause)
        if _services(said):
            return "emergency"
        last = _how(said) or last
    return last


def _services(said: str) -> bool:
    """Whether services came, or somebody went to them, in one clause."""
    if _NOT_YET.search(said):
        return False
    found = [match.start() for match in _SERVICE.finditer(said)]
    found += [match.start() for match in re.finditer(r"\w+", said) if _is_service(match.group())]
    return any(_DID_NOT_COME.search(said[:at]) is None for at in found)


def _is_service(word: str) -> bool:
    if word in _SERVICES:
        return True
    if len(word) < _WITH_A_SLIP or word in _OWN or not word.isalpha():
        return False
    return process.extractOne(word, _LONG, scorer=OSA.distance, score_cutoff=1) is not None


def _how(said: str) -> Outcome | None:
    """Whether they talked or nobody answered, in one clause: what is said last is how it ended."""
    silent = [match.end() for match in _UNANSWERED.finditer(said)]
    spoke = [match.start() for match in _TALKED.finditer(said) if not _DID_NOT_TALK.search(said[: match.start()])]
    if silent and spoke:
        return "no_answer" if silent[-1] > spoke[-1] else "talked"
    if silent or spoke:
        return "no_answer" if silent else "talked"
    well = _WELL.search(affirmed(said)) is not None and _NOT_SO.search(said) is None
    return "talked" if well else None
