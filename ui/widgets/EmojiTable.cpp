#include "widgets/EmojiTable.h"

#include <QRegularExpression>
#include <algorithm>

namespace parlor::widgets {

const std::vector<Emoji>& emojiTable() {
  static const std::vector<Emoji> table = {
      {"slightly_smiling_face", "🙂"},
      {"grinning", "😀"},
      {"joy", "😂"},
      {"wink", "😉"},
      {"heart_eyes", "😍"},
      {"sunglasses", "😎"},
      {"thinking", "🤔"},
      {"open_mouth", "😮"},
      {"cry", "😢"},
      {"sweat_smile", "😅"},
      {"upside_down", "🙃"},
      {"sleeping", "😴"},
      {"rage", "😡"},
      {"partying", "🥳"},
      {"see_no_evil", "🙈"},
      {"robot", "🤖"},
      {"+1", "👍"},
      {"-1", "👎"},
      {"clap", "👏"},
      {"pray", "🙏"},
      {"wave", "👋"},
      {"muscle", "💪"},
      {"eyes", "👀"},
      {"handshake", "🤝"},
      {"heart", "❤️"},
      {"fire", "🔥"},
      {"sparkles", "✨"},
      {"tada", "🎉"},
      {"check", "✅"},
      {"x", "❌"},
      {"warning", "⚠️"},
      {"bulb", "💡"},
      {"coffee", "☕"},
      {"pizza", "🍕"},
      {"cookie", "🍪"},
      {"tea", "🍵"},
      {"rain", "🌧️"},
      {"sunny", "☀️"},
      {"moon", "🌙"},
      {"star", "⭐"},
      {"rocket", "🚀"},
      {"bug", "🐛"},
      {"wrench", "🔧"},
      {"package", "📦"},
      {"pushpin", "📌"},
      {"alarm_clock", "⏰"},
      {"notes", "🎵"},
      {"checkered_flag", "🏁"},
      // Only by name.
      {"smile", "😄"},
      {"laughing", "😆"},
      {"blush", "😊"},
      {"innocent", "😇"},
      {"kissing_heart", "😘"},
      {"yum", "😋"},
      {"stuck_out_tongue", "😛"},
      {"nerd", "🤓"},
      {"smirk", "😏"},
      {"neutral_face", "😐"},
      {"expressionless", "😑"},
      {"roll_eyes", "🙄"},
      {"grimacing", "😬"},
      {"relieved", "😌"},
      {"pensive", "😔"},
      {"confused", "😕"},
      {"worried", "😟"},
      {"frowning", "☹️"},
      {"sob", "😭"},
      {"scream", "😱"},
      {"flushed", "😳"},
      {"dizzy_face", "😵"},
      {"mask", "😷"},
      {"shrug", "🤷"},
      {"facepalm", "🤦"},
      {"hug", "🤗"},
      {"shush", "🤫"},
      {"zany", "🤪"},
      {"skull", "💀"},
      {"ghost", "👻"},
      {"alien", "👽"},
      {"ok_hand", "👌"},
      {"v", "✌️"},
      {"crossed_fingers", "🤞"},
      {"point_up", "☝️"},
      {"point_right", "👉"},
      {"raised_hands", "🙌"},
      {"writing_hand", "✍️"},
      {"broken_heart", "💔"},
      {"blue_heart", "💙"},
      {"green_heart", "💚"},
      {"yellow_heart", "💛"},
      {"100", "💯"},
      {"boom", "💥"},
      {"zap", "⚡"},
      {"question", "❓"},
      {"exclamation", "❗"},
      {"hourglass", "⏳"},
      {"calendar", "📅"},
      {"memo", "📝"},
      {"book", "📖"},
      {"link", "🔗"},
      {"lock", "🔒"},
      {"key", "🔑"},
      {"mag", "🔍"},
      {"hammer", "🔨"},
      {"gear", "⚙️"},
      {"computer", "💻"},
      {"floppy_disk", "💾"},
      {"phone", "☎️"},
      {"email", "📧"},
      {"chart", "📈"},
      {"gift", "🎁"},
      {"balloon", "🎈"},
      {"trophy", "🏆"},
      {"soccer", "⚽"},
      {"game", "🎮"},
      {"dog", "🐶"},
      {"cat", "🐱"},
      {"panda", "🐼"},
      {"penguin", "🐧"},
      {"snake", "🐍"},
      {"crab", "🦀"},
      {"elephant", "🐘"},
      {"cactus", "🌵"},
      {"rose", "🌹"},
      {"apple", "🍎"},
      {"banana", "🍌"},
      {"beer", "🍺"},
      {"wine", "🍷"},
      {"cake", "🎂"},
      {"rice", "🍚"},
      {"ramen", "🍜"},
      {"dumpling", "🥟"},
      {"car", "🚗"},
      {"train", "🚆"},
      {"ship", "🚢"},
      {"airplane", "✈️"},
      {"house", "🏠"},
      {"snow", "❄️"},
      {"rainbow", "🌈"},
      {"umbrella", "☔"},
  };
  return table;
}

std::vector<Emoji> emojiFor(const QString& typed, std::size_t most) {
  std::vector<Emoji> begin, inside;
  for (const Emoji& each : emojiTable()) {
    const QString name = QString::fromLatin1(each.name);
    if (name.startsWith(typed, Qt::CaseInsensitive)) {
      begin.push_back(each);
    } else if (name.contains(typed, Qt::CaseInsensitive)) {
      inside.push_back(each);
    }
  }
  begin.insert(begin.end(), inside.begin(), inside.end());
  if (begin.size() > most) begin.resize(most);
  return begin;
}

QString withEmoji(const QString& text) {
  static const QRegularExpression shape(QStringLiteral("(?<!\\S):([a-z0-9_+-]+):(?!\\w)"));
  QString made;
  qsizetype from = 0;
  auto matches = shape.globalMatch(text);
  while (matches.hasNext()) {
    const auto match = matches.next();
    const QString name = match.captured(1);
    const auto& table = emojiTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Emoji& each) {
      return name == QLatin1String(each.name);
    });
    if (found == table.end()) continue;
    made += text.mid(from, match.capturedStart() - from) + QString::fromUtf8(found->utf8);
    from = match.capturedEnd();
  }
  return made + text.mid(from);
}

}  // namespace parlor::widgets
