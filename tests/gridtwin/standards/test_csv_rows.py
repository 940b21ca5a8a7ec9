import pytest

from gridtwin.standards import BadTable, Column, ColumnType, TableDeclaration
from gridtwin.standards.csv_rows import parse_rows

LIMITS = TableDeclaration(
    name="limits",
    title_zh="限值",
    title_en="Limits",
    key=("pipe",),
    unique=(("count", "place"),),
    columns=(
        Column("pipe", required=True),
        Column("depth_m", ColumnType.REAL),
        Column("count", ColumnType.INTEGER),
        Column("is_new", ColumnType.BOOLEAN),
        Column("place", values=("road", "footway")),
        Column("confidence", required=True),
    ),
)
HEADER = "pipe,depth_m,count,is_new,place,confidence\n"


def test_types_and_empty_cells() -> None:
    rows = parse_rows(LIMITS, HEADER + "给水,0.7,3,yes,road,memory\n排水,,,,,sourced\n", "limits.csv")
    assert dict(rows[0]) == {
        "pipe": "给水",
        "depth_m": 0.7,
        "count": 3,
        "is_new": True,
        "place": "road",
        "confidence": "memory",
    }
    assert rows[1]["depth_m"] is None


def test_a_column_that_need_not_be_filled_may_be_absent() -> None:
    assert parse_rows(LIMITS, "pipe,confidence\n给水,memory\n", "limits.csv")[0]["count"] is None


def test_empty_cells_do_not_repeat_each_other() -> None:
    assert len(parse_rows(LIMITS, HEADER + "给水,,1,,,memory\n排水,,1,,,memory\n", "limits.csv")) == 2


def test_rows_cannot_be_changed() -> None:
    row = parse_rows(LIMITS, "pipe,confidence\n给水,memory\n", "limits.csv")[0]
    with pytest.raises(TypeError):
        row["pipe"] = "排水"  # type: ignore[index]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (",0.7,1,yes,road,memory", r"line 2: column pipe, value '': must be filled"),
        ("给水,deep,1,yes,road,memory", r"line 2: column depth_m, value 'deep': must be a number"),
        ("给水,0.7,1.5,yes,road,memory", r"column count, value '1.5': must be a whole number"),
        ("给水,0.7,1,true,road,memory", r"column is_new, value 'true': must be yes or no"),
        ("给水,0.7,1,yes,river,memory", r"column place, value 'river': must be one of road, footway"),
        ("给水,0.7,1,yes,road,guess", r"column confidence, value 'guess': .*is not a mark"),
        ("给水,0.7,1,yes", r"line 2: the row has not as many columns as line 1"),
        ("给水,0.7,1,yes,road,memory,more", r"line 2: the row has not as many columns as line 1"),
        ("给水,0.7,1,yes,road,memory\n给水,,,,,memory", r"line 3: \('给水',\) stands already in line 2"),
        (
            "给水,0.7,1,yes,road,memory\n排水,0.7,1,yes,road,memory",
            r"line 3: \(1, 'road'\) stands already in line 2: rows must differ in count, place",
        ),
        ("给水,0.7,1,yes,road,mem\0ory", "line|NUL"),
    ],
)
def test_refuses(line: str, message: str) -> None:
    with pytest.raises(BadTable, match=message):
        parse_rows(LIMITS, HEADER + line + "\n", "limits.csv")


def test_reports_every_breach_not_only_the_first() -> None:
    lines = "".join(f"管{n},deep,x,yes,road,memory\n" for n in range(15))
    with pytest.raises(BadTable) as caught:
        parse_rows(LIMITS, HEADER + lines, "limits.csv")
    assert len(caught.value.problems) == 30
    assert caught.value.problems[29].startswith("limits.csv line 16: column count")


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("depth_m,confidence\n", r"missing columns \['pipe'\]"),
        ("pipe,confidence,colour\n", r"unknown or repeated columns \['colour'\]"),
        ("pipe,confidence,pipe\n", r"unknown or repeated columns \['pipe', 'pipe'\]"),
        ("", r"missing columns \['pipe', 'confidence'\]"),
    ],
)
def test_refuses_headers(header: str, message: str) -> None:
    with pytest.raises(BadTable, match=message):
        parse_rows(LIMITS, header, "limits.csv")
