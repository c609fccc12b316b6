"""The manual says what the program does: every command, every option, and the worked example's real output."""

import re
from pathlib import Path

import click
import pytest

from harvester.cli import COMMANDS, cli

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()


EVERYWHERE = ("database", "output", "help")
"""Options that the introduction of the commands explains once."""


def section(name):
    found = re.search(rf"^### `trials {name}\b(.*?)(?=^##|\Z)", README, re.MULTILINE | re.DOTALL)
    assert found, f"README.md has no heading for `trials {name}`"
    return found[1]


def options(command):
    if isinstance(command, click.Group):
        return [option for name in command.commands for option in options(command.commands[name])]
    found = [one for one in command.params if isinstance(one, click.Option)]
    return [max(one.opts, key=len) for one in found if one.name not in EVERYWHERE]


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_its_heading_and_every_option_is_explained(name):
    text = section(name)
    command = cli.get_command(click.Context(cli), name)
    missing = [option for option in options(command) if f"`{option}" not in text]
    assert not missing, f"trials {name}: README does not explain {missing}"


def test_the_two_commands_stand_at_the_top():
    top = README[:1500]
    assert "make demo" in top
    assert "make test" in top


def test_every_document_that_is_linked_exists():
    for link in re.findall(r"\]\(((?!http)[^)#]+)", README):
        assert (ROOT / link).exists(), link
