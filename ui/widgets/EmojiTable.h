// Emoji by the short names that people know from elsewhere: ":tada:". Names are not translated;
// they are typed, like commands. Pure, any thread.
#pragma once

#include <QString>
#include <vector>

namespace parlor::widgets {

struct Emoji {
  const char* name;  // without colons
  const char* utf8;
};

const std::vector<Emoji>& emojiTable();  // by use: the first dozens fill the picker
// Whose names begin with `typed`, then those that have it inside; at most `most`.
std::vector<Emoji> emojiFor(const QString& typed, std::size_t most);
// Every complete ":name:" in `text` becomes its emoji.
QString withEmoji(const QString& text);

}  // namespace parlor::widgets
