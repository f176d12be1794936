"""`docs pdf` and `docs serve`: what they print, take and refuse; the printing itself is tested with the browser."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from bhxh_rules.cli.docs_sites import SITE
from bhxh_rules.core.errors import RulesError
from bhxh_rules.site import Sources, chromium
from bhxh_rules.site.pdf.selection import Chapter
from bhxh_rules.site.place import MARK
from tests.cli.conftest import Run

Cli = Callable[..., Run]
Printed = list[tuple[Path, Path, tuple[str, ...]]]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, Sources]]:
    """The sites that were built; a page each."""
    done: list[tuple[Path, Sources]] = []

    def build(console: object, out: Path, given: Sources, **_: object) -> Path:
        done.append((out, given))
        return write_site(out)

    monkeypatch.setattr("bhxh_rules.cli.documentation.build_site", build)
    return done


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Printed:
    """What was printed: file, site, pages; nothing is, in truth."""
    done: Printed = []

    def print_pdf(
        out: Path, site: Path, chapters: Sequence[Chapter], say: Callable[[str], None], with_code: bool
    ) -> Path:
        assert (site / "index.html").is_file()
        done.append((out, site, tuple(page for chapter in chapters for page in chapter.pages)))
        say("→ in")
        return out

    monkeypatch.setattr("bhxh_rules.site.pdf.printing.print_pdf", print_pdf)
    monkeypatch.setattr(chromium, "missing", lambda: None)
    return done


def write_site(folder: Path) -> Path:
    """Write a site with a few pages and return its first."""
    for name in ("qc1624/dieu_13.html", "qc352/dieu_13.html", "index.html"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("<main></main><footer><p>Gói 1</p></footer>", encoding="utf-8")
    (folder / MARK).touch()
    return folder / "index.html"


def test_an_article_is_printed_from_a_site_that_is_built_for_it(
    cli: Cli, here: Path, builds: list[Any], printed: Printed
) -> None:
    run = cli("docs", "pdf", "qc1624/d13")
    ((file, folder, pages),) = printed

    assert (run.code, run.out) == (0, f"Đã in: {file}\n")
    assert "→ in" in run.err
    assert (file, pages) == (Path("build/qc1624-d13.pdf"), ("qc1624/dieu_13.html",))
    assert [built for built, _ in builds] == [folder]
    assert not folder.exists()


def test_the_site_of_this_folder_is_taken_unless_it_is_said_what_to_build_from(
    cli: Cli, here: Path, builds: list[Any], printed: Printed
) -> None:
    write_site(here / SITE)
    features = here / "features"
    features.mkdir()
    runs = [cli("docs", "pdf", "Điều 13", "--out", "a.pdf"), cli("docs", "pdf", "--features", features)]

    assert [run.code for run in runs] == [0, 0]
    assert str(SITE) in runs[0].err
    assert printed[0] == (Path("a.pdf"), SITE, ("qc1624/dieu_13.html", "qc352/dieu_13.html"))
    assert printed[1][0] == Path("build/bhxh-rules.pdf")
    assert [given.features for _, given in builds] == [features]


def test_a_site_that_is_named_must_be_there(cli: Cli, here: Path, builds: list[Any]) -> None:
    if chromium.missing() is not None:
        pytest.skip("no browser")
    run = cli("docs", "pdf", "--site", "nowhere")

    assert (run.code, builds) == (2, [])
    assert "docs build --out nowhere" in run.err


@pytest.mark.parametrize("command", ["pdf", "serve"])
def test_a_site_that_is_named_is_not_built_from_anything(
    cli: Cli, here: Path, builds: list[Any], printed: Printed, command: str
) -> None:
    write_site(here / "mine")
    (here / "texts").mkdir()
    runs = [cli("docs", command, "--site", name, "--texts", "texts") for name in ("mine", "nowhere")]

    assert ([run.code for run in runs], builds, printed) == ([2, 2], [], [])
    assert "mine" in runs[0].err
    assert "docs build --out nowhere" in runs[1].err
    assert "dùng trang đã dựng" not in runs[0].err + runs[1].err
    assert not (here / "nowhere").exists()


def test_no_folder_is_made_for_a_file_that_was_named(cli: Cli, here: Path, builds: list[Any], printed: Printed) -> None:
    run = cli("docs", "pdf", "qc1624/d13", "--out", "đâu/x.pdf")

    assert (run.code, builds, printed) == (2, [], [])
    assert "không có thư mục đâu" in run.err
    assert list(here.iterdir()) == []


def test_everything_that_is_missing_is_named_before_anything_is_built(
    cli: Cli, builds: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chromium, "missing", lambda: RulesError("thiếu a; b", "missing: a; b"))
    run = cli("docs", "pdf", "qc1624/d13")

    assert (run.code, builds) == (2, [])
    assert "thiếu a; b" in run.err


def test_words_that_mean_nothing_are_refused_before_anything_is_built(
    cli: Cli, builds: list[Any], printed: Printed
) -> None:
    run = cli("docs", "pdf", "chợ", "Điều 99")

    assert (run.code, builds, printed) == (2, [], [])
    assert "chợ" in run.err
    assert "Điều 99" in run.err


class Server(AbstractContextManager[Any]):
    """Stands for a server whose user presses Ctrl-C at once."""

    server_address = ("127.0.0.1", 8123)
    closed = False

    def serve_forever(self) -> None:
        raise KeyboardInterrupt

    def __exit__(self, *_: object) -> None:
        self.closed = True


@pytest.mark.parametrize("there", [True, False])
def test_the_site_is_served_and_built_only_when_it_is_not_there(
    cli: Cli, here: Path, builds: list[Any], monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    server = Server()
    monkeypatch.setattr("bhxh_rules.site.serving.site_server", lambda site, port: server)
    if there:
        write_site(here / SITE)
    run = cli("docs", "serve", "--port", 8123)

    assert (run.code, len(builds), server.closed) == (0, 0 if there else 1, True)
    assert "http://127.0.0.1:8123/" in run.out
    assert "Traceback" not in run.err


@pytest.mark.parametrize("named", [("--on", "2026-11-22"), ("--no-try-it",)])
def test_the_site_of_this_folder_is_built_anew_to_be_served_where_it_is_said_from_what(
    cli: Cli, here: Path, builds: list[Any], monkeypatch: pytest.MonkeyPatch, named: tuple[str, ...]
) -> None:
    monkeypatch.setattr("bhxh_rules.site.serving.site_server", lambda site, port: Server())
    write_site(here / SITE)
    run = cli("docs", "serve", "--port", 8123, *named)

    assert (run.code, [folder for folder, _ in builds]) == (0, [SITE])


def test_a_site_that_is_named_must_be_there_to_be_served(cli: Cli, here: Path, builds: list[Any]) -> None:
    run = cli("docs", "serve", "--site", "nowhere", "--port", 0)

    assert (run.code, builds, list(here.iterdir())) == (2, [], [])
    assert "docs build --out nowhere" in run.err


def test_a_label_that_means_several_articles_is_told_with_each_of_them(
    cli: Cli, here: Path, builds: list[Any], printed: Printed
) -> None:
    several, one = cli("docs", "pdf", "Điều 13"), cli("docs", "pdf", "QC1624/d13")

    assert "→ Điều 13 có ở nhiều văn bản, in cả qc1624/d13, qc352/d13\n" in several.err
    assert "nhiều văn bản" not in one.err
    assert [file for file, _, _ in printed] == [Path("build/qc1624-d13-qc352-d13.pdf"), Path("build/qc1624-d13.pdf")]


@pytest.mark.parametrize(
    ("name", "said"), [("z.txt", ".pdf"), ("z", ".pdf"), ("folder.pdf", ".pdf"), ("/proc/z.pdf", "không ghi được")]
)
def test_a_file_that_is_no_pdf_or_cannot_be_written_is_refused_before_anything_is_built(
    cli: Cli, here: Path, builds: list[Any], printed: Printed, name: str, said: str
) -> None:
    if name.startswith("/") and not Path(name).parent.is_dir():
        pytest.skip("not on this system")
    (here / "folder.pdf").mkdir()
    run = cli("docs", "pdf", "qc1624/d13", "--out", name)

    assert (run.code, builds, printed) == (2, [], [])
    assert name in run.err
    assert said in run.err


def test_a_file_in_place_of_the_folder_for_prints_is_told_before_anything_is_built(
    cli: Cli, here: Path, builds: list[Any], printed: Printed
) -> None:
    (here / "build").touch()
    run = cli("docs", "pdf", "qc1624/d13")

    assert (run.code, builds, printed) == (2, [], [])
    assert "không ghi được build" in run.err


def test_a_file_in_capitals_is_a_pdf_as_well(cli: Cli, here: Path, builds: list[Any], printed: Printed) -> None:
    assert cli("docs", "pdf", "qc1624/d13", "--out", "Z.PDF").code == 0
    assert [file for file, _, _ in printed] == [Path("Z.PDF")]


@pytest.mark.parametrize("by_name", [True, False])
def test_the_browser_is_named_by_its_file_or_by_a_name_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_name: bool
) -> None:
    program = tmp_path / "my-browser"
    program.write_text("", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv(chromium.VARIABLE, program.name if by_name else str(program))
    assert chromium.find_chromium() == program

    monkeypatch.setenv(chromium.VARIABLE, "no-browser")
    assert chromium.find_chromium() is None


def test_a_variable_that_names_no_browser_is_told_with_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv(chromium.VARIABLE, "no-browser")
    wrong = chromium.missing()
    monkeypatch.setenv(chromium.VARIABLE, "")
    unset = chromium.missing()

    assert wrong is not None
    assert f"{chromium.VARIABLE} ghi 'no-browser'" in wrong.vi
    assert "apt-get install chromium" not in wrong.vi
    assert unset is not None
    assert "apt-get install chromium" in unset.vi
