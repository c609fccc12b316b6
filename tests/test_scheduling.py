"""docs/scheduling.md can be used as it stands."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from crawl_rig import trials_here

TEXT = (Path(__file__).parent.parent / "docs" / "scheduling.md").read_text()
UNITS = dict(re.findall(r"`([\w.-]+\.(?:service|timer))`:\n\n```ini\n(.*?)```", TEXT, re.DOTALL))


def test_there_is_a_service_and_its_timer():
    assert set(UNITS) == {"trials-crawl.service", "trials-crawl.timer"}


def test_systemd_takes_the_units(tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("NOT CHECKED: the systemd units of docs/scheduling.md, since there is no systemd-analyze here")
    paths = []
    for name, text in UNITS.items():
        paths.append(tmp_path / name)
        paths[-1].write_text(text.replace("WorkingDirectory=/srv/trials", f"WorkingDirectory={tmp_path}"))
    done = subprocess.run(["systemd-analyze", "verify", *paths], capture_output=True, text=True)
    about_us = [line for line in (done.stdout + done.stderr).splitlines() if "trials-crawl" in line]
    assert about_us == []


@pytest.mark.parametrize("form", ["cron", "systemd", "A CI workflow"])
def test_each_way_uses_options_that_exist(tmp_path, form):
    section = TEXT.split(f"## {form}\n")[1].split("\n## ")[0]
    used = set(re.findall(r"trials (crawl|status|changes) ([^|\n]*)", section))
    assert used
    for command, options in used:
        known = trials_here(command, "--help", folder=tmp_path).stdout
        for option in re.findall(r"(?<=\s)--?[a-z-]+", f" {options}"):
            assert option in known, f"trials {command} has no {option}"


def test_every_exit_code_is_explained():
    assert re.findall(r"^\| (\d) \|", TEXT, re.MULTILINE) == ["0", "1", "2", "3"]
