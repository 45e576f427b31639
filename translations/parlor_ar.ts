<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>KeySheet</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>المفاتيح والأوامر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Alt+1 to 9</source>
        <translation>Alt+1 إلى Alt+9</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp، PgDn</translation>
    </message>
    <message>
        <source>Ctrl+Up, Down</source>
        <translation>Ctrl+أعلى، أسفل</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>الانتقال إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>الغرفة السابقة</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>الغرفة التالية</translation>
    </message>
    <message>
        <source>Next room with news</source>
        <translation>الغرفة التالية التي فيها جديد</translation>
    </message>
    <message>
        <source>Room by its place</source>
        <translation>غرفة بحسب موضعها</translation>
    </message>
    <message>
        <source>Leave and close the room</source>
        <translation>مغادرة الغرفة وإغلاقها</translation>
    </message>
    <message>
        <source>Host a room</source>
        <translation>فتح غرفة</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Scroll while writing</source>
        <translation>التمرير أثناء الكتابة</translation>
    </message>
    <message>
        <source>Back to the newest message</source>
        <translation>العودة إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Complete a name or command</source>
        <translation>إكمال اسم أو أمر</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>ما أُرسل من قبل</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه الورقة</translation>
    </message>
    <message>
        <source>Quit Parlor</source>
        <translation>إنهاء Parlor</translation>
    </message>
    <message>
        <source>Alt+Up, Down</source>
        <translation>Alt+أعلى، أسفل</translation>
    </message>
    <message>
        <source>Host panel</source>
        <translation>لوحة المضيف</translation>
    </message>
    <message>
        <source>Move the room up</source>
        <translation>رفع الغرفة</translation>
    </message>
    <message>
        <source>Move the room down</source>
        <translation>خفض الغرفة</translation>
    </message>
    <message>
        <source>To the first unread message</source>
        <translation>إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>In the conversation: choose a message</source>
        <translation>في المحادثة: اختيار رسالة</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>الرد على الرسالة المختارة</translation>
    </message>
    <message>
        <source>Copy the chosen message</source>
        <translation>نسخ الرسالة المختارة</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>ما يمكن فعله بها</translation>
    </message>
    <message>
        <source>To the messages of a day</source>
        <translation>إلى رسائل يوم</translation>
    </message>
    <message>
        <source>Ctrl+B, I, U</source>
        <translation>Ctrl+B، I، U</translation>
    </message>
    <message>
        <source>Bold, italic, underlined</source>
        <translation>عريض، مائل، تحته خط</translation>
    </message>
</context>
<context>
    <name>LevelMenu</name>
    <message>
        <source>Notify of &amp;every message</source>
        <translation>التنبيه على &amp;كل رسالة</translation>
    </message>
    <message>
        <source>Notify of &amp;mentions only</source>
        <translation>التنبيه على &amp;ذكري فقط</translation>
    </message>
    <message>
        <source>M&amp;uted</source>
        <translation>ص&amp;امتة</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>The word is said first, then you leave.</source>
        <translation>تُقال الكلمة أولًا ثم تغادر.</translation>
    </message>
    <message>
        <source>Ask before pasting &amp;many lines</source>
        <translation>السؤال &amp;قبل لصق أسطر كثيرة</translation>
    </message>
    <message>
        <source>Show others that I am &amp;typing</source>
        <translation>إظهار أنني أ&amp;كتب للآخرين</translation>
    </message>
    <message>
        <source>On servers that carry it.</source>
        <translation>على الخوادم التي تنقل ذلك.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>البحث عن تفضيل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>Less space &amp;between messages</source>
        <translation>مسافة أقل &amp;بين الرسائل</translation>
    </message>
    <message>
        <source>More of the conversation fits the window.</source>
        <translation>تتسع النافذة لمزيد من المحادثة.</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>مثل لغة النافذة</translation>
    </message>
    <message>
        <source>People who &amp;come and go</source>
        <translation>من &amp;يأتون ويذهبون</translation>
    </message>
    <message>
        <source>In one line that unfolds</source>
        <translation>في سطر واحد يمكن بسطه</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>سطر لكل واحد</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لا يُعرض</translation>
    </message>
    <message>
        <source>You choose how they are sent.</source>
        <translation>تختار أنت طريقة إرسالها.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln lines</source>
        <translation>
            <numerusform>أكثر من %Ln سطر</numerusform>
            <numerusform>أكثر من سطر واحد</numerusform>
            <numerusform>أكثر من سطرين</numerusform>
            <numerusform>أكثر من %Ln أسطر</numerusform>
            <numerusform>أكثر من %Ln سطرًا</numerusform>
            <numerusform>أكثر من %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;How many lines are many</source>
        <translation>كم س&amp;طرًا يُعد كثيرًا</translation>
    </message>
    <message>
        <source>A &amp;goodbye leaves a conversation of two</source>
        <translation>كلمة ال&amp;وداع تنهي محادثة بين اثنين</translation>
    </message>
    <message>
        <source>&amp;Words that say goodbye</source>
        <translation>كلما&amp;ت الوداع</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>Check the s&amp;pelling</source>
        <translation>التدقيق الإملا&amp;ئي</translation>
    </message>
    <message>
        <source>Words that the dictionary lacks are underlined while you write.</source>
        <translation>تُسطّر الكلمات غير الموجودة في القاموس أثناء الكتابة.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>القا&amp;موس</translation>
    </message>
    <message>
        <source>To check the spelling, install a Hunspell dictionary of your language.</source>
        <translation>للتدقيق الإملائي ثبّت قاموس Hunspell للغتك.</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>عدم الإ&amp;زعاج</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>إظهار ال&amp;تنبيهات على سطح المكتب</translation>
    </message>
    <message>
        <source>Never for the room that you look at, nor for old messages.</source>
        <translation>لا تنبيه للغرفة التي تنظر إليها ولا للرسائل القديمة.</translation>
    </message>
    <message>
        <source>Show &amp;what was said</source>
        <translation>إظهار ما &amp;قيل</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, and in which room.</source>
        <translation>وإلا فمن كتب وفي أي غرفة فقط.</translation>
    </message>
    <message>
        <source>For &amp;every message in a room</source>
        <translation>ل&amp;كل رسالة في غرفة</translation>
    </message>
    <message>
        <source>Otherwise only for messages to you. Each room can differ: see its menu.</source>
        <translation>وإلا فللرسائل الموجهة إليك فقط. يمكن أن تختلف كل غرفة: انظر قائمتها.</translation>
    </message>
    <message>
        <source>&amp;Keywords that count as your name</source>
        <translation>كلمات م&amp;فتاحية تُعد كاسمك</translation>
    </message>
    <message>
        <source>Another keyword</source>
        <translation>كلمة مفتاحية أخرى</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>تشغيل &amp;صوت</translation>
    </message>
    <message>
        <source>With each notification.</source>
        <translation>مع كل تنبيه.</translation>
    </message>
    <message>
        <source>&amp;Mark the window in the task bar</source>
        <translation>تمييز ال&amp;نافذة في شريط المهام</translation>
    </message>
    <message>
        <source>Until you look at it.</source>
        <translation>إلى أن تنظر إليها.</translation>
    </message>
    <message>
        <source>&amp;Ignored people</source>
        <translation>الأشخاص المت&amp;جاهَلون</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>اسم أو قناع مثل *!*@host</translation>
    </message>
    <message>
        <source>What they say is hidden from now on. In a mask, * stands for anything.</source>
        <translation>ما يقولونه مخفي من الآن. في القناع تعني * أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Keep the history of rooms that I host</source>
        <translation>&amp;حفظ سجل الغرف التي أفتحها</translation>
    </message>
    <message>
        <source>On this machine. Those who join later can read back.</source>
        <translation>على هذا الجهاز. يستطيع من ينضم لاحقًا أن يقرأ ما سبق.</translation>
    </message>
    <message>
        <source>Rooms &amp;nearby</source>
        <translation>الغرف ال&amp;قريبة</translation>
    </message>
    <message>
        <source>Rooms that I host can be found on this network, and I see those of others on the first page.</source>
        <translation>يمكن العثور على غرفي في هذه الشبكة، وأرى غرف الآخرين في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>When I &amp;close the window while I host</source>
        <translation>عندما أ&amp;غلق النافذة وأنا أستضيف</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>سؤالي</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>إبقاء الغرفة مفتوحة في شريط النظام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>المتجاهَلون</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>الاستضافة</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <comment>words to find the colours by</comment>
        <translation>سمة، مظهر، الوضع الداكن</translation>
    </message>
    <message>
        <source>zoom, scale</source>
        <comment>words to find the size of the text by</comment>
        <translation>تكبير، مقياس، حجم الخط</translation>
    </message>
    <message>
        <source>density, compact</source>
        <comment>words to find the space between messages by</comment>
        <translation>كثافة، مضغوط</translation>
    </message>
    <message>
        <source>join, leave, part, quit</source>
        <comment>words to find people who come and go by</comment>
        <translation>دخول، خروج، انضمام، مغادرة</translation>
    </message>
    <message>
        <source>block, hide</source>
        <comment>words to find ignored people by</comment>
        <translation>حظر، إخفاء</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 cannot be found</source>
        <comment>host name</comment>
        <translation>تعذّر العثور على %1</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <comment>address</comment>
        <translation>يرفض %1 الاتصال</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <comment>address</comment>
        <translation>لم يجب %1 في الوقت المناسب</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here</source>
        <comment>address</comment>
        <translation>لا يمكن الوصول إلى %1 من هنا</translation>
    </message>
    <message>
        <source>no connection to %1 could be made (%2)</source>
        <comment>address, the system&apos;s reason</comment>
        <translation>تعذّر الاتصال بـ %1 (%2)</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>the connection broke (%1)</source>
        <comment>the system&apos;s reason</comment>
        <translation>انقطع الاتصال (%1)</translation>
    </message>
    <message>
        <source>the server has not answered for %1 seconds</source>
        <translation>لم يجب الخادم منذ %1 ثانية</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server</source>
        <comment>address</comment>
        <translation>يجيب %1 لكنه ليس خادم محادثة</translation>
    </message>
    <message>
        <source>%1 answers, but it is no chat server (it said: %2)</source>
        <comment>address, its words</comment>
        <translation>يجيب %1 لكنه ليس خادم محادثة (قال: %2)</translation>
    </message>
    <message>
        <source>%1 does not answer as a chat server does</source>
        <comment>address</comment>
        <translation>لا يجيب %1 كما يجيب خادم محادثة</translation>
    </message>
    <message>
        <source>it sends without end and without lines, so it is no chat server</source>
        <translation>يرسل بلا نهاية وبلا أسطر، فليس خادم محادثة</translation>
    </message>
    <message>
        <source>encrypted connections (TLS) are not possible with this version of Parlor</source>
        <translation>الاتصالات المشفّرة (TLS) غير ممكنة في هذا الإصدار من Parlor</translation>
    </message>
    <message>
        <source>%1 asks for a password</source>
        <comment>address</comment>
        <translation>يطلب %1 كلمة سر</translation>
    </message>
    <message>
        <source>the password for %1 is wrong</source>
        <comment>address</comment>
        <translation>كلمة السر لـ %1 خاطئة</translation>
    </message>
    <message>
        <source>%1 does not let you in: %2</source>
        <comment>address, its words</comment>
        <translation>لا يسمح لك %1 بالدخول: %2</translation>
    </message>
    <message>
        <source>the name %1 is taken on %2</source>
        <comment>name, address</comment>
        <translation>الاسم %1 مستعمل على %2</translation>
    </message>
    <message>
        <source>the name %1 is not allowed there: %2</source>
        <comment>name, the server&apos;s words</comment>
        <translation>الاسم %1 غير مسموح هناك: %2</translation>
    </message>
    <message>
        <source>the server refused: %1</source>
        <comment>its words</comment>
        <translation>رفض الخادم: %1</translation>
    </message>
    <message>
        <source>%1 did not answer about the room</source>
        <comment>address</comment>
        <translation>لم يجب %1 بشأن الغرفة</translation>
    </message>
    <message>
        <source>it could not be saved on this computer: %1</source>
        <comment>the system&apos;s reason</comment>
        <translation>تعذّر الحفظ على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>the connection broke before the server confirmed it</source>
        <translation>انقطع الاتصال قبل تأكيد الخادم</translation>
    </message>
    <message>
        <source>the server did not confirm it</source>
        <translation>لم يؤكد الخادم ذلك</translation>
    </message>
    <message>
        <source>nobody listens here: choose a room first</source>
        <translation>لا أحد يسمع هنا: اختر غرفة أولًا</translation>
    </message>
    <message>
        <source>%1 renamed the room to %2</source>
        <comment>person, room</comment>
        <translation>غيّر %1 اسم الغرفة إلى %2</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>person, their words</comment>
        <translation>‏%1 غائب: %2</translation>
    </message>
    <message>
        <source>port %1 is in use: choose another, or 0 for any free one</source>
        <translation>المنفذ %1 مستعمل: اختر غيره أو 0 لأي منفذ متاح</translation>
    </message>
    <message>
        <source>port %1 is reserved for the system: choose one from 1024</source>
        <translation>المنفذ %1 محجوز للنظام: اختر من 1024 فصاعدًا</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>لا يمكن أن يكون الاسم فارغًا.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>Only letters, digits and []\`_^{|}- can be in a name.</source>
        <translation>لا يحتوي الاسم إلا على حروف وأرقام و[]\`_^{|}-.</translation>
    </message>
    <message>
        <source>A name cannot begin with a digit or a dash.</source>
        <translation>لا يمكن أن يبدأ الاسم برقم أو شرطة.</translation>
    </message>
    <message>
        <source>This name is reserved.</source>
        <translation>هذا الاسم محجوز.</translation>
    </message>
    <message>
        <source>This looks like a name that is reserved.</source>
        <translation>هذا يشبه اسمًا محجوزًا.</translation>
    </message>
    <message>
        <source>No blank, comma, * or ? can be in the name of a room.</source>
        <translation>لا يحتوي اسم الغرفة على فراغ أو فاصلة أو * أو ?.</translation>
    </message>
    <message>
        <source>The address has no host name.</source>
        <translation>لا يوجد اسم مضيف في العنوان.</translation>
    </message>
    <message>
        <source>The address is too long.</source>
        <translation>العنوان طويل جدًا.</translation>
    </message>
    <message>
        <source>%1:// is no link to a room: those begin with parlor://, irc:// or ircs://.</source>
        <translation>%1:// ليس رابطًا إلى غرفة: تبدأ تلك الروابط بـ parlor:// أو irc:// أو ircs://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an address.</source>
        <translation>«%1» ليس اسم مضيف ولا عنوانًا.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not between 1 and 65535.</source>
        <translation>المنفذ «%1» ليس بين 1 و65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a room.</source>
        <translation>لا يمكن أن يكون «%1» اسم غرفة.</translation>
    </message>
    <message>
        <source>The link holds control characters.</source>
        <translation>يحتوي الرابط على محارف تحكم.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open this link?</source>
        <translation>أتريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>The name has letters of other alphabets. It was shown as: %1</source>
        <translation>في الاسم حروف من أبجديات أخرى. كان معروضًا هكذا: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln lines?</source>
        <translation>
            <numerusform>لصق %Ln سطر؟</numerusform>
            <numerusform>لصق سطر واحد؟</numerusform>
            <numerusform>لصق سطرين؟</numerusform>
            <numerusform>لصق %Ln أسطر؟</numerusform>
            <numerusform>لصق %Ln سطرًا؟</numerusform>
            <numerusform>لصق %Ln سطر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the room reads all of them.</source>
        <translation>سيقرأ كل من في الغرفة جميعها.</translation>
    </message>
    <message>
        <source>Paste the lines</source>
        <translation>لصق الأسطر</translation>
    </message>
    <message>
        <source>Join into one line</source>
        <translation>دمجها في سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people are in a room on this machine.</source>
        <translation>
            <numerusform>لا أحد غيرك في غرفة على هذا الجهاز (%Ln).</numerusform>
            <numerusform>شخص آخر في غرفة على هذا الجهاز.</numerusform>
            <numerusform>شخصان آخران في غرفة على هذا الجهاز.</numerusform>
            <numerusform>%Ln أشخاص آخرون في غرفة على هذا الجهاز.</numerusform>
            <numerusform>%Ln شخصًا آخر في غرفة على هذا الجهاز.</numerusform>
            <numerusform>%Ln شخص آخر في غرفة على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room is open on this machine. Nobody else is in it.</source>
        <translation>على هذا الجهاز غرفة مفتوحة، ولا أحد غيرك فيها.</translation>
    </message>
    <message>
        <source>Close the room too?</source>
        <translation>أتريد إغلاق الغرفة أيضًا؟</translation>
    </message>
    <message>
        <source>Keep hosting in the tray</source>
        <translation>إبقاء الغرفة مفتوحة في شريط النظام</translation>
    </message>
    <message numerus="yes">
        <source>Close the room for %Ln people</source>
        <translation>
            <numerusform>إغلاق الغرفة (%Ln)</numerusform>
            <numerusform>إغلاق الغرفة على شخص واحد</numerusform>
            <numerusform>إغلاق الغرفة على شخصين</numerusform>
            <numerusform>إغلاق الغرفة على %Ln أشخاص</numerusform>
            <numerusform>إغلاق الغرفة على %Ln شخصًا</numerusform>
            <numerusform>إغلاق الغرفة على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>إغلاق الغرفة</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>إغلاق %1؟</translation>
    </message>
    <message>
        <source>This machine hosts the room. It ends for everybody in it.</source>
        <translation>هذا الجهاز يستضيف الغرفة، وستنتهي للجميع.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>عن Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Host a room or join one. One port for Parlor, IRC, telnet and netcat. Free software under the MIT licence, made with Qt %1.</source>
        <translation>افتح غرفة أو انضم إلى غرفة. منفذ واحد لـ Parlor وIRC وtelnet وnetcat. برنامج حر برخصة MIT، مبني بـ Qt %1.</translation>
    </message>
</context>
<context>
    <name>QuietTime</name>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>إلى أن أعطّله</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb until %1</source>
        <translation>عدم الإزعاج حتى %1</translation>
    </message>
</context>
<context>
    <name>SlashCommands</name>
    <message>
        <source>This is not a room.</source>
        <translation>هذه ليست غرفة.</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>لست في %1.</translation>
    </message>
    <message>
        <source>%1 has no topic.</source>
        <translation>ليس لـ %1 موضوع.</translation>
    </message>
    <message>
        <source>The topic is: %1</source>
        <translation>الموضوع هو: %1</translation>
    </message>
    <message>
        <source>Modes are for rooms. Say which: /mode #room +m</source>
        <translation>الأوضاع للغرف. حدد الغرفة: /mode #room +m</translation>
    </message>
    <message>
        <source>Say which room: /invite %1 #room</source>
        <translation>حدد الغرفة: /invite %1 #room</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>room [password]</source>
        <translation>غرفة [كلمة السر]</translation>
    </message>
    <message>
        <source>Enter a room of this server</source>
        <translation>دخول غرفة في هذا الخادم</translation>
    </message>
    <message>
        <source>[room] [reason]</source>
        <translation>[غرفة] [سبب]</translation>
    </message>
    <message>
        <source>Leave this room, or another</source>
        <translation>مغادرة هذه الغرفة أو غيرها</translation>
    </message>
    <message>
        <source>name text</source>
        <translation>اسم نص</translation>
    </message>
    <message>
        <source>Say something to one person</source>
        <translation>قول شيء لشخص واحد</translation>
    </message>
    <message>
        <source>what you do</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Say what you are doing</source>
        <translation>قول ما تفعله</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Take another name</source>
        <translation>اتخاذ اسم آخر</translation>
    </message>
    <message>
        <source>[text]</source>
        <translation>[نص]</translation>
    </message>
    <message>
        <source>Show or change the topic</source>
        <translation>عرض الموضوع أو تغييره</translation>
    </message>
    <message>
        <source>name [reason]</source>
        <translation>اسم [سبب]</translation>
    </message>
    <message>
        <source>Put somebody out of the room</source>
        <translation>إخراج شخص من الغرفة</translation>
    </message>
    <message>
        <source>Keep somebody out of the room</source>
        <translation>منع شخص من دخول الغرفة</translation>
    </message>
    <message>
        <source>Let somebody in again</source>
        <translation>السماح لشخص بالدخول من جديد</translation>
    </message>
    <message>
        <source>Make somebody an operator</source>
        <translation>جعل شخص مشرفًا</translation>
    </message>
    <message>
        <source>Take the operator role away</source>
        <translation>سحب دور المشرف</translation>
    </message>
    <message>
        <source>Let somebody speak in a moderated room</source>
        <translation>السماح لشخص بالكلام في غرفة مقيّدة</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the modes of the room</source>
        <translation>تغيير أوضاع الغرفة</translation>
    </message>
    <message>
        <source>name [room]</source>
        <translation>اسم [غرفة]</translation>
    </message>
    <message>
        <source>Ask somebody into a room</source>
        <translation>دعوة شخص إلى غرفة</translation>
    </message>
    <message>
        <source>[message]</source>
        <translation>[رسالة]</translation>
    </message>
    <message>
        <source>Tell others that you are away</source>
        <translation>إخبار الآخرين بأنك غائب</translation>
    </message>
    <message>
        <source>Tell others that you are back</source>
        <translation>إخبار الآخرين بأنك عدت</translation>
    </message>
    <message>
        <source>Show who somebody is</source>
        <translation>عرض من يكون الشخص</translation>
    </message>
    <message>
        <source>Show the rooms of this server</source>
        <translation>عرض غرف هذا الخادم</translation>
    </message>
    <message>
        <source>Hide what somebody says, or show it again</source>
        <translation>إخفاء ما يقوله شخص أو إظهاره من جديد</translation>
    </message>
    <message>
        <source>Empty this view</source>
        <translation>إفراغ هذا العرض</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Find text in this room</source>
        <translation>البحث عن نص في هذه الغرفة</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Send a protocol line as it stands</source>
        <translation>إرسال سطر بروتوكول كما هو</translation>
    </message>
    <message>
        <source>[room]</source>
        <translation>[غرفة]</translation>
    </message>
    <message>
        <source>Host a room on this machine</source>
        <translation>فتح غرفة على هذا الجهاز</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Join a room on another server</source>
        <translation>الانضمام إلى غرفة على خادم آخر</translation>
    </message>
    <message>
        <source>[reason]</source>
        <translation>[سبب]</translation>
    </message>
    <message>
        <source>Leave this server</source>
        <translation>مغادرة هذا الخادم</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[أمر]</translation>
    </message>
    <message>
        <source>Show commands and keys</source>
        <translation>عرض الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Nobody would read this here. Choose a room, or write / for commands.</source>
        <translation>لن يقرأ أحد هذا هنا. اختر غرفة أو اكتب / للأوامر.</translation>
    </message>
    <message>
        <source>You are not in %1. /join %1 takes you back.</source>
        <translation>لست في %1. يعيدك /join %1 إليها.</translation>
    </message>
    <message>
        <source>Not sent: there is no connection. It stays here.</source>
        <translation>لم يُرسل: لا يوجد اتصال. يبقى النص هنا.</translation>
    </message>
    <message>
        <source>there is no connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>you are not in a conversation</source>
        <translation>لست في محادثة</translation>
    </message>
    <message>
        <source>you are not in a room</source>
        <translation>لست في غرفة</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>لا شيء لإرساله.</translation>
    </message>
    <message>
        <source>There is no command /%1. To say it, begin with two slashes.</source>
        <translation>لا يوجد أمر /%1. لقول ذلك ابدأ بشرطتين مائلتين.</translation>
    </message>
    <message>
        <source>/%1 cannot be used now: %2.</source>
        <translation>لا يمكن استعمال /%1 الآن: %2.</translation>
    </message>
    <message>
        <source>Write it as: /%1 %2</source>
        <translation>اكتبه هكذا: /%1 %2</translation>
    </message>
    <message>
        <source>you are not an operator here</source>
        <translation>لست مشرفًا هنا</translation>
    </message>
    <message>
        <source>There is no command /%1. Did you mean /%2?</source>
        <translation>لا يوجد أمر /%1. هل تقصد /%2؟</translation>
    </message>
    <message>
        <source>Put somebody out of the room and keep them out</source>
        <translation>إخراج شخص من الغرفة ومنعه من دخولها</translation>
    </message>
    <message>
        <source>Take the right to speak away</source>
        <translation>سحب حق الكلام من شخص</translation>
    </message>
    <message>
        <source>Try at once to connect again</source>
        <translation>محاولة الاتصال مجددًا فورًا</translation>
    </message>
</context>
<context>
    <name>TopicDialog</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>لا موضوع بعد</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>وضعه %1</translation>
    </message>
    <message>
        <source>Modes %1</source>
        <translation>الأوضاع %1</translation>
    </message>
    <message>
        <source>Change the topic</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>parlor::models::MemberListModel</name>
    <message>
        <source>operator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>له حق الكلام</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>by IRC</source>
        <translation>عبر IRC</translation>
    </message>
    <message>
        <source>by terminal</source>
        <translation>عبر الطرفية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>parlor::models::NetworkTreeModel</name>
    <message>
        <source>%1, server</source>
        <translation>%1، خادم</translation>
    </message>
    <message>
        <source>%1, server, offline</source>
        <translation>%1، خادم، غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for you</source>
        <comment>mentions</comment>
        <translation>
            <numerusform>%Ln لك</numerusform>
            <numerusform>%Ln لك</numerusform>
            <numerusform>%Ln لك</numerusform>
            <numerusform>%Ln لك</numerusform>
            <numerusform>%Ln لك</numerusform>
            <numerusform>%Ln لك</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a room</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>صامتة</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::JumpPill</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, go to the newest message</source>
        <translation>
            <numerusform>%Ln جديدة، الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>%Ln جديدة، الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>%Ln جديدتان، الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>%Ln جديدة، الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>%Ln جديدة، الانتقال إلى أحدث رسالة</numerusform>
            <numerusform>%Ln جديدة، الانتقال إلى أحدث رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::LineText</name>
    <message>
        <source>%1 joined</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 left: %2</source>
        <translation>غادر %1: %2</translation>
    </message>
    <message>
        <source>%1 was removed by %2</source>
        <translation>أخرج %2 العضو %1</translation>
    </message>
    <message>
        <source>%1 was removed by %2: %3</source>
        <translation>أخرج %2 العضو %1: %3</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>صار اسم %1 الآن %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <translation>محا %1 الموضوع</translation>
    </message>
    <message>
        <source>%1 changed the topic to: %2</source>
        <translation>غيّر %1 الموضوع إلى: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>وضع %1 الوضع %2</translation>
    </message>
    <message>
        <source>%1 was invited</source>
        <translation>دُعي %1</translation>
    </message>
    <message>
        <source>%1 was invited by %2</source>
        <translation>دعا %2 العضو %1</translation>
    </message>
    <message>
        <source>history missing here</source>
        <translation>جزء من السجل مفقود هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>people in a folded line</comment>
        <translation>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخران</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came and went</source>
        <translation>جاء %1 وذهب</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>عاد %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renamed</source>
        <translation>
            <numerusform>%Ln غيّروا أسماءهم</numerusform>
            <numerusform>%Ln غيّر اسمه</numerusform>
            <numerusform>%Ln غيّرا اسميهما</numerusform>
            <numerusform>%Ln غيّروا أسماءهم</numerusform>
            <numerusform>%Ln غيّروا أسماءهم</numerusform>
            <numerusform>%Ln غيّروا أسماءهم</numerusform>
        </translation>
    </message>
    <message>
        <source>modes changed</source>
        <translation>تغيرت الأوضاع</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a folded line</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date in a day line, a QLocale format</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>On its way to the server</source>
        <translation>في الطريق إلى الخادم</translation>
    </message>
    <message>
        <source>The server has it</source>
        <translation>وصلت إلى الخادم</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: what happened, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>screen reader: name, time, text</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>screen reader: a message, and what became of it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::RowLayout</name>
    <message>
        <source>bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>ردًا على رسالة سابقة</translation>
    </message>
    <message>
        <source>The rest is too long to show. Copy the message to have all of it.</source>
        <translation>الباقي أطول من أن يُعرض. انسخ الرسالة لتحصل عليها كاملة.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
</context>
<context>
    <name>parlor::transcript::TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>لم يُقل شيء هنا بعد</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>يجري تحميل رسائل أقدم…</translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>تبدأ المحادثة هنا</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::BufferTree</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>عدم الرد</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, sent as one message</source>
        <translation>
            <numerusform>%Ln سطر، في رسالة واحدة</numerusform>
            <numerusform>سطر واحد، في رسالة واحدة</numerusform>
            <numerusform>سطران، في رسالة واحدة</numerusform>
            <numerusform>%Ln أسطر، في رسالة واحدة</numerusform>
            <numerusform>%Ln سطرًا، في رسالة واحدة</numerusform>
            <numerusform>%Ln سطر، في رسالة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent as %Ln messages</source>
        <translation>
            <numerusform>يُرسل في %Ln رسالة</numerusform>
            <numerusform>يُرسل في رسالة واحدة</numerusform>
            <numerusform>يُرسل في رسالتين</numerusform>
            <numerusform>يُرسل في %Ln رسائل</numerusform>
            <numerusform>يُرسل في %Ln رسالة</numerusform>
            <numerusform>يُرسل في %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes left in this message</source>
        <translation>
            <numerusform>بقي %Ln بايت في هذه الرسالة</numerusform>
            <numerusform>بقي بايت واحد في هذه الرسالة</numerusform>
            <numerusform>بقي بايتان في هذه الرسالة</numerusform>
            <numerusform>بقي %Ln بايتات في هذه الرسالة</numerusform>
            <numerusform>بقي %Ln بايتًا في هذه الرسالة</numerusform>
            <numerusform>بقي %Ln بايت في هذه الرسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parlor::widgets::ComposerEdit</name>
    <message>
        <source>&quot;%1&quot; is right</source>
        <translation>«%1» صحيحة</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::CopyLine</name>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::DatePicker</name>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
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
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::FindBar</name>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>End find</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>يجري البحث</translation>
    </message>
    <message>
        <source>no hit</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::InvitePopover</name>
    <message>
        <source>IRC client</source>
        <translation>عميل IRC</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>طرفية</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>برنامج نصي</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>دعوة الناس</translation>
    </message>
    <message>
        <source>Invite people to %1</source>
        <translation>دعوة الناس إلى %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>أرسل هذا الرابط</translation>
    </message>
    <message>
        <source>This machine is also: %1</source>
        <translation>عناوين هذا الجهاز الأخرى: %1</translation>
    </message>
    <message>
        <source>IRC client, once connected</source>
        <translation>عميل IRC، بعد الاتصال</translation>
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
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>الموجودون هنا</translation>
    </message>
    <message numerus="yes">
        <source>Here (%Ln)</source>
        <comment>people in the room</comment>
        <translation>
            <numerusform>هنا (%Ln)</numerusform>
            <numerusform>هنا (%Ln)</numerusform>
            <numerusform>هنا (%Ln)</numerusform>
            <numerusform>هنا (%Ln)</numerusform>
            <numerusform>هنا (%Ln)</numerusform>
            <numerusform>هنا (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>Mention in the &amp;room</source>
        <translation>ذكره في ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;Who is this?</source>
        <translation>&amp;من هذا؟</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>Take &amp;operator role</source>
        <translation>سحب دور الم&amp;شرف</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>جعله م&amp;شرفًا</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;إسكات</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;حظر وإخراج</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>إلغاء الت&amp;جاهل</translation>
    </message>
    <message>
        <source>Take &amp;voice away</source>
        <translation>سحب حق ال&amp;كلام</translation>
    </message>
    <message>
        <source>Give &amp;voice</source>
        <translation>منح حق ال&amp;كلام</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PagedDialog</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::PersonCard</name>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>came by Parlor</source>
        <translation>جاء عبر Parlor</translation>
    </message>
    <message>
        <source>came by an IRC client</source>
        <translation>جاء عبر عميل IRC</translation>
    </message>
    <message>
        <source>came by a terminal</source>
        <translation>جاء عبر طرفية</translation>
    </message>
    <message>
        <source>hosts this server</source>
        <translation>يستضيف هذا الخادم</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>يجري سؤال الخادم</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>Stop &amp;ignoring</source>
        <translation>إلغاء الت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Men&amp;tion</source>
        <translation>&amp;ذكره</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>has voice</source>
        <translation>له حق الكلام</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts about a person</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>الاسم الحقيقي</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>There is nobody of that name now.</source>
        <translation>لا أحد بهذا الاسم الآن.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>صامت منذ</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>هنا منذ</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QrCode</name>
    <message>
        <source>QR code of the invitation</source>
        <translation>رمز QR للدعوة</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::QuickSwitcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>الانتقال إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>Rooms and people found</source>
        <translation>الغرف والأشخاص الذين وُجدوا</translation>
    </message>
    <message>
        <source>No room or person of that name</source>
        <translation>لا غرفة ولا شخص بهذا الاسم</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>room, server</comment>
        <translation>‏%1 على %2</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::RoomRows</name>
    <message>
        <source>Join</source>
        <comment>button beside a room</comment>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Join %1 on %2</source>
        <translation>الانضمام إلى %1 على %2</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>إزالة %1 من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::StatusStrip</name>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;دعوة</translation>
    </message>
    <message>
        <source>What Parlor is doing</source>
        <translation>ما يفعله Parlor</translation>
    </message>
    <message>
        <source>hosting on %1</source>
        <translation>مفتوح على %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in the hosted room</comment>
        <translation>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by IRC</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln عبر IRC</numerusform>
            <numerusform>%Ln عبر IRC</numerusform>
            <numerusform>%Ln عبر IRC</numerusform>
            <numerusform>%Ln عبر IRC</numerusform>
            <numerusform>%Ln عبر IRC</numerusform>
            <numerusform>%Ln عبر IRC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by terminal</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln عبر الطرفية</numerusform>
            <numerusform>%Ln عبر الطرفية</numerusform>
            <numerusform>%Ln عبر الطرفية</numerusform>
            <numerusform>%Ln عبر الطرفية</numerusform>
            <numerusform>%Ln عبر الطرفية</numerusform>
            <numerusform>%Ln عبر الطرفية</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of people</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln descriptors</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>‏%1، %Ln واصفات</numerusform>
            <numerusform>‏%1، واصف واحد</numerusform>
            <numerusform>‏%1، واصفان</numerusform>
            <numerusform>‏%1، %Ln واصفات</numerusform>
            <numerusform>‏%1، %Ln واصفًا</numerusform>
            <numerusform>‏%1، %Ln واصف</numerusform>
        </translation>
    </message>
    <message>
        <source>How this program waits for all its connections, and how many files it has open for them</source>
        <translation>كيف ينتظر هذا البرنامج كل اتصالاته، وكم ملفًا يفتح من أجلها</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>&amp;لوحة المضيف</translation>
    </message>
    <message>
        <source>%1. Press to end it.</source>
        <translation>‏%1. اضغط لإنهائه.</translation>
    </message>
</context>
<context>
    <name>parlor::widgets::WordList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>parlor::windows::EntryForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the name that others will see.</source>
        <translation>اكتب الاسم الذي سيراه الآخرون.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostBans</name>
    <message>
        <source>&amp;Let in again</source>
        <translation>ال&amp;سماح بالدخول من جديد</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>الممنوعون</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>People &amp;kept out</source>
        <translation>الأشخاص الم&amp;منوعون</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>يجري سؤال الخادم</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح بالدخول من جديد</translation>
    </message>
    <message>
        <source>A name, or a mask such as *!*@host</source>
        <translation>اسم أو قناع مثل *!*@host</translation>
    </message>
    <message>
        <source>Keep &amp;out</source>
        <translation>من&amp;ع الدخول</translation>
    </message>
    <message>
        <source>Keep &amp;somebody out</source>
        <translation>منع &amp;شخص من الدخول</translation>
    </message>
    <message>
        <source>Nobody is kept out.</source>
        <translation>لا أحد ممنوع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostForm</name>
    <message>
        <source>Host a room</source>
        <translation>فتح غرفة</translation>
    </message>
    <message>
        <source>On this machine. No account needed.</source>
        <translation>على هذا الجهاز. لا حاجة إلى حساب.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>More: password, port, who may join, history</source>
        <translation>المزيد: كلمة السر والمنفذ ومن يمكنه الانضمام والسجل</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>فتح الغ&amp;رفة</translation>
    </message>
    <message>
        <source>&amp;Password (optional)</source>
        <translation>&amp;كلمة السر (اختيارية)</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>&amp;Who may join</source>
        <translation>م&amp;ن يمكنه الانضمام</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>Everybody who reaches this machine</source>
        <translation>كل من يصل إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>Only programs on this machine</source>
        <translation>البرامج على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>&amp;Keep the history on this machine</source>
        <translation>&amp;حفظ السجل على هذا الجهاز</translation>
    </message>
    <message>
        <source>Write a name for the room.</source>
        <translation>اكتب اسمًا للغرفة.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 65535; 0 takes any free port.</source>
        <translation>اكتب رقمًا من 0 إلى 65535؛ يأخذ 0 أي منفذ متاح.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHandOver</name>
    <message>
        <source>Without a window</source>
        <translation>دون نافذة</translation>
    </message>
    <message>
        <source>This line hosts the same room from a terminal or a service, on the same port and with the same data. Close the room here first.</source>
        <translation>يفتح هذا السطر الغرفة نفسها من طرفية أو كخدمة، على المنفذ نفسه وبالبيانات نفسها. أغلق الغرفة هنا أولًا.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>The password does not belong on a command line: write it into the configuration file, as password, and add --config with its name.</source>
        <translation>لا مكان لكلمة السر في سطر الأوامر: اكتبها في ملف الإعداد باسم password وأضف --config مع اسم الملف.</translation>
    </message>
    <message>
        <source>&amp;Close the room</source>
        <translation>إ&amp;غلاق الغرفة</translation>
    </message>
    <message>
        <source>With this window closed</source>
        <translation>بعد إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Keep hosting in the &amp;tray when I close the window</source>
        <translation>إبقاء الغرفة في &amp;شريط النظام عند إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostHistory</name>
    <message>
        <source>The history of this room is not kept. To keep it, close the room and open it again with the history kept on this machine.</source>
        <translation>سجل هذه الغرفة غير محفوظ. لحفظه أغلق الغرفة وافتحها من جديد مع حفظ السجل على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Every message of the room is kept on this machine, with who said it and when. Whoever enters later can read it.</source>
        <translation>تُحفظ كل رسالة في الغرفة على هذا الجهاز مع قائلها ووقتها. ويمكن لمن يدخل لاحقًا قراءتها.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>Save what was said</source>
        <translation>حفظ ما قيل</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>ك&amp;نص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>As a &amp;web page</source>
        <translation>ك&amp;صفحة ويب</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>كأسطر &amp;JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>A copy of all that is kept, made while people go on talking.</source>
        <translation>نسخة من كل ما هو محفوظ، تُصنع بينما يستمر الحديث.</translation>
    </message>
    <message>
        <source>&amp;Back up everything</source>
        <translation>نسخ &amp;كل شيء احتياطيًا</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>نسخ كل شيء احتياطيًا</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1 on the disk</source>
        <translation>‏%1 على القرص</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostPanel</name>
    <message>
        <source>Hosting %1</source>
        <translation>الغرفة %1 مفتوحة</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>الممنوعون</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>إبقاؤها تعمل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The last half hour</source>
        <translation>نصف الساعة الأخير</translation>
    </message>
    <message>
        <source>Addresses of this machine</source>
        <translation>عناوين هذا الجهاز</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Send this link</source>
        <translation>أرسل هذا الرابط</translation>
    </message>
    <message>
        <source>With other programs</source>
        <translation>ببرامج أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Waiting by %1 on %Ln open files.</source>
        <comment>multiplexer</comment>
        <translation>
            <numerusform>ينتظر بـ %1 على %Ln ملف مفتوح.</numerusform>
            <numerusform>ينتظر بـ %1 على ملف واحد مفتوح.</numerusform>
            <numerusform>ينتظر بـ %1 على ملفين مفتوحين.</numerusform>
            <numerusform>ينتظر بـ %1 على %Ln ملفات مفتوحة.</numerusform>
            <numerusform>ينتظر بـ %1 على %Ln ملفًا مفتوحًا.</numerusform>
            <numerusform>ينتظر بـ %1 على %Ln ملف مفتوح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in this room</source>
        <translation>
            <numerusform>%Ln رسالة في هذه الغرفة</numerusform>
            <numerusform>رسالة واحدة في هذه الغرفة</numerusform>
            <numerusform>رسالتان في هذه الغرفة</numerusform>
            <numerusform>%Ln رسائل في هذه الغرفة</numerusform>
            <numerusform>%Ln رسالة في هذه الغرفة</numerusform>
            <numerusform>%Ln رسالة في هذه الغرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History is not being saved: %1</source>
        <translation>السجل لا يُحفظ: %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the room was opened</source>
        <translation>استُلم %1 وأُرسل %2 منذ فتح الغرفة</translation>
    </message>
    <message>
        <source>On %1, IPv6</source>
        <translation>على %1، IPv6</translation>
    </message>
    <message>
        <source>Only programs on this machine can enter.</source>
        <translation>لا يمكن الدخول إلا للبرامج على هذا الجهاز.</translation>
    </message>
    <message>
        <source>People on the same network reach these. From elsewhere it takes a VPN, or a router that forwards the port behind the colon. If nobody gets through, a firewall on this machine may be closing it.</source>
        <translation>يصل إلى هذه العناوين من هم على الشبكة نفسها. أما من مكان آخر فيلزم VPN أو موجّه يمرّر المنفذ المكتوب بعد النقطتين. إن لم يتمكن أحد من الدخول فربما يغلقه جدار حماية على هذا الجهاز.</translation>
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
        <translation>طرفية</translation>
    </message>
    <message>
        <source>This window</source>
        <comment>a door</comment>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>جاء عبر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;People in the room</source>
        <translation>ال&amp;أشخاص في الغرفة</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>جعله م&amp;شرفًا</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>إ&amp;خراج</translation>
    </message>
    <message>
        <source>&amp;Ban and kick</source>
        <translation>&amp;حظر وإخراج</translation>
    </message>
    <message>
        <source>Make operator, kick, ban</source>
        <translation>جعله مشرفًا أو إخراجه أو حظره</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
</context>
<context>
    <name>parlor::windows::HostRoom</name>
    <message>
        <source>Who may do what</source>
        <translation>من يستطيع ماذا</translation>
    </message>
    <message>
        <source>Only people who were &amp;invited may enter</source>
        <translation>لا ي&amp;دخل إلا المدعوون</translation>
    </message>
    <message>
        <source>Only people with voi&amp;ce may speak</source>
        <translation>لا يتكلم إلا من له حق ال&amp;كلام</translation>
    </message>
    <message>
        <source>Only people in the &amp;room may write to it</source>
        <translation>لا يكتب إلا من هو في ال&amp;غرفة</translation>
    </message>
    <message>
        <source>Only &amp;operators may change the topic</source>
        <translation>لا يغيّر الموضوع إلا المشرف&amp;ون</translation>
    </message>
    <message>
        <source>&amp;Hide the room from the list of rooms</source>
        <translation>إ&amp;خفاء الغرفة من قائمة الغرف</translation>
    </message>
    <message>
        <source>No &amp;questions between programs (CTCP)</source>
        <translation>لا أ&amp;سئلة بين البرامج (CTCP)</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>لا موضوع بعد</translation>
    </message>
    <message>
        <source>Change the to&amp;pic</source>
        <translation>&amp;تغيير الموضوع</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>ال&amp;موضوع</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>ت&amp;عيين</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Pass&amp;word of the room</source>
        <translation>كلمة سر الغر&amp;فة</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>How many people may be i&amp;n</source>
        <translation>كم &amp;شخصًا يمكنه الدخول</translation>
    </message>
    <message>
        <source>There is one</source>
        <translation>توجد كلمة سر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>parlor::windows::JoinForm</name>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>On another machine, or any IRC server.</source>
        <translation>على جهاز آخر أو أي خادم IRC.</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>&amp;اسمك</translation>
    </message>
    <message>
        <source>A&amp;ddress or invitation</source>
        <translation>ال&amp;عنوان أو الدعوة</translation>
    </message>
    <message>
        <source>More: password, encryption</source>
        <translation>المزيد: كلمة السر والتشفير</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>ان&amp;ضمام</translation>
    </message>
    <message>
        <source>Pa&amp;ssword (optional)</source>
        <translation>كلم&amp;ة السر (اختيارية)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>&amp;تشفير الاتصال (TLS)</translation>
    </message>
    <message>
        <source>Write an address, such as chat.example.org, or paste an invitation.</source>
        <translation>اكتب عنوانًا مثل chat.example.org أو الصق دعوة.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::LeftPane</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>قائمة Parlor</translation>
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
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>the host has closed the room</source>
        <translation>أغلق المضيف الغرفة</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>ما يقوله %1 يظهر من جديد.</translation>
    </message>
    <message>
        <source>What %1 says is hidden from now on.</source>
        <translation>ما يقوله %1 مخفي من الآن.</translation>
    </message>
    <message>
        <source>&amp;Preferences</source>
        <translation>ال&amp;تفضيلات</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>ال&amp;بحث في كل مكان</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>ال&amp;مفاتيح والأوامر</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>&amp;عن Parlor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;دعوة</translation>
    </message>
    <message>
        <source>&amp;Leave the room</source>
        <translation>م&amp;غادرة الغرفة</translation>
    </message>
    <message>
        <source>Leave and &amp;close</source>
        <translation>مغادرة و&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Rooms of this server</source>
        <translation>&amp;غرف هذا الخادم</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>لقد &amp;عدت</translation>
    </message>
    <message>
        <source>&amp;Away</source>
        <translation>غائ&amp;ب</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>&amp;Connect now</source>
        <translation>ات&amp;صال الآن</translation>
    </message>
    <message>
        <source>Stop &amp;hosting</source>
        <translation>إيقاف الاست&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Leave this server</source>
        <translation>&amp;مغادرة هذا الخادم</translation>
    </message>
    <message>
        <source>Show Parlor</source>
        <translation>إظهار Parlor</translation>
    </message>
    <message>
        <source>Close the rooms and quit</source>
        <translation>إغلاق الغرف والإنهاء</translation>
    </message>
    <message>
        <source>Parlor is hosting</source>
        <translation>‏Parlor يستضيف غرفة</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>يجري البحث عن %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>يجري الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Saying hello to %1</source>
        <translation>يجري إلقاء التحية على %1</translation>
    </message>
    <message>
        <source>Entering the room</source>
        <translation>يجري دخول الغرفة</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>nick, room</comment>
        <translation>‏%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln here</source>
        <comment>people in a room nearby</comment>
        <translation>
            <numerusform>%Ln هنا</numerusform>
            <numerusform>%Ln هنا</numerusform>
            <numerusform>%Ln هنا</numerusform>
            <numerusform>%Ln هنا</numerusform>
            <numerusform>%Ln هنا</numerusform>
            <numerusform>%Ln هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <comment>4 here</comment>
        <translation>%1، بكلمة سر</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <comment>in the list of rooms</comment>
        <translation>إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <comment>in the list of rooms</comment>
        <translation>إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>عدم الإ&amp;زعاج</translation>
    </message>
    <message>
        <source>Host pane&amp;l</source>
        <translation>لوحة ال&amp;مضيف</translation>
    </message>
    <message>
        <source>That line is too far back to be shown in its place.</source>
        <translation>ذلك السطر أقدم من أن يُعرض في موضعه.</translation>
    </message>
    <message>
        <source>What this computer had kept was damaged. It is now in %1, and a new file was begun.</source>
        <translation>ما حفظه هذا الحاسوب كان تالفًا. هو الآن في %1، وبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>What you write cannot be saved on this computer now: %1.</source>
        <translation>لا يمكن حفظ ما تكتبه على هذا الحاسوب الآن: %1.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer this time: %1.</source>
        <translation>لا يُحفظ شيء على هذا الحاسوب هذه المرة: %1.</translation>
    </message>
    <message>
        <source>This machine</source>
        <comment>the server that this program hosts</comment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>يجري فتح الغرفة</translation>
    </message>
    <message>
        <source>Mar&amp;k as read</source>
        <translation>&amp;تمييز كمقروءة</translation>
    </message>
    <message>
        <source>Mar&amp;k all as read</source>
        <translation>&amp;تمييز الكل كمقروء</translation>
    </message>
</context>
<context>
    <name>parlor::windows::Notifications</name>
    <message>
        <source>Open the room</source>
        <translation>فتح الغرفة</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomHeader</name>
    <message>
        <source>Topic and modes</source>
        <translation>الموضوع والأوضاع</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>الموجودون هنا</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>الانتقال إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomListDialog</name>
    <message>
        <source>Rooms of this server</source>
        <translation>غرف هذا الخادم</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>يجري سؤال الخادم</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>البحث عن غرفة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>دخول الغرفة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms</source>
        <translation>
            <numerusform>%Ln غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%Ln غرف</numerusform>
            <numerusform>%Ln غرفة</numerusform>
            <numerusform>%Ln غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rooms so far</source>
        <translation>
            <numerusform>%Ln غرف حتى الآن</numerusform>
            <numerusform>غرفة واحدة حتى الآن</numerusform>
            <numerusform>غرفتان حتى الآن</numerusform>
            <numerusform>%Ln غرف حتى الآن</numerusform>
            <numerusform>%Ln غرفة حتى الآن</numerusform>
            <numerusform>%Ln غرفة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>No such room yet. Enter it, and it is there.</source>
        <translation>لا توجد غرفة كهذه بعد. ادخلها فتوجد.</translation>
    </message>
</context>
<context>
    <name>parlor::windows::RoomPage</name>
    <message>
        <source>Write / for a command</source>
        <translation>اكتب / لأمر</translation>
    </message>
    <message>
        <source>Message %1</source>
        <comment>room or person</comment>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>You are not in %1.</source>
        <translation>لست في %1.</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>دخول الغرفة</translation>
    </message>
    <message>
        <source>Connecting to %1. What you write stays here.</source>
        <translation>يجري الاتصال بـ %1. ما تكتبه يبقى هنا.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>لا اتصال بـ %1.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>لا اتصال بـ %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %Ln seconds.</source>
        <translation>
            <numerusform>المحاولة التالية الآن (%Ln).</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 is typing</source>
        <translation>‏%1 يكتب</translation>
    </message>
    <message>
        <source>%1 and %2 are typing</source>
        <translation>‏%1 و%2 يكتبان</translation>
    </message>
    <message>
        <source>Several people are typing</source>
        <translation>عدة أشخاص يكتبون</translation>
    </message>
    <message>
        <source>&amp;Open the link</source>
        <translation>&amp;فتح الرابط</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>نسخ الن&amp;ص</translation>
    </message>
    <message>
        <source>&amp;Delete for everybody</source>
        <translation>&amp;حذف للجميع</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>إعادة الإر&amp;سال</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>ر&amp;د</translation>
    </message>
    <message>
        <source>R&amp;eact</source>
        <translation>تفا&amp;عل</translation>
    </message>
    <message>
        <source>&amp;Go to a day</source>
        <translation>الانتقال إلى &amp;يوم</translation>
    </message>
</context>
<context>
    <name>parlor::windows::SearchDialog</name>
    <message>
        <source>Find everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Text in any conversation</source>
        <translation>نص في أي محادثة</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إلى هناك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1   %2   %3: %4</source>
        <comment>room, time, name, text</comment>
        <translation>%1   %2   %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits so far</source>
        <translation>
            <numerusform>%Ln نتائج حتى الآن</numerusform>
            <numerusform>نتيجة واحدة حتى الآن</numerusform>
            <numerusform>نتيجتان حتى الآن</numerusform>
            <numerusform>%Ln نتائج حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln hits</source>
        <translation>
            <numerusform>أحدث %Ln نتائج</numerusform>
            <numerusform>أحدث نتيجة</numerusform>
            <numerusform>أحدث نتيجتين</numerusform>
            <numerusform>أحدث %Ln نتائج</numerusform>
            <numerusform>أحدث %Ln نتيجة</numerusform>
            <numerusform>أحدث %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said around it</source>
        <translation>ما قيل حوله</translation>
    </message>
    <message>
        <source>Words, from:name, in:#room, after:2026-01-31, before:2026-12-31</source>
        <translation>كلمات، from:اسم، in:#غرفة، after:2026-01-31، before:2026-12-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» غير مفهوم.</translation>
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
        <translation>العودة إلى الغرفة</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>بالقرب</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Parlor menu</source>
        <translation>قائمة Parlor</translation>
    </message>
    <message>
        <source>Opening the room</source>
        <translation>يجري فتح الغرفة</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>يجري الاتصال بـ %1</translation>
    </message>
</context>
</TS>
