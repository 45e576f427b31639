<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>Tasten und Befehle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 bis 9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Strg+Auf, Ab</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Zu einem Raum oder einer Person</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Raum darüber</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Raum darunter</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>Nächster Raum mit Neuem</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>Raum nach seinem Platz</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>Raum verlassen und schließen</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Einen Raum eröffnen</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>Beim Schreiben blättern</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>Zurück zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>Namen oder Befehl ergänzen</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>Zuvor Gesendetes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>Parlor beenden</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+Auf, Ab</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>Gastgeberfenster</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>Den Raum nach oben rücken</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>Den Raum nach unten rücken</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>Zur ersten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>Im Gespräch: eine Nachricht wählen</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Auf die gewählte Nachricht antworten</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Die gewählte Nachricht kopieren</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Was damit möglich ist</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>Zu den Nachrichten eines Tages</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Strg+B, I, U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Fett, kursiv, unterstrichen</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>Jede &amp;Nachricht melden</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>Nur bei Er&amp;wähnung benachrichtigen</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>Stu&amp;mm</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Größe der Schrift</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>Das Wort wird noch gesagt, dann verlassen Sie den Raum.</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>Vor dem Einfügen &amp;vieler Zeilen fragen</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>Anderen zeigen, dass ich &amp;tippe</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>Auf Servern, die es übertragen.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>Die Schrift des Systems</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Sch&amp;riftart</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Uhr&amp;zeiten</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>Weniger A&amp;bstand zwischen Nachrichten</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>Es passt mehr vom Gespräch in das Fenster.</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Wie die Sprache des Fensters</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>Leute, die &amp;kommen und gehen</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>In einer Zeile zum Aufklappen</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>Je eine Zeile</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>Sie wählen, wie sie gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>Mehr als %Ln Zeile</numerusform>
            <numerusform>Mehr als %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>&amp;Ab wie vielen Zeilen</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>Ein Abschieds&amp;gruß beendet ein Gespräch zu zweit</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>&amp;Wörter zum Abschied</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Ein weiteres Wort</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>Wörter, die nicht im Wörterbuch stehen, werden beim Schreiben unterstrichen.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>Wörter&amp;buch</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>Für die Rechtschreibprüfung installieren Sie ein Hunspell-Wörterbuch Ihrer Sprache.</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Nicht stö&amp;ren</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Be&amp;nachrichtigungen auf dem Schreibtisch zeigen</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>Nie für den Raum, den Sie gerade sehen, und nie für alte Nachrichten.</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>Zeigen, &amp;was gesagt wurde</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>Sonst nur, wer in welchem Raum geschrieben hat.</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>Bei &amp;jeder Nachricht in einem Raum</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>Sonst nur bei Nachrichten an Sie. Jeder Raum kann abweichen: siehe sein Menü.</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>&amp;Stichwörter, die wie Ihr Name zählen</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>Ein weiteres Stichwort</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Einen &amp;Ton abspielen</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>Bei jeder Benachrichtigung.</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>Das &amp;Fenster in der Leiste hervorheben</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>Bis Sie es ansehen.</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>&amp;Ignorierte Leute</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Ein Name oder eine Maske wie *!*@host</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>Was sie sagen, wird ab jetzt ausgeblendet. In einer Maske steht * für alles.</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>&amp;Verlauf der Räume aufheben, die ich eröffne</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>Auf diesem Rechner. Wer später kommt, kann nachlesen.</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>Räume in der &amp;Nähe</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>Meine Räume sind in diesem Netz zu finden, und ich sehe die der anderen auf der ersten Seite.</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>Wenn ich das Fenster &amp;schließe, während ein Raum offen ist</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Raum im Hintergrund offen halten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Eigene Räume</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>Design, Thema, Erscheinungsbild, Dunkelmodus</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>Zoom, Vergrößerung, Schriftgröße</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>Dichte, kompakt</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>beitreten, verlassen, betreten, gehen</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>blockieren, ausblenden</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>%1 ist nicht zu finden</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1 lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>%1 ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>zu %1 kam keine Verbindung zustande (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>die Verbindung ist abgebrochen (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>der Server antwortet seit %1 Sekunden nicht</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 antwortet, ist aber kein Chatserver</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 antwortet, ist aber kein Chatserver (Antwort: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 antwortet nicht so wie ein Chatserver</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>es kommt endlos etwas ohne Zeilen, also ist es kein Chatserver</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>verschlüsselte Verbindungen (TLS) sind mit dieser Version von Parlor nicht möglich</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 verlangt ein Passwort</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>das Passwort für %1 ist falsch</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 lässt Sie nicht herein: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>der Name %1 ist auf %2 vergeben</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>der Name %1 ist dort nicht erlaubt: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>der Server hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 hat wegen des Raums nicht geantwortet</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>es ließ sich auf diesem Rechner nicht speichern: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>die Verbindung brach ab, bevor der Server es bestätigt hat</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>der Server hat es nicht bestätigt</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>hier hört niemand zu: wählen Sie zuerst einen Raum</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 hat den Raum in %2 umbenannt</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 ist abwesend: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>Port %1 ist belegt: wählen Sie einen anderen oder 0 für irgendeinen freien</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>Port %1 ist dem System vorbehalten: wählen Sie einen ab 1024</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>In einem Namen sind nur Buchstaben, Ziffern und []\`_^{|}- erlaubt.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>Ein Name darf nicht mit einer Ziffer oder einem Bindestrich beginnen.</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>Dieser Name ist reserviert.</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>Das sieht einem reservierten Namen zu ähnlich.</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>Leerzeichen, Komma, * und ? sind im Namen eines Raums nicht erlaubt.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>Der Adresse fehlt der Rechnername.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Die Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// führt in keinen Raum: solche Links beginnen mit parlor://, irc:// oder ircs://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>„%1“ ist weder ein Rechnername noch eine Adresse.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>Der Port „%1“ liegt nicht zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>„%1“ kann kein Raum heißen.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>Der Link enthält Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>Der Name enthält Buchstaben anderer Alphabete. Angezeigt wurde er als: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>%Ln Zeile einfügen?</numerusform>
            <numerusform>%Ln Zeilen einfügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>Alle im Raum lesen jede davon.</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>Zu einer Zeile verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>%Ln weitere Person ist in einem Raum auf diesem Rechner.</numerusform>
            <numerusform>%Ln weitere Personen sind in einem Raum auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>Auf diesem Rechner ist ein Raum offen. Sonst ist niemand darin.</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>Auch den Raum schließen?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Raum im Hintergrund offen halten</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>Raum für %Ln Person schließen</numerusform>
            <numerusform>Raum für %Ln Personen schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 schließen?</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>Dieser Rechner stellt den Raum bereit. Er endet dann für alle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Über Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>Einen Raum eröffnen oder einem beitreten. Ein Port für Parlor, IRC, telnet und netcat. Freie Software unter der MIT-Lizenz, gemacht mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Nicht stören bis %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>Das ist kein Raum.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Sie sind nicht in %1.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 hat kein Thema.</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>Das Thema ist: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>Modi gelten für Räume. Nennen Sie einen: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>Nennen Sie einen Raum: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>Raum [Passwort]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>Einen Raum dieses Servers betreten</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[Raum] [Grund]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>Diesen oder einen anderen Raum verlassen</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>Name Text</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>Einer einzelnen Person etwas sagen</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>was Sie tun</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>Sagen, was Sie gerade tun</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Einen anderen Namen annehmen</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[Text]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>Das Thema zeigen oder ändern</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>Name [Grund]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>Jemanden aus dem Raum entfernen</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>Jemanden aus dem Raum fernhalten</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>Jemanden wieder hereinlassen</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>Jemanden zum Operator machen</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>Die Operatorrolle entziehen</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>Jemanden in einem moderierten Raum sprechen lassen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>Die Modi des Raums ändern</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>Name [Raum]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>Jemanden in einen Raum bitten</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[Nachricht]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>Anderen sagen, dass Sie abwesend sind</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>Anderen sagen, dass Sie zurück sind</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>Zeigen, wer jemand ist</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>Die Räume dieses Servers zeigen</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>Ausblenden, was jemand sagt, oder wieder zeigen</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>Diese Ansicht leeren</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>Text in diesem Raum finden</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>Eine Protokollzeile unverändert senden</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[Raum]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>Einen Raum auf diesem Rechner eröffnen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>Einem Raum auf einem anderen Server beitreten</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[Grund]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Diesen Server verlassen</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[Befehl]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>Befehle und Tasten zeigen</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>Hier würde das niemand lesen. Wählen Sie einen Raum oder schreiben Sie / für Befehle.</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>Sie sind nicht in %1. /join %1 bringt Sie zurück.</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>Nicht gesendet: Es besteht keine Verbindung. Der Text bleibt hier.</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>Sie sind in keinem Gespräch</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>Sie sind in keinem Raum</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>Einen Befehl /%1 gibt es nicht. Um das zu sagen, beginnen Sie mit zwei Schrägstrichen.</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 geht jetzt nicht: %2.</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>Schreiben Sie: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>Sie sind hier kein Operator</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>Einen Befehl /%1 gibt es nicht. Meinten Sie /%2?</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>Jemanden aus dem Raum entfernen und fernhalten</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>Jemandem das Wort entziehen</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>Sofort versuchen, neu zu verbinden</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Noch kein Thema</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Gesetzt von %1</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>Modi %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Das Thema ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>darf sprechen</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>über IRC</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>über Terminal</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>parlor::models::NetworkTreeModel</name>
    <message>
        <source>%1, server</source>
        <translation>%1, Server</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1, Server, nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln für Sie</numerusform>
            <numerusform>%Ln für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln neue, zur neuesten Nachricht</numerusform>
            <numerusform>%Ln neue, zur neuesten Nachricht</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>Gekommen: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Gegangen: %1</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>Gegangen: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%1 wurde von %2 entfernt</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%1 wurde von %2 entfernt: %3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 hat das Thema gelöscht</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 hat das Thema geändert: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 hat %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 wurde eingeladen</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%1 wurde von %2 eingeladen</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>hier fehlt ein Stück Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>Gekommen und gegangen: %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>Wieder da: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln umbenannt</numerusform>
            <numerusform>%Ln umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>Modi geändert</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>Nachricht entfernt</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>Unterwegs zum Server</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>Der Server hat sie</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: what happened, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>screen reader: name, time, text</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: a message, and what became of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::RowLayout</name>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>Antwort auf eine frühere Nachricht</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>Der Rest ist zu lang für die Anzeige. Kopieren Sie die Nachricht, um alles zu haben.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>Hier wurde noch nichts gesagt</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Ältere Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>Hier beginnt das Gespräch</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Nicht antworten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln Zeile, als eine Nachricht gesendet</numerusform>
            <numerusform>%Ln Zeilen, als eine Nachricht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>Wird als %Ln Nachricht gesendet</numerusform>
            <numerusform>Wird als %Ln Nachrichten gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>Noch %Ln Byte in dieser Nachricht</numerusform>
            <numerusform>Noch %Ln Bytes in dieser Nachricht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>„%1“ ist richtig</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month of a calendar, a QLocale format</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Disclosure</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>kein Treffer</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>IRC-Programm</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>Leute in %1 einladen</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Senden Sie diesen Link</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>Dieser Rechner ist auch: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>IRC-Programm, sobald verbunden</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Label</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::MemberPane</name>
    <message>
        <source>irc</source>
        <comment>door, short</comment>
        <translation>irc</translation>
    </message>
    <message>
        <source>nc</source>
        <comment>door of a terminal, short</comment>
        <translation>nc</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Eine Person finden</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Leute hier</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>Hier (%Ln)</numerusform>
            <numerusform>Hier (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>Im &amp;Raum erwähnen</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>&amp;Wer ist das?</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>&amp;Operatorrolle entziehen</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Zum &amp;Operator machen</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;Stumm schalten</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Hinauswerfen</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Bannen und hinauswerfen</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Nicht mehr &amp;ignorieren</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>S&amp;prechrecht entziehen</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>S&amp;prechrecht geben</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>kam mit Parlor</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>kam mit einem IRC-Programm</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>kam mit einem Terminal</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>stellt diesen Server bereit</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Nicht mehr &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>&amp;Erwähnen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>darf sprechen</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Echter Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>Niemand trägt jetzt diesen Namen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier seit</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>QR-Code der Einladung</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Zu einem Raum oder einer Person</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>Gefundene Räume und Personen</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>Kein Raum und keine Person mit diesem Namen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>%1 auf %2 beitreten</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 von dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>E&amp;inladen</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Was Parlor gerade tut</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>offen auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln über IRC</numerusform>
            <numerusform>%Ln über IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln über Terminal</numerusform>
            <numerusform>%Ln über Terminal</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of people</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln descriptors</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>%1, %Ln Deskriptor</numerusform>
            <numerusform>%1, %Ln Deskriptoren</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>Wie dieses Programm auf alle seine Verbindungen wartet und wie viele Dateien es dafür offen hat</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>&amp;Gastgeberfenster</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1. Drücken beendet es.</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>Schreiben Sie den Namen, den andere sehen werden.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>&amp;Wieder hereinlassen</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>Aus&amp;gesperrte Leute</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder hereinlassen</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Ein Name oder eine Maske wie *!*@host</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>&amp;Aussperren</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>&amp;Jemanden aussperren</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>Niemand ist ausgesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>Einen Raum eröffnen</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>Auf diesem Rechner. Ohne Konto.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>Mehr: Passwort, Port, wer beitreten darf, Verlauf</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>Raum er&amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Passwort (freiwillig)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>&amp;Wer beitreten darf</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Wer beitreten darf</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>Alle, die diesen Rechner erreichen</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>Nur Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>&amp;Verlauf auf diesem Rechner aufheben</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>Schreiben Sie einen Namen für den Raum.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>Schreiben Sie eine Zahl von 0 bis 65535; 0 nimmt irgendeinen freien Port.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>Ohne Fenster</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>Diese Zeile eröffnet denselben Raum in einem Terminal oder als Dienst, mit demselben Port und denselben Daten. Schließen Sie vorher den Raum hier.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>Das Passwort gehört nicht auf eine Befehlszeile: Schreiben Sie es als password in die Konfigurationsdatei und fügen Sie --config mit deren Namen an.</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>Raum s&amp;chließen</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>Bei geschlossenem Fenster</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>Raum im &amp;Hintergrund offen halten, wenn ich das Fenster schließe</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>Der Verlauf dieses Raums wird nicht aufgehoben. Schließen Sie dazu den Raum und eröffnen Sie ihn neu, mit Verlauf auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>Jede Nachricht des Raums wird auf diesem Rechner aufgehoben, mit Namen und Zeit. Wer später kommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufgehoben in</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>Gesagtes speichern</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>Als &amp;Webseite</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>Als &amp;JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>Eine Kopie von allem, was aufgehoben ist; dabei kann weiter geredet werden.</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>Alles si&amp;chern</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 auf der Platte</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 ist offen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ausgesperrt</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>In Betrieb halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>Die letzte halbe Stunde</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Senden Sie diesen Link</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>Mit anderen Programmen</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>Wartet mit %1 auf %Ln offene Datei.</numerusform>
            <numerusform>Wartet mit %1 auf %Ln offene Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>%Ln Nachricht in diesem Raum</numerusform>
            <numerusform>%Ln Nachrichten in diesem Raum</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>Der Verlauf wird nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>%1 empfangen und %2 gesendet, seit der Raum offen ist</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>An %1, IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>Nur Programme auf diesem Rechner können herein.</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>Wer im selben Netz ist, erreicht diese Adressen. Von anderswo braucht es ein VPN oder einen Router, der den Port hinter dem Doppelpunkt weiterleitet. Kommt niemand durch, schließt ihn vielleicht eine Firewall auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPeople</name>
    <message>
        <source>Parlor</source>
        <comment>a door</comment>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>IRC</source>
        <comment>a door</comment>
        <translation>IRC</translation>
    </message>
    <message>
        <source>Terminal</source>
        <comment>a door</comment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>a door</comment>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Gekommen über</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personen im Raum</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Zum &amp;Operator machen</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Hinauswerfen</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Bannen und hinauswerfen</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>Zum Operator machen, hinauswerfen, bannen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>Nur &amp;Eingeladene dürfen herein</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>Nur wer sprechen darf, kann &amp;reden</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>Nur wer &amp;im Raum ist, darf hineinschreiben</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>Nur &amp;Operatoren dürfen das Thema ändern</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>Raum nicht in der &amp;Liste der Räume zeigen</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>Keine Fra&amp;gen zwischen Programmen (CTCP)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Noch kein Thema</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>Das The&amp;ma ändern</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>Pass&amp;wort des Raums</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>Wie viele Personen hinein &amp;können</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Es gibt eines</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>Auf einem anderen Rechner oder einem beliebigen IRC-Server.</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Ihr Na&amp;me</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>A&amp;dresse oder Einladung</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>Mehr: Passwort, Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>Pa&amp;sswort (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Verbindung v&amp;erschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>Schreiben Sie eine Adresse wie chat.example.org oder fügen Sie eine Einladung ein.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>Erö&amp;ffnen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor-Menü</translation>
    </message>
</context>
<context>
    <name>parlor::windows::MainWindow</name>
    <message>
        <source>%1 - Parlor</source>
        <translation>%1 - Parlor</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>nick, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>der Gastgeber hat den Raum geschlossen</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>Was %1 sagt, wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>Was %1 sagt, wird ab jetzt ausgeblendet.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;Überall suchen</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Tasten und Befehle</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>Ü&amp;ber Parlor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladen</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>Raum &amp;verlassen</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>Verlassen und &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>&amp;Räume dieses Servers</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>Ich bin &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>&amp;Abwesend</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Jetzt verbinden</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Raum nicht mehr &amp;bereitstellen</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>Diesen Server ver&amp;lassen</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>Parlor zeigen</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>Räume schließen und beenden</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor stellt einen Raum bereit</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 wird gesucht</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>%1 wird begrüßt</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>Der Raum wird betreten</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln hier</numerusform>
            <numerusform>%Ln hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1, mit Passwort</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Nicht stö&amp;ren</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>&amp;Gastgeberfenster</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>Diese Zeile liegt zu weit zurück, um sie an ihrer Stelle zu zeigen.</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>Was dieser Rechner aufgehoben hatte, war beschädigt. Es liegt jetzt in %1, und eine neue Datei wurde begonnen.</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>Was Sie schreiben, lässt sich jetzt auf diesem Rechner nicht speichern: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>Auf diesem Rechner wird diesmal nichts aufgehoben: %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Der Raum wird eröffnet</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>Als gelesen mar&amp;kieren</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>Alles als gelesen mar&amp;kieren</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>Thema und Modi</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Leute hier</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Zu einem Raum oder einer Person</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>Räume dieses Servers</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Einen Raum finden</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Raum betreten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln Raum</numerusform>
            <numerusform>%Ln Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>bisher %Ln Raum</numerusform>
            <numerusform>bisher %Ln Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>Diesen Raum gibt es noch nicht. Betreten Sie ihn, und er ist da.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>/ für einen Befehl schreiben</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Sie sind nicht in %1.</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Raum betreten</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>Verbindung zu %1 wird aufgebaut. Was Sie schreiben, bleibt hier.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>Nächster Versuch in %Ln Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 tippt</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 und %2 tippen</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Mehrere Personen tippen</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>Für alle lös&amp;chen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Antwo&amp;rten</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>Rea&amp;gieren</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>&amp;Zu einem Tag gehen</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>Text in irgendeinem Gespräch</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>bisher %Ln Treffer</numerusform>
            <numerusform>bisher %Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>Der neueste %Ln Treffer</numerusform>
            <numerusform>Die neuesten %Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>Was davor und danach gesagt wurde</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>Wörter, from:Name, in:#Raum, after:2026-01-31, before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>„%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>%1   %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1   %2: %3</translation>
    </message>
</context>
<context>
    <name>parlor::windows::WelcomePage</name>
    <message>
        <source>Back to the room</source>
        <translation>Zurück zum Raum</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor-Menü</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Der Raum wird eröffnet</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
</context>
</TS>
