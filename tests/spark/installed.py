"""What this machine has of what Spark needs: PySpark, which may be in a folder of its own, and Java."""

from __future__ import annotations

import os
import re
import subprocess
import sys

APART = os.environ.get("KZLAW_TEST_SPARK", "")
"""A folder with PySpark, where it is not installed beside the rest. What both hold is taken from the rest."""
if APART:
    sys.path.append(APART)


def java() -> int:
    """Return the version of the Java that Spark would start, 0 where there is none."""
    home = os.environ.get("JAVA_HOME")
    command = os.path.join(home, "bin", "java") if home else "java"
    try:
        told = subprocess.run([command, "-version"], capture_output=True, text=True, check=False).stderr
    except OSError:
        return 0
    found = re.search(r'version "(\d+)', told)
    return int(found[1]) if found else 0
