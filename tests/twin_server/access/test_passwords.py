from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from twin_server.access import passwords
from twin_server.access.errors import WeakPassword


@pytest.mark.parametrize(
    "password",
    [
        "",
        "short",
        "123456789",
        "1234567890",
        "Qwertyuiop",
        "PASSWORD123",
        "ababababab",
        "woaini1314520",
        "x" * 257,
        "xxwang.leixx",
        "１２３４５６７８９０",
    ],
)
def test_weak_ones_are_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        passwords.check_password(password, name="wang.lei")


@pytest.mark.parametrize(
    "password", ["blue kettle over the river", "城管网格孪生平台登录密码一", "x7#kQ!m2pL"]
)
def test_others_pass(password: str) -> None:
    passwords.check_password(password, name="wang.lei")


def test_the_list_holds_only_what_the_length_lets_through() -> None:
    assert [
        one for one in passwords._common() if len(one) < passwords.SHORTEST or one != one.casefold()
    ] == []


def test_a_hash_is_argon2id_and_fits_only_its_password() -> None:
    hashed = passwords.hash_password("blue kettle over the river")
    assert hashed.startswith("$argon2id$")
    assert passwords.is_right(hashed, "blue kettle over the river")
    assert not passwords.is_right(hashed, "blue kettle over the rivers")
    assert not passwords.is_right(None, "blue kettle over the river")
    assert not passwords.is_right("no hash at all", "x")


def test_one_password_from_every_keyboard() -> None:
    hashed = passwords.hash_password("ｐａｓｓ phrase cafe\u0301")
    assert passwords.is_right(hashed, "pass phrase caf\u00e9")


def test_lone_surrogates_do_not_break_it() -> None:
    assert not passwords.is_right(passwords.hash_password("\ud800 abcdefghij"), "other")


def test_hashes_of_other_parameters_are_outdated() -> None:
    other = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1).hash("x")
    assert passwords.is_outdated(other)
    assert not passwords.is_outdated(passwords.hash_password("x"))


def test_one_time_passwords_differ_and_pass_the_rules() -> None:
    made = {passwords.one_time_password() for _ in range(50)}
    assert len(made) == 50
    for password in made:
        passwords.check_password(password, name="admin")
