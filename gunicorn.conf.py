"""The web server, the same in the image and in `make serve`; gunicorn reads this file by itself.

An upload of 2 GB takes as long as its network needs: threads serve requests, and the time-out below is for
a process that hangs, not for a request. Bodies are limited by the application (FULLPASS_MAX_UPLOAD_MB).
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # it may be started from elsewhere
from soulprint import settings  # which also reads .env

bind = os.environ.get("BIND", "127.0.0.1:8000")
worker_class = "gthread"
workers = settings.WEB_CONCURRENCY
threads = settings.WEB_THREADS
timeout = 120  # seconds without a sign of life from a process
graceful_timeout = 30  # seconds for requests under way when the server stops
keepalive = 75  # longer than proxies keep a connection, so that it is they who close it
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108  heartbeats want no disk
forwarded_allow_ips = os.environ.get("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")  # who may say X-Forwarded-Proto
accesslog = os.environ.get("ACCESS_LOG") or None  # "-" is standard output; paths hold user ids
errorlog = "-"
control_socket_disable = True
