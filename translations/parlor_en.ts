<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>More than %Ln line</numerusform>
            <numerusform>More than %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>Paste %Ln line?</numerusform>
            <numerusform>Paste %Ln lines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>One other person is in a room on this machine.</numerusform>
            <numerusform>%Ln other people are in a room on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>Close the room for %Ln person</numerusform>
            <numerusform>Close the room for %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::models::NetworkTreeModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln for you</numerusform>
            <numerusform>%Ln for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln new, go to the newest message</numerusform>
            <numerusform>%Ln new, go to the newest message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln renamed</numerusform>
            <numerusform>%Ln renamed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln line, sent as one message</numerusform>
            <numerusform>%Ln lines, sent as one message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>Sent as %Ln message</numerusform>
            <numerusform>Sent as %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>%Ln byte left in this message</numerusform>
            <numerusform>%Ln bytes left in this message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::MemberPane</name>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>Here (%Ln)</numerusform>
            <numerusform>Here (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln by IRC</numerusform>
            <numerusform>%Ln by IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln by terminal</numerusform>
            <numerusform>%Ln by terminal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln descriptors</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>%1, %Ln descriptor</numerusform>
            <numerusform>%1, %Ln descriptors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>Waiting by %1 on %Ln open file.</numerusform>
            <numerusform>Waiting by %1 on %Ln open files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>%Ln message in this room</numerusform>
            <numerusform>%Ln messages in this room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::MainWindow</name>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln here</numerusform>
            <numerusform>%Ln here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>%Ln room so far</numerusform>
            <numerusform>%Ln rooms so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>Next attempt in one second.</numerusform>
            <numerusform>Next attempt in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>%Ln hit so far</numerusform>
            <numerusform>%Ln hits so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>The newest hit</numerusform>
            <numerusform>The newest %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
</TS>
