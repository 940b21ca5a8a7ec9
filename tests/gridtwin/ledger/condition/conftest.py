"""Parameters as they come, and a folder for a city's own tables."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gridtwin.ledger.condition import ConditionParameters, load_parameters

Place = Callable[[str, str], ConditionParameters]


@pytest.fixture(scope="session")
def parameters() -> ConditionParameters:
    """As they come with GridTwin."""
    return load_parameters()


@pytest.fixture
def with_table(tmp_path: Path) -> Place:
    """Parameters of a city that has a file of its own."""

    def place(name: str, text: str) -> ConditionParameters:
        (tmp_path / name).write_text(text, "utf-8")
        return load_parameters(tmp_path)

    return place
