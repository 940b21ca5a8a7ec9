"""GridTwin 网格孪生: the shared city model. Other packages import from here, never the other way round."""

__version__ = "0.1.0"
