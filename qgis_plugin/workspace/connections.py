"""PostgreSQL connections that QGIS keeps, as addresses of a workspace's database; never with a password."""

from __future__ import annotations

import configparser
import os
from pathlib import Path
from urllib.parse import quote, urlencode

from qgis.core import QgsDataSourceUri, QgsProviderRegistry

from .sources import DEFAULT_SCHEMA


def stored_addresses() -> dict[str, str]:
    """Addresses by the connection's name; those that name no database are left out."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    found = {} if metadata is None else metadata.connections(False)
    made = {name: address(QgsDataSourceUri(each.uri())) for name, each in sorted(found.items())}
    return {name: text for name, text in made.items() if text}


def address(uri: QgsDataSourceUri) -> str:
    """`postgresql://user@host:port/database?schema=gridtwin`; empty when the database is not named."""
    service = _service(uri.service()) if uri.service() else {}
    host, port = uri.host() or service.get("host", ""), uri.port() or service.get("port", "")
    database = uri.database() or service.get("dbname", "")
    user = uri.username() or service.get("user", "")
    if not database:
        return ""
    options = {"schema": DEFAULT_SCHEMA}
    if host.startswith("/"):  # a socket's folder
        options, host = {"host": host, **options}, ""
    place = f"{quote(user, safe='')}@{host}" if user else host
    place += f":{port}" if port and (host or user) else ""
    return f"postgresql://{place}/{quote(database)}?{urlencode(options, safe='/')}"


def _service(name: str) -> dict[str, str]:
    """What libpq's service file says of a service; nothing when it does not know it."""
    file = Path(os.environ.get("PGSERVICEFILE") or Path.home() / ".pg_service.conf")
    known = configparser.ConfigParser(interpolation=None)
    try:
        known.read(file, "utf-8")
    except (OSError, ValueError, configparser.Error):
        return {}
    return dict(known[name]) if known.has_section(name) else {}
