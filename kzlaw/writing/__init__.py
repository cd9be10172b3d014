"""Files → disk, all or nothing."""
