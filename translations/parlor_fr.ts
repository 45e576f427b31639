<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>Touches et commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 à 9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Ctrl+Haut, Bas</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Aller à un salon ou une personne</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Salon au-dessus</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Salon au-dessous</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>Prochain salon avec du nouveau</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>Salon selon sa place</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>Quitter et fermer le salon</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Ouvrir un salon</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Chercher dans ce salon</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>Défiler en écrivant</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>Revenir au message le plus récent</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>Compléter un nom ou une commande</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>Ce qui a été envoyé avant</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>Quitter Parlor</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+Haut, Bas</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>Panneau de l’hôte</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>Monter le salon</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>Descendre le salon</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>Au premier message non lu</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>Dans la conversation&#xa0;: choisir un message</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Répondre au message choisi</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Copier le message choisi</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>Aller aux messages d’un jour</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B, I, U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Gras, italique, souligné</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>Notifier &amp;chaque message</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>Notifier les m&amp;entions seulement</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>M&amp;uet</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>Le mot est d’abord dit, puis vous partez.</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>Demander avant de coller de no&amp;mbreuses lignes</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>Montrer aux autres que j’é&amp;cris</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>Sur les serveurs qui le transmettent.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Chercher une préférence</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>La police du système</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>Moins d’&amp;espace entre les messages</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>La fenêtre montre une plus grande part de la conversation.</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Comme la langue de la fenêtre</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>Personnes qui &amp;vont et viennent</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>En une ligne à déplier</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>Une ligne chacun</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non affichés</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>Vous choisissez comment elles sont envoyées.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>Plus de %Ln ligne</numerusform>
            <numerusform>Plus de %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>À partir de com&amp;bien de lignes</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>Un &amp;adieu met fin à une conversation à deux</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>Mots qui disent ad&amp;ieu</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Un autre mot</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>Les mots absents du dictionnaire sont soulignés pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>&amp;Dictionnaire</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>Pour vérifier l’orthographe, installez un dictionnaire Hunspell de votre langue.</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Montrer des no&amp;tifications sur le bureau</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>Jamais pour le salon que vous regardez, ni pour les anciens messages.</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>Montrer ce qui a été &amp;dit</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>Sinon, seulement qui a écrit, et dans quel salon.</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>Pour &amp;chaque message d’un salon</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>Sinon, seulement pour les messages qui vous sont adressés. Chaque salon peut différer&#xa0;: voyez son menu.</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>&amp;Mots-clés qui comptent comme votre nom</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>Un autre mot-clé</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Jouer un &amp;son</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>À chaque notification.</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>Signaler la &amp;fenêtre dans la barre des tâches</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>Jusqu’à ce que vous la regardiez.</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>Personnes &amp;ignorées</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Un nom, ou un masque tel que *!*@host</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>Ce qu’elles disent est désormais masqué. Dans un masque, * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>&amp;Garder l’historique des salons que j’ouvre</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>Sur cette machine. Ceux qui arrivent plus tard peuvent relire.</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>Salons à &amp;proximité</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>Mes salons peuvent être trouvés sur ce réseau, et je vois ceux des autres sur la première page.</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>Quand je &amp;ferme la fenêtre alors qu’un salon est ouvert</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Garder le salon ouvert en arrière-plan</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>thème, apparence, mode sombre</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>zoom, échelle, taille de police</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>densité, compact</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>arrivées, départs, rejoindre, quitter</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>bloquer, masquer</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1 refuse la connexion</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>%1 est inaccessible d’ici</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>la connexion à %1 n’a pas pu se faire (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>la connexion a été coupée (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>le serveur ne répond plus depuis %1 secondes</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 répond, mais ce n’est pas un serveur de discussion</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 répond, mais ce n’est pas un serveur de discussion (réponse&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 ne répond pas comme un serveur de discussion</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>il envoie sans fin et sans lignes, ce n’est donc pas un serveur de discussion</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>les connexions chiffrées (TLS) sont impossibles avec cette version de Parlor</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 demande un mot de passe</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>le mot de passe pour %1 est faux</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 ne vous laisse pas entrer&#xa0;: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>le nom %1 est pris sur %2</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>le nom %1 n’y est pas permis&#xa0;: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>le serveur a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 n’a pas répondu au sujet du salon</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>impossible de l’enregistrer sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>la connexion a été coupée avant la confirmation du serveur</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>le serveur ne l’a pas confirmé</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>personne n’écoute ici&#xa0;: choisissez d’abord un salon</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 a renommé le salon en %2</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 est absent&#xa0;: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>le port %1 est occupé&#xa0;: choisissez-en un autre, ou 0 pour n’importe quel port libre</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>le port %1 est réservé au système&#xa0;: choisissez à partir de 1024</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>Un nom ne peut contenir que des lettres, des chiffres et []\`_^{|}-.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>Un nom ne peut pas commencer par un chiffre ou un tiret.</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>Ce nom est réservé.</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>Ce nom ressemble trop à un nom réservé.</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>Le nom d’un salon ne peut contenir ni espace, ni virgule, ni *, ni&#xa0;?.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>L’adresse n’a pas de nom d’hôte.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>L’adresse est trop longue.</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// ne mène à aucun salon&#xa0;: de tels liens commencent par parlor://, irc:// ou ircs://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni une adresse.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>Le port «&#xa0;%1&#xa0;» n’est pas compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un salon.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>Le lien contient des caractères de contrôle.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>Le nom contient des lettres d’autres alphabets. Il était affiché ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>Coller %Ln ligne&#xa0;?</numerusform>
            <numerusform>Coller %Ln lignes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>Tout le monde dans le salon les lira toutes.</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>Coller les lignes</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>Réunir en une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>%Ln autre personne est dans un salon sur cette machine.</numerusform>
            <numerusform>%Ln autres personnes sont dans un salon sur cette machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>Un salon est ouvert sur cette machine. Personne d’autre n’y est.</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>Fermer aussi le salon&#xa0;?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Garder le salon ouvert en arrière-plan</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>Fermer le salon pour %Ln personne</numerusform>
            <numerusform>Fermer le salon pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Fermer le salon</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Fermer %1&#xa0;?</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>Cette machine héberge le salon. Il prend fin pour tout le monde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>À propos de Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>Ouvrez un salon ou rejoignez-en un. Un seul port pour Parlor, IRC, telnet et netcat. Logiciel libre sous licence MIT, réalisé avec Qt %1.</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Jusqu’à demain matin</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>Ceci n’est pas un salon.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Vous n’êtes pas dans %1.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 n’a pas de sujet.</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>Le sujet est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>Les modes concernent les salons. Dites lequel&#xa0;: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>Dites quel salon&#xa0;: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>salon [mot de passe]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>Entrer dans un salon de ce serveur</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[salon] [raison]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>Quitter ce salon ou un autre</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>nom texte</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>Dire quelque chose à une personne</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>ce que vous faites</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>Dire ce que vous faites</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Prendre un autre nom</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texte]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>Montrer ou changer le sujet</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>nom [raison]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>Faire sortir quelqu’un du salon</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>Interdire le salon à quelqu’un</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>Laisser revenir quelqu’un</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>Nommer quelqu’un opérateur</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>Retirer le rôle d’opérateur</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>Laisser parler quelqu’un dans un salon modéré</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>Changer les modes du salon</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>nom [salon]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>Inviter quelqu’un dans un salon</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[message]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>Dire aux autres que vous êtes absent</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>Dire aux autres que vous êtes de retour</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>Montrer qui est quelqu’un</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>Montrer les salons de ce serveur</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>Masquer ce que dit quelqu’un, ou le remontrer</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>Vider cette vue</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>Chercher du texte dans ce salon</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>Envoyer une ligne de protocole telle quelle</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[salon]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>Ouvrir un salon sur cette machine</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>Rejoindre un salon sur un autre serveur</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[raison]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Quitter ce serveur</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[commande]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>Montrer les commandes et les touches</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>Personne ne lirait cela ici. Choisissez un salon, ou tapez / pour les commandes.</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>Vous n’êtes pas dans %1. /join %1 vous y ramène.</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>Non envoyé&#xa0;: il n’y a pas de connexion. Le texte reste ici.</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>vous n’êtes pas dans une conversation</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>vous n’êtes pas dans un salon</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>Il n’y a pas de commande /%1. Pour le dire, commencez par deux barres obliques.</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 est impossible maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>À écrire ainsi&#xa0;: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>vous n’êtes pas opérateur ici</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>Il n’y a pas de commande /%1. Vouliez-vous dire /%2&#xa0;?</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>Faire sortir quelqu’un et lui interdire le salon</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>Retirer la parole à quelqu’un</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>Essayer tout de suite de se reconnecter</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Pas encore de sujet</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Défini par %1</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>Modes %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Changer le sujet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>robot</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>par IRC</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>par terminal</translation>
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
        <translation>%1, serveur</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1, serveur, hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln pour vous</numerusform>
            <numerusform>%Ln pour vous</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln nouveau, aller au message le plus récent</numerusform>
            <numerusform>%Ln nouveaux, aller au message le plus récent</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>Arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>Départ&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%1 a été exclu par %2</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%1 a été exclu par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 a effacé le sujet</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 a changé le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 a mis %2</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 a été invité</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%1 a été invité par %2</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>il manque ici une partie de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>Passage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>Retour&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln renommé</numerusform>
            <numerusform>%Ln renommés</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>modes changés</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>message supprimé</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>En route vers le serveur</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>Le serveur l’a reçu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
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
        <translation>robot</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>en réponse à un message précédent</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>La suite est trop longue à afficher. Copiez le message pour l’avoir en entier.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>Rien n’a encore été dit ici</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Chargement des messages plus anciens…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>La conversation commence ici</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Ne pas répondre</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln ligne, envoyée en un seul message</numerusform>
            <numerusform>%Ln lignes, envoyées en un seul message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>Envoyé en %Ln message</numerusform>
            <numerusform>Envoyé en %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>%Ln octet restant dans ce message</numerusform>
            <numerusform>%Ln octets restants dans ce message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>«&#xa0;%1&#xa0;» est correct</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
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
        <translation>déplié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Chercher dans ce salon</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>aucun résultat</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>Client IRC</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des gens</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>Inviter des gens dans %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Envoyez ce lien</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>Cette machine est aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>Client IRC, une fois connecté</translation>
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
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personnes présentes</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>Ici (%Ln)</numerusform>
            <numerusform>Ici (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>Mentionner dans le &amp;salon</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>&amp;Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>Retirer le rôle d’&amp;opérateur</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Nommer &amp;opérateur</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>Rendre m&amp;uet</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Bannir et exclure</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Ne plus &amp;ignorer</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>Retirer la &amp;parole</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>Donner la &amp;parole</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>venu avec Parlor</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>venu avec un client IRC</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>venu avec un terminal</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>héberge ce serveur</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Demande au serveur</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Ne plus &amp;ignorer</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>Men&amp;tionner</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>robot</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nom réel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>Il n’y a personne de ce nom en ce moment.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silencieux depuis</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>Code QR de l’invitation</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Aller à un salon ou une personne</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>Salons et personnes trouvés</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>Aucun salon ni personne de ce nom</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>Rejoindre %1 sur %2</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Inviter</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Ce que fait Parlor</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>héberge sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln par IRC</numerusform>
            <numerusform>%Ln par IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln par terminal</numerusform>
            <numerusform>%Ln par terminal</numerusform>
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
            <numerusform>%1, %Ln descripteur</numerusform>
            <numerusform>%1, %Ln descripteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>Comment ce programme attend toutes ses connexions, et combien de fichiers il garde ouverts pour elles</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Panneau de &amp;l’hôte</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1. Appuyez pour y mettre fin.</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>Écrivez le nom que les autres verront.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>&amp;Laisser revenir</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>Personnes exclue&amp;s</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Demande au serveur</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Laisser revenir</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Un nom, ou un masque tel que *!*@host</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>Exclure &amp;quelqu’un</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>Personne n’est exclu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>Ouvrir un salon</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>Sur cette machine. Aucun compte nécessaire.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Salon</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>Plus&#xa0;: mot de passe, port, qui peut venir, historique</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Ouvrir le salon</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>Mot de &amp;passe (facultatif)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>&amp;Qui peut venir</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Qui peut venir</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>Tous ceux qui atteignent cette machine</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>Seulement les programmes de cette machine</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>&amp;Garder l’historique sur cette machine</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>Écrivez un nom pour le salon.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>Écrivez un nombre de 0 à 65535&#xa0;; 0 prend n’importe quel port libre.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>Sans fenêtre</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>Cette ligne ouvre le même salon dans un terminal ou comme service, avec le même port et les mêmes données. Fermez d’abord le salon ici.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>Le mot de passe n’a pas sa place sur une ligne de commande&#xa0;: écrivez-le dans le fichier de configuration, sous password, et ajoutez --config avec son nom.</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>&amp;Fermer le salon</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>Une fois cette fenêtre fermée</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>Garder le salon ouver&amp;t en arrière-plan quand je ferme la fenêtre</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>L’historique de ce salon n’est pas gardé. Pour le garder, fermez le salon et rouvrez-le avec l’historique gardé sur cette machine.</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>Chaque message du salon est conservé sur cette machine, avec son auteur et l’heure. Qui entre plus tard peut le lire.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>Enregistrer ce qui a été dit</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>En page &amp;web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>En lignes &amp;JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>Une copie de tout ce qui est conservé, faite pendant que l’on continue à parler.</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>Tout sauve&amp;garder</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 sur le disque</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 est ouvert</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>La dernière demi-heure</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>Adresses de cette machine</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Envoyez ce lien</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>Avec d’autres programmes</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>Attend par %1 sur %Ln fichier ouvert.</numerusform>
            <numerusform>Attend par %1 sur %Ln fichiers ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>%Ln message dans ce salon</numerusform>
            <numerusform>%Ln messages dans ce salon</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>L’historique n’est pas enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>%1 reçus et %2 envoyés depuis l’ouverture du salon</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>Sur %1, IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>Seuls les programmes de cette machine peuvent entrer.</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>Ceux qui sont sur le même réseau atteignent ces adresses. D’ailleurs, il faut un VPN ou un routeur qui redirige le port après les deux-points. Si personne ne passe, un pare-feu de cette machine le ferme peut-être.</translation>
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
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Arrivé par</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personnes dans le salon</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Nommer &amp;opérateur</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Bannir et exclure</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>Nommer opérateur, exclure, bannir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>Seuls les &amp;invités peuvent entrer</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>Seuls ceux qui ont la &amp;parole peuvent parler</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>Seuls ceux qui sont dans le salon peuvent y é&amp;crire</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>Seuls les &amp;opérateurs peuvent changer le sujet</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>&amp;Masquer le salon dans la liste des salons</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>Pas de &amp;questions entre programmes (CTCP)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Pas encore de sujet</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>Changer le s&amp;ujet</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Dé&amp;finir</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>Mot de p&amp;asse du salon</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>&amp;Nombre de personnes admises</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Il y en a un</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>Sur une autre machine, ou n’importe quel serveur IRC.</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Votre no&amp;m</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>A&amp;dresse ou invitation</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>Plus&#xa0;: mot de passe, chiffrement</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Re&amp;joindre</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>Mot de passe (&amp;facultatif)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;Chiffrer la connexion (TLS)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>Écrivez une adresse, comme chat.example.org, ou collez une invitation.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Menu de Parlor</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>l’hôte a fermé le salon</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>Ce que dit %1 est de nouveau affiché.</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>Ce que dit %1 est désormais masqué.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Préférences</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;Chercher partout</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Touches et commandes</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>À propos de Pa&amp;rlor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Inviter</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>&amp;Quitter le salon</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>Quitter et &amp;fermer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>&amp;Salons de ce serveur</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>Je suis de &amp;retour</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>&amp;Absent</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>Se &amp;connecter maintenant</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Ne plus &amp;héberger</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>Quitter ce ser&amp;veur</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>Montrer Parlor</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>Fermer les salons et quitter</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor héberge un salon</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>Prise de contact avec %1</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>Entrée dans le salon</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln ici</numerusform>
            <numerusform>%Ln ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1, avec mot de passe</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Ne pas déranger</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Panneau de &amp;l’hôte</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>Cette ligne est trop ancienne pour être montrée à sa place.</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>Ce que cet ordinateur avait gardé était abîmé. C’est maintenant dans %1, et un nouveau fichier a été commencé.</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>Ce que vous écrivez ne peut pas être enregistré sur cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>Rien n’est gardé sur cet ordinateur cette fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Ouverture du salon</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>M&amp;arquer comme lu</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir le salon</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>Sujet et modes</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personnes présentes</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Chercher dans ce salon</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Aller à un salon ou une personne</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>Salons de ce serveur</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Demande au serveur</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Trouver un salon</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Entrer dans le salon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln salon</numerusform>
            <numerusform>%Ln salons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>%Ln salon pour l’instant</numerusform>
            <numerusform>%Ln salons pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>Ce salon n’existe pas encore. Entrez, et il est là.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>Tapez / pour une commande</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Vous n’êtes pas dans %1.</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Entrer dans le salon</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>Connexion à %1. Ce que vous écrivez reste ici.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Pas de connexion à %1.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Pas de connexion à %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>Prochain essai dans %Ln seconde.</numerusform>
            <numerusform>Prochain essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 et %2 écrivent</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Plusieurs personnes écrivent</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>Supprimer pour tout le &amp;monde</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>Réa&amp;gir</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>Aller à un &amp;jour</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>Texte dans n’importe quelle conversation</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3&#xa0;: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>%Ln résultat pour l’instant</numerusform>
            <numerusform>%Ln résultats pour l’instant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>%Ln résultat, le plus récent</numerusform>
            <numerusform>Les %Ln résultats les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>Ce qui a été dit autour</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>Mots, from:nom, in:#salon, after:2026-01-31, before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>%1   %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1   %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>parlor::windows::WelcomePage</name>
    <message>
        <source>Back to the room</source>
        <translation>Retour au salon</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Menu de Parlor</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Ouverture du salon</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
</context>
</TS>
