"""A real web server (nginx) on loopback: pages, redirects, gzip, ranges, 304: captured, asked again, compared."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import socket
import subprocess
import time

import pytest

from factcheck.archives.fetch import Fetcher
from factcheck.archives.policy import Policy
from factcheck.cli.entry import run

NGINX = shutil.which("nginx") or ("/usr/sbin/nginx" if os.path.exists("/usr/sbin/nginx") else None)
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")

CONF = """
worker_processes 1; daemon off; error_log {root}/error.log; pid {root}/nginx.pid; {user}
events {{ worker_connections 64; }}
http {{
  types {{ text/html html; application/pdf pdf; }}
  default_type text/html; charset utf-8; access_log {root}/access.log;
  client_body_temp_path {root}/t1; proxy_temp_path {root}/t2; fastcgi_temp_path {root}/t3; uwsgi_temp_path {root}/t4;
  scgi_temp_path {root}/t5;
  gzip on; gzip_min_length 1; gzip_types text/html;
  server {{
    listen 127.0.0.1:{port}; root {root}/site;
    location = /old {{ return 301 /older; }}
    location = /older {{ return 302 /statement.html; }}
    location = /packed {{ gzip off; default_type text/html; add_header Content-Encoding gzip; alias {root}/packed.gz; }}
    location = /limited {{ add_header Retry-After 1 always; return 429; }}
    location = /robots.txt {{ return 200 "User-agent: *\\nDisallow: /private/\\n"; }}
    location = /slow.html {{ limit_rate_after 1000; limit_rate 1000; }}
  }}
}}
"""

PAGE = (
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Ferry</title></head><body><h1>Ferry</h1>"
    "<p>“The ferry to Havnes will sail every {what},” said Signe Aldervik, who runs the port. It has sailed since 1931, "
    "and the town has asked for a second one.</p></body></html>"
)


@pytest.fixture
def nginx(tmp_path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    site = tmp_path / "site"
    site.mkdir()
    (site / "private").mkdir()
    (site / "statement.html").write_text(PAGE.format(what="hour"))
    (site / "slow.html").write_text(PAGE.format(what="hour") * 20)
    (tmp_path / "packed.gz").write_bytes(gzip.compress(PAGE.format(what="day").encode()))
    user = "user root;" if os.geteuid() == 0 else ""
    (tmp_path / "nginx.conf").write_text(CONF.format(root=tmp_path, port=port, user=user))
    server = subprocess.Popen([NGINX, "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")], stderr=subprocess.PIPE)
    for _ in range(100):
        if server.poll() is not None:
            pytest.skip(f"nginx does not start here: {server.stderr.read()[-300:]!r}")
        try:
            socket.create_connection(("127.0.0.1", port), 0.1).close()
            break
        except OSError:
            time.sleep(0.05)
    yield port, site
    server.terminate()
    server.wait(5)
    server.stderr.close()


def get(port, path, **changes):
    rules = Policy(ports=(port,), allow_addresses=("127.0.0.1/32",), pace=0.0, deadline=5.0)._replace(**changes)
    return Fetcher(rules).fetch(f"http://127.0.0.1:{port}{path}")


def test_a_page_comes_whole_and_uncoded(nginx):
    port, site = nginx
    got = get(port, "/statement.html")
    assert got.content == (site / "statement.html").read_bytes()
    assert got.exchanges[0].header("content-encoding") is None
    assert got.exchanges[0].header("accept-ranges") == "bytes"
    assert b"\r\nRange:" not in got.exchanges[0].request_head


def test_every_hop_of_a_redirect_is_kept(nginx):
    port, _ = nginx
    got = get(port, "/old")
    assert [(hop.status, hop.url.rpartition("/")[2]) for hop in got.exchanges] == [
        (301, "old"), (302, "older"), (200, "statement.html"),
    ]  # fmt: skip


def test_gzip_nobody_asked_for_is_undone_and_kept_as_sent(nginx):
    port, _ = nginx
    got = get(port, "/packed")
    assert "sail every day" in got.content.decode()
    assert gzip.decompress(got.exchanges[0].body) == got.content


def test_robots_rate_limits_errors_and_time_are_told_apart(nginx):
    port, _ = nginx
    assert get(port, "/private/x").problem.reason == "robots"
    assert get(port, "/limited").problem.reason == "rate-limited"
    assert get(port, "/no-such-page").problem.reason == "gone"
    assert get(port, "/slow.html", deadline=2.0).truncated == "time"


def test_captured_asked_again_and_compared(nginx, tmp_path, monkeypatch, capsys):
    port, site = nginx
    monkeypatch.chdir(tmp_path)
    for name, value in {"ALLOW_ADDRESSES": "127.0.0.1/32", "PORTS": str(port)}.items():
        monkeypatch.setenv(f"FACTCHECK_{name}", value)
    url = f"http://127.0.0.1:{port}/old"
    assert run(["archive", "add", url, "--archive", "kept"]) == 0
    assert run(["archive", "refresh", "--archive", "kept"]) == 0
    assert "304" in capsys.readouterr().out
    time.sleep(1.1)  # Last-Modified counts seconds
    (site / "statement.html").write_text(PAGE.format(what="other hour"))
    assert run(["archive", "refresh", "--archive", "kept", "--json"]) == 1
    [one] = json.loads(capsys.readouterr().out)
    assert [change["new"] for change in one["changes"]] == ["other"]
    assert run(["archive", "review", "--accept", "all", "--archive", "kept"]) == 0
    assert run(["archive", "verify", "--archive", "kept"]) == 0
