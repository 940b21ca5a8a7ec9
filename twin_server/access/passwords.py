"""Passwords: rules, argon2id hashes with the library's current parameters, one-time passwords."""

from __future__ import annotations

import secrets
import unicodedata
from functools import cache
from importlib.resources import files

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from twin_server.access.errors import WeakPassword

SHORTEST = 10
LONGEST = 256
_FEWEST_DIFFERENT = 5
# Without letters and digits that look alike.
_ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_hasher = PasswordHasher()


@cache
def _common() -> frozenset[str]:
    text = (files("twin_server.access") / "data" / "common_passwords.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def _nobody() -> str:
    """A hash that fits no password, so that an unknown name takes as long as a known one."""
    return _hasher.hash(secrets.token_urlsafe(32))


def check_password(password: str, *, name: str) -> None:
    """Refuse a password that is easily guessed.

    Raises:
        WeakPassword: too short or long, common, of too few different characters, or with the user's name.
    """
    plain = _normal(password)
    low = plain.casefold()
    if not SHORTEST <= len(plain) <= LONGEST:
        raise WeakPassword(
            f"a password has {SHORTEST} to {LONGEST} characters; this has {len(plain)}",
            zh=f"密码应为{SHORTEST}至{LONGEST}个字符，当前为{len(plain)}个",
        )
    if low in _common() or len(set(low)) < _FEWEST_DIFFERENT:
        raise WeakPassword(
            "this password is among the first that anybody would try; a few words that do not belong "
            "together are better",
            zh="该密码过于常见，极易被猜中；建议使用几个互不相关的词",
        )
    if len(name) > 3 and name.casefold() in low:
        raise WeakPassword("a password does not contain the user's name", zh="密码不能包含用户名")


def hash_password(password: str) -> str:
    """The argon2id hash to store."""
    return _hasher.hash(_normal(password))


def is_right(stored: str | None, password: str) -> bool:
    """Whether the password fits the hash; takes as long without a hash."""
    try:
        return _hasher.verify(stored or _nobody(), _normal(password)) and stored is not None
    except (Argon2Error, InvalidHashError):
        return False


def is_outdated(stored: str) -> bool:
    """Whether the hash was made with other parameters than today's."""
    return _hasher.check_needs_rehash(stored)


def one_time_password() -> str:
    """Four groups of five characters: 116 bits."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(4))


def _normal(password: str) -> str:
    """The same password from every keyboard; characters that cannot be encoded become a mark."""
    return unicodedata.normalize("NFKC", password[: LONGEST + 1]).encode("utf-8", "replace").decode("utf-8")
