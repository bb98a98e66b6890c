import json
import tomllib

import jsonschema
import pytest

from hotline.engine.schema import as_json, flow_schema
from tests.engine.conftest import FLOWS

NAMES = sorted(path.name for path in FLOWS.glob("*.toml") if path.name not in {"notices.toml", "danger.toml"})


@pytest.mark.parametrize("name", NAMES)
def test_the_schema_takes_every_flow(name):
    flow = tomllib.loads((FLOWS / name).read_text(encoding="utf-8"))
    assert faults(flow, flow_schema()) == []


def test_there_are_flows_to_take():
    assert "craving.toml" in NAMES and len(NAMES) > 20


@pytest.mark.parametrize(
    "flow", [{"a": {"says": "Hi."}}, {"patience": "soon"}, {"A B": {"say": "Hi."}}, {"danger": "x"}]
)
def test_the_schema_refuses_what_the_loader_refuses(flow):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(flow, flow_schema())


def test_the_schema_in_the_folder_is_the_newest():
    written = (FLOWS / "flow.schema.json").read_text(encoding="utf-8")
    assert written == as_json(), "run: python -m hotline flows schema > flows/flow.schema.json"


def test_the_schema_is_one():
    assert faults(json.loads(as_json()), jsonschema.Draft202012Validator.META_SCHEMA) == []


def faults(document, schema):
    """All that a schema has against a document."""
    return [fault.message for fault in jsonschema.Draft202012Validator(schema).iter_errors(document)]
