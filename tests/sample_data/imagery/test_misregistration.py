from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from sample_data.imagery.block import Block
from sample_data.imagery.misregistration import (
    Misregistration,
    displace,
    draw_misregistration,
    no_misregistration,
    read_record,
    write_record,
)

PIXEL_M = 0.25
X, Y = np.meshgrid(np.linspace(391000.0, 393000.0, 90), np.linspace(3990000.0, 3992000.0, 90))


@pytest.mark.parametrize("seed", range(6))
def test_the_length_stays_between_one_and_three_pixels_and_varies(seed: int) -> None:
    field = draw_misregistration(np.random.default_rng(seed), PIXEL_M)
    length_px = np.hypot(*field.displacement_m(X, Y)) / PIXEL_M
    assert length_px.min() >= 1.0
    assert length_px.max() <= 3.0
    assert np.ptp(length_px) > 0.2


def test_ground_of_is_the_inverse() -> None:
    field = draw_misregistration(np.random.default_rng(1), PIXEL_M)
    ground_x, ground_y = field.ground_of(X, Y)
    east, north = field.displacement_m(ground_x, ground_y)
    np.testing.assert_allclose(ground_x + east, X, atol=PIXEL_M / 100)
    np.testing.assert_allclose(ground_y + north, Y, atol=PIXEL_M / 100)


def test_a_dot_moves_east_and_north_by_whole_pixels() -> None:
    field = Misregistration(2 * PIXEL_M, 1 * PIXEL_M, ())
    block = Block(0.0, 100.0, PIXEL_M, 0, 0, 80, 80)
    image = np.zeros((80, 80, 3), np.uint8)
    image[40, 40] = 200
    core = Block(0.0, 100.0, PIXEL_M, 10, 10, 60, 60)
    moved = displace(image, block, core, field)
    # 2 pixels to the right, 1 up (rows run south): block (39, 42), core (29, 32).
    assert np.argwhere(moved[..., 0] == 200).tolist() == [[29, 32]]


def test_phase_correlation_finds_the_recorded_shift() -> None:
    rng = np.random.default_rng(0)
    block = Block(391000.0, 3992000.0, PIXEL_M, 0, 0, 320, 320)
    texture = cv2.GaussianBlur(rng.uniform(0, 255, (320, 320, 3)), (0, 0), 1.5).astype(np.uint8)
    field = draw_misregistration(np.random.default_rng(4), PIXEL_M)
    core = Block(391000.0, 3992000.0, PIXEL_M, 32, 32, 256, 256)
    moved = displace(texture, block, core, field).astype(float)[..., 0]
    still = texture[32:288, 32:288, 0].astype(float)
    spectrum = np.fft.fft2(moved) * np.conj(np.fft.fft2(still))
    peak = np.abs(np.fft.ifft2(spectrum / np.abs(spectrum)))
    row, column = np.unravel_index(peak.argmax(), peak.shape)
    found_px = np.array([(column + 128) % 256 - 128, -((row + 128) % 256 - 128)])  # east, north
    middle = field.displacement_m(np.array([391040.0]), np.array([3991960.0]))
    np.testing.assert_allclose(found_px, np.array(middle).ravel() / PIXEL_M, atol=0.75)


def test_the_record_keeps_every_number(tmp_path: Path) -> None:
    field = draw_misregistration(np.random.default_rng(2), PIXEL_M)
    assert read_record(write_record(field, tmp_path / "misregistration.json")) == field
    assert [path.name for path in tmp_path.iterdir()] == ["misregistration.json"]


def test_no_misregistration_moves_nothing() -> None:
    assert np.abs(no_misregistration().displacement_m(X, Y)).max() == 0.0
