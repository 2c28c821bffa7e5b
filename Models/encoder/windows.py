"""Packs utterances into windows of tokens."""

import vocabulary
from network import WINDOW

# A window after the first begins with turns of the one before, up to this many pieces.
CONTEXT = 64


class Packer:
    def __init__(self, pieces):
        self.tokenizer = vocabulary.tokenizer(pieces)
        self.start, self.end = pieces.index("[CLS]"), pieces.index("[SEP]")
        self.tags = {speaker: pieces.index(f"[{speaker}]") for speaker in ("therapist", "client", "post")}
        self.known = {}

    def pieces(self, turn):
        key = turn.speaker, turn.text
        if key not in self.known:
            ids = self.tokenizer.encode(turn.text, add_special_tokens=False).ids[: WINDOW - 3]
            self.known[key] = [self.tags[turn.speaker], *ids]
        return self.known[key]

    def window(self, turns):
        """The tokens of the turns' window and each turn's place in it."""
        tokens, places = [self.start], []
        for turn in turns:
            pieces = self.pieces(turn)
            places.append((len(tokens), len(tokens) + len(pieces)))
            tokens += pieces
        return tokens + [self.end], places

    def behind(self, turns, first):
        """Where the context of a turn begins: with the turns before it as far as the overlap holds them."""
        start, count = first, 2
        while start > 0 and count + len(self.pieces(turns[start - 1])) <= CONTEXT:
            start -= 1
            count += len(self.pieces(turns[start]))
        return first if count + len(self.pieces(turns[first])) > WINDOW else start

    def read(self, turns):
        """Windows over a session, each with how many of its turns were read before and stand in it as context."""
        first = 0
        while first < len(turns):
            start = self.behind(turns, first)
            count = 2 + sum(len(self.pieces(turn)) for turn in turns[start:first])
            last = first
            while last < len(turns) and count + len(self.pieces(turns[last])) <= WINDOW:
                count += len(self.pieces(turns[last]))
                last += 1
            yield turns[start:last], first - start
            first = last

    def cut(self, turns):
        """The turns in windows, one after another."""
        windows, window, count = [], [], 2
        for turn in turns:
            more = len(self.pieces(turn))
            if window and count + more > WINDOW:
                windows.append(window)
                window, count = [], 2
            window.append(turn)
            count += more
        return windows + [window] if window else windows
