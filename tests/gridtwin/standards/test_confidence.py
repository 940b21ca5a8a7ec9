import pytest

from gridtwin.standards import Confidence, Standing, UnknownMark, confidence_of, is_binding, standing_title


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("sourced", Confidence.SOURCED),
        ("sourced (GB 50028 same figure)", Confidence.SOURCED),
        ("sourced-anchor (upper code: may be provincial)", Confidence.PARTLY_SOURCED),
        ("sourced (older edition)", Confidence.SOURCED_OLDER),
        ("sourced-local/memory", Confidence.MEMORY),
        ("memory; 0.90 quiz-confirmed", Confidence.MEMORY),
        ("sourced (irregular in source, check)", Confidence.CONFLICTING),
        (None, Confidence.OWN),
    ],
)
def test_marks_with_remarks(mark: str | None, expected: Confidence) -> None:
    assert confidence_of(mark) is expected


@pytest.mark.parametrize("mark", ["", "certain", "Sourced", "memory "])
def test_refuses_unknown_marks(mark: str) -> None:
    with pytest.raises(UnknownMark, match=r"is not a mark .*docs/standards.md"):
        confidence_of(mark)


def test_only_what_was_seen_for_the_standard_is_binding() -> None:
    binding = {mark for mark in Confidence if mark.is_binding}
    assert binding == {Confidence.SOURCED, Confidence.SOURCED_ANCHOR}


@pytest.mark.parametrize(
    "mark", ["memory", "derived", "inferred", "conflicting", "memory-no-code", "sourced (older edition)"]
)
def test_the_rest_is_to_be_confirmed(mark: str) -> None:
    assert confidence_of(mark).standing is Standing.CONFIRM
    assert not is_binding({"confidence": mark})


def test_a_row_without_mark_is_nobodys_standard() -> None:
    assert not is_binding({"value": 1})


def test_each_mark_and_standing_has_words_in_both_languages() -> None:
    for mark in Confidence:
        assert mark.title("zh")
        assert mark.title("en").isascii()
    assert standing_title(Standing.CONFIRM, "en") == "to be confirmed against the standard"
    assert standing_title(Standing.LOCAL) == "地方或软件做法"
