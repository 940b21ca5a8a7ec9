"""Pipes of a gas or heat network taken out of service."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

import pandas as pd

from pipe_network.errors import UnknownObject

Document = dict[str, Any]  # Any: parsed JSON


def shut_in_document(document: Document, names: Collection[str]) -> Document:
    """A pandapipes document with the named components (`pipe:12`, `valve:0`) out of service.

    Raises:
        UnknownObject: a name is not in the document.
    """
    for name in names:
        component, _, index = name.partition(":")
        frame = document["_object"].get(component)
        table = json.loads(frame["_object"]) if isinstance(frame, dict) and "_object" in frame else {}
        if not index.isdigit() or int(index) not in table.get("index", ()):
            raise _unknown(name)
        column = "in_service" if "in_service" in table["columns"] else "opened"
        table["data"][table["index"].index(int(index))][table["columns"].index(column)] = False
        frame["_object"] = json.dumps(table)
    return document


def shut_in_request(request: Mapping[str, Any], links: pd.Series, names: Collection[str]) -> dict[str, Any]:
    """A request with the pipes of these lines out of service, supply and return alike.

    Raises:
        UnknownObject: a name is not among the lines.
    """
    known = set(links)
    for name in names:
        if name not in known:
            raise _unknown(name)
    shut = {*names, *(f"{name}_R" for name in names)}
    pipes = [
        {**pipe, "in_service": pipe["in_service"] and own not in shut}
        for pipe, own in zip(request["pipes"], links, strict=True)
    ]
    return {**request, "pipes": pipes}


def _unknown(name: str) -> UnknownObject:
    return UnknownObject(f"no pipe '{name}' in the model", zh=f"模型中没有管段“{name}”")
