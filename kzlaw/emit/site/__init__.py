"""Page plans → plain Markdown in which every text of the law stands as text."""
