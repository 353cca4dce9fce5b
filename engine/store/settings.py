"""Small named facts about a project: its name, language, notice, the user's choices."""

from __future__ import annotations

import json
from typing import Any

from engine.store.connections import Connections


class Settings:
    """The table `settings`: names with any JSON-ready value."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def get(self, name: str, default: Any = None) -> Any:
        """The value of `name`, or `default`."""
        row = self._connections.db.execute("select value from settings where name = ?", [name]).fetchone()
        return json.loads(row[0]) if row else default

    def set(self, name: str, value: Any) -> None:
        """Store `value` under `name`; None forgets it."""
        with self._connections.transaction() as db:
            if value is None:
                db.execute("delete from settings where name = ?", [name])
            else:
                db.table("settings").upsert({"name": name, "value": json.dumps(value, ensure_ascii=False)}, pk="name")

    def names(self, prefix: str) -> list[str]:
        """The names that begin with `prefix`, sorted."""
        found = self._connections.db.execute(
            "select name from settings where substr(name, 1, ?) = ? order by name", [len(prefix), prefix]
        )
        return [row[0] for row in found]
