"""Figures of the patches: to review, reviewed, confirmed, found image by image."""

from __future__ import annotations

import pandas as pd

from gridtwin.store.columns import HOME_ZONE
from twin_server.domains import domain_labels
from twin_server.layers import scene_layer
from twin_server.overview.counted import IMAGE, AsOf, Counted, Part, Trend
from twin_server.overview.declared import Words
from twin_server.overview.facts import OPEN, Facts, day_of
from twin_server.overview.steps import WEEK, trend_of

_STATUS_COLORS = {
    "new": "#4b5c6d",
    "confirmed": "#ff7a59",
    "legal": "#43b3c4",
    "not_building": "#8ea3b7",
    "unclear": "#b79cf0",
}


def open_a(facts: Facts) -> Counted | None:
    """Grade A, to review."""
    if not facts.has_run:
        return None
    rows = facts.open_patches
    value = int(rows.loc[rows["grade"] == "A", "number"].sum())
    return Counted(value, of=int(rows["number"].sum()), as_of=_image(facts))


def open_all(facts: Facts) -> Counted | None:
    """To review, by grade."""
    if not facts.has_run:
        return None
    rows = facts.open_patches
    total = int(facts.patches["number"].sum())
    return Counted(int(rows["number"].sum()), of=total, parts=_by_grade(rows), as_of=_image(facts))


def kinds(facts: Facts) -> Counted | None:
    """To review, by kind of change, the commonest first."""
    if not facts.has_run:
        return None
    rows = facts.open_patches
    labels = domain_labels("change_class")
    counts = rows.groupby("change_class")["number"].sum().sort_values(ascending=False, kind="stable")
    parts = [
        Part(str(name), Words(*labels.get(str(name), (str(name),) * 2)), int(number))
        for name, number in counts.items()
    ]
    return Counted(int(rows["number"].sum()), parts=parts, as_of=_image(facts))


def review(facts: Facts) -> Counted | None:
    """Per cent reviewed, by verdict; verdicts a week."""
    rows = facts.patches
    done = rows[rows["status"] != OPEN]
    whole = int(done["number"].sum() + facts.open_patches["number"].sum())
    if not whole:
        return None
    labels = domain_labels("patch_status")
    counts = done.groupby("status")["number"].sum()
    counts[OPEN] = int(facts.open_patches["number"].sum())
    parts = [
        Part(name, Words(*labels[name]), int(counts.get(name, 0)), _STATUS_COLORS.get(name))
        for name in labels
    ]
    share = round(100 * int(done["number"].sum()) / whole, 1)
    return Counted(share, of=whole, parts=parts, trend=_verdicts(facts), as_of=_image(facts))


def confirmed(facts: Facts) -> Counted | None:
    """Confirmed and standing, by grade; None until somebody gave a verdict."""
    if not (facts.all_patches["status"] != OPEN).any():
        return None
    rows = facts.confirmed_patches
    return Counted(int(rows["number"].sum()), parts=_by_grade(rows), as_of=_image(facts))


def found(facts: Facts) -> Counted | None:
    """Found on the last image, and on those before."""
    if not facts.has_run:
        return None
    rows = facts.all_patches
    by_day = rows.groupby("date_after")["number"].sum().sort_index()
    counts, days = [int(number) for number in by_day.iloc[-2:]], list(by_day.index[-1:])
    by_grade = rows.groupby(["date_after", "grade"], dropna=False, as_index=False)["number"].sum()
    columns = (by_grade["date_after"], by_grade["grade"], by_grade["number"])
    dated = [(day_of(day), str(grade), int(number)) for day, grade, number in zip(*columns, strict=True)]
    last = rows[rows["date_after"] == days[0]] if days else rows
    return Counted(
        counts[-1] if counts else int(rows["number"].sum()),
        parts=_by_grade(last),
        trend=trend_of(dated),
        change=counts[1] - counts[0] if len(counts) == 2 else None,
        as_of=_image(facts),
    )


def _by_grade(rows: pd.DataFrame) -> list[Part]:
    counts = rows.groupby("grade")["number"].sum()
    labels, colors = domain_labels("patch_grade"), scene_layer("change_patch").colors
    return [Part(name, Words(*labels[name]), int(counts.get(name, 0)), colors.get(name)) for name in labels]


def _verdicts(facts: Facts) -> Trend | None:
    """Verdicts a week: a patch counts in the week of its last change."""
    given = [name for name in domain_labels("patch_status") if name != OPEN]
    rows = facts.asking.grouped("change_patch", ["status", "valid_from"], where={"status": given})
    moments = pd.to_datetime(rows["valid_from"], utc=True, format="ISO8601").dt.tz_convert(HOME_ZONE)
    dated = [
        (moment.date(), str(status), int(number))
        for moment, status, number in zip(moments, rows["status"], rows["number"], strict=True)
    ]
    return trend_of(dated, step=WEEK, until=facts.now.date())


def _image(facts: Facts) -> AsOf:
    return AsOf(facts.image_day, IMAGE)
