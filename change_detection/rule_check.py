"""Whether a rule file can mean anything: facts, values, shares, grades and the words of its reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from change_detection.errors import BadRules
from change_detection.rules import FACTS, GRADES, WORDS, Rule, ScreeningRules
from gridtwin.model.domain import domain

_SHARES = ("_share", "_iou", "_containment")
_YES_NO = ("yes", "no")


def check_rules(rules: ScreeningRules, name: str) -> None:
    """Refuse rules that contradict themselves or could never apply.

    Raises:
        BadRules: with the file, the rule, the value and what is allowed.
    """
    for english, chinese in _problems(rules):
        raise BadRules(f"{name}: {english}", zh=f"{name}：{chinese}")


def _problems(rules: ScreeningRules) -> Iterator[tuple[str, str]]:
    points = rules.grade_points
    if not {"A", "B"} <= set(points) or points["A"] <= points["B"]:
        yield (
            f"[grade] needs A and B with A above B, not {dict(points)}",
            f"[grade]须有A和B且A大于B，现为{dict(points)}",
        )
    yield from _size_problems(rules)
    yield from _class_problems(rules)
    ids = [rule.id for rule in rules.rules]
    for rule in rules.rules:
        if ids.count(rule.id) > 1:
            yield (
                f"rule '{rule.id}' stands twice; give each rule its own id",
                f"规则“{rule.id}”重复；每条规则须有自己的id",
            )
        yield from _rule_problems(rule)


def _size_problems(rules: ScreeningRules) -> Iterator[tuple[str, str]]:
    sections = {
        "permit": asdict(rules.permit),
        "zone": asdict(rules.zone),
        "register": asdict(rules.register),
        "lineage": asdict(rules.lineage),
    }
    for section, values in sections.items():
        for key, value in values.items():
            if isinstance(value, tuple | str):
                continue
            top = 1.0 if key.endswith(_SHARES) else float("inf")
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= top:
                range_en = "between 0 and 1" if top == 1 else "a number of 0 or more"
                range_zh = "0到1之间" if top == 1 else "不小于0的数"
                yield (
                    f"[{section}] {key} = {value!r}; it must be {range_en}",
                    f"[{section}] {key} = {value!r}；须为{range_zh}",
                )


def _class_problems(rules: ScreeningRules) -> Iterator[tuple[str, str]]:
    classes = _values("change_class")
    register = rules.register
    named = (register.on_risen, register.on_level, register.on_unknown, register.beside)
    for kind in (*named, *rules.spot_types):
        if kind not in classes:
            yield (
                f"change class '{kind}' is not known; classes are {', '.join(classes)}",
                f"没有变化类别“{kind}”；现有类别：{', '.join(classes)}",
            )


def _rule_problems(rule: Rule) -> Iterator[tuple[str, str]]:
    facts = ", ".join(FACTS)
    for fact in (rule.fact, *rule.also):
        if fact not in FACTS:
            yield (
                f"rule '{rule.id}' asks for '{fact}'; facts are {facts}",
                f"规则“{rule.id}”用到“{fact}”；可用的事实：{facts}",
            )
            return
    if bool(rule.any_of) == (rule.at_least is not None):
        yield (
            f"rule '{rule.id}' needs either any_of or at_least",
            f"规则“{rule.id}”须在any_of和at_least中取其一",
        )
    if rule.at_least is not None and FACTS[rule.fact] is not None:
        yield (
            f"rule '{rule.id}': '{rule.fact}' is no number, so at_least cannot apply; use any_of",
            f"规则“{rule.id}”：“{rule.fact}”不是数值，不能用at_least；请用any_of",
        )
    asked: Mapping[str, Iterable[str]] = {rule.fact: rule.any_of, **rule.also} if rule.any_of else rule.also
    for fact, values in asked.items():
        yield from _value_problems(rule, fact, values)
    if rule.cap not in (None, *GRADES):
        yield (
            f"rule '{rule.id}' caps at '{rule.cap}'; grades are {', '.join(GRADES)}",
            f"规则“{rule.id}”的上限为“{rule.cap}”；等级有{', '.join(GRADES)}",
        )
    yield from _word_problems(rule)


def _value_problems(rule: Rule, fact: str, values: Iterable[str]) -> Iterator[tuple[str, str]]:
    allowed = _values(fact)
    for value in values:
        if value not in allowed:
            can = ", ".join(allowed) or "numbers: use at_least"
            yield (
                f"rule '{rule.id}': {fact} is never '{value}'; it can be {can}",
                f"规则“{rule.id}”：{fact}不会是“{value}”；可取：{can}",
            )


def _word_problems(rule: Rule) -> Iterator[tuple[str, str]]:
    """Reasons are tried out with nothing known and with everything known."""
    numbers = {name: 1.0 for name, kind in FACTS.items() if kind is None}
    numbers |= {name: 1.0 for name in WORDS if name.endswith(("_m2", "_share"))}
    known = {**dict.fromkeys((*FACTS, *WORDS), "x"), **numbers}
    for words in (known, dict.fromkeys(known)):
        try:
            rule.reason(words)
        except (KeyError, IndexError, ValueError, TypeError, AttributeError) as error:
            can = ", ".join(sorted(known))
            yield (
                f"rule '{rule.id}': its reason cannot be written ({error}); words are {can}",
                f"规则“{rule.id}”的理由无法写出（{error}）；可用：{can}",
            )
            return


def _values(fact: str) -> tuple[str, ...]:
    kind = FACTS[fact]
    if kind is None:
        return ()
    return _YES_NO if fact == "is_exempt" else tuple(sorted(map(str, domain(kind).allowed)))
