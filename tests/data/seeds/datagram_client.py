"""Seed 004: one datagram to the server, and the echo of it."""

import socket
import sys

dgram = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
dgram.settimeout(20)
dgram.sendto(b"Hello World\n", (sys.argv[1], int(sys.argv[2])))
print(dgram.recv(100).decode(), end="", flush=True)
dgram.close()
