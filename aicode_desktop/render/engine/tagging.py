"""Writes the structure tree and its way back from the page (ISO 32000-1, 14.7.2 and 14.7.4)."""

from aicode_desktop.render.engine.objects import references
from aicode_desktop.render.engine.structure import AnnotationKid, MarkedContent, Node
from aicode_desktop.render.engine.writing import Writing


def add_structure(
    writing: Writing,
    root: Node,
    *,
    pages: list[int],
    nodes_on_pages: list[list[Node]],
    annotation_owners: list[Node],
) -> int:
    """Return the number of the structure tree's root.

    ``nodes_on_pages`` holds the node of each marked content by its identifier. Annotations are
    numbered after the pages, in the order of ``annotation_owners``.
    """
    tree = writing.reserve()
    numbers: dict[Node, int] = {}
    _write(writing, root, tree, pages, numbers)
    entries = [
        f"{page} {references([numbers[node] for node in nodes])}"
        for page, nodes in enumerate(nodes_on_pages)
    ]
    entries += [
        f"{len(pages) + index} {numbers[owner]} 0 R"
        for index, owner in enumerate(annotation_owners)
    ]
    parents = writing.add(f"<</Nums[{' '.join(entries)}]>>")
    writing.put(
        tree,
        f"<</Type/StructTreeRoot/K[{numbers[root]} 0 R]/ParentTree {parents} 0 R"
        f"/ParentTreeNextKey {len(entries)}>>",
    )
    return tree


def _write(
    writing: Writing, node: Node, parent: int, pages: list[int], numbers: dict[Node, int]
) -> None:
    own = numbers[node] = writing.reserve()
    home = next((kid.page for kid in node.kids if isinstance(kid, MarkedContent)), None)
    kids: list[str] = []
    for kid in node.kids:
        if isinstance(kid, MarkedContent):
            kids.append(
                f"{kid.identifier}"
                if kid.page == home
                else f"<</Type/MCR/Pg {pages[kid.page]} 0 R/MCID {kid.identifier}>>"
            )
        elif isinstance(kid, AnnotationKid):
            kids.append(f"<</Type/OBJR/Pg {pages[kid.page]} 0 R/Obj {kid.annotation} 0 R>>")
        else:
            _write(writing, kid, own, pages, numbers)
            kids.append(f"{numbers[kid]} 0 R")
    entries = f"/Pg {pages[home]} 0 R" if home is not None else ""
    entries += f"/A {node.attributes}" if node.attributes else ""
    entries += f"/Alt{node.alternative}" if node.alternative else ""
    # A signature's validator follows a field to its element only where that kid stands alone.
    children = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
    writing.put(own, f"<</Type/StructElem/S/{node.role}/P {parent} 0 R{entries}/K {children}>>")
