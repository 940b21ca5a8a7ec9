"""The map of risk: lines in the colour of their grade, with the length of each."""

from __future__ import annotations

from pathlib import Path

from pipe_network.pictures import Figure, map_axes, picture, put_lines
from pipe_network.risk.score import RiskReport


def draw_risk(report: RiskReport, path: Path, *, chinese: bool) -> None:
    """Write the map as .png or .svg."""
    picture(path, lambda figure: _draw(figure, report, chinese), size_in=(9, 7))


def _draw(figure: Figure, report: RiskReport, chinese: bool) -> None:
    formula = report.formula
    axes = map_axes(figure, formula.title_zh if chinese else formula.title_en)
    metres = report.metres()
    for number, grade in enumerate(formula.grades):
        lines = report.lines[report.lines["grade"] == grade.id]
        if len(lines):
            width = 0.8 + 0.5 * number
            put_lines(axes, lines.geometry.to_numpy(), grade.colour, width=width, order=2 + number)
        title = grade.title_zh if chinese else grade.title_en
        label = f"{title}  {metres[grade.id] / 1000:.2f} km"
        axes.plot([], [], color=grade.colour, linewidth=3, label=label)
    title = "等级与长度" if chinese else "grade and length"
    figure.legend(title=title, loc="outside right center", fontsize=9)
