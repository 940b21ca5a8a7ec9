"""The shipped network: a small Siamese U-Net that answers the same whichever date comes first.

Both dates go through one encoder. Each date gets a building map from a decoder of its own; the change map is
made from features in which the dates cannot be told apart (absolute differences, sums), so exchanging the
images exchanges the building maps and leaves the change map as it is.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


def _conv(inputs: int, outputs: int, *, stride: int = 1, kernel: int = 3) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class _Residual(nn.Module):
    """Two convolutions around a short cut."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = _conv(width, width)
        self.second = nn.Sequential(nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width))

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.second(self.first(x)))


class _Wide(nn.Module):
    """Sees far at the coarsest level: a depthwise 7 × 7 beside the plain path."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.far = nn.Sequential(
            nn.Conv2d(width, width, 7, 1, 3, groups=width, bias=False), nn.BatchNorm2d(width)
        )
        self.mix = nn.Sequential(_conv(width, width, kernel=1), nn.Conv2d(width, width, 1, bias=False))
        self.norm = nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.norm(self.mix(self.far(x))))


def _doubled(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="nearest")


class _TopDown(nn.Module):
    """From coarse to fine, one level's features added to the next."""

    def __init__(self, widths: tuple[int, ...], out: int) -> None:
        super().__init__()
        self.lateral = nn.ModuleList(_conv(width, out, kernel=1) for width in widths)
        self.smooth = nn.ModuleList(_conv(out, out) for _ in widths[1:])

    def forward(self, levels: list[Tensor]) -> Tensor:
        """`levels` from fine to coarse; the answer has the size of the finest."""
        x: Tensor = self.lateral[-1](levels[-1])
        for index in range(len(levels) - 2, -1, -1):
            x = self.smooth[index](_doubled(x) + self.lateral[index](levels[index]))
        return x


class ChangeNetwork(nn.Module):
    """(before, after) → logits of change and of buildings on either date.

    Args:
        width: channels of the first level; 24 makes about two million weights.
    """

    def __init__(self, width: int = 24) -> None:
        super().__init__()
        w = width
        self.width = width
        self.stem = nn.Sequential(_conv(3, w, stride=2), _conv(w, w))
        self.level4 = nn.Sequential(_conv(w, 2 * w, stride=2), _Residual(2 * w))
        self.level8 = nn.Sequential(_conv(2 * w, 4 * w, stride=2), _Residual(4 * w), _Residual(4 * w))
        self.level16 = nn.Sequential(
            _conv(4 * w, 8 * w, stride=2), _Residual(8 * w), _Wide(8 * w), _Residual(8 * w), _Wide(8 * w)
        )
        coarse = (2 * w, 4 * w, 8 * w)
        self.building = _TopDown(coarse, 2 * w)
        self.building_fine = _conv(2 * w + w, w)
        self.building_head = nn.Conv2d(w, 1, 1)
        self.differ = nn.ModuleList(_conv(2 * c, c, kernel=1) for c in (2 * w, 4 * w, 8 * w))
        self.change = _TopDown(coarse, 2 * w)
        self.change_fine = _conv(2 * w + w + w, w)
        self.change_head = nn.Conv2d(w, 1, 1)

    def forward(self, before: Tensor, after: Tensor) -> dict[str, Tensor]:
        """Logits (N, 1, H, W) named change, building_before, building_after.

        Args:
            before: (N, 3, H, W) red, green, blue on 0 … 255; H and W multiples of 16.
            after: the same ground, later.
        """
        count = before.shape[0]
        both = torch.cat([before, after]) / 64.0 - 2.0
        half = self.stem(both)
        levels = [self.level4(half)]
        levels.append(self.level8(levels[-1]))
        levels.append(self.level16(levels[-1]))
        seen = self.building_fine(torch.cat([_doubled(self.building(levels)), half], 1))
        buildings = self.building_head(seen)
        mixed = [
            layer(torch.cat([(x[:count] - x[count:]).abs(), x[:count] + x[count:]], 1))
            for layer, x in zip(self.differ, levels, strict=True)
        ]
        fine = torch.cat(
            [
                _doubled(self.change(mixed)),
                (seen[:count] - seen[count:]).abs(),
                seen[:count] + seen[count:],
            ],
            1,
        )
        change = self.change_head(self.change_fine(fine))
        size = before.shape[-2:]

        def whole(x: Tensor) -> Tensor:
            return functional.interpolate(x, size=size, mode="bilinear", align_corners=False)

        return {
            "change": whole(change),
            "building_before": whole(buildings[:count]),
            "building_after": whole(buildings[count:]),
        }
