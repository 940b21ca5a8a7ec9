"""Addresses of the form `postgresql://user@host:port/database?schema=lanzhou`."""

from __future__ import annotations

import re
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from gridtwin.store.errors import BadSettings

DEFAULT_SCHEMA = "gridtwin"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is and which of its schemas holds the workspace."""

    url: sa.URL
    schema: str

    def __str__(self) -> str:
        return f"{self.url.render_as_string(hide_password=True)}, schema {self.schema}"


def parse(text: str) -> Address:
    """The address with its schema taken apart.

    Raises:
        BadSettings: the text is not such an address.
    """
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise BadSettings(
            f"store '{text}' is not an address; write postgresql://user@host/database?schema=name",
            zh=f"store“{text}”不是地址；应写作postgresql://user@host/database?schema=name",
        ) from error
    schema = str(url.query.get("schema", DEFAULT_SCHEMA))
    if not re.fullmatch(r"[a-z_][a-z0-9_]{0,62}", schema):
        raise BadSettings(
            f"schema '{schema}' must be lower-case letters, digits and _, and not begin with a digit",
            zh=f"schema“{schema}”只能由小写字母、数字和_组成，且不能以数字开头",
        )
    plain = url.difference_update_query(["schema"]).set(drivername="postgresql+psycopg")
    return Address(plain, schema)
