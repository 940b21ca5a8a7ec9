"""A network to a file of another program, by the ending of the file."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from gridtwin.store import atomic
from gridtwin.store.outputs import check_output, output, writing
from pipe_network.errors import BadPipeData
from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_file import inp_text, sections_of
from pipe_network.exchange.model_sync import sections_of_network
from pipe_network.exchange.pandapipes import PREFIX, document_of
from pipe_network.model_facts import Remark
from pipe_network.models.estimates import COLUMNS, Estimates
from pipe_network.models.gas import gas_model, heat_model
from pipe_network.models.storm import storm_model
from pipe_network.models.water import water_model
from pipe_network.network import PipeNetwork
from pipe_network.simulation.gas_run import NETWORK_NAME, ask

ENDINGS = (".inp", ".gpkg", ".dxf", ".city.json", ".cityjson", ".glb", ".json")
_MODELS = ("epanet", "swmm", "gas", "heat")


def export_network(
    network: PipeNetwork,
    path: Path,
    *,
    model: str | None = None,
    sources: Sequence[str] = (),
    notes: list[Remark] | None = None,
) -> pd.DataFrame:
    """Write the network; what a model had to assume comes back, empty for formats that assume nothing.

    What a drawing or scene leaves out or shows at another height than surveyed is added to `notes`.

    `.inp` and `.json` are models: of the engine the network came from, else the one that `model` names
    (epanet, swmm for .inp; gas, heat for .json, pandapipes).

    Raises:
        BadPipeData: an unknown ending, or a model that cannot be told or does not go with the ending.
        EngineMissing: a .json of a surveyed network needs pandapipes.
    """
    ending = _ending(path)
    if model is not None and (ending not in (".inp", ".json") or model not in _MODELS):
        raise BadPipeData(
            f"model '{model}' for {path.name}: .inp takes epanet or swmm, .json gas or heat",
            zh=f"模型“{model}”不适用于{path.name}：.inp可用epanet、swmm，.json可用gas、heat",
        )
    if ending == ".inp":
        return _write_inp(network, path, model, sources)
    if ending == ".json":
        return _write_pandapipes(network, path, model, sources)
    report = _writer(ending)(network, path)
    if notes is not None:
        notes += _drawn(ending, network, report)
    return pd.DataFrame(columns=[*COLUMNS])


def _drawn(ending: str, network: PipeNetwork, report: object) -> list[Remark]:
    from pipe_network.exchange.drawn import remarks_of_flat, remarks_of_scene  # noqa: PLC0415 - heavy
    from pipe_network.scene.things import SceneReport  # noqa: PLC0415 - heavy

    if isinstance(report, SceneReport):
        return [*remarks_of_scene(report)]
    return [] if ending == ".gpkg" else [*remarks_of_flat(network)]


def _ending(path: Path) -> str:
    name = path.name.lower()
    for ending in ENDINGS:
        if name.endswith(ending):
            return ending
    raise BadPipeData(
        f"{path}: pipes are exported as {', '.join(ENDINGS)}", zh=f"{path}：管线可导出为{'、'.join(ENDINGS)}"
    )


def _writer(ending: str) -> Callable[[PipeNetwork, Path], object]:
    if ending == ".gpkg":
        from pipe_network.exchange.geopackage import write_geopackage  # noqa: PLC0415 - heavy

        return write_geopackage
    if ending == ".dxf":
        from pipe_network.exchange.drawing import write_dxf  # noqa: PLC0415 - heavy

        return write_dxf
    if ending == ".glb":
        from pipe_network.scene import write_glb  # noqa: PLC0415 - heavy

        return write_glb
    from pipe_network.exchange.cityjson import write_cityjson  # noqa: PLC0415 - heavy

    return write_cityjson


def _write_inp(network: PipeNetwork, path: Path, model: str | None, sources: Sequence[str]) -> pd.DataFrame:
    own = [engine for engine in Engine if sections_of(network.tables, engine)]
    estimates = pd.DataFrame(columns=[*COLUMNS])
    if own and model in (None, str(own[0])):
        engine, sections = own[0], sections_of_network(network, own[0])
    else:
        engine = Engine(model) if model in ("epanet", "swmm") else _engine_of(network)
        used = PipeNetwork(network.points, network.lines, {})
        build = Estimates()
        used = used.of(build.rule(f"{'water' if engine is Engine.EPANET else 'storm'}.classes").names)
        made = (
            water_model(used, build, sources=sources) if engine is Engine.EPANET else storm_model(used, build)
        )
        sections, estimates = made.sections, made.estimates
    with writing(path):
        atomic.write_text(check_output(path), inp_text(sections, engine))
    return estimates


def _engine_of(network: PipeNetwork) -> Engine:
    """EPANET for water, SWMM for storm sewers; a network with both must say which."""
    there = set(network.lines["pipe_class"].dropna().astype(str))
    fits = [
        engine
        for engine, kind in ((Engine.EPANET, "water"), (Engine.SWMM, "storm"))
        if there & set(Estimates().rule(f"{kind}.classes").names)
    ]
    if len(fits) != 1:
        raise BadPipeData(
            "an .inp file is a model of water or of storm sewers; say --model epanet or --model swmm",
            zh=".inp文件是给水模型或雨水模型；请用--model epanet或--model swmm指明",
        )
    return fits[0]


def _write_pandapipes(
    network: PipeNetwork, path: Path, model: str | None, sources: Sequence[str]
) -> pd.DataFrame:
    if f"{PREFIX}document" in network.tables:
        with writing(path):
            atomic.write_text(check_output(path), json.dumps(document_of(network)))
        return pd.DataFrame(columns=[*COLUMNS])
    if model not in ("gas", "heat"):
        raise BadPipeData(
            "a .json file is for pandapipes; say --model gas or --model heat (CityJSON ends in .city.json)",
            zh=".json文件是pandapipes模型；请用--model gas或--model heat指明（CityJSON的扩展名为.city.json）",
        )
    build = Estimates()
    used = PipeNetwork(network.points, network.lines, {}).of(build.rule(f"{model}.classes").names)
    made = (gas_model if model == "gas" else heat_model)(used, build, sources=sources)
    with TemporaryDirectory() as folder, output(path) as partial:
        answer = ask({"network": made.request, "only_build": True}, Path(folder))
        partial.write_bytes((answer / NETWORK_NAME).read_bytes())
    return made.estimates
