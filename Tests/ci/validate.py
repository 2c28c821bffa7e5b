"""validate.py SCHEMA LINES: each line validates, and each evidence span lies in its turn's text."""
import json
import sys

import jsonschema

validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))


def spans(value):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "evidence":
                yield from inner
            else:
                yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


lines = count = 0
for number, line in enumerate(open(sys.argv[2], encoding="utf-8"), 1):
    analysis = json.loads(line)
    error = next(validator.iter_errors(analysis), None)
    if error:
        sys.exit(f"line {number}: {error.message[:200]} at {list(error.absolute_path)}")
    lines += 1
    texts = [turn["text"] for turn in analysis["utterances"]]
    for turn in analysis["utterances"]:
        for span in spans(turn):
            count += 1
            if not 0 <= span["start"] < span["end"] <= len(texts[turn["index"]]):
                sys.exit(f"line {number}, turn {turn['index']}: {span} lies outside of the text")
    for part in ("look", "protective"):
        for item in analysis["risk"].get(part, []):
            for span in item["evidence"]:
                if not 0 <= span["start"] < span["end"] <= len(texts[item["index"]]):
                    sys.exit(f"line {number}: {part} {span} lies outside of the text")
if lines == 0 or count == 0:
    sys.exit("nothing was judged")
print(f"{lines} documents validate, {count} spans lie in their texts")
