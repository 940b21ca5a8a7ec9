"""Triggers that keep row versions and history whoever writes: GridTwin, QGIS or any other program.

Only SQL that every SQLite knows, because QGIS runs these too. GridTwin says who edits, when and why in the
one row of `gridtwin_edit`, inside its own transaction; for other programs that table is empty.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from gridtwin.model.feature_class import FeatureClass, GeometryKind
from gridtwin.store.tables import GEOMETRY, ROW_NUMBER, all_fields, statement

RETIRED = "gridtwin: retired code"
STALE = "gridtwin: lost update"
FIXED = "gridtwin: id is fixed"
APPEND_ONLY = "gridtwin: history is append-only"

_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
_MOMENT = f"coalesce((SELECT moment FROM gridtwin_edit), {_NOW})"
_UUID = (
    "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'"
    " || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
)
# Not a further statement of a change that is noted already.
_IS_FIRST = "NOT EXISTS (SELECT 1 FROM gridtwin_edit WHERE merges AND moment = OLD.valid_from)"
_FIELDS_IN_A_CALL = 48  # two arguments each; some builds of SQLite take 100, others 127
_quote = sqlite.dialect().identifier_preparer.quote_identifier


def statements(declared: FeatureClass) -> Iterator[sa.DDL]:
    """The triggers of a layer, R-tree included."""
    if declared.name == "history":
        yield from _append_only()
    else:
        yield from _version_triggers(declared)
    if declared.geometry is not GeometryKind.NONE:
        yield from _rtree_triggers(declared.name)


def _append_only() -> Iterator[sa.DDL]:
    for event in ("UPDATE", "DELETE"):
        yield _trigger(
            f"history_no_{event.lower()}",
            f"BEFORE {event} ON history BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END",
        )


def _version_triggers(declared: FeatureClass) -> Iterator[sa.DDL]:
    table = _quote(declared.name)
    yield _trigger(
        f"{declared.name}_filled",
        f"AFTER INSERT ON {table} WHEN NEW.id IS NULL OR NEW.row_version IS NULL OR NEW.valid_from IS NULL "
        f"BEGIN UPDATE {table} SET id = coalesce(NEW.id, {_UUID}), "
        f"row_version = coalesce(NEW.row_version, 1), "
        f"valid_from = coalesce(NEW.valid_from, {_MOMENT}) WHERE {ROW_NUMBER} = NEW.{ROW_NUMBER}; END",
    )
    yield _trigger(
        f"{declared.name}_fixed_id",
        f"BEFORE UPDATE OF id ON {table} WHEN OLD.id IS NOT NULL AND NEW.id IS NOT OLD.id BEGIN "
        f"SELECT RAISE(ABORT, '{FIXED}'); END",
    )
    yield _trigger(
        f"{declared.name}_stale",
        f"BEFORE UPDATE OF row_version ON {table} WHEN NEW.row_version < OLD.row_version BEGIN "
        f"SELECT RAISE(ABORT, '{STALE}'); END",
    )
    yield _changed(declared)
    if not declared.keeps_history:
        return
    yield _trigger(
        f"{declared.name}_retired",
        f"AFTER DELETE ON {table} BEGIN {_to_history(declared, 'retire', 'NULL')}; END",
    )
    yield from _code_triggers(declared)


def _changed(declared: FeatureClass) -> sa.DDL:
    watched = [GEOMETRY] if declared.geometry is not GeometryKind.NONE else []
    watched += [
        field.name for field in all_fields(declared) if field.name not in ("row_version", "valid_from")
    ]
    new_editor = "CASE WHEN NEW.edited_by IS NOT OLD.edited_by THEN NEW.edited_by END"
    history = f"{_to_history(declared, 'update', new_editor)}; " if declared.keeps_history else ""
    return _trigger(
        f"{declared.name}_changed",
        f"AFTER UPDATE OF {', '.join(map(_quote, watched))} ON {_quote(declared.name)} "
        # A row that another program has just put in with an id of its own is being filled, not changed.
        f"WHEN OLD.id IS NOT NULL AND OLD.row_version IS NOT NULL AND {_IS_FIRST} BEGIN {history}"
        f"UPDATE {_quote(declared.name)} SET row_version = OLD.row_version + 1, valid_from = {_MOMENT} "
        f"WHERE {ROW_NUMBER} = NEW.{ROW_NUMBER}; END",
    )


def _to_history(declared: FeatureClass, action: str, editor: str) -> str:
    code = f"OLD.{_quote(declared.code_field)}" if declared.code_field else "NULL"
    shape = _wkb_of(f"OLD.{GEOMETRY}") if declared.geometry is not GeometryKind.NONE else "NULL"
    actor = f"coalesce((SELECT actor FROM gridtwin_edit), {editor})"
    return (
        "INSERT INTO history (id, row_version, valid_from, edited_by, class_name, feature_id, code, version, "
        f'"action", "row", geometry_wkb, actor, reason) VALUES ({_UUID}, 1, {_MOMENT}, {actor}, '
        f"'{declared.name}', OLD.id, {code}, OLD.row_version, '{action}', {_json_of(declared)}, {shape}, "
        f"{actor}, (SELECT reason FROM gridtwin_edit))"
    )


def _json_of(declared: FeatureClass) -> str:
    """The old row as a JSON object, in pieces that are put together: a function takes no more arguments."""
    named = [f"'{field.name}', OLD.{_quote(field.name)}" for field in all_fields(declared)]
    pieces = [
        f"json_object({', '.join(named[start : start + _FIELDS_IN_A_CALL])})"
        for start in range(0, len(named), _FIELDS_IN_A_CALL)
    ]
    if len(pieces) == 1:
        return pieces[0]
    inside = " || ',' || ".join(f"substr({piece}, 2, length({piece}) - 2)" for piece in pieces)
    return f"'{{' || {inside} || '}}'"


def _wkb_of(column: str) -> str:
    """Hexadecimal WKB: the blob without its header, whose length hangs on the envelope (flags, bits 1-3)."""
    envelope = (
        f"CASE substr(hex(substr({column}, 4, 1)), 2, 1) WHEN '0' THEN 0 WHEN '1' THEN 0 WHEN '2' THEN 32 "
        "WHEN '3' THEN 32 WHEN '8' THEN 64 WHEN '9' THEN 64 ELSE 48 END"
    )
    return f"CASE WHEN {column} IS NOT NULL THEN hex(substr({column}, 9 + {envelope})) END"


def _code_triggers(declared: FeatureClass) -> Iterator[sa.DDL]:
    if declared.code_field is None or not declared.field(declared.code_field).unique:
        return
    code = _quote(declared.code_field)
    taken = (
        f"BEGIN SELECT RAISE(ABORT, '{RETIRED}') WHERE EXISTS (SELECT 1 FROM history WHERE "
        f"class_name = '{declared.name}' AND code = NEW.{code} AND feature_id IS NOT NEW.id); END"
    )
    table = _quote(declared.name)
    yield _trigger(
        f"{declared.name}_code_given", f"BEFORE INSERT ON {table} WHEN NEW.{code} IS NOT NULL {taken}"
    )
    yield _trigger(
        f"{declared.name}_code_changed",
        f"BEFORE UPDATE OF {code} ON {table} "
        f"WHEN NEW.{code} IS NOT NULL AND NEW.{code} IS NOT OLD.{code} {taken}",
    )


def _rtree_triggers(name: str) -> Iterator[sa.DDL]:
    """As GeoPackage 1.3 prescribes them (annex F.3)."""
    table, tree, fid = _quote(name), _quote(f"rtree_{name}_{GEOMETRY}"), ROW_NUMBER
    box = (
        f"ST_MinX(NEW.{GEOMETRY}), ST_MaxX(NEW.{GEOMETRY}), ST_MinY(NEW.{GEOMETRY}), ST_MaxY(NEW.{GEOMETRY})"
    )
    filled = f"(NEW.{GEOMETRY} NOTNULL AND NOT ST_IsEmpty(NEW.{GEOMETRY}))"
    void = f"(NEW.{GEOMETRY} ISNULL OR ST_IsEmpty(NEW.{GEOMETRY}))"
    put = f"INSERT OR REPLACE INTO {tree} VALUES (NEW.{fid}, {box})"
    drop = f"DELETE FROM {tree} WHERE id = OLD.{fid}"
    prefix = f"rtree_{name}_{GEOMETRY}"
    moved, same = f"OLD.{fid} != NEW.{fid}", f"OLD.{fid} = NEW.{fid}"
    of_geometry = f"AFTER UPDATE OF {GEOMETRY} ON {table}"
    yield _trigger(f"{prefix}_insert", f"AFTER INSERT ON {table} WHEN {filled} BEGIN {put}; END")
    yield _trigger(f"{prefix}_update1", f"{of_geometry} WHEN {same} AND {filled} BEGIN {put}; END")
    yield _trigger(f"{prefix}_update2", f"{of_geometry} WHEN {same} AND {void} BEGIN {drop}; END")
    yield _trigger(
        f"{prefix}_update3", f"AFTER UPDATE ON {table} WHEN {moved} AND {filled} BEGIN {drop}; {put}; END"
    )
    yield _trigger(
        f"{prefix}_update4",
        f"AFTER UPDATE ON {table} WHEN {moved} AND {void} BEGIN "
        f"DELETE FROM {tree} WHERE id IN (OLD.{fid}, NEW.{fid}); END",
    )
    yield _trigger(
        f"{prefix}_delete", f"AFTER DELETE ON {table} WHEN OLD.{GEOMETRY} NOT NULL BEGIN {drop}; END"
    )


def _trigger(name: str, text: str) -> sa.DDL:
    return statement(f"CREATE TRIGGER {_quote(name)} {text}")
