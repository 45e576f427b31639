#include "server/ConfigSection.h"

#include <fmt/format.h>

#include <algorithm>

#include "server/Toml.h"

namespace parlor::server {
namespace {

const toml::table& asTable(const void* table) {
  return *static_cast<const toml::table*>(table);
}

// Edits between two keys, for "did you mean".
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
    }
  }
  return row.back();
}

std::string suggestion(std::string_view unknown, const std::set<std::string, std::less<>>& known) {
  const auto nearest = std::ranges::min_element(
      known, {}, [&](const std::string& key) { return distance(unknown, key); });
  if (nearest == known.end() ||
      distance(unknown, *nearest) > std::max<std::size_t>(2, unknown.size() / 3))
    return {};
  return fmt::format("; did you mean \"{}\"?", *nearest);
}

}  // namespace

struct ConfigDocument::Node {
  toml::table table;
};

ConfigDocument::ConfigDocument(std::string name) : name_(std::move(name)) {}
ConfigDocument::~ConfigDocument() = default;

bool ConfigDocument::parse(std::string_view toml) {
  toml::parse_result result = toml::parse(toml);
  if (!result) {
    refuse(result.error().source().begin.line, std::string(result.error().description()));
    return false;
  }
  node_ = std::make_unique<Node>(Node{std::move(result).table()});
  return true;
}

Section ConfigDocument::root() {
  return Section(*this, &node_->table, {});
}

std::optional<base::Error> ConfigDocument::firstError() const {
  if (errorText_.empty()) return {};
  return base::Error{fmt::format("{}:{}: {}", name_, errorLine_, errorText_)};
}

base::Error ConfigDocument::errorAt(std::string_view key, const std::string& text) const {
  const toml::node_view<const toml::node> node = std::as_const(node_->table).at_path(key);
  if (!node) return {fmt::format("{}: {}", name_, text)};
  return {fmt::format("{}:{}: {}", name_, node.node()->source().begin.line, text)};
}

void ConfigDocument::refuse(std::uint32_t line, const std::string& text) {
  if (!errorText_.empty() && errorLine_ <= line) return;
  errorLine_ = line;
  errorText_ = text;
}

Section::Section(ConfigDocument& document, const void* table, std::string path)
    : document_(&document), table_(table), path_(std::move(path)) {}

std::string Section::pathOf(std::string_view key) const {
  return path_.empty() ? std::string(key) : fmt::format("{}.{}", path_, key);
}

bool Section::has(std::string_view key) const {
  return asTable(table_).contains(key);
}

void Section::refuse(std::string_view key, const std::string& text) {
  const toml::node* node = asTable(table_).get(key);
  const auto line = node ? node->source().begin.line : asTable(table_).source().begin.line;
  document_->refuse(line, fmt::format("{}: {}", pathOf(key), text));
}

void Section::read(std::string_view key, std::string& value) {
  known_.emplace(key);
  if (!has(key)) return;
  if (const auto text = asTable(table_)[key].value_exact<std::string>())
    value = *text;
  else
    refuse(key, "must be a text in quotes");
}

void Section::read(std::string_view key, bool& value) {
  known_.emplace(key);
  if (!has(key)) return;
  if (const auto flag = asTable(table_)[key].value_exact<bool>())
    value = *flag;
  else
    refuse(key, "must be true or false");
}

void Section::read(std::string_view key, double& value) {
  known_.emplace(key);
  if (!has(key)) return;
  const auto number = asTable(table_)[key].value<double>();
  if (number && *number >= 0 && *number < 1e12)
    value = *number;
  else
    refuse(key, "must be a number that is not negative");
}

void Section::read(std::string_view key, std::vector<std::string>& value) {
  known_.emplace(key);
  if (!has(key)) return;
  value.clear();
  if (const auto text = asTable(table_)[key].value_exact<std::string>()) {
    value.push_back(*text);
    return;
  }
  const toml::array* array = asTable(table_)[key].as_array();
  if (!array) return refuse(key, "must be a list of texts");
  for (const toml::node& item : *array) {
    if (const auto text = item.value_exact<std::string>())
      value.push_back(*text);
    else
      return refuse(key, "must be a list of texts");
  }
}

std::optional<std::uint64_t> Section::readNumber(std::string_view key, std::uint64_t highest) {
  known_.emplace(key);
  if (!has(key)) return {};
  const auto number = asTable(table_)[key].value_exact<std::int64_t>();
  if (number && *number >= 0 && static_cast<std::uint64_t>(*number) <= highest) return *number;
  refuse(key, highest >= std::numeric_limits<std::int64_t>::max()
                  ? "must be a whole number that is not negative"
                  : fmt::format("must be a whole number from 0 to {}", highest));
  return {};
}

void Section::readSeconds(std::string_view key, base::Milliseconds& value) {
  double seconds = static_cast<double>(value.count()) / 1000;
  read(key, seconds);
  if (seconds > 1e9) return refuse(key, "must be a number of seconds");
  value = base::Milliseconds(static_cast<std::int64_t>(seconds * 1000 + 0.5));
}

void Section::require(std::string_view key, std::string& value) {
  read(key, value);
  if (!has(key)) refuse(key, "is missing");
}

std::vector<Section> Section::tablesOf(std::string_view key, bool many) {
  known_.emplace(key);
  std::vector<Section> sections;
  const toml::node* node = asTable(table_).get(key);
  if (!node) return sections;
  if (!many) {
    if (node->is_table())
      sections.emplace_back(*document_, node->as_table(), pathOf(key));
    else
      refuse(key, fmt::format("must be a table, [{}]", pathOf(key)));
    return sections;
  }
  if (!node->is_array_of_tables()) {
    refuse(key, fmt::format("must be written as [[{}]]", pathOf(key)));
    return sections;
  }
  for (const toml::node& item : *node->as_array()) {
    sections.emplace_back(*document_, item.as_table(), pathOf(key));
  }
  return sections;
}

void Section::finish() {
  for (const auto& [key, node] : asTable(table_)) {
    const std::string_view name = key.str();
    if (known_.contains(name)) continue;
    document_->refuse(key.source().begin.line, fmt::format("there is no setting \"{}\"{}",
                                                           pathOf(name), suggestion(name, known_)));
  }
}

}  // namespace parlor::server
