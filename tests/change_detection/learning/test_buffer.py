"""The replay buffer: the same for the same seed, however many producers, and after a restart."""

import time

import numpy as np
import pytest

from change_detection.learning.buffer import ReplayBuffer, WeightedPair, _packed, _turned, pair_number
from change_detection.learning.options import BufferOptions
from tests.change_detection.learning.tiny import SIDE, MakeSquares, Squares

OPTIONS = BufferOptions(capacity=10, first=4, fresh_per_step=1.5, workers=0)


def _batches(options, steps, start=0, seed=5):
    with ReplayBuffer(MakeSquares(), options, seed=seed, step=start) as buffer:
        return [buffer.batch(step, 3) for step in range(start, steps)]


def test_shapes():
    ((pictures, masks),) = _batches(OPTIONS, 1)
    assert pictures.shape == (3, 6, SIDE, SIDE)
    assert masks.shape == (3, 4, SIDE, SIDE)
    assert pictures.dtype == masks.dtype == np.uint8
    assert set(np.unique(masks[:, 0])) <= {0, 1}
    assert (masks[:, 3] == 255).all()


def test_the_same_seed_gives_the_same_batches_and_another_does_not():
    one, same, other = _batches(OPTIONS, 5), _batches(OPTIONS, 5), _batches(OPTIONS, 5, seed=6)
    assert all((a[0] == b[0]).all() and (a[1] == b[1]).all() for a, b in zip(one, same, strict=True))
    assert not all((a[0] == b[0]).all() for a, b in zip(one, other, strict=True))


def test_producers_change_nothing():
    here = _batches(OPTIONS, 8)
    there = _batches(BufferOptions(capacity=10, first=4, fresh_per_step=1.5, workers=2), 8)
    assert all((a[0] == b[0]).all() and (a[1] == b[1]).all() for a, b in zip(here, there, strict=True))


def test_a_buffer_taken_up_again_goes_on_as_if_nothing_had_happened():
    whole, rest = _batches(OPTIONS, 12), _batches(OPTIONS, 12, start=9)
    assert all((a[0] == b[0]).all() for a, b in zip(whole[9:], rest, strict=True))


def test_old_pairs_give_way_to_new_ones():
    made = []

    class Counted(Squares):
        def pair(self, rng):
            made.append(1)
            return super().pair(rng)

    with ReplayBuffer(Counted, OPTIONS, seed=1) as buffer:
        buffer.batch(0, 2)
        assert len(made) == 4
        buffer.batch(10, 2)
        assert len(made) == 4 + 15


def test_what_is_ignored_or_weak_reaches_the_weights():
    pair = Squares().pair(np.random.default_rng(3))
    ignore = np.zeros((SIDE, SIDE), np.uint8)
    ignore[:4] = 1
    weak = np.full((SIDE, SIDE), 60, np.uint8)
    packed = _packed(
        WeightedPair(
            pair.before, pair.after, pair.building_before, pair.building_after, pair.change, ignore, weak
        )
    )
    assert (packed[9, :4] == 0).all()
    assert (packed[9, 4:] == 60).all()
    assert (packed[7:9, :4] == 255).all()
    assert (packed[7, 4:] == 0).all()


def test_turning_keeps_pictures_and_masks_together():
    pair = Squares().pair(np.random.default_rng(1))
    packed = _packed(pair)
    for seed in range(12):
        turned = _turned(packed, np.random.default_rng(seed))
        bright = (turned[:6].reshape(2, 3, SIDE, SIDE).mean(1) > 200).any(0)
        assert (bright == (turned[6] == 1)).all()
        assert ((turned[7] | turned[8]) == turned[6]).all()


class _Broken:
    def __call__(self):
        raise ValueError("the pictures are gone")


def test_a_producer_that_fails_says_why():
    options = BufferOptions(capacity=4, first=2, workers=1)
    with (
        pytest.raises(ValueError, match="the pictures are gone"),
        ReplayBuffer(_Broken(), options, seed=1) as buffer,
    ):
        buffer.batch(0, 1)


def test_closing_is_quick():
    start = time.monotonic()
    with ReplayBuffer(MakeSquares(), BufferOptions(capacity=400, first=1, workers=1), seed=1) as buffer:
        buffer.batch(0, 1)
    assert time.monotonic() - start < 20


def test_pair_numbers_are_independent_of_order():
    source = Squares()
    later = pair_number(source, 3, 7)
    pair_number(source, 3, 1)
    assert (pair_number(source, 3, 7).after == later.after).all()
