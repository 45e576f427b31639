"""Programs that people have: irssi, WeeChat, HexChat, netcat, telnet, driven as people do."""

import os
import subprocess
import unittest

from harness import ScenarioCase, child_environment, find_program, main, patience


# It would hold back what is typed for seconds, to spare servers that punish floods.
IRSSI_SETTINGS = 'settings = { "irc/core" = { cmd_queue_speed = "10msec"; ' \
    'cmds_max_at_once = "100"; }; };\n'


def needs(*programs):
    """A test of programs that may not be there, but for the build server, which has them all."""
    missing = [name for name in programs if not find_program(name)]
    there = not missing or os.environ.get("CI") == "true"
    return unittest.skipUnless(there, "not installed: " + ", ".join(missing))


class ClientCase(ScenarioCase):
    def is_away(self, client, nick):
        return any(" 301 " in line for line in self.whois(client, nick))

    def is_operator(self, client, nick, room):
        return any(f"@{room}" in line for line in self.whois(client, nick) if " 319 " in line)

    @staticmethod
    def whois(client, nick):
        client.line(f"WHOIS {nick}")
        client.expect(r" 318 ")
        return client.skipped


class Netcat(ScenarioCase):
    @needs("nc")
    def test_talk_and_leave(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        nc = self.start("nc", ["nc", *map(str, server.address())])
        nc.expect(r"^\* Welcome to lobby")
        nc.line("hello from nc")
        maya.expect(r"PRIVMSG #lobby :hello from nc$")
        maya.say("#lobby", "hello nc")
        nc.expect(r"<maya> hello nc$")
        nc.line("bye")
        maya.expect(r" (QUIT|PART)")
        nc.close_input()
        self.assertEqual(0, nc.wait())

    @needs("nc")
    def test_a_pipe_with_half_close(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        nc = self.start("nc", ["nc", "-N", *map(str, server.address())])
        nc.send("from a pipe\n")
        nc.close_input()
        maya.expect(r"PRIVMSG #lobby :from a pipe$")
        nc.expect(r"^\* Welcome to lobby")
        self.assertEqual(0, nc.wait())

    @needs("nc")
    def test_a_pipe_without_a_line_end(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        nc = self.start("nc", ["nc", "-N", *map(str, server.address())])
        nc.send("no newline at the end")
        nc.close_input()
        maya.expect(r"PRIVMSG #lobby :no newline at the end$")
        self.assertEqual(0, nc.wait())


class Telnet(ScenarioCase):
    @needs("telnet", "tmux")
    def test_talk_and_leave(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        telnet = self.start_terminal("telnet", ["telnet", *map(str, server.address())])
        telnet.expect(r"\* Welcome to lobby")
        telnet.type("hello from telnet")
        maya.expect(r"PRIVMSG #lobby :hello from telnet$")
        maya.say("#lobby", "hello telnet")
        telnet.expect(r"<maya> hello telnet")
        telnet.type("88")
        maya.expect(r" (QUIT|PART)")


class Irssi(ClientCase):
    def irssi(self, server, nick):
        host, port = server.address()
        home = self.directory / f"home-{nick}"
        (home / ".irssi").mkdir(parents=True)
        (home / ".irssi" / "config").write_text(IRSSI_SETTINGS)
        return self.start_terminal(nick, ["irssi", "--home", str(home / ".irssi"), "-c", host,
                                          "-p", str(port), "-n", nick], home=home)

    @needs("irssi", "tmux")
    def test_asks_for_what_was_said(self):
        server = self.start_server(config="autojoin = false\n[history]\nlines_on_join = 0\n")
        maya = self.irc("maya", server, "#lobby", capabilities=("echo-message",))
        for number in range(1, 6):
            maya.say("#lobby", f"said {number}")
            maya.expect(rf"PRIVMSG #lobby :said {number}$")
        irssi = self.irssi(server, "otto")
        irssi.expect(r"Welcome")
        irssi.type("/join #lobby")
        irssi.expect(r"otto \[\S+\] has joined #lobby")
        irssi.type("/quote CHATHISTORY LATEST #lobby * 3")
        irssi.expect(r"(?s)maya.*said 3.*maya.*said 4.*maya.*said 5")
        self.assertNotIn("said 2", irssi.screen())

    @needs("irssi", "tmux")
    def test_register_join_talk_and_leave(self):
        server = self.start_server(config="autojoin = false\n")
        maya = self.irc("maya", server, "#lobby")
        irssi = self.irssi(server, "otto")
        irssi.expect(r"Welcome")
        irssi.type("/join #lobby")
        maya.expect(r"^:otto!\S+ JOIN #lobby$")
        irssi.expect(r"otto \[\S+\] has joined #lobby")
        irssi.type("hello from irssi")
        maya.expect(r"^:otto!\S+ PRIVMSG #lobby :hello from irssi$")
        maya.say("#lobby", "hello irssi")
        irssi.expect(r"maya.*hello irssi")
        irssi.type("/me waves")
        maya.expect("PRIVMSG #lobby :\x01ACTION waves\x01$")
        irssi.type("/quit so long")
        maya.expect(r"^:otto!\S+ QUIT :.*so long$")

    @needs("irssi", "tmux")
    def test_nick_topic_kick_ban_whois_away(self):
        server = self.start_server(config="autojoin = false\n")
        irssi = self.irssi(server, "otto")
        irssi.expect(r"Welcome")
        irssi.type("/join #new")
        irssi.expect(r"otto \[\S+\] has joined #new")
        maya = self.irc("maya", server, "#new")
        irssi.expect(r"maya.*has joined #new")
        irssi.type("/topic from irssi")
        maya.expect(r"^:otto!\S+ TOPIC #new :from irssi$")
        irssi.type("/nick ottokar")
        maya.expect(r"^:otto!\S+ NICK :?ottokar$")
        irssi.type("/away at lunch")
        maya.wait_until(lambda: self.is_away(maya, "ottokar"))
        irssi.type("/whois maya")
        irssi.type("/window goto 1")  # where answers are shown
        irssi.expect(r"ircname +: maya by a raw socket")
        irssi.type("/window goto 2")
        irssi.type("/kick maya out with you")
        maya.expect(r"^:ottokar!\S+ KICK #new maya :out with you$")
        irssi.type("/ban maya!*@*")
        irssi.expect(r"\+b")
        maya.line("JOIN #new")
        maya.expect(r" 474 maya #new ")

    @needs("irssi", "tmux")
    def test_monitor(self):
        server = self.start_server(config="autojoin = false\n")
        irssi = self.irssi(server, "otto")
        irssi.expect(r"Welcome")
        irssi.type("/quote MONITOR + nina,rex")
        irssi.expect(r"nina,rex")
        self.irc("nina", server)
        irssi.expect(r"nina!nina@127")


class WeeChat(ClientCase):
    def weechat(self, server, nick):
        host, port = server.address()
        home = self.directory / f"home-{nick}"
        (home / "weechat").mkdir(parents=True)
        program = find_program("weechat-headless", "weechat")
        commands = [f"/server add parlor {host}/{port} -notls -nicks={nick}",
                    "/set irc.server.parlor.ssl off", "/set irc.server.parlor.tls off",
                    "/set logger.file.flush_delay 0", "/connect parlor"]
        options = [part for command in commands for part in ("-r", command)]
        return self.start_terminal(nick, [program, "-d", str(home / "weechat"), *options],
                                   home=home), home

    def fifo(self, home):
        return next(home.rglob("weechat_fifo_*"), None)

    def tell(self, home, maya, text):
        path = maya.wait_until(lambda: self.fifo(home))
        self.transcript.add("weechat", "->", text)
        with os.fdopen(os.open(path, os.O_WRONLY), "w") as pipe:
            pipe.write(text + "\n")

    @needs("weechat-headless", "tmux")
    def test_register_join_talk_and_leave(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        _, home = self.weechat(server, "nina")
        maya.expect(r"^:nina!\S+ JOIN #lobby$")
        maya.wait_until(lambda: list(home.rglob("*lobby*.weechatlog")))
        self.tell(home, maya, "irc.parlor.#lobby *hello from WeeChat")
        maya.expect(r"^:nina!\S+ PRIVMSG #lobby :hello from WeeChat$")
        maya.say("#lobby", "hello WeeChat")
        maya.wait_until(lambda: any("hello WeeChat" in path.read_text(errors="replace")
                                    for path in home.rglob("*lobby*.weechatlog")))
        self.tell(home, maya, "irc.parlor.#lobby */nick ninette")
        maya.expect(r"^:nina!\S+ NICK :?ninette$")
        self.tell(home, maya, "irc.server.parlor */quit so long")
        maya.expect(r"^:ninette!\S+ QUIT :.*so long")

    @needs("weechat-headless", "tmux")
    def test_asks_for_what_was_said(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby", capabilities=("echo-message",))
        for text in ("the oldest", "the middle", "the latest"):
            maya.say("#lobby", text)
            maya.expect(rf"PRIVMSG #lobby :{text}$")
        _, home = self.weechat(server, "nina")
        maya.expect(r"^:nina!\S+ JOIN #lobby$")

        def shown():
            logs = home.rglob("*lobby*.weechatlog")
            return "".join(path.read_text(errors="replace") for path in logs)
        maya.wait_until(lambda: "nina" in shown())
        self.tell(home, maya, "irc.parlor.#lobby *that was it")
        maya.wait_until(lambda: "that was it" in shown())
        before = shown()
        self.tell(home, maya, "irc.parlor.#lobby */quote CHATHISTORY LATEST #lobby * 2")
        maya.wait_until(lambda: shown().count("that was it") == 2)
        self.assertEqual(before.count("the latest") + 1, shown().count("the latest"))
        self.assertEqual(before.count("the middle"), shown().count("the middle"))
        self.tell(home, maya, "irc.parlor.#lobby */quote SEARCH in=#lobby;text=oldest")
        maya.wait_until(lambda: shown().count("the oldest") == before.count("the oldest") + 1)

    @needs("weechat-headless", "tmux")
    def test_topic_kick_ban_whois_away_monitor(self):
        server = self.start_server(config="autojoin = false\n")
        maya = self.irc("maya", server)
        _, home = self.weechat(server, "nina")
        maya.wait_until(lambda: not any(" 401 " in line for line in self.whois(maya, "nina")))

        def logged(text):
            maya.wait_until(lambda: any(text in path.read_text(errors="replace")
                                        for path in home.rglob("*.weechatlog")))

        logged("message of the day")
        self.tell(home, maya, "irc.server.parlor */join #new")
        maya.wait_until(lambda: self.is_operator(maya, "nina", "#new"))
        logged("has joined #new")
        maya.join("#new")
        self.tell(home, maya, "irc.parlor.#new */topic by WeeChat")
        maya.expect(r"^:nina!\S+ TOPIC #new :by WeeChat$")
        self.tell(home, maya, "irc.server.parlor */notify add otto")
        logged("otto is offline")
        self.irc("otto", server)
        logged("has connected")
        self.tell(home, maya, "irc.server.parlor */whois maya")
        logged("maya@127.0.0.1")
        self.tell(home, maya, "irc.server.parlor */away at lunch")
        maya.wait_until(lambda: self.is_away(maya, "nina"))
        self.tell(home, maya, "irc.parlor.#new */kick maya out with you")
        maya.expect(r"^:nina!\S+ KICK #new maya :out with you$")
        self.tell(home, maya, "irc.parlor.#new */ban maya!*@*")
        maya.wait_until(lambda: self.is_banned(maya, "#new"))
        maya.line("JOIN #new")
        maya.expect(r" 474 maya #new ")

    @staticmethod
    def is_banned(client, room):
        client.line("MODE #new +b")
        client.expect(r" 368 ")
        return any(" 367 " in line for line in client.skipped)


HEXCHAT_SETTINGS = """version = 2.16.1
gui_slist_skip = 1
gui_join_dialog = 0
gui_quit_dialog = 0
irc_nick1 = hugo
irc_user_name = hugo
irc_real_name = Hugo
irc_logging = 1
net_auto_reconnect = 0
"""


class HexChat(ClientCase):
    """In a window on a display of its own, typed into with the keys of that display."""

    def start_display(self):
        arguments = ["Xvfb", "-displayfd", "1", "-screen", "0", "640x400x24", "-nolisten", "tcp"]
        return ":" + self.start("Xvfb", arguments).expect(r"^\d+$")[0]

    def start_hexchat(self, server):
        self.display = self.start_display()
        self.settings = self.directory / "hexchat"
        self.settings.mkdir()
        (self.settings / "hexchat.conf").write_text(HEXCHAT_SETTINGS)
        home = self.directory / "home-hexchat"
        home.mkdir()
        host, port = server.address()
        self.start("hexchat", ["hexchat", "-d", self.settings, f"--url=irc://{host}:{port}/"],
                   environment=child_environment(home, DISPLAY=self.display))

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], check=True, timeout=patience(),
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env=child_environment(self.directory, DISPLAY=self.display))

    def type(self, text):
        self.transcript.add("hexchat", "->", text)
        self.xdotool("type", "--delay", "4", text)
        self.xdotool("key", "Return")

    def logged(self, maya, text):
        maya.wait_until(lambda: any(text in path.read_text(errors="replace")
                                    for path in self.settings.rglob("*.log")))

    def arrives(self, maya):
        """Return sends off what HexChat has to say to root, and nothing else."""
        self.xdotool("key", "Return")
        return not any(" 401 " in line for line in self.whois(maya, "hugo"))

    @needs("hexchat", "xdotool", "Xvfb")
    def test_join_talk_topic_kick_ban_whois_away_monitor(self):
        server = self.start_server(config="autojoin = false\n")
        maya = self.irc("maya", server)
        self.start_hexchat(server)
        maya.wait_until(lambda: self.arrives(maya))
        self.logged(maya, "message of the day")
        self.type("/join #new")
        maya.wait_until(lambda: self.is_operator(maya, "hugo", "#new"))
        maya.join("#new")
        self.type("hello from HexChat")
        maya.expect(r"^:hugo!\S+ PRIVMSG #new :hello from HexChat$")
        maya.say("#new", "hello hugo")
        self.logged(maya, "hello hugo")
        self.type("/topic from HexChat")
        maya.expect(r"^:hugo!\S+ TOPIC #new :from HexChat$")
        self.type("/notify otto")
        self.logged(maya, "otto is offline")
        self.irc("otto", server)
        self.logged(maya, "otto is online")
        self.type("/whois maya")
        self.logged(maya, "maya@127.0.0.1")
        self.type("/away at lunch")
        maya.wait_until(lambda: self.is_away(maya, "hugo"))
        self.type("/kick maya out with you")
        maya.expect(r"^:hugo!\S+ KICK #new maya :out with you$")
        self.type("/ban maya!*@*")
        maya.wait_until(lambda: WeeChat.is_banned(maya, "#new"))
        maya.line("JOIN #new")
        maya.expect(r" 474 maya #new ")
        self.type("/quit so long")
        maya.wait_until(lambda: any(" 401 " in line for line in self.whois(maya, "hugo")))


if __name__ == "__main__":
    main()
