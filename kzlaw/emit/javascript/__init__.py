"""Plan → ES modules that judge cases in a browser, with the runtime that they import."""
