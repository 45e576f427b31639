"""Seed 004: select over two sockets with a time-out: says when nothing came, prints what did."""

import select
import socket
import sys

sock1, sock2 = socket.socket(), socket.socket()
sock1.connect((sys.argv[1], int(sys.argv[2])))
sock2.connect((sys.argv[1], int(sys.argv[3])))
seconds = float(sys.argv[4])
open_sockets = [sock1, sock2]
while open_sockets:
    readable, _, _ = select.select(open_sockets, [], [], seconds)
    if not readable:
        print(f"{seconds:g} seconds elapsed.", flush=True)
        continue
    for sock in readable:
        data = sock.recv(100)
        if not data:
            open_sockets.remove(sock)
            continue
        print(data.decode(errors="replace"), end="", flush=True)
