"""The plain dialect at its edges: no line ends, telnet, half-close, foreign bytes, control codes."""

from harness import ScenarioCase, main

IAC, DONT, DO, WONT, WILL, SB, SE = 255, 254, 253, 252, 251, 250, 240


class PlainDialect(ScenarioCase):
    def setUp(self):
        super().setUp()
        self.server = self.start_server()
        self.maya = self.irc("maya", self.server, "#lobby")

    def guest(self, name="guest"):
        client = self.raw(name, self.server)
        client.expect(r"^\* Welcome to lobby")
        return client

    def said(self, pattern):
        return self.maya.expect(rf"PRIVMSG #lobby :{pattern}$")

    def nothing_odd(self):
        """No line of the room so far holds bytes that nobody should see."""
        for line in self.maya.skipped:
            self.assertNotRegex(line, r"[\x00\x1b\x7f\xff]")

    def test_bytes_without_a_line_end_are_a_line(self):
        guest = self.guest()
        guest.send("no end to this")
        self.said("no end to this")
        guest.send("nor to that")
        self.said("nor to that")

    def test_lf_crlf_and_cr_nul_end_a_line(self):
        guest = self.guest()
        guest.send(b"one\ntwo\r\nthree\r\x00")
        self.said("one")
        self.said("two")
        self.said("three")

    def test_what_comes_before_the_welcome_is_said(self):
        early = self.raw("early", self.server)
        early.send("early bird\n")
        self.said("early bird")
        early.expect(r"^\* Welcome to lobby")

    def test_empty_lines_say_nothing(self):
        guest = self.guest()
        guest.send("\n\r\n   \nreal\n")
        self.said("real")
        self.assertFalse([line for line in self.maya.skipped if "PRIVMSG" in line])

    def test_printf_into_netcat(self):
        """`printf 'hi\\n' | nc -N host port`: said, answered, closed."""
        client = self.raw("pipe", self.server)
        client.send("hi\n/who\n")
        client.half_close()
        self.said("hi")
        lines = client.expect_end()
        self.assertTrue([line for line in lines if "maya" in line], lines)

    def test_a_half_close_before_the_first_byte(self):
        client = self.raw("silent", self.server)
        client.half_close()
        client.expect_end()
        self.maya.sync()

    def test_bye_and_88_end_politely(self):
        for word in ("bye", "BYE", "Bye", "88"):
            guest = self.guest(f"guest-{word}")
            guest.send(f"before {word}\n{word}\n")
            self.said(f"before {word}")
            guest.expect_end()
            self.assertEqual("eof", guest.has_ended())

    def test_88_inside_a_sentence_is_talk(self):
        guest = self.guest()
        guest.line("88 is a number")
        self.said("88 is a number")
        guest.line("good bye everybody")
        self.said("good bye everybody")

    def test_a_line_longer_than_a_message_comes_in_parts(self):
        guest = self.guest()
        text = "".join(f"<{n}>" for n in range(800))
        guest.line(text)
        heard = ""
        while len(heard) < len(text):
            heard += self.maya.expect(r"PRIVMSG #lobby :(.*)$")[1]
        self.assertEqual(text, heard)

    def test_a_long_line_of_wide_characters_is_never_cut_inside_one(self):
        guest = self.guest()
        text = "你好世界" * 400
        guest.line(text)
        heard = ""
        while len(heard) < len(text):
            heard += self.maya.expect(r"PRIVMSG #lobby :(.*)$")[1]
        self.assertEqual(text, heard)

    def test_gb18030_is_read(self):
        guest = self.guest()
        guest.send("你好，世界".encode("gb18030") + b"\n")
        self.said("你好，世界")

    def test_the_legacy_encoding_can_be_chosen(self):
        server = self.start_server(config='[plain]\nencoding = "ISO-8859-1"\n')
        maya = self.irc("nina", server, "#lobby")
        guest = self.raw("guest", server)
        guest.expect(r"^\* Welcome")
        guest.send(b"caf\xe9\n")
        maya.expect(r"PRIVMSG #lobby :café$")

    def test_bytes_that_are_no_text_are_not_dropped_and_harm_nobody(self):
        guest = self.guest()
        guest.send(b"\x80\xff\xfe broken \xc3\n")
        guest.line("and on")
        self.said("and on")
        self.assertTrue([line for line in self.maya.skipped if "broken" in line])
        self.nothing_odd()

    def test_one_byte_at_a_time(self):
        guest = self.guest()
        for byte in "slowly, 你\n".encode():
            guest.send(bytes([byte]))
        self.said("slowly, 你")

    def test_control_codes_are_shown_and_not_passed_on(self):
        guest = self.guest()
        guest.send(b"\x1b[31mred\x1b[0m \x07bell \x1b]0;title\x07 end\n")
        heard = self.maya.expect(r"PRIVMSG #lobby :(.*end)$")[1]
        self.assertNotRegex(heard, r"[\x00-\x1f\x7f]")

    def test_control_codes_from_irc_do_not_reach_a_terminal(self):
        guest = self.guest()
        self.maya.say("#lobby", "\x1b[2Jwipe \x1b]52;c;aGk=\x07 \x9b31m \x0304red\x03 \x02bold\x02 end")
        guest.expect(r"end$")
        self.maya.say("#lobby", "mark")
        guest.expect(r"mark$")
        for line in guest.skipped:
            self.assertNotRegex(line, r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f]")

    def test_nicks_and_topics_cannot_smuggle_control_codes(self):
        guest = self.guest()
        self.maya.line("TOPIC #lobby :\x1b[5mblink\x1b[0m")
        self.maya.say("#lobby", "mark")
        guest.expect(r"mark$")
        for line in guest.skipped:
            self.assertNotRegex(line, r"\x1b")

    def test_backspace_edits_the_line(self):
        guest = self.guest()
        guest.send(b"helko\x08\x08lo\n")
        heard = self.maya.expect(r"PRIVMSG #lobby :(.*)$")[1]
        self.assertNotRegex(heard, r"[\x00-\x1f\x7f]")

    def test_telnet_negotiation_never_reaches_the_chat(self):
        for split in (False, True):
            telnet = self.raw(f"telnet{split}", self.server)
            data = bytes([IAC, DO, 1, IAC, WILL, 24, IAC, SB, 24, 0]) + b"xterm\r\nUSER" \
                + bytes([IAC, SE, IAC, WONT, 3, IAC, DONT, 5]) + b"hello telnet\r\n"
            for piece in ([data] if not split else [bytes([byte]) for byte in data]):
                telnet.send(piece)
            self.said("hello telnet")
            self.nothing_odd()
            self.assertFalse([line for line in self.maya.skipped if "xterm" in line])

    def test_telnet_options_are_each_answered_at_most_once(self):
        telnet = self.raw("telnet", self.server)
        telnet.send(bytes([IAC, DO, 1]) * 50 + b"hi\r\n")
        self.said("hi")
        telnet.expect_text(rb"Welcome[^\n]*\n")
        telnet.send(b"bye\r\n")
        rest = b"".join(line.encode("utf-8", "surrogateescape") for line in telnet.expect_end())
        self.assertLessEqual(rest.count(bytes([IAC, WONT, 1])), 1)

    def test_an_escaped_iac_is_no_command(self):
        telnet = self.raw("telnet", self.server)
        telnet.send(bytes([IAC, DO, 1, IAC, IAC]) + b"data\r\n")
        self.maya.expect(r"PRIVMSG #lobby :.*data$")

    def test_an_unclosed_subnegotiation_does_not_grow(self):
        telnet = self.raw("telnet", self.server)
        before = self.server.resident_bytes()
        telnet.send(bytes([IAC, SB, 24]))
        try:
            for _ in range(64):
                telnet.send(b"x" * 65536)
        except (ConnectionResetError, BrokenPipeError, TimeoutError):
            pass
        self.maya.sync()
        self.assertLess(self.server.resident_bytes() - before, 2 * 1024 * 1024)

    def test_an_urgent_byte_ends_nothing(self):
        guest = self.guest()
        guest.send_urgent(b"!")
        guest.line("still here")
        self.maya.expect(r"PRIVMSG #lobby :!?still here$")

    def test_a_bare_command_of_irc_after_the_welcome_is_a_handshake(self):
        slow = self.raw("slow", self.server)
        slow.expect(r"^\* Welcome to lobby")
        slow.line("NICK slowpoke")
        slow.line("USER slow 0 * :typed by hand")
        slow.expect(r" 001 slowpoke ")

    def test_a_name_that_is_taken_is_refused_and_says_so(self):
        guest = self.guest()
        guest.line("/nick maya")
        guest.expect(r"^\* .*maya.*")
        guest.line("/nick two words?!")
        guest.expect(r"^\* ")
        guest.line("talk goes on")
        self.maya.expect(r"^:guest-\S+ PRIVMSG #lobby :talk goes on$")

    def test_what_looks_like_irc_inside_the_chat_is_talk(self):
        guest = self.guest()
        guest.line("hello")
        self.said("hello")
        guest.line("JOIN the dark side")
        self.said("JOIN the dark side")
        guest.line("PRIVMSG #lobby :x")
        self.said("PRIVMSG #lobby :x")

    def test_two_lines_in_one_packet_keep_their_order(self):
        guest = self.guest()
        guest.send("".join(f"line {n}\n" for n in range(30)))
        for number in range(30):
            self.said(f"line {number}")


if __name__ == "__main__":
    main()
