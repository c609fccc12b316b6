"""How a person names a record."""

from pathlib import Path

import pytest

from harvester.errors import UsageError
from harvester.references import Reference, reference


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NCT06765564", {"trial_id": "NCT06765564"}),
        ("nct06765564", {"trial_id": "NCT06765564"}),
        ("NCT06765564@2024-03", {"trial_id": "NCT06765564", "at": "2024-03"}),
        ("veeva:NCT06765564", {"source": "veeva", "trial_id": "NCT06765564"}),
        ("ctgov:NCT07118319@2025-11-21", {"source": "ctgov", "trial_id": "NCT07118319", "at": "2025-11-21"}),
        ("veeva:cells-for-als", {"source": "veeva", "address": "cells-for-als"}),
        ("https://ctv.veeva.com/study/cells", {"source": "veeva", "address": "https://ctv.veeva.com/study/cells"}),
        ("https://meddatax.com/clinical-trials/NCT07118319", {"source": "meddatax", "trial_id": "NCT07118319"}),
        ("https://clinicaltrials.gov/study/NCT07118319", {"source": "ctgov", "trial_id": "NCT07118319"}),
        ("saved/page.html", {"path": Path("saved/page.html")}),
    ],
)
def test_the_forms_of_a_reference(text, expected):
    assert reference(text) == Reference(text, **expected)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("als", "names no record"),
        ("ctgov:", "names a source and no record"),
        ("ctgov:some-slug", "is no registry id"),
        ("https://example.org/NCT06765564", "none of the sources' hosts"),
        ("NCT06765564@yesterday", "is no date"),
    ],
)
def test_what_names_no_record_is_said(text, said):
    with pytest.raises(UsageError, match=said):
        reference(text)


def test_a_file_in_this_folder_is_a_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page").write_text("")
    assert reference("page").path == Path("page")
