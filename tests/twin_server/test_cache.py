from __future__ import annotations

from twin_server.cache import ByteCache, etag


def test_an_answer_is_made_once() -> None:
    cache, made = ByteCache(100), []

    def make() -> bytes:
        made.append(1)
        return b"x" * 10

    assert cache.get("a", make) == cache.get("a", make)
    assert len(made) == 1


def test_the_oldest_answers_go_first() -> None:
    cache = ByteCache(25)
    for key in ("a", "b"):
        cache.get(key, lambda: b"x" * 10)
    cache.get("a", lambda: b"")
    cache.get("c", lambda: b"y" * 10)
    assert cache.size_bytes == 20
    assert cache.get("a", lambda: b"again") == b"x" * 10
    assert cache.get("b", lambda: b"again") == b"again"


def test_an_answer_larger_than_the_cache_is_not_kept() -> None:
    cache = ByteCache(5)
    assert cache.get("a", lambda: b"x" * 10) == b"x" * 10
    assert cache.size_bytes == 0


def test_tags_tell_parts_apart() -> None:
    assert etag("ab", "c") != etag("a", "bc")
