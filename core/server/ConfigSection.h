// Typed reading of a TOML document: each read names its key, checks its type and range, and leaves
// the default alone where the key is absent. What goes wrong first in the file is the error; what
// nobody asked for is refused with the nearest known key. Any thread, one at a time.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/Clock.h"
#include "base/Result.h"

namespace parlor::server {

class Section;

class ConfigDocument {
 public:
  explicit ConfigDocument(std::string name);
  ~ConfigDocument();

  bool parse(std::string_view toml);
  Section root();  // REQUIRES: parse succeeded
  std::optional<base::Error> firstError() const;

  // An error with the line of a dotted key such as "limits.targets", where it is written.
  base::Error errorAt(std::string_view key, const std::string& text) const;

 private:
  friend class Section;
  struct Node;
  void refuse(std::uint32_t line, const std::string& text);

  const std::string name_;
  std::unique_ptr<Node> node_;
  std::uint32_t errorLine_ = 0;
  std::string errorText_;
};

// One table. Invariant: lives no longer than its document.
class Section {
 public:
  Section(ConfigDocument& document, const void* table, std::string path);

  void read(std::string_view key, std::string& value);
  void read(std::string_view key, bool& value);
  void read(std::string_view key, double& value);
  void read(std::string_view key,
            std::vector<std::string>& value);  // a lone string is a list of one
  template <std::integral Number>
  void read(std::string_view key, Number& value) {
    constexpr auto highest = static_cast<std::uint64_t>(std::numeric_limits<Number>::max());
    if (const auto number = readNumber(key, highest)) value = static_cast<Number>(*number);
  }
  template <std::integral Number>
  void read(std::string_view key, std::optional<Number>& value) {
    Number number = 0;
    if (has(key)) read(key, number), value = number;
  }
  void readSeconds(std::string_view key, base::Milliseconds& value);
  void require(std::string_view key, std::string& value);

  // [key]
  template <typename Read>
  void readTable(std::string_view key, Read reader) {
    for (Section& section : tablesOf(key, false)) reader(section), section.finish();
  }
  // [[key]], any number of times
  template <typename Item, typename Read>
  void readTables(std::string_view key, std::vector<Item>& items, Read reader) {
    for (Section& section : tablesOf(key, true)) {
      reader(section, items.emplace_back());
      section.finish();
    }
  }

  void refuse(std::string_view key, const std::string& text);
  void finish();  // refuses every key that was not read

 private:
  bool has(std::string_view key) const;
  std::optional<std::uint64_t> readNumber(std::string_view key, std::uint64_t highest);
  std::vector<Section> tablesOf(std::string_view key, bool many);
  std::string pathOf(std::string_view key) const;

  ConfigDocument* document_;
  const void* table_;  // toml::table, kept out of this header for the sake of compile time
  std::string path_;
  std::set<std::string, std::less<>> known_;
};

}  // namespace parlor::server
