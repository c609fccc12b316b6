"""Records in bulk from disk: found in files of any size, read by worker processes, written by one."""
