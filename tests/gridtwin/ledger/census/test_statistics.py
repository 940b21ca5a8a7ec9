"""Counts that can be checked by hand."""

import json
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from gridtwin.errors import UsageError
from gridtwin.ledger import component_statistics, write_statistics

COMPONENTS = pd.DataFrame(
    {
        "class_code": ["0137", "0137", "0102"],
        "grid_code": ["620102001001001", "620102001001001", "620102001001002"],
        "owner_name": ["路灯所", None, "排水公司"],
        "state": ["完好", "破损", "完好"],
    }
)


def test_counts_by_class_grid_owner_and_state() -> None:
    tables = component_statistics(
        COMPONENTS, grid_codes=pd.Series(["620102001001001", "620102001001002", "620102001001003"])
    )
    assert tables["class"].to_numpy().tolist() == [
        ["0102", "污水井盖", "Sewage cover", "01", 1],
        ["0137", "路灯", "Street lamp", "01", 2],
    ]
    assert tables["grid"]["number"].tolist() == [2, 1, 0]
    assert dict(tables["owner"].to_numpy()) == {"": 1, "排水公司": 1, "路灯所": 1}
    assert dict(tables["state"].to_numpy()) == {"完好": 2, "破损": 1}
    assert tables["class_state"].set_index("class_code").loc["0137"].to_dict() == {"完好": 1, "破损": 1}


def test_no_components_give_empty_tables() -> None:
    assert len(component_statistics(COMPONENTS.iloc[:0])["class"]) == 0


def test_tables_as_json_workbook_and_csv(tmp_path: Path) -> None:
    tables = component_statistics(COMPONENTS)
    write_statistics(tables, tmp_path / "s.json")
    assert json.loads((tmp_path / "s.json").read_text("utf-8"))["state"][0] == {"state": "完好", "number": 2}
    write_statistics(tables, tmp_path / "s.xlsx")
    assert openpyxl.load_workbook(tmp_path / "s.xlsx").sheetnames == list(tables)
    files = write_statistics(tables, tmp_path / "csv")
    assert (
        files[0].read_text("utf-8-sig").splitlines()[0]
        == "class_code,class_name,class_name_en,major_code,number"
    )
    with pytest.raises(UsageError, match=r"\.xlsx or \.json"):
        write_statistics(tables, tmp_path / "s.pdf")
