from dataclasses import dataclass
from typing import ClassVar

import pytest

from gridtwin.standards import Confidence, UnknownEntry, find_record, records


@dataclass(frozen=True, slots=True)
class Material:
    TABLE: ClassVar[str] = "pipe_materials"
    code: str
    name: str
    confidence: Confidence


def test_rows_become_values() -> None:
    assert records(Material)[0] == Material("ZT", "铸铁", Confidence.SOURCED)


def test_conditions_narrow() -> None:
    assert [each.code for each in records(Material, name="钢")] == ["G"]


def test_find_one_or_refuse() -> None:
    assert find_record(Material, "steel").code == "G"
    with pytest.raises(UnknownEntry, match="'wood' is not in table pipe_materials"):
        find_record(Material, "wood")
