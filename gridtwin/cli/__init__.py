"""`gridtwin …`: one file a command group, mirroring the packages."""
