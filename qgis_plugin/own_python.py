"""The Python that QGIS runs in, for processes beside it.

On some systems `sys.executable` is QGIS itself, or another Python of the PATH.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication

_NAMES = (f"python{sys.version_info.major}.{sys.version_info.minor}", "python3", "python")


def own_pythons() -> list[str]:
    """Interpreters that are there, likeliest first; whether `qgis` can be imported is to be tried."""
    names = [f"{name}.exe" for name in _NAMES] if os.name == "nt" else list(_NAMES)
    prefix = Path(sys.exec_prefix)
    folders = [prefix if os.name == "nt" else prefix / "bin", Path(QgsApplication.prefixPath()) / "bin"]
    found = [folder / name for folder in folders for name in names]
    given = Path(sys.executable or "")
    if given.name.startswith("python"):
        found.append(given)
    return list(dict.fromkeys(str(each) for each in found if each.is_file()))
