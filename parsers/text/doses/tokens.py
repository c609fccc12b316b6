"""A text as its tokens, see `lexer`: what the rules of the grammar are given."""

from parsers.text.doses.numerals import Number


class Tokens:
    """The tokens of a text: their kinds as one string, and for each its word, number and place (a space may end it)."""

    def __init__(
        self, kinds: str, words: list[str], numbers: dict[int, Number], starts: list[int], ends: list[int], text: str
    ) -> None:
        self.kinds = kinds
        self.words = words
        self.numbers = numbers
        self.starts = starts
        self.ends = ends
        self.text = text

    def masked(self, kinds: list[str]) -> "Tokens":
        """The same tokens, some of other kinds."""
        return Tokens("".join(kinds), self.words, self.numbers, self.starts, self.ends, self.text)
