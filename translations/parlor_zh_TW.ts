<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>按鍵與指令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
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
        <translation>前往聊天室或某人</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>上一個聊天室</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>下一個聊天室</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>下一個有新訊息的聊天室</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>依位置選擇聊天室</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>離開並關閉聊天室</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>開設聊天室</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>加入聊天室</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>在此聊天室尋找</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>在所有地方尋找</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>輸入時捲動</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>回到最新訊息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>補全名稱或指令</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>先前傳送的內容</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>視窗的下一區</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>視窗的上一區</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>這張表</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>結束 Parlor</translation>
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
        <translation>將聊天室上移</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>將聊天室下移</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>前往第一則未讀訊息</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>在對話中：選擇一則訊息</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>回覆所選訊息</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>複製所選訊息</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>可以對它做什麼</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>跳到某一天的訊息</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B、I、U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>粗體、斜體、底線</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>每則訊息都通知(&amp;E)</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>只通知提到我的訊息(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>靜音(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>你的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名稱</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
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
        <translation>會先說出這個字，然後離開。</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>貼上多行前先詢問(&amp;M)</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>讓別人看到我正在輸入(&amp;T)</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>僅限支援的伺服器。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>尋找設定</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>系統字型</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>縮小訊息之間的距離(&amp;B)</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>視窗可以顯示更多對話。</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>跟隨視窗的語言</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>來來去去的人(&amp;C)</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>合為一行，可以展開</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>每人一行</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>由你選擇如何傳送。</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>超過 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>多少行算多(&amp;H)</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>用道別語結束兩人對話(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>表示道別的詞(&amp;W)</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>再加一個詞</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>檢查拼字(&amp;P)</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>輸入時為字典中沒有的詞加上底線。</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>字典(&amp;D)</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>若要檢查拼字，請安裝你的語言的 Hunspell 字典。</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>請勿打擾(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>在桌面上顯示通知(&amp;N)</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>正在看的聊天室和舊訊息從不通知。</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>顯示說了什麼(&amp;W)</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>否則只顯示誰在哪個聊天室寫了。</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>聊天室裡的每則訊息(&amp;E)</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>否則只通知給你的訊息。每個聊天室可以不同：請看它的選單。</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>視同你名稱的關鍵字(&amp;K)</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>再加一個關鍵字</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>播放聲音(&amp;S)</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>每次通知時。</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>在工作列標示視窗(&amp;M)</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>直到你看它為止。</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>已忽略的人(&amp;I)</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>名稱，或 *!*@host 這樣的遮罩</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>從現在起隱藏他們說的話。遮罩中的 * 代表任何內容。</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>保存我開設的聊天室的記錄(&amp;K)</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>保存在這台電腦上。後來加入的人可以回看。</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>附近的聊天室(&amp;N)</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>在這個網路上可以找到我開設的聊天室，我也能在首頁看到別人的。</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>聊天室開放時關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>詢問我</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>在系統匣中繼續開放</translation>
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
        <translation>我的聊天室</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>主題、外觀、深色模式</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>縮放、放大、字級</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>密度、緊湊</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>加入、離開、進入、退出</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>封鎖、隱藏</translation>
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
        <translation>%1 拒絕連線</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 沒有及時回應</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>從這裡無法連到 %1</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>無法連線到 %1(%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>伺服器關閉了連線</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>連線中斷(%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>伺服器已有 %1 秒沒有回應</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 有回應，但不是聊天伺服器</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 有回應，但不是聊天伺服器(它說：%2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 的回應不像聊天伺服器</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>它不斷傳送且沒有換行，所以不是聊天伺服器</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>這個版本的 Parlor 無法加密連線 (TLS)</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 需要密碼</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>%1 的密碼不對</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 不讓你進入：%2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>名稱 %1 在 %2 上已被使用</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>那裡不允許名稱 %1：%2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>伺服器拒絕了：%1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 沒有回應關於聊天室的要求</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>無法儲存到這台電腦：%1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>伺服器確認之前連線中斷</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>伺服器沒有確認</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>這裡沒有人聽：請先選擇聊天室</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 將聊天室改名為 %2</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 離開了：%2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>連接埠 %1 已被使用：請另選一個，或用 0 取任一可用的連接埠</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>連接埠 %1 為系統保留：請從 1024 起選擇</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>名稱不能空白。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>名稱只能由字母、數字和 []\`_^{|}- 組成。</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>名稱不能以數字或連字號開頭。</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>此名稱已保留。</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>這與一個保留的名稱太像。</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>聊天室名稱不能有空格、逗號、* 或 ?。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>位址裡沒有主機名稱。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>位址太長。</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// 不是通往聊天室的連結：那樣的連結以 parlor://、irc:// 或 ircs:// 開頭。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>「%1」既不是主機名稱也不是位址。</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>連接埠「%1」不在 1 到 65535 之間。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>「%1」不能作為聊天室名稱。</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>連結中含有控制字元。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>要開啟這個連結嗎？</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>這個名稱含有其他文字系統的字母。它曾顯示為：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>要貼上 %Ln 行嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>聊天室裡的每個人都會讀到全部內容。</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>逐行貼上</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>合併為一行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>這台電腦的聊天室裡還有 %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>這台電腦開著一個聊天室，裡面沒有其他人。</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>也要關閉聊天室嗎？</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>在系統匣中繼續開放</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>為 %Ln 人關閉聊天室</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>關閉聊天室</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>要關閉 %1 嗎？</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>聊天室由這台電腦開設，關閉後對所有人結束。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>關於 Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>開設或加入聊天室。Parlor、IRC、telnet 和 netcat 共用一個連接埠。採用 MIT 授權的自由軟體，以 Qt %1 製作。</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小時</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>到明天早上</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>直到我關閉它</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>請勿打擾</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>請勿打擾，直到 %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>這不是聊天室。</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>你不在 %1 裡。</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 沒有主題。</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>主題是：%1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>模式屬於聊天室。請指明：/mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>請指明聊天室：/invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>聊天室 [密碼]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>進入此伺服器的聊天室</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[聊天室] [原因]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>離開這個或另一個聊天室</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>名稱 文字</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>只對一個人說</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>你在做什麼</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>說出你正在做什麼</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>換一個名稱</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[文字]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>顯示或變更主題</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>名稱 [原因]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>將某人請出聊天室</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>禁止某人進入聊天室</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>讓某人再次進入</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>讓某人成為管理員</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>收回管理員角色</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>讓某人在管制的聊天室發言</translation>
    </message>
    <message>
        <source>change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>變更聊天室的模式</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>名稱 [聊天室]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>邀請某人進入聊天室</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[訊息]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>告訴別人你離開了</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>告訴別人你回來了</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>顯示某人是誰</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>顯示此伺服器的聊天室</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>隱藏某人的話，或再次顯示</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>清空這個畫面</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>在此聊天室尋找文字</translation>
    </message>
    <message>
        <source>line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>原樣傳送一行協定內容</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[聊天室]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>在這台電腦開設聊天室</translation>
    </message>
    <message>
        <source>address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>加入另一台伺服器的聊天室</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[原因]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>離開此伺服器</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[指令]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>顯示指令與按鍵</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>在這裡沒有人會讀到。請選擇聊天室，或輸入 / 使用指令。</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>你不在 %1 裡。/join %1 可以回去。</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>未傳送：沒有連線。內容會留在這裡。</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>沒有連線</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>你不在對話中</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>你不在聊天室中</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>沒有可傳送的內容。</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>沒有 /%1 這個指令。若要說出它，請以兩個斜線開頭。</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 現在無法使用：%2。</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>請寫成：/%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>你不是這裡的管理員</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>沒有 /%1 這個指令。您是指 /%2 嗎？</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>將某人請出聊天室並禁止再進入</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>取消某人的發言權</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>立即重新連線</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>還沒有主題</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>由 %1 設定</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>變更主題</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>有發言權</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>透過 IRC</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>透過終端機</translation>
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
        <translation>%1，伺服器</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1，伺服器，離線</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 則未讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln 則提到你</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已靜音</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 則新訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln 則新訊息，前往最新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>前往最新訊息</translation>
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
        <translation>%1 離開了</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>%1 離開了：%2</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%1 被 %2 請出</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%1 被 %2 請出：%3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 改名為 %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 清除了主題</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 將主題改為：%2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 設定了 %2</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 受到邀請</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%1 受到 %2 邀請</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>這裡缺少記錄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>%1 來過又走了</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 回來了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln 人改名</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>模式已變更</translation>
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
        <translation>訊息已移除</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>正在送往伺服器</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>伺服器已收到</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
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
        <translation>機器人</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新訊息</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>回覆先前的訊息</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>其餘內容太長，無法顯示。複製訊息即可取得全部。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>重新傳送</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>這裡還沒有人說話</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>正在載入較早的訊息…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>對話從這裡開始</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>聊天室</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>表情符號</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>不回覆</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回覆 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln 行，作為一則訊息傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>分成 %Ln 則訊息傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>這則訊息還剩 %Ln 位元組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>「%1」是正確的</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>複製：%1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>跳到某一天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
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
        <translation>已展開</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>表情符號</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>上一個結果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個結果</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>結束尋找</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>在此聊天室尋找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>尋找中</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>沒有結果</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>IRC 用戶端</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>指令稿</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>邀請他人</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>邀請他人加入 %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>傳送這個連結</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>這台電腦的其他位址：%1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>IRC 用戶端（連線之後）</translation>
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
        <translation>尋找某人</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>在這裡的人</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>在這裡 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>訊息(&amp;M)</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>在聊天室提及(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>這是誰？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>收回管理員角色(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>設為管理員(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>禁言(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>請出(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>封鎖並請出(&amp;B)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>不再忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>取消發言權(&amp;V)</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>給予發言權(&amp;V)</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>沒有叫這個名字的</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>不到一分鐘</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>用 Parlor 加入</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>用 IRC 用戶端加入</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>用終端機加入</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>此伺服器的房主</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在詢問伺服器</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>訊息(&amp;M)</translation>
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
        <translation>關於 %1</translation>
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
        <translation>管理員</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>有發言權</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真實姓名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>目前沒有這個名稱的人。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>沉默時間</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>加入時間</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀請的 QR 碼</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>前往聊天室或某人</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>找到的聊天室與人</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>沒有這個名稱的聊天室或人</translation>
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
        <translation>加入 %2 的 %1</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>從清單移除 %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>邀請(&amp;I)</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Parlor 正在做什麼</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>開放於 %1</translation>
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
            <numerusform>IRC %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>終端機 %Ln 人</numerusform>
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
            <numerusform>%1，%Ln 個描述元</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>此程式等待所有連線的方式，以及為此開啟的檔案數</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>房主面板(&amp;L)</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1。按一下即可結束。</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>從清單移除</translation>
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
        <translation>請寫下別人會看到的名稱。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>允許再次進入(&amp;L)</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>禁止進入</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>禁止進入的人(&amp;K)</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在詢問伺服器</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>允許再次進入</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>名稱，或 *!*@host 這樣的遮罩</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>禁止進入(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>禁止某人進入(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>沒有人被禁止進入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>開設聊天室</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>在這台電腦上。不需要帳號。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>你的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>聊天室(&amp;R)</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>更多：密碼、連接埠、誰可以加入、記錄</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>開設聊天室(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>密碼(選填)(&amp;P)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>連接埠(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>誰可以加入(&amp;W)</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>誰可以加入</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>能連到這台電腦的所有人</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>僅限這台電腦上的程式</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>在這台電腦上保存記錄(&amp;K)</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>請寫下聊天室的名稱。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>請寫 0 到 65535 的數字；0 會使用任一可用的連接埠。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>不用視窗</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>這一行從終端機或服務開設同一個聊天室，使用相同的連接埠和資料。請先在這裡關閉聊天室。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>密碼不應寫在命令列上：請以 password 寫進設定檔，並加上 --config 和檔名。</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>關閉聊天室(&amp;C)</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>關閉此視窗後</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>關閉視窗時在系統匣繼續開放(&amp;T)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>此聊天室的記錄沒有保存。若要保存，請關閉聊天室，再開設時選擇在這台電腦上保存記錄。</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>聊天室的每則訊息都保存在這台電腦上，包括誰在何時說的。之後進來的人也能讀到。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>儲存說過的話</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>存為文字(&amp;T)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>存為網頁(&amp;W)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>存為 JSON 行(&amp;J)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>所有保存內容的副本；備份時大家可以繼續聊天。</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>備份全部(&amp;B)</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>備份全部</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>磁碟上 %1</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>正在開放 %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一覽</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>禁止進入</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>保持運作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>最近半小時</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>這台電腦的位址</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>傳送這個連結</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>用其他程式</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>以 %1 等待，開啟了 %Ln 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>此聊天室有 %Ln 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>記錄沒有在保存：%1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>位址 %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>自房間開放以來已接收 %1，已傳送 %2</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>在 %1 上，IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>只有這台電腦上的程式可以進入。</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>同一網路中的人可以透過這些位址進來。從別處進來需要 VPN，或者由路由器轉送冒號後面的連接埠。如果沒有人能連上，可能是這台電腦的防火牆關閉了該連接埠。</translation>
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
        <translation>終端機</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>a door</comment>
        <translation>此視窗</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>連線方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>聊天室裡的人(&amp;P)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>設為管理員(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>請出(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>封鎖並請出(&amp;B)</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>設為管理員、請出、封鎖</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>誰可以做什麼</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>只有受邀請的人可以進入(&amp;I)</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>只有有發言權的人可以說話(&amp;C)</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>只有在聊天室裡的人可以寫(&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>只有管理員可以變更主題(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>不在聊天室清單中顯示(&amp;H)</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>不允許程式之間的詢問 (CTCP)(&amp;Q)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>還沒有主題</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>變更主題(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>聊天室的密碼(&amp;W)</translation>
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
        <translation>已設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>加入聊天室</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>在另一台電腦，或任何 IRC 伺服器。</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>你的名稱(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>位址或邀請(&amp;D)</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>更多：密碼、加密</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>密碼(選填)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>加密連線 (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>請寫位址，例如 chat.example.org，或貼上邀請。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>開設(&amp;H)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor 選單</translation>
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
        <translation>房主關閉了聊天室</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>再次顯示 %1 說的話。</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>從現在起隱藏 %1 說的話。</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>偏好設定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>在所有地方尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>按鍵與指令(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>關於 Parlor(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>邀請(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>離開聊天室(&amp;L)</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>離開並關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>此伺服器的聊天室(&amp;R)</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>我回來了(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>離開一下(&amp;A)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>立即連線(&amp;C)</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>停止開放(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>離開此伺服器(&amp;L)</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>顯示 Parlor</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>關閉聊天室並結束</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor 正在開放聊天室</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>正在查詢 %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在連線到 %1</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>正在向 %1 打招呼</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>正在進入聊天室</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%2 裡的 %1</translation>
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
        <translation>%1，需要密碼</translation>
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
        <translation>請勿打擾(&amp;D)</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>房主面板(&amp;L)</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>那一行太早，無法在原處顯示。</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>這台電腦保存的內容已損壞。它現在位於 %1，並已開始新的檔案。</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>你寫的內容現在無法儲存到這台電腦：%1。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>這次不在這台電腦上保存任何內容：%1。</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>正在開設聊天室</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>標為已讀(&amp;K)</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>全部標為已讀(&amp;K)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>開啟聊天室</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>主題與模式</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>在這裡的人</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>在此聊天室尋找</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>前往聊天室或某人</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>這是誰？</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>此伺服器的聊天室</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>正在詢問伺服器</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>尋找聊天室</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>進入聊天室</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln 個聊天室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>目前 %Ln 個聊天室</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>還沒有這個聊天室。進入後就會建立。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>輸入 / 使用指令</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>傳訊息給 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>你不在 %1 裡。</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>進入聊天室</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>正在連線到 %1。你寫的內容會留在這裡。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>沒有與 %1 的連線。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>沒有與 %1 的連線：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>%Ln 秒後再次嘗試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即嘗試</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 正在輸入</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 和 %2 正在輸入</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>好幾個人正在輸入</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>開啟連結(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>複製連結(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>複製文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>對所有人刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>重新傳送(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>捨棄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回覆(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>回應表情(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>跳到某一天(&amp;G)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>在所有地方尋找</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>任何對話中的文字</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往該處</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>目前 %Ln 個結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>最新 %Ln 個結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 個結果</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>它前後說的話</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>詞語、from:名稱、in:#聊天室、after:2026-01-31、before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>不懂「%1」。</translation>
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
        <translation>回到聊天室</translation>
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
        <translation>Parlor 選單</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>正在開設聊天室</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在連線到 %1</translation>
    </message>
</context>
</TS>
