"""English names of distresses, which are stored in the words of the Chinese standards."""

from __future__ import annotations

import csv
import tomllib

from map_styles.symbol_table import ROOT, quoted, standard_rows

_DATA = ROOT / "gridtwin" / "ledger" / "data"


def distress_names() -> dict[str, str]:
    """English by Chinese name, of the standards' distresses and those of the inspection forms."""
    forms = tomllib.loads((_DATA / "inspection_forms.toml").read_text("utf-8"))["distresses"]
    known = {row["type"] for row in standard_rows("pavement_distress")}
    known |= {each[0] for listed in forms.values() if isinstance(listed, list) for each in listed}
    with (_DATA / "english_names.csv").open(encoding="utf-8") as rows:
        return {row["zh"]: row["en"] for row in csv.DictReader(rows) if row["zh"] in known}


def in_english(field: str) -> str:
    """Expression: the English name of a distress; one that has none stays as it is."""
    pairs = ", ".join(f"{quoted(zh)}, {quoted(en)}" for zh, en in sorted(distress_names().items()))
    return f"coalesce(map_get(map({pairs}), {field}), {field})"
