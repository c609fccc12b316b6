"""What criteria are about, in words: the declared vocabulary of topics, a module for each area of medicine.

A term is a word or a phrase in lower case; `*` at the end of a word stands for any ending, a plural in s needs none,
and a hyphen is a space. The topics are matters that a reader would put side by side; a criterion may be about several.
Nearly all of them occur in real criteria. What a criterion measures (concepts) comes from its constraints; a topic also
catches what is said without a number. What is a kind of something wider says so in `KINDS`.
"""

from typing import Final

from comparator.criteria.vocabulary import (
    cancer_and_blood,
    general,
    heart_and_vessels,
    infection_women_children,
    lung_kidney_metabolism,
    nerves_mind_movement,
)

AREAS: Final = (
    general,
    cancer_and_blood,
    heart_and_vessels,
    nerves_mind_movement,
    infection_women_children,
    lung_kidney_metabolism,
)
"""The areas, each with its `TOPICS`, `KINDS` and `NAMES`."""
