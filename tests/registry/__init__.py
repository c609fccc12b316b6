"""A registry to test against: ClinicalTrials.gov's API and the two aggregators, on a local port, with faults to order.

    with Registry(studies(200)) as registry:
        registry.faults.append(Fault("503", at=3))
        ...ask registry.url...
        registry.requests  # what was asked

It behaves as OpenAPI 2.0.5 describes; what that leaves open (how a token works, what is in a history) is made as hard
for a client as it may be. Records are made here, by `make_study`.
"""

from registry.clock import FakeClock
from registry.faults import Fault
from registry.pages import meddatax_page, slug_of, veeva_page
from registry.server import Registry, Seen
from registry.studies import id_of, make_study, nct_id, studies

__all__ = [
    "FakeClock",
    "Fault",
    "Registry",
    "Seen",
    "id_of",
    "make_study",
    "meddatax_page",
    "nct_id",
    "slug_of",
    "studies",
    "veeva_page",
]
