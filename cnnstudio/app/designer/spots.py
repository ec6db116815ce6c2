"""Where nodes stand in a network, looked up quickly: a stack and a place in it. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from cnnstudio.network import Address, Block, Branches, InvalidValue, Node, Stack
from cnnstudio.network.edits import stack_at


class Spot(NamedTuple):
    """The place before the node `index` of the stack at an address (its length: at the end)."""

    stack: Address
    index: int  # type: ignore[assignment]  # hides the tuple's own, which nobody needs


class Spots:
    """All places of one network. Each stack is looked at once, when it is first asked about."""

    def __init__(self, network: Stack) -> None:
        self._network = network
        self._stacks: dict[Address, tuple[Stack, Mapping[str, int]] | None] = {}

    def holds_stack(self, address: Address) -> bool:
        """Whether there is a stack at an address."""
        return self._stack(address) is not None

    def names(self, stack: Address) -> tuple[str, ...]:
        """The names of a stack's nodes in order; none where there is no such stack."""
        found = self._stack(stack)
        return tuple(found[1]) if found else ()

    def node(self, address: Address | None) -> Node | None:
        """The node at an address; None for the input, for nothing, and where there is none."""
        spot = self.spot(address) if address else None
        found = self._stack(spot.stack) if spot else None
        return found[0].nodes[spot.index] if spot and found else None

    def spot(self, address: Address) -> Spot | None:
        """Where a node stands; None where there is none."""
        found = self._stack(address[:-1]) if address else None
        index = found[1].get(str(address[-1])) if found else None
        return None if index is None else Spot(address[:-1], index)

    def in_order(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Those of the addresses at which there is a node, from the input downwards, a group before what it holds."""
        return tuple(sorted(filter(self.spot, addresses), key=self._order))

    def between(self, one: Address, other: Address) -> tuple[Address, ...]:
        """All nodes from one to the other: of the innermost stack that holds both, in which groups stand for nodes."""
        stack = self._common(one, other)
        first, last = sorted(self._index(stack, address) for address in (one, other))
        return tuple((*stack, name) for name in self.names(stack)[first : last + 1])

    def distance(self, one: Address, other: Address) -> int:
        """How many steps two nodes are apart in the innermost stack that holds both."""
        stack = self._common(one, other)
        return abs(self._index(stack, one) - self._index(stack, other))

    def heir(self, lost: Address, before: Spots) -> Address:
        """Who takes the place of a node that is gone: what follows it in its stack, else what comes before it.

        Where the stack is empty or gone too, the group that held it, or that one's heir; the input's address at last.
        """
        stack = lost[:-1]
        left = self.names(stack)
        if left:
            old, still = before.names(stack), set(left)
            place = sum(name in still for name in old[: old.index(str(lost[-1]))])
            return (*stack, left[min(place, len(left) - 1)])
        owner = stack[:-1] if stack and isinstance(stack[-1], int) else stack
        return owner if not owner or self.spot(owner) else self.heir(owner, before)

    def _common(self, one: Address, other: Address) -> Address:
        """The innermost stack that both addresses lead through."""
        shared = 0
        while shared < min(len(one), len(other)) - 1 and one[shared] == other[shared]:
            shared += 1
        stack = one[:shared]
        while not self.holds_stack(stack):
            stack = stack[:-1]
        return stack

    def _index(self, stack: Address, address: Address) -> int:
        found = self._stack(stack)
        assert found is not None
        return found[1][str(address[len(stack)])]

    def _order(self, address: Address) -> tuple[int, ...]:
        return tuple(
            part if isinstance(part, int) else self._index(address[:depth], address)
            for depth, part in enumerate(address)
        )

    def _stack(self, address: Address) -> tuple[Stack, Mapping[str, int]] | None:
        if address not in self._stacks:
            try:
                stack = stack_at(self._network, address)
            except InvalidValue:
                self._stacks[address] = None
            else:
                self._stacks[address] = stack, {node.name: place for place, node in enumerate(stack.nodes)}
        return self._stacks[address]


def stacks_of(addresses: Collection[Address]) -> dict[Address, set[str]]:
    """The names of the nodes at some addresses, by the stack that holds them."""
    found: dict[Address, set[str]] = {}
    for address in addresses:
        found.setdefault(address[:-1], set()).add(str(address[-1]))
    return found


def every_node(stack: Stack, owner: Address = ()) -> Iterator[tuple[Address, Node]]:
    """The nodes of a stack and all inside them, each with its address, in reading order."""
    for node in stack.nodes:
        address = (*owner, node.name)
        yield address, node
        if isinstance(node, Block):
            yield from every_node(node.stack, address)
        elif isinstance(node, Branches):
            for number, lane in enumerate(node.stacks):
                yield from every_node(lane, (*address, number))
