<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>키와 명령</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>방</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1부터 9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Ctrl+위, 아래</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>방이나 사람으로 이동</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>위쪽 방</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>아래쪽 방</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>새 글이 있는 다음 방</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>순서대로 방 선택</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>방에서 나가고 닫기</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>방 열기</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>방에 참여</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>이 방에서 찾기</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>모든 곳에서 찾기</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>쓰면서 스크롤</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>최신 메시지로 돌아가기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>새 줄</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>이름이나 명령 완성</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>전에 보낸 내용</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>창의 이전 부분</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>이 안내표</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>Parlor 종료</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+위, 아래</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>호스트 패널</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>방을 위로 옮기기</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>방을 아래로 옮기기</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>읽지 않은 첫 메시지로</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>대화에서: 메시지 고르기</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>고른 메시지에 답장</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>고른 메시지 복사</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>특정 날짜의 메시지로</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B, I, U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>굵게, 기울임, 밑줄</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>모든 메시지 알림(&amp;E)</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>나를 부를 때만 알림(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>알림 끔(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>글자 크기(&amp;S)</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>그 말을 먼저 보낸 뒤에 나갑니다.</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>여러 줄을 붙여넣기 전에 묻기(&amp;M)</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>입력 중임을 다른 사람에게 보이기(&amp;T)</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>지원하는 서버에서만.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>시스템 글꼴</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>글꼴(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>시각(&amp;T)</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>메시지 사이 간격 줄이기(&amp;B)</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>창에 더 많은 대화가 들어갑니다.</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>창의 언어에 맞춤</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>드나드는 사람(&amp;C)</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>펼칠 수 있는 한 줄로</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>한 사람에 한 줄씩</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>보이지 않음</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>보내는 방법을 고릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>%Ln줄을 넘을 때</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>몇 줄부터 많은지(&amp;H)</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>작별 인사로 둘만의 대화 끝내기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>작별을 뜻하는 말(&amp;W)</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>다른 말</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>맞춤법 검사(&amp;P)</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>사전에 없는 낱말에 쓰는 동안 밑줄을 긋습니다.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>사전(&amp;D)</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>맞춤법을 검사하려면 쓰는 언어의 Hunspell 사전을 설치하세요.</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>방해 금지(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>바탕 화면에 알림 보이기(&amp;N)</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>보고 있는 방과 지난 메시지는 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>말한 내용 보이기(&amp;W)</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>아니면 누가 어느 방에 썼는지만 보입니다.</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>방의 모든 메시지(&amp;E)</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>아니면 나에게 온 메시지만. 방마다 메뉴에서 다르게 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>내 이름처럼 여길 키워드(&amp;K)</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>다른 키워드</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>소리 내기(&amp;S)</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>알림마다.</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>작업 표시줄에서 창 강조(&amp;M)</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>창을 볼 때까지.</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>무시하는 사람(&amp;I)</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>이름 또는 *!*@host 같은 마스크</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>이제부터 그 사람의 말을 숨깁니다. 마스크에서 * 는 무엇이든 뜻합니다.</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>내가 여는 방의 기록 보관(&amp;K)</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>이 컴퓨터에. 나중에 들어온 사람도 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>가까운 방(&amp;N)</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>내가 여는 방을 이 네트워크에서 찾을 수 있고, 다른 사람의 방은 첫 페이지에 보입니다.</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>방을 연 채로 창을 닫을 때(&amp;C)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>나에게 묻기</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>트레이에서 방 계속 열어 두기</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>방 열기</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>테마, 모양, 다크 모드</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>확대, 배율, 글자 크기</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>밀도, 조밀하게</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>들어옴, 나감, 입장, 퇴장</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>차단, 숨기기</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>%1을(를) 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>%1이(가) 연결을 거부합니다</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>%1이(가) 제때 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>여기서 %1에 닿을 수 없습니다</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>%1에 연결하지 못했습니다 (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>서버가 연결을 닫았습니다</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>연결이 끊겼습니다 (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>서버가 %1초 동안 응답하지 않습니다</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>%1이(가) 응답하지만 채팅 서버가 아닙니다</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>%1이(가) 응답하지만 채팅 서버가 아닙니다 (응답: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>%1의 응답은 채팅 서버의 것이 아닙니다</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>줄 없이 끝없이 보내므로 채팅 서버가 아닙니다</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>이 버전의 Parlor는 암호화된 연결 (TLS)을 할 수 없습니다</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>%1에는 비밀번호가 필요합니다</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>%1의 비밀번호가 틀렸습니다</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>%1에 들어갈 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>이름 %1은(는) %2에서 이미 쓰이고 있습니다</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>이름 %1은(는) 그곳에서 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>서버가 거부했습니다: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>%1이(가) 방에 대해 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>이 컴퓨터에 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>서버가 확인하기 전에 연결이 끊겼습니다</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>서버가 확인하지 않았습니다</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>여기에는 듣는 사람이 없습니다: 먼저 방을 고르세요</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>%1 님이 방 이름을 %2(으)로 바꾸었습니다</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>%1 님은 자리를 비웠습니다: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>포트 %1은(는) 쓰이고 있습니다: 다른 포트나, 빈 포트를 쓰는 0을 고르세요</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>포트 %1은(는) 시스템용입니다: 1024 이상을 고르세요</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>이름은 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>이름에는 문자, 숫자와 []\`_^{|}- 만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>이름은 숫자나 붙임표로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>예약된 이름입니다.</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>예약된 이름과 너무 비슷합니다.</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>방 이름에는 공백, 쉼표, *, ?를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>주소에 호스트 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>주소가 너무 깁니다.</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1://은(는) 방으로 가는 링크가 아닙니다. 그런 링크는 parlor://, irc://, ircs:// 중 하나로 시작합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>“%1”은(는) 호스트 이름도 주소도 아닙니다.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>포트 “%1”은(는) 1에서 65535 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>“%1”은(는) 방 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>링크에 제어 문자가 있습니다.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>이 링크를 열까요?</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>이름에 다른 문자 체계의 글자가 있습니다. 다음과 같이 표시되었습니다: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>%Ln줄을 붙여넣을까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>방에 있는 모두가 모든 줄을 읽게 됩니다.</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>줄 그대로 붙여넣기</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>한 줄로 합치기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>이 컴퓨터의 방에 다른 사람이 %Ln명 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>이 컴퓨터에 방이 열려 있습니다. 다른 사람은 없습니다.</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>방도 닫을까요?</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>트레이에서 방 계속 열어 두기</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>%Ln명의 방 닫기</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>방 닫기</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>%1 방을 닫을까요?</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>이 컴퓨터가 방을 열고 있습니다. 닫으면 모두에게서 끝납니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Parlor 정보</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>방을 열거나 참여하세요. Parlor, IRC, telnet, netcat이 한 포트를 씁니다. MIT 라이선스의 자유 소프트웨어이며 Qt %1로 만들었습니다.</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>한 시간 동안</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>내일 아침까지</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>내가 끌 때까지</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>방해 금지</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>%1까지 방해 금지</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>방이 아닙니다.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>%1 방에 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>%1에는 주제가 없습니다.</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>주제: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>모드는 방에 쓰는 것입니다. 방을 적어 주세요: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>방을 적어 주세요: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>방 [비밀번호]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>이 서버의 방에 들어가기</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[방] [이유]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>이 방이나 다른 방에서 나가기</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>이름 글</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>한 사람에게만 말하기</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>하고 있는 일</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>하고 있는 일을 말하기</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>다른 이름 쓰기</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[글]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>주제를 보거나 바꾸기</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>이름 [이유]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>방에서 내보내기</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>방에 들어오지 못하게 하기</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>다시 들어올 수 있게 하기</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>운영자로 만들기</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>운영자 역할 거두기</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>사회자가 있는 방에서 말할 수 있게 하기</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>방의 모드 바꾸기</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>이름 [방]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>방으로 초대하기</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[메시지]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>자리를 비웠다고 알리기</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>돌아왔다고 알리기</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>누구인지 보기</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>이 서버의 방 보기</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>어떤 사람의 말을 숨기거나 다시 보기</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>이 화면 비우기</translation>
    </message>
    <message>
        <source>text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>이 방에서 글 찾기</translation>
    </message>
    <message>
        <source>line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>프로토콜 줄을 그대로 보내기</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[방]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>이 컴퓨터에서 방 열기</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>다른 서버의 방에 참여하기</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[이유]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>이 서버 떠나기</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[명령]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>명령과 키 보기</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>여기에 쓰면 아무도 읽지 못합니다. 방을 고르거나 / 로 명령을 쓰세요.</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>%1 방에 있지 않습니다. /join %1 로 돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>보내지 않음: 연결이 없습니다. 글은 여기에 남습니다.</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>연결이 없습니다</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>대화 중이 아닙니다</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>방에 있지 않습니다</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>보낼 내용이 없습니다.</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>/%1 명령은 없습니다. 그대로 말하려면 슬래시 두 개로 시작하세요.</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>/%1 명령은 지금 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>이렇게 쓰세요: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>여기서는 운영자가 아닙니다</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>/%1 명령은 없습니다. /%2 말씀인가요?</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>방에서 내보내고 들어오지 못하게 하기</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>발언권 거두기</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>바로 다시 연결하기</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>아직 주제 없음</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>주제(&amp;T)</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>%1 설정</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>모드 %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>주제 바꾸기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>운영자</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>발언권 있음</translation>
    </message>
    <message>
        <source>away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>봇</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>IRC로</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>터미널로</translation>
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
        <translation>%1, 서버</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1, 서버, 오프라인</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>안 읽음 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>나에게 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>알림 꺼짐</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>새 글 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>새 글 %Ln개, 최신 메시지로 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>최신 메시지로 이동</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 님이 들어왔습니다</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 님이 나갔습니다</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>%1 님이 나갔습니다: %2</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>%2 님이 %1 님을 내보냈습니다</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>%2 님이 %1 님을 내보냈습니다: %3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 님의 이름이 %2(으)로 바뀌었습니다</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>%1 님이 주제를 지웠습니다</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>%1 님이 주제를 바꾸었습니다: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 님이 %2 설정</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>%1 님이 초대되었습니다</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>%2 님이 %1 님을 초대했습니다</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>여기의 기록이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>외 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>%1 님이 들렀다 갔습니다</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 님이 돌아왔습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln명 이름 바꿈</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>모드가 바뀌었습니다</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation>yyyy년 M월 d일 dddd</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>메시지가 삭제되었습니다</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>서버로 가는 중</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>서버가 받았습니다</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 못함</translation>
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
        <translation>봇</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 글</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>이전 메시지에 대한 답장</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>나머지는 너무 길어 표시하지 않습니다. 전체를 보려면 메시지를 복사하세요.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 못함</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>아직 아무 말도 없습니다</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>이전 메시지를 불러오는 중…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>대화의 시작입니다</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>방</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>답장하지 않기</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 님에게 답장</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln줄, 메시지 하나로 보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>메시지 %Ln개로 보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>이 메시지에 %Ln바이트 남음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>“%1”은(는) 맞습니다</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>복사: %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month of a calendar, a QLocale format</comment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Disclosure</name>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>찾기 끝내기</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>이 방에서 찾기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>찾는 중</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>IRC 클라이언트</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>터미널</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>스크립트</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>사람 초대</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>%1 방에 사람 초대</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>이 링크를 보내세요</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>이 컴퓨터의 다른 주소: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>IRC 클라이언트(연결한 뒤)</translation>
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
        <translation>사람 찾기</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>여기 있는 사람</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>참여자 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>메시지(&amp;M)</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>방에서 이름 부르기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>누구인가요?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>무시(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>운영자 역할 거두기(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>운영자로 만들기(&amp;O)</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>말 막기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>내보내기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>차단하고 내보내기(&amp;B)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>무시 해제(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>발언권 거두기(&amp;V)</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>발언권 주기(&amp;V)</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>그런 이름은 없습니다</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>Parlor로 들어옴</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>IRC 클라이언트로 들어옴</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>터미널로 들어옴</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>이 서버의 주인</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>서버에 묻는 중</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>메시지(&amp;M)</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>무시 그만두기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>무시(&amp;I)</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 정보</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>이름 부르기(&amp;T)</translation>
    </message>
    <message>
        <source>you</source>
        <translation>나</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>운영자</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>발언권 있음</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>봇</translation>
    </message>
    <message>
        <source>away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>실제 이름</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>지금 그 이름을 쓰는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>방</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>조용한 시간</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>들어온 시각</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>초대 QR 코드</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>방이나 사람으로 이동</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>찾은 방과 사람</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>그 이름의 방이나 사람이 없습니다</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>%2의 %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>참여</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>%2의 %1 방에 참여</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>이 목록에서 %1 빼기</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>초대(&amp;I)</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>Parlor가 하고 있는 일</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>%1에서 열림</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>IRC %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>터미널 %Ln명</numerusform>
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
            <numerusform>%1, 디스크립터 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>이 프로그램이 모든 연결을 기다리는 방법과 이를 위해 연 파일의 수</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>호스트 패널(&amp;L)</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>%1. 누르면 끝납니다.</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>목록에서 빼기</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>다른 사람에게 보일 이름을 쓰세요.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>다시 들어오게 하기(&amp;L)</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>출입 금지</translation>
    </message>
    <message>
        <source>By</source>
        <translation>한 사람</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>출입 금지된 사람(&amp;K)</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>서버에 묻는 중</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>다시 들어오게 하기</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>이름 또는 *!*@host 같은 마스크</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>못 들어오게 하기(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>못 들어오게 할 사람(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>출입 금지된 사람이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>항목 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>방 열기</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>이 컴퓨터에서. 계정이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>방(&amp;R)</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>더 보기: 비밀번호, 포트, 참여할 수 있는 사람, 기록</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>방 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>비밀번호 (선택)(&amp;P)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>포트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>참여할 수 있는 사람(&amp;W)</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>참여할 수 있는 사람</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>이 컴퓨터에 닿을 수 있는 모두</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>이 컴퓨터의 프로그램만</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>이 컴퓨터에 기록 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>방의 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>0부터 65535까지의 수를 쓰세요. 0은 비어 있는 아무 포트를 씁니다.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>창 없이</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>이 줄은 같은 방을 같은 포트와 같은 데이터로 터미널이나 서비스에서 엽니다. 먼저 여기서 방을 닫으세요.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>비밀번호는 명령줄에 쓰지 않습니다: 설정 파일에 password로 쓰고 --config 와 파일 이름을 더하세요.</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>방 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>이 창을 닫은 뒤</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>창을 닫아도 트레이에서 방 계속 열어 두기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>이 방의 기록은 보관되지 않습니다. 보관하려면 방을 닫고, 이 컴퓨터에 기록을 보관하도록 다시 여세요.</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>방의 모든 메시지가 누가 언제 말했는지와 함께 이 컴퓨터에 보관됩니다. 나중에 들어온 사람도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>보관 위치</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>나눈 말 저장</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>글로(&amp;T)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>웹 페이지로(&amp;W)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>JSON 줄로(&amp;J)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 줄</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>보관된 모든 것의 사본입니다. 대화하는 동안에도 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>모두 백업(&amp;B)</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>모두 백업</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>디스크에서 %1</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>%1 여는 중</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에 보기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>초대</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>방</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>출입 금지</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>지난 30분</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>이 컴퓨터의 주소</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>이 링크를 보내세요</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>다른 프로그램으로</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>%1(으)로 기다리는 중, 열린 파일 %Ln개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>이 방의 메시지 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>기록이 저장되지 않고 있습니다: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>주소 %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>방을 연 뒤로 받은 양 %1, 보낸 양 %2</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>%1에서, IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>이 컴퓨터의 프로그램만 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>같은 네트워크에 있는 사람은 이 주소로 들어올 수 있습니다. 다른 곳에서 들어오려면 VPN이나, 콜론 뒤의 포트를 전달해 주는 공유기가 필요합니다. 아무도 연결되지 않으면 이 컴퓨터의 방화벽이 그 포트를 막고 있을 수 있습니다.</translation>
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
        <translation>터미널</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>a door</comment>
        <translation>이 창</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>접속 방법</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>방에 있는 사람(&amp;P)</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>운영자로 만들기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>내보내기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>차단하고 내보내기(&amp;B)</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>운영자로 만들기, 내보내기, 차단</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>누가 무엇을 할 수 있는지</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>초대받은 사람만 들어올 수 있음(&amp;I)</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>발언권이 있는 사람만 말할 수 있음(&amp;C)</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>방에 있는 사람만 쓸 수 있음(&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>운영자만 주제를 바꿀 수 있음(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>방 목록에서 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>프로그램 사이의 물음 막기 (CTCP)(&amp;Q)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>아직 주제 없음</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>주제 바꾸기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>주제(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>없애기(&amp;V)</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>방의 비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>들어올 수 있는 인원(&amp;N)</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>방에 참여</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>다른 컴퓨터 또는 아무 IRC 서버.</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>이름(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>주소 또는 초대(&amp;D)</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>더 보기: 비밀번호, 암호화</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>참여(&amp;J)</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>비밀번호 (선택)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>연결 암호화 (TLS)(&amp;E)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>chat.example.org 같은 주소를 쓰거나 초대를 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>열기(&amp;H)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor 메뉴</translation>
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
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>방 주인이 방을 닫았습니다</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>%1 님의 말이 다시 보입니다.</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>%1 님의 말은 이제 보이지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>환경설정(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>모든 곳에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>키와 명령(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>Parlor 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>초대(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>방에서 나가기(&amp;L)</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>나가고 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>이 서버의 방(&amp;R)</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>돌아왔어요(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>자리 비움(&amp;A)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>지금 연결(&amp;C)</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>방 열기 멈춤(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>이 서버 떠나기(&amp;L)</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>Parlor 보이기</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>방을 닫고 종료</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>Parlor가 방을 열고 있습니다</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 찾는 중</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1에 연결하는 중</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>%1에 인사하는 중</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>방에 들어가는 중</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 기다리는 중</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>%2의 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln명 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1, 비밀번호 있음</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>위로(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>방해 금지(&amp;D)</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>호스트 패널(&amp;L)</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>그 줄은 너무 오래되어 제자리에 보일 수 없습니다.</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>이 컴퓨터에 보관한 것이 손상되었습니다. 이제 %1에 있으며 새 파일을 시작했습니다.</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>쓴 내용을 지금 이 컴퓨터에 저장할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>이번에는 이 컴퓨터에 아무것도 보관하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>방을 여는 중</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>읽음으로 표시(&amp;K)</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>모두 읽음으로 표시(&amp;K)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>방 열어 보기</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>주제와 모드</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>여기 있는 사람</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>이 방에서 찾기</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>방이나 사람으로 이동</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>누구인가요?</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>이 서버의 방</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>서버에 묻는 중</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>방 찾기</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>방</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>방에 들어가기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>방 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>지금까지 방 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>아직 그런 방이 없습니다. 들어가면 생깁니다.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>/ 를 써서 명령 입력</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>%1에게 보내는 메시지</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>%1 방에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>방에 들어가기</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>%1에 연결하는 중. 쓴 내용은 여기에 남습니다.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>%1에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>%1에 연결되어 있지 않습니다: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>%Ln초 뒤에 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>%1 님이 입력하고 있습니다</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>%1 님과 %2 님이 입력하고 있습니다</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>여러 사람이 입력하고 있습니다</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>링크 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>글 복사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>모두에게서 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>다시 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>버리기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>답장(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>반응(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>날짜로 이동(&amp;G)</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>모든 곳에서 찾기</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>모든 대화의 글</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그곳으로 이동</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>지금까지 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>최신 결과 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>결과 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>그 앞뒤의 말</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>낱말, from:이름, in:#방, after:2026-01-31, before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>“%1”을(를) 이해하지 못했습니다.</translation>
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
        <translation>방으로 돌아가기</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>가까운 방</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>Parlor 메뉴</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>방을 여는 중</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1에 연결하는 중</translation>
    </message>
</context>
</TS>
