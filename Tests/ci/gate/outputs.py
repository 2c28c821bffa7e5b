"""JUnit against the schema that Jenkins uses, SARIF against the 2.1.0 schema, Markdown rendered. outputs.py FOLDER

The XSD here is written from the published one's facts (elements, attributes, order); pydantic-sarif is made from SARIF's own JSON Schema.
"""

import json
import re
import sys
from pathlib import Path

from lxml import etree
from markdown_it import MarkdownIt
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif

folder = Path(sys.argv[1])
here = Path(__file__).parent
xsd = etree.XMLSchema(etree.parse(str(here / "junit.xsd")))
control = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
counted = 0
for path in sorted(folder.glob("?.xml")):
    document = etree.parse(str(path))
    xsd.assertValid(document)
    report = json.loads(path.with_suffix(".json").read_text())
    cases = document.findall(".//testcase")
    assert len(cases) == len(report["checks"]) == int(document.getroot().get("tests")), path
    failures = document.findall(".//failure")
    assert len(failures) == int(document.getroot().get("failures"))
    # What fails in JUnit is what makes the exit code.
    assert bool(failures) == (report["outcome"] != "passed"), path
    page = path.with_suffix(".html").read_text(encoding="utf-8")
    assert "regression" in page and "<script>&" not in page, path

    log = json.loads(path.with_suffix(".sarif").read_text())
    Sarif.model_validate(log)
    run = log["runs"][0]
    assert len(run["results"]) <= 5000
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    errors = {result["ruleId"] for result in run["results"] if result["level"] == "error"}
    failed = {check["id"] for check in report["checks"] if check["verdict"] == "fail"}
    assert errors == failed, (path, errors, failed)

    words = path.with_suffix(".md").read_text(encoding="utf-8")
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(words)
    assert "<table>" in html and "<script" not in html, path
    # JSON is data: it escapes control characters and keeps every other one.
    for suffix in (".xml", ".sarif", ".md"):
        assert not control.search(path.with_suffix(suffix).read_text(encoding="utf-8")), (path, suffix)
    counted += 1
assert counted == 6
print(f"{counted} reports: JUnit validates and opens, SARIF validates, Markdown renders, nothing hostile is left")
