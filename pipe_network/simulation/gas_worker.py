"""A pandapipes run, in the interpreter that has pandapipes; it knows nothing else of this project.

Started as `PYTHON gas_worker.py REQUEST.json FOLDER`. The request names a pandapipes file (`document`) or
describes a network (`network`). Writes FOLDER/result.json: the version and the result tables, by index, and
FOLDER/network.json: the network as pandapipes writes it.
"""

import json
import sys
import warnings
from pathlib import Path
from typing import Any

_TABLES = ("res_junction", "res_pipe", "res_valve", "res_pump", "res_ext_grid", "res_heat_consumer",
           "res_heat_exchanger", "res_circ_pump_pressure", "res_circ_pump_mass", "res_compressor",
           "res_press_control", "res_flow_control")  # fmt: skip


def main(request: Path, folder: Path) -> None:
    """Run what is asked for and write the results."""
    import pandapipes  # noqa: PLC0415 - told in one sentence where it is missing

    asked = json.loads(request.read_text("utf-8"))
    net = (
        pandapipes.from_json(asked["document"])
        if "document" in asked
        else _build(pandapipes, asked["network"])
    )
    if asked.get("only_build"):
        pandapipes.to_json(net, str(folder / "network.json"))
        return
    pandapipes.pipeflow(net, **asked.get("options", {}))
    found = {
        name: {"index": frame.index.tolist(), **{c: frame[c].astype(float).tolist() for c in frame}}
        for name in _TABLES
        if name in net and len(frame := net[name])
    }
    result = {"version": pandapipes.__version__, "tables": found}
    (folder / "result.json").write_text(json.dumps(result), "utf-8")
    pandapipes.to_json(net, str(folder / "network.json"))


def _build(pandapipes: Any, asked: dict[str, Any]) -> Any:  # Any: a library that is not here
    net = pandapipes.create_empty_network(asked["name"], fluid=asked["fluid"])
    kelvin = asked["temperature_k"]
    for one in asked["junctions"]:
        pandapipes.create_junction(
            net, pn_bar=asked["pn_bar"], tfluid_k=kelvin, height_m=one["height_m"], name=one["name"],
            geodata=(one["x"], one["y"]),
        )  # fmt: skip
    for one in asked["pipes"]:
        pandapipes.create_pipe_from_parameters(net, **one)
    for one in asked.get("ext_grids", []):
        pandapipes.create_ext_grid(net, **one)
    for one in asked.get("sinks", []):
        pandapipes.create_sink(net, **one)
    for one in asked.get("pumps", []):
        pandapipes.create_circ_pump_const_pressure(net, **one)
    for one in asked.get("consumers", []):
        pandapipes.create_heat_consumer(net, **one)
    return net


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
    except Exception as error:  # noqa: BLE001 - the parent tells it in one sentence
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        sys.exit(3)
