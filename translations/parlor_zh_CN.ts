<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>按键和命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 到 9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp、PgDn</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Ctrl+上、下</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>前往房间或联系人</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>上一个房间</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>下一个房间</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>下一个有新消息的房间</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>按位置选房间</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>离开并关闭房间</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>开设房间</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>加入房间</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>在此房间查找</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>在各处查找</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>书写时滚动</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>回到最新消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>补全名字或命令</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>以前发送的内容</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本表</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>退出 Parlor</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+上、下</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>房主面板</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>把房间上移</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>把房间下移</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>到第一条未读消息</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>在对话中：选择一条消息</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>回复所选消息</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>复制所选消息</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>可以对它做什么</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>转到某一天的消息</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B、I、U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>粗体、斜体、下划线</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>每条消息都通知(&amp;E)</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>只通知提到我的消息(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>静音(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>你的名字(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>先说出这个词，然后离开。</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>粘贴多行前先询问(&amp;M)</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>让别人看到我正在输入(&amp;T)</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>在支持的服务器上。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>缩小消息之间的距离(&amp;B)</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>窗口里能显示更多对话。</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>跟随窗口的语言</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>来来去去的人(&amp;C)</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>合为一行，可以展开</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>每人一行</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>由你选择怎样发送。</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>超过 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>多少行算多(&amp;H)</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>用告别语结束两人对话(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>表示告别的词(&amp;W)</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>再加一个词</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>检查拼写(&amp;P)</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>输入时给词典里没有的词加下划线。</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>词典(&amp;D)</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>要检查拼写，请安装你的语言的 Hunspell 词典。</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>勿扰(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>在桌面上显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>正在看的房间和旧消息从不通知。</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>显示说了什么(&amp;W)</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>否则只显示谁在哪个房间写了。</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>房间里的每条消息(&amp;E)</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>否则只通知给你的消息。每个房间可以不同：见它的菜单。</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>和你的名字一样算数的关键词(&amp;K)</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>再加一个关键词</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>播放声音(&amp;S)</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>每次通知时。</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>在任务栏里标出窗口(&amp;M)</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>直到你看它为止。</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>已忽略的人(&amp;I)</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>名字，或 *!*@host 这样的掩码</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>从现在起隐藏他们说的话。掩码中 * 代表任意内容。</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>保存我开设的房间的历史(&amp;K)</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>保存在这台电脑上。后来加入的人可以回看。</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>附近的房间(&amp;N)</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>在这个网络上可以找到我开设的房间，我也能在首页看到别人的。</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>房间开放时关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>问我</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>在托盘中继续开放</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>我的房间</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>主题、外观、深色模式</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>缩放、放大、字号</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>密度、紧凑</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>加入、离开、进入、退出</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>屏蔽、拉黑、隐藏</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1 拒绝连接</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 没有及时应答</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>从这里到不了 %1</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>无法连接到 %1(%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>连接断了(%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>服务器已有 %1 秒没有应答</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 有应答，但不是聊天服务器</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 有应答，但不是聊天服务器(它说：%2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 的应答不像聊天服务器</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>它不断发送且没有换行，所以不是聊天服务器</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>这个版本的 Parlor 不能加密连接 (TLS)</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 需要密码</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>%1 的密码不对</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 不让你进入：%2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>名字 %1 在 %2 上已被占用</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>那里不允许名字 %1：%2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>服务器拒绝了：%1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 没有应答关于房间的请求</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>无法保存到这台电脑上：%1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>服务器确认之前连接断了</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>服务器没有确认</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>这里没有人听：请先选择房间</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 把房间改名为 %2</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 离开了：%2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>端口 %1 已被占用：请另选一个，或用 0 取任一空闲端口</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>端口 %1 为系统保留：请从 1024 起选择</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>名称只能由字母、数字和 []\`_^{|}- 组成。</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>名称不能以数字或连字符开头。</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>此名称已被保留。</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>这与一个保留的名称太像。</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>房间名称不能有空格、逗号、* 或 ?。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>地址里没有主机名。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>地址太长。</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// 不是通往房间的链接：那样的链接以 parlor://、irc:// 或 ircs:// 开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>“%1”既不是主机名也不是地址。</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>端口“%1”不在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>“%1”不能作为房间名称。</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>链接中含有控制字符。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>此名称含有其他文字的字母。它显示为：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>粘贴 %Ln 行？</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>房间里的每个人都会读到全部内容。</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>逐行粘贴</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>合并为一行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>本机的房间里还有 %Ln 个人。</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>本机开着一个房间，里面没有别人。</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>同时关闭房间？</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>在托盘中继续开放</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>为 %Ln 个人关闭房间</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>关闭房间</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>关闭 %1？</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>房间开在本机上。关闭后对所有人都结束。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>关于 Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>开设房间或加入房间。Parlor、IRC、telnet 和 netcat 共用一个端口。以 MIT 许可证发布的自由软件，使用 Qt %1 制作。</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>到明天早上</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>直到我关闭它</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>勿扰，直到 %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>这不是房间。</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>你不在 %1 中。</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 没有主题。</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>主题是：%1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>模式只用于房间。请写明：/mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>请写明房间：/invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>房间 [密码]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>进入此服务器上的房间</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[房间] [原因]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>离开此房间或另一个房间</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>名字 文字</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>对一个人说话</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>说出你在做什么</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>换一个名字</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[文字]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>显示或更改主题</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>名字 [原因]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>把某人请出房间</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>禁止某人进入房间</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>重新允许某人进入</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>让某人成为管理员</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>取消管理员身份</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>允许某人在受管理的房间发言</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>更改房间模式</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>名字 [房间]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>邀请某人进入房间</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[留言]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>告诉别人你离开了</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>告诉别人你回来了</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>查看某人是谁</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>显示此服务器的房间</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>隐藏或重新显示某人的话</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>清空此视图</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>在此房间查找文字</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>原样发送一行协议</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[房间]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>在本机开设房间</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>加入另一服务器的房间</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[原因]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>离开此服务器</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[命令]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>显示命令和按键</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>写在这里没人会读到。请选择房间，或输入 / 查看命令。</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>你不在 %1 中。输入 /join %1 可以回去。</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>未发送：没有连接。内容保留在这里。</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>你不在对话中</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>你不在房间中</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>没有命令 /%1。要把它说出来，请以两个斜杠开头。</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>现在不能用 /%1：%2。</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>写法：/%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>你不是这里的管理员</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>没有命令 /%1。您是说 /%2 吗？</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>把某人请出房间并禁止再进入</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>取消某人的发言权</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>立即重新连接</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>还没有主题</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>有发言权</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>通过 IRC</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>通过终端</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>parlor::models::NetworkTreeModel</name>
    <message>
        <source>%1, server</source>
        <translation>%1，服务器</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1，服务器，离线</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln 条提到你</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>前往最新消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln 条新消息，前往最新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 加入了</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 离开了</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>%1 离开了：%2</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%1 被 %2 请出</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%1 被 %2 请出：%3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 改名为 %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 清除了主题</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 把主题改为：%2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 设置了 %2</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 被邀请</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%1 被 %2 邀请</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>此处缺少历史记录</translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>%1 来了又走</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 回来了</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>消息已删除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: what happened, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>screen reader: name, time, text</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln 次改名</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>模式已更改</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>正在送往服务器</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>服务器已收到</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: a message, and what became of it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::RowLayout</name>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>回复较早的消息</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>其余部分太长，无法显示。复制消息可得到全部内容。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>这里还没有人说话</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>正在载入较早的消息…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>对话从这里开始</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>不回复</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln 行，作为一条消息发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>分成 %Ln 条消息发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>这条消息还剩 %Ln 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>“%1”是正确的</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>转到某一天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month of a calendar, a QLocale format</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Disclosure</name>
    <message>
        <source>open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>在此房间查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>没有结果</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>IRC 客户端</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>邀请大家加入 %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>发送此链接</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>本机地址还有：%1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>IRC 客户端（连接之后）</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Label</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
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
        <translation>查找成员</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>在场的人</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>在场（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>发消息(&amp;M)</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>在房间中提及(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>这是谁？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>取消管理员(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>设为管理员(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>禁言(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>请出(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>封禁并请出(&amp;B)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>不再忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>取消发言权(&amp;V)</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>给予发言权(&amp;V)</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>没有叫这个名字的</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>用 Parlor 加入</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>用 IRC 客户端加入</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>用终端加入</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>此服务器的房主</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>发消息(&amp;M)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>不再忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>提及(&amp;T)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>有发言权</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>现在没有叫这个名字的人。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>沉默时间</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>到来时间</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀请的二维码</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>前往房间或联系人</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>找到的房间和人</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>没有这个名字的房间或人</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>加入 %2 上的 %1</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>从列表中移除 %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>邀请(&amp;I)</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Parlor 正在做什么</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>开放于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人通过 IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人通过终端</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of people</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln descriptors</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>%1，%Ln 个描述符</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>本程序如何等待所有连接，以及为此打开了多少个文件</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>房主面板(&amp;L)</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1。按一下结束。</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中去掉</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>请输入别人看到的名字。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>允许再次进入(&amp;L)</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>已拒之门外</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>已拒之门外的人(&amp;K)</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>允许再次进入</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>名字，或 *!*@host 这样的掩码</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>拒之门外(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>把某人拒之门外(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>没有人被拒之门外。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>开设房间</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>就在本机。无需账号。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>你的名字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>房间(&amp;R)</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>更多：密码、端口、谁可以加入、历史</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>开放房间(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>密码（可选）(&amp;P)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>端口(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>谁可以加入(&amp;W)</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>谁可以加入</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>能连到本机的所有人</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>只限本机上的程序</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>在这台电脑上保存历史(&amp;K)</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>请输入房间名。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>请输入 0 到 65535 的数字；0 表示任何空闲端口。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>不用窗口</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>这一行在终端或服务中开设同一个房间，使用同一端口和同样的数据。请先在这里关闭房间。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>密码不应写在命令行上：请把它作为 password 写进配置文件，并加上 --config 和文件名。</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>关闭房间(&amp;C)</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>关闭此窗口后</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>关闭窗口时在托盘中继续开放(&amp;T)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>此房间的历史没有保存。要保存它，请关闭房间，再打开时选择在这台电脑上保存历史。</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>房间里的每条消息都保存在这台电脑上，包括谁在什么时候说的。以后进来的人也能读到。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>保存说过的话</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>存为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>存为网页(&amp;W)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>存为 JSON 行(&amp;J)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>所有保存内容的副本；备份时大家可以继续聊天。</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>备份全部(&amp;B)</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>备份全部</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>磁盘上 %1</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>正在开放 %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>已拒之门外</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>最近半小时</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>这台电脑的地址</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>发送此链接</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>用其他程序</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>用 %1 等待，打开了 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>此房间有 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>历史没有在保存：%1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>自房间开放以来已接收 %1，已发送 %2</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>在 %1 上，IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>只有本机上的程序可以进入。</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>同一网络中的人可以通过这些地址进来。从别处进来需要 VPN，或者由路由器转发冒号后面的端口。如果没有人能连上，可能是本机的防火墙关闭了该端口。</translation>
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
        <translation>终端</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>a door</comment>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>房间里的人(&amp;P)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>设为管理员(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>请出(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>封禁并请出(&amp;B)</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>设为管理员、请出、封禁</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>谁可以做什么</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>只有受邀请的人可以进入(&amp;I)</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>只有有发言权的人可以说话(&amp;C)</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>只有在房间里的人可以写(&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>只有管理员可以更改主题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>不在房间列表中显示(&amp;H)</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>不允许程序之间的询问 (CTCP)(&amp;Q)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>还没有主题</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>更改主题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>房间的密码(&amp;W)</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>可以有多少人(&amp;N)</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>加入房间</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>在另一台机器或任何 IRC 服务器上。</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>你的名字(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>地址或邀请(&amp;D)</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>更多：密码、加密</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>密码（可选）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>加密连接 (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>请输入地址，例如 chat.example.org，或粘贴邀请。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>开设(&amp;H)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor 菜单</translation>
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
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>房主关闭了房间</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>重新显示 %1 的话。</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>从现在起隐藏 %1 的话。</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>偏好设置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>在各处查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>按键和命令(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>关于 Parlor(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>离开房间(&amp;L)</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>离开并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>此服务器的房间(&amp;R)</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>我回来了(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>离开(&amp;A)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>立即连接(&amp;C)</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>停止开放(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>离开此服务器(&amp;L)</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>显示 Parlor</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>关闭房间并退出</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor 正在开放房间</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>正在查找 %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>正在向 %1 问好</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>正在进入房间</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%2 里的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln 人在此</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1，需要密码</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>勿扰(&amp;D)</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>房主面板(&amp;L)</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>那一行太早，无法在原处显示。</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>这台电脑保存的内容已损坏。它现在在 %1 中，并已开始新的文件。</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>你写的内容现在无法保存到这台电脑上：%1。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>这次不在这台电脑上保存任何内容：%1。</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>正在开放房间</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>标为已读(&amp;K)</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>全部标为已读(&amp;K)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>打开房间</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>主题和模式</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>在场的人</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>在此房间查找</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>前往房间或联系人</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>这是谁？</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>此服务器的房间</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>查找房间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>进入房间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln 个房间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>目前 %Ln 个房间</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>还没有这个房间。进入它，它就有了。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>输入 / 使用命令</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>发送消息到 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>你不在 %1 中。</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>进入房间</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>正在连接 %1。你写的内容会保留在这里。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>没有到 %1 的连接。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>没有到 %1 的连接：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>%Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>好几个人正在输入</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>复制文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>为所有人删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 正在输入</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 和 %2 正在输入</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>丢弃(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>回应表情(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>转到某一天(&amp;G)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>在各处查找</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>任何对话中的文字</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>目前 %Ln 条结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>最新的 %Ln 条结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 条结果</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>它前后说的话</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>词语、from:名字、in:#房间、after:2026-01-31、before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>不明白“%1”。</translation>
    </message>
    <message>
        <source>%1   %2: %3</source>
        <comment>time, name, text</comment>
        <translation>%1   %2：%3</translation>
    </message>
</context>
<context>
    <name>parlor::windows::WelcomePage</name>
    <message>
        <source>Back to the room</source>
        <translation>回到房间</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>附近</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor 菜单</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>正在开放房间</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
</context>
</TS>
