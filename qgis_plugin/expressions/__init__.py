"""Expression functions `gridtwin_…` for forms, filters and labels; one topic a file, all with help texts."""
