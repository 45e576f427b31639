<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;&amp;bye&quot; and &quot;88&quot; leave a conversation of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five lines in one paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IRC client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this server&apos;s own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in a room on this machine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[text]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[message]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[room]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[command]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::models::NetworkTreeModel</name>
    <message>
        <source>%1, server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <comment>mentions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, go to the newest message</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people in a folded line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: what happened, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>screen reader: name, time, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: a message, and what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::transcript::RowLayout</name>
    <message>
        <source>bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Disclosure</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::MemberPane</name>
    <message>
        <source>irc</source>
        <comment>door, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nc</source>
        <comment>door of a terminal, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Here (%n)</source>
        <comment>people in the room</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>room, server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in the hosted room</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by IRC</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by terminal</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n descriptors</source>
        <comment>multiplexer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::windows::MainWindow</name>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Parlor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>nick, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Topic and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write / for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hits so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::WelcomePage</name>
    <message>
        <source>Back to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: password, port, who may join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
