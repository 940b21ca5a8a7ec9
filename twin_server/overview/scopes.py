"""Further conditions on the rows behind a figure, by name."""

from __future__ import annotations

from gridtwin.store.conditions import AllOf, Compare, Condition, IsMissing, Not, OneOf, Operator
from twin_server.overview.conditions import road_ratings
from twin_server.overview.declared import Listing
from twin_server.overview.facts import Facts


def condition_of(listing: Listing, facts: Facts) -> AllOf:
    """What the rows behind a figure have in common."""
    parts: list[Condition] = [OneOf(name, values) for name, values in listing.where.items()]
    parts += [IsMissing(name) for name in listing.empty]
    if listing.scope == "latest_of_place" and facts.succeeded:
        parts.append(Not(OneOf("id", tuple(facts.succeeded))))
    if listing.scope == "newest_road_ratings":
        index, year = road_ratings(facts) or ("", 0)
        parts += [
            Compare("host_class", Operator.EQUAL, "road"),
            Compare("index_name", Operator.EQUAL, index),
            Compare("rated_year", Operator.EQUAL, year),
        ]
    return AllOf(tuple(parts))
