"""How long QGIS's window stands still while tools work: `python benchmarks/qgis_window.py [CITY] [--quick]`.

In a real window (Xvfb) on a copy of the city: scripts/qgis_window_beats.py for the tools (the longest time in
which a timer of 10 ms did not come), scripts/qgis_many_edits.py for thousands of rows changed at once, beside
the same table opened by QGIS alone. GRIDTWIN_MEASURED names parts of the tools (pipes, digitise, due, routes,
print). Without a city, the sample of 300,000 components; with --quick, the small one.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
sys.path.insert(0, str(ROOT))

import screenshot_qgis  # noqa: E402 - of scripts/, which is no package

from benchmarks.city_copy import city_copy  # noqa: E402 - after the path of the tree

SCENARIOS = ("qgis_many_edits.py", "qgis_window_beats.py")
TIMEOUT_S = 900


def main() -> int:
    """Both scenarios on one copy; what they print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("city", type=Path, nargs="?")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if any(shutil.which(name) is None for name in ("qgis", "xvfb-run")):
        print("QGIS or xvfb is not installed: skipped")
        return 0
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as text:
        city = city_copy(options.city, Path(text) / "city", "small" if options.quick else "city")
        for name in SCENARIOS:
            scenario, out = ROOT / "scripts" / name, Path(text) / "out"
            failed = screenshot_qgis.run(scenario, out, language="en", workspace=city, timeout_s=TIMEOUT_S)
            if failed:
                return failed
    return 0


if __name__ == "__main__":
    sys.exit(main())
