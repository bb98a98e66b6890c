"""Health: does the process live, is the whole line ready, and the figures of both."""

from flask import Blueprint, Response, jsonify
from prometheus_client import CollectorRegistry, Gauge, generate_latest

from hotline.services import health
from hotline.web.gate import hotline

door = Blueprint("health", __name__)


@door.get("/healthz")
def lives() -> Response:
    """The process lives; nothing else is asked."""
    return Response("ok\n", mimetype="text/plain")


@door.get("/readyz")
def ready() -> tuple[Response, int]:
    """200 once schema, Redis or its stand-in sweep, workers and clock work; 503 with what is missing."""
    parts = health.parts(hotline())
    return jsonify({"ready": all(parts.values()), **parts}), 200 if all(parts.values()) else 503


@door.get("/metrics")
def metrics() -> Response:
    """Figures for Prometheus, computed now; no label holds a number or a name."""
    registry = CollectorRegistry()
    for name, (meaning, values) in health.figures(hotline()).items():
        gauge = Gauge(f"hotline_{name}", meaning, ["of"], registry=registry)
        for label, value in values.items():
            gauge.labels(label).set(value)
    return Response(generate_latest(registry), mimetype="text/plain; version=0.0.4; charset=utf-8")
