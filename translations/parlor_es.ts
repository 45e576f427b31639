<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>Teclas y órdenes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 a 9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Ctrl+Arriba, Abajo</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir a una sala o persona</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Sala de arriba</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Sala de abajo</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>Siguiente sala con novedades</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>Sala según su lugar</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>Salir de la sala y cerrarla</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>Desplazar mientras se escribe</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>Volver al mensaje más reciente</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>Completar un nombre u orden</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>Lo enviado antes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>Salir de Parlor</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+Arriba, Abajo</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>Panel del anfitrión</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>Subir la sala</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>Bajar la sala</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>Al primer mensaje sin leer</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>En la conversación: elegir un mensaje</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Responder al mensaje elegido</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Copiar el mensaje elegido</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Lo que se puede hacer con él</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>A los mensajes de un día</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B, I, U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Negrita, cursiva, subrayado</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>Notificar ca&amp;da mensaje</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>Notificar solo las &amp;menciones</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>Si&amp;lenciada</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>La palabra se dice primero; después usted sale.</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>Preguntar antes de pegar &amp;muchas líneas</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>Mostrar a los demás que estoy &amp;escribiendo</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>En los servidores que lo transmiten.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Buscar una preferencia</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>El tipo de letra del sistema</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Tipo de &amp;letra</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>Menos &amp;espacio entre mensajes</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>Cabe más conversación en la ventana.</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Como el idioma de la ventana</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>Quienes &amp;vienen y van</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>En una línea que se despliega</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>Una línea cada uno</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se muestran</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>Usted elige cómo se envían.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>Más de %Ln línea</numerusform>
            <numerusform>Más de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>C&amp;uántas líneas son demasiadas</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>Una &amp;despedida termina una conversación de dos</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>&amp;Palabras de despedida</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Otra palabra</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>Revisar la &amp;ortografía</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>Las palabras que faltan en el diccionario se subrayan mientras escribe.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>Dicc&amp;ionario</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>Para revisar la ortografía, instale un diccionario Hunspell de su idioma.</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostrar no&amp;tificaciones en el escritorio</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>Nunca para la sala que está mirando ni para mensajes antiguos.</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>Mostrar lo que se &amp;dijo</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>Si no, solo quién escribió y en qué sala.</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>Por &amp;cada mensaje de una sala</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>Si no, solo por mensajes para usted. Cada sala puede ser distinta: vea su menú.</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>&amp;Palabras clave que cuentan como su nombre</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>Otra palabra clave</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Tocar un &amp;sonido</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>Con cada notificación.</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>&amp;Marcar la ventana en la barra de tareas</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>Hasta que la mire.</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>Personas &amp;ignoradas</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Un nombre, o una máscara como *!*@host</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>Lo que digan queda oculto desde ahora. En una máscara, * vale por cualquier cosa.</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>&amp;Guardar el historial de las salas que abro</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>En este equipo. Quienes entren después pueden releer.</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>Salas c&amp;ercanas</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>Mis salas se pueden encontrar en esta red, y yo veo las de otros en la primera página.</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>Cuando &amp;cierro la ventana con una sala abierta</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Mantener la sala abierta en segundo plano</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Salas propias</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>tema, apariencia, modo oscuro</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>zoom, escala, tamaño de letra</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>densidad, compacto</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>entradas, salidas, entrar, salir</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>bloquear, ocultar</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>no se encuentra %1</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1 rechaza la conexión</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>desde aquí no se llega a %1</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>no se pudo conectar con %1 (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>el servidor cerró la conexión</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>se cortó la conexión (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>el servidor no responde desde hace %1 segundos</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 responde, pero no es un servidor de chat</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 responde, pero no es un servidor de chat (dijo: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 no responde como un servidor de chat</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>envía sin fin y sin líneas, así que no es un servidor de chat</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>con esta versión de Parlor no hay conexiones cifradas (TLS)</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 pide una contraseña</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>la contraseña de %1 no es correcta</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 no le deja entrar: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>el nombre %1 está ocupado en %2</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>el nombre %1 no está permitido allí: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>el servidor lo rechazó: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 no respondió sobre la sala</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>no se pudo guardar en este equipo: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>la conexión se cortó antes de que el servidor lo confirmara</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>el servidor no lo confirmó</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>aquí no escucha nadie: elija primero una sala</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 cambió el nombre de la sala a %2</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 está ausente: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>el puerto %1 está ocupado: elija otro, o 0 para cualquiera libre</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>el puerto %1 está reservado para el sistema: elija uno desde 1024</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>Un nombre solo puede tener letras, cifras y []\`_^{|}-.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>Un nombre no puede empezar por una cifra ni por un guion.</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>Este nombre está reservado.</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>Se parece demasiado a un nombre reservado.</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>El nombre de una sala no puede tener espacios, comas, * ni ?.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>A la dirección le falta el nombre del equipo.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>La dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// no lleva a ninguna sala: esos enlaces empiezan por parlor://, irc:// o ircs://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>«%1» no es ni un nombre de equipo ni una dirección.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>El puerto «%1» no está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>«%1» no puede ser el nombre de una sala.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>El enlace contiene caracteres de control.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>El nombre tiene letras de otros alfabetos. Se mostró así: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>¿Pegar %Ln línea?</numerusform>
            <numerusform>¿Pegar %Ln líneas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>Todos en la sala las leerán.</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>Pegar las líneas</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>Unir en una línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>Hay %Ln persona más en una sala de este equipo.</numerusform>
            <numerusform>Hay %Ln personas más en una sala de este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>Hay una sala abierta en este equipo. No hay nadie más en ella.</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>¿Cerrar también la sala?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Mantener la sala abierta en segundo plano</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>Cerrar la sala para %Ln persona</numerusform>
            <numerusform>Cerrar la sala para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Cerrar la sala</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>¿Cerrar %1?</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>Este equipo aloja la sala. Terminará para todos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Acerca de Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>Abra una sala o entre en una. Un solo puerto para Parlor, IRC, telnet y netcat. Software libre con licencia MIT, hecho con Qt %1.</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>No molestar hasta %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>Esto no es una sala.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Usted no está en %1.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 no tiene tema.</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>El tema es: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>Los modos son para salas. Diga cuál: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>Diga qué sala: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>sala [contraseña]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>Entrar en una sala de este servidor</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[sala] [motivo]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>Salir de esta sala o de otra</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>nombre texto</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>Decir algo a una sola persona</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>lo que hace</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>Decir lo que está haciendo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Tomar otro nombre</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texto]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>Mostrar o cambiar el tema</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>nombre [motivo]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>Sacar a alguien de la sala</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>Impedir la entrada a alguien</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>Dejar entrar de nuevo a alguien</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>Hacer operador a alguien</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>Quitar el papel de operador</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>Dejar hablar a alguien en una sala moderada</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>Cambiar los modos de la sala</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>nombre [sala]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>Invitar a alguien a una sala</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[mensaje]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>Decir a los demás que está ausente</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>Decir a los demás que ha vuelto</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>Mostrar quién es alguien</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>Mostrar las salas de este servidor</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>Ocultar lo que dice alguien, o mostrarlo otra vez</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>Vaciar esta vista</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>Buscar texto en esta sala</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>Enviar una línea de protocolo tal cual</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[sala]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>Abrir una sala en este equipo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>Entrar en una sala de otro servidor</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[motivo]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Dejar este servidor</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[orden]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>Mostrar órdenes y teclas</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>Aquí nadie lo leería. Elija una sala, o escriba / para ver las órdenes.</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>Usted no está en %1. /join %1 le devuelve allí.</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>No enviado: no hay conexión. El texto queda aquí.</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>no hay conexión</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>usted no está en una conversación</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>usted no está en una sala</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>No existe la orden /%1. Para decirlo, empiece con dos barras.</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 no se puede usar ahora: %2.</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>Escríbalo así: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>usted no es operador aquí</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>No existe la orden /%1. ¿Quería decir /%2?</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>Sacar a alguien de la sala e impedirle la entrada</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>Quitar la palabra a alguien</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>Intentar conectar de nuevo enseguida</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Todavía sin tema</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Puesto por %1</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>Modos %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Cambiar el tema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>tiene voz</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>por IRC</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>por terminal</translation>
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
        <translation>%1, servidor</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1, servidor, sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln para usted</numerusform>
            <numerusform>%Ln para usted</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln nuevo, ir al mensaje más reciente</numerusform>
            <numerusform>%Ln nuevos, ir al mensaje más reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>Salida: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%2 ha sacado a %1</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%2 ha sacado a %1: %3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 se llama ahora %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 ha borrado el tema</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 ha cambiado el tema: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 ha puesto %2</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 tiene una invitación</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%2 ha invitado a %1</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>falta historial aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>Entrada y salida: %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>De vuelta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln con otro nombre</numerusform>
            <numerusform>%Ln con otro nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>modos cambiados</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>mensaje eliminado</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>De camino al servidor</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>El servidor lo tiene</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
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
        <translation>bot</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>en respuesta a un mensaje anterior</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>El resto es demasiado largo para mostrarlo. Copie el mensaje para tenerlo entero.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>Aquí aún no se ha dicho nada</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>La conversación empieza aquí</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>No responder</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln línea, enviada como un mensaje</numerusform>
            <numerusform>%Ln líneas, enviadas como un mensaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>Se envía como %Ln mensaje</numerusform>
            <numerusform>Se envía como %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>Queda %Ln byte en este mensaje</numerusform>
            <numerusform>Quedan %Ln bytes en este mensaje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>«%1» es correcto</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month of a calendar, a QLocale format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Disclosure</name>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>plegado</translation>
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
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>sin resultados</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>Cliente de IRC</translation>
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
        <translation>Invitar a gente</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>Invitar a gente a %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Envíe este enlace</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>Este equipo también es: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>Cliente de IRC, una vez conectado</translation>
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
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personas aquí</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>Aquí (%Ln)</numerusform>
            <numerusform>Aquí (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>Mencionar en la &amp;sala</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>¿&amp;Quién es?</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>Quitar papel de &amp;operador</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Hacer &amp;operador</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>Si&amp;lenciar</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Expulsar</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Vetar y expulsar</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Dejar de &amp;ignorar</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>Quitar la &amp;palabra</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>Dar la &amp;palabra</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada se llama así</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>llegó con Parlor</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>llegó con un cliente de IRC</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>llegó con un terminal</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>aloja este servidor</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Dejar de &amp;ignorar</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>Men&amp;cionar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>tiene voz</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Nombre real</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>Ahora no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>En silencio desde hace</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Aquí desde</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>Código QR de la invitación</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir a una sala o persona</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>Salas y personas encontradas</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>Ninguna sala ni persona con ese nombre</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>Entrar en %1 de %2</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitar</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Lo que está haciendo Parlor</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>alojando en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln por IRC</numerusform>
            <numerusform>%Ln por IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln por terminal</numerusform>
            <numerusform>%Ln por terminal</numerusform>
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
            <numerusform>%1, %Ln descriptor</numerusform>
            <numerusform>%1, %Ln descriptores</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>Cómo espera este programa a todas sus conexiones y cuántos archivos tiene abiertos para ellas</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Panel del anfit&amp;rión</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1. Pulse para terminarlo.</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>Escriba el nombre que verán los demás.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>&amp;Dejar entrar de nuevo</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Vetados</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>Personas &amp;vetadas</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Dejar entrar de nuevo</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Un nombre, o una máscara como *!*@host</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>Ve&amp;tar</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>Vetar a &amp;alguien</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>Nadie está vetado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>Abrir una sala</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>En este equipo. No hace falta cuenta.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>Más: contraseña, puerto, quién puede entrar, historial</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>Abrir &amp;la sala</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Contraseña (opcional)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>&amp;Quién puede entrar</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Quién puede entrar</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>Todos los que lleguen a este equipo</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>Solo programas de este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>&amp;Guardar el historial en este equipo</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>Escriba un nombre para la sala.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>Escriba un número de 0 a 65535; 0 toma cualquier puerto libre.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>Sin ventana</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>Esta línea abre la misma sala desde un terminal o como servicio, en el mismo puerto y con los mismos datos. Cierre antes la sala aquí.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>La contraseña no debe ir en una línea de órdenes: escríbala en el archivo de configuración, como password, y añada --config con su nombre.</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>&amp;Cerrar la sala</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>Con esta ventana cerrada</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>Man&amp;tener la sala en segundo plano cuando cierro la ventana</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>El historial de esta sala no se guarda. Para guardarlo, cierre la sala y ábrala de nuevo con el historial guardado en este equipo.</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>Cada mensaje de la sala se guarda en este equipo, con quién lo dijo y cuándo. Quien entre después puede leerlo.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>Guardar lo dicho</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como te&amp;xto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>Como página &amp;web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>Como líneas &amp;JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>Una copia de todo lo guardado, hecha mientras se sigue hablando.</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>Copia de seguridad de &amp;todo</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Copia de seguridad de todo</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 en el disco</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 está abierta</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Vetados</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>La última media hora</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>Direcciones de este equipo</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Envíe este enlace</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>Con otros programas</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>Espera con %1 a %Ln archivo abierto.</numerusform>
            <numerusform>Espera con %1 a %Ln archivos abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>%Ln mensaje en esta sala</numerusform>
            <numerusform>%Ln mensajes en esta sala</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>El historial no se está guardando: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>%1 recibidos y %2 enviados desde que se abrió la sala</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>En %1, IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>Solo pueden entrar programas de este equipo.</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>Quienes están en la misma red llegan a estas direcciones. Desde otro lugar hace falta una VPN o un router que reenvíe el puerto tras los dos puntos. Si nadie logra entrar, quizá lo cierra un cortafuegos de este equipo.</translation>
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
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Personas en la sala</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Hacer &amp;operador</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Expulsar</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Vetar y expulsar</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>Hacer operador, expulsar, vetar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>Solo pueden entrar personas &amp;invitadas</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>Solo pueden hablar quienes tienen &amp;voz</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>Solo pueden escribir quienes están en la &amp;sala</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>Solo los &amp;operadores pueden cambiar el tema</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>Oc&amp;ultar la sala en la lista de salas</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>Sin &amp;preguntas entre programas (CTCP)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Todavía sin tema</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>Ca&amp;mbiar el tema</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>Contr&amp;aseña de la sala</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>Cuántas personas pueden e&amp;ntrar</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Hay una</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>Entrar en una sala</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>En otro equipo o en cualquier servidor de IRC.</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Su no&amp;mbre</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>&amp;Dirección o invitación</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>Más: contraseña, cifrado</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>Contraseña (o&amp;pcional)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Ci&amp;frar la conexión (TLS)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>Escriba una dirección, como chat.example.org, o pegue una invitación.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Menú de Parlor</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>el anfitrión ha cerrado la sala</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>Lo que dice %1 se muestra otra vez.</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>Lo que dice %1 queda oculto desde ahora.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Preferencias</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;Buscar en todas partes</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Teclas y órdenes</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>&amp;Acerca de Parlor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitar</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>&amp;Salir de la sala</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>Salir y &amp;cerrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>Sa&amp;las de este servidor</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>He &amp;vuelto</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>&amp;Ausente</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Conectar ahora</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Dejar de al&amp;ojar</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>&amp;Dejar este servidor</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>Mostrar Parlor</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>Cerrar las salas y salir</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor aloja una sala</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Buscando %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>Saludando a %1</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>Entrando en la sala</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln aquí</numerusform>
            <numerusform>%Ln aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1, con contraseña</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>Mover a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Panel del anfi&amp;trión</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>Esa línea es demasiado antigua para mostrarla en su lugar.</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>Lo que guardaba este equipo estaba dañado. Ahora está en %1, y se empezó un archivo nuevo.</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>Lo que escribe no se puede guardar ahora en este equipo: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>Esta vez no se guarda nada en este equipo: %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Abriendo la sala</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>Marcar c&amp;omo leído</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>&amp;Marcar todo como leído</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>Tema y modos</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personas aquí</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir a una sala o persona</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>Salas de este servidor</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Buscar una sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Entrar en la sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln sala</numerusform>
            <numerusform>%Ln salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>%Ln sala hasta ahora</numerusform>
            <numerusform>%Ln salas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>Todavía no existe esa sala. Entre, y existirá.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>Escriba / para una orden</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Usted no está en %1.</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Entrar en la sala</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>Conectando con %1. Lo que escriba queda aquí.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Sin conexión con %1.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Sin conexión con %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>Siguiente intento en %Ln segundo.</numerusform>
            <numerusform>Siguiente intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 y %2 están escribiendo</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Varias personas están escribiendo</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Abrir el enlace</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar el &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Copiar el &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>E&amp;liminar para todos</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>Reen&amp;viar</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>Reacci&amp;onar</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>&amp;Ir a un día</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>Texto en cualquier conversación</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>%Ln resultado hasta ahora</numerusform>
            <numerusform>%Ln resultados hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>El %Ln resultado más reciente</numerusform>
            <numerusform>Los %Ln resultados más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>Lo que se dijo alrededor</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>Palabras, from:nombre, in:#sala, after:2026-01-31, before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>No se entiende «%1».</translation>
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
        <translation>Volver a la sala</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Menú de Parlor</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Abriendo la sala</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
</context>
</TS>
