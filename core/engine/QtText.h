// The crossings between UTF-8 inside core and QString in the window. Any thread.
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace parlor::engine {

inline QString toQt(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string toUtf8(const QString& text) {
  return text.toStdString();
}

}  // namespace parlor::engine
