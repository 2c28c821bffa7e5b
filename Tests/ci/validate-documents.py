"""validate-documents.py SCHEMAS FILES: each document validates against the schema that its `schema` names, and not against it when a
member is missing, has another name or another type."""
import copy
import json
import pathlib
import sys

import jsonschema

schemas = {path.stem: json.loads(path.read_text()) for path in pathlib.Path(sys.argv[1]).glob("*.json")}
for schema in schemas.values():
    jsonschema.Draft202012Validator.check_schema(schema)
judged, refused = 0, 0
for path in map(pathlib.Path, sys.argv[2:]):
    document = json.loads(path.read_text())
    name = document["schema"].removeprefix("pe.").rsplit("/", 1)[0]
    validator = jsonschema.Draft202012Validator(schemas[name])
    error = next(validator.iter_errors(document), None)
    if error:
        sys.exit(f"{path.name}: {error.message[:200]} at {list(error.absolute_path)}")
    judged += 1
    for member in document:
        without, renamed, retyped = (copy.copy(document) for _ in range(3))
        del without[member]
        renamed[member + "s"] = renamed.pop(member)
        retyped[member] = 3.5 if not isinstance(document[member], (int, float)) else "3"
        wrong = [renamed, retyped] + ([without] if member in schemas[name]["required"] else [])
        for one in wrong:
            if validator.is_valid(one):
                sys.exit(f"{path.name}: {member} is not held by the schema")
            refused += 1
if judged == 0:
    sys.exit("nothing was judged")
print(f"{judged} documents validate, {refused} changed ones do not")
