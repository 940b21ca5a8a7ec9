"""Bodies of requests read piece by piece: JSON, NDJSON or CSV; row by row a reading or a refusal."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from gridtwin.sensing.errors import BadReading
from gridtwin.sensing.intake.payloads import Reader, parse_json
from gridtwin.sensing.intake.profiles import Profile, parse_profile
from gridtwin.sensing.intake.settings import IntakeLimits
from gridtwin.sensing.reading import Reading, Reason, Refusal, clean
from gridtwin.sensing.tables import packaged

NDJSON, CSV, JSON = "application/x-ndjson", "text/csv", "application/json"
_COLUMNS = ("code", "at", "value")
Row = Reading | Refusal


class BodyTooLarge(BadReading):
    """A body has more bytes or rows than one request may."""


@dataclass(slots=True)
class BodyReader:
    """Rows of one body. Feed it the pieces, then `end`; both give the rows that are whole.

    Attributes:
        kind: media type of the body.
        limits: sizes.
        clock_ms: time of arrival of each row.
    """

    kind: str
    limits: IntakeLimits
    clock_ms: Callable[[], int]
    refused_text: int = 500
    _left: bytearray = field(default_factory=bytearray)
    _columns: list[str] = field(default_factory=list)
    _is_skipping: bool = False
    _profile: Profile = field(init=False)
    _reader: Reader = field(init=False)

    def __post_init__(self) -> None:
        if self.kind not in (JSON, NDJSON, CSV):
            raise BadReading(
                f"the body is sent as '{self.kind[:80]}'; send {JSON}, {NDJSON} or {CSV}",
                zh=f"请求体类型为“{self.kind[:80]}”；请以{JSON}、{NDJSON}或{CSV}发送",
            )
        self._profile = parse_profile("http", packaged("profiles")["gridtwin_many"])
        self._reader = Reader([self._profile], self.limits.of_messages(self.refused_text))

    def feed(self, piece: bytes) -> Iterator[Row]:
        """Rows that are whole with this piece."""
        self._left += piece
        if self.kind == JSON:
            if len(self._left) > self.limits.message_bytes:
                raise _too_large(self.limits.message_bytes)
            return
        start = 0
        while (end := self._left.find(b"\n", start)) >= 0:
            yield from self._line(bytes(self._left[start:end]))
            start = end + 1
        del self._left[:start]
        if len(self._left) > self.limits.line_bytes:
            if not self._is_skipping:
                yield self._long_line()
            self._is_skipping = True
            self._left.clear()

    def end(self) -> Iterator[Row]:
        """The rows that the end of the body makes whole."""
        rest, self._left = bytes(self._left), bytearray()
        if self.kind != JSON:
            yield from self._line(rest)
            return
        try:
            document = parse_json(rest)
        except ValueError as error:
            raise BadReading(f"the body is no JSON: {error}", zh=f"请求体不是JSON：{error}") from error
        if isinstance(document, list) and len(document) > self.limits.message_rows:
            raise BodyTooLarge(
                f"{len(document)} rows in one JSON document, at most {self.limits.message_rows}; "
                f"send {NDJSON} or {CSV}",
                zh=f"一个JSON文档含{len(document)}行，最多{self.limits.message_rows}行；请改用{NDJSON}或{CSV}",
            )
        for row in document if isinstance(document, list) else [document]:
            yield from self._reader.row(self._profile, {}, row, self.clock_ms())

    def _line(self, line: bytes) -> Iterator[Row]:
        if self._is_skipping:  # the end of a line that was too long
            self._is_skipping = False
            return
        if not line.strip():
            return
        if len(line) > self.limits.line_bytes:
            yield self._long_line()
        elif self.kind == NDJSON:
            yield from self._json_line(line)
        elif not self._columns:
            self._columns = self._header(line)
        else:
            yield from self._csv_line(line)

    def _json_line(self, line: bytes) -> Iterator[Row]:
        try:
            row = parse_json(line)
        except ValueError:
            yield self._refusal(Reason.MALFORMED, "", line)
            return
        yield from self._reader.row(self._profile, {}, row, self.clock_ms())

    def _header(self, line: bytes) -> list[str]:
        columns = [name.strip().lower() for name in _cells(line.removeprefix(b"\xef\xbb\xbf"))]
        if not {"code", "value"} <= set(columns):
            raise BadReading(
                f"the first line of CSV names the columns {', '.join(_COLUMNS)}; it is "
                f"'{clean(line.decode('utf-8', 'replace'), 80)}'",
                zh=f"CSV首行须为列名{'、'.join(_COLUMNS)}",
            )
        return columns

    def _csv_line(self, line: bytes) -> Iterator[Row]:
        cells = dict(zip(self._columns, _cells(line), strict=False))
        code, text, at = (cells.get(name, "").strip() for name in ("code", "value", "at"))
        number = _number(text)
        if number is None:
            yield self._refusal(Reason.NOT_A_NUMBER, code, line)
            return
        when = _number(at)
        row = {"code": code, "value": number, "at": (when if when is not None else at) or None}
        yield from self._reader.row(self._profile, {}, row, self.clock_ms())

    def _long_line(self) -> Refusal:
        return self._refusal(
            Reason.TOO_LARGE, "", f"a line of more than {self.limits.line_bytes} bytes".encode()
        )

    def _refusal(self, reason: Reason, code: str, line: bytes) -> Refusal:
        text = line[: self.refused_text * 4].decode("utf-8", "replace").strip()
        return Refusal(self.clock_ms(), clean(code, 80), reason, clean(text, self.refused_text))


def _cells(line: bytes) -> list[str]:
    return next(csv.reader([line.decode("utf-8", "replace").rstrip("\r\n")]), [])


def _number(text: str) -> float | None:
    """The number; None for what is none. Python's own `1_000` is none here."""
    try:
        return None if "_" in text else float(text)
    except ValueError:
        return None


def _too_large(limit: int) -> BodyTooLarge:
    return BodyTooLarge(
        f"a JSON document of more than {limit} bytes; send {NDJSON} or {CSV}, which are read line by line",
        zh=f"JSON文档超过{limit}字节；请改用逐行读取的{NDJSON}或{CSV}",
    )
