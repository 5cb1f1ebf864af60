"""What no job of the app may do: go out, or open a file that only hostile text names."""

import os
import sys
import traceback

FORBIDDEN = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "urllib.Request")
CANARY = "canary"
TRESPASS = 99  # the exit status


def forbid(event: str, arguments: tuple[object, ...]) -> None:
    """End the process where it goes out, or opens what only hostile text names."""
    if event in FORBIDDEN or (event == "open" and CANARY in str(arguments[0])):
        traceback.print_stack()
        sys.stderr.write(f"{event} {arguments}\n")
        sys.stderr.flush()
        os._exit(TRESPASS)
