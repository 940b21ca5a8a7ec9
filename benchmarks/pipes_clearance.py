"""Pairs of pipes nearer than 0.5 m in space: this library beside plain STRtree.dwithin and all pairs.

python benchmarks/pipes_clearance.py                 10,000 and 1,000,000 pieces, and all pairs of 3,000
python benchmarks/pipes_clearance.py PIECES …        that many pieces

Each row is a process of its own, so that its peak of memory is its own. The pieces are drawn as a grid of
streets with eight utilities side by side, 20 m a piece, round pipes of 0.1 to 1 m, 0.7 to 3.5 m deep.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from itertools import combinations

import numpy as np
import shapely

from pipe_network.clearance.gaps import radii, surface_gaps
from pipe_network.clearance.segments import segment_distance
from pipe_network.levels import Pieces

GAP_M = 0.5
_UTILITIES = 8
_PIECE_M = 20.0
_STREET_M = 100.0
_DIAMETERS_M = (0.1, 0.2, 0.3, 0.5, 0.8, 1.0)


def street_pieces(count: int, seed: int = 1) -> Pieces:
    """About `count` pieces: two sets of streets at right angles, eight parallel utilities along each."""
    rng = np.random.default_rng(seed)
    blocks = max(1, round(np.sqrt(count / _UTILITIES / 2 / (_STREET_M / _PIECE_M))))
    steps = int(blocks * _STREET_M / _PIECE_M)
    street, utility, step = (a.ravel() for a in np.indices((2 * blocks, _UTILITIES, steps)))
    across = (street % blocks) * _STREET_M + (utility - _UTILITIES / 2) * 0.9
    across = across + rng.uniform(-0.15, 0.15, len(step))
    depth = np.linspace(0.7, 3.5, _UTILITIES)[rng.permutation(_UTILITIES)][utility]
    z = -depth + rng.uniform(-0.2, 0.2, len(step))
    start = np.column_stack([step * _PIECE_M, across, z])
    end = np.column_stack([(step + 1) * _PIECE_M, across, z - rng.uniform(0, 0.1, len(step))])
    turned = street >= blocks
    start[turned], end[turned] = start[turned][:, [1, 0, 2]], end[turned][:, [1, 0, 2]]
    size = rng.choice(_DIAMETERS_M, _UTILITIES)[utility]
    moved = np.array([500_000.0, 4_000_000.0, 1500.0])
    line = np.arange(len(step), dtype=np.int64)
    return Pieces(line, start + moved, end + moved, size, size, np.ones(len(step), bool))


def here(pieces: Pieces) -> int:
    return len(surface_gaps(pieces, GAP_M).gap_m)


def plain_dwithin(pieces: Pieces) -> int:
    """What one writes first: plan lines within the largest reach, then the distance in space."""
    lines = shapely.linestrings(np.stack([pieces.start[:, :2], pieces.end[:, :2]], axis=1))
    radius = radii(pieces)
    tree = shapely.STRtree(lines)
    second, first = tree.query(lines, predicate="dwithin", distance=GAP_M + 2 * radius.max())
    keep = first < second
    return _hits(pieces, first[keep], second[keep])


def all_pairs(pieces: Pieces) -> int:
    first, second = np.array(list(combinations(range(len(pieces.line)), 2))).T
    return _hits(pieces, first, second)


def _hits(pieces: Pieces, first: np.ndarray, second: np.ndarray) -> int:
    radius = radii(pieces)
    gap = segment_distance(pieces.start[first], pieces.end[first], pieces.start[second], pieces.end[second])
    return int((gap - radius[first] - radius[second] < GAP_M).sum())


METHODS = {"gridtwin": here, "STRtree.dwithin": plain_dwithin, "all pairs": all_pairs}


def one(method: str, count: int) -> None:
    pieces = street_pieces(count)
    begin, worked = time.perf_counter(), time.process_time()
    hits = METHODS[method](pieces)
    seconds, worked = time.perf_counter() - begin, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(len(pieces.line), hits, seconds, worked, peak)


def table(counts: list[int]) -> None:
    print("| pieces | method | pairs < 0.5 m | s | CPU s | CPU, times gridtwin | peak MB |")
    print("|---|---|---|---|---|---|---|")
    for count in counts:
        own = None
        for method in METHODS:
            if method == "all pairs" and count > 5000:
                continue
            run = subprocess.run(
                [sys.executable, __file__, "--one", method, str(count)],
                check=True,
                capture_output=True,
                text=True,
            )
            pieces, hits, seconds, worked, peak = run.stdout.split()
            own = own or float(worked)
            ratio = float(worked) / own
            cells = [f"{int(pieces):,}", method, f"{int(hits):,}", f"{float(seconds):.2f}"]
            cells += [f"{float(worked):.2f}", f"{ratio:.1f}", f"{float(peak):.0f}"]
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], int(sys.argv[3]))
    else:
        table([int(text) for text in sys.argv[1:]] or [3_000, 10_000, 1_000_000])
