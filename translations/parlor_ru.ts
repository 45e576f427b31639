<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>Клавиши и команды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 до 9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Ctrl+Вверх, Вниз</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Перейти к комнате или человеку</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Комната выше</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Комната ниже</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>Следующая комната с новым</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>Комната по её месту</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>Выйти из комнаты и закрыть её</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>Открыть комнату</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Искать в этой комнате</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>Прокрутка во время письма</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>К самому новому сообщению</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>Дополнить имя или команду</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>Отправленное ранее</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Этот лист</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>Выйти из Parlor</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+Вверх, Вниз</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>Панель хозяина</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>Поднять комнату</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>Опустить комнату</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>К первому непрочитанному сообщению</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>В разговоре: выбрать сообщение</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Ответить на выбранное сообщение</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>Скопировать выбранное сообщение</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Что с ним можно сделать</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>К сообщениям за день</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B, I, U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>Жирный, курсив, подчёркнутый</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>Уведомлять о &amp;каждом сообщении</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>Уведомлять только об &amp;упоминаниях</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>&amp;Без звука</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>Сначала слово произносится, затем вы выходите.</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>Спрашивать перед вставкой &amp;многих строк</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>Показывать другим, что я &amp;печатаю</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>На серверах, которые это передают.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>Шрифт системы</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>Меньше места &amp;между сообщениями</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>В окне помещается больше разговора.</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Как язык окна</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>Те, кто приходит и у&amp;ходит</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>В одной раскрываемой строке</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>По строке на каждого</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>Вы выбираете, как их отправить.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>Больше %Ln строки</numerusform>
            <numerusform>Больше %Ln строк</numerusform>
            <numerusform>Больше %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>С&amp;колько строк считать многими</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>Про&amp;щание завершает разговор вдвоём</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>Слова прощани&amp;я</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Ещё слово</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>Проверять &amp;орфографию</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>Слова, которых нет в словаре, подчёркиваются при письме.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>&amp;Словарь</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>Для проверки орфографии установите словарь Hunspell вашего языка.</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Не &amp;беспокоить</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Показывать &amp;уведомления на рабочем столе</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>Никогда о комнате, на которую вы смотрите, и о старых сообщениях.</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>Показывать, &amp;что сказано</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>Иначе только кто написал и в какой комнате.</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>О &amp;каждом сообщении в комнате</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>Иначе только о сообщениях вам. Каждая комната может отличаться: см. её меню.</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>Ключевые &amp;слова, равные вашему имени</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>Ещё ключевое слово</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Проигрывать &amp;звук</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>С каждым уведомлением.</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>&amp;Выделять окно на панели задач</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>Пока вы не посмотрите на него.</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>&amp;Игнорируемые</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Имя или маска, например *!*@host</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>Их слова теперь скрыты. В маске * означает что угодно.</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>&amp;Хранить историю комнат, которые я открываю</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>На этой машине. Вошедшие позже смогут перечитать.</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>Комнаты &amp;рядом</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>Мои комнаты можно найти в этой сети, а чужие я вижу на первой странице.</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>Когда я &amp;закрываю окно при открытой комнате</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Спросить меня</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Оставить комнату открытой в трее</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Игнорируемые</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Свои комнаты</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>тема, оформление, тёмный режим</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>масштаб, увеличение, размер шрифта</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>плотность, компактно</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>вход, выход, вошёл, вышел</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>блокировать, скрыть</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>%1 не удаётся найти</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1 отказывает в соединении</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 не ответил вовремя</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>%1 отсюда недоступен</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>не удалось соединиться с %1 (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>сервер закрыл соединение</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>соединение прервалось (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>сервер не отвечает %1 с</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 отвечает, но это не сервер чата</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 отвечает, но это не сервер чата (ответ: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 отвечает не так, как сервер чата</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>он шлёт без конца и без строк, значит это не сервер чата</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>шифрованные соединения (TLS) в этой версии Parlor невозможны</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 требует пароль</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>пароль для %1 неверен</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 не пускает вас: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>имя %1 занято на %2</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>имя %1 там не разрешено: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>сервер отказал: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 не ответил о комнате</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>не удалось сохранить на этом компьютере: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>соединение прервалось до подтверждения сервера</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>сервер этого не подтвердил</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>здесь никто не слушает: сначала выберите комнату</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 меняет имя комнаты на %2</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 отсутствует: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>порт %1 занят: выберите другой или 0 для любого свободного</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>порт %1 отведён системе: выберите от 1024</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Имя не может быть пустым.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Имя слишком длинное.</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>В имени могут быть только буквы, цифры и []\`_^{|}-.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>Имя не может начинаться с цифры или дефиса.</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>Это имя зарезервировано.</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>Это слишком похоже на зарезервированное имя.</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>В названии комнаты не может быть пробела, запятой, * и ?.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>В адресе нет имени узла.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>Адрес слишком длинный.</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// не ведёт в комнату: такие ссылки начинаются с parlor://, irc:// или ircs://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>«%1» не является ни именем узла, ни адресом.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>Порт «%1» не между 1 и 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>Комната не может называться «%1».</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>В ссылке есть управляющие символы.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>В имени есть буквы других алфавитов. Оно показывалось так: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>Вставить %Ln строку?</numerusform>
            <numerusform>Вставить %Ln строки?</numerusform>
            <numerusform>Вставить %Ln строк?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>Все в комнате прочтут каждую из них.</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>Соединить в одну строку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>В комнате на этой машине ещё %Ln человек.</numerusform>
            <numerusform>В комнате на этой машине ещё %Ln человека.</numerusform>
            <numerusform>В комнате на этой машине ещё %Ln человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>На этой машине открыта комната. Больше в ней никого нет.</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>Закрыть и комнату?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>Оставить комнату открытой в трее</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>Закрыть комнату для %Ln человека</numerusform>
            <numerusform>Закрыть комнату для %Ln человек</numerusform>
            <numerusform>Закрыть комнату для %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Закрыть комнату</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Закрыть %1?</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>Комната работает на этой машине. Она закончится для всех.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>О программе Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>Откройте комнату или войдите в неё. Один порт для Parlor, IRC, telnet и netcat. Свободная программа под лицензией MIT, сделана на Qt %1.</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>На час</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>До завтрашнего утра</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Пока я не выключу</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>Не беспокоить до %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>Это не комната.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Вас нет в %1.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>У %1 нет темы.</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>Режимы бывают у комнат. Укажите какую: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>Укажите комнату: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>комната [пароль]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>Войти в комнату этого сервера</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[комната] [причина]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>Выйти из этой комнаты или из другой</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>имя текст</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>Сказать что-то одному человеку</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>что вы делаете</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>Сказать, что вы делаете</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>Взять другое имя</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[текст]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>Показать или изменить тему</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>имя [причина]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>Вывести кого-то из комнаты</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>Не пускать кого-то в комнату</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>Снова пускать кого-то</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>Сделать кого-то оператором</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>Забрать роль оператора</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>Дать кому-то слово в модерируемой комнате</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>Изменить режимы комнаты</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>имя [комната]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>Позвать кого-то в комнату</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[сообщение]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>Сообщить другим, что вас нет</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>Сообщить другим, что вы вернулись</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>Показать, кто это</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>Показать комнаты этого сервера</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>Скрыть слова человека или показать снова</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>Очистить этот вид</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>Найти текст в этой комнате</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>Отправить строку протокола как есть</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[комната]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>Открыть комнату на этой машине</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>Войти в комнату на другом сервере</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[причина]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>Покинуть этот сервер</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[команда]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>Показать команды и клавиши</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>Здесь этого никто не прочтёт. Выберите комнату или введите / для команд.</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>Вас нет в %1. /join %1 вернёт вас туда.</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>Не отправлено: нет соединения. Текст остаётся здесь.</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>нет соединения</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>вы не в разговоре</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>вы не в комнате</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Нечего отправлять.</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>Команды /%1 нет. Чтобы сказать это, начните с двух косых черт.</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 сейчас недоступна: %2.</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>Пишите так: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>вы здесь не оператор</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>Команды /%1 нет. Может быть, /%2?</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>Вывести кого-то из комнаты и больше не пускать</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>Забрать у кого-то слово</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>Сразу попробовать соединиться снова</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Темы пока нет</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Задана: %1</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>Режимы %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>Изменить тему</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>имеет голос</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>через IRC</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>через терминал</translation>
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
        <translation>%1, сервер</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1, сервер, не в сети</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln непрочитанное</numerusform>
            <numerusform>%Ln непрочитанных</numerusform>
            <numerusform>%Ln непрочитанных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln для вас</numerusform>
            <numerusform>%Ln для вас</numerusform>
            <numerusform>%Ln для вас</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без звука</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln новое, перейти к самому новому сообщению</numerusform>
            <numerusform>%Ln новых, перейти к самому новому сообщению</numerusform>
            <numerusform>%Ln новых, перейти к самому новому сообщению</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>К самому новому сообщению</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>Вход: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Выход: %1</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>Выход: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%2 выводит из комнаты: %1</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%2 выводит из комнаты: %1 (%3)</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 теперь %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 убирает тему</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 меняет тему: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 ставит %2</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>Приглашение для %1</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%2 приглашает: %1</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>здесь не хватает истории</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>Вход и выход: %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 снова здесь</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln сменил имя</numerusform>
            <numerusform>%Ln сменили имя</numerusform>
            <numerusform>%Ln сменили имя</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>режимы изменены</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>сообщение удалено</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>На пути к серверу</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>Сервер получил</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
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
        <translation>бот</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>ответ на более раннее сообщение</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>Остальное слишком длинное для показа. Скопируйте сообщение, чтобы получить его целиком.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать больше</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>Здесь ещё ничего не сказано</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Загружаются более ранние сообщения…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>Разговор начинается здесь</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Не отвечать</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ для %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln строка, одним сообщением</numerusform>
            <numerusform>%Ln строки, одним сообщением</numerusform>
            <numerusform>%Ln строк, одним сообщением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>Отправится %Ln сообщением</numerusform>
            <numerusform>Отправится %Ln сообщениями</numerusform>
            <numerusform>Отправится %Ln сообщениями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>В сообщении остался %Ln байт</numerusform>
            <numerusform>В сообщении осталось %Ln байта</numerusform>
            <numerusform>В сообщении осталось %Ln байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>«%1» — правильно</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>Скопировать: %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>Перейти к дню</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
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
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>Закончить поиск</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Искать в этой комнате</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>нет совпадений</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>Клиент IRC</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Скрипт</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Пригласить людей</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>Пригласить людей в %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Отправьте эту ссылку</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>Эта машина также: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>Клиент IRC, после соединения</translation>
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
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Люди здесь</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>Здесь (%Ln)</numerusform>
            <numerusform>Здесь (%Ln)</numerusform>
            <numerusform>Здесь (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Сообщение</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>Упомянуть в &amp;комнате</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>К&amp;то это?</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Игнорировать</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>Забрать роль &amp;оператора</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Сделать &amp;оператором</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;Лишить голоса</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Вывести</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Запретить вход и вывести</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Больше не &amp;игнорировать</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>Забр&amp;ать слово</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>&amp;Дать слово</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Ничего с таким названием нет</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>через Parlor</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>через клиент IRC</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>через терминал</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>хозяин этого сервера</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Запрос к серверу</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Сообщение</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>Больше не &amp;игнорировать</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Игнорировать</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Сведения: %1</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>&amp;Упомянуть</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>имеет голос</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Настоящее имя</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>Сейчас никого с таким именем нет.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Здесь с</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>QR-код приглашения</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Перейти к комнате или человеку</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>Найденные комнаты и люди</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>Нет комнаты или человека с таким именем</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%1 на %2</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>Войти в %1 на %2</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Убрать %1 из этого списка</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>При&amp;гласить</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Что делает Parlor</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>открыто на %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln через IRC</numerusform>
            <numerusform>%Ln через IRC</numerusform>
            <numerusform>%Ln через IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln через терминал</numerusform>
            <numerusform>%Ln через терминал</numerusform>
            <numerusform>%Ln через терминал</numerusform>
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
            <numerusform>%1, %Ln дескриптор</numerusform>
            <numerusform>%1, %Ln дескриптора</numerusform>
            <numerusform>%1, %Ln дескрипторов</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>Как эта программа ждёт все свои соединения и сколько файлов для этого открыто</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Панель хо&amp;зяина</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1. Нажмите, чтобы закончить.</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>Напишите имя, которое увидят другие.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>&amp;Снова пускать</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Не допущены</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>Кто не &amp;допущен</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Запрос к серверу</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Снова пускать</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>Имя или маска, например *!*@host</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>&amp;Не пускать</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>Не пускать &amp;кого-то</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>Все допущены.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>Открыть комнату</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>На этой машине. Учётная запись не нужна.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Комната</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>Ещё: пароль, порт, кто может войти, история</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Открыть комнату</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;Пароль (не обязателен)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>По&amp;рт</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>Кто мо&amp;жет войти</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>Все, кому доступна эта машина</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>Только программы на этой машине</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>&amp;Хранить историю на этой машине</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>Напишите имя комнаты.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>Напишите число от 0 до 65535; 0 берёт любой свободный порт.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>Без окна</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>Эта строка открывает ту же комнату в терминале или как службу, на том же порту и с теми же данными. Сначала закройте комнату здесь.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>Паролю не место в командной строке: запишите его в файл настроек как password и добавьте --config с именем файла.</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>&amp;Закрыть комнату</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>При закрытом окне</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>Оставлять комнату в &amp;трее, когда я закрываю окно</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>История этой комнаты не хранится. Чтобы хранить её, закройте комнату и откройте снова с историей на этой машине.</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>Каждое сообщение комнаты хранится на этом компьютере: кто и когда его написал. Кто войдёт позже, сможет его прочитать.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Открыть п&amp;апку</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>Сохранить сказанное</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Как &amp;текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>Как &amp;веб-страницу</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>Как строки &amp;JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Строки JSON</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>Копия всего, что хранится; разговор при этом продолжается.</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>Ко&amp;пия всего</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Копия всего</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>%1 на диске</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>Открыта комната %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Не допущены</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Держать открытой</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>Последние полчаса</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>Адреса этой машины</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>Отправьте эту ссылку</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>Через другие программы</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>Ожидание через %1, открыт %Ln файл.</numerusform>
            <numerusform>Ожидание через %1, открыто %Ln файла.</numerusform>
            <numerusform>Ожидание через %1, открыто %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>%Ln сообщение в этой комнате</numerusform>
            <numerusform>%Ln сообщения в этой комнате</numerusform>
            <numerusform>%Ln сообщений в этой комнате</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>История не сохраняется: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Адрес %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>С открытия комнаты получено %1, отправлено %2</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>На %1, IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>Войти могут только программы на этой машине.</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>Те, кто в той же сети, войдут по этим адресам. Из других мест нужен VPN или маршрутизатор, который пробрасывает порт после двоеточия. Если никто не может войти, возможно, его закрывает брандмауэр на этой машине.</translation>
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
        <translation>Терминал</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>a door</comment>
        <translation>Это окно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>&amp;Люди в комнате</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Сделать &amp;оператором</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>&amp;Вывести</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;Запретить вход и вывести</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>Сделать оператором, вывести, запретить</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>Кому что можно</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>Входят только &amp;приглашённые</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>Говорят только те, кому дали с&amp;лово</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>Пишут только те, кто &amp;в комнате</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>Тему меняют только &amp;операторы</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>&amp;Скрыть комнату из списка комнат</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>Без вопросов &amp;между программами (CTCP)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Темы пока нет</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>&amp;Изменить тему</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>За&amp;дать</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>Пароль &amp;комнаты</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Сколько угодно</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>Сколько &amp;человек может войти</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>На другой машине или на любом сервере IRC.</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Ваше и&amp;мя</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>&amp;Адрес или приглашение</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>Ещё: пароль, шифрование</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Войти</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>Паро&amp;ль (не обязателен)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;Шифровать соединение (TLS)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>Напишите адрес, например chat.example.org, или вставьте приглашение.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>Откр&amp;ыть</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Меню Parlor</translation>
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
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>хозяин закрыл комнату</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>Слова %1 снова показываются.</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>Слова %1 теперь скрыты.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>Искать &amp;везде</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Клавиши и команды</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>О &amp;программе Parlor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Пригласить</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>&amp;Выйти из комнаты</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>Выйти и &amp;закрыть</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>&amp;Комнаты этого сервера</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>Я &amp;вернулся</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>Меня н&amp;ет</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>&amp;Соединиться сейчас</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>Пере&amp;стать держать комнату</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>&amp;Покинуть этот сервер</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>Показать Parlor</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>Закрыть комнаты и выйти</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor держит комнату</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Поиск %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Соединение с %1</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>Приветствие: %1</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>Вход в комнату</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Ожидание: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln здесь</numerusform>
            <numerusform>%Ln здесь</numerusform>
            <numerusform>%Ln здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1, с паролем</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Не &amp;беспокоить</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>Панель &amp;хозяина</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>Эта строка слишком давняя, чтобы показать её на месте.</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>Сохранённое на этом компьютере было повреждено. Теперь оно в %1, и начат новый файл.</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>То, что вы пишете, сейчас нельзя сохранить на этом компьютере: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>На этот раз на этом компьютере ничего не хранится: %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Комната открывается</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>О&amp;тметить как прочитанное</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>О&amp;тметить всё как прочитанное</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>Открыть комнату</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>Тема и режимы</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Люди здесь</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Искать в этой комнате</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Перейти к комнате или человеку</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Кто это?</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>Комнаты этого сервера</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Запрос к серверу</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Найти комнату</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln комната</numerusform>
            <numerusform>%Ln комнаты</numerusform>
            <numerusform>%Ln комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>пока %Ln комната</numerusform>
            <numerusform>пока %Ln комнаты</numerusform>
            <numerusform>пока %Ln комнат</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>Такой комнаты ещё нет. Войдите, и она появится.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>Введите / для команды</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>Сообщение для %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>на %1</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>Вас нет в %1.</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>Соединение с %1. Написанное остаётся здесь.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Нет соединения с %1.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Нет соединения с %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>Следующая попытка через %Ln секунду.</numerusform>
            <numerusform>Следующая попытка через %Ln секунды.</numerusform>
            <numerusform>Следующая попытка через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 печатает</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 и %2 печатают</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>Несколько человек печатают</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;Открыть ссылку</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Скопировать сс&amp;ылку</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Скопировать</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Скопировать &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>&amp;Удалить для всех</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>Отп&amp;равить снова</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>От&amp;бросить</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Отв&amp;етить</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>Реак&amp;ция</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>&amp;Перейти к дню</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>Текст в любом разговоре</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>пока %Ln совпадение</numerusform>
            <numerusform>пока %Ln совпадения</numerusform>
            <numerusform>пока %Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>Самое новое совпадение из %Ln</numerusform>
            <numerusform>Самые новые %Ln совпадения</numerusform>
            <numerusform>Самые новые %Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>Что сказано рядом</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>Слова, from:имя, in:#комната, after:2026-01-31, before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» непонятно.</translation>
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
        <translation>Назад в комнату</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Меню Parlor</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>Комната открывается</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Соединение с %1</translation>
    </message>
</context>
</TS>
