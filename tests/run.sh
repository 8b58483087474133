#!/usr/bin/env bash
# Builds everything once and runs every test project. Arguments go to `dotnet test` (as: --filter Orders).
# Ends with "N passed, N failed"; with CI=true nothing may be skipped or missing.
# With COVERAGE set to a folder, what the tests of COVERED run of dialogs, orders and knowledge is counted there.
set -u

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root" || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
[ -w "${HOME:-/nonexistent}" ] || export HOME="${TMPDIR:-/tmp}/orderbot-home"
mkdir -p "$HOME"

ci() { [ "${CI:-}" = true ]; }
have() { command -v "$1" >/dev/null 2>&1; }

passed=0 failed=0 skipped=0
finish() {
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ] || exit 1
  if ci && [ "$skipped" -gt 0 ]; then exit 1; fi
  exit 0
}

# missing <what> <consequence>: a missing piece is told by name, and is a failure in CI.
missing() {
  echo "MISSING: $1. $2" >&2
  if ci; then failed=$((failed + 1)); fi
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_package() {
  have apt-get || return 1
  [ "$(id -u)" -eq 0 ] || { have sudo && sudo -n true 2>/dev/null; } || return 1
  echo "Installing Debian's $1 ..." >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null 2>&1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$1" >/dev/null 2>&1
}

if ! have dotnet; then
  echo "MISSING: the .NET 10 SDK (dotnet). Nothing can run without it." >&2
  failed=1
  finish
fi
have node || missing "Node.js (node)" "The chat widget is not built; the tests in the browser and with other clients will fail."
have npm || missing "npm" "The chat widget is not built; the tests in the browser and with other clients will fail."
have chromium || install_package chromium
have chromium || missing "chromium" "The browser tests will not run."
have_postgresql() { ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; }
have_postgresql || install_package postgresql
have_postgresql || missing "PostgreSQL (postgresql)" "The tests on PostgreSQL will fail."

# One compiler for all projects: started anew for each, it costs half as much again.
export UseSharedCompilation=true
if ! dotnet build OrderBot.sln -v q; then
  echo "The build failed; no test ran." >&2
  failed=$((failed + 1))
  finish
fi

results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
if ci; then trap 'rm -rf "$results"; dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1' EXIT; fi

# counter <name> <file>: a number from a result file's <Counters .../>.
counter() {
  local number
  number="$(grep -o '<Counters [^>]*' "$2" | head -n 1 | grep -o " $1=\"[0-9]*\"" | tr -dc 0-9)"
  echo "${number:-0}"
}

# Those that run dialogs, orders and knowledge in their own process; counting costs them some time.
COVERED=" Consent Contracts Dialogs Knowledge Orders Understanding "

# Those that measure time or fill the machine by themselves; the others run two at a time.
ALONE=" Benchmarks Bot Contracts Evaluation Knowledge Understanding "

# run_tests <project> <argument>...: the results go to $results.
run_tests() {
  local project="$1" name counting=()
  name="$(basename "$1" .csproj)"
  shift
  if [ -n "${COVERAGE:-}" ] && [[ "$COVERED" == *" $(basename "$(dirname "$project")") "* ]]; then
    counting=(--collect "XPlat Code Coverage" --settings tests/coverage.runsettings --results-directory "$COVERAGE/$name")
  fi
  dotnet test "$project" --no-build --logger "trx;LogFileName=$results/$name.trx" "${counting[@]}" "$@"
  echo $? >"$results/$name.code"
}

# told <project> <argument>...: what it said is told when it is over, so that two do not talk at once.
told() {
  local said
  said="$(run_tests "$@" 2>&1)"
  printf '%s\n' "$said"
}

alone=()
for project in tests/*/*.Tests.csproj; do
  if [[ "$ALONE" == *" $(basename "$(dirname "$project")") "* ]]; then
    alone+=("$project")
    continue
  fi
  while [ "$(jobs -pr | wc -l)" -ge 2 ]; do wait -n; done
  told "$project" "$@" &
done
wait
for project in "${alone[@]}"; do run_tests "$project" "$@"; done

for project in tests/*/*.Tests.csproj; do
  name="$(basename "$project" .csproj)"
  trx="$results/$name.trx"
  code="$(cat "$results/$name.code" 2>/dev/null || echo 1)"
  total=0 ok=0 bad=0
  if [ -f "$trx" ]; then
    total=$(counter total "$trx")
    ok=$(counter passed "$trx")
    bad=$((total - ok))
    # Only "NotExecuted" is a test that was skipped; all else that did not pass has failed.
    left="$(grep -o '<UnitTestResult [^>]*outcome="NotExecuted"[^>]*' "$trx" | grep -o ' testName="[^"]*"' | cut -d '"' -f 2)"
    if [ -n "$left" ]; then
      while IFS= read -r test; do echo "SKIPPED: $test" >&2; done <<<"$left"
      count=$(wc -l <<<"$left")
      skipped=$((skipped + count))
      bad=$((bad - count))
    fi
  fi
  if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
    echo "BROKEN OFF: $name ended with code $code." >&2
    bad=1
  elif [ "$total" -eq 0 ] && [ $# -eq 0 ]; then
    echo "NO TESTS: $name ran none." >&2
    bad=1
  fi
  passed=$((passed + ok))
  failed=$((failed + bad))
done

finish
