"""The built site at an address of this machine, for a browser that is not to read files: no other machine sees it."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.not_found import NAME

HOST = "127.0.0.1"


class _Quiet(SimpleHTTPRequestHandler):
    """Hands out files and our page for what is not there, says nothing, and names the encoding of plain text."""

    # Of the system's own list some machines have other ideas, and browsers refuse scripts of another kind.
    extensions_map = {  # noqa: RUF012
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".md": "text/plain; charset=utf-8",
        ".mjs": "text/javascript; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".wasm": "application/wasm",
    }

    def list_directory(self, path: object) -> None:
        """Answer for a folder without a first page as for anything that is not there."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send our own page for what is not there; other errors are for programs."""
        page = Path(self.directory) / NAME
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        words = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", self.guess_type(page.name))
        self.send_header("Content-Length", str(len(words)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(words)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of a request."""


class _Server(ThreadingHTTPServer):
    # Else two servers share one port on some systems, and the reader sees the older one's pages.
    allow_reuse_port = False
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that goes away while it is answered."""


def site_server(site: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of a folder on the loopback address that is ready to answer; close it after use.

    port: 0 for any that is free.
    Errors: RulesError for a port that is taken or not allowed.
    """
    try:
        return _Server((HOST, port), partial(_Quiet, directory=str(site)))
    except (OSError, OverflowError) as error:
        raise RulesError(
            f"không dùng được cổng {port}: {error}; chọn cổng khác bằng --port",
            f"port {port} cannot be used: {error}; choose another one with --port",
        ) from None


def address_of_server(server: ThreadingHTTPServer) -> str:
    """Return the address to open."""
    return f"http://{HOST}:{server.server_address[1]}/"
