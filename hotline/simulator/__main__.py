"""Starts the phone page and the local carrier: python -m hotline.simulator."""

import os
import sys

from werkzeug.serving import WSGIRequestHandler, make_server

from hotline.simulator.app import create_app
from hotline.simulator.carrier import Carrier
from hotline.simulator.options import OptionsFault, from_environment


class _Quiet(WSGIRequestHandler):
    """Serves without a log, since REST paths carry phone numbers."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


def main() -> int:
    """Serve on loopback until interrupted; exit 2 with every fault named where the environment does not add up."""
    try:
        options = from_environment(os.environ)
    except OptionsFault as fault:
        for sentence in fault.faults:
            sys.stderr.write(f"{sentence}\n")
        return 2
    carrier = Carrier(options)
    server = make_server("127.0.0.1", options.port, create_app(carrier), threaded=True, request_handler=_Quiet)
    sys.stdout.write(f"Phones: http://127.0.0.1:{server.server_port}/ (nothing there leaves this computer)\n")
    sys.stdout.flush()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        server.server_close()
        carrier.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
