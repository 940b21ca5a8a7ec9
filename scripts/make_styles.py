"""Writes styles/*.qml, styles/en/*.qml, styles/sld/*.sld and the legend sheet from styles/symbols.toml.

Runs in QGIS's own Python: `/usr/bin/python3 scripts/make_styles.py`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # Qt writes XML attributes in the order of their hashes
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from qgis._3d import Qgs3D
from qgis.core import QgsApplication


def main() -> None:
    """Write every style."""
    application = QgsApplication([], False)
    application.initQgis()
    Qgs3D.initialize()
    from map_styles.legend_sheet import write_sheet  # noqa: PLC0415 - needs QGIS to be up
    from map_styles.style_files import write_style  # noqa: PLC0415
    from map_styles.symbol_table import styled_layers  # noqa: PLC0415

    layers = styled_layers()
    for layer in layers:
        write_style(layer)
    pictures = write_sheet(ROOT / "docs/images", dpi=96)
    print(f"{len(layers)} layers, {len(pictures)} pages of legend")
    application.exitQgis()


if __name__ == "__main__":
    main()
