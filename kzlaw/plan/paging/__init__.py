"""The parts of page planning: names and places, days in words, marked text, one paragraph, one act."""
