"""What a network was made of: stages with their settings and the hashes of all they learnt from, each upon those before it.

{"stage": {...}, "data": {name: SHA-256}, "torch": "...", "start": [MANIFEST...]}; a written network's manifest has the hash of its weights as well.
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
    """The hash of every file that the stages learnt from, by its name."""
    files = {}
    for one in manifests:
        files |= learnt(one.get("start", [])) | one.get("data", {})
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
    """The manifest of a mean of networks: as one stage where they differ in their seed alone."""
    def but_for_seed(one):
        return {**one, "stage": {**one["stage"], "seed": None}} if isinstance(one.get("stage"), dict) else one
    if len(manifests) > 1 and all(but_for_seed(one) == but_for_seed(manifests[0]) for one in manifests):
        stage = {**manifests[0]["stage"], "seed": [one["stage"]["seed"] for one in manifests]}
        return [{**manifests[0], "stage": stage}]
    return manifests
