"""What problems say, in three languages: a function a sentence, its arguments the names and words that it is about."""
