from __future__ import annotations

from typing import Any

import pytest

from tests.twin_server.client import get


@pytest.mark.parametrize(
    "address",
    [
        "/search?q=a%00b",
        "/search?q=a%0d%0aSet-Cookie:x",
        "/search?q=%7f",
        "/features/building/%00",
        "/features/building/a%0ab",
        "/layers/%1bbuilding/features",
    ],
)
def test_control_characters_are_refused_at_the_door(api: Any, address: str) -> None:
    answer = get(api, address)
    assert (answer.status, answer.media_type) == (400, "application/problem+json")
    assert "控制字符" in answer.json["detail_zh"]


def test_a_very_long_question_is_refused(api: Any) -> None:
    assert get(api, f"/search?q={'x' * 9000}").status == 414


@pytest.mark.parametrize("address", ["/search?q=%FF%FE", "/search?q=路灯", "/features/building/%F0%9F%8F%A0"])
def test_other_odd_text_is_no_matter(api: Any, address: str) -> None:
    assert get(api, address.replace("路灯", "%E8%B7%AF%E7%81%AF")).status in (200, 404)
