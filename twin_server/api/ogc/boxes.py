"""`bbox` of a request as an area of the workspace: exact, whatever system the box was given in."""

from __future__ import annotations

import math

import shapely

from gridtwin.store.database import Box
from gridtwin.store.pages import Area
from twin_server.api.ogc.reference import Reference
from twin_server.areas import lonlat_area
from twin_server.city import City
from twin_server.errors import BadRequest


def parse_box(text: str, reference: Reference) -> Box:
    """(min x, min y, max x, max y) of `bbox`, east before north; heights of a six-number box do not count.

    Raises:
        BadRequest: not four or six finite numbers, or the north end lies south.
    """
    rule = "bbox is four numbers (or six with heights), lower corner first: 103.70,36.05,103.75,36.10"
    rule_zh = "bbox为4个数（带高程为6个），先给左下角，例如103.70,36.05,103.75,36.10"
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) not in (4, 6) or not all(math.isfinite(number) for number in numbers):
        raise BadRequest(
            f"bbox '{text[:80]}' cannot be read; {rule}", zh=f"bbox“{text[:80]}”无法识别；{rule_zh}"
        )
    half = len(numbers) // 2
    lower, upper = numbers[:2], numbers[half : half + 2]
    if reference.is_swapped:
        lower, upper = lower[::-1], upper[::-1]
    crosses = not reference.is_projected and lower[0] > upper[0]
    if lower[1] > upper[1] or (lower[0] > upper[0] and not crosses):
        raise BadRequest(
            f"bbox '{text[:80]}' has its corners the wrong way round; {rule}",
            zh=f"bbox“{text[:80]}”两角次序颠倒；{rule_zh}",
        )
    return lower[0], lower[1], upper[0], upper[1]


def area(city: City, class_name: str, box: Box, reference: Reference) -> Area | None:
    """The area of the box, None where it holds the whole layer."""
    if reference.is_projected:
        return Area(shapely.box(*box), inner=box)
    return lonlat_area(city, class_name, box)
