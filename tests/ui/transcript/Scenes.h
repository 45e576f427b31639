// Conversations for tests, benchmarks and pictures: a writer of lines with a clock of its own, and
// named scenes that show every kind of row. Times are UTC, so give the model a UTC zone.
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

#include "models/TranscriptModel.h"

namespace parlor::tests {

class LineWriter {
 public:
  explicit LineWriter(std::uint64_t firstId = 1) : nextId_(firstId) {}

  LineWriter& at(int hour, int minute, int day = 21);  // of November 2026
  LineWriter& pass(int seconds);

  client::Line& say(const std::string& nick, const std::string& text);
  client::Line& act(const std::string& nick, const std::string& text);
  client::Line& note(client::LineKind kind, const std::string& nick, const std::string& text = {},
                     const std::string& actor = {});
  client::Line& own(const std::string& text, client::Delivery delivery);
  client::Line& own(const std::string& text, client::Delivery delivery, const std::string& why);

  std::vector<client::Line> take();

 private:
  client::Line& put(client::LineKind kind);

  std::uint64_t nextId_;
  base::WallTime now_{base::Milliseconds(1795269600000)};  // 2026-11-21T14:00:00Z
  std::vector<client::Line> lines_;
};

// A plain conversation of `count` lines, the same for the same seed: 20 to 200 characters, one line
// in ten Chinese, one in ten with an address, a few people joining and leaving.
std::vector<client::Line> chatter(int count, unsigned seed = 1, std::uint64_t firstId = 1);

QStringList sceneNames();
// Fills an empty model.
void buildScene(const QString& name, models::TranscriptModel& model);

}  // namespace parlor::tests
