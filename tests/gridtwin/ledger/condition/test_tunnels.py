"""The tunnels' index by hand; its weights are always said to be GridTwin's own."""

import pytest

from gridtwin.ledger.condition import ConditionParameters, load_parameters, rate_tunnel, tunnel_weighting
from gridtwin.ledger.errors import BadRuleTable
from tests.gridtwin.ledger.condition.conftest import Place


def test_a_tunnel_by_hand(parameters: ConditionParameters) -> None:
    # 土建 .15×90 + .4×70 + .25×80 + .05×100 + .15×90 = 80; 机电 all 60; 其他 .5×100 + .5×80 = 90.
    # .6×80 + .3×60 + .1×90 = 75.
    civil = {"洞口洞门": 90.0, "衬砌": 70.0, "路面": 80.0, "检修道": 100.0, "排水系统": 90.0}
    machines = dict.fromkeys(["供电", "照明", "通风", "消防", "监控"], 60.0)
    rating = rate_tunnel(parameters, {**civil, **machines, "标志标线": 100.0, "装饰与附属": 80.0})
    assert (rating.index, rating.value, rating.grade) == ("tunnel", 75.0, "C")
    assert "GridTwin's own" in rating.to_confirm[0].en


def test_without_any_defect_is_100(parameters: ConditionParameters) -> None:
    assert rate_tunnel(parameters, dict.fromkeys(tunnel_weighting(parameters).names, 100.0)).value == 100.0


def test_a_citys_weights_must_add_up(with_table: Place) -> None:
    head = '[tunnel]\nbands_index = "BCI"\nbands_scope = "Ⅱ-Ⅴ类桥梁"\n'
    text = head + "parts = { a = 0.5 }\ncomponents = { a = { b = 1.0 } }\n"
    with pytest.raises(BadRuleTable, match="together they are 1"):
        rate_tunnel(with_table("condition.toml", text), {"b": 50.0})


@pytest.mark.parametrize(
    "text", ['correction = "plain"', "decimals = 'two'", "thresholds = 3", "[area_rules]\nx = 'a/b'", "= 3"]
)
def test_a_broken_parameter_file_is_refused(with_table: Place, text: str) -> None:
    with pytest.raises(BadRuleTable):
        with_table("condition.toml", text)


def test_parameters_are_read_without_a_city() -> None:
    assert load_parameters().correction == "formula"
