"""Seed 003: one client is on several servers; whatever becomes readable is read.

Every line of the keyboard is "NUMBER text" and goes to the server of that number, from 0.
"""

import select
import socket
import sys


def main(*addresses):
    sockets = []
    for address in addresses:
        host, port = address.rsplit(":", 1)
        client = socket.socket()
        client.connect((host, int(port)))
        sockets.append(client)
    inputs = [sys.stdin, *sockets]
    while len(inputs) > 1:
        readable, _, _ = select.select(inputs, [], inputs, 1)
        for source in readable:
            if source is sys.stdin:
                line = sys.stdin.readline()
                if not line:
                    return
                number, _, text = line.rstrip("\n").partition(" ")
                sockets[int(number)].sendall(bytes(text, encoding="utf-8"))
                continue
            response = str(source.recv(1024), encoding="utf-8")
            if not response:
                inputs.remove(source)
            print(f"{sockets.index(source)}: {response}", flush=True)


main(*sys.argv[1:])
