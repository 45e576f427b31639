"""Many descriptors, too few descriptors, and what an idle server costs."""

import resource
import time

from harness import ScenarioCase, main, patience


def allow_descriptors(count):
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(count, hard), hard))


class Descriptors(ScenarioCase):
    def setUp(self):
        super().setUp()
        allow_descriptors(8192)

    def test_the_descriptor_limit(self):
        server = self.start_server(
            limits=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64)))
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        crowd = [self.raw(f"crowd{n}", server) for n in range(200)]
        maya.say("#lobby", "are you served")
        otto.expect(r"<maya> are you served$")
        self.assertTrue(server.comes_to_cost(0.10, 2.0))
        otto.line("indeed")
        maya.expect(r"PRIVMSG #lobby :indeed$")
        for client in crowd:
            client.close()
        late = self.irc("late", server, "#lobby")
        late.say("#lobby", "came in after")
        otto.expect(r"<late> came in after$")
        self.assertEqual(0, server.stop())

    def test_the_descriptor_limit_recovers_again_and_again(self):
        server = self.start_server(
            limits=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64)))
        maya = self.irc("maya", server, "#lobby")
        for wave in range(3):
            crowd = [self.raw(f"crowd{wave}-{n}", server) for n in range(100)]
            maya.sync()
            for client in crowd:
                client.reset() if wave % 2 else client.close()
            visitor = self.irc(f"visitor{wave}", server, "#lobby")
            visitor.quit()

    def test_more_than_1200_connections_and_still_correct(self):
        server = self.start_server(config="autojoin = false\n")
        watcher = self.irc("watcher", server, "#lobby")
        crowd = [self.raw(f"c{number}", server) for number in range(1250)]
        for number, client in enumerate(crowd):
            client.send(f"NICK c{number}\r\nUSER c 0 * :c\r\n")
        for client in crowd:
            client.expect(r" (376|422) ")
        self.assertGreater(server.descriptors(), 1250)
        self.everybody_is_reached(watcher, crowd)
        room = crowd[-100:]  # the highest descriptors
        for client in room:
            client.line("JOIN #lobby")
            client.expect(r" 366 ")
        watcher.say("#lobby", "can you all hear me")
        for client in room:
            client.expect(r"^:watcher!\S+ PRIVMSG #lobby :can you all hear me$")
        crowd[-1].line("PRIVMSG #lobby :from the last one")
        watcher.expect(r"^:c1249!\S+ PRIVMSG #lobby :from the last one$")
        for client in crowd[::2]:
            client.reset()
        watcher.wait_until(lambda: len(watcher.names("#lobby")) == 51)
        self.everybody_is_reached(watcher, crowd[1::2])
        self.assertTrue(server.comes_to_cost(0.05, 2.0))

    def everybody_is_reached(self, speaker, crowd):
        for client in crowd:
            speaker.say(client.name, "are you there")
        for client in crowd:
            client.expect(r"^:watcher!\S+ PRIVMSG c\d+ :are you there$")

    def test_the_select_poller_alone_holds_1200(self):
        server = self.start_server(arguments=("--poller", "select"))
        watcher = self.irc("watcher", server, "#lobby")
        crowd = [self.raw(f"c{n}", server) for n in range(1200)]
        crowd[-1].send("NICK last\r\nUSER c 0 * :c\r\n")
        crowd[-1].expect(r" 001 last ")
        crowd[-1].line("JOIN #lobby")
        crowd[-1].line("PRIVMSG #lobby :beyond 1024")
        watcher.expect(r"^:last!\S+ PRIVMSG #lobby :beyond 1024$")

    def test_no_descriptor_is_lost(self):
        server = self.start_server()
        watcher = self.irc("watcher", server, "#lobby")
        before = server.descriptors()
        for wave in range(5):
            clients = [self.raw(f"w{wave}-{n}", server) for n in range(100)]
            for number, client in enumerate(clients):
                if number % 3 == 0:
                    client.send("hello\n")
                elif number % 3 == 1:
                    client.send(f"NICK n{number}\r\nUSER x 0 * :x\r\n")
            for client in clients:
                client.reset() if wave % 2 else client.close()
        watcher.wait_until(lambda: len(watcher.names("#lobby")) == 1)
        watcher.wait_until(lambda: server.descriptors() <= before or watcher.sync() is None)
        self.assertLessEqual(server.descriptors(), before)

    def test_connections_come_and_go(self):
        server = self.start_server()
        watcher = self.irc("watcher", server, "#lobby")
        memory = None
        for cycle in range(1500):
            client = self.raw(f"cycle{cycle}", server)
            client.send("NICK x\r\n")
            client.reset()
            if cycle == 300:
                watcher.sync()
                memory = server.resident_bytes()
        watcher.sync()
        self.assertLess(server.resident_bytes() - memory, 4 * 1024 * 1024)


class Idle(ScenarioCase):
    def wake_ups_within(self, server, seconds):
        before = server.wake_ups()
        time.sleep(seconds)
        after = server.wake_ups()
        return {task: after[task] - count for task, count in before.items()
                if after.get(task, count) != count}

    def assert_comes_to_rest(self, server):
        """What is left to do behind the commits is done soon; then nothing wakes up any more."""
        deadline = time.monotonic() + patience()
        while (woken := self.wake_ups_within(server, 2.0)) and time.monotonic() < deadline:
            pass
        self.assertEqual({}, woken)

    def test_a_server_without_anybody_does_not_wake_up(self):
        server = self.start_server()
        self.assert_comes_to_rest(server)

    def test_a_server_with_silent_people_does_not_wake_up(self):
        server = self.start_server()
        self.irc("maya", server, "#lobby")
        self.plain("otto", server)
        echo = self.start_server(listen=("echo://127.0.0.1:0",))
        self.raw("silent", echo)
        self.assert_comes_to_rest(server)
        self.assert_comes_to_rest(echo)

    def test_a_half_closed_peer_costs_nothing(self):
        server = self.start_server(listen=("irc://127.0.0.1:0",))
        client = self.raw("half", server)
        client.send("CAP LS\r\n")
        client.half_close()
        client.expect_end()
        self.assert_comes_to_rest(server)


if __name__ == "__main__":
    main()
