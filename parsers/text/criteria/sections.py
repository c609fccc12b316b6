"""What is in force while a text is read: the kind of the criteria, and the headings above them."""

from dataclasses import dataclass

from parsers.schema import CriterionKind


@dataclass(slots=True)
class _Label:
    """A sub-heading; `look` is how it is printed, `column` where, for one that is printed as a bullet."""

    text: str
    look: tuple[bool, bool, bool]
    column: int | None


class Sections:
    """The section in force.

    `kind` is that of its criteria, `begun` says that there has been one, and `heading` holds the headings above an
    item, outermost first ("Part A > Laboratory values"), None below a mere section title.
    """

    def __init__(self) -> None:
        self.kind: CriterionKind = "unspecified"
        self.begun = False
        self.heading: str | None = None
        self._population: str | None = None
        self._title: str | None = None
        self._labels: list[_Label] = []

    def title(self, text: str, kind: CriterionKind, *, plain: bool) -> None:
        """Begin a section; a plain title ("Exclusion Criteria:") is no heading of its items, its kind says it all."""
        self.kind, self.begun = kind, True
        self._title = None if plain else text
        self._labels.clear()
        self._join()

    def population(self, text: str) -> None:
        """Begin a population or part that has sections of its own ("Cohort 2:" above "Inclusion Criteria:")."""
        self._population, self._title = text, None
        self._labels.clear()
        self._join()

    def label(self, text: str, column: int | None, *, nested: bool) -> None:
        """Begin a sub-heading.

        It stands below the one above where no item is between (`nested`) and they look different, otherwise beside it.
        """
        look = (text.isupper(), text.endswith((":", "：")), column is not None)
        alike = next((at for at, label in enumerate(self._labels) if label.look == look), None)
        if alike is not None:
            del self._labels[alike:]
        elif not nested and self._labels:
            self._labels.pop()
        self._labels.append(_Label(text, look, column))
        self._join()

    @property
    def labelled(self) -> int | None:
        """The column of the bullet that the innermost sub-heading was printed as, None for none."""
        return self._labels[-1].column if self._labels else None

    def leave(self, column: int) -> None:
        """Leave the sub-headings that were printed as bullets and whose lists end at an item of this column."""
        while self._labels and self._labels[-1].column is not None and column <= self._labels[-1].column:
            self._labels.pop()
            self._join()

    def _join(self) -> None:
        path = [self._population, self._title, *(label.text for label in self._labels)]
        self.heading = " > ".join(text.rstrip(" :：") for text in path if text) or None
