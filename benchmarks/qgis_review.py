"""Keys and seconds of verdicts in QGIS's review dock: `python benchmarks/qgis_review.py [CITY]`.

Opens a copy of the city in a real QGIS window (Xvfb), presses the keys of the dock (40 verdicts, or
--verdicts N), and times each verdict from its first key to the next patch drawn in both maps. Every fourth
verdict is given for another reason than the likely one. Counts in the database what was stored. The time a
person looks is not in it: an hour's patches are what the program would allow. With --quick, ten verdicts;
without a city, a small sample city with patches.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
sys.path.insert(0, str(ROOT))

import screenshot_qgis  # noqa: E402 - of scripts/, which is no package

from benchmarks.city_copy import city_copy  # noqa: E402 - after the path of the tree
from benchmarks.many_patches import with_patches  # noqa: E402 - after the path of the tree

AN_HOUR_S = 3600


def main() -> int:
    """Copy or make the city, review in a window, print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("city", type=Path, nargs="?")
    parser.add_argument("--verdicts", type=int, default=40)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    if any(shutil.which(name) is None for name in ("qgis", "xvfb-run")):
        print("QGIS or xvfb is not installed: skipped")
        return 0
    count = 10 if options.quick else options.verdicts
    with tempfile.TemporaryDirectory(prefix="gridtwin-bench-") as text:
        city = city_copy(options.city, Path(text) / "city", "small")
        if options.city is None:
            with_patches(city, 3 * count)
        before = _decided(city)
        os.environ["GRIDTWIN_VERDICTS"] = str(count)
        said = io.StringIO()
        scenario = ROOT / "scripts" / "qgis_review_keys.py"
        with contextlib.redirect_stdout(said):
            failed = screenshot_qgis.run(scenario, Path(text), language="zh", workspace=city, timeout_s=600)
        if failed:
            return failed
        _report(said.getvalue(), _decided(city) - before)
    return 0


def _decided(city: Path) -> int:
    """Patches with a verdict, as the database has them."""
    with contextlib.closing(sqlite3.connect(f"file:{city / 'city.gpkg'}?mode=ro", uri=True)) as link:
        found = link.execute(
            "SELECT count(*) FROM change_patch WHERE status IN ('confirmed', 'legal', 'not_building')"
        )
        return int(found.fetchone()[0])


def _report(said: str, stored: int) -> None:
    figures = dict(line.split(" ", 1) for line in said.splitlines() if line.count(" ") == 1)
    count, keys, total = int(figures["verdicts"]), int(figures["keys"]), float(figures["sum_s"])
    if stored != count:
        raise SystemExit(f"{count} verdicts were given, {stored} were stored")
    print(f"| verdicts given and stored | {count} |")
    print(f"| keys | {keys} ({keys / count:.2f} a patch) |")
    print(f"| from key to next patch drawn, p50 / p95 | {figures['p50_s']} / {figures['p95_s']} s |")
    print(f"| patches an hour that the program allows | {AN_HOUR_S * count / total:,.0f} |")
    print(f"| of a hundred an hour (36 s each), the program takes | {100 * total / count / 36:.1f} % |")


if __name__ == "__main__":
    sys.exit(main())
