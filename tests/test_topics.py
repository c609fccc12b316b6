"""The vocabulary of topics holds together, and tells what texts are about."""

import re

import pytest
from comparison_examples import trial

from comparator import compare
from comparator.criteria.lexicon import BROAD, COMPOSED, GENERAL, IMPLIES, LEXICON, NAMES, ONE_MATTER, OVERSHADOWS
from comparator.criteria.matters import matters
from comparator.criteria.topics import broad_topics, topic_name, topics, wholes
from comparator.criteria.vocabulary import AREAS
from parsers.schema import Criterion

WORD = re.compile(r"[a-z0-9][a-z0-9']*\*?")  # what a text is cut into, a hyphen being a space


class TestVocabulary:
    def test_each_topic_stands_in_one_area(self):
        assert sum(len(area.TOPICS) for area in AREAS) == len(LEXICON)

    def test_every_term_can_match_and_stands_once_in_its_topic(self):
        for topic, written in LEXICON.items():
            terms = [term.replace("-", " ") for term in written.split("|")]
            assert len(set(terms)) == len(terms), topic
            for term in terms:
                assert all(WORD.fullmatch(word) for word in term.split()), (topic, term)

    def test_what_is_said_of_topics_is_said_of_topics_there_are(self):
        said = [*IMPLIES, *IMPLIES.values(), *OVERSHADOWS, *COMPOSED, *GENERAL, *ONE_MATTER, *NAMES]
        said += [other for others in (*OVERSHADOWS.values(), *COMPOSED.values()) for other in others]
        assert set(said) - LEXICON.keys() == set()

    def test_no_topic_is_a_kind_of_itself(self):
        for topic in IMPLIES:
            above = IMPLIES[topic]
            for _ in IMPLIES:
                assert above != topic
                above = IMPLIES.get(above, "")

    def test_no_two_topics_have_one_name(self):
        names = [topic_name(topic) for topic in LEXICON]
        assert sorted({name for name in names if names.count(name) > 1}) == []

    def test_broad_topics_are_those_that_all_fields_share(self):
        assert {"AGE", "CONSENT", "CARDIAC"} <= BROAD < LEXICON.keys()


TOLD = {
    "one word": ("Asthma", {"ASTHMA"}, set()),
    "the beginning of a word": ("Cardiomyopathies of any kind", {"CARDIOMYOPATHY"}, set()),
    "a plural": ("Strokes", {"STROKE"}, set()),
    "several words": ("Ejection fraction that is preserved", {"EJECTION_FRACTION"}, set()),
    "a hyphen": ("Life-expectancy", {"LIFE_EXPECTANCY"}, set()),
    "a short stem": ("Anti-IL17 antibodies", {"BIOLOGICS"}, set()),
    "no smoker is a matter of smoking": ("Non-smokers", {"SMOKING"}, set()),
    "no small cells": ("Non-small cell lung cancer", {"NSCLC", "LUNG_CANCER"}, {"SCLC"}),
    "no Hodgkin": ("Non-Hodgkin lymphoma", {"NON_HODGKIN_LYMPHOMA"}, {"HODGKIN_LYMPHOMA"}),
    "no elevation": ("Non-ST-elevation infarction", {"NSTEMI"}, {"STEMI"}),
    "one word of several": ("A fraction of the patients", set(), {"EJECTION_FRACTION"}),
}


@pytest.mark.parametrize("case", TOLD)
def test_a_text_tells_its_topics(case):
    text, told, others = TOLD[case]
    found = topics(text).keys()
    assert told <= found
    assert not others & found


@pytest.mark.parametrize("text", ["Atrial fibrillation", "HFpEF with LVEF >= 50%", "Small cell lung cancer"])
def test_finer_topics_are_told_as_what_they_are_kinds_of(text):
    assert topics(text).keys() - BROAD
    assert broad_topics(text) <= BROAD
    for topic in topics(text).keys() - BROAD:
        assert broad_topics(text) & {*wholes(topic)}


def test_an_item_about_a_kind_is_a_little_about_the_whole():
    found = matters(Criterion(kind="exclusion", text="Bradycardia"))
    assert found["BRADYCARDIA"] > found["ARRHYTHMIA"] > 0


def test_a_report_names_a_kind_and_not_what_it_is_a_kind_of():
    left, right = (trial(("Adults",), (text,)) for text in ("A bradycardia of the sinus", "Had a bradycardia"))
    told = [row.explanation for row in compare(left, right).criteria if "both are about" in row.explanation]
    assert len(told) == 1
    assert told[0].endswith("both are about bradycardia")
