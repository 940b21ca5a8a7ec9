"""Any ONNX model by its file: what it is fed, what becomes of its answer, and every way it can be wrong."""

import pickle

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="onnx makes the networks of these tests (extra test)")
from onnx import TensorProto, helper  # noqa: E402

from change_detection.align import AlignOptions  # noqa: E402
from change_detection.chain import ChainOptions, detect  # noqa: E402
from change_detection.errors import BadModel, BadParameters, ModelMissing  # noqa: E402
from change_detection.pair import PairView  # noqa: E402
from change_detection.score import load_detector  # noqa: E402
from tests.change_detection import onnx_graphs as graphs  # noqa: E402
from tests.change_detection import scenes  # noqa: E402

SWAP = (slice(None), slice(None))


def _view(before, after, gsd=0.5, **more) -> PairView:
    return PairView(
        np.asarray(before, np.float32),
        np.asarray(after, np.float32),
        more.pop("valid", np.ones(np.shape(before)[:2], bool)),
        gsd,
        **more,
    )


def _flat(value, shape=(40, 50)) -> np.ndarray:
    return np.full((*shape, 3), value, np.float32)


def _detector(path, **parameters):
    return load_detector(str(path), parameters)


def test_bands_scale_mean_and_std_reach_the_network(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx")
    body = graphs.PLAIN.replace(
        "scale = 0.00392156862745098", 'bands = ["blue", "grey", "red"]\nscale = 0.01\nmean = 0.3\nstd = 2.0'
    )
    before, after = _flat(0), _flat(0)
    after[..., 2] = 100  # blue, which this model takes first: (100 × 0.01 − 0.3) / 2 against (0 − 0.3) / 2
    answer = _detector(graphs.model_file(network, body=body)).score(_view(before, after))
    assert answer.values == pytest.approx(0.5)
    assert answer.values.dtype == np.float32


def test_grey_and_near_infrared(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx", shape=("n", 2, "h", "w"))
    body = graphs.PLAIN.replace("scale = 0.00392156862745098", 'bands = ["nir", "grey"]\nscale = 0.01')
    detector = _detector(graphs.model_file(network, body=body))
    dark, light = np.zeros((40, 50), np.float32), np.full((40, 50), 30, np.float32)
    view = _view(_flat(9), _flat(9), near_infrared_before=dark, near_infrared_after=light)
    assert detector.score(view).values == pytest.approx(0.3)
    with pytest.raises(BadModel, match="needs near infrared, which the images do not have"):
        detector.score(_view(_flat(9), _flat(9)))


def test_the_models_threshold_becomes_one_half(tmp_path):
    path = graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"), threshold=0.2)
    for difference, expected in ((0, 0), (0.1, 0.25), (0.2, 0.5), (0.6, 0.75), (1, 1)):
        answer = _detector(path).score(_view(_flat(0), _flat(255 * difference)))
        assert answer.values == pytest.approx(expected, abs=1e-5)
    assert _detector(path, threshold=0.6).score(_view(_flat(0), _flat(255 * 0.6))).values == pytest.approx(
        0.5
    )


@pytest.mark.parametrize(
    ("activation", "value", "expected"), [("sigmoid", 0.0, 0.5), ("sigmoid", 2.0, 0.880797)]
)
def test_logits_become_probabilities(tmp_path, activation, value, expected):
    body = graphs.PLAIN.replace('role = "change"', f'role = "change"\nactivation = "{activation}"')
    path = graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"), body=body)
    assert _detector(path).score(_view(_flat(0), _flat(255 * value))).values == pytest.approx(expected)


def _stacked(path, shape=("n", 6, "h", "w")):
    """Three class logits from six bands: the first of each date, and zero."""
    weights = np.zeros((3, 6, 1, 1), np.float32)
    weights[1, 3], weights[2, 0] = 1, 1
    return graphs.save(
        path,
        [helper.make_node("Conv", ["pair", "weights"], ["map"])],
        {"pair": shape},
        {"map": ("n", 3, "h", "w")},
        {"weights": weights},
    )


CLASSES = """
[[input]]
name = "pair"
date = "both"
scale = 0.01
[[output]]
name = "map"
role = "classes"
activation = "softmax"
classes = ["no_change", "new_building", "demolition"]
"""


def test_class_maps_give_change_and_direction(tmp_path):
    detector = _detector(graphs.model_file(_stacked(tmp_path / "n.onnx"), body=CLASSES))
    answer = detector.score(_view(_flat(0), _flat(100)))  # logits 0, 1, 0
    total = 2 + np.e
    assert answer.values == pytest.approx(1 - 1 / total)
    assert answer.direction == pytest.approx((np.e - 1) / total)
    back = detector.score(_view(_flat(100), _flat(0)))
    assert back.values == pytest.approx(1 - 1 / total)
    assert back.direction == pytest.approx(-(np.e - 1) / total)


def test_chosen_channels_of_a_softmax_are_added(tmp_path):
    body = CLASSES.replace('role = "classes"', 'role = "change"').replace(
        'classes = ["no_change", "new_building", "demolition"]', "channels = [1, 2]"
    )
    detector = _detector(graphs.model_file(_stacked(tmp_path / "n.onnx"), body=body))
    assert detector.score(_view(_flat(0), _flat(100))).values == pytest.approx(1 - 1 / (2 + np.e))


def test_label_maps(tmp_path):
    weights = np.ones((1, 6, 1, 1), np.float32)
    nodes = [
        helper.make_node("Conv", ["pair", "weights"], ["sum"]),
        helper.make_node("Cast", ["sum"], ["map"], to=TensorProto.INT64),
    ]
    network = graphs.save(
        tmp_path / "n.onnx",
        nodes,
        {"pair": ("n", 6, "h", "w")},
        {"map": ("n", 1, "h", "w")},
        {"weights": weights},
        TensorProto.INT64,
    )
    body = (
        '[[input]]\nname = "pair"\ndate = "both"\n[[output]]\nname = "map"\nrole = "change"\n'
        'activation = "labels"\nchannels = [3, 6]\n'
    )
    detector = _detector(graphs.model_file(network, body=body))
    for value, expected in ((0, 0), (1, 1), (2, 1), (3, 0)):
        assert detector.score(_view(_flat(0), _flat(value))).values == pytest.approx(expected)


def test_a_model_of_one_date_is_asked_twice(tmp_path):
    network = graphs.save(
        tmp_path / "n.onnx",
        [helper.make_node("ReduceMean", ["image"], ["roof"], axes=[1], keepdims=1)],
        {"image": graphs.FREE},
        {"roof": ("n", 1, "h", "w")},
    )
    body = (
        '[[input]]\nname = "image"\ndate = "each"\nscale = 0.01\n'
        '[[output]]\nname = "roof"\nrole = "building"\n'
    )
    answer = _detector(graphs.model_file(network, body=body)).score(_view(_flat(90), _flat(10)))
    assert answer.building_before == pytest.approx(0.9)
    assert answer.building_after == pytest.approx(0.1)
    assert answer.values == pytest.approx(0.8)
    assert answer.direction == pytest.approx(-0.8)


def test_tiles_leave_no_seam(tmp_path):
    rng = np.random.default_rng(3)
    before, after = rng.uniform(0, 255, (2, 150, 210, 3)).astype(np.float32)
    network = graphs.box_mean(tmp_path / "n.onnx")
    whole = _detector(graphs.model_file(network, tile_px=512)).score(_view(before, after)).values
    tiled = _detector(graphs.model_file(network, batch=3)).score(_view(before, after)).values
    # The network looks 4 pixels far; a quarter of the overlap (16) is the rim that hardly counts.
    assert np.abs(tiled - whole)[:146, :206].max() < 1e-3
    rough = _detector(graphs.model_file(network, overlap_px=0)).score(_view(before, after)).values
    assert np.abs(rough - whole)[:146, :206].max() > 0.1


@pytest.mark.parametrize("side", [1, 15, 16, 63, 64, 65, 100])
def test_windows_of_any_size(tmp_path, side):
    path = graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"), overlap_px=32)
    answer = _detector(path).score(_view(_flat(0, (side, 40)), _flat(102, (side, 40))))
    assert answer.values.shape == (side, 40)
    assert answer.values == pytest.approx(0.4)


def test_other_pixel_sizes_are_resampled_there_and_back(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx")
    before, after = _flat(0, (120, 160)), _flat(0, (120, 160))
    after[40:80, 60:100] = 255
    for gsd, declared in ((0.25, 0.5), (1.0, 0.5), (0.5, (0.3, 0.8))):
        answer = _detector(graphs.model_file(network, gsd_m=declared)).score(_view(before, after, gsd))
        assert answer.values.shape == (120, 160)
        changed = answer.values >= 0.5
        assert changed[42:78, 62:98].all()
        assert not changed[:38].any()
        assert changed.sum() == pytest.approx(1600, rel=0.06)


def test_the_working_pixel_size_is_the_nearest_the_model_knows(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx")
    detector = _detector(graphs.model_file(network, gsd_m=(0.4, 0.8)))
    assert [detector.gsd_for(gsd) for gsd in (0.2, 0.5, 2.0)] == [0.4, 0.5, 0.8]
    assert detector.working_gsd_m == 0.4
    assert detector.halo_m == pytest.approx(16 * 0.5)


def test_fixed_shapes_and_batches_are_filled_up(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx", shape=(2, 3, 64, 64))
    detector = _detector(graphs.model_file(network))
    rng = np.random.default_rng(1)
    before, after = rng.uniform(0, 255, (2, 130, 90, 3)).astype(np.float32)
    expected = np.abs(after - before)[..., 0] / 255
    assert detector.score(_view(before, after)).values == pytest.approx(expected, abs=1e-5)
    assert detector.score(_view(before[:20, :20], after[:20, :20])).values == pytest.approx(
        expected[:20, :20], abs=1e-5
    )


def test_ground_without_data_has_no_score(tmp_path):
    valid = np.ones((40, 50), bool)
    valid[:10] = False
    view = _view(_flat(0), _flat(255), valid=valid)
    values = _detector(graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"))).score(view).values
    assert values[:10].max() == 0
    assert values[10:].min() == 1


def test_the_same_answer_whatever_the_threads_and_after_pickling(tmp_path):
    from change_detection.detectors.onnx_model import OnnxModel
    from change_detection.model_file import read_model_file

    rng = np.random.default_rng(2)
    view = _view(*rng.uniform(0, 255, (2, 100, 100, 3)))
    model = read_model_file(graphs.model_file(graphs.box_mean(tmp_path / "n.onnx")))
    answers = [OnnxModel(model, threads=threads).score(view).values for threads in (1, 2)]
    carried = pickle.loads(pickle.dumps(OnnxModel(model)))
    assert (answers[0] == answers[1]).all()
    assert (carried.score(view).values == answers[0]).all()


def test_a_model_runs_through_the_whole_chain(tmp_path):
    path = graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"), threshold=0.3)
    before = scenes.write(tmp_path / "before.tif", scenes.town())
    after = scenes.write(tmp_path / "after.tif", scenes.town((*scenes.TOWN, scenes.NEW)))
    options = ChainOptions(align=AlignOptions(trust_georeference=True), tile_px=128)
    found = detect(before, after, _detector(path), options=options)
    assert len(found.outlines) == 1
    assert found.outlines[0].area_m2 == pytest.approx(scenes.box_area_m2(scenes.NEW), rel=0.1)


def test_name_and_version_tell_the_weights(tmp_path):
    detector = _detector(graphs.model_file(graphs.red_difference(tmp_path / "n.onnx")))
    assert detector.name == "tiny"
    assert detector.version == f"1+{detector.model.sha256[:8]}"
    with pytest.raises(BadParameters, match="has no parameter 'sha256'"):
        _detector(detector.model.path, sha256="x")


@pytest.mark.parametrize(
    ("spoil", "error", "match"),
    [
        (lambda n, t: n.unlink(), ModelMissing, "names n.onnx, which is not beside it"),
        (lambda n, t: n.write_bytes(b"changed"), BadModel, "has SHA-256 .* says"),
        (lambda n, t: graphs.red_difference(n, out="other"), BadModel, "has SHA-256"),
    ],
    ids=["missing", "damaged", "another"],
)
def test_a_network_that_is_not_the_declared_one(tmp_path, spoil, error, match):
    network = graphs.red_difference(tmp_path / "n.onnx")
    path = graphs.model_file(network)
    spoil(network, path)
    with pytest.raises(error, match=match) as caught:
        _detector(path).score(_view(_flat(0), _flat(0)))
    assert caught.value.zh


def _refused(path, match):
    with pytest.raises(BadModel, match=match) as caught:
        _detector(path).score(_view(_flat(0), _flat(255)))
    assert caught.value.zh


def test_what_is_no_onnx_is_refused(tmp_path):
    (tmp_path / "n.onnx").write_bytes(b"this is no network" * 50)
    _refused(graphs.model_file(tmp_path / "n.onnx"), "cannot be opened as an ONNX network")


def test_other_inputs_are_refused(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx")
    body = graphs.PLAIN.replace('name = "before"', 'name = "x1"')
    _refused(graphs.model_file(network, body=body), "declares the inputs after, x1; n.onnx has after, before")
    body = graphs.PLAIN.replace("scale =", 'bands = ["grey"]\nscale =')
    _refused(graphs.model_file(network, body=body), r"would feed tensor\(float\) \[N, 1, H, W\]")


def test_other_outputs_are_refused(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx", out="mask")
    _refused(graphs.model_file(network), "declares the output 'change'; n.onnx has mask")
    body = CLASSES.replace(', "demolition"', "")
    _refused(graphs.model_file(_stacked(tmp_path / "m.onnx"), body=body), "has 3 channels; .* speaks of 2")


def test_a_fixed_size_that_is_not_the_tile(tmp_path):
    network = graphs.red_difference(tmp_path / "n.onnx", shape=("n", 3, 96, 96))
    _refused(graphs.model_file(network), "takes 96 × 96 pixels only; set tile_px to that")


def test_answers_that_are_no_probabilities(tmp_path):
    body = graphs.PLAIN.replace("0.00392156862745098", "1.0")
    _refused(
        graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"), body=body),
        r"reaches 255 … 255 and is no probability; declare activation",
    )


def test_nan_is_refused(tmp_path):
    nodes = [
        helper.make_node("Sub", ["before", "after"], ["d"]),
        helper.make_node("Log", ["d"], ["change"]),
    ]
    shape = {"before": graphs.FREE, "after": graphs.FREE}
    network = graphs.save(tmp_path / "n.onnx", nodes, shape, {"change": graphs.FREE})
    _refused(graphs.model_file(network), "answers with NaN or infinity")


def test_a_network_that_fails_inside_is_told_with_its_input(tmp_path):
    nodes = [
        helper.make_node("Reshape", ["before", "shape"], ["r"]),
        helper.make_node("Add", ["r", "after"], ["change"]),
    ]
    shape = {"before": graphs.FREE, "after": graphs.FREE}
    constants = {"shape": np.array([1, 3, 7, 7], np.int64)}
    network = graphs.save(tmp_path / "n.onnx", nodes, shape, {"change": graphs.FREE}, constants)
    _refused(graphs.model_file(network), r"failed on before 1×3×48×64, after 1×3×48×64")


def test_images_far_too_coarse_for_a_model_are_noted(tmp_path):
    detector = _detector(graphs.model_file(graphs.red_difference(tmp_path / "n.onnx"), gsd_m=[0.5, 1.0]))
    assert detector.note_on(1.2) is None
    assert "works at 0.5 to 1 m a pixel and was shown 10 m" in detector.note_on(10.0)
    town = scenes.town(side=200)
    pair = [scenes.write(tmp_path / f"{name}.tif", town, gsd=5.0) for name in ("before", "after")]
    options = ChainOptions(align=AlignOptions(trust_georeference=True))
    assert any("was shown 5 m" in note for note in detect(*pair, detector, options=options).notes)
