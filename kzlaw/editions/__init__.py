"""Operations applied over time: what the text of an act is on a day, and where each word of it came from."""
