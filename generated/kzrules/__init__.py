"""Rules of law, written by `kzlaw build`: one package an act."""
