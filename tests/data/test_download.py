"""A data set is downloaded whole or not at all, gone on with after a break, and never taken for what it is not."""

from __future__ import annotations

import multiprocessing
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import filelock
import pytest

from cnnstudio.data import DownloadProgress, DownloadStopped, Remote, Stop, download, load, remotes, shelf, to_download
from cnnstudio.data.download import begun
from cnnstudio.data.progress import Reporter
from cnnstudio.network import UserError
from cnnstudio.network.errors import WorkError
from tests import web as answers
from tests.clothes import archive, clothes, clothes_at, photographs, photographs_at
from tests.web import PATIENCE, Web, serving

BIG = "train-images-idx3-ubyte.gz"
Get = Callable[..., Path]


@pytest.fixture(autouse=True)
def nothing_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No package of the system is found."""
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))


@pytest.fixture
def web() -> Iterator[Web]:
    with serving(clothes()) as web:
        yield web


@pytest.fixture
def remote(web: Web) -> Remote:
    return clothes_at(web.address)


def get(remote: Remote, **settings: object) -> Path:
    return download(remote, **{"pause": 0.001, "timeout": PATIENCE, **settings})  # type: ignore[arg-type]


def wait_for(there: Callable[[], bool]) -> None:
    """Until what another thread or process does is done."""
    deadline = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < deadline
        time.sleep(0.002)


def ranges(web: Web) -> list[str | None]:
    """What was asked for of the largest file, in the order of asking."""
    return [asked.headers.get("range") for asked in web.asked if asked.name == BIG]


def test_what_is_not_there_says_what_to_do() -> None:
    for key, remote in remotes().items():
        assert to_download(key.upper()) is remote
        with pytest.raises(UserError, match=f"cnnstudio download {key}") as raised:
            load(key)
        assert not isinstance(raised.value, WorkError)
    assert to_download("mnist") is None
    assert to_download("no such data") is None


def test_a_whole_download_is_a_data_set(web: Web, remote: Remote) -> None:
    told: list[DownloadProgress] = []
    folder = get(remote, tell=told.append)
    assert [asked.name for asked in web.asked] == [file.name for file in remote.files]
    assert {path.name for path in folder.iterdir() if path.suffix != ".lock"} == {*web.files, shelf.LIST}
    done = [progress.done for progress in told if progress.stage == "downloading"]
    assert done == sorted(done)
    assert done[-1] == told[-1].total == remote.size
    assert to_download("fashion-mnist") is None
    dataset = load("Fashion-MNIST")
    assert [len(part) for part in (dataset.train, dataset.validation, dataset.test)] == [550, 50, 100]
    assert (dataset.key, dataset.title, dataset.classes[9]) == ("fashion-mnist", "Fashion-MNIST", "ankle boot")


def test_what_is_there_and_sound_is_not_asked_for_again(web: Web, remote: Remote) -> None:
    get(remote)
    before = len(web.asked)
    get(remote)
    assert len(web.asked) == before


def test_a_broken_connection_is_gone_on_with(web: Web, remote: Remote) -> None:
    told: list[DownloadProgress] = []
    web.next.append(answers.cut(100_000))
    web.next.append(answers.cut(50_000))
    get(remote, tell=told.append)
    assert ranges(web) == [None, "bytes=100000-", "bytes=150000-"]
    assert all("if-range" in asked.headers for asked in web.asked[1:3])
    waits = [progress for progress in told if progress.stage == "waiting"]
    assert [progress.done for progress in waits] == [100_000, 150_000]
    assert "broke off" in str(waits[0].trouble)
    assert load("fashion-mnist").train.pixels.shape == (550, 1, 28, 28)


def test_a_download_that_ended_is_gone_on_with_by_the_next(web: Web, remote: Remote) -> None:
    web.usual = answers.status(503)
    web.next.append(answers.cut(100_000))
    with pytest.raises(WorkError, match=r"answers 503.*What has come is kept"):
        get(remote)
    assert begun(remote) == 100_000
    assert to_download("fashion-mnist") is not None
    web.usual = answers.whole
    get(remote)
    assert ranges(web)[-1] == "bytes=100000-"


def test_a_server_without_ranges_begins_anew(web: Web, remote: Remote) -> None:
    web.next.append(answers.cut(100_000))
    web.next.append(answers.whole_without_ranges)
    get(remote)
    assert load("fashion-mnist").input_shape == (1, 28, 28)


def test_a_file_that_changed_meanwhile_begins_anew(web: Web, remote: Remote) -> None:
    """A server that has another file now answers If-Range with all of it."""
    web.next.append(
        lambda handler, content: (handler.wfile.write(handler.begin(content or b"", tag='"old"')[:99]), None)[1]
    )
    get(remote)
    assert web.asked[1].headers["if-range"] == '"old"'
    assert ranges(web) == [None, "bytes=99-"]


def test_a_part_that_does_not_fit_is_thrown_away(remote: Remote, web: Web) -> None:
    folder = shelf.folder_of("fashion-mnist")
    folder.mkdir(parents=True)
    (folder / f"{BIG}.part").write_bytes(bytes(1000))
    get(remote)
    assert ranges(web) == ["bytes=1000-", None]


def test_a_server_that_lacks_the_file_is_passed_over(web: Web) -> None:
    with serving({}) as empty:
        get(clothes_at(empty.address, web.address))
        assert len(empty.asked) == 4
    assert to_download("fashion-mnist") is None


def test_where_no_server_has_it_the_answer_is_told(remote: Remote, web: Web) -> None:
    del web.files[BIG]
    with pytest.raises(WorkError, match=r"Fashion-MNIST could not .* answers 404[^:]*Try again later"):
        get(remote)
    assert len(web.asked) == 1


def test_another_content_is_not_kept(remote: Remote, web: Web) -> None:
    web.usual = answers.other(bytes(len(web.files[BIG])))
    with pytest.raises(WorkError, match=f"was not {BIG}, or was damaged"):
        get(remote)
    assert begun(remote) == 0


def test_a_page_that_asks_to_log_in_is_not_read_on(remote: Remote, web: Web) -> None:
    web.usual = answers.other(b"<html>Welcome to the hotel</html>")
    with pytest.raises(WorkError, match="sends another file"):
        get(remote)
    assert begun(remote) == 0


def test_no_test_reaches_the_internet() -> None:
    with pytest.raises(WorkError, match=r"no connection to fashion-mnist\.s3"):
        get(remotes()["fashion-mnist"])


def test_nobody_there(tmp_path: Path) -> None:
    with serving({}) as gone:
        address = gone.address
    with pytest.raises(WorkError, match=r"no connection to 127\.0\.0\.1"):
        get(clothes_at(address))


def test_a_silent_server_is_given_up(remote: Remote, web: Web) -> None:
    web.usual = answers.hold(0)
    with pytest.raises(WorkError, match="does not answer"):
        get(remote, timeout=0.05)


def test_stopped_while_the_server_is_silent_and_gone_on_with(remote: Remote, web: Web) -> None:
    web.next.append(answers.hold(100_000))
    stop, raised = Stop(), []

    def work() -> None:
        try:
            get(remote, stop=stop)
        except DownloadStopped as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    wait_for(lambda: begun(remote) == 100_000)
    stop.stop()
    thread.join(PATIENCE / 4)  # far less than the silence that it would bear
    assert not thread.is_alive()
    assert raised
    web.let_go.set()
    get(remote)
    assert ranges(web) == [None, "bytes=100000-"]


def test_stopped_while_the_server_keeps_encryption_waiting() -> None:
    stop = Stop()
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as pool:
        server.settimeout(PATIENCE)
        ended = pool.submit(get, clothes_at(f"https://127.0.0.1:{server.getsockname()[1]}/"), stop=stop)
        connected, _address = server.accept()
        with connected:
            connected.recv(1)  # it has begun to speak, and is not answered
            stop.stop()
            with pytest.raises(DownloadStopped):
                ended.result(PATIENCE / 4)


def test_a_stop_before_the_beginning(remote: Remote, web: Web) -> None:
    stop = Stop()
    stop.stop()
    with pytest.raises(DownloadStopped):
        get(remote, stop=stop)


def test_a_full_disk_is_told_before_the_beginning(remote: Remote, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10**9, 10**9, 0))
    with pytest.raises(WorkError, match=r"needs 5\d MB of disk"):
        get(remote)
    assert not web.asked


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_disk_that_fills_up(remote: Remote) -> None:
    folder = shelf.folder_of("fashion-mnist")
    folder.mkdir(parents=True)
    (folder / f"{BIG}.part").symlink_to("/dev/full")
    with pytest.raises(WorkError, match="no space left on device"):
        get(remote)


def test_a_place_that_cannot_be_written(remote: Remote, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WorkError, match="Cannot write"):
        get(remote, folder=tmp_path / "file")


def test_one_at_a_time(remote: Remote, web: Web) -> None:
    folder = shelf.folder_of("fashion-mnist")
    folder.mkdir(parents=True)
    with filelock.FileLock(folder / "download.lock"), pytest.raises(UserError, match="being downloaded already"):
        get(remote)
    assert not web.asked
    get(remote)


def test_killed_in_the_midst(remote: Remote, web: Web) -> None:
    web.next.append(answers.hold(100_000))
    folder = shelf.folder_of("fashion-mnist")
    child = multiprocessing.get_context("spawn").Process(target=answers.fetch, args=(remote, folder))
    child.start()
    wait_for(lambda: begun(remote) == 100_000)
    child.kill()
    child.join(PATIENCE)
    web.let_go.set()
    assert to_download("fashion-mnist") is not None
    get(remote)
    assert to_download("fashion-mnist") is None


def test_damage_on_the_disk_is_seen_and_mended(remote: Remote, web: Web) -> None:
    damaged = get(remote) / BIG
    content = bytearray(damaged.read_bytes())
    content[1000] ^= 1
    damaged.write_bytes(content)
    with pytest.raises(UserError, match="damaged: download them again"):
        load("fashion-mnist")
    assert to_download("fashion-mnist") is not None
    before = len(web.asked)
    get(remote)
    assert [asked.name for asked in web.asked[before:]] == [BIG]
    assert len(load("fashion-mnist").test) == 100


def test_a_package_of_the_system_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "share" / "datasets" / "fashion-mnist"
    folder.mkdir(parents=True)
    for name, content in clothes().items():
        (folder / name).write_bytes(content)
    assert to_download("fashion-mnist") is None
    assert load("fashion-mnist").key == "fashion-mnist"


def test_an_archive_is_unpacked_and_only_what_is_wanted_of_it() -> None:
    told: list[DownloadProgress] = []
    with serving(photographs()) as web:
        folder = get(photographs_at(web.address), tell=told.append)
        get(photographs_at(web.address))
        assert len(web.asked) == 1
    assert told[-1].stage == "unpacking"
    assert told[-1].done == told[-1].total == 6 * 30730
    names = {path.name for path in folder.iterdir() if path.suffix != ".lock"}
    assert names == {*(f"data_batch_{number}.bin" for number in range(1, 6)), "test_batch.bin", shelf.LIST}
    assert not (folder.parent / "escaped.bin").exists()
    dataset = load("cifar10")
    assert (dataset.key, dataset.input_shape, dataset.classes[8]) == ("cifar10", (3, 32, 32), "ship")
    assert [len(part) for part in (dataset.train, dataset.validation, dataset.test)] == [46, 4, 10]


@pytest.mark.parametrize("wrong", ["missing", "length", "link"])
def test_an_archive_without_what_is_wanted(wrong: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(bytes(30730))
    path = "cifar-10-batches-bin/test_batch.bin"
    files = archive({path: bytes(30729)} if wrong == "length" else {}, {path: str(secret)} if wrong == "link" else {})
    with serving(files) as web, pytest.raises(WorkError, match="does not hold what it should"):
        get(photographs_at(web.address, files=files))
    assert to_download("cifar10") is not None


def test_the_time_left_follows_the_speed() -> None:
    told: list[DownloadProgress] = []
    times = iter([5.0, 5.0, 6.0, 6.05, 7.0])
    report = Reporter(told.append, 1000, lambda: next(times))
    report.enter("downloading")
    for done in (0, 100, 105, 200):
        report.count(done)
    assert [(progress.done, progress.seconds_left) for progress in told] == [(0, None), (100, 9.0), (200, 8.0)]
