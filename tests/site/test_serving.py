"""The site at an address of this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from bhxh_rules.core.errors import RulesError
from bhxh_rules.site.serving import address_of_server, site_server


@contextmanager
def running(site: Path) -> Iterator[str]:
    """Serve a folder for a while; yields the address."""
    with site_server(site, 0) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        try:
            yield address_of_server(server)
        finally:
            server.shutdown()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Điều.html", "text/html; charset=utf-8"),
        ("llms.txt", "text/plain; charset=utf-8"),
        ("a.md", "text/plain; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.mjs", "text/javascript; charset=utf-8"),
        ("a.wasm", "application/wasm"),
    ],
)
def test_files_come_with_their_kind_and_encoding(
    tmp_path: Path, name: str, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text("Điều 13", encoding="utf-8")
    path = name.replace("Đ", "%C4%90").replace("ề", "%E1%BB%81")

    with running(tmp_path) as address, urlopen(address + path) as answer:
        assert answer.headers["Content-Type"] == kind
        assert answer.read().decode() == "Điều 13"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", ["nothing.html", "qc1624/", "%2e%2e/secret.txt"])
def test_for_what_is_not_there_our_page_comes_and_no_list_of_a_folder(tmp_path: Path, path: str, method: str) -> None:
    (tmp_path / "secret.txt").write_text("x", encoding="utf-8")
    folder = tmp_path / "site"
    (folder / "qc1624").mkdir(parents=True)
    (folder / "404.html").write_text("Không có trang này", encoding="utf-8")

    with (
        running(folder) as address,
        pytest.raises(HTTPError) as refused,
        urlopen(Request(address + path, method=method)),
    ):
        pass
    with refused.value as answer:
        assert (answer.code, answer.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
        assert int(answer.headers["Content-Length"]) == len("Không có trang này".encode())
        assert answer.read().decode() == ("" if method == "HEAD" else "Không có trang này")


def test_a_folder_shows_its_first_page(tmp_path: Path) -> None:
    (tmp_path / "qc1624").mkdir()
    (tmp_path / "qc1624" / "index.html").write_text("Quy chế", encoding="utf-8")

    with running(tmp_path) as address, urlopen(f"{address}qc1624") as answer:
        assert (answer.url, answer.read().decode()) == (f"{address}qc1624/", "Quy chế")


def test_what_lies_outside_the_folder_is_not_handed_out(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x", encoding="utf-8")
    (tmp_path / "site").mkdir()

    with (
        running(tmp_path / "site") as address,
        pytest.raises(HTTPError) as refused,
        urlopen(f"{address}%2e%2e/secret.txt"),
    ):
        pass
    refused.value.close()
    assert refused.value.code == 404


def test_only_this_machine_is_answered(tmp_path: Path) -> None:
    with site_server(tmp_path, 0) as server:
        assert server.server_address[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with site_server(tmp_path, 0) as server:
        port = server.server_address[1]
        with pytest.raises(RulesError, match=f"{port}.*--port"):
            site_server(tmp_path, port)


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_cannot_be_is_refused(tmp_path: Path, port: int) -> None:
    with pytest.raises(RulesError, match="--port"):
        site_server(tmp_path, port)
