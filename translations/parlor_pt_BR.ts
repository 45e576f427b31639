<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>Teclas e comandos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 a 9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Ctrl+Cima, Baixo</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir para uma sala ou pessoa</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Sala acima</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Sala abaixo</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>Próxima sala com novidades</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>Sala pela posição</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>Sair da sala e fechá-la</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Abrir uma sala</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar nesta sala</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>Rolar enquanto escreve</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>Voltar à mensagem mais recente</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>Completar um nome ou comando</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>O que foi enviado antes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta folha</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>Sair do Parlor</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+Cima, Baixo</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>Painel do anfitrião</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>Mover a sala para cima</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>Mover a sala para baixo</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>Para a primeira mensagem não lida</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>Na conversa: escolher uma mensagem</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Responder à mensagem escolhida</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Copiar a mensagem escolhida</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>O que se pode fazer com ela</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>Ir às mensagens de um dia</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B, I, U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Negrito, itálico, sublinhado</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>Notificar &amp;cada mensagem</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>Notificar só as &amp;menções</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>Silencia&amp;da</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>A palavra é dita primeiro; depois você sai.</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>Perguntar antes de colar &amp;muitas linhas</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>Mostrar aos outros que estou &amp;escrevendo</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>Nos servidores que transmitem isso.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Buscar uma preferência</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>A fonte do sistema</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horários</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>Menos &amp;espaço entre as mensagens</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>Cabe mais da conversa na janela.</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Como o idioma da janela</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>Quem entra e s&amp;ai</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>Em uma linha que se abre</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>Uma linha cada</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Não mostrar</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>Você escolhe como são enviadas.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>Mais de %Ln linha</numerusform>
            <numerusform>Mais de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>&amp;Quantas linhas são demais</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>Uma &amp;despedida encerra uma conversa a dois</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>&amp;Palavras de despedida</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Outra palavra</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>Verificar a &amp;ortografia</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>As palavras que faltam no dicionário são sublinhadas enquanto você escreve.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>Dic&amp;ionário</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>Para verificar a ortografia, instale um dicionário Hunspell do seu idioma.</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Não perturbe</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostrar no&amp;tificações na área de trabalho</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>Nunca para a sala que você está vendo, nem para mensagens antigas.</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>Mostrar o que foi &amp;dito</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>Senão, só quem escreveu e em qual sala.</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>Para &amp;cada mensagem de uma sala</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>Senão, só para mensagens para você. Cada sala pode ser diferente: veja o menu dela.</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>&amp;Palavras-chave que contam como seu nome</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>Outra palavra-chave</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Tocar um &amp;som</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>A cada notificação.</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>&amp;Marcar a janela na barra de tarefas</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>Até você olhar para ela.</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>Pessoas &amp;ignoradas</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Um nome, ou uma máscara como *!*@host</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>O que elas dizem fica oculto a partir de agora. Em uma máscara, * vale por qualquer coisa.</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>&amp;Guardar o histórico das salas que eu abro</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>Nesta máquina. Quem entrar depois pode reler.</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>Salas por p&amp;erto</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>Minhas salas podem ser encontradas nesta rede, e eu vejo as dos outros na primeira página.</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>Quando eu &amp;fecho a janela com uma sala aberta</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Manter a sala aberta na bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hospedagem</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>tema, aparência, modo escuro</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>zoom, escala, tamanho da fonte</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>densidade, compacto</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>entradas, saídas, entrar, sair</translation>
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
        <translation>%1 não foi encontrado</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1 recusa a conexão</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 não respondeu a tempo</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>não se chega a %1 daqui</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>não foi possível conectar a %1 (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>o servidor fechou a conexão</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>a conexão caiu (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>o servidor não responde há %1 segundos</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 responde, mas não é um servidor de bate-papo</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 responde, mas não é um servidor de bate-papo (disse: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 não responde como um servidor de bate-papo</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>ele envia sem fim e sem linhas, então não é um servidor de bate-papo</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>conexões criptografadas (TLS) não são possíveis com esta versão do Parlor</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 pede uma senha</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>a senha de %1 está errada</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 não deixa você entrar: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>o nome %1 está em uso em %2</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>o nome %1 não é permitido lá: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>o servidor recusou: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 não respondeu sobre a sala</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>não foi possível salvar neste computador: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>a conexão caiu antes que o servidor confirmasse</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>o servidor não confirmou</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>ninguém escuta aqui: escolha antes uma sala</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 mudou o nome da sala para %2</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 está ausente: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>a porta %1 está em uso: escolha outra, ou 0 para qualquer uma livre</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>a porta %1 é reservada ao sistema: escolha a partir de 1024</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Um nome não pode ser vazio.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>O nome é longo demais.</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>Um nome só pode ter letras, algarismos e []\`_^{|}-.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>Um nome não pode começar com algarismo nem com hífen.</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>Este nome é reservado.</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>Parece demais com um nome reservado.</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>O nome de uma sala não pode ter espaço, vírgula, * nem ?.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>Falta o nome da máquina no endereço.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>O endereço é longo demais.</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// não leva a sala nenhuma: esses links começam com parlor://, irc:// ou ircs://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>“%1” não é um nome de máquina nem um endereço.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>A porta “%1” não está entre 1 e 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>“%1” não pode ser o nome de uma sala.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>O link contém caracteres de controle.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>Abrir este link?</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>O nome tem letras de outros alfabetos. Foi mostrado assim: %1</translation>
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
            <numerusform>Colar %Ln linha?</numerusform>
            <numerusform>Colar %Ln linhas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>Todos na sala vão ler todas elas.</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>Colar as linhas</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>Juntar em uma linha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>Há mais %Ln pessoa em uma sala nesta máquina.</numerusform>
            <numerusform>Há mais %Ln pessoas em uma sala nesta máquina.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>Há uma sala aberta nesta máquina. Não há mais ninguém nela.</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>Fechar também a sala?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Manter a sala aberta na bandeja</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>Fechar a sala para %Ln pessoa</numerusform>
            <numerusform>Fechar a sala para %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Fechar a sala</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Fechar %1?</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>Esta máquina hospeda a sala. Ela termina para todos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Sobre o Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>Abra uma sala ou entre em uma. Uma única porta para Parlor, IRC, telnet e netcat. Software livre sob a licença MIT, feito com Qt %1.</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Até amanhã de manhã</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Até eu desligar</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Não perturbe até %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>Isto não é uma sala.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Você não está em %1.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 não tem tópico.</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>O tópico é: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>Modos são para salas. Diga qual: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>Diga qual sala: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>sala [senha]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>Entrar em uma sala deste servidor</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[sala] [motivo]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>Sair desta sala ou de outra</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>nome texto</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>Dizer algo a uma pessoa só</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>o que você faz</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>Dizer o que você está fazendo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Usar outro nome</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[texto]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>Mostrar ou mudar o tópico</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>nome [motivo]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>Tirar alguém da sala</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>Impedir alguém de entrar na sala</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>Deixar alguém entrar de novo</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>Tornar alguém operador</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>Tirar o papel de operador</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>Deixar alguém falar em uma sala moderada</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudança</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>Mudar os modos da sala</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>nome [sala]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>Convidar alguém para uma sala</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[mensagem]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>Avisar aos outros que você está ausente</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>Avisar aos outros que você voltou</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>Mostrar quem é alguém</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>Mostrar as salas deste servidor</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>Ocultar o que alguém diz, ou mostrar de novo</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>Esvaziar esta vista</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>Buscar texto nesta sala</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>Enviar uma linha de protocolo como está</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[sala]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>Abrir uma sala nesta máquina</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>Entrar em uma sala de outro servidor</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[motivo]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Deixar este servidor</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[comando]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>Mostrar comandos e teclas</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>Ninguém leria isto aqui. Escolha uma sala ou escreva / para ver os comandos.</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>Você não está em %1. /join %1 leva você de volta.</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>Não enviado: não há conexão. O texto fica aqui.</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>não há conexão</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>você não está em uma conversa</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>você não está em uma sala</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Não há nada para enviar.</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>Não existe o comando /%1. Para dizê-lo, comece com duas barras.</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 não pode ser usado agora: %2.</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>Escreva assim: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>você não é operador aqui</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>Não existe o comando /%1. Você quis dizer /%2?</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>Tirar alguém da sala e impedir que volte</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>Tirar a voz de alguém</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>Tentar reconectar agora mesmo</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Ainda sem tópico</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tópico</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Definido por %1</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>Modos %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Mudar o tópico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>tem voz</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>robô</translation>
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
        <translation>%1, servidor, sem conexão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln não lida</numerusform>
            <numerusform>%Ln não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln para você</numerusform>
            <numerusform>%Ln para você</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sem conexão</translation>
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
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln nova, ir para a mensagem mais recente</numerusform>
            <numerusform>%Ln novas, ir para a mensagem mais recente</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
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
        <translation>Saída: %1</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>Saída: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%1 foi removido por %2</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%1 foi removido por %2: %3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 agora se chama %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 apagou o tópico</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 mudou o tópico: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 definiu %2</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 recebeu um convite</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%1 recebeu um convite de %2</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>falta histórico aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>Entrada e saída: %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>De volta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln com outro nome</numerusform>
            <numerusform>%Ln com outro nome</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>modos mudados</translation>
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
        <translation>mensagem removida</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>A caminho do servidor</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>O servidor recebeu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
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
        <translation>robô</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>em resposta a uma mensagem anterior</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>O resto é longo demais para mostrar. Copie a mensagem para ter tudo.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>Nada foi dito aqui ainda</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Carregando mensagens mais antigas…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>A conversa começa aqui</translation>
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
        <translation>Sugestões</translation>
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
        <translation>Não responder</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln linha, enviada como uma mensagem</numerusform>
            <numerusform>%Ln linhas, enviadas como uma mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>Enviado como %Ln mensagem</numerusform>
            <numerusform>Enviado como %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>Resta %Ln byte nesta mensagem</numerusform>
            <numerusform>Restam %Ln bytes nesta mensagem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>“%1” está certo</translation>
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
        <translation>Ir para um dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Próximo mês</translation>
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
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
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
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>Encerrar a busca</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar nesta sala</translation>
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
        <translation>nenhum resultado</translation>
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
        <translation>Convidar pessoas</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>Convidar pessoas para %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Envie este link</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>Esta máquina também é: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>Cliente de IRC, depois de conectar</translation>
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
        <translation>Buscar uma pessoa</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Pessoas aqui</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>Aqui (%Ln)</numerusform>
            <numerusform>Aqui (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>Mencionar na &amp;sala</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>&amp;Quem é?</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>Tirar papel de &amp;operador</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Tornar &amp;operador</translation>
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
        <translation>&amp;Banir e expulsar</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Deixar de &amp;ignorar</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>Tirar a &amp;voz</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>Dar &amp;voz</translation>
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
        <translation>Nada tem esse nome</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>menos de um minuto</translation>
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
        <translation>chegou pelo Parlor</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>chegou por um cliente de IRC</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>chegou por um terminal</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>hospeda este servidor</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Perguntando ao servidor</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Deixar de &amp;ignorar</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>Men&amp;cionar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>tem voz</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>robô</translation>
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
        <translation>Nome real</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>Não há ninguém com esse nome agora.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Em silêncio há</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Aqui desde</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>Código QR do convite</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir para uma sala ou pessoa</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>Salas e pessoas encontradas</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>Nenhuma sala ou pessoa com esse nome</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%1 em %2</translation>
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
        <translation>Entrar em %1 de %2</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Tirar %1 desta lista</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>Con&amp;vidar</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>O que o Parlor está fazendo</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>hospedando em %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
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
            <numerusform>%1, %Ln descritor</numerusform>
            <numerusform>%1, %Ln descritores</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>Como este programa espera por todas as suas conexões e quantos arquivos mantém abertos para elas</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Paine&amp;l do anfitrião</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1. Pressione para encerrar.</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
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
        <translation>Escreva o nome que os outros verão.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>&amp;Deixar entrar de novo</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Barrados</translation>
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
        <translation>Pessoas &amp;barradas</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Perguntando ao servidor</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Deixar entrar de novo</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Um nome, ou uma máscara como *!*@host</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>Ba&amp;rrar</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>Barrar &amp;alguém</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>Ninguém está barrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>Abrir uma sala</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>Nesta máquina. Nenhuma conta é necessária.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>Mais: senha, porta, quem pode entrar, histórico</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>Abri&amp;r a sala</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>Sen&amp;ha (opcional)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>&amp;Quem pode entrar</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Quem pode entrar</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>Todos que alcançam esta máquina</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>Só programas nesta máquina</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>&amp;Guardar o histórico nesta máquina</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>Escreva um nome para a sala.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>Escreva um número de 0 a 65535; 0 usa qualquer porta livre.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>Sem janela</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>Esta linha abre a mesma sala em um terminal ou como serviço, na mesma porta e com os mesmos dados. Feche antes a sala aqui.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>A senha não deve ir em uma linha de comando: escreva-a no arquivo de configuração, como password, e acrescente --config com o nome dele.</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>&amp;Fechar a sala</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>Com esta janela fechada</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>Man&amp;ter a sala na bandeja quando eu fecho a janela</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>O histórico desta sala não é guardado. Para guardá-lo, feche a sala e abra-a de novo com o histórico guardado nesta máquina.</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>Cada mensagem da sala é guardada nesta máquina, com quem a disse e quando. Quem entrar depois pode lê-la.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado em</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir a &amp;pasta</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>Salvar o que foi dito</translation>
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
        <translation>Como linhas &amp;JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Linhas JSON</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>Uma cópia de tudo o que é guardado, feita enquanto se continua a conversar.</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>Cópia de segurança de &amp;tudo</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Cópia de segurança de tudo</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 no disco</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 está aberta</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Barrados</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>A última meia hora</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>Endereços desta máquina</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Envie este link</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>Com outros programas</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>Espera com %1 por %Ln arquivo aberto.</numerusform>
            <numerusform>Espera com %1 por %Ln arquivos abertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>%Ln mensagem nesta sala</numerusform>
            <numerusform>%Ln mensagens nesta sala</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>O histórico não está sendo salvo: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Endereço %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>%1 recebidos e %2 enviados desde que a sala foi aberta</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>Em %1, IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>Só programas desta máquina podem entrar.</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>Quem está na mesma rede alcança estes endereços. De outro lugar é preciso uma VPN ou um roteador que encaminhe a porta depois dos dois-pontos. Se ninguém conseguir entrar, talvez um firewall desta máquina a esteja fechando.</translation>
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
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Chegou por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Pessoas na sala</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Tornar &amp;operador</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Expulsar</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Banir e expulsar</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>Tornar operador, expulsar, banir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
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
        <translation>Quem pode fazer o quê</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>Só pessoas con&amp;vidadas podem entrar</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>Só quem tem vo&amp;z pode falar</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>Só quem está na sala pode &amp;escrever</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>Só &amp;operadores podem mudar o tópico</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>Ocu&amp;ltar a sala na lista de salas</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>Sem per&amp;guntas entre programas (CTCP)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Ainda sem tópico</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>&amp;Mudar o tópico</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tópico</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>&amp;Senha da sala</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>Quantas pessoas podem e&amp;ntrar</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Há uma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>Entrar em uma sala</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>Em outra máquina ou em qualquer servidor de IRC.</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Seu no&amp;me</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>En&amp;dereço ou convite</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>Mais: senha, criptografia</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>Senha (o&amp;pcional)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;Criptografar a conexão (TLS)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>Escreva um endereço, como chat.example.org, ou cole um convite.</translation>
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
        <translation>Menu do Parlor</translation>
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
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>o anfitrião fechou a sala</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>O que %1 diz volta a ser mostrado.</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>O que %1 diz fica oculto a partir de agora.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Preferências</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;Buscar em tudo</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Teclas e comandos</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>Sobre o Pa&amp;rlor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>Con&amp;vidar</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>&amp;Sair da sala</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>Sair e &amp;fechar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>Sa&amp;las deste servidor</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>&amp;Voltei</translation>
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
        <translation>&amp;Conectar agora</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Deixar de &amp;hospedar</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>&amp;Deixar este servidor</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>Mostrar o Parlor</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>Fechar as salas e sair</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>O Parlor está hospedando</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Procurando %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>Cumprimentando %1</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>Entrando na sala</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando por %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln aqui</numerusform>
            <numerusform>%Ln aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1, com senha</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>Para c&amp;ima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>&amp;Não perturbe</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Painel do anfi&amp;trião</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>Essa linha é antiga demais para ser mostrada no seu lugar.</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>O que este computador guardava estava danificado. Agora está em %1, e um novo arquivo foi começado.</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>O que você escreve não pode ser salvo neste computador agora: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>Desta vez nada é guardado neste computador: %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Abrindo a sala</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>M&amp;arcar como lida</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>&amp;Marcar tudo como lido</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>Abrir a sala</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>Tópico e modos</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Pessoas aqui</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar nesta sala</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir para uma sala ou pessoa</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>Salas deste servidor</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Perguntando ao servidor</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Buscar uma sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Entrar na sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
            <numerusform>%Ln sala até agora</numerusform>
            <numerusform>%Ln salas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>Ainda não existe essa sala. Entre, e ela passa a existir.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>Escreva / para um comando</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Você não está em %1.</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Entrar na sala</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>Conectando a %1. O que você escrever fica aqui.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Sem conexão com %1.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Sem conexão com %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>Próxima tentativa em %Ln segundo.</numerusform>
            <numerusform>Próxima tentativa em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 está escrevendo</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 e %2 estão escrevendo</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Várias pessoas estão escrevendo</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Abrir o link</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar o &amp;link</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Copiar o &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>E&amp;xcluir para todos</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
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
        <translation>R&amp;eagir</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>&amp;Ir para um dia</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>Texto em qualquer conversa</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>%Ln resultado até agora</numerusform>
            <numerusform>%Ln resultados até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>O %Ln resultado mais recente</numerusform>
            <numerusform>Os %Ln resultados mais recentes</numerusform>
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
        <translation>O que foi dito em volta</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>Palavras, from:nome, in:#sala, after:2026-01-31, before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>“%1” não foi entendido.</translation>
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
        <translation>Voltar à sala</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Menu do Parlor</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Abrindo a sala</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
</context>
</TS>
