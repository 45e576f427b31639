// Writes copies of what hosts keep: a room as text, a database whole. One helper thread, one job at
// a time; the files are read through connections of their own, so that no server waits. GUI
// thread; the destructor stops what is under way.
#pragma once

#include <QMap>
#include <QString>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <string>

#include "base/Result.h"
#include "engine/ChatEngine.h"

namespace parlor::engine {

// The data directory of a host of that room ("#lobby"), whatever characters its name has.
QString hostDirectory(const QString& dataDirectory, const std::string& room);

class HistoryFiles {
 public:
  // Told on the thread of `receiver`.
  using Done = std::function<void(RequestId, const QString& file, const QString& problem)>;
  HistoryFiles(QObject& receiver, Done done);
  ~HistoryFiles();

  void add(HostId host, const QString& directory);
  void exportRoom(RequestId request, HostId host, const QString& room, const QString& file,
                  store::ExportFormat format);
  void backUp(RequestId request, HostId host, const QString& file);

 private:
  using Work = std::function<base::Status(const std::string& database)>;
  void start(RequestId request, HostId host, const QString& file, Work work);

  QObject& receiver_;
  const Done done_;
  QMap<quint32, QString> directories_;  // by host; closed ones too
  std::atomic<bool> stopping_ = false;
  QThreadPool pool_;
};

}  // namespace parlor::engine
