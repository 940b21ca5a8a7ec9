"""Runs TypeScript of the scene in Node: what a module answers, as JSON."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.paths import ROOT

FRONTEND = ROOT / "twin_server" / "scene" / "frontend"


def run_typescript(folder: Path, source: str) -> Any:
    """What `answer` is after the source, whose imports begin with `@/` for the scene's own `src`."""
    esbuild = FRONTEND / "node_modules" / ".bin" / "esbuild"
    if shutil.which("node") is None or not esbuild.exists():
        pytest.skip("Node and the scene's packages are not installed: npm ci in twin_server/scene/frontend")
    entry, bundle = FRONTEND / f".test-{folder.name}.ts", folder / "bundle.mjs"
    entry.write_text(f"{source}\nconsole.log(JSON.stringify(answer));\n", "utf-8")
    try:
        options = ["--bundle", "--platform=node", "--format=esm", "--loader:.css=text", "--alias:@=./src"]
        subprocess.run(
            [esbuild, entry.name, *options, f"--outfile={bundle}", "--log-level=error"],
            check=True,
            cwd=FRONTEND,
        )
    finally:
        entry.unlink()
    done = subprocess.run(["node", bundle], check=True, capture_output=True, text=True, timeout=60)
    return json.loads(done.stdout)
