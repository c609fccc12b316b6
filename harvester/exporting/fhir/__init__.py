"""A FHIR R5 bundle with a ResearchStudy a record (https://hl7.org/fhir/R5/researchstudy.html); see `docs/fhir.md`.

Every resource is validated by `fhir.resources` before it is written.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import msgspec
from fhir.resources.researchstudy import ResearchStudy
from pydantic import ValidationError

from db import Store
from harvester.errors import CommandError
from harvester.exporting import whole
from harvester.exporting.fhir.study import research_study

FILE = "research-studies.json"


def export(store: Store, folder: Path, tables: Sequence[str]) -> Iterator[tuple[Path, int]]:
    """Write one bundle of type `collection`, record by record, so that its size does not matter."""
    path, count = folder / FILE, 0
    with store.reading(), whole(path) as part, part.open("wb") as file:
        file.write(b'{"resourceType": "Bundle", "type": "collection", "entry": [')
        for count, stored in enumerate(store.versions.current(), 1):
            study = research_study(stored.trial, version=stored.info.number)
            _validate(study, f"{stored.info.source} {stored.info.trial_id}")
            address = uuid5(NAMESPACE_URL, f"{stored.info.source}:{stored.info.trial_id}").urn
            entry = msgspec.json.encode({"fullUrl": address, "resource": study})
            file.write((b"\n" if count == 1 else b",\n") + entry)
        file.write(b"]}\n")
    yield path, count


def _validate(study: dict[str, object], name: str) -> None:
    try:
        ResearchStudy.model_validate(study)
    except ValidationError as problem:
        first = problem.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise CommandError(f"{name}: its ResearchStudy is not valid FHIR at {place}: {first['msg']}") from None
