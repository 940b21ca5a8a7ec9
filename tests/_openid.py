"""A real OpenID provider for the tests (npm `oidc-provider`, certified), and a person who signs in at it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape

import httpx

from tests.paths import ROOT

FOLDER = ROOT / "tests" / "openid"
SECRET = "a secret: of the tests/+"
_START_S = 30


def missing() -> str | None:
    """Why no provider can be started here; None when one can."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "Node and npm are not installed: no OpenID provider can be started"
    if not (FOLDER / "node_modules" / "oidc-provider").is_dir():
        install = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(install, cwd=FOLDER, check=False, capture_output=True, text=True, timeout=120)
        if done.returncode:
            return "npm ci failed (no network?): no OpenID provider can be started"
    return None


@contextmanager
def provider(port: int, redirect_uri: str, *, key_id: str = "first") -> Iterator[str]:
    """Start a provider; its address. It keeps nothing: started again, it signs with another key."""
    command = ["node", str(FOLDER / "provider.mjs"), str(port), redirect_uri, key_id]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    try:
        lines = iter(process.stdout.readline, "")
        if not any("listening" in line for line in lines):
            raise RuntimeError("the OpenID provider did not start")
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait(_START_S)
        process.stdout.close()


def sign_in_at(address: str, login: str, redirect_uri: str) -> str:
    """What a person does there: name, consent; the address the browser is sent back to."""
    with httpx.Client(timeout=_START_S, trust_env=False) as browser:
        answer = browser.get(address)
        for _ in range(12):
            if answer.is_redirect:
                following = str(answer.next_request.url) if answer.next_request else ""
                if following.startswith(redirect_uri):
                    return following
                answer = browser.get(following)
                continue
            action = re.search(r'<form[^>]*action="([^"]+)"', answer.text)
            prompt = re.search(r'name="prompt" value="(\w+)"', answer.text)
            assert action is not None, answer.text
            assert prompt is not None
            fields = {"prompt": prompt[1], "login": login, "password": "any"}
            answer = browser.post(unescape(action[1]), data=fields)
    raise AssertionError("the provider did not send the browser back")
