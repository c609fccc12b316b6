"""Pages of the two aggregators as blocks, from the facts that they show: what the layouts of a test render."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from page_layouts import Block

from parsers.meddatax_words import OWN_SENTENCES


@dataclass(frozen=True)
class VeevaArm:
    """An arm as ClinicalTrials.Veeva shows it; `kind` is its type line, none for a group of an observational study."""

    name: str
    kind: str | None = None
    description: tuple[str, ...] = ()
    treatments: tuple[str, ...] = ()


@dataclass(frozen=True)
class VeevaPage:
    """What one study's page shows."""

    title: str
    sponsor: str
    identifiers: tuple[str, ...]
    status: tuple[str, ...] = ("Enrolling",)
    conditions: tuple[str, ...] = ("Asthma",)
    treatments: tuple[str, ...] = ()
    study_type: str = "Interventional"
    funders: tuple[str, ...] = ("Other",)
    about: tuple[str, ...] = ("About it.",)
    description: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    inclusion: tuple[str, ...] = ()
    exclusion: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    design: tuple[tuple[str, str], ...] = ()
    participants: str = ""
    arms: tuple[VeevaArm, ...] = ()
    menu: tuple[str, ...] = ("ClinicalTrials.Veeva", "Menu")

    def blocks(self) -> list[Block]:
        """The page in its order."""
        label = "Status and phase" if len(self.status) > 1 else "Status"
        found = [
            Block("", (*self.menu, self.title, self.sponsor[0], self.sponsor)),
            Block(label, self.status),
            Block("Conditions", self.conditions),
            *([Block("Treatments", self.treatments)] if self.treatments else []),
            Block("Study type", (self.study_type,)),
            Block("Funder types", self.funders),
            Block("Identifiers", self.identifiers),
            Block("Details and patient eligibility"),
            Block("About", self.about),
            *([Block("Full description", self.description)] if self.description else []),
            *(Block(name, (value,)) for name, value in self.facts),
        ]
        return [*found, *self._criteria(), Block("Trial design"), *self._design(), *_VEEVA_END]

    def _criteria(self) -> list[Block]:
        criteria = (
            Block("Inclusion criteria", items=self.inclusion),
            Block("Exclusion criteria", items=self.exclusion),
            Block("Inclusion and exclusion criteria", self.merged),
        )
        return [block for block in criteria if block.items or block.values]

    def _design(self) -> list[Block]:
        found = [Block(name, (value,)) for name, value in self.design]
        lines = [self.participants] if self.participants else []
        for arm in self.arms:
            lines += [arm.name, *([arm.kind] if arm.kind else [])]
            lines += ["Description:", *arm.description] if arm.description else []
            lines += ["Treatment:", *arm.treatments] if arm.treatments else []
        return [*found, *([Block("", tuple(lines))] if lines else [])]


_VEEVA_END = (
    Block("Trial contacts and locations", ("1",)),
    Block("", ("Loading...", "Data sourced from clinicaltrials.gov")),
    Block("", ("Clinical trials", "Find clinical trials", "Trials by location")),
)


@dataclass(frozen=True)
class MeddataxPage:
    """What one trial's page shows; `groups` are the lines of its arms, `interventions` those of its list."""

    title: str
    trial_id: str
    basic: tuple[tuple[str, str], ...]
    updated: str = "2025-01-31"
    results: str = "Results pending"
    summary: tuple[str, ...] = ("A summary.",)
    description: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ("Asthma",)
    design: tuple[tuple[str, ...], ...] = ()
    groups: tuple[str, ...] = ()
    interventions: tuple[str, ...] = ()
    criteria: tuple[Block, ...] = ()
    limits: tuple[tuple[str, str], ...] = ()
    sponsors: tuple[str, ...] = ("Example University", "OTHER", "Sponsor Role lead")
    party: tuple[str, ...] = ("Responsibility Role SPONSOR",)
    locations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    menu: tuple[str, ...] = field(default=("Clinical trials",))

    def blocks(self) -> list[Block]:
        """The page in its order, each section with the site's own sentence."""
        return [
            Block("", (*self.menu, self.title)),
            Block("NCT ID:", (self.trial_id,)),
            Block("Last Updated:", (self.updated,) if self.updated else ()),
            Block("Study Results", (self.results, "A sentence on the results.")),
            *self._section("Basic Information", (), (Block(name, (value,)) for name, value in self.basic)),
            *self._section("Brief Summary", self.summary),
            *self._section("Detailed Description", self.description),
            *self._section("Conditions", self.conditions),
            *self._section("Study Design", (), (Block(name, tuple(values)) for name, *values in self.design)),
            *self._section("Study Groups", self.groups),
            *self._section("Interventions", self.interventions),
            *self._section("Eligibility Criteria", (), self.criteria),
            *(Block(name, (value,)) for name, value in self.limits),
            *self._section("Sponsors", self.sponsors),
            *self._section("Responsible Party", self.party),
            *self._section("Locations", self.locations),
            *self._section("Countries", self.countries),
            *self._section("Central Contacts", ("Central Contact", "Role: CONTACT")),
            *self._section("Facility Contacts", ("Facility Contact", "Role: primary")),
            *self._section("Other Identifiers", self.identifiers),
            *self._section("More Related Trials", ()),
        ]

    @staticmethod
    def _section(name: str, values: Sequence[str], below: Iterable[Block] = ()) -> list[Block]:
        return [Block(name, (OWN_SENTENCES[name], *values)), *below]
