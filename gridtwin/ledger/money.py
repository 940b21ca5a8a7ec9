"""Amounts of money: exact, in whole cents (分); never through floating point."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from gridtwin.ledger.errors import BadMoney

_UNITS = {
    "": 1,
    "元": 1,
    "圆": 1,
    "yuan": 1,
    "cny": 1,
    "rmb": 1,
    "千元": 1_000,
    "万": 10_000,
    "万元": 10_000,
    "亿元": 100_000_000,
}
_AMOUNT = re.compile(r"(?:¥|￥|CNY|RMB)?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*([^\d.,]*)", re.IGNORECASE)
_MOST = 10**15  # cents that a workspace and an optimisation keep exactly


def parse_money(value: object, *, unit: str = "元") -> int:
    """Cents of an amount such as `12.5万元`, `1,234.56` or a number of a spreadsheet.

    >>> parse_money("12.5万元"), parse_money("1,234.56"), parse_money(80), parse_money("3", unit="万元")
    (12500000, 123456, 8000, 3000000)

    Args:
        value: text or number.
        unit: what a bare number counts: 元 or 万元.

    Raises:
        BadMoney: text that is no amount, a negative amount, or a fraction of a cent.
    """
    found = _AMOUNT.fullmatch(_plain(value))
    factor = _UNITS.get((found[3].strip().lower() or unit) if found else "?")
    if found is None or factor is None:
        raise BadMoney(
            f"'{value}' is not an amount of money; write 1234.56, 1,234.56 or 12.5万元 (not negative)",
            zh=f"“{value}”不是有效金额；请写作1234.56、1,234.56或12.5万元（不得为负）",
        )
    cents = Decimal(found[1].replace(",", "") + (found[2] or "")) * factor * 100
    if cents != int(cents) or cents > _MOST:
        raise BadMoney(
            f"'{value}' is not a whole number of cents up to {_MOST // 100:,} yuan; round it to 0.01",
            zh=f"“{value}”不是整分金额，或超过{_MOST // 100:,}元；请保留两位小数",
        )
    return int(cents)


def yuan(cents: int) -> str:
    """An amount in yuan with two decimals and separators.

    >>> yuan(123456789)
    '1,234,567.89'
    """
    sign, whole = ("-", -cents) if cents < 0 else ("", cents)
    return f"{sign}{whole // 100:,}.{whole % 100:02d}"


def _plain(value: object) -> str:
    """The text of an amount; a float as the shortest decimal that means it, as a spreadsheet shows it."""
    if isinstance(value, bool) or value is None:
        return "?"
    if isinstance(value, float):
        try:
            return format(Decimal(repr(round(value, 6))), "f")
        except InvalidOperation:
            return "?"
    return str(value).strip().replace("，", ",").replace(" ", "")
