"""Pictures of deduct curves and of the correction for several distresses, from the tables as used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from gridtwin.ledger.condition.correction import combine, combine_guarded, weight_formula
from gridtwin.ledger.condition.distress import load_pavement
from gridtwin.ledger.condition.parameters import ConditionParameters
from gridtwin.pictures import picture

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_ENDINGS = (".png", ".svg", ".pdf")
_DPI = 110
_LEAST_DENSITY = 0.001


def draw_curves(parameters: ConditionParameters, pavement: str, path: Path) -> None:
    """Deduct curves of a pavement, one panel a group, to a PNG, SVG or PDF; dots are the rows of the table.

    Raises:
        NoConditionTable: the pavement has no tables.
        UsageError: another ending.
    """
    tables = load_pavement(parameters, pavement)
    columns = min(len(tables.groups), 2)
    size = (5.0 * columns, 3.4 * ((len(tables.groups) + 1) // 2))
    with picture(path, size, endings=_ENDINGS, dpi=_DPI) as figure:
        for number, group in enumerate(tables.groups):
            axes = figure.add_subplot((len(tables.groups) + 1) // 2, columns, number + 1)
            _panel(axes, f"{tables.name} {group}")
            for kind, curve in zip(tables.types, tables.curves, strict=True):
                if kind.group != group:
                    continue
                if curve is None:
                    axes.plot([], [], " ", label=f"{kind.name}（无扣分表 no table）")
                    continue
                density = np.geomspace(_LEAST_DENSITY, 100, 400)
                (line,) = axes.plot(density, curve(density), linewidth=1.5, label=kind.name)
                axes.plot(curve.densities, curve.deducts, "o", markersize=3, color=line.get_color())
            axes.legend(fontsize=8, loc="upper left", frameon=False)


def draw_correction(parameters: ConditionParameters, path: Path) -> None:
    """What a second distress does to the deduct of a first one of 50, by the formula and guarded."""
    weight = weight_formula(parameters)
    second = np.linspace(0, 50, 201)
    deducts = np.column_stack([np.full_like(second, 50.0), second])
    with picture(path, (6.4, 3.6), endings=_ENDINGS, dpi=_DPI) as figure:
        axes = figure.add_subplot()
        axes.plot(second, 50 + second, ":", color="0.6", label="相加 plain sum")
        axes.plot(second, combine(deducts, weight).total, color="#c0392b", label="公式 formula")
        axes.plot(second, combine_guarded(deducts, weight).total, "--", color="#1f618d", label="保底 guarded")
        axes.set_xlabel("第二种病害的单项扣分 deduct of the second distress")
        axes.set_ylabel("合计扣分 total deduct")
        axes.set_title("第一种病害单项扣分50 with a first distress of 50", fontsize=10)
        axes.set_ylim(40, 80)
        axes.grid(visible=True, color="0.9")
        axes.legend(frameon=False, fontsize=9)


def _panel(axes: Axes, title: str) -> None:
    axes.set_title(title, fontsize=10)
    axes.set_xscale("log")
    axes.set_xlim(_LEAST_DENSITY, 100)
    axes.set_ylim(0, 85)
    axes.set_xlabel("损坏密度 density (%)", fontsize=9)
    axes.set_ylabel("单项扣分 deduct", fontsize=9)
    axes.grid(visible=True, color="0.9")
