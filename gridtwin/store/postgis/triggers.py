"""Triggers that keep row versions and history in PostgreSQL, whoever writes.

GridTwin says who edits, when and why in settings of its own transaction (`gridtwin.actor` …); for other
programs the database user and the clock stand in.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from gridtwin.model.feature_class import FeatureClass, GeometryKind
from gridtwin.store.tables import statement

# Error states raised by the functions below; class GT is free for users.
RETIRED, STALE, FIXED, APPEND_ONLY = "GT001", "GT002", "GT003", "GT004"

_quote = postgresql.dialect().identifier_preparer.quote_identifier  # type: ignore[no-untyped-call]


def functions(schema: str) -> Iterator[sa.DDL]:
    """The functions that the triggers call."""
    for text in (_MOMENT, _FILLED, _REMEMBER, _CHANGED, _RETIRED, _CODE, _APPEND_ONLY):
        body = text.format(
            schema=_quote(schema), RETIRED=RETIRED, STALE=STALE, FIXED=FIXED, LOCKED=APPEND_ONLY
        )
        yield statement(body)


def statements(declared: FeatureClass, schema: str) -> Iterator[sa.DDL]:
    """The triggers of a layer."""
    table = f"{_quote(schema)}.{_quote(declared.name)}"
    if declared.name == "history":
        yield _trigger(
            schema, "history_fixed", f"BEFORE UPDATE OR DELETE ON {table}", "gridtwin_append_only()"
        )
        return
    code = declared.code_field or ""
    arguments = f"'{code}', '{'geometry' if declared.geometry is not GeometryKind.NONE else ''}'"
    history = f"{arguments}, '{'history' if declared.keeps_history else ''}'"
    yield _trigger(schema, f"{declared.name}_filled", f"BEFORE INSERT ON {table}", "gridtwin_filled()")
    yield _trigger(
        schema, f"{declared.name}_changed", f"BEFORE UPDATE ON {table}", f"gridtwin_changed({history})"
    )
    if not declared.keeps_history:
        return
    yield _trigger(
        schema, f"{declared.name}_retired", f"AFTER DELETE ON {table}", f"gridtwin_retired({arguments})"
    )
    if code and declared.field(code).unique:
        event = f"BEFORE INSERT OR UPDATE OF {_quote(code)} ON {table}"
        yield _trigger(schema, f"{declared.name}_code", event, f"gridtwin_code('{code}')")


def _trigger(schema: str, name: str, event: str, call: str) -> sa.DDL:
    return statement(
        f"CREATE TRIGGER {_quote(name)} {event} FOR EACH ROW EXECUTE FUNCTION {_quote(schema)}.{call}"
    )


_MOMENT = """
CREATE OR REPLACE FUNCTION {schema}.gridtwin_setting(name text, fallback text) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('gridtwin.' || name, true), ''), fallback)
$$"""

_FILLED = """
CREATE OR REPLACE FUNCTION {schema}.gridtwin_filled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.id := coalesce(NEW.id, gen_random_uuid()::text);
  NEW.row_version := coalesce(NEW.row_version, 1);
  NEW.valid_from := coalesce(NEW.valid_from, {schema}.gridtwin_setting('moment', now()::text)::timestamptz);
  NEW.edited_by := coalesce(NEW.edited_by, {schema}.gridtwin_setting('actor', session_user::text));
  RETURN NEW;
END $$"""

# shape: hexadecimal WKB or null; old: the row without geometry
_REMEMBER = """
CREATE OR REPLACE FUNCTION {schema}.gridtwin_remember(
  class_name text, action text, code_field text, old jsonb, shape text
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO {schema}.history
    (id, row_version, valid_from, edited_by, class_name, feature_id, code, version, action, "row",
     geometry_wkb, actor, reason)
  VALUES
    (gen_random_uuid()::text, 1, {schema}.gridtwin_setting('moment', now()::text)::timestamptz,
     {schema}.gridtwin_setting('actor', session_user::text), class_name, old ->> 'id', old ->> code_field,
     (old ->> 'row_version')::bigint, action, old, shape,
     {schema}.gridtwin_setting('actor', session_user::text), {schema}.gridtwin_setting('reason', NULL));
END $$"""

_CHANGED = """
CREATE OR REPLACE FUNCTION {schema}.gridtwin_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE shape text; plain record;
BEGIN
  IF NEW.id IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION 'gridtwin: the id of a row is fixed' USING ERRCODE = '{FIXED}';
  ELSIF NEW.row_version < OLD.row_version THEN
    RAISE EXCEPTION 'gridtwin: the row is newer than the change' USING ERRCODE = '{STALE}';
  END IF;
  IF TG_ARGV[2] = 'history' THEN
    plain := OLD;
    IF TG_ARGV[1] = 'geometry' THEN
      shape := encode(ST_AsBinary(OLD.geom), 'hex');
      plain.geom := NULL;  -- JSON has no number for an unknown height
    END IF;
    PERFORM {schema}.gridtwin_remember(
      TG_TABLE_NAME, 'update', TG_ARGV[0], to_jsonb(plain) - 'geom' - 'fid', shape);
  END IF;
  NEW.row_version := OLD.row_version + 1;
  NEW.valid_from := {schema}.gridtwin_setting('moment', now()::text)::timestamptz;
  NEW.edited_by := {schema}.gridtwin_setting('actor', session_user::text);
  RETURN NEW;
END $$"""

_RETIRED = """
CREATE OR REPLACE FUNCTION {schema}.gridtwin_retired() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE shape text; plain record;
BEGIN
  plain := OLD;
  IF TG_ARGV[1] = 'geometry' THEN
    shape := encode(ST_AsBinary(OLD.geom), 'hex');
    plain.geom := NULL;
  END IF;
  PERFORM {schema}.gridtwin_remember(
    TG_TABLE_NAME, 'retire', TG_ARGV[0], to_jsonb(plain) - 'geom' - 'fid', shape);
  RETURN OLD;
END $$"""

_CODE = """
CREATE OR REPLACE FUNCTION {schema}.gridtwin_code() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE given text; before text;
BEGIN
  -- By name and not through JSON, which has no number for an unknown height.
  EXECUTE format('SELECT ($1).%I::text', TG_ARGV[0]) INTO given USING NEW;
  IF TG_OP = 'UPDATE' THEN
    EXECUTE format('SELECT ($1).%I::text', TG_ARGV[0]) INTO before USING OLD;
  END IF;
  IF given IS NOT NULL AND EXISTS (
    SELECT 1 FROM {schema}.history AS past
    WHERE past.class_name = TG_TABLE_NAME AND past.code = given AND past.feature_id IS DISTINCT FROM NEW.id
  ) AND (TG_OP = 'INSERT' OR given IS DISTINCT FROM before) THEN
    RAISE EXCEPTION 'gridtwin: code % was given before', given USING ERRCODE = '{RETIRED}';
  END IF;
  RETURN NEW;
END $$"""

_APPEND_ONLY = """
CREATE OR REPLACE FUNCTION {schema}.gridtwin_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'gridtwin: history is append-only' USING ERRCODE = '{LOCKED}';
END $$"""
