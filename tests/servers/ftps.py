"""An FTP server that demands TLS: PORT FOLDER CERTIFICATE KEY CUT, where CUT may hold a number of files."""

import sys
from pathlib import Path

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import TLS_FTPHandler
from pyftpdlib.servers import FTPServer

port, folder, certificate, key, cut = sys.argv[1:]
cut = Path(cut)


class Handler(TLS_FTPHandler):
    certfile, keyfile = certificate, key
    tls_control_required = tls_data_required = True
    max_login_attempts = 1
    auth_failed_timeout = 0.1

    def ftp_STOR(self, file, mode="w"):
        if cut.exists():
            left = int(cut.read_text())
            if left == 0:
                self.close()
                return None
            cut.write_text(str(left - 1))
        return super().ftp_STOR(file, mode)


authorizer = DummyAuthorizer()
authorizer.add_user("u", "the secret", folder, perm="elradfmwMT")
Handler.authorizer = authorizer
FTPServer(("127.0.0.1", int(port)), Handler).serve_forever()
