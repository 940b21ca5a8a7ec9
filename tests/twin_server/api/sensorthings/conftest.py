from tests.twin_server.api.sensing.conftest import intake, sensing_api, sensing_city, sensors_folder

__all__ = ["intake", "sensing_api", "sensing_city", "sensors_folder"]
