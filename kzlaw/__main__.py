"""`python -m kzlaw`: the command line."""

from kzlaw.cli.main import main

main()
