#!/usr/bin/env bash
# Mutation testing: breaks the code in small ways and asks whether a test notices.
# tests/mutation.sh [orders] [consent]; without a name, both. Fails when fewer than 85 of 100 breaks are noticed.
# A break is tried on all tests when one reaches it: phrases are read once and then kept, so that what one test reaches another one notices.
# The report of each is left in artifacts/mutation/<name>.
set -u

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root" || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

dotnet tool restore >/dev/null || { echo "dotnet-stryker cannot be restored." >&2; exit 1; }

status=0
# mutate <name> <project> <files> <filter of tests> <test project>...
mutate() {
  local name="$1" project="$2" files="$3" filter="$4" tests=()
  shift 4
  for test in "$@"; do tests+=(--test-project "$root/$test"); done
  echo "== $name: $files of $project"
  (cd "$root/$(dirname "$project")" && dotnet stryker --config-file "$root/tests/mutation.json" --concurrency "$(nproc)" --project "$(basename "$project")" "${tests[@]}" --test-case-filter "$filter" --mutate "$files" \
    --break-at 85 --threshold-low 85 --threshold-high 95 --reporter cleartext --reporter markdown --reporter json \
    --output "$root/artifacts/mutation/$name") || { echo "Too many breaks of $name go unnoticed." >&2; status=1; }
}

[ $# -gt 0 ] || set -- orders consent
for name in "$@"; do
  case "$name" in
    orders) mutate orders orders/OrderBot.Orders.csproj 'Policies/**/*.cs' 'FullyQualifiedName~OrderBot' tests/Orders/OrderBot.Orders.Tests.csproj ;;
    consent) mutate consent dialogs/OrderBot.Dialogs.csproj 'Consent/**/*.cs' 'FullyQualifiedName!~InsertedWordTests' tests/Consent/OrderBot.Consent.Tests.csproj ;;
    *) echo "Say orders or consent, not $name." >&2; exit 2 ;;
  esac
done
exit "$status"
