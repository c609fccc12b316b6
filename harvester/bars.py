"""Progress bars on a terminal, on standard error; imported only where there is one."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from harvester.log import Report


class Rate(ProgressColumn):
    """So many a second, once there are enough to tell."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit

    def render(self, task: Task) -> Text:
        """Say the rate."""
        return Text(f"{task.speed:.0f} {self._unit}/s" if task.speed else "")


@contextmanager
def bar(name: str, unit: str) -> Iterator[Report]:
    """Show a bar with how many are done, of how many, how many a second, and the time left; it goes at the end."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        Rate(unit),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(name, total=None)
        yield lambda done, there: bars.update(task, completed=done, total=there)
