"""What a network was made of: stages with their settings and the hashes of all they learnt from, each upon those before it.

{"stage": {...}, "data": {name: SHA-256}, "torch": "...", "start": [MANIFEST...]}; a written network's manifest has the hash of its weights
as well, and a mean of several runs has "runs": [{"stage", "data"}...] beside the data that all of them had.
"""

import hashlib
import os


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def digests(paths, shared, corpus):
    """Path to (name, hash). A name is where the file stands in the corpus or beside it."""
    def name(path):
        inside = os.path.relpath(path, corpus)
        return f"corpus/{inside}" if not inside.startswith("..") else os.path.relpath(path, shared)
    return {path: (name(path), digest(path)) for path in paths}


def of(stage, data, torch, start):
    return {"stage": stage, "data": dict(sorted(data)), "torch": torch, "start": start}


def learnt(manifests):
    """The hash of every file that the stages learnt from, by its name; of several runs of a stage, as the last one had it."""
    files = {}
    for one in manifests:
        files |= learnt(one.get("start", [])) | one.get("data", {})
        for run in one.get("runs", []):
            files |= run["data"]
    return files


def known(data, manifests):
    """The paths that the stages learnt from. One that has changed since is neither known nor new: what is written later stands in files
    of its own."""
    before = learnt(manifests)
    changed = [path for path, (name, hashed) in data.items() if before.get(name, hashed) != hashed]
    if changed:
        raise ValueError(f"changed since the network learnt from them: {', '.join(sorted(changed))}; put new text into new files")
    return {path for path, (name, _) in data.items() if name in before}


def mean_of(manifests):
    """The manifest of a mean of networks: runs of one stage where they began alike, each with what it alone learnt from."""
    first = manifests[0]
    if len(manifests) == 1 or any("stage" not in one or (one["start"], one["torch"]) != (first["start"], first["torch"]) for one in manifests):
        return manifests
    common = {name: hashed for name, hashed in first["data"].items() if all(one["data"].get(name) == hashed for one in manifests)}
    runs = [{"stage": one["stage"], "data": {name: hashed for name, hashed in one["data"].items() if name not in common}}
            for one in manifests]
    return [{"runs": runs, "data": common, "torch": first["torch"], "start": first["start"]}]
