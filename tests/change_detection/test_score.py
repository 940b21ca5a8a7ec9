import pytest

from change_detection.errors import BadParameters, UnknownDetector
from change_detection.score import load_detector, parameters_of, registry


@pytest.mark.parametrize("entry", registry(), ids=lambda entry: entry.name)
def test_every_registered_detector_loads_and_bears_its_name(entry):
    detector = load_detector(entry.name)
    assert detector.name == entry.name
    assert detector.version
    assert detector.meaning
    assert detector.halo_m > 0
    assert parameters_of(detector)


def test_parameters_can_be_set():
    assert parameters_of(load_detector("cva", {"floor": 20.0}))["floor"] == 20.0


def test_an_unknown_parameter_is_refused():
    with pytest.raises(BadParameters, match="has no parameter 'flor'; it has blur_px, floor"):
        load_detector("cva", {"flor": 20.0})


def test_an_unknown_detector_names_the_known_ones():
    with pytest.raises(UnknownDetector, match=r"'magic' is not registered; known are cva, .*building"):
        load_detector("magic")
