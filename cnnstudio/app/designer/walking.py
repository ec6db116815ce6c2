"""Where the arrow keys lead among the cards that are shown. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from cnnstudio.app.designer.spots import Spots
from cnnstudio.network import Address, Block, Branches, Stack


class Walking:
    """Steps through a network: down into unfolded groups and out at the end of a lane, and from lane to lane."""

    def __init__(self, network: Stack, folded: Callable[[Address], bool]) -> None:
        self._spots, self._folded = Spots(network), folded

    @property
    def first(self) -> Address:
        """The first node of the root stack; the input's address where there is none."""
        return (*self._spots.names(())[:1],)

    @property
    def last(self) -> Address:
        """The last node of the root stack; the input's address where there is none."""
        return (*self._spots.names(())[-1:],)

    def below(self, address: Address) -> Address:
        """The next node: the first inside an unfolded group, what follows in the stack, or what follows the group.

        Of the last node, that itself; the input's address is above them all.
        """
        if not address:
            return self.first
        inside = next((stack for stack in self._inside(address)), None)
        return (*inside, self._spots.names(inside)[0]) if inside is not None else self._after(address)

    def above(self, address: Address) -> Address:
        """The node before: the last one in the first lane of an unfolded group, or the group itself from its first."""
        before = self.beside(address, -1) if address else None
        if before is None:
            return _owner(address)
        inside = next((stack for stack in self._inside(before)), None)
        while inside is not None:
            before = (*inside, self._spots.names(inside)[-1])
            inside = next((stack for stack in self._inside(before)), None)
        return before

    def beside(self, address: Address, step: int) -> Address | None:
        """The node before (-1) or after (1) in the same stack, if there is one."""
        spot = self._spots.spot(address)
        names = self._spots.names(address[:-1])
        if spot is None or not 0 <= spot.index + step < len(names):
            return None
        return (*spot.stack, names[spot.index + step])

    def end(self, address: Address, step: int) -> Address:
        """The first (-1) or the last (1) node of the stack of a node."""
        return (*address[:-1], self._spots.names(address[:-1])[0 if step < 0 else -1])

    def lane(self, address: Address, step: int) -> tuple[Address, ...]:
        """The nodes of the next lane to the left (-1) or the right (1) that has some; of nested lanes the innermost."""
        for depth in range(len(address) - 2, 0, -1):
            number = address[depth]
            if not isinstance(number, int):
                continue
            branches, number = address[:depth], number + step
            while self._spots.holds_stack((*branches, number)):
                names = self._spots.names((*branches, number))
                if names:
                    return tuple((*branches, number, name) for name in names)
                number += step
        return ()

    def _after(self, address: Address) -> Address:
        around = address
        while around:
            following = self.beside(around, 1)
            if following is not None:
                return following
            around = _owner(around)
        return address

    def _inside(self, address: Address) -> list[Address]:
        """The stacks in an unfolded group that have nodes."""
        node = self._spots.node(address)
        if isinstance(node, (Branches, Block)) and not self._folded(address):
            lanes = [address] if isinstance(node, Block) else [(*address, lane) for lane in range(len(node.stacks))]
            return [stack for stack in lanes if self._spots.names(stack)]
        return []


def _owner(address: Address) -> Address:
    """The group around a node; the input's address in the root stack."""
    owner = address[:-1]
    return owner[:-1] if owner and isinstance(owner[-1], int) else owner
