<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>キーとコマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 から 9</translation>
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
        <translation>ルームまたは人へ移動</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>上のルーム</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>下のルーム</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>新着のある次のルーム</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>順番でルームを選ぶ</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>退出してルームを閉じる</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>このルームを検索</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>入力しながらスクロール</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>最新のメッセージへ戻る</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>名前またはコマンドを補完</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>以前に送信した内容</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>Parlor を終了</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+上、下</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>ホストパネル</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>ルームを上へ</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>ルームを下へ</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>最初の未読メッセージへ</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>会話の中で: メッセージを選ぶ</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>選んだメッセージに返信</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>選んだメッセージをコピー</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>それに対してできること</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>ある日のメッセージへ</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B、I、U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>太字、斜体、下線</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>すべてのメッセージを通知(&amp;E)</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>自分宛てだけを通知(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>ミュート(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>その言葉が送られてから退出します。</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>多くの行を貼り付ける前に確認する(&amp;M)</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>入力中であることを相手に知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>対応しているサーバーのみ。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>システムのフォント</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>フォント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>メッセージの間隔を狭くする(&amp;B)</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>会話がより多くウィンドウに収まります。</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>ウィンドウの言語に合わせる</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>出入りする人(&amp;C)</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>開ける 1 行にまとめる</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>一人 1 行</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>送り方を選べます。</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>%Ln 行を超えるとき</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>何行から多いとするか(&amp;H)</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>別れの言葉で二人の会話を終える(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>別れを表す言葉(&amp;W)</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>言葉を追加</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>スペルを確認(&amp;P)</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>辞書にない単語に、入力中に下線を付けます。</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>辞書(&amp;D)</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>スペルを確認するには、お使いの言語の Hunspell 辞書をインストールしてください。</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>おやすみモード(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>デスクトップに通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>見ているルームと古いメッセージは通知しません。</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>発言の内容を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>そうでなければ、誰がどのルームで書いたかだけ。</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>ルームのすべてのメッセージ(&amp;E)</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>そうでなければ自分宛てだけ。ルームごとにメニューで変えられます。</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>自分の名前と同じ扱いのキーワード(&amp;K)</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>キーワードを追加</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>音を鳴らす(&amp;S)</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>通知のたびに。</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>タスクバーでウィンドウを目立たせる(&amp;M)</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>ウィンドウを見るまで。</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>無視している人(&amp;I)</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>名前、または *!*@host のようなマスク</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>今後その発言を隠します。マスクの * は任意の文字列です。</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>自分が開くルームの履歴を残す(&amp;K)</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>このマシンに。後から参加した人も読み返せます。</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>近くのルーム(&amp;N)</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>自分が開くルームはこのネットワークで見つけられ、ほかの人のルームは最初のページに表示されます。</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>ルームを開いたままウィンドウを閉じるとき(&amp;C)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>トレイで開いたままにする</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>テーマ、外観、ダークモード</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>ズーム、拡大、文字サイズ</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>密度、コンパクト</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>入室、退室、参加、退出</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>ブロック、非表示</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>%1 が見つかりません</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1 が接続を拒否しました</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1 が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>ここから %1 に到達できません</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>%1 に接続できませんでした (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>接続が切れました (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>サーバーが %1 秒間応答していません</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1 は応答しましたが、チャットサーバーではありません</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1 は応答しましたが、チャットサーバーではありません (返答: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1 の応答はチャットサーバーのものではありません</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>改行なしに送り続けるので、チャットサーバーではありません</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>このバージョンの Parlor では暗号化された接続 (TLS) はできません</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1 にはパスワードが必要です</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>%1 のパスワードが違います</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1 に入れません: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>名前 %1 は %2 で使われています</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>名前 %1 はそこでは使えません: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>サーバーが拒否しました: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1 からルームについての応答がありません</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>このコンピューターに保存できませんでした: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>サーバーが確認する前に接続が切れました</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>サーバーが確認しませんでした</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>ここには聞く人がいません。先にルームを選んでください</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 がルームの名前を %2 に変えました</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 は離席中です: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>ポート %1 は使用中です。別のポートか、空きポートを使う 0 を選んでください</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>ポート %1 はシステム用です。1024 以上を選んでください</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>名前は空にできません。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>名前に使えるのは文字、数字と []\`_^{|}- だけです。</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>名前を数字やハイフンで始めることはできません。</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>この名前は予約されています。</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>予約された名前に似すぎています。</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>ルーム名に空白、コンマ、* や ? は使えません。</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>アドレスにホスト名がありません。</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// はルームへのリンクではありません。そのようなリンクは parlor://、irc://、ircs:// のいずれかで始まります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>「%1」はホスト名でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>ポート「%1」は 1 から 65535 の間にありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>「%1」をルーム名にすることはできません。</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>リンクに制御文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>この名前には別の文字体系の文字が含まれています。表示は次のとおりでした: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>%Ln 行を貼り付けますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>ルームの全員がすべての行を読みます。</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>行のまま貼り付け</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>1 行にまとめる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>ほかに %Ln 人がこのマシンのルームにいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>このマシンでルームが開いています。ほかには誰もいません。</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>ルームも閉じますか？</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>トレイで開いたままにする</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>%Ln 人のルームを閉じる</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>ルームを閉じる</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 を閉じますか？</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>このマシンがルームを開いています。閉じると全員に対して終了します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Parlor について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>ルームを開くことも、参加することもできます。Parlor、IRC、telnet、netcat が一つのポートで使えます。MIT ライセンスの自由ソフトウェアで、Qt %1 で作られています。</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>明日の朝まで</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>自分でオフにするまで</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>%1 までおやすみモード</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>これはルームではありません。</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>%1 に参加していません。</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1 にはトピックがありません。</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>トピック: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>モードはルームのものです。ルームを指定してください: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>ルームを指定してください: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>ルーム [パスワード]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>このサーバーのルームに入る</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[ルーム] [理由]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>このルームまたは別のルームから退出する</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>名前 テキスト</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>一人だけに話す</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>していることを伝える</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[テキスト]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>トピックを表示または変更する</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>名前 [理由]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>ルームから退出させる</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>ルームに入れないようにする</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>ルームに入れるように戻す</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>オペレーターにする</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>オペレーター権限を取り上げる</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>モデレート中のルームで発言を許可する</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>ルームのモードを変更する</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>名前 [ルーム]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>ルームに招待する</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[メッセージ]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>離席していることを伝える</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>戻ったことを伝える</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>その人の情報を表示する</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>このサーバーのルームを表示する</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>その人の発言を隠す、または再び表示する</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>この表示を空にする</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>このルームでテキストを探す</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>プロトコルの行をそのまま送る</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[ルーム]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>このマシンでルームを開く</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>別のサーバーのルームに参加する</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[理由]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>このサーバーから離れる</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[コマンド]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>コマンドとキーを表示する</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>ここに書いても誰にも届きません。ルームを選ぶか、/ でコマンドを入力してください。</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>%1 に参加していません。/join %1 で戻れます。</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>送信していません: 接続がありません。内容はここに残ります。</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>会話の中にいません</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>ルームの中にいません</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信する内容がありません。</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>/%1 というコマンドはありません。そのまま発言するにはスラッシュを二つ付けてください。</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 は今使えません: %2。</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>書き方: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>ここではオペレーターではありません</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>/%1 というコマンドはありません。/%2 のことですか？</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>ルームから退出させ、入れないようにする</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>発言権を取り消す</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>すぐに再接続を試みる</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>トピックはまだありません</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1 が設定</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>モード %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>トピックを変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>発言権あり</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>IRC から</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>ターミナルから</translation>
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
        <translation>%1、サーバー</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1、サーバー、オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>あなた宛て %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>新着 %Ln 件、最新のメッセージへ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>最新のメッセージへ移動</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 が参加しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 が退出しました</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>%1 が退出しました: %2</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%1 は %2 によって退出させられました</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%1 は %2 によって退出させられました: %3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 は %2 に名前を変えました</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 がトピックを消しました</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 がトピックを変更しました: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 が %2 を設定しました</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 が招待されました</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%1 が %2 から招待されました</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>ここの履歴がありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>%1 が来て去りました</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 が戻りました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln 人が改名</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>モードが変更されました</translation>
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
        <translation>メッセージは削除されました</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>サーバーへ送信中</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>サーバーに届きました</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: what happened, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>screen reader: name, time, text</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: a message, and what became of it</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::RowLayout</name>
    <message>
        <source>bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>以前のメッセージへの返信</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>残りは長すぎて表示できません。全文はメッセージをコピーしてください。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>まだ何も話されていません</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>以前のメッセージを読み込み中…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>会話はここから始まります</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>返信をやめる</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 に返信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln 行、1 件のメッセージとして送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージとして送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>このメッセージは残り %Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>「%1」は正しい</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
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
        <translation>開いています</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>検索を終える</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>このルームを検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>IRC クライアント</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>人を招待</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>%1 に人を招待</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>このリンクを送ってください</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>このマシンの別のアドレス: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>IRC クライアント（接続後）</translation>
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
        <translation>人を探す</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>ここにいる人</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>参加者 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>ルームで名前を呼ぶ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>この人は誰？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>オペレーター権限を外す(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>オペレーターにする(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>発言を止める(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>退出させる(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>出入り禁止にして退出(&amp;B)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>無視をやめる(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>発言権を取り消す(&amp;V)</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>発言権を与える(&amp;V)</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>その名前のものはありません</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>Parlor で参加</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>IRC クライアントで参加</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>ターミナルで参加</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>このサーバーのホスト</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせています</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>無視をやめる(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>名前を呼ぶ(&amp;T)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>発言権あり</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>本名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>その名前の人は今いません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>無言の時間</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>参加した時刻</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>招待の QR コード</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>ルームまたは人へ移動</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>見つかったルームと人</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>その名前のルームや人は見つかりません</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>参加</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>%2 の %1 に参加</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 をこの一覧から外す</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Parlor の動作状況</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>%1 で公開中</translation>
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
            <numerusform>ターミナル %Ln 人</numerusform>
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
            <numerusform>%1、記述子 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>このプログラムがすべての接続を待つ方法と、そのために開いているファイルの数</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>ホストパネル(&amp;L)</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1。押すと終わります。</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>ほかの人に見える名前を書いてください。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>再び入れるようにする(&amp;L)</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>出入り禁止</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>出入り禁止の人(&amp;K)</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせています</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>再び入れるようにする</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>名前、または *!*@host のようなマスク</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>入れないようにする(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>入れないようにする人(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>出入り禁止の人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
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
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>このマシンで開きます。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>詳細: パスワード、ポート、参加できる人、履歴</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>ルームを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>パスワード (任意)(&amp;P)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>ポート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>参加できる人(&amp;W)</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>参加できる人</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>このマシンに接続できる全員</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>このマシン上のプログラムのみ</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>履歴をこのマシンに残す(&amp;K)</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>ルームの名前を書いてください。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>0 から 65535 の数を書いてください。0 は空いているポートを使います。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>ウィンドウなしで</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>この行は、同じルームを同じポートと同じデータで、ターミナルやサービスから開きます。先にここでルームを閉じてください。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>パスワードはコマンドラインに書かず、設定ファイルに password として書き、--config とファイル名を加えてください。</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>ルームを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>このウィンドウを閉じても</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>ウィンドウを閉じてもトレイで開いたままにする(&amp;T)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>このルームの履歴は残されていません。残すには、ルームを閉じ、履歴をこのマシンに残すようにして開き直してください。</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>ルームのすべてのメッセージは、誰がいつ言ったかとともにこのコンピューターに保存されます。後から入った人も読めます。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>発言を保存</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>ウェブページとして(&amp;W)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>JSON 行として(&amp;J)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>保存されているすべてのコピーです。会話を続けたまま作れます。</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>すべてをバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>すべてをバックアップ</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>ディスク上 %1</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 を公開中</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>出入り禁止</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>動かし続ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>この 30 分</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>このマシンのアドレス</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 で</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>このリンクを送ってください</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>ほかのプログラムで</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>%1 で待機中、開いているファイル %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>このルームのメッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>履歴が保存されていません: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>アドレス %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>ルームを開いてからの受信は %1、送信は %2</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>%1 で、IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>このマシン上のプログラムだけが入れます。</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>同じネットワークの人はこれらのアドレスで入れます。ほかの場所からは VPN か、コロンの後ろのポートを転送するルーターが必要です。誰もつながらないときは、このマシンのファイアウォールがそのポートを閉じているかもしれません。</translation>
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
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>a door</comment>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>ルームにいる人(&amp;P)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>オペレーターにする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>退出させる(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>出入り禁止にして退出(&amp;B)</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>オペレーターにする、退出させる、出入り禁止にする</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>招待された人だけが入れる(&amp;I)</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>発言権のある人だけが話せる(&amp;C)</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>ルームにいる人だけが書ける(&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>オペレーターだけがトピックを変えられる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>ルーム一覧に出さない(&amp;H)</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>プログラム間の問い合わせを許さない (CTCP)(&amp;Q)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>トピックはまだありません</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>トピックを変更(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>ルームのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>入れる人数(&amp;N)</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>ルームに参加</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>別のマシン、または任意の IRC サーバー。</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>アドレスまたは招待(&amp;D)</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>詳細: パスワード、暗号化</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>参加(&amp;J)</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>パスワード (任意)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>接続を暗号化する (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>chat.example.org のようなアドレスを書くか、招待を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>開く(&amp;H)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor メニュー</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>ホストがルームを閉じました</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>%1 の発言を再び表示します。</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>%1 の発言は今後表示されません。</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>設定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>すべてを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>キーとコマンド(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>Parlor について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>ルームから退出(&amp;L)</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>退出して閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>このサーバーのルーム(&amp;R)</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>戻りました(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>離席(&amp;A)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>今すぐ接続(&amp;C)</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>公開をやめる(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>このサーバーから離れる(&amp;L)</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>Parlor を表示</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>ルームを閉じて終了</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor がルームを開いています</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 を検索しています</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>%1 に挨拶しています</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>ルームに入っています</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln 人参加中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1、パスワードあり</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>上へ(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>おやすみモード(&amp;D)</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>ホストパネル(&amp;L)</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>その行は古すぎて、その場所に表示できません。</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>このコンピューターに残していたものが壊れていました。%1 に移し、新しいファイルを始めました。</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>書いた内容を今このコンピューターに保存できません: %1。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>今回はこのコンピューターに何も残しません: %1。</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>ルームを開いています</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>既読にする(&amp;K)</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>すべて既読にする(&amp;K)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>ルームを表示</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>トピックとモード</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>ここにいる人</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>このルームを検索</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>ルームまたは人へ移動</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>この人は誰？</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>このサーバーのルーム</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせています</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>ルームを探す</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>ルームに入る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln ルーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>これまでに %Ln ルーム</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>そのルームはまだありません。入るとできます。</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>/ でコマンドを入力</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>%1 に参加していません。</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>ルームに入る</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>%1 に接続しています。書いた内容はここに残ります。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>%1 への接続がありません。</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>%1 への接続がありません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>%Ln 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 が入力しています</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 と %2 が入力しています</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>複数の人が入力しています</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>リンクを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>テキストをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>全員から削除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>破棄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>返信(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>リアクション(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>日付へ移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>すべての会話のテキスト</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>これまでに %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>最新の %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>その前後の発言</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>言葉、from:名前、in:#ルーム、after:2026-01-31、before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>「%1」は理解できません。</translation>
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
        <translation>ルームに戻る</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>近くのルーム</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor メニュー</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>ルームを開いています</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
</context>
</TS>
