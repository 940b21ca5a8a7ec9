"""Sign-in at the city's own OpenID Connect provider: code flow with PKCE, state and nonce."""
