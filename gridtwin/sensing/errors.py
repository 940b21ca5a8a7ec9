"""Errors of sensing."""

from gridtwin.errors import GridTwinError


class BadSensingTable(GridTwinError, ValueError):
    """A table of sensing (sector, alarm rules, intake rules) is not well formed."""


class UnknownSensor(GridTwinError, KeyError):
    """No sensor of the register has that code."""

    def __str__(self) -> str:
        return str(self.args[0])


class UnknownAlarm(GridTwinError, KeyError):
    """No alarm has that number."""

    def __str__(self) -> str:
        return str(self.args[0])


class WrongAlarmState(GridTwinError, ValueError):
    """An alarm in this state cannot be acknowledged or cleared."""


class BadWindow(GridTwinError, ValueError):
    """A maintenance window ends before it begins, or names nothing that exists."""


class BadReading(GridTwinError, ValueError):
    """A message or a file of observations cannot be understood."""


class IntakeRuns(GridTwinError, RuntimeError):
    """Another process takes in the observations of this workspace already."""


class BrokerFailure(GridTwinError, ConnectionError):
    """The MQTT broker cannot be reached or refuses."""
