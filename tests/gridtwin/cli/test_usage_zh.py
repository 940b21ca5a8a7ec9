"""Wrong use of the command line is refused in the user's language, by the library that reads it too."""

import os
import subprocess
import sys

import pytest

from gridtwin.cli._usage_zh import in_chinese

WRONG = {
    ("pipes", "trace"): "缺少参数'network'",
    ("pipes", "trace", "x"): "缺少选项'--from'",
    (
        "pipes",
        "trace",
        "x",
        "--from",
        "a",
        "--direction",
        "side",
    ): "'--direction'的值无效：'side'不在可选值之内：'up'、'down'",
    ("pipes", "trace", "x", "--from", "a", "--within", "far"): "'--within'的值无效：应为数值",
    ("pipes", "long-section", "x", "--scale", "1.5"): "应为整数",
    ("pipes", "tracee"): "没有命令'tracee'。是否指'trace'？",
    ("nope",): "没有命令'nope'",
    ("pipes", "trace", "x", "--form", "a"): "没有选项--form。是否指--from、--to？",
    ("pipes", "trace", "x", "--from"): "选项'--from'后须给出一个值",
    ("pipes", "statistics", "x", "--png=3"): "选项'--png'不带值",
    ("pipes", "trace", "x", "y", "z", "--from", "q"): "多余的参数：y z",
    ("demo", "create", "x", "--seed", "-1"): "'--seed'的值无效：不得小于0",
}
_RUN = """
import sys
from gridtwin.cli.main import main
for words in sys.stdin.read().split("\\n"):
    sys.argv = ["gridtwin", *words.split("\\t")]
    print("==", file=sys.stderr)
    try:
        main()
    except SystemExit as end:
        print(f"exit {end.code}", file=sys.stderr)
"""  # fmt: skip


def _told(language: str) -> list[str]:
    """What each wrong use is told, in a process that speaks the language from its start."""
    done = subprocess.run(
        [sys.executable, "-c", _RUN],
        input="\n".join("\t".join(words) for words in WRONG),
        env={**os.environ, "GRIDTWIN_LANG": language, "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stderr.split("==\n")[1:]


def test_every_refusal_is_chinese_for_people_who_read_chinese() -> None:
    for (words, message), said in zip(WRONG.items(), _told("zh"), strict=True):
        assert message in said, words
        assert "exit 2" in said, words
        for english in ("Missing", "Invalid", "No such", "requires", "Try '", "Usage:", "Error"):
            assert english not in said, (words, english)


def test_and_english_for_everybody_else() -> None:
    for words, said in zip(WRONG, _told("en"), strict=True):
        assert not [letter for letter in said if "\u4e00" <= letter <= "\u9fff"], words


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("Missing argument 'network'.", "缺少参数'network'。"),
        ("Missing option '--kind'. Choose from:\n\tone,\n\ttwo", "缺少选项'--kind'。可选：one、two"),
        ("Invalid value: File 'a.b' does not exist.", "值无效：文件'a.b'不存在。"),
        ("Invalid value for 'X': Path 'y' is a directory.", "'X'的值无效：'y'是目录，应为文件。"),
        ("No such option: --x", "没有选项--x"),
        ("No such option: --x Did you mean --y?", "没有选项--x。是否指--y？"),
        ("Invalid value for '-n': '5' is not in the range 1<=x<=3.", "'-n'的值无效：'5'超出范围1<=x<=3。"),
        ("Something new.", "Something new."),
    ],
)
def test_sentences(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese
