"""What we log, we mean to be read: the mask lets each of its names through."""

import ast

from config.masking import is_private
from tests.kit.source import modules


def test_nothing_is_logged_under_a_name_the_mask_takes_out() -> None:
    lost = [
        f"{module.path}:{node.lineno} {said.arg}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("log.")
        for said in node.keywords
        if said.arg and is_private(said.arg)
    ]
    assert lost == []
