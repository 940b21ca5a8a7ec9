"""Each name of a pipe point in the tables has an English one; tables for people have it."""

import pandas as pd

from gridtwin.standards import load_table
from pipe_network.wording import for_people, point_words


def test_each_name_of_the_tables_has_an_english_one() -> None:
    names = {str(row["name"]) for row in load_table("pipe_feature_codes")}
    names |= {str(row["name"]) for row in load_table("pipe_point_names_local")}
    assert sorted(names - set(point_words())) == []
    assert all(english.isascii() and english for _, english in point_words().values())


def test_tables_for_people_name_points_in_their_language() -> None:
    table = pd.DataFrame({"feature": ["三通", "自定"], "appurtenance": ["阀门井", "人孔"]})
    assert for_people(table, chinese=False).to_numpy().tolist() == [
        ["tee", "valve chamber"],
        ["自定", "cable manhole"],
    ]
    assert for_people(table, chinese=True).iloc[0].tolist() == ["三通", "阀门井"]
