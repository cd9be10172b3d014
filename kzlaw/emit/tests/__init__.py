"""Plan → pytest modules that hold the generated rules to the model."""
