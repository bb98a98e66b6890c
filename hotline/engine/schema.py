"""The JSON schema of a flow file, made from the documents, so that editors can tell what may stand where."""

import json
from typing import Any

from hotline.engine.documents import FlowDocument


def flow_schema() -> dict[str, Any]:
    """The schema of one flow file: the keys at its top, and a step for every section."""
    schema = FlowDocument.model_json_schema(by_alias=True)
    steps = schema["properties"].pop("steps")["patternProperties"]
    (name, step), *_ = steps.items()
    schema["required"] = [key for key in schema.get("required", ()) if key != "steps"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "A flow of the hotline",
        "propertyNames": {"pattern": name},
        "additionalProperties": step,
    }


def as_json() -> str:
    """The schema as it stands in flows/flow.schema.json."""
    return json.dumps(flow_schema(), indent=2, ensure_ascii=False) + "\n"
