<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>More than %n lines</source>
        <translation>
            <numerusform>More than %n line</numerusform>
            <numerusform>More than %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Paste %n lines?</source>
        <translation>
            <numerusform>Paste %n line?</numerusform>
            <numerusform>Paste %n lines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other people are in a room on this machine.</source>
        <translation>
            <numerusform>One other person is in a room on this machine.</numerusform>
            <numerusform>%n other people are in a room on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %n people</source>
        <translation>
            <numerusform>Close the room for %n person</numerusform>
            <numerusform>Close the room for %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::models::NetworkTreeModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, go to the newest message</source>
        <translation>
            <numerusform>%n new, go to the newest message</numerusform>
            <numerusform>%n new, go to the newest message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message numerus="yes">
        <source>%n lines, sent as one message</source>
        <translation>
            <numerusform>%n line, sent as one message</numerusform>
            <numerusform>%n lines, sent as one message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %n messages</source>
        <translation>
            <numerusform>Sent as %n message</numerusform>
            <numerusform>Sent as %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes left in this message</source>
        <translation>
            <numerusform>%n byte left in this message</numerusform>
            <numerusform>%n bytes left in this message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::MemberPane</name>
    <message numerus="yes">
        <source>Here (%n)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>Here (%n)</numerusform>
            <numerusform>Here (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n by IRC</numerusform>
            <numerusform>%n by IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n by terminal</numerusform>
            <numerusform>%n by terminal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n descriptors</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>%1, %n descriptor</numerusform>
            <numerusform>%1, %n descriptors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message numerus="yes">
        <source>Waiting by %1 on %n open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>Waiting by %1 on %n open file.</numerusform>
            <numerusform>Waiting by %1 on %n open files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages in this room</source>
        <translation>
            <numerusform>%n message in this room</numerusform>
            <numerusform>%n messages in this room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::MainWindow</name>
    <message numerus="yes">
        <source>%n here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms so far</source>
        <translation>
            <numerusform>%n room so far</numerusform>
            <numerusform>%n rooms so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message numerus="yes">
        <source>Next attempt in %n seconds.</source>
        <translation>
            <numerusform>Next attempt in one second.</numerusform>
            <numerusform>Next attempt in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message numerus="yes">
        <source>%n hits so far</source>
        <translation>
            <numerusform>%n hit so far</numerusform>
            <numerusform>%n hits so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hits</source>
        <translation>
            <numerusform>The newest hit</numerusform>
            <numerusform>The newest %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
</TS>
