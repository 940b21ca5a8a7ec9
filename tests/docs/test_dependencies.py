"""Every dependency has its line in docs/decisions/0002-dependencies.md, and nothing else does."""

import re
import tomllib

from tests.paths import ROOT


def _declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = [spec for specs in project["optional-dependencies"].values() for spec in specs]
    beside = [
        line
        for path in (ROOT / "requirements").glob("*.in")
        for line in path.read_text().splitlines()
        if line and not line.startswith("#")
    ]
    return {re.match(r"[\w.-]+", spec).group() for spec in project["dependencies"] + extras + beside}


def _explained() -> list[str]:
    text = (ROOT / "docs/decisions/0002-dependencies.md").read_text()
    return re.findall(r"^\| ([a-z0-9][\w.-]*) \| .+ \| .+ \|$", text, re.MULTILINE)


def test_each_dependency_is_explained_once() -> None:
    explained = [name for name in _explained() if name != "package"]
    assert sorted(explained) == sorted(_declared())


def test_the_lock_files_carry_no_addresses() -> None:
    for lock in ("run.txt", "test.txt", "gas.txt"):
        assert "://" not in (ROOT / "requirements" / lock).read_text()


def test_gas_is_locked_with_hashes() -> None:
    lock = (ROOT / "requirements" / "gas.txt").read_text()
    entries = re.split(r"^(?=[\w.-]+==)", lock, flags=re.MULTILINE)[1:]
    assert any(entry.startswith("pandapipes==") for entry in entries)
    assert all("--hash=sha256:" in entry for entry in entries)
