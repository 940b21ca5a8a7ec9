from __future__ import annotations

from twin_server.city import City
from twin_server.search import find_features, in_turns


def titles(city: City, query: str) -> list[str]:
    return [hit["title"] for hit in find_features(city, query, limit=5)]


def test_an_exact_code_is_first(city: City) -> None:
    assert titles(city, "TB-1")[0] == "TB-1"
    assert titles(city, "b1")[0] == "B1"  # case does not matter


def test_part_of_a_name_is_found(city: City) -> None:
    hit = find_features(city, "小学", limit=5)[0]
    assert (hit["class"], hit["title"], hit["subtitle"]) == ("building", "B1", "第一小学")


def test_many_hits_are_cut(city: City) -> None:
    assert len(find_features(city, "6201", limit=5)) == 5


def test_a_class_with_many_hits_leaves_room_for_others() -> None:
    points = [(2, f"JP0012{n}", {"n": n}) for n in range(4)] + [(0, "0012", {"n": "exact"})]
    patch = [(2, "620102-20251012-64e918-0012", {"n": "patch"})]
    hits = sorted([*in_turns(points), *in_turns(patch)], key=lambda hit: hit[:3])
    assert [hit[3]["n"] for hit in hits] == ["exact", 0, 1, 2, "patch", 3]


def test_nothing_is_found(city: City) -> None:
    assert titles(city, "no such thing") == []
    assert titles(city, "   ") == []
    assert titles(city, ".*") == []  # the query is text, not a pattern
