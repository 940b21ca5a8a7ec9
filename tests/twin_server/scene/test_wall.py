from __future__ import annotations

from pathlib import Path

import pytest

from tests.twin_server.scene.node import run_typescript


def test_only_walls_are_enlarged(tmp_path: Path) -> None:
    sizes = [[1280, 800], [1920, 1080], [2560, 1440], [3840, 2160], [3840, 1080], [7680, 4320], [390, 844]]
    made = run_typescript(
        tmp_path,
        f"""
        import {{scaleFor}} from '@/wall';
        const answer = {sizes}.map(([width, height]) => scaleFor(width, height));""",
    )
    assert made == pytest.approx([1, 1, 1, 2, 1, 3, 1])
