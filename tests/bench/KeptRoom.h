// A real server with its history on disk and a room, #bench, in which somebody has said many lines.
// Needs an application for its event loop; the process and the folder end with it.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace parlor::bench {

class KeptRoom {
 public:
  // Starts `program --headless` and has `lines` lines said; returns when all are on disk. port() is
  // 0 when one of it failed.
  KeptRoom(const QString& program, int lines);
  ~KeptRoom();

  quint16 port() const { return port_; }

 private:
  bool start(const QString& program);
  bool say(int lines);

  QTemporaryDir folder_;
  QProcess server_;
  quint16 port_ = 0;
};

}  // namespace parlor::bench
