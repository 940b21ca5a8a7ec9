"""A table with more columns by line number, say the condition grades that an inspection found."""

from __future__ import annotations

from pathlib import Path
from zipfile import BadZipFile

import pandas as pd

from gridtwin.archives import refuse_bomb
from pipe_network.errors import BadPipeData, SourceMissing

_KEY = "line_no"
_ENCODINGS = ("utf-8-sig", "gb18030")


def read_extra(path: Path) -> pd.DataFrame:
    """The table of a .csv (UTF-8 or GBK) or .xlsx with a column line_no.

    Raises:
        SourceMissing: the file does not exist.
        BadPipeData: it is no such table, has no line_no, or one line twice.
    """
    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    refuse_bomb(path)
    try:
        table = pd.read_excel(path, dtype={_KEY: str}) if path.suffix.lower() == ".xlsx" else _csv(path)
    except (ValueError, BadZipFile, KeyError) as error:
        raise BadPipeData(
            f"{path}: {error}; give a .csv or .xlsx with a column {_KEY}",
            zh=f"{path}：{error}；请提供含{_KEY}列的csv或xlsx",
        ) from error
    if _KEY not in table:
        raise BadPipeData(
            f"{path} has no column {_KEY}, only {', '.join(map(str, table.columns))}",
            zh=f"{path}没有{_KEY}列，仅有{'、'.join(map(str, table.columns))}",
        )
    twice = table[_KEY][table[_KEY].duplicated()]
    if len(twice):
        row = int(twice.index[0]) + 2
        raise BadPipeData(
            f"{path} row {row}: line {twice.iloc[0]} comes twice; keep one row a line",
            zh=f"{path}第{row}行：管线{twice.iloc[0]}重复；每条管线保留一行",
        )
    return table


def unknown_lines(table: pd.DataFrame, lines: pd.DataFrame) -> list[str]:
    """Line numbers of the table that no line bears, in its order; "—" for a row without a number."""
    given = table[_KEY].fillna("—").astype(str)
    return given[~given.isin(lines[_KEY].dropna().astype(str))].tolist()


def _csv(path: Path) -> pd.DataFrame:
    for encoding in _ENCODINGS:
        try:
            return pd.read_csv(path, dtype={_KEY: str}, encoding=encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError("neither UTF-8 nor GBK text")
