"""The plugin's metadata.txt as packaged: its own lines, and what the project says once for all.

Version and addresses come from pyproject.toml, the changelog from the entries of CHANGELOG.md on QGIS.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "qgis_plugin" / "metadata.txt"
#: key of metadata.txt → name in [project.urls]
ADDRESSES = {"homepage": "Homepage", "tracker": "Issues", "repository": "Repository"}
_TOPIC = "QGIS"


def text() -> str:
    """The whole file.

    Raises:
        SystemExit: pyproject.toml lacks an address, or metadata.txt says what belongs elsewhere.
    """
    lines = SOURCE.read_text("utf-8").rstrip("\n")
    added = {"version": version(), **addresses(), "changelog": changelog()}
    for key in added:
        if re.search(rf"^{key}=", lines, re.MULTILINE):
            raise SystemExit(f"{SOURCE}: {key} is written at packaging; take the line out")
    return lines + "\n" + "".join(f"{key}={value}\n" for key, value in added.items())


def version() -> str:
    """Version of the project."""
    return str(_project()["version"])


def addresses() -> dict[str, str]:
    """Homepage, tracker and repository, by their keys in metadata.txt."""
    urls = _project().get("urls", {})
    missing = [name for name in ADDRESSES.values() if name not in urls]
    if missing:
        raise SystemExit(f"pyproject.toml: [project.urls] lacks {', '.join(missing)}")
    return {key: str(urls[name]) for key, name in ADDRESSES.items()}


def changelog() -> str:
    """Entries that speak of QGIS, by version, as plain text of indented lines."""
    made: list[str] = []
    for section in re.split(r"^## ", (ROOT / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        title, _, body = section.partition("\n")
        entries = [_plain(each) for each in re.split(r"^- ", body, flags=re.MULTILINE)[1:] if _TOPIC in each]
        if entries:
            made += [title.strip(), *(f"- {each}" for each in entries)]
    return "\n  ".join(made)


def _plain(entry: str) -> str:
    """One line without marks; a percent sign would be read as a variable."""
    line = " ".join(entry.split("\n\n", maxsplit=1)[0].split())
    line = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", line)  # a link's address leads nowhere from the plugin
    return re.sub(r"`([^`]*)`", r"\1", line).replace("%", " percent")


def _project() -> dict[str, object]:
    return dict(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"])
