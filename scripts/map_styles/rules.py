"""From an entry of symbols.toml to the rules of its layer, one function for each way of listing classes."""

from __future__ import annotations

from dataclasses import replace

from gridtwin.model import FeatureClass
from map_styles.symbol_table import (
    EDITION,
    Entry,
    Rule,
    darkened,
    domain_titles,
    none_of,
    one_of,
    part_of,
    quoted,
    standard_rows,
)


def rules_of(layer: FeatureClass, entry: Entry, *, plain: bool = False) -> tuple[Rule, ...]:
    """Rules of a layer from bottom to top.

    With `plain` (for SLD), nothing is left to data-defined properties that plain rules can say.
    """
    makers = {
        "components": _components,
        "patches": _patches,
        "sensors": _sensors,
    }
    if entry.get("table") == "pipe_points":
        classes = _pipe_points(layer, entry, plain=plain)
    elif entry.get("table") == "pipe_classes":
        classes = _pipe_classes(layer, entry, plain=plain)
    elif "table" in entry:
        classes = makers[entry["table"]](layer, entry)
    elif "classes" in entry:
        classes = _classes(layer, entry)
    else:
        classes = (Rule(layer.title_zh, layer.title_en, parts=tuple(entry["parts"])),)
    if "filter" in entry:
        classes = tuple(replace(rule, where=f"({entry['filter']}) AND ({rule.where})") for rule in classes)
    if plain:
        classes = tuple(without_extras(rule) for rule in classes)
    return (*classes, *_overlays(entry))


def without_extras(rule: Rule) -> Rule:
    """A rule without the parts that only a map of QGIS can fill, such as the mark of an atlas feature."""
    parts = tuple(part for part in rule.parts if not part_of(part).get("only_qgis", False))
    return replace(rule, parts=parts, children=tuple(without_extras(child) for child in rule.children))


def _overlays(entry: Entry) -> tuple[Rule, ...]:
    return tuple(
        Rule(over["zh"], over["en"], over["filter"], tuple(over["parts"]), min_scale=over.get("min_scale", 0))
        for over in entry.get("overlays", ())
    )


def _classes(layer: FeatureClass, entry: Entry) -> tuple[Rule, ...]:
    field = entry["by"]
    titles = domain_titles(layer, field)
    rules = []
    for value, given in entry["classes"].items():
        values = {"colour": given} if isinstance(given, str) else given
        zh, en = titles.get(value, (value, value))
        where = class_filter(entry, value)
        rules.append(Rule(zh, en, where, tuple(entry["parts"]), entry.get("defaults", {}) | values))
    if "else" in entry:
        given = entry["else"]
        where = f'"{field}" IS NULL OR {none_of(field, entry["classes"])}'
        values = entry.get("defaults", {}) | {
            key: text for key, text in given.items() if key not in ("zh", "en")
        }
        rules.append(Rule(given["zh"], given["en"], where, tuple(entry["parts"]), values))
    return tuple(rules)


def class_filter(entry: Entry, value: str) -> str:
    """Which rows belong to a class of an entry."""
    where = f'"{entry["by"]}" = {quoted(value)}'
    return f'{where} OR "{entry["by"]}" IS NULL' if entry.get("empty_is") == value else where


def component_codes() -> list[dict[str, str]]:
    """Rows of the classes that have a code, national and local, in the order of their codes."""
    rows = [row for row in standard_rows("component_classes") if row["code"] and row["edition"] == EDITION]
    local = [
        row
        for row in standard_rows("component_classes")
        if row["code"] and row["scope"] == "local-extension" and row["edition"] != EDITION
    ]
    known = {row["code"] for row in rows}
    return sorted([*rows, *(row for row in local if row["code"] not in known)], key=lambda row: row["code"])


def _components(layer: FeatureClass, entry: Entry) -> tuple[Rule, ...]:
    """One rule a class below its major class; at small scales dots, one rule a major class."""
    majors = {row["code"]: row for row in standard_rows("class_majors") if row["subject"] == "component"}
    named = [(majors[code], colour) for code, colour in entry["majors"].items()]
    return (
        *(_component_major(entry, major, colour) for major, colour in named),
        *(_component_dots(entry, major, colour) for major, colour in named),
    )


def _component_major(entry: Entry, major: dict[str, str], colour: str) -> Rule:
    rows = [row for row in component_codes() if row["code"].startswith(major["code"])]
    base = {"colour": colour, "size": "4.4", "inner": "2.9"}
    children = [
        Rule(
            f"{row['code']} {row['name']}",
            f"{row['code']} {row['name_en']}",
            f'"class_code" = {quoted(row["code"])}',
            tuple(entry["parts"]),
            base | {"plate": _plate(entry, row["code"]), "glyph": entry["glyphs"].get(row["code"], "other")},
        )
        for row in rows
    ]
    children.append(
        Rule(
            "其他类别",
            "another class",
            none_of("class_code", [row["code"] for row in rows]),
            tuple(entry["parts"]),
            base | {"plate": "square", "glyph": "other"},
        )
    )
    return Rule(
        f"{major['code']} {major['name']}",
        f"{major['code']} {major['name_en']}",
        _of_major(major),
        children=tuple(children),
        min_scale=entry["small_from"],
    )


def _component_dots(entry: Entry, major: dict[str, str], colour: str) -> Rule:
    return Rule(
        f"{major['name']}（1:{entry['small_from']} 以下）",
        f"{major['name_en']}, smaller than 1:{entry['small_from']}",
        _of_major(major),
        tuple(entry["small"]),
        {"colour": colour, "plate": "circle"},
        max_scale=entry["small_from"],
    )


def _of_major(major: dict[str, str]) -> str:
    """Which rows are of a major class; compared as text, which is far quicker than a pattern."""
    return f'"class_code" >= {quoted(major["code"])} AND "class_code" < {quoted(major["code"] + "A")}'


def _plate(entry: Entry, code: str) -> str:
    return "circle" if code in entry["covers"]["codes"] else "square"


def pipe_rows() -> list[dict[str, str]]:
    """Pipe classes that have a code; those without a colour in the standard take grey, and say so."""
    return [row for row in standard_rows("pipe_classes") if row["code"]]


def _pipe_classes(layer: FeatureClass, entry: Entry, *, plain: bool) -> tuple[Rule, ...]:
    """One rule a class; at small scales thin lines."""
    classes = tuple(
        Rule(
            f"{row['code']} {row['name_zh']}",
            f"{row['code']} {row['name_en']}",
            f'"pipe_class" = {quoted(row["code"])}',
            tuple(entry["parts"]),
            {
                "colour": row["colour_hex"] or "#808080",
                "edge": darkened(row["colour_hex"] or "#808080"),
                "width_expression": entry["width_expression"],
            },
            min_scale=entry["small_from"],
        )
        for row in pipe_rows()
    )
    return (*classes, *_thin_pipes(layer, entry, plain=plain))


def _thin_pipes(layer: FeatureClass, entry: Entry, *, plain: bool) -> tuple[Rule, ...]:
    """Thin lines: one rule that looks its colour up, which draws fast; `plain`, one rule a colour."""
    small, scale = tuple(entry["small"]), entry["small_from"]
    if not plain:
        zh, en = f"{layer.title_zh}（1:{scale} 以下）", f"{layer.title_en}, smaller than 1:{scale}"
        values = {"colour": "#808080", "colour_expression": colour_expression()}
        return (Rule(zh, en, "", small, values, max_scale=scale),)
    by_colour: dict[str, list[dict[str, str]]] = {}
    for row in pipe_rows():
        by_colour.setdefault(row["colour_hex"] or "#808080", []).append(row)
    return tuple(
        Rule(
            f"{rows[0]['name_zh']}（1:{scale} 以下）",
            f"{rows[0]['name_en']}, smaller than 1:{scale}",
            one_of("pipe_class", [row["code"] for row in rows]),
            small,
            {"colour": colour, "colour_expression": quoted(colour)},
            max_scale=scale,
        )
        for colour, rows in by_colour.items()
    )


def colour_expression(field: str = "pipe_class", *, share: float = 1) -> str:
    """Expression of QGIS that gives the standard colour of a pipe class, grey where there is none."""
    by_colour: dict[str, list[str]] = {}
    for row in pipe_rows():
        if row["colour_hex"]:
            by_colour.setdefault(darkened(row["colour_hex"], share), []).append(quoted(row["code"]))
    cases = " ".join(
        f'WHEN "{field}" IN ({", ".join(codes)}) THEN {quoted(colour)}' for colour, codes in by_colour.items()
    )
    return f"CASE {cases} ELSE '#808080' END"


def _pipe_points(layer: FeatureClass, entry: Entry, *, plain: bool) -> tuple[Rule, ...]:
    groups = [_pipe_group(entry, group) for group in entry["groups"]]
    if not plain:
        return tuple(groups)
    majors = [row for row in standard_rows("pipe_classes") if row["level"] == "major"]
    return tuple(_pipe_major(major, groups) for major in majors)


def _pipe_major(major: dict[str, str], groups: list[Rule]) -> Rule:
    codes = [row["code"] for row in pipe_rows() if major["code"] in (row["code"], row["parent_code"])]
    colour = major["colour_hex"] or "#000000"
    children = tuple(
        Rule(rule.zh, rule.en, rule.where, rule.parts, rule.values | {"colour": colour}) for rule in groups
    )
    return Rule(major["name_zh"], major["name_en"], one_of("pipe_class", codes), children=children)


def _pipe_group(entry: Entry, group: Entry) -> Rule:
    words = group["words"]
    if words:
        where = f'{one_of("appurtenance", words)} OR ("appurtenance" IS NULL AND {one_of("feature", words)})'
    else:
        named = [word for other in entry["groups"] for word in other["words"]]
        where = (
            f'("appurtenance" IS NOT NULL AND {none_of("appurtenance", named)}) OR ("appurtenance" IS NULL '
            f'AND ("feature" IS NULL OR {none_of("feature", named)}))'
        )
    is_point = group["glyph"] == "pipe-point"
    values = {
        "glyph": group["glyph"],
        "colour": "#333333",
        "colour_expression": colour_expression(share=0.75),
        "size": "2.2" if is_point else "3.4",
        "disc": "1.6" if is_point else "4",
    }
    return Rule(group["zh"], group["en"], where, tuple(entry["parts"]), values)


def _patches(layer: FeatureClass, entry: Entry) -> tuple[Rule, ...]:
    grades = domain_titles(layer, "grade")
    return tuple(
        _patch_status(entry, status, titles, grades)
        for status, titles in reversed(domain_titles(layer, "status").items())
    )


def _patch_status(
    entry: Entry, status: str, titles: tuple[str, str], grades: dict[str, tuple[str, str]]
) -> Rule:
    special = entry["status"].get(status, {})
    parts = tuple(special.get("parts", entry["parts"]))
    where = f'"status" = {quoted(status)}'
    if "colour" in special:
        return Rule(*titles, where, parts, {"colour": special["colour"]})
    children = tuple(
        Rule(*grades[grade], f'"grade" = {quoted(grade)}', parts, {"colour": colour, "tint": f"{colour}44"})
        for grade, colour in entry["grades"].items()
    )
    return Rule(*titles, where, children=children)


def _sensors(layer: FeatureClass, entry: Entry) -> tuple[Rule, ...]:
    sectors = domain_titles(layer, "sector")
    return tuple(
        Rule(
            *titles,
            f'"status" = {quoted(state)}',
            children=tuple(
                Rule(
                    *sectors[sector],
                    f'"sector" = {quoted(sector)}',
                    tuple(entry["parts"]),
                    {
                        "colour": entry["states"][state],
                        "plate": "octagon",
                        "size": "5",
                        "inner": "3.1",
                        "glyph": glyph,
                    },
                )
                for sector, glyph in entry["glyphs"].items()
            ),
        )
        for state, titles in domain_titles(layer, "status").items()
    )
