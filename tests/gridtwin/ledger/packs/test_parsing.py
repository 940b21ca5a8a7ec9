"""Every rule of a pack's file has a refusing case that names file, key and way out."""

import pytest

from gridtwin.ledger.errors import BadPack
from gridtwin.ledger.packs import built_in_packs, pack_of, starter_text

HEAD = 'name = "bench"\nzh = "长椅"\nen = "benches"\nversion = "1"\n'
INDICATOR = '[[indicators]]\nname = "aa"\nzh = "a"\nen = "b"\nformula = '
RELATION = '[[relations]]\nname = "aa"\nzh = "a"\nen = "b"\ntarget = '
TWO = 'where = { state = ["完好", "破损"] }\n'
PLAN = '[[plans]]\nkind = "a"\nafter = 2\nunit = "year"\n'
GRADE = '[[fields]]\nname = "grade"\nzh = "等级"\nen = "Grade"\ntype = "text"\nlist = ["a", "b"]\n'
FIELD = '[[fields]]\nname = "seats"\nzh = "座位"\nen = "Seats"\ntype = "integer"\n'


def test_the_packs_that_come_with_gridtwin() -> None:
    packs = built_in_packs()
    assert set(packs) == {
        "ancient_tree", "billboard", "green_plot", "lamp_pole", "manhole_cover", "toilet", "transfer_station"
    }  # fmt: skip
    for pack in packs.values():
        assert pack.fields
        assert pack.plans
        assert pack.form is not None
        assert pack.indicators
        assert all(plan.is_to_confirm for plan in pack.plans)  # cycles are from memory, and marked so


def test_a_small_pack() -> None:
    pack = pack_of(HEAD + FIELD, "bench.toml")
    assert (pack.host, pack.where) == ("facility", {"kind": ("bench",)})
    assert (pack.state, pack.year) == ("state", "built_year")
    assert pack.form is None


def test_a_pack_may_ask_for_several_fields_and_values() -> None:
    where = 'where = { state = ["完好", "破损"], built_year = [2020, 2021] }\n'
    pack = pack_of(HEAD + where + GRADE + PLAN + 'when = { grade = "a" }', "bench.toml")
    assert pack.condition == {"kind": ["bench"], "state": ["完好", "破损"], "built_year": [2020, 2021]}
    plan = pack.plans[0]
    assert (plan.scope, plan.when, plan.own) == (pack.where, {"grade": ("a",)}, frozenset({"grade"}))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("name = [", "not TOML"),
        (HEAD.replace('"bench"', '"Bench 1"'), "name is 'Bench 1'"),
        (HEAD.replace('version = "1"', ""), "version: the key is missing"),
        (HEAD + "colour = 1", "colour is 1: no such key"),
        (HEAD + 'host = "road"', "host is 'road': use one of facility"),
        (HEAD + 'where = { state = "b" }', "where.state is 'b': 'b' is not in the list component_state"),
        (HEAD + 'where = { depth = "a" }', "where.depth"),
        (HEAD + 'where = { attributes = "a" }', "where.attributes"),
        (HEAD + 'where = { seats = 2 }\n' + FIELD, "no such field, and a pack's own fields do not say"),
        (HEAD + "where = { kind = [] }", "name at least one value"),
        (HEAD + "where = { kind = 3 }", "where.kind is 3: write a text, or a list of such"),
        (HEAD + 'where = { built_year = "2020" }', "write a whole number"),
        (HEAD + 'where = { kind = ["a", "a"] }', "stands twice"),
        (HEAD + 'host = "tree"\nwhere = { height_m = 3.5 }', "texts, whole numbers and true or false"),
        (HEAD + 'host = "tree"\nwhere = { kind = "oak" }', "'oak' is not in the list tree_kind"),
        (HEAD + 'year = "age"', "year is 'age': no such field"),
        (HEAD + FIELD + FIELD, "fields[2].name is 'seats'"),
        (HEAD + FIELD.replace('"seats"', '"built_year"'), "fields[1].name is 'built_year'"),
        (HEAD + FIELD.replace('"座位"', '"名称"'), "fields[1].zh is '名称'"),
        (HEAD + FIELD.replace('"integer"', '"number"'), "fields[1].type"),
        (HEAD + FIELD + "minimum = 5\nmaximum = 1", "below minimum 5"),
        (HEAD + FIELD + 'minimum = "a"', "minimum is 'a': write a number"),
        (HEAD + FIELD.replace('"integer"', '"text"') + "minimum = 5", "only integer and real"),
        (HEAD + FIELD + 'list = ["a"]', "only text fields have a list"),
        (HEAD + FIELD.replace('"integer"', '"text"') + 'list = ["a", "a"]', "each value once"),
        (HEAD + FIELD.replace('"integer"', '"text"') + 'list = [["a", "b"]]', "each value once"),
        (HEAD + FIELD + 'required = "yes"', "write true or false"),
        (HEAD + FIELD + 'confidence = "sure"', "confidence"),
        (HEAD + '[[plans]]\nkind = "a"\nunit = "year"', "plans[1].after"),
        (HEAD + '[[plans]]\nkind = "a"\nafter = 2\nuntil = 1\nunit = "year"', "before `after`"),
        (HEAD + '[[plans]]\nkind = "a"\nafter = 2\nunit = "week"', "unit is 'week'"),
        (HEAD + PLAN + 'when = { mood = "a" }', "plans[1].when.mood"),
        (HEAD + PLAN + 'when = { kind = "bench" }', "all rows have it by `where` of the pack"),
        (HEAD + TWO + PLAN + 'when = { state = "丢失" }', "no row has '丢失' by `where` of the pack"),
        (HEAD + PLAN + 'when = { state = "b" }', "not in the list"),
        (HEAD + PLAN + "when = { built_year = [] }", "name at least one value"),
        (HEAD + GRADE + PLAN + 'when = { grade = "c" }', "when.grade is 'c': 'c' is not in the list"),
        (HEAD + GRADE + PLAN + 'when = { grade = "a" }\n' + PLAN + 'when = { grade = "a" }', "plans[2].kind"),
        (HEAD + PLAN + PLAN, "a plan of this kind for the same rows"),
        (HEAD + '[[form.defects]]\nname = "a"\nmeasures = ["kg"]', "form.defects[1].measures"),
        (HEAD + '[quantities]\nlit = { where = { lamp = true } }', "quantities.lit.where.lamp"),
        (HEAD + '[quantities]\nlit = { sum = "name" }', "name a field of numbers"),
        (HEAD + '[quantities]\nnumber = { sum = "built_year" }', "built in"),
        (HEAD + FIELD + '[quantities]\nold = { where = { seats = { below = "today" } } }', "today"),
        (HEAD + INDICATOR + '"a.b"', "not allowed"),
        (HEAD + INDICATOR + '"lit / number"', "'lit' is not known"),
        (HEAD + INDICATOR + '"overdue"', "needs [[plans]]"),
        (HEAD + RELATION + '"moon"\nshow = ["code"]', "target is 'moon'"),
        (HEAD + RELATION + '"sensor"\nshow = ["code"]', "say how"),
        (HEAD + RELATION + '"tree"\nby_host = true\nshow = ["code"]', "no host_id"),
        (HEAD + RELATION + '"tree"\nwithin_m = 0\nshow = ["code"]', "above 0"),
        (HEAD + RELATION + '"tree"\nwithin_m = 1\nshow = ["kg"]', "show is"),
        (HEAD + '[symbol]\ncolour = "red"', "#rrggbb"),
        (HEAD + '[symbol]\nicon = "heart"', "icon is 'heart'"),
        (HEAD + "[symbol]\nsize_mm = 90", "millimetres"),
        (HEAD + '[symbol]\nby = "mood"', "symbol.by"),
    ],
)  # fmt: skip
def test_refuses(text: str, key: str) -> None:
    with pytest.raises(BadPack) as caught:
        pack_of(text, "bench.toml")
    assert str(caught.value).startswith("bench.toml: ")
    assert key in str(caught.value)
    assert caught.value.zh


def test_a_new_pack_works_as_it_is() -> None:
    pack = pack_of(starter_text("drinking_tap", "饮水台", "drinking taps"), "drinking_tap.toml")
    assert (pack.name, pack.zh, len(pack.fields)) == ("drinking_tap", "饮水台", 2)
    for name, title in (("Tap", "饮水台"), ("../tap", "饮水台"), ("tap", 'a"b'), ("tap", "")):
        with pytest.raises(BadPack):
            starter_text(name, title, "taps")
