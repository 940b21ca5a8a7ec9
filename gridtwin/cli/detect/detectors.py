"""`gridtwin detect detectors`: what is on offer."""

from __future__ import annotations

import typer

from gridtwin.cli._common import JsonOption, print_json, tr


def detectors_command(json_output: JsonOption = False) -> None:
    """List the detectors on offer."""
    from dataclasses import asdict

    from change_detection.score import load_detector, registry

    if json_output:
        print_json([asdict(entry) for entry in registry()])
        return
    for entry in registry():
        typer.echo(
            f"{entry.name:10s} {load_detector(entry.name).version:6s} {tr(entry.title_en, entry.title_zh)}"
        )
