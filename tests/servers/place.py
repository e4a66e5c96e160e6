"""Places on this computer that speak each protocol, and what is needed to look behind them."""

import contextlib
import os
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path

import boto3

SECRET = "the secret"

def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(port, process=None):
    for _ in range(200):
        if process is not None and process.poll() is not None:
            raise SystemExit(f"a server ended with {process.returncode}")
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("a server does not answer")


class Relay:
    """Passes bytes on to a server, counts those of the client, and cuts everything where told."""

    def __init__(self, port):
        self.server, self.sent, self.left = port, 0, None
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.server))
            for one, other, counted in ((client, server, True), (server, client, False)):
                threading.Thread(target=self.pump, args=(one, other, counted), daemon=True).start()

    def pump(self, one, other, counted):
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                if counted:
                    self.sent += len(data)
                    if self.left is not None:
                        if len(data) > self.left:
                            other.sendall(data[: self.left])
                            self.left = 0
                            break
                        self.left -= len(data)
                other.sendall(data)
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def tree_of(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


class Place:
    """A place: its lines of configuration, its environment, and its files seen from behind."""

    relay = None
    cuts_itself = None
    # The type of a file by its ending, where the place must be told.
    types = {}
    # Whether a name can be turned from one folder to another.
    turns = False
    # What the question for a password begins with, if somebody can be asked.
    asks = None
    # The disk that is too small, and whether its files can be looked at one by one.
    small = "1m"
    open = True

    def __init__(self, work, name):
        self.name, self.work = name, work / name
        self.disk = self.work / "disk"
        self.disk.mkdir(parents=True)
        self.processes, self.env, self.lines = [], {}, []
        self.start()

    def start(self):
        pass

    def target(self, folder):
        raise NotImplementedError

    def tree(self, folder):
        return tree_of(self.disk / folder)

    def plant(self, folder, name, data):
        file = self.disk / folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def spawn(self, *command, env=None):
        log = open(self.work / "log", "ab")
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **(env or {})})
        self.processes.append(process)
        return process

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()

    def mend(self):
        """Lets connections last again."""
        if self.relay:
            self.relay.left = None

    def secrets(self):
        return [self.env[name] for name in ("BILAN_PASSWORD", "AWS_SECRET_ACCESS_KEY") if name in self.env]

    def wrong(self):
        """Ways in which the place must not be reached: a name, lines of configuration, environment."""
        return []


class Folder(Place):
    turns = True

    def target(self, folder):
        return str(self.disk / folder)


class Zip(Place):
    small = "64k"
    open = False

    def target(self, folder):
        return str(self.disk / f"{folder}.zip")

    def tree(self, folder):
        import zipfile

        file = self.disk / f"{folder}.zip"
        if not file.exists():
            return {}
        with zipfile.ZipFile(file) as archive:
            assert archive.testzip() is None
            return {name: archive.read(name) for name in archive.namelist()}

    def plant(self, folder, name, data):
        import zipfile

        with zipfile.ZipFile(self.disk / f"{folder}.zip", "a") as archive:
            archive.writestr(name, data)


class Git(Place):
    small = "64k"
    open = False

    def start(self):
        self.lines = ['branch = "pages"', 'folder = "public"']

    def repository(self, folder):
        bare = self.disk / f"{folder}.git"
        if not bare.exists():
            bare.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(["git", "init", "-q", "--template=", "--bare", bare], check=True)
        return bare

    def target(self, folder):
        return f"git+file://{self.repository(folder)}"

    def copy(self, folder):
        copy = self.work / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        command = ["git", "clone", "-q", "-b", "pages", self.repository(folder), copy]
        return copy if subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0 else None

    def tree(self, folder):
        copy = self.copy(folder)
        return {} if copy is None else tree_of(copy / "public")

    def plant(self, folder, name, data):
        copy = self.copy(folder)
        if copy is None:
            subprocess.run(["git", "init", "-q", "-b", "pages", self.work / "copy"], check=True)
            copy = self.work / "copy"
        file = copy / "public" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        own = ["-c", "user.name=a", "-c", "user.email=a@localhost"]
        for command in (["add", "-A"], [*own, "commit", "-qm", "a"], ["push", "-q", self.repository(folder), "pages"]):
            subprocess.run(["git", "-C", copy, *command], check=True)


class Sftp(Place):
    """OpenSSH with a key."""

    user = "root"
    words = "PasswordAuthentication no"
    turns = True

    def start(self):
        for key in ("host", "user", "stranger"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.work / key], check=True)
        port = free_port()
        config = self.work / "sshd_config"
        config.write_text(
            f"Port {port}\nListenAddress 127.0.0.1\nHostKey {self.work}/host\n"
            f"AuthorizedKeysFile {self.work}/user.pub\nStrictModes no\nUsePAM no\n"
            f"{self.words}\nPermitRootLogin yes\nSubsystem sftp internal-sftp\n"
        )
        Path("/run/sshd").mkdir(exist_ok=True)
        wait_for(port, self.spawn("/usr/sbin/sshd", "-D", "-e", "-f", config))
        self.relay = Relay(port)
        self.known("known", (self.work / "host.pub").read_text())
        self.known("false", (self.work / "stranger.pub").read_text())
        self.known("empty", None)
        self.lines = [f'key = "{self.work}/user"', f'known_hosts = "{self.work}/known"']
        self.env = {"SSH_AUTH_SOCK": ""}

    def known(self, name, key):
        line = "" if key is None else f"[127.0.0.1]:{self.relay.port} {' '.join(key.split()[:2])}\n"
        (self.work / name).write_text(line)

    def target(self, folder):
        return f"sftp://{self.user}@127.0.0.1:{self.relay.port}{self.disk}/{folder}"

    def wrong(self):
        known = f'known_hosts = "{self.work}/known"'
        key = f'key = "{self.work}/user"'
        return [
            ("a wrong key", [f'key = "{self.work}/stranger"', known], {}, "login"),
            ("a wrong host key", [key, f'known_hosts = "{self.work}/false"'], {}, "right server"),
            ("an unknown host key", [key, f'known_hosts = "{self.work}/empty"'], {}, "right server"),
        ]


class SftpPassword(Sftp):
    """OpenSSH with a password, which without PAM takes a user of this computer: one is made, and removed."""

    asks = "'s password:"
    words = "PasswordAuthentication yes\nPubkeyAuthentication no\nKbdInteractiveAuthentication no"

    def start(self):
        self.user = f"bilan{os.getpid()}"
        hashed = subprocess.run(["openssl", "passwd", "-6", SECRET], capture_output=True, text=True, check=True)
        subprocess.run(["useradd", "-M", "-d", self.disk, "-p", hashed.stdout.strip(), self.user], check=True)
        super().start()
        shutil.chown(self.disk, self.user)
        self.lines = [f'known_hosts = "{self.work}/known"']
        self.env = {"BILAN_PASSWORD": SECRET, "SSH_AUTH_SOCK": ""}

    def plant(self, folder, name, data):
        super().plant(folder, name, data)
        subprocess.run(["chown", "-R", self.user, self.disk], check=True)

    def stop(self):
        super().stop()
        subprocess.run(["userdel", self.user], check=True, stderr=subprocess.DEVNULL)

    def wrong(self):
        return [
            ("a wrong password", self.lines, {"BILAN_PASSWORD": "another"}, "login"),
            ("a wrong host key", [f'known_hosts = "{self.work}/false"'], {}, "right server"),
            ("an unknown host key", [f'known_hosts = "{self.work}/empty"'], {}, "right server"),
        ]


def certificates(work):
    """An authority, and a certificate of this computer that it signed."""
    run = lambda *words: subprocess.run(["openssl", *map(str, words)], check=True, stderr=subprocess.DEVNULL)  # noqa: E731
    run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 2, "-subj", "/CN=authority",
        "-keyout", work / "ca.key", "-out", work / "ca.pem")  # fmt: skip
    run("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost",
        "-keyout", work / "server.key", "-out", work / "server.csr")  # fmt: skip
    (work / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    run("x509", "-req", "-in", work / "server.csr", "-CA", work / "ca.pem", "-CAkey", work / "ca.key",
        "-CAcreateserial", "-days", 2, "-extfile", work / "names", "-out", work / "server.pem")  # fmt: skip


class Dav(Place):
    """nginx with its two modules of WebDAV."""

    scheme = "davs"
    asks = "Password of u"

    def start(self):
        certificates(self.work)
        port = free_port()
        self.serve(port)
        wait_for(port, self.processes[0])
        self.relay = Relay(port)
        self.lines = [f'certificates = "{self.work}/ca.pem"']
        self.env = {"BILAN_PASSWORD": SECRET}

    def serve(self, port):
        secret = subprocess.run(["openssl", "passwd", "-apr1", SECRET], capture_output=True, text=True, check=True)
        (self.work / "users").write_text(f"u:{secret.stdout}")
        config = self.work / "nginx.conf"
        config.write_text(
            f"load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;\nuser root;\ndaemon off;\npid {self.work}/pid;\n"
            f"error_log {self.work}/error.log;\nevents {{}}\nhttp {{ access_log off; client_max_body_size 0;\n"
            f"client_body_temp_path {self.disk}/.body;\n"
            f"server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {self.work}/server.pem;\n"
            f"ssl_certificate_key {self.work}/server.key; root {self.disk};\n"
            "location / { dav_methods PUT DELETE MKCOL COPY MOVE; dav_ext_methods PROPFIND OPTIONS;\n"
            f"auth_basic a; auth_basic_user_file {self.work}/users; }} }} }}\n"
        )
        self.spawn("/usr/sbin/nginx", "-p", self.work, "-c", config)

    def target(self, folder):
        return f"{self.scheme}://u@127.0.0.1:{self.relay.port}/{folder}"

    def wrong(self):
        return [
            ("a wrong password", self.lines, {"BILAN_PASSWORD": "another"}, "login"),
            ("an untrusted certificate", [], {}, "right server"),
        ]


class DavRclone(Dav):
    """rclone's WebDAV, which writes behind the answer that it gives."""

    small = None

    def serve(self, port):
        self.spawn(
            "rclone", "serve", "webdav", self.disk, "--addr", f"127.0.0.1:{port}", "--user", "u",
            "--pass", SECRET, "--cert", self.work / "server.pem", "--key", self.work / "server.key",
            "--dir-cache-time", "0s", "--vfs-write-wait", "0s",
        )  # fmt: skip


class Forge(Git):
    """A git repository behind HTTPS and a password."""

    # Git asks at the terminal by itself; that was not seen to work here, and is not promised.
    asks = None
    small = None

    def start(self):
        certificates(self.work)
        self.port = free_port()
        self.spawn(
            os.sys.executable, Path(__file__).with_name("forge.py"), str(self.port), self.disk,
            self.work / "server.pem", self.work / "server.key",
        )  # fmt: skip
        wait_for(self.port, self.processes[0])
        self.lines = ['branch = "pages"', 'folder = "public"', f'certificates = "{self.work}/ca.pem"']
        self.env = {"BILAN_PASSWORD": SECRET}

    def repository(self, folder):
        bare = super().repository(folder)
        # Who is let in by the password may write.
        subprocess.run(["git", "--git-dir", bare, "config", "http.receivepack", "true"], check=True)
        return bare

    def target(self, folder):
        self.repository(folder)
        return f"git+https://u@localhost:{self.port}/{folder}.git"

    def wrong(self):
        return [
            ("a wrong password", self.lines, {"BILAN_PASSWORD": "another"}, "login"),
            ("an untrusted certificate", self.lines[:2], {}, "right server"),
        ]


class Store(Place):
    """moto, which checks the signatures of everything behind the making of bucket and user."""

    # Its objects are kept in memory.
    small = None
    open = False

    def start(self):
        port = free_port()
        server = Path(os.sys.executable).with_name("moto_server")
        self.spawn(server, "-H", "127.0.0.1", "-p", str(port), env={"INITIAL_NO_AUTH_ACTION_COUNT": "4"})
        wait_for(port, self.processes[0])
        self.relay = Relay(port)
        endpoint = f"http://127.0.0.1:{port}"
        first = {"endpoint_url": endpoint, "region_name": "us-east-1", "aws_access_key_id": "a", "aws_secret_access_key": "a"}
        boto3.client("s3", **first).create_bucket(Bucket="bucket")
        iam = boto3.client("iam", **first)
        iam.create_user(UserName="u")
        everything = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
        iam.put_user_policy(UserName="u", PolicyName="p", PolicyDocument=everything)
        key = iam.create_access_key(UserName="u")["AccessKey"]
        self.env = {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
        mine = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
        self.client = boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1", **mine)
        self.lines = [f'endpoint = "http://127.0.0.1:{self.relay.port}"']

    def target(self, folder):
        return f"s3://bucket/{folder}"

    def tree(self, folder):
        found = {}
        for page in self.client.get_paginator("list_objects_v2").paginate(Bucket="bucket", Prefix=f"{folder}/"):
            for one in page.get("Contents", []):
                body = self.client.get_object(Bucket="bucket", Key=one["Key"])
                found[one["Key"].removeprefix(f"{folder}/")] = body["Body"].read()
                self.types = {**self.types, one["Key"].rsplit(".")[-1]: body["ContentType"]}
        return found

    def plant(self, folder, name, data):
        self.client.put_object(Bucket="bucket", Key=f"{folder}/{name}", Body=data)

    def wrong(self):
        return [("a wrong secret", self.lines, {"AWS_SECRET_ACCESS_KEY": "another"}, "login")]


class Ftps(Place):
    """pyftpdlib behind TLS; it ends a session before the file that it is told."""

    asks = "Password of u"

    def start(self):
        certificates(self.work)
        self.port = free_port()
        self.spawn(
            os.sys.executable, Path(__file__).with_name("ftps.py"), str(self.port), self.disk,
            self.work / "server.pem", self.work / "server.key", self.work / "cut",
        )  # fmt: skip
        wait_for(self.port, self.processes[0])
        self.lines = [f'certificates = "{self.work}/ca.pem"']
        self.env = {"BILAN_PASSWORD": SECRET}

    def cuts_itself(self, files):
        (self.work / "cut").write_text(str(files))

    def mend(self):
        (self.work / "cut").unlink(missing_ok=True)

    def target(self, folder):
        return f"ftps://u@127.0.0.1:{self.port}/{folder}"

    def wrong(self):
        return [
            ("a wrong password", self.lines, {"BILAN_PASSWORD": "another"}, "login"),
            ("an untrusted certificate", [], {}, "right server"),
        ]


ALL = {
    "folder": Folder,
    "zip": Zip,
    "git": Git,
    "git-https": Forge,
    "sftp": Sftp,
    "sftp-password": SftpPassword,
    "webdav": Dav,
    "webdav-rclone": DavRclone,
    "s3": Store,
    "ftps": Ftps,
}
