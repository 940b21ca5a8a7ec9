"""The table of checks in the docs is the one that runs."""

from pipe_network.checks.reference import checks_markdown
from tests.paths import ROOT

BEGIN, END = "<!-- checks: begin -->", "<!-- checks: end -->"


def test_the_docs_show_the_table_that_runs() -> None:
    text = (ROOT / "docs" / "pipes-checks.md").read_text("utf-8")
    shown = text.split(BEGIN)[1].split(END)[0].strip()
    assert shown == checks_markdown(), "docs: paste checks_markdown() between the marks"


def test_a_row_says_parameters_with_units() -> None:
    row = next(line for line in checks_markdown().splitlines() if line.startswith("| 21 "))
    assert "`most_m` 75 m" in row
    assert "管线超长、超短 Length of a line (`lengths`)" in row
    assert "| warning |" in row
