"""How commands that check show what they found: counts by rule, a file, JSON, and the exit status."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import ExitCode, is_chinese, print_json, say, tr

if TYPE_CHECKING:
    import geopandas as gpd

FindingsOption = Annotated[
    Path | None,
    typer.Option(
        "--findings",
        help=tr(
            "write findings to this .gpkg, .geojson, .csv, .xlsx or .json",
            "问题清单输出文件（gpkg/csv/xlsx等）",
        ),
    ),
]
_SHOWN = 10
_SEVERITY_ZH = {"error": "错误", "warning": "提示"}


def tell_findings(found: gpd.GeoDataFrame, path: Path | None, result: dict[str, Any] | None) -> None:
    """Write findings to `path` and print them, as JSON when there is a `result` to go with; exit 1 if any.

    Raises:
        typer.Exit: with code 1, when there is a finding.
    """
    from gridtwin.ledger import count_by_rule, write_findings

    if path is not None:
        write_findings(found, path)
    counts = count_by_rule(found)
    if result is not None:
        errors = int((found["severity"] == "error").sum())
        print_json({**result, "errors": errors, "warnings": len(found) - errors, "findings": counts})
    else:
        _say_findings(found, counts, path)
    if len(found):
        raise typer.Exit(ExitCode.FINDINGS)


def _say_findings(found: gpd.GeoDataFrame, counts: dict[str, int], path: Path | None) -> None:
    import pandas as pd

    if not counts:
        say("No findings.", "未发现问题。")
        return
    message = "message_zh" if is_chinese() else "message_en"
    shown = _SHOWN if path is None else 2
    for rule, number in counts.items():
        of_rule = found[found["rule"] == rule]
        kinds = of_rule["severity"].unique()
        say(
            f"{rule}: {number} ({', '.join(kinds)})",
            f"{rule}：{number}条（{'、'.join(_SEVERITY_ZH[kind] for kind in kinds)}）",
        )
        for row, text in of_rule[["row", message]].head(shown).itertuples(index=False):
            place = "" if pd.isna(row) else f"[{row}] "
            say(f"  {place}{text}", f"  {place}{text}")
    if path is not None:
        say(f"All findings are in {path}", f"全部问题见{path}")
    elif len(found) > _SHOWN:
        say("Use --findings FILE to see all of them.", "使用 --findings 文件 可查看全部问题。")
