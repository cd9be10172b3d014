"""The command line: what docs and contracts call `kzlaw`."""
