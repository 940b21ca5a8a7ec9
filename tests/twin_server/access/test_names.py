from __future__ import annotations

import pytest

from twin_server.access.errors import BadUserName
from twin_server.access.names import user_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wang", "wang"),
        (" 张伟 ", "张伟"),
        ("ＺＨＡＮＧ", "zhang"),
        ("a.b-c_d@e", "a.b-c_d@e"),
        ("李" * 63, "李" * 63),
    ],
)
def test_one_spelling(text: str, name: str) -> None:
    assert user_name(text) == name


@pytest.mark.parametrize(
    "text",
    ["", " ", "a b", "a\r\nSet-Cookie: x=1", "../etc", "a/b", "<b>", "a'--", "李" * 64, "-a", "\x00", "a:b"],
)
def test_refused(text: str) -> None:
    with pytest.raises(BadUserName):
        user_name(text)
