"""How templates become Python: as Jinja does it, less what only other templates than ours need.

Ours are the project's own: nothing of them is sandboxed. They print through one function, which gives markup or an
error, so that nothing is escaped twice; what they call are plain functions and macros, none of which asks for Jinja's
context; what they look up behind a dot is an attribute. So a call can be a call, an attribute an attribute, and a macro
a function, which is most of what a page costs.
"""

from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef


class Generator(CodeGenerator):
    """Jinja's own, for an environment that escapes always, in `finalize`."""

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 - Jinja's names
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            self.fail("templates call with plain arguments", node.lineno)
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's names
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{node.attr}")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        if macro_ref.node.defaults:  # called by their names
            super().macro_def(macro_ref, frame)
        else:
            self.write("macro")

    def return_buffer_contents(self, frame: Frame, force_unescaped: bool = False) -> None:  # noqa: ARG002 - Jinja's names
        super().return_buffer_contents(frame)  # what a macro returns is markup already

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 - Jinja's names
        self.write("environment.finalize(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 - Jinja's names
        self.write(")")
