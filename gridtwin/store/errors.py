"""Errors of the store."""

from gridtwin.errors import GridTwinError, UsageError


class NoWorkspace(GridTwinError, FileNotFoundError):
    """The folder is not a workspace."""


class WorkspaceExists(GridTwinError, FileExistsError):
    """A new workspace would overwrite something."""


class NewerWorkspace(GridTwinError):
    """The workspace was written by a newer GridTwin."""


class OutdatedWorkspace(GridTwinError):
    """The workspace is older than this GridTwin and cannot be migrated here and now."""


class BadSettings(UsageError):
    """`workspace.toml`, or a value meant for it, breaks a rule."""


class FileMissing(GridTwinError, FileNotFoundError):
    """A file to read, or the folder to write to, does not exist."""


class FolderGiven(GridTwinError, IsADirectoryError):
    """A folder was named where a file belongs."""


class OwnFile(UsageError):
    """A result would be written over a part of a workspace."""


class CannotWrite(GridTwinError, OSError):
    """A result could not be written: no rights, no room, or a fault of the disk."""


class ReadOnlyWorkspace(GridTwinError, PermissionError):
    """The workspace can be read but not written."""


class StoreFull(GridTwinError, OSError):
    """The disk has no room left; the change was undone."""


class WorkspaceBusy(GridTwinError, TimeoutError):
    """Another program held the workspace for too long."""


class StoreFailure(GridTwinError, OSError):
    """The database could not be reached or is damaged."""


class MissingCrs(UsageError):
    """Coordinates came without a coordinate reference system."""


class UnknownColumn(UsageError):
    """The feature class has no such field."""


class BadValue(UsageError):
    """A value does not fit its field."""


class BadGeometry(UsageError):
    """A geometry does not fit its feature class."""


class DuplicateCode(UsageError):
    """A value that must be unique is already taken."""


class RetiredCode(UsageError):
    """A code belonged to a row that was retired or recoded; codes are never given again."""


class UnknownFeature(GridTwinError, KeyError):
    """No current row has that id."""

    def __str__(self) -> str:
        return str(self.args[0])


class LostUpdate(GridTwinError):
    """Somebody changed the row in between; writing would overwrite the newer version."""


class CannotTakeBack(GridTwinError):
    """An edit cannot be taken back: nothing of it is there, or one of its rows was changed since."""


class BadBackup(UsageError):
    """An archive is no whole backup of a workspace, or cannot be made or unpacked there."""


class NoBackupProgram(GridTwinError, RuntimeError):
    """PostgreSQL's own programs for backups are missing or failed."""
