"""The training itself: seeded, resumable, stoppable.

Two runs of the same plan on the same kind of processor with the same number of threads give the same weights.
Another processor, a GPU, another number of threads or a limit in minutes round otherwise.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor, nn

from change_detection.errors import BadPlan
from change_detection.learning import checkpoint
from change_detection.learning.buffer import Bytes, MakeSource, ReplayBuffer
from change_detection.learning.checkpoint import Checkpoint
from change_detection.learning.losses import HEADS, total_loss
from change_detection.learning.network import ChangeNetwork
from change_detection.learning.options import TrainOptions
from change_detection.learning.plan import Plan
from change_detection.learning.sources.pairs import UNKNOWN
from gridtwin.progress import Cancelled, Progress, silent

LOG = "training.jsonl"
_HEAD_PARTS = ("building_fine", "building_head", "change_fine", "change_head")
_LOG_EVERY = 25
_LAST_RATE = 0.01


@dataclass(frozen=True, slots=True)
class Run:
    """How one run goes, apart from its plan.

    `minutes` bounds the whole training and fits the schedule to it. `clock` counts seconds. `start` holds
    the weights to begin from.
    """

    folder: Path
    minutes: float | None = None
    is_resumed: bool = False
    device: str | None = None
    start: ChangeNetwork | None = None
    clock: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Trained:
    """What a training gave: averaged weights on the CPU, and whether it was stopped before its end."""

    network: ChangeNetwork
    step: int
    seconds: float
    loss: float
    is_stopped: bool


@dataclass(slots=True)
class _State:
    network: ChangeNetwork
    average: ChangeNetwork
    optimizer: torch.optim.Optimizer
    device: torch.device
    step: int = 0
    seconds: float = 0.0
    loss: float = field(default=math.nan)


def train(plan: Plan, make: MakeSource, run: Run, *, progress: Progress = silent) -> Trained:
    """Train by a plan, leaving a checkpoint every few minutes and at the end.

    Ctrl-C, or a progress that cancels, saves where the training stands and returns it.

    Raises:
        BadPlan: a checkpoint of another plan.
    """
    torch.manual_seed(plan.seed)
    run.folder.mkdir(parents=True, exist_ok=True)
    state = _begin(plan, run)
    began = run.clock() - state.seconds
    saved = run.clock()
    is_stopped = False
    with ReplayBuffer(make, plan.buffer, seed=plan.seed, step=state.step) as buffer:
        try:
            while (done := _done(state, plan, run)) < 1:
                _step(state, buffer.batch(state.step, plan.training.batch), plan, done)
                state.step += 1
                state.seconds = run.clock() - began
                _tell(state, plan, run, progress)
                if run.clock() - saved >= 60 * plan.training.checkpoint_minutes:
                    _save(state, plan, run)
                    saved = run.clock()
        except (KeyboardInterrupt, Cancelled):
            is_stopped = True
    _save(state, plan, run)
    network = state.average.to("cpu").eval()
    return Trained(network, state.step, state.seconds, state.loss, is_stopped)


def native_bf16() -> bool:
    """Whether this processor computes in bfloat16 itself; elsewhere it is slower than single precision."""
    capability = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}
    return bool(capability.get("avx512_bf16") or capability.get("amx_bf16") or capability.get("bf16"))


def rate_at(done: float, options: TrainOptions) -> float:
    """The learning rate when a share `done` of the training is over.

    >>> options = TrainOptions(learning_rate=1.0, warm_share=0.1)
    >>> [round(rate_at(done, options), 3) for done in (0.05, 0.1, 0.55, 1.0)]
    [0.5, 1.0, 0.505, 0.01]
    """
    if done < options.warm_share:
        return options.learning_rate * max(done, 1e-3 * options.warm_share) / options.warm_share
    left = (done - options.warm_share) / max(1e-9, 1 - options.warm_share)
    falling = 0.5 * (1 + math.cos(math.pi * min(1.0, left)))
    return options.learning_rate * (_LAST_RATE + (1 - _LAST_RATE) * falling)


def _begin(plan: Plan, run: Run) -> _State:
    device = torch.device(run.device or ("cuda" if torch.cuda.is_available() else "cpu"))
    network = ChangeNetwork(run.start.width if run.start else plan.width)
    average = ChangeNetwork(network.width)
    if run.start:
        network.load_state_dict(run.start.state_dict())
    average.load_state_dict(network.state_dict())
    stored = checkpoint.load(run.folder, plan) if run.is_resumed else None
    if stored:
        network.load_state_dict(stored.network)
        average.load_state_dict(stored.average)
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    average.to(device)
    learned = _learned(network, plan.training)
    # What is one number a channel (normalisation, bias) is not pulled towards zero.
    groups = [
        {"params": [p for p in learned if p.ndim > 1], "weight_decay": plan.training.weight_decay},
        {"params": [p for p in learned if p.ndim <= 1], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=plan.training.learning_rate)
    state = _State(network, average, optimizer, device)
    if stored:
        optimizer.load_state_dict(stored.optimizer)
        state.step, state.seconds = stored.step, stored.seconds
    return state


def _learned(network: ChangeNetwork, options: TrainOptions) -> list[nn.Parameter]:
    """The parameters that may change; the others are frozen."""
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(options.part == "whole" or name.split(".")[0] in _HEAD_PARTS)
    return [parameter for parameter in network.parameters() if parameter.requires_grad]


def _done(state: _State, plan: Plan, run: Run) -> float:
    share = state.step / plan.training.steps
    return share if run.minutes is None else max(share, state.seconds / (60 * run.minutes))


def _step(state: _State, batch: tuple[Bytes, Bytes], plan: Plan, done: float) -> None:
    options = plan.training
    network, optimizer = state.network, state.optimizer
    network.train()
    if options.is_norm_frozen or options.part == "head":
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.eval()
    for group in optimizer.param_groups:
        group["lr"] = rate_at(done, options)
    pictures = torch.from_numpy(batch[0]).to(state.device).float()
    pictures = pictures.contiguous(memory_format=torch.channels_last)
    is_bf16 = options.precision == "bf16" or (
        options.precision == "auto" and (state.device.type == "cuda" or native_bf16())
    )
    with torch.autocast(state.device.type, torch.bfloat16, enabled=is_bf16):
        logits = network(pictures[:, :3], pictures[:, 3:])
    loss = total_loss(logits, _truth(batch[1], state.device), plan.loss)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(network.parameters(), options.clip)
    optimizer.step()
    _average(state, options)
    if state.step % _LOG_EVERY == 0 or not math.isfinite(state.loss):
        state.loss = float(loss.detach())
        if not math.isfinite(state.loss):
            raise BadPlan(
                f"the loss is {state.loss} after {state.step} steps: the training ran away; "
                "lower learning_rate",
                zh=f"第{state.step}步后损失为{state.loss}，训练发散；请降低learning_rate",
            )


def _truth(masks: Bytes, device: torch.device) -> dict[str, Tensor]:
    given = torch.from_numpy(masks).to(device)
    truth = {name: (given[:, i : i + 1] == 1).float() for i, name in enumerate(HEADS)}
    truth["weight_change"] = given[:, 3:4].float() / 255
    for i, name in enumerate(HEADS[1:], 1):
        truth[f"weight_{name}"] = (given[:, i : i + 1] != UNKNOWN).float()
    return truth


@torch.no_grad()
def _average(state: _State, options: TrainOptions) -> None:
    """Moving average of all weights; in the beginning it follows faster."""
    keep = min(options.ema, (1 + state.step) / (10 + state.step))
    now = state.network.state_dict()
    for name, value in state.average.state_dict().items():
        if value.dtype.is_floating_point:
            value.lerp_(now[name].to(value.dtype), 1 - keep)
        else:
            value.copy_(now[name])


def _tell(state: _State, plan: Plan, run: Run, progress: Progress) -> None:
    pairs = state.step * plan.training.batch / max(state.seconds, 1e-9)
    if (state.step - 1) % _LOG_EVERY == 0:
        entry = {"step": state.step, "seconds": round(state.seconds, 1), "loss": round(state.loss, 5)}
        with (run.folder / LOG).open("a", encoding="utf-8") as log:
            log.write(json.dumps({**entry, "pairs_per_s": round(pairs, 1)}) + "\n")
    progress(
        min(1.0, _done(state, plan, run)),
        f"step {state.step}/{plan.training.steps}, loss {state.loss:.3f}, {pairs:.0f} pairs/s",
    )


def _save(state: _State, plan: Plan, run: Run) -> None:
    checkpoint.save(
        Checkpoint(
            step=state.step,
            seconds=state.seconds,
            plan=checkpoint.fingerprint(plan),
            network=state.network.state_dict(),
            average=state.average.state_dict(),
            optimizer=state.optimizer.state_dict(),
        ),
        run.folder,
    )
