"""How good the detectors are: every data set, the default beside the classical ones, one scorer.

    python benchmarks/detection.py [--root DIR] [--sets NAME …] [--detector NAME …] [--json FILE] [--quick]

Prints the tables of docs/benchmarks.md: all figures, and the default against twice the best classical one.
Data sets are described in change_detection/data/datasets.toml; without them the run says so and ends.
--json keeps what is done after every set: named again, only what it lacks is measured. --quick is a smoke
run: one scene of two small sets.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from change_detection.datasets import DataSet, data_sets
from change_detection.errors import BadDataSet
from change_detection.evaluation import SetResult, evaluate_detector
from change_detection.report import to_json
from change_detection.score import load_detector

_ROOT = Path(__file__).resolve().parents[2] / "shared" / "data" / "imagery"
LEARNED = "building_net"
CLASSICAL = ("building", "cva", "irmad", "pca_kmeans", "mbi_diff")
AIM_SETS = ("levir_cd", "fotbcd")
_QUICK_SETS = ("levir_cd", "fotbcd")
_MINUTES = 70  # all sets and detectors on two quiet cores
_COLUMNS = (
    ("P", "precision", 3),
    ("R", "recall", 3),
    ("F1", "f1", 3),
    ("IoU", "iou", 3),
    ("hit", "object_hit_rate", 3),
    ("obj P", "object_precision", 3),
    ("F1@0.5", "matched_f1", 3),
    ("false alarms per km²", "false_alarms_per_km2", 1),
)
Row = Mapping[str, Any]


def main() -> int:
    """Measure what is missing, print both tables."""
    arguments = _arguments()
    try:
        every = data_sets(root=arguments.root)
    except BadDataSet as error:
        print(f"skipped: {error}")
        return 0
    sets = [s for s in every if not arguments.sets or s.name in arguments.sets]
    if arguments.quick:
        sets = [replace(s, only=(s.scenes()[0].name,)) for s in sets if s.name in _QUICK_SETS]
    else:
        print(f"all sets and detectors take about {_MINUTES} minutes on two quiet cores", file=sys.stderr)
    rows = measured(sets, arguments.detector, arguments.json)
    print(table(rows))
    print()
    print(twice_the_best(rows))
    print("\ngz_cd_dev is what thresholds were chosen on; it is shown, not claimed.")
    return 0


def measured(sets: Sequence[DataSet], detectors: Sequence[str], kept: Path | None) -> list[Row]:
    """A row for every set and detector, those in `kept` taken from there."""
    known = json.loads(kept.read_text("utf-8")) if kept and kept.is_file() else []
    rows: list[Row] = list(known)
    for data_set in sets:
        for name in detectors:
            if _row_of(rows, data_set.name, name) is None:
                rows.append(_plain(evaluate_detector(data_set, load_detector(name))))
                print(f"{data_set.name} {name}: done", file=sys.stderr, flush=True)
                if kept:
                    kept.write_text(json.dumps(rows, indent=1, ensure_ascii=False), "utf-8")
    return sorted(rows, key=_order([s.name for s in sets], detectors))


def table(rows: Iterable[Row]) -> str:
    """The table of docs/benchmarks.md, as Markdown."""
    heads = ["data set", "detector", "scenes", *(name for name, _, _ in _COLUMNS)]
    lines = [_line(heads), "|" + "---|" * len(heads)]
    for row in rows:
        figures = [_number(row[key], digits) for _, key, digits in _COLUMNS]
        lines.append(_line([row["data_set"], row["detector"], str(row["scenes"]), *figures]))
    return "\n".join(lines)


def twice_the_best(rows: Sequence[Row]) -> str:
    """The default's F1 beside twice the best classical one, on the sets that aim is set for."""
    lines = [
        "| data set | best classical | F1 | twice | building_net F1 | ratio |",
        "|---|---|---|---|---|---|",
    ]
    for name in AIM_SETS:
        classical = [r for r in rows if r["data_set"] == name and r["detector"] in CLASSICAL]
        learned = _row_of(rows, name, LEARNED)
        if not classical or learned is None:
            continue
        best = max(classical, key=lambda row: row["f1"] or 0.0)
        f1, own = best["f1"] or 0.0, learned["f1"] or 0.0
        ratio = f"{own / f1:.2f}" if f1 else "–"
        lines.append(_line([name, best["detector"], f"{f1:.3f}", f"{2 * f1:.3f}", f"{own:.3f}", ratio]))
    return "\n".join(lines)


def _plain(result: SetResult) -> Row:
    """The row that `gridtwin detect evaluate --json` writes."""
    with tempfile.TemporaryDirectory() as folder:
        to_json([result], Path(folder) / "row.json")
        return json.loads((Path(folder) / "row.json").read_text("utf-8"))[0]


def _row_of(rows: Sequence[Row], data_set: str, detector: str) -> Row | None:
    wanted = (data_set, detector)
    return next((row for row in rows if (row["data_set"], row["detector"]) == wanted), None)


def _order(sets: Sequence[str], detectors: Sequence[str]) -> Any:
    def place(row: Row) -> tuple[int, int]:
        names = (list(sets), row["data_set"]), (list(detectors), row["detector"])
        return tuple(known.index(name) if name in known else len(known) for known, name in names)

    return place


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _number(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--root", type=Path, default=_ROOT)
    parser.add_argument("--sets", nargs="+", help="only these sets")
    parser.add_argument("--detector", nargs="+", default=[LEARNED, *CLASSICAL])
    parser.add_argument("--json", type=Path, help="figures as JSON; goes on from what is there")
    parser.add_argument("--quick", action="store_true", help="one scene of two sets: does it run")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
