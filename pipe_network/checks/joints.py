"""Stage joint, plan: points that lines need, lines that points part, ends, crossings and lengths."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from pipe_network.checks.columns import Bools, Floats, Ints, by_class, texts, within
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check, Severity
from pipe_network.checks.subject import Subject
from pipe_network.classes import class_facts

END_FIELDS = ("start_point", "end_point")


def missing_points(subject: Subject, check: Check) -> Found:
    """13: one end of a line is in no point table, or belongs to another kind of network."""
    unknown = _unknown(subject)
    one = unknown.sum(axis=1) == 1
    for end, name in enumerate(END_FIELDS):
        rows = np.flatnonzero(one & unknown[:, end] & subject.keep_lines)
        said = {"point": list(subject.facts.ends_no[rows, end])}
        yield Hits(Layer.LINE, rows, (name,), said)
        yield from _foreign_points(subject, end, name)


def _unknown(subject: Subject) -> Bools:
    return np.asarray((subject.ends < 0) & (subject.facts.ends_no != ""), bool)


def _foreign_points(subject: Subject, end: int, name: str) -> Iterator[Hits]:
    major_of_line = by_class(subject.facts.line_class, lambda code: class_facts(code).major)
    major_of_point = np.append(by_class(subject.facts.point_class, lambda code: class_facts(code).major), "")
    other = major_of_point[subject.ends[:, end]]
    rows = np.flatnonzero(
        (major_of_line != "") & (other != "") & (major_of_line != other) & subject.keep_lines
    )
    facts = [class_facts(str(code)) for code in subject.facts.point_class[subject.ends[rows, end]]]
    said = {
        "point": list(subject.facts.ends_no[rows, end]),
        "kind": [one.name_en for one in facts],
        "kind_zh": [one.name_zh for one in facts],
    }
    yield Hits(Layer.LINE, rows, (name,), said, "kind")


def lonely_points(subject: Subject, check: Check) -> Found:
    """14: a point that no line uses, though one may pass it."""
    used = np.zeros(len(subject.points) + 1, bool)
    used[subject.ends] = True
    lonely = ~used[:-1] & subject.keep_points & (subject.facts.point_no != "")
    touched = np.zeros(len(lonely), bool)
    touched[_points_on_lines(subject, check.number("tolerance_m"))[0]] = True
    for flag, message in ((False, "main"), (True, "passed")):
        yield Hits(Layer.POINT, np.flatnonzero(lonely & (touched == flag)), ("point_no",), message=message)


def lonely_lines(subject: Subject, check: Check) -> Found:
    """15: both ends of a line are in no point table."""
    rows = np.flatnonzero(_unknown(subject).all(axis=1) & subject.keep_lines)
    said = {"start": list(subject.facts.ends_no[rows, 0]), "end": list(subject.facts.ends_no[rows, 1])}
    yield Hits(Layer.LINE, rows, END_FIELDS, said)


def unsnapped_ends(subject: Subject, check: Check) -> Found:
    """16: the geometry of a line does not begin and end where its points are."""
    if subject.staged is not None:
        yield NotChecked("lines of a delivery are drawn from their points", "测量成果的管线由管点连成")
        return
    tips = np.stack([_tip(subject, 0), _tip(subject, -1)], axis=1)
    at = np.append(subject.xy, [[np.nan, np.nan]], axis=0)[subject.ends]
    gap = np.hypot(*np.moveaxis(tips - at, -1, 0))
    turned = np.hypot(*np.moveaxis(tips[:, ::-1] - at, -1, 0)).max(axis=1) <= check.number("tolerance_m")
    with np.errstate(invalid="ignore"):
        off = (gap > check.number("tolerance_m")) & subject.keep_lines[:, None]
    rows = np.flatnonzero(off.any(axis=1) & turned)
    yield Hits(Layer.LINE, rows, END_FIELDS, message="turned", spoils=False)
    for end, name in enumerate(END_FIELDS):
        rows = np.flatnonzero(off[:, end] & ~turned)
        said = {"point": list(subject.facts.ends_no[rows, end]), "gap": list(gap[rows, end])}
        place, which = shapely.points(tips[rows, end]), np.full(len(rows), end)
        yield Hits(Layer.LINE, rows, (name,), said, ends=which, geometry=place)


def _tip(subject: Subject, index: int) -> Floats:
    point = shapely.get_point(subject.facts.geometry, index)
    return np.column_stack([shapely.get_x(point), shapely.get_y(point)])


def dead_ends(subject: Subject, check: Check) -> Found:
    """17: a point at which one line ends, and whose name is that of a point in the middle of a line."""
    feature, thing = texts(subject.points, "feature"), texts(subject.points, "appurtenance")
    if not ((feature != "") | (thing != "")).any():
        yield NotChecked("points have neither features nor appurtenances", "管点没有特征和附属物")
        return
    dead = (
        (subject.degree == 1)
        & (feature != "")
        & (thing == "")
        & ~within(feature, check.words("end_features"))
    )
    if subject.context.area is not None:
        dead &= ~subject.near(shapely.boundary(subject.context.area), check.number("area_margin_m"))
    rows = np.flatnonzero(dead)
    yield Hits(Layer.POINT, rows, ("feature",), {"feature": list(feature[rows])})


def unbroken_lines(subject: Subject, check: Check) -> Found:
    """18: a point of its own class lies on a line, which goes on without ending there.

    Where the point hangs on an end of that very line, both lines lie on each other: a warning.
    """
    point, line = _points_on_lines(subject, check.number("tolerance_m"))
    beside = _hangs_on(subject, point, line)
    for flag, message, severity in ((False, "main", None), (True, "beside", Severity.WARNING)):
        at, by = point[beside == flag], line[beside == flag]
        said = {"point": list(subject.facts.point_no[at])}
        place = shapely.points(subject.xy[at])
        yield Hits(Layer.LINE, by, END_FIELDS[::-1], said, message, severity, geometry=place)


def _hangs_on(subject: Subject, point: Ints, line: Ints) -> Bools:
    """Whether a point is a neighbour of an end of the line."""
    table = subject.incidence
    neighbours = set(zip(table["point"].tolist(), table["other"].tolist(), strict=True))
    ends = subject.facts.ends_no[line]
    found = [
        (p, a) in neighbours or (p, b) in neighbours for p, (a, b) in zip(point.tolist(), ends, strict=True)
    ]
    return np.array(found, bool)


def _points_on_lines(subject: Subject, tolerance_m: float) -> tuple[Ints, Ints]:
    """Rows of points and of the lines of their class that pass them, both ends being farther off."""
    lines = np.flatnonzero(subject.usable_geometry)
    points = np.flatnonzero(~np.isnan(subject.xy).any(axis=1))
    place = shapely.points(subject.xy[points])
    tree = shapely.STRtree(subject.facts.geometry[lines])
    a, b = tree.query(place, predicate="dwithin", distance=tolerance_m)
    at, by = points[a], lines[b]
    fits = subject.facts.point_class[at] == subject.facts.line_class[by]
    fits &= (subject.facts.point_no[at][:, None] != subject.facts.ends_no[by]).all(axis=1)
    at, by, place = at[fits], by[fits], place[a][fits]
    geometry = subject.facts.geometry[by]
    along = shapely.line_locate_point(geometry, place)
    inner = (along > 2 * tolerance_m) & (along < shapely.length(geometry) - 2 * tolerance_m)
    return at[inner], by[inner]


def crossings(subject: Subject, check: Check) -> Found:
    """20: two lines of a class cross at one level without a point in common."""
    rows = np.flatnonzero(subject.usable_geometry)
    tree = shapely.STRtree(subject.facts.geometry[rows])
    a, b = tree.query(tree.geometries)
    first, later = rows[a[a < b]], rows[b[a < b]]
    alike = subject.facts.line_class[first] == subject.facts.line_class[later]
    first, later = first[alike], later[alike]
    names = subject.facts.ends_no
    apart = (names[first][:, :, None] != names[later][:, None, :]).all(axis=(1, 2))
    first, later = first[apart], later[apart]
    crosses = shapely.crosses(subject.facts.geometry[first], subject.facts.geometry[later])
    first, later = first[crosses], later[crosses]
    place = shapely.centroid(
        shapely.intersection(subject.facts.geometry[first], subject.facts.geometry[later])
    )
    gap = np.abs(level_at(subject, first, place) - level_at(subject, later, place))
    meets = ~(gap > check.number("same_level_m"))
    first, later, place = first[meets], later[meets], place[meets]
    said = {"other": [f"{start}-{end}" for start, end in names[later]]}
    yield Hits(Layer.LINE, first, ("end_point", "start_point"), said, geometry=np.asarray(place, object))


def level_at(subject: Subject, rows: Ints, place: np.ndarray) -> Floats:
    """Level of the middle of the pipe at a place on it."""
    share = shapely.line_locate_point(subject.facts.geometry[rows], place, normalized=True)
    axis = (subject.crown[rows] + subject.invert[rows]) / 2
    return np.asarray(axis[:, 0] + (axis[:, 1] - axis[:, 0]) * share, np.float64)


def lengths(subject: Subject, check: Check) -> Found:
    """21: a line longer or shorter than lines between neighbouring points are."""
    fall = np.nan_to_num(subject.crown[:, 1] - subject.crown[:, 0])
    length = np.hypot(subject.length, fall)
    bent = shapely.get_num_coordinates(subject.facts.geometry) > 2
    with np.errstate(invalid="ignore"):
        too_long = (length > check.number("most_m")) & ~bent
        too_short = (length < check.number("least_m")) & (length > 0)
    for message, bad in (("long", too_long), ("short", too_short)):
        rows = np.flatnonzero(bad)
        limit = check.number("most_m" if message == "long" else "least_m")
        said = {"length": list(length[rows]), "limit": [limit] * len(rows)}
        yield Hits(Layer.LINE, rows, ("end_point", "start_point"), said, message)


def services(subject: Subject, check: Check) -> Found:
    """49: a house connection that is too long, or that ends at no main."""
    thing = np.append(texts(subject.points, "appurtenance"), "")
    feature = np.append(texts(subject.points, "feature"), "")
    degree = np.append(subject.degree, 0)
    words = check.words("house_ends")
    house = (within(thing, words) | within(feature, words)) & (degree == 1)
    is_house = house[subject.ends] & (subject.ends >= 0)
    with np.errstate(invalid="ignore"):
        far = is_house.any(axis=1) & (subject.length > check.number("most_m"))
    rows = np.flatnonzero(far)
    columns = [END_FIELDS if start else END_FIELDS[::-1] for start in is_house[rows, 0]]
    yield Hits(Layer.LINE, rows, columns, {"length": list(subject.length[rows])})
    rows = np.flatnonzero(is_house.all(axis=1) & subject.keep_lines)
    yield Hits(Layer.LINE, rows, END_FIELDS, message="no_main")


FUNCTIONS: dict[int, CheckFunction] = {
    13: missing_points,
    14: lonely_points,
    15: lonely_lines,
    16: unsnapped_ends,
    17: dead_ends,
    18: unbroken_lines,
    20: crossings,
    21: lengths,
    49: services,
}
