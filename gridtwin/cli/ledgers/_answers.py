"""How commands of stationing print their answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from gridtwin.cli._common import ExitCode, print_json, say

if TYPE_CHECKING:
    import pandas as pd


def tell_row(row: pd.Series, *, as_json: bool) -> None:
    """One answer, a name and a value a line."""
    values = {str(name): _plain(value) for name, value in row.items()}
    if as_json:
        print_json(values)
    else:
        for name, value in values.items():
            typer.echo(f"{name}\t{'' if value is None else value}")


def tell_many(table: pd.DataFrame, missing: int, out: Path | None, *, as_json: bool) -> None:
    """Rows on standard output where no file takes them; exit 1 when some have no answer."""
    if as_json:
        rows = [{str(k): _plain(v) for k, v in row.items()} for row in table.to_dict("records")]
        print_json({"rows": len(table), "without": missing, **({} if out is not None else {"table": rows})})
    elif out is None:
        typer.echo("\t".join(map(str, table.columns)))
        for line in table.itertuples(index=False):
            typer.echo("\t".join("" if _plain(value) is None else str(value) for value in line))
    if out is not None:
        say(f"written: {out}", f"已输出：{out}")
    if missing:
        say(f"{missing} of {len(table)} rows have no answer", f"共{len(table)}行，{missing}行没有结果")
        raise typer.Exit(ExitCode.FINDINGS)


def _plain(value: Any) -> Any:  # Any: a value of a table
    import pandas as pd

    if value is None or (not isinstance(value, list | dict) and pd.isna(value)):
        return None
    return value.item() if hasattr(value, "item") else value
