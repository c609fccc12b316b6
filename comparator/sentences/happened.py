"""What changed between two versions of a record, or differs between two sources' copies of it, in sentences.

Versions are told as "is now ...; it was ...", copies as "... in ClinicalTrials.gov, ... in MedDataX".
"""

from typing import Final

from comparator.labels import listed
from comparator.sentences.changed_entries import entry_points
from comparator.sentences.changed_fields import field_points
from comparator.sentences.told import MOST_SENTENCES, Sentence, Told, sentence
from comparator.sentences.voice import Point, voice_of

_MOST_NAMED: Final = 6


def happened(told: Told) -> list[Sentence]:
    """All sentences on what changed, most important first; what does not fit is named in the last."""
    voice = voice_of(told)
    points = sorted((*field_points(told, voice), *entry_points(told, voice)), key=Point.rank)
    if len(points) <= MOST_SENTENCES:
        return [point.sentence for point in points]
    told_whole, rest = points[: MOST_SENTENCES - 1], points[MOST_SENTENCES - 1 :]
    briefs = list(dict.fromkeys(point.brief for point in rest))
    references = [reference for point in rest for reference in point.sentence.rests_on]
    closing = sentence(told, f"{listed(briefs, _MOST_NAMED)} {voice.also}", references)
    return [*(point.sentence for point in told_whole), closing]
