"""Seed 002: "Bye" is sent without a line end and the writing half is shut down.

With --vanish the program ends in the middle of everything, as one does that is killed.
"""

import os
import socket
import sys


def echo(descriptor):
    data = descriptor.recv(1024).decode("utf-8")
    if data:
        print("answer:", data, flush=True)
        return False
    print("server terminated prematurely", flush=True)
    descriptor.close()
    return True


def main(host, port, *options):
    descriptor = socket.socket()
    descriptor.connect((host, int(port)))
    if "--chat" in options:
        echo(descriptor)
    while True:
        data = input("input: ")
        if data == "Bye":
            descriptor.send("Bye".encode("utf-8"))
            descriptor.shutdown(socket.SHUT_WR)
            break
        descriptor.send(data.encode("utf-8"))
        if "--vanish" in options:
            os._exit(9)
        if "--chat" not in options and echo(descriptor):
            break


main(*sys.argv[1:])
