"""IRC, plain and the operator's keyboard in one room: talk, names, join and leave notices."""

import re

from harness import ScenarioCase, main


class OneRoom(ScenarioCase):
    def test_irc_and_plain_talk_to_each_other(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        maya.expect(r"^:otto!\S+ JOIN #lobby$|NICK :?otto$")
        maya.say("#lobby", "hello from IRC")
        otto.expect(r"^\[\d\d:\d\d:\d\d\] <maya> hello from IRC$")
        otto.line("hello from a terminal")
        maya.expect(r"^:otto!\S+ PRIVMSG #lobby :hello from a terminal$")

    def test_an_irc_user_is_put_into_the_only_room(self):
        server = self.start_server()
        maya = self.irc("maya", server)
        self.assertIn("maya", " ".join(maya.names("#lobby")))

    def test_an_irc_user_is_left_alone_where_there_are_two_rooms(self):
        server = self.start_server(rooms=("lobby", "build"))
        maya = self.irc("maya", server)
        maya.line("WHOIS maya")
        maya.expect(r" 318 ")
        self.assertFalse([line for line in maya.skipped if " 319 " in line])

    def test_autojoin_can_be_turned_off(self):
        server = self.start_server(config="autojoin = false\n")
        maya = self.irc("maya", server)
        self.assertEqual([], [name for name in maya.names("#lobby") if "maya" in name])

    def test_the_plain_welcome_says_where_and_who(self):
        server = self.start_server()
        self.irc("maya", server, "#lobby")
        guest = self.raw("guest", server)
        welcome = guest.expect(r"^\* Welcome to lobby on .+\. You are (guest-\S+)\. "
                               r"Here: (.*)\.$")
        self.assertIn("maya", welcome[2])
        guest.expect(r'^\* Type to talk; .*/help.*"bye" or "88" leaves\.$')

    def test_join_and_leave_notices_reach_both_kinds(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        rex = self.irc("rex", server, "#lobby")
        otto.expect(r"^\* rex joined$")
        maya.expect(r"^:rex!\S+ JOIN #lobby$")
        rex.quit("gone home")
        otto.expect(r"^\* rex left: .*gone home")
        maya.expect(r"^:rex!\S+ QUIT :.*gone home")
        guest = self.plain("nina", server)
        maya.expect(r"NICK :?nina$|^:nina!\S+ JOIN")
        otto.expect(r"nina")
        guest.line("bye")
        guest.expect_end()
        maya.expect(r"^:nina!\S+ (QUIT|PART)")
        otto.expect(r"^\* nina left")

    def test_a_reset_is_a_leave_with_its_reason(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        rex = self.irc("rex", server, "#lobby")
        otto.expect(r"^\* rex joined$")
        rex.reset()
        otto.expect(r"^\* rex left: .*[Cc]onnection reset")
        maya.expect(r"^:rex!\S+ QUIT :.*[Cc]onnection reset")

    def test_the_speaker_does_not_hear_himself_in_plain(self):
        server = self.start_server()
        otto = self.plain("otto", server)
        maya = self.irc("maya", server, "#lobby")
        otto.line("one")
        maya.expect(r"PRIVMSG #lobby :one$")
        maya.say("#lobby", "two")
        otto.expect(r"<maya> two$")
        self.assertFalse([line for line in otto.skipped if "<otto>" in line])

    def test_the_last_lines_follow_the_welcome(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        for number in range(25):
            maya.say("#lobby", f"line {number}")
        maya.sync()
        guest = self.raw("guest", server)
        guest.expect(r"^\* Welcome")
        guest.expect(r"line 24$")
        earlier = [line for line in guest.skipped if "<maya>" in line]
        self.assertEqual([f"line {n}" for n in range(5, 24)],
                         [re.search(r"line \d+$", line)[0] for line in earlier])
        maya.say("#lobby", "now")
        guest.expect(r"^\[\d\d:\d\d:\d\d\] <maya> now$")

    def test_plain_commands(self):
        server = self.start_server(rooms=("lobby", "build"))
        maya = self.irc("maya", server, "#build")
        otto = self.plain("otto", server)
        otto.line("/join build")
        maya.expect(r"^:otto!\S+ JOIN #build$")
        otto.line("/who")
        otto.expect(r"maya.*otto|otto.*maya")
        otto.line("in the other room")
        maya.expect(r"^:otto!\S+ PRIVMSG #build :in the other room$")
        otto.line("/msg maya between us")
        maya.expect(r"^:otto!\S+ PRIVMSG maya :between us$")
        maya.say("otto", "and back")
        otto.expect(r"maya.*and back")
        otto.line("/help")
        otto.expect(r"/nick")
        otto.line("/frobnicate")
        otto.expect(r"^\* .*frobnicate")
        maya.say("#build", "end")
        otto.expect(r"<maya> end")
        self.assertFalse([line for line in maya.skipped if "frobnicate" in line])

    def test_an_action_and_a_notice_read_well_in_plain(self):
        server = self.start_server()
        maya = self.irc("maya", server, "#lobby")
        otto = self.plain("otto", server)
        maya.say("#lobby", "\x01ACTION waves\x01")
        otto.expect(r"\* maya waves$")
        maya.line("NOTICE #lobby :lunch")
        otto.expect(r"maya.*lunch$")

    def test_nick_topic_kick_and_part_are_told_in_plain(self):
        server = self.start_server(config="autojoin = false\n")
        maya = self.irc("maya", server, "#new")
        otto = self.plain("otto", server)
        otto.line("/join new")
        maya.expect(r"^:otto!\S+ JOIN #new$")
        maya.line("TOPIC #new :bring snacks")
        otto.expect(r"^\* .*bring snacks")
        maya.line("NICK maja")
        otto.expect(r"^\* maya is now (known as )?maja$")
        maya.line("KICK #new otto :out")
        otto.expect(r"^\* You were removed by maja: out$")
        maya.expect(r"KICK #new otto :out$")

    def test_a_message_of_two_clients_comes_in_one_order_everywhere(self):
        server = self.start_server()
        people = [self.irc(f"irc{n}", server, "#lobby") for n in range(3)]
        otto = self.plain("otto", server)
        for number in range(40):
            people[number % 3].say("#lobby", f"n{number}")
        for person in people:
            person.sync()
        orders = []
        for person in people:
            self.assertEqual([], [line for line in person.skipped if "ERROR" in line])
        maya = self.irc("maya", server, "#lobby")
        maya.say("#lobby", "last")
        otto.expect(r"<maya> last$")
        heard = [re.search(r"<irc(\d)> n(\d+)$", line) for line in otto.skipped]
        heard = [found for found in heard if found]
        self.assertEqual(40, len(heard))
        for speaker in "012":
            own = [int(found[2]) for found in heard if found[1] == speaker]
            self.assertEqual(sorted(own), own)
        for index, person in enumerate(people):
            person.expect(r"PRIVMSG #lobby :last$")
            orders.append(index)
        self.assertEqual([0, 1, 2], orders)


if __name__ == "__main__":
    main()
