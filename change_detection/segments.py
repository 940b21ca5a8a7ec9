"""Segments: regions of one colour bounded by edges, so that decisions fall on things, not on pixels.

Watershed of the colour gradient, then neighbours merge, most similar pairs first (Borůvka's order), while
colour and the edge between them differ little. In the spirit of the multi-resolution segmentation of
object-based analysis.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from change_detection.image import Pixels

Labels = NDArray[np.int32]
Floats = NDArray[np.float64]
Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Segments:
    """Labels 0 … count−1 of every pixel, and how many pixels each has."""

    labels: Labels
    area_px: Floats

    def mean(self, values: Pixels) -> Floats:
        """Mean of a pixel map in each segment."""
        total = np.bincount(self.labels.ravel(), values.ravel(), len(self.area_px))
        return np.asarray(total / self.area_px, np.float64)

    def spread(self, per_segment: Floats) -> Pixels:
        """A value a segment, back on the pixels."""
        return np.asarray(per_segment[self.labels], np.float32)

    def sides_px(self) -> tuple[Floats, Floats]:
        """Long and short side of the rectangle with the same second moments, per segment."""
        rows, cols = np.divmod(np.arange(self.labels.size, dtype=np.float64), self.labels.shape[1])
        flat, count = self.labels.ravel(), len(self.area_px)
        x, y = (np.bincount(flat, v, count) / self.area_px for v in (cols, rows))
        xx = np.bincount(flat, cols * cols, count) / self.area_px - x * x + 1 / 12
        yy = np.bincount(flat, rows * rows, count) / self.area_px - y * y + 1 / 12
        xy = np.bincount(flat, cols * rows, count) / self.area_px - x * y
        half, root = (xx + yy) / 2, np.sqrt(np.maximum((xx - yy) ** 2 / 4 + xy * xy, 0))
        return np.sqrt(12 * (half + root)), np.sqrt(12 * np.maximum(half - root, 1 / 12))


def segment(image: Pixels, *, merge_limit: float = 20.0) -> Segments:
    """Segments of an (rows, columns, 3) image on 0 … 255; a larger limit gives larger segments.

    >>> halves = np.zeros((40, 40, 3), np.float32); halves[:, 20:] = 200
    >>> len(segment(halves).area_px)
    2
    """
    smooth = np.asarray(cv2.bilateralFilter(image.astype(np.float32), 5, 18, 3), np.float32)
    gradient = colour_gradient(smooth)
    labels = _watershed(gradient)
    return _merged(labels, smooth, gradient, merge_limit)


def colour_gradient(image: Pixels) -> Pixels:
    """Largest gradient of the three bands, lightly smoothed; 1 means one grey level a pixel."""
    largest = np.zeros(image.shape[:2], np.float32)
    for band in cv2.split(image):
        across, down = cv2.Scharr(band, cv2.CV_32F, 1, 0), cv2.Scharr(band, cv2.CV_32F, 0, 1)
        largest = np.maximum(largest, np.hypot(across, down) / 16)
    return np.asarray(cv2.GaussianBlur(largest, (0, 0), 0.8), np.float32)


def _watershed(gradient: Pixels) -> Labels:
    lowest = cv2.erode(gradient, np.ones((5, 5), np.uint8))
    _, markers = cv2.connectedComponents((gradient <= lowest + 0.5).astype(np.uint8), connectivity=4)
    relief = cv2.cvtColor(np.clip(gradient * 4, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)
    flooded = cv2.watershed(relief, markers).astype(np.float32)
    kernel = np.ones((3, 3), np.uint8)
    while (lines := flooded <= 0).any():  # watershed lines and the frame take a neighbour's label
        grown = cv2.dilate(flooded, kernel)
        if not (grown[lines] > 0).any():
            break
        flooded = np.where(lines, grown, flooded)
    _, labels = np.unique(flooded.astype(np.int32), return_inverse=True)
    return labels.reshape(gradient.shape).astype(np.int32)


@dataclass(slots=True)
class _Graph:
    """Regions and the borders between them."""

    area: Floats
    colour: Floats
    one: Indices
    other: Indices
    length: Floats
    strength: Floats

    def cost(self) -> Floats:
        apart = np.linalg.norm(self.colour[self.one] - self.colour[self.other], axis=1)
        smaller = np.minimum(self.area[self.one], self.area[self.other])
        patience = np.clip((smaller / 40) ** 0.15, 0.5, 1.6)  # crumbs merge first
        return np.asarray((0.5 * apart + self.strength / self.length) * patience, np.float64)

    def best_pairs(self, limit: float) -> NDArray[np.bool_]:
        """Borders whose two regions are each other's most similar neighbour."""
        cost = self.cost()
        cheap = cost < limit
        best = np.full(len(self.area), np.inf)
        np.minimum.at(best, self.one[cheap], cost[cheap])
        np.minimum.at(best, self.other[cheap], cost[cheap])
        return np.asarray(cheap & (cost <= best[self.one]) & (cost <= best[self.other]))

    def merge(self, chosen: NDArray[np.bool_]) -> Indices:
        """Merge over the chosen borders; return the new region of each old one."""
        size = len(self.area)
        links = coo_matrix((np.ones(int(chosen.sum())), (self.one[chosen], self.other[chosen])), (size, size))
        count, region = connected_components(links, directed=False)
        area = np.asarray(np.bincount(region, self.area, count), np.float64)
        sums = [np.bincount(region, self.colour[:, band] * self.area, count) for band in range(3)]
        self.area, self.colour = area, np.stack(sums, axis=1) / area[:, None]
        self._relink(region.astype(np.int64), count)
        return np.asarray(region, np.int64)

    def _relink(self, region: Indices, count: int) -> None:
        one, other = region[self.one], region[self.other]
        keep = one != other
        low, high = np.minimum(one, other)[keep], np.maximum(one, other)[keep]
        keys, place = np.unique(low * count + high, return_inverse=True)
        self.length = np.asarray(np.bincount(place, self.length[keep], len(keys)), np.float64)
        self.strength = np.asarray(np.bincount(place, self.strength[keep], len(keys)), np.float64)
        self.one, self.other = keys // count, keys % count


def _merged(labels: Labels, smooth: Pixels, gradient: Pixels, limit: float) -> Segments:
    graph = _graph(labels, smooth, gradient)
    region = np.arange(len(graph.area))
    for _ in range(14):
        chosen = graph.best_pairs(limit)
        if not chosen.any():
            break
        region = graph.merge(chosen)[region]
    return Segments(region[labels].astype(np.int32), graph.area)


def _graph(labels: Labels, smooth: Pixels, gradient: Pixels) -> _Graph:
    count = int(labels.max()) + 1
    flat = labels.ravel()
    area = np.bincount(flat, minlength=count).astype(np.float64)
    colour = (
        np.stack([np.bincount(flat, band.ravel(), count) for band in cv2.split(smooth)], axis=1)
        / area[:, None]
    )
    one = np.concatenate([labels[:, :-1].ravel(), labels[:-1].ravel()]).astype(np.int64)
    other = np.concatenate([labels[:, 1:].ravel(), labels[1:].ravel()]).astype(np.int64)
    edge = np.concatenate(
        [
            np.maximum(gradient[:, :-1], gradient[:, 1:]).ravel(),
            np.maximum(gradient[:-1], gradient[1:]).ravel(),
        ]
    )
    keep = one != other
    low, high = np.minimum(one, other)[keep], np.maximum(one, other)[keep]
    keys, place = np.unique(low * count + high, return_inverse=True)
    length = np.bincount(place, minlength=len(keys)).astype(np.float64)
    strength = np.asarray(np.bincount(place, edge[keep], len(keys)), np.float64)
    return _Graph(area, colour, keys // count, keys % count, length, strength)
