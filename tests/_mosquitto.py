"""A private Mosquitto for the tests: own folder, own ports on the loopback, users, TLS; gone at the end."""

from __future__ import annotations

import datetime as dt
import ipaddress
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.ports import free_port

USERS = {"intake": "intake-pass-7", "device": "device-pass-7"}
# What docs/sensing.md tells to set: without it, Mosquitto drops what comes while the intake is away.
KEEPING = "persistence true\nautosave_interval 30\nmax_queued_messages 0\n"
ACCESS = """\
user intake
topic read gridtwin/v1
topic read gridtwin/v1/#
user device
topic write gridtwin/v1
topic write gridtwin/v1/#
"""


def missing() -> str | None:
    """Why no broker can be started here; None when one can."""
    if shutil.which("mosquitto") is None or shutil.which("mosquitto_passwd") is None:
        return "Mosquitto is not installed (apt install mosquitto mosquitto-clients)"
    return None


@dataclass(slots=True)
class Broker:
    """A broker that can be stopped, killed and started again with what it keeps."""

    folder: Path
    port: int
    tls_port: int
    keeping: str = KEEPING
    process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        """Start it and wait until it answers."""
        (self.folder / "mosquitto.conf").write_text(self._config())
        self.process = subprocess.Popen(
            ["mosquitto", "-c", str(self.folder / "mosquitto.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text())

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop it; with SIGTERM it saves what it keeps."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(20)
            self.process = None

    def settings(self, *, tls: bool = False, client_certificate: bool = False) -> str:
        """The [mqtt] table of sensing.toml for the user `intake`."""
        lines = ["[mqtt]", 'host = "127.0.0.1"', 'user = "intake"', 'password_file = "broker-password"']
        lines.append(f"port = {self.tls_port if tls else self.port}")
        if tls:
            lines.append(f'ca_file = "{self.folder}/ca.pem"')
        if client_certificate:
            lines += [f'cert_file = "{self.folder}/client.pem"', f'key_file = "{self.folder}/client.key"']
        return "\n".join(lines) + "\n"

    def _config(self) -> str:
        folder = self.folder
        owner = "user root\n" if os.geteuid() == 0 else ""
        return (
            f"{owner}per_listener_settings false\nallow_anonymous false\npassword_file {folder}/passwords\n"
            f"acl_file {folder}/access\n"
            f"persistence_location {folder}/\nlog_dest file {folder}/log\n{self.keeping}"
            f"listener {self.port} 127.0.0.1\n"
            f"listener {self.tls_port} 127.0.0.1\ncafile {folder}/ca.pem\ncertfile {folder}/server.pem\n"
            f"keyfile {folder}/server.key\nrequire_certificate true\n"
        )


@contextmanager
def broker(keeping: str = KEEPING) -> Iterator[Broker]:
    """A running broker with the users of `USERS`; its TLS port wants a client certificate."""
    folder = Path(tempfile.mkdtemp(prefix="gridtwin-mosquitto-"))
    try:
        for at, (user, password) in enumerate(USERS.items()):
            create = ["-c"] if at == 0 else []
            subprocess.run(
                ["mosquitto_passwd", "-b", *create, str(folder / "passwords"), user, password],
                check=True,
                capture_output=True,
            )
        (folder / "access").write_text(ACCESS)
        _certificates(folder)
        made = Broker(folder, free_port(), free_port(), keeping)
        made.start()
        try:
            yield made
        finally:
            made.stop(signal.SIGKILL)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _certificates(folder: Path) -> None:
    """An authority, a certificate of the broker for 127.0.0.1, one of a client."""
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = _certificate("GridTwin test authority", authority_key, None, authority_key, is_authority=True)
    _save(folder / "ca.pem", authority)
    for name in ("server", "client"):
        key = ec.generate_private_key(ec.SECP256R1())
        made = _certificate(name, key, authority.subject, authority_key, is_authority=False)
        _save(folder / f"{name}.pem", made)
        (folder / f"{name}.key").write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )


def _certificate(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: x509.Name | None,
    signer: ec.EllipticCurvePrivateKey,
    *,
    is_authority: bool,
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    if is_authority:
        usage = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=True,
            crl_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        )
        builder = builder.add_extension(usage, critical=True)
    else:
        address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        builder = builder.add_extension(address, critical=False)
    return builder.sign(signer, hashes.SHA256())


def _save(path: Path, certificate: x509.Certificate) -> None:
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
