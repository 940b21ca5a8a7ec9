"""Numbers continue after every number ever used."""

import numpy as np
import pytest

from gridtwin.ledger.census.numbering import last_used, number_components
from gridtwin.ledger.errors import CodesExhausted

CLASSES = np.array(["0137", "0102", "0137"], dtype=object)


def test_rows_are_numbered_within_their_class_in_row_order() -> None:
    assert number_components(CLASSES, "620102").tolist() == [
        "6201020137000001",
        "6201020102000001",
        "6201020137000002",
    ]


def test_last_used_counts_only_codes_of_the_division() -> None:
    codes = ["6201020137000009", "6201020137000003", "6201030137000050", "620102", "6201020102000001"]
    assert last_used(codes, "620102") == {"0137": 9, "0102": 1}


def test_a_gap_is_never_filled() -> None:
    assert number_components(CLASSES[:1], "620102", {"0137": 9}).tolist() == ["6201020137000010"]


def test_number_that_six_digits_cannot_carry_is_refused() -> None:
    assert number_components(CLASSES[:1], "620102", {"0137": 999_998}).tolist() == ["6201020137999999"]
    with pytest.raises(CodesExhausted, match="1000000"):
        number_components(CLASSES[:1], "620102", {"0137": 999_999})
