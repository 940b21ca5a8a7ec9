"""Settings are data: a city's own table counts, a broken one is refused."""

from pathlib import Path

import pytest

from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.linear.settings import Shape, load_linear_settings


def test_built_in() -> None:
    settings = load_linear_settings()
    assert settings.kinds["sign"].shape is Shape.POINT
    assert settings.kinds["work"].is_exclusive
    assert settings.positions.farthest_m == 50


def test_city_sets_a_table(tmp_path: Path) -> None:
    (tmp_path / "linear_settings.toml").write_text("[positions]\nfarthest_m = 9.0\ncentre_m = 0.1\n")
    settings = load_linear_settings(tmp_path)
    assert (settings.positions.farthest_m, settings.routes.snap_m) == (9, 0.5)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[positions]\nfarthest_m = 9.0\n", id="a key is missing"),
        pytest.param("[positions]\nfarthest_m = -9.0\ncentre_m = 1\n", id="negative"),
        pytest.param("[kinds.sign]\nshape = 'ball'\nis_exclusive = true\n", id="no such shape"),
    ],
)
def test_broken(tmp_path: Path, text: str) -> None:
    (tmp_path / "linear_settings.toml").write_text(text)
    with pytest.raises(BadRuleTable) as caught:
        load_linear_settings(tmp_path)
    assert caught.value.zh
