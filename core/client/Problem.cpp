#include "client/Problem.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace parlor::client {
namespace {

constexpr char kSeparator = '\x1F';

// By code. "%1" and "%2" are the arguments.
constexpr std::array<std::string_view, 29> kTexts = {
    "%1",
    "cannot find %1",
    "%1 refuses the connection",
    "%1 did not answer in time",
    "%1 cannot be reached from here",
    "cannot connect to %1: %2",
    "the server closed the connection",
    "the connection broke: %1",
    "the server has not answered for %1 seconds",
    "%1 answers, but it is no chat server",
    "%1 answers, but it is no chat server (it said \"%2\")",
    "%1 does not answer as a chat server does",
    "it sends without end and without lines, so it is no chat server",
    "encrypted connections (TLS) are not possible with this version of Parlor",
    "%1 asks for a password",
    "the password for %1 is wrong",
    "%1 does not let you in: %2",
    "the name \"%1\" is taken on %2",
    "the name \"%1\" is not allowed there: %2",
    "the server refused: %1",
    "%1 did not answer about the room",
    "it could not be saved here: %1",
    "the connection broke before the server confirmed it",
    "the server did not confirm it",
    "nobody listens here: choose a room first",
    "%1 renamed the room to %2",
    "%1 is away: %2",
    "port %1 is in use: choose another, or 0 for any free one",
    "port %1 is reserved for the system: choose one from 1024",
};

std::string filled(std::string_view form, const std::vector<std::string>& arguments) {
  std::string text;
  for (std::size_t at = 0; at < form.size(); ++at) {
    const bool marks = form[at] == '%' && at + 1 < form.size();
    if (!marks) {
      text += form[at];
      continue;
    }
    const auto index = static_cast<std::size_t>(form[++at] - '1');
    if (index < arguments.size()) text += arguments[index];
  }
  return text;
}

}  // namespace

Problem::Problem(ProblemCode what, std::vector<std::string> about)
    : code(what),
      arguments(std::move(about)),
      text(filled(kTexts.at(static_cast<std::size_t>(what)), arguments)) {}

std::string toKept(const Problem& problem) {
  if (problem.code == ProblemCode::Said) return problem.text;
  std::string kept = kSeparator + std::to_string(static_cast<int>(problem.code));
  for (const std::string& argument : problem.arguments) kept += kSeparator + argument;
  return kept;
}

Problem problemFromKept(std::string_view kept) {
  if (kept.empty() || kept.front() != kSeparator) return Problem(kept);
  std::vector<std::string> parts;
  while (!kept.empty()) {
    kept.remove_prefix(1);
    const std::string_view part = kept.substr(0, kept.find(kSeparator));
    parts.emplace_back(part);
    kept.remove_prefix(part.size());
  }
  std::size_t code = 0;
  const std::string& digits = parts.front();
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code);
  if (read.ec != std::errc() || code >= kTexts.size()) return Problem(parts.back());
  parts.erase(parts.begin());
  return Problem(static_cast<ProblemCode>(code), std::move(parts));
}

Problem connectProblem(const std::string& host, const std::string& address, const std::string& text,
                       int code) {
  const auto made = [&]() -> Problem {
    switch (code) {
      case 0:
        return {ProblemCode::HostNotFound, {host}};
      case ECONNREFUSED:
        return {ProblemCode::ConnectionRefused, {address}};
      case ETIMEDOUT:
        return {ProblemCode::ConnectionTimedOut, {address}};
      case ENETUNREACH:
      case EHOSTUNREACH:
      case ENETDOWN:
        return {ProblemCode::HostUnreachable, {address}};
      default:
        return {ProblemCode::CannotConnect, {address, std::strerror(code)}};
    }
  };
  Problem problem = made();
  problem.text = text;  // says more
  return problem;
}

}  // namespace parlor::client
