#include "engine/HistoryFiles.h"

#include <QDir>
#include <QSaveFile>
#include <QUrl>

#include "chat/Names.h"
#include "engine/QtText.h"
#include "server/DiskStorage.h"

namespace parlor::engine {
namespace {

base::Error cannotWrite(const QSaveFile& file) {
  return {toUtf8(file.fileName() + QStringLiteral(": ") + file.errorString())};
}

base::Status writeRoom(const std::string& database, const std::string& room, const QString& file,
                       store::ExportFormat format, std::function<bool()> stop) {
  QSaveFile out(file);
  if (!out.open(QIODevice::WriteOnly)) return cannotWrite(out);
  const auto sink = [&out](std::string_view piece) -> base::Status {
    const auto size = static_cast<qint64>(piece.size());
    if (out.write(piece.data(), size) != size) return cannotWrite(out);
    return {};
  };
  const auto lines = store::exportRoom(database, room, format, sink, std::move(stop));
  if (!lines) return lines.error();
  if (!out.commit()) return cannotWrite(out);
  return {};
}

}  // namespace

QString hostDirectory(const QString& dataDirectory, const std::string& room) {
  const std::string folded = chat::foldName(chat::isRoomName(room) ? room.substr(1) : room);
  const QByteArray name = QUrl::toPercentEncoding(toQt(folded), {}, ".~");
  return QDir(dataDirectory).filePath(QStringLiteral("hosted/") + QString::fromLatin1(name));
}

HistoryFiles::HistoryFiles(QObject& receiver, Done done)
    : receiver_(receiver), done_(std::move(done)) {
  pool_.setMaxThreadCount(1);
}

HistoryFiles::~HistoryFiles() {
  stopping_ = true;
  pool_.clear();
  pool_.waitForDone();
}

void HistoryFiles::add(HostId host, const QString& directory) {
  directories_.insert(host.number, directory);
}

void HistoryFiles::exportRoom(RequestId request, HostId host, const QString& room,
                              const QString& file, store::ExportFormat format) {
  start(request, host, file,
        [this, room = toUtf8(room), file, format](const std::string& database) {
          return writeRoom(database, room, file, format, [this] { return stopping_.load(); });
        });
}

void HistoryFiles::backUp(RequestId request, HostId host, const QString& file) {
  start(request, host, file, [this, file](const std::string& database) {
    store::Database::Options options;
    options.file = database;
    return store::backupDatabase(options, toUtf8(file), [this] { return stopping_.load(); });
  });
}

void HistoryFiles::start(RequestId request, HostId host, const QString& file, Work work) {
  const auto tell = [this, request, file](const QString& problem) {
    QMetaObject::invokeMethod(
        &receiver_, [this, request, file, problem] { done_(request, file, problem); },
        Qt::QueuedConnection);
  };
  const QString directory = directories_.value(host.number);
  if (directory.isEmpty()) return tell(QStringLiteral("This host keeps no history."));
  const std::string database = server::DiskStorage::fileIn(toUtf8(directory)).string();
  pool_.start([work = std::move(work), database, tell] {
    const base::Status status = work(database);
    tell(status ? QString() : toQt(status.error().text));
  });
}

}  // namespace parlor::engine
