"""Writes styles/layouts/*.qpt. Runs in QGIS's own Python: `/usr/bin/python3 scripts/make_layouts.py`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # Qt writes XML attributes in the order of their hashes
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from qgis.core import QgsApplication


def main() -> None:
    """Write every layout."""
    application = QgsApplication([], False)
    application.initQgis()
    from map_styles.layouts import write_layouts  # noqa: PLC0415 - needs QGIS to be up

    print(", ".join(write_layouts()))
    application.exitQgis()


if __name__ == "__main__":
    main()
