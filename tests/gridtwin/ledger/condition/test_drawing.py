"""Pictures are written, whole or not at all."""

from pathlib import Path

import pytest

from gridtwin.errors import UsageError
from gridtwin.ledger.condition import ConditionParameters, draw_correction, draw_curves


def test_pictures(parameters: ConditionParameters, tmp_path: Path) -> None:
    draw_curves(parameters, "concrete", tmp_path / "curves.svg")
    assert (tmp_path / "curves.svg").read_text("utf-8").startswith("<?xml")
    draw_correction(parameters, tmp_path / "several.png")
    assert (tmp_path / "several.png").read_bytes().startswith(b"\x89PNG")


def test_another_ending_is_refused(parameters: ConditionParameters, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.png, \.svg, \.pdf"):
        draw_curves(parameters, "asphalt", tmp_path / "curves.bmp")
    assert not list(tmp_path.iterdir())
