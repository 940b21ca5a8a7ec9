from __future__ import annotations

import pytest

from twin_server.errors import BrokenStyle
from twin_server.overview.matters import kinds, parse_kinds


def test_the_kinds_of_the_package() -> None:
    given, most = kinds()
    assert given[0].kind == "alarm"
    assert most >= len(given)


@pytest.mark.parametrize(
    "entry",
    [
        'kind = "case"\ngrades = ["A"]\nmost = 1',
        'kind = "alarm"\ngrades = ["A"]\nmost = 1',
        'kind = "patch"\ngrades = ["A"]',
    ],
    ids=["no such kind", "alarms have severities", "most is missing"],
)
def test_a_wrong_kind_is_refused(entry: str) -> None:
    with pytest.raises(BrokenStyle, match="kinds are alarm, patch, bridge"):
        parse_kinds(f"most = 5\n[[matter]]\n{entry}\n")
