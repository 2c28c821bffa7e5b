"""bias.py ANALYSES FILE... --hate ANALYSES --sessions ANALYSES --invariance FIGURES: prints figures on flagged wordings and fails beyond their limits."""
import argparse
import json
import sys


def analyses(path):
    for line in open(path, encoding="utf-8"):
        yield json.loads(line)


def of_pairs(path, files):
    """Counts on written pairs and look-alikes, each as how many of how many."""
    flags = {one["session"]["id"]: one["utterances"][-1]["bias"] for one in analyses(path)}
    pairs = right = hits = partners = negatives = flagged = same_type = overlapping = 0
    for file in files:
        for line in open(file, encoding="utf-8"):
            entry = json.loads(line)
            if "plain" in entry:
                negatives += 1
                flagged += bool(flags[f"{entry['session']}/plain"])
                continue
            pairs += 1
            found, other = flags[f"{entry['session']}/biased"], flags[f"{entry['session']}/respectful"]
            right += bool(found) and not other
            partners += bool(other)
            if found:
                hits += 1
                gold, text = entry["biased"]["bias"], entry["biased"]["text"]
                same_type += any(one["type"] == two["type"] for one in found for two in gold)
                places = [(text.index(one["evidence"]), text.index(one["evidence"]) + len(one["evidence"])) for one in gold]
                overlapping += any(
                    span["start"] < end and start < span["end"]
                    for one in found for span in one["evidence"] for start, end in places)
    return {
        "pairs told apart": (right, pairs), "wordings flagged": (hits, pairs), "partners flagged": (partners, pairs),
        "look-alikes flagged": (flagged, negatives), "type right among hits": (same_type, hits),
        "evidence overlaps among hits": (overlapping, hits)}


def of_turns(path, counts):
    """How many therapist turns of the chosen sessions are flagged."""
    flags = [bool(turn["bias"]) for one in analyses(path) if counts(one["session"]["id"])
             for turn in one["utterances"] if turn["speaker"] == "therapist"]
    return sum(flags), len(flags)


# At least so much, or at most.
LIMITS = {
    "pairs told apart": (.70, None), "look-alikes flagged": (None, .06), "type right among hits": (.70, None),
    "evidence overlaps among hits": (.87, None), "hate-free cases flagged": (None, .05), "real therapist turns flagged": (None, .015),
}
# The share of a pipeline's codes that may change when another group is named.
MOST_MOVED = .01
MOVED = " codes that move with a named group"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--hate", required=True)
    parser.add_argument("--sessions", required=True)
    parser.add_argument("--invariance", required=True)
    given = parser.parse_args()
    figures = of_pairs(given.pairs, given.files)
    figures["hate-free cases flagged"] = of_turns(given.hate, lambda name: name.startswith("non-hateful/"))
    figures["hateful cases flagged"] = of_turns(given.hate, lambda name: name.startswith("hateful/"))
    figures["real therapist turns flagged"] = of_turns(given.sessions, lambda name: True)
    groups = json.load(open(given.invariance, encoding="utf-8"))["total"]
    for name, one in groups.items():
        figures[name + MOVED] = one["flipped"], one["compared"]
    wrong = []
    for name, (count, of) in figures.items():
        share = count / max(1, of)
        print(f"{name}: {count} of {of} ({share:.3f})")
        least, most = LIMITS.get(name, (None, None))
        if name.endswith(MOVED):
            most = MOST_MOVED
        if of == 0 or (least is not None and share < least) or (most is not None and share > most):
            wrong.append(f"{name}: {share:.3f} is beyond its limit")
    print("\n".join(wrong) or "limits hold")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
