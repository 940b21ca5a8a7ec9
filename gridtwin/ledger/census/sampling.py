"""A random sample of components, measured anew before a sign-off: drawn, read back, held against limits.

The limits stand in `data/census_acceptance.toml` and are to be confirmed against the standard: what lies
outside them is an open point of the sign-off, no verdict.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadRuleTable, BadSample
from gridtwin.ledger.rules import read_table
from gridtwin.model import is_missing
from gridtwin.standards import accuracy_classes
from gridtwin.store.exchange import sources
from gridtwin.store.outputs import check_output, output

RIGHT, WRONG, MISSING = "right", "wrong", "missing"
COLUMNS: Mapping[str, tuple[str, str]] = {
    "code": ("Code", "标识码"),
    "name": ("Name", "名称"),
    "location": ("Location", "位置描述"),
    "accuracy": ("Accuracy class", "定位精度"),
    "x": ("East stored", "库内东坐标"),
    "y": ("North stored", "库内北坐标"),
    "checked_x": ("East measured", "实测东坐标"),
    "checked_y": ("North measured", "实测北坐标"),
    "result": ("Result", "核查结果"),
}
_RESULTS = {
    "正确": RIGHT, "是": RIGHT, "right": RIGHT, "yes": RIGHT, "ok": RIGHT,
    "错误": WRONG, "属性错误": WRONG, "wrong": WRONG, "no": WRONG,
    "未找到": MISSING, "缺失": MISSING, "missing": MISSING, "not found": MISSING,
}  # fmt: skip
_ENDINGS = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a sample is held against; `is_confirmed` where its source was read."""

    sizes: tuple[tuple[int, int], ...]
    share_pct: float
    gross_factor: float
    gross_pct: float
    least_for_rms: int
    wrong_pct: float
    source: str
    is_confirmed: bool

    def size(self, components: int) -> int:
        """How many of so many components are measured anew.

        >>> [load_limits().size(number) for number in (2, 20, 21, 200, 1000)]
        [2, 3, 5, 15, 75]
        """
        fitting = [sample for batch, sample in self.sizes if components <= batch]
        wanted = fitting[0] if fitting else max(self.sizes[-1][1], round(components * self.share_pct / 100))
        return min(wanted, components)


@dataclass(frozen=True, slots=True)
class ClassDeviation:
    """Deviations of one accuracy class, in metres; `figure_m`: mean square error, of few points the mean."""

    accuracy: str
    points: int
    figure_m: float
    is_rms: bool
    largest_m: float
    allowed_m: float
    gross: int


@dataclass(frozen=True, slots=True)
class SampleResult:
    """What a sample came to; `outside`: what lies outside the limits (size, position, gross, attributes)."""

    file: str
    checked: int
    wanted: int
    wrong: int
    missing: int
    deviations: tuple[ClassDeviation, ...]
    outside: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:  # Any: JSON values
        """As it is stored with the sign-off."""
        return asdict(self)


def load_limits(folder: Path | None = None) -> Limits:
    """The limits, with a city's own `census_acceptance.toml` in `folder` over them.

    Raises:
        BadRuleTable: a value is none that counts.
    """
    own = None if folder is None else folder / "census_acceptance.toml"
    raw = read_table("census_acceptance", own)
    try:
        sizes = tuple((int(one["batch"]), int(one["sample"])) for one in raw["sizes"])
        figures = {name: float(raw[name]) for name in ("share_pct", "gross_factor", "gross_pct", "wrong_pct")}
        if not sizes or sorted(sizes) != list(sizes) or min(figures.values()) < 0:
            raise ValueError("sizes ascend, figures are not below 0")
        return Limits(
            sizes,
            least_for_rms=int(raw["least_for_rms"]),
            source=str(raw["source"]),
            is_confirmed=raw["confidence"] == "sourced",
            **figures,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadRuleTable(
            f"census_acceptance.toml: {error}; the built-in file shows every key",
            zh=f"census_acceptance.toml：{error}；可用的键见内置文件",
        ) from error


def draw_sample(components: gpd.GeoDataFrame, limits: Limits, rng: np.random.Generator) -> pd.DataFrame:
    """Components drawn at random, in the order of their codes, with empty columns for what is measured."""
    size = limits.size(len(components))
    drawn = components.iloc[np.sort(rng.choice(len(components), size, replace=False))].sort_values("code")
    frame = pd.DataFrame({name: drawn[name].to_numpy() for name in ("code", "name", "location", "accuracy")})
    shapes = drawn.geometry.to_numpy()
    frame["x"], frame["y"] = shapely.get_x(shapes).round(3), shapely.get_y(shapes).round(3)
    return frame.assign(checked_x=None, checked_y=None, result=None)


def write_sample(frame: pd.DataFrame, path: Path, *, language: str) -> None:
    """Write a drawn sample as .xlsx or .csv, headings in `zh` or `en`.

    Raises:
        UsageError: another ending.
    """
    if path.suffix.lower() not in _ENDINGS:
        raise UsageError(
            f"sample '{path}': the ending must be .xlsx or .csv", zh=f"抽样表“{path}”：扩展名应为.xlsx或.csv"
        )
    check_output(path)
    titles = {name: both[language == "zh"] for name, both in COLUMNS.items()}
    titled = frame.rename(columns=titles)
    with output(path) as partial:
        if path.suffix.lower() == ".csv":
            titled.to_csv(partial, index=False, encoding="utf-8-sig")
        else:
            with pd.ExcelWriter(partial, engine="openpyxl") as book:
                titled.to_excel(book, index=False)


def judge_sample(path: Path, components: gpd.GeoDataFrame, limits: Limits) -> SampleResult:
    """Hold a filled-in sample against the limits; `components` are those of the scope.

    Raises:
        BadSample: a column lacks, a row is not filled in, or a code is no component of the scope.
    """
    rows = _read(path)
    stored = components.drop_duplicates("code").set_index("code")
    known = stored.loc[rows["code"]] if rows["code"].isin(stored.index).all() else None
    if known is None:
        first = rows[~rows["code"].isin(stored.index)].iloc[0]
        raise _bad(path, first["row"], f"component {first['code']} is not of the scope that is signed off",
                   f"部件{first['code']}不在签收范围内")  # fmt: skip
    shapes = known.geometry.to_numpy()
    distance = np.hypot(
        rows["checked_x"].to_numpy(float) - shapely.get_x(shapes),
        rows["checked_y"].to_numpy(float) - shapely.get_y(shapes),
    )
    found = pd.DataFrame({"accuracy": known["accuracy"].fillna("").to_numpy(), "m": distance}).dropna()
    deviations = tuple(
        _deviation(str(name), one["m"].to_numpy(), limits) for name, one in found.groupby("accuracy")
    )
    wrong, missing = (int((rows["result"] == kind).sum()) for kind in (WRONG, MISSING))
    wanted = limits.size(len(components))
    return SampleResult(
        path.name, len(rows), wanted, wrong, missing, deviations,
        _outside(len(rows), wanted, wrong + missing, deviations, limits),
    )  # fmt: skip


def _deviation(accuracy: str, metres: np.ndarray, limits: Limits) -> ClassDeviation:
    errors = {one.accuracy_class: float(one.mean_error_m) for one in accuracy_classes()}
    allowed = errors.get(accuracy, max(errors.values()))
    is_gross = metres > limits.gross_factor * allowed
    kept = metres[~is_gross]
    is_rms = len(metres) >= limits.least_for_rms
    mean = np.sqrt(np.mean(kept**2)) if is_rms else np.mean(kept)
    figure = float(mean) if len(kept) else float("nan")
    return ClassDeviation(
        accuracy or "-", len(metres), round(figure, 3) if len(kept) else 0.0, is_rms,
        round(float(metres.max()), 3), allowed, int(is_gross.sum()),
    )  # fmt: skip


def _outside(
    checked: int, wanted: int, wrong: int, deviations: tuple[ClassDeviation, ...], limits: Limits
) -> tuple[str, ...]:
    points = sum(one.points for one in deviations)
    gross = sum(one.gross for one in deviations)
    found = {
        "size": checked < wanted,
        "position": any(one.figure_m > one.allowed_m for one in deviations),
        "gross": 100 * gross > limits.gross_pct * points,
        "attributes": 100 * wrong > limits.wrong_pct * checked,
    }
    return tuple(name for name, is_outside in found.items() if is_outside)


def _read(path: Path) -> pd.DataFrame:
    """Code, measured place and result of each row, with its number in the file."""
    source = sources.read(path, sources.Choice(), geometry="point", wanted="component")
    frame = pd.DataFrame(source.frame)
    named = {title.casefold(): name for name, titles in COLUMNS.items() for title in (name, *titles)}
    frame = frame.rename(columns={one: named.get(str(one).strip().casefold(), one) for one in frame.columns})
    for name in ("code", "checked_x", "checked_y", "result"):
        if name not in frame:
            en, zh = COLUMNS[name]
            raise BadSample(
                f"{path.name} has no column '{en}' ({zh}); fill in the file that was drawn for this scope",
                zh=f"{path.name}缺少“{zh}”列；请在为本范围抽取的抽样表中填写",
            )
    rows = pd.DataFrame({"row": source.rows, "code": frame["code"].map(_text)})
    told = frame["result"].map(_text).str.casefold()
    rows["result"] = told.map(_RESULTS)
    for name in ("checked_x", "checked_y"):
        rows[name] = pd.to_numeric(frame[name], errors="coerce")
    _refuse(path, rows, told)
    return rows


def _refuse(path: Path, rows: pd.DataFrame, told: pd.Series) -> None:
    unclear = rows[rows["result"].isna()]
    if len(unclear):
        value = told[unclear.index[0]]
        raise _bad(path, unclear["row"].iloc[0],
                   f"the result is '{value}'; write right, wrong or missing (正确, 错误, 未找到)",
                   f"核查结果为“{value}”；应填写正确、错误或未找到")  # fmt: skip
    unplaced = rows[(rows["result"] != MISSING) & rows[["checked_x", "checked_y"]].isna().any(axis=1)]
    if len(unplaced):
        raise _bad(path, unplaced["row"].iloc[0], "the measured place is empty or no number",
                   "实测坐标为空或不是数值")  # fmt: skip
    twice = rows[rows["code"].duplicated()]
    if len(twice):
        raise _bad(path, twice["row"].iloc[0], f"component {twice['code'].iloc[0]} stands there twice",
                   f"部件{twice['code'].iloc[0]}重复出现")  # fmt: skip


def _bad(path: Path, row: object, en: str, zh: str) -> BadSample:
    return BadSample(f"{path.name}, row {row}: {en}", zh=f"{path.name}第{row}行：{zh}")


def _text(value: object) -> str:
    if is_missing(value):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
