"""Seed 000: full-duplex chat. The keyboard and the socket are read as they become ready."""

import select
import sys
from socket import AF_INET, SOCK_STREAM, socket
from time import ctime

BUFSIZ = 1024


def main(host, port):
    client = socket(AF_INET, SOCK_STREAM)
    client.connect((host, int(port)))
    inputs = [client, sys.stdin]
    while True:
        ready, _, _ = select.select(inputs, [], [])
        for source in ready:
            if source is client:
                data = client.recv(BUFSIZ).decode()
                print(data, flush=True)
                if data == "88" or not data:
                    break
            else:
                data = input(">")
                if data == "88":
                    client.send(data.encode())
                    break
                client.send(f"[{ctime()}] {data}".encode())
        if data == "88" or not data:
            break
    client.close()


main(*sys.argv[1:])
