"""Names of users: one spelling each, nothing in them that a header, a line or an address could trip over."""

from __future__ import annotations

import re
import unicodedata

from twin_server.access.errors import BadUserName

_NAME = re.compile(r"\w[\w.@-]{0,62}")


def user_name(text: str) -> str:
    """The name in its one spelling.

    >>> user_name(" Zhang.Wei ")
    'zhang.wei'

    Raises:
        BadUserName: it has other characters than letters, digits and . _ - @, or is too long.
    """
    name = unicodedata.normalize("NFKC", text).strip().casefold()
    if not _NAME.fullmatch(name):
        raise BadUserName(
            f"user name {text[:80]!r} is not 1 to 63 letters, digits or . _ - @ with a letter or digit first",
            zh=f"用户名{text[:80]!r}应为1至63个字母、汉字、数字或. _ - @，且以字母、汉字或数字开头",
        )
    return name
