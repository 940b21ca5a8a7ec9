"""Who may do what: users, sessions, roles, tokens, sign-in and audit, before everything the server answers.

Routes ask `principal_of(request)` for the actor; which role and scope each needs: `data/routes.toml`.
"""

from twin_server.access.principal import Principal, principal_of

__all__ = ["Principal", "principal_of"]
