#include "server/HistoryHealth.h"

#include <utility>

namespace parlor::server {
HistoryHealth::HistoryHealth(Core& core, HostConsole& console, std::function<void()> begunAnew)
    : core_(core), console_(console), begunAnew_(std::move(begunAnew)) {}

HistoryHealth::~HistoryHealth() {
  core_.ledger.setHealthChanged({});
}

void HistoryHealth::begin() {
  if (!core_.historyNotice.empty()) {
    core_.log.warning("{} ({})", core_.historyNotice, core_.historyDamage);
    tell(core_.historyNotice);
  }
  core_.ledger.setHealthChanged([this](const store::LedgerHealth& now) { note(now); });
}

// A batch can fail while saving works, when it breaks a rule of the file.
void HistoryHealth::noteOutcome(const base::Status& status) {
  if (status && !saving_) return;
  setProblem(status ? "" : status.error().text);
}

void HistoryHealth::note(const store::LedgerHealth& health) {
  saving_ = health.saving;
  noteDamage(health);
  setProblem(health.saving ? "" : health.problem);
}

// What was dealt with stays in the status, so that who looks later sees it.
void HistoryHealth::noteDamage(const store::LedgerHealth& health) {
  const bool begunAnew = health.setAside != told_.setAside;
  const bool mended = !health.mended.empty() && health.mended != told_.mended;
  told_ = health;
  if (begunAnew) core_.historyNotice = core_.texts(Text::HistorySetAside, health.setAside.string());
  if (mended) core_.historyNotice = core_.texts(Text::HistoryMended);
  if (!begunAnew && !mended) return;
  core_.log.warning("{} ({})", core_.historyNotice, mended ? health.mended : health.problem);
  tell(core_.historyNotice);
  if (begunAnew) begunAnew_();
}

void HistoryHealth::setProblem(const std::string& problem) {
  if (problem == core_.historyProblem) return;
  core_.historyProblem = problem;
  problem.empty() ? core_.log.info("history is being saved again")
                  : core_.log.error("history is not being saved: {}", problem);
  tell(problem.empty() ? core_.texts(Text::HistorySaved)
                       : core_.texts(Text::HistoryNotSaved, problem));
}

void HistoryHealth::tell(const std::string& text) {
  console_.tell(text);
  for (const auto& [id, session] : core_.sessions.all()) {
    if (!session->operatorClass.empty()) session->tell(Reply::notice(text));
  }
  if (core_.statusChanged) core_.statusChanged();
  core_.needTurn();
}

}  // namespace parlor::server
