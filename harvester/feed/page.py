"""A report of changes as one page that asks for nothing else."""

from comparator.render.pages import page as write
from comparator.render.untrusted import web_address
from harvester.feed.formats import heading, nothing
from harvester.feed.report import ChangeReport


def page(report: ChangeReport) -> str:
    """Write the page; its links lead to the sources and to the registry's own comparison of two versions."""
    groups = [
        {
            "source": group.source,
            "trial_id": group.trial_id,
            "title": group.title,
            "url": web_address(group.url),
            "entries": group.entries,
        }
        for group in report.groups
    ]
    title = heading(report) if groups else "Nothing changed"
    return write("changes.html.j2", title=title, groups=groups, nothing=nothing(report))
