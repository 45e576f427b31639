"""Seed 001: says a line, waits for the answer, again and again."""

import socket
import sys


def main(host, port):
    client = socket.socket()
    client.connect((host, int(port)))
    while True:
        try:
            message = input(">>:").strip()
        except EOFError:
            break
        if len(message) == 0:
            continue
        client.send(message.encode("utf-8"))
        data = client.recv(1024)
        print("recv:", data.decode(), flush=True)
    client.close()


main(*sys.argv[1:])
