"""Grades of cards kept in step with the ratings: a card shows the grade of the newest year that has one."""

from __future__ import annotations

from datetime import datetime

import pandas as pd

from gridtwin.model import domain, feature_class
from gridtwin.store import Workspace

_REASON = "condition rated"


def store_card_grades(
    workspace: Workspace, host_class: str, index: str, *, edit: tuple[str, datetime]
) -> int:
    """Write the newest grade of the index on the cards of a class; returns how many cards changed.

    Cards without a rating keep what they have, and so do those whose result is no grade of the card's list
    (class Ⅰ bridges are 合格级 or 不合格级). `edit` is who and when.
    """
    columns = ["host_id", "rated_year", "rated_on", "grade"]
    where = {"host_class": host_class, "index_name": index}
    ratings = pd.DataFrame(workspace.read("condition_rating", where=where, columns=columns))
    listed = str(feature_class(host_class).field("grade").domain)
    known = {value.value for value in domain(listed).values}
    graded = ratings[ratings["grade"].isin(known)].sort_values(["rated_year", "rated_on"], kind="stable")
    newest = graded.groupby("host_id")["grade"].last()
    cards = pd.DataFrame(workspace.read(host_class, columns=["id", "row_version", "grade"]))
    found = cards["id"].map(newest)
    is_new = found.notna() & (found != cards["grade"].astype(object))
    changed = cards.loc[is_new, ["id", "row_version"]].assign(grade=found[is_new])
    if len(changed):
        actor, now = edit
        workspace.update(host_class, changed, actor=actor, now=now, reason=_REASON)
    return len(changed)
