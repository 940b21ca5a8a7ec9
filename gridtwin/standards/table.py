"""Standards tables: declared once in `tables.toml`, kept as CSV in `data/`, replaceable by a city's own file.

Every row keeps where it was seen (`source`, a key of the table `sources`) and how far it can be trusted
(`confidence`, see `confidence.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

from gridtwin.standards.csv_rows import Row, Value, parse_rows
from gridtwin.standards.declaration import TableDeclaration, table_declaration
from gridtwin.standards.errors import BadTable, UnknownEntry


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table and the file they were read from."""

    declaration: TableDeclaration
    rows: tuple[Row, ...] = field(repr=False)
    origin: str
    is_override: bool = False

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def where(self, **conditions: Value) -> tuple[Row, ...]:
        """Rows whose columns equal the given values.

        >>> len(load_table("pipe_classes").where(level="major"))
        8
        """
        wanted = conditions.items()
        return tuple(row for row in self.rows if all(row[name] == value for name, value in wanted))

    def find(self, text: str, **conditions: Value) -> tuple[Row, ...]:
        """Rows whose code, Chinese name or English name is `text` (English in any case).

        >>> [row["code"] for row in load_table("pipe_materials").find("ductile IRON")]
        ['QM']
        """
        wanted = text.strip().casefold()
        columns = self.declaration.lookup_columns
        return tuple(
            row
            for row in self.where(**conditions)
            if any(str(row[column]).casefold() == wanted for column in columns if row[column] is not None)
        )

    def row(self, text: str, **conditions: Value) -> Row:
        """The one row of that code or name.

        >>> load_table("pipe_status").row("废弃")["code"]
        '1'

        Raises:
            UnknownEntry: no row, or more than one, bears it.
        """
        found = self.find(text, **conditions)
        if len(found) == 1:
            return found[0]
        name = self.declaration.name
        where = name + "".join(f", {column} {value}" for column, value in conditions.items())
        if found:
            raise UnknownEntry(
                f"'{text}' names {len(found)} rows of table {where}: use the code instead",
                zh=f"“{text}”对应表{where}中的{len(found)}行；请改用代码",
            )
        raise UnknownEntry(
            f"'{text}' is not in table {where} ({self.origin}): a city adds rows by placing its own "
            f"{self.declaration.file_name} in the workspace folder standards/ (docs/standards.md)",
            zh=f"“{text}”不在表{where}中（{self.origin}）；"
            f"城市可在工作区的standards/文件夹放置自己的{self.declaration.file_name}来增加行"
            "（docs/standards.md）",
        )


def load_table(name: str, *, override_dir: str | Path | None = None) -> Table:
    """A table's rows: the city's own file where there is one, else the ones that come with GridTwin.

    Args:
        name: see `table_names()`.
        override_dir: folder of a city's own tables (`standards/` of its workspace); need not exist.

    Raises:
        UnknownTable: nothing of that name is declared.
        BadTable: the city's file breaks the declaration; lists file, line, column, value and rule.
    """
    declaration = table_declaration(name)
    if override_dir is not None:
        path = Path(override_dir) / declaration.file_name
        if path.is_file():
            rows = parse_rows(declaration, _read(path), str(path))
            return Table(declaration, rows, str(path), is_override=True)
    return _built_in(name)


@cache
def _built_in(name: str) -> Table:
    declaration = table_declaration(name)
    text = (files("gridtwin.standards") / "data" / declaration.file_name).read_text("utf-8")
    return Table(declaration, parse_rows(declaration, text, declaration.file_name), declaration.file_name)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadTable(
            f"{path}: byte {error.start} is not UTF-8; save the table as 'CSV UTF-8', which Excel and WPS "
            f"offer as a file type of its own",
            zh=f"{path}：第{error.start}字节不是UTF-8；请把表另存为“CSV UTF-8”，Excel和WPS都提供此类型",
        ) from error
