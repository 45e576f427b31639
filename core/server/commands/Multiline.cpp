// BATCH from a client: several lines that are one message (IRCv3 multiline, client-batch). Lines
// are gathered until the batch is closed; then it is said as a whole or, after one mistake, not at
// all.
#include "server/commands/Multiline.h"

#include <algorithm>

#include "server/ClientBatch.h"
#include "server/commands/Families.h"
#include "server/commands/Talk.h"

namespace parlor::server {
namespace {

using irc::Capability;

constexpr std::string_view kType = "draft/multiline";
constexpr double kLineCost = 0.1;  // of a line in a batch, in tokens of the flood bucket

bool isReference(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

void invalid(Context& context, std::string_view text) {
  context.reply(Reply::fail("BATCH", "MULTILINE_INVALID", {}, text));
}

// The one answer to the whole batch, under the label of its opening.
void refuse(Context& context, ClientBatch& batch, const Reply& reply) {
  batch.refused = true;
  if (!batch.label.empty()) context.session.beginLabel(std::exchange(batch.label, {}));
  context.reply(reply);
}
void refuse(Context& context, ClientBatch& batch, std::string_view text) {
  refuse(context, batch, Reply::fail("BATCH", "MULTILINE_INVALID", {}, text));
}

bool isLate(Context& context, ClientBatch& batch) {
  if (context.core.clock.steadyNow() - batch.opened <= kBatchPatience) return false;
  refuse(context, batch,
         Reply::fail("BATCH", "TIMEOUT", {batch.reference}, "The batch was open for too long"));
  return true;
}

// --- lines ---

std::optional<Reply> limitPassed(const Limits& limits, const ClientBatch& batch) {
  if (batch.lines.size() > limits.multilineLines) {
    return Reply::fail("BATCH", "MULTILINE_MAX_LINES", {std::to_string(limits.multilineLines)},
                       "The message has too many lines");
  }
  if (batch.bytes > limits.multilineBytes) {
    return Reply::fail("BATCH", "MULTILINE_MAX_BYTES", {std::to_string(limits.multilineBytes)},
                       "The message is too long");
  }
  return std::nullopt;
}

void addLine(Context& context, ClientBatch& batch) {
  const std::string_view target = context.param(0), text = context.param(1);
  if (context.command.verb != "PRIVMSG") return refuse(context, batch, "Only PRIVMSG may be in it");
  if (!chat::sameName(target, batch.target)) {
    return refuse(context, batch,
                  Reply::fail("BATCH", "MULTILINE_INVALID_TARGET",
                              {batch.target, target.empty() ? "*" : target},
                              "The line is for somebody else than the batch"));
  }
  const bool concat = context.command.continues;
  if (concat && text.empty()) return refuse(context, batch, "A blank line cannot go on in another");
  if (text.size() > commands::textBudget(context.source(), batch.target)) {
    return refuse(context, batch, "A line is too long to be passed on");
  }
  batch.bytes += text.size() + (batch.lines.empty() || concat ? 0 : 1);
  batch.lines.push_back({std::string(text), concat});
  if (const auto passed = limitPassed(context.config().limits, batch)) {
    refuse(context, batch, *passed);
  }
}

// --- opening and closing ---

void open(Context& context, std::string_view reference) {
  Session& session = context.session;
  if (!context.hasCapability(Capability::Multiline) || context.param(1) != kType) {
    return context.reply(Reply::fail(
        "BATCH", "UNKNOWN_TYPE",
        {reference.empty() ? "*" : reference, context.param(1).empty() ? "*" : context.param(1)},
        "Batches of this type are not accepted"));
  }
  if (!context.command.batch.empty()) return invalid(context, "A batch cannot be in another");
  if (session.batch != nullptr && !session.batch->refused) {
    return invalid(context, "Another batch is still open");
  }
  const std::string_view target = context.param(2);
  if (!isReference(reference)) return invalid(context, "The reference is not valid");
  if (target.empty() || target.find(',') != std::string_view::npos) {
    return invalid(context, "A message of several lines has one target");
  }
  auto batch = std::make_shared<ClientBatch>();
  batch->reference = reference;
  batch->target = target;
  batch->opening = context.command;
  batch->opened = context.core.clock.steadyNow();
  session.batch = std::move(batch);
  session.batch->label = session.takeLabel();
}

void sayAll(Context& context, const ClientBatch& batch) {
  chat::Command whole = batch.opening;
  whole.verb = "PRIVMSG";
  whole.params = {batch.target};
  Context inner(context.core, context.session, whole);
  commands::say(inner, batch.target, batch.message());
}

void close(Context& context, std::string_view reference) {
  const std::shared_ptr<ClientBatch> batch = context.session.batch;
  if (batch == nullptr || batch->reference != reference) {
    return invalid(context, "No such batch is open");
  }
  context.session.batch.reset();
  if (batch->refused || isLate(context, *batch)) return;
  if (batch->isBlank()) return refuse(context, *batch, "There is nothing in it");
  if (!batch->label.empty()) context.session.beginLabel(batch->label);
  sayAll(context, *batch);
}

void batch(Context& context) {
  const std::string_view reference = context.param(0);
  if (reference.starts_with('+')) return open(context, reference.substr(1));
  if (reference.starts_with('-')) return close(context, reference.substr(1));
  invalid(context, "A reference begins with + or -");
}

}  // namespace

bool ClientBatch::isBlank() const {
  return std::all_of(lines.begin(), lines.end(),
                     [](const auto& line) { return line.text.empty(); });
}

chat::Said ClientBatch::message() const {
  chat::Said said;
  said.text = lines.front().text;
  said.more.assign(lines.begin() + 1, lines.end());
  return said;
}

bool commands::takeBatchLine(Context& context) {
  if (context.command.batch.empty() || !context.hasCapability(Capability::Multiline)) return false;
  context.session.charge(kLineCost - 1);
  ClientBatch* batch = context.session.batch.get();
  if (batch == nullptr || batch->reference != context.command.batch) {
    invalid(context, "No such batch is open");
  } else if (!batch->refused && !isLate(context, *batch)) {
    addLine(context, *batch);
  }
  return true;
}

std::span<const CommandSpec> commands::multiline() {
  static constexpr CommandSpec kRows[] = {
      {.name = "BATCH", .handle = batch, .leastParams = 1},
  };
  return kRows;
}

}  // namespace parlor::server
