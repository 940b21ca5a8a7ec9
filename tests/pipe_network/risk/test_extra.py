"""The table with more columns."""

import pandas as pd
import pytest

from pipe_network.errors import BadPipeData, SourceMissing
from pipe_network.risk.extra import read_extra, unknown_lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk"])
def test_csv(tmp_path, encoding):
    path = tmp_path / "e.csv"
    path.write_bytes("line_no,condition_grade,备注\n001,3,渗漏\n".encode(encoding))
    assert read_extra(path)[["line_no", "condition_grade"]].to_numpy().tolist() == [["001", 3]]


def test_xlsx(tmp_path):
    path = tmp_path / "e.xlsx"
    pd.DataFrame({"line_no": ["L1"], "condition_grade": [2]}).to_excel(path, index=False)
    assert read_extra(path)["condition_grade"].tolist() == [2]


def test_numbers_of_no_line_are_named():
    table = pd.DataFrame({"line_no": ["L1", "X2", None, "X1"]})
    assert unknown_lines(table, pd.DataFrame({"line_no": ["L1", "L2", None]})) == ["X2", "—", "X1"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n", "no column line_no"),
        ("line_no\nL1\nL1\n", "row 3: line L1 comes twice"),
        ("", "line_no"),
    ],
)
def test_refused(tmp_path, text, message):
    path = tmp_path / "e.csv"
    path.write_text(text)
    with pytest.raises(BadPipeData, match=message):
        read_extra(path)


def test_missing_and_no_workbook(tmp_path):
    with pytest.raises(SourceMissing):
        read_extra(tmp_path / "none.csv")
    (tmp_path / "e.xlsx").write_text("no workbook")
    with pytest.raises(BadPipeData):
        read_extra(tmp_path / "e.xlsx")
