"""A matrix as its renderers show it: sections of rows, each with the words of every column."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from comparator.concepts import concept_label, range_words
from comparator.labels import LIST_LABELS, constant_words, field_label, value_words
from comparator.limits import Limit
from comparator.matrix import DosePart, EntryPart, FieldPart, Matrix
from comparator.render.scales import Scale, range_scale

NOTHING: Final = "–"
CANNOT_SAY: Final = "cannot say"


class MatrixRow(NamedTuple):
    """One row: its label, the words of each column, whether all columns agree, and a scale where it is a range."""

    label: str
    cells: tuple[str, ...]
    same: bool
    scale: Scale | None = None

    @property
    def once(self) -> str:
        """The words that all columns share, said once: those of the first column that says something."""
        return next((cell for cell in self.cells if cell not in (NOTHING, CANNOT_SAY)), NOTHING)


class MatrixSection(NamedTuple):
    """Rows that stand together: a name to link to, and a title."""

    name: str
    title: str
    rows: tuple[MatrixRow, ...]


def matrix_sections(made: Matrix) -> tuple[MatrixSection, ...]:
    """What all columns share, then where they part; sections without rows are left out."""
    shared = (*map(_field, made.shared_fields), *(_entry(part) for part in made.shared_entries))
    sections = (
        MatrixSection("shared", "What all share", shared),
        MatrixSection("fields", "Where the records part", tuple(map(_field, made.fields))),
        *(
            MatrixSection(f"doses-{number}", _title(made, part), tuple(_levels(part)))
            for number, part in enumerate(made.doses, 1)
        ),
        MatrixSection("limits", "Ages and measured limits", tuple(_limits(made))),
        *(
            MatrixSection(name, LIST_LABELS[name], tuple(_entry(part) for part in made.entries if part.list == name))
            for name in ("interventions", "criteria", "outcomes")
        ),
    )
    return tuple(section for section in sections if section.rows)


def _field(part: FieldPart) -> MatrixRow:
    cells = tuple(
        CANNOT_SAY if at in part.silent else value_words(part.field, value) or NOTHING
        for at, value in enumerate(part.values)
    )
    return MatrixRow(field_label(part.field), cells, len(part.groups) == 1 and len(part.groups[0]) > 1)


def _entry(part: EntryPart) -> MatrixRow:
    """Entries that belong together; the row is called by their section or type ("Exclusion", "Primary")."""
    cells = tuple(" | ".join(entry.text for entry in column) or NOTHING for column in part.entries)
    kinds = dict.fromkeys(entry.kind for column in part.entries for entry in column if entry.kind)
    label = " / ".join(constant_words(kind.upper()) for kind in kinds) or LIST_LABELS[part.list]
    return MatrixRow(label, cells, part.same and all(part.entries))


def _title(made: Matrix, part: DosePart) -> str:
    """What a dose section is called: by the shortest name of its product, where there are several."""
    name = min((name for name in part.names if name), key=len, default="product left open")
    return f"Doses: {name}" if len(made.doses) > 1 else "Doses"


def _levels(part: DosePart) -> Iterator[MatrixRow]:
    for level in part.levels:
        times = f" ({level.ratio:g} times the lowest)" if level.ratio != 1 else ""
        cells = tuple("; ".join(courses) or NOTHING for courses in level.courses)
        yield MatrixRow(level.amount + times, cells, len(set(level.courses)) == 1)


def _limits(made: Matrix) -> Iterator[MatrixRow]:
    for part in made.limits:
        label = concept_label(part.concept)
        cells = tuple(
            "no limit stated" if limit is None else range_words(limit.lower, limit.upper, limit.unit)
            for limit in part.limits
        )
        scale = range_scale([None if limit is None else Limit(limit) for limit in part.limits])
        yield MatrixRow(label[:1].upper() + label[1:], cells, part.same, scale)
