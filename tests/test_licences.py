"""What we ship with must be combinable with GPL-2.0-or-later."""

import re
from importlib import metadata

import pytest

from tests.paths import ROOT

# GPL-2.0-or-later may be taken as GPL-3.0, which Apache-2.0 and LGPL-3.0 go with.
COMPATIBLE = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla|Unlicense|0BSD|Zlib|HPND|LGPL"
    r"|GPL-[23]\.0-or-later|Lesser General Public|CC0|Public Domain|GPLv3 or later|CNRI",
    re.IGNORECASE,
)
# Named in their files rather than in their metadata; read by hand.
BY_HAND: dict[str, str] = {}


def _locked() -> list[str]:
    text = (ROOT / "requirements/run.txt").read_text()
    return re.findall(r"^([\w.-]+)==[^\s]+(?: \\| ;.*)", text, re.MULTILINE)


def _licence(name: str) -> str | None:
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None  # not for this system (a marker of the lock file)
    classifiers = [c for c in about.get_all("Classifier") or [] if c.startswith("License")]
    return " ".join([about.get("License-Expression") or "", *classifiers, (about.get("License") or "")[:200]])


@pytest.mark.parametrize("name", sorted(set(_locked())))
def test_licence_is_compatible(name: str) -> None:
    licence = _licence(name)
    if licence is None:
        pytest.skip(f"{name} is not installed on this system")
    assert COMPATIBLE.search(BY_HAND.get(name, licence)), f"{name}: {licence!r}"
