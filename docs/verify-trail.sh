#!/usr/bin/env bash
# Verifies the hash chain of the audit trail from outside the server. Without arguments: that of a running ./run.
# Usage: BILDIRIS_DB_OWNER_PASSWORD=... docs/verify-trail.sh <JDBC address> <role that may read the trail> [file of anchors]
# It needs unzip, java, ear/target/bildiris.ear, and PostgreSQL's driver: that of ./run, or the file BILDIRIS_DRIVER.
# Says one sentence and ends with 0 when the chain holds, with 1 when it is broken (then it names the first entry), with 2
# when it could not be checked.
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")/.." || exit 2
not_checked() { echo "NOT CHECKED: $1"; exit 2; }

if [ $# -eq 0 ]; then
  export BILDIRIS_DB_OWNER_PASSWORD=demo
  set -- "jdbc:postgresql://localhost:${BILDIRIS_DB_PORT:-15432}/bildiris" bildiris_owner
  [ ! -f target/run/audit-anchors ] || set -- "$@" target/run/audit-anchors
fi
driver=${BILDIRIS_DRIVER:-$(find target/run/domains/bildiris/lib -name 'postgresql-*.jar' 2>/dev/null | head -n 1)}
[ -f "$driver" ] || not_checked "there is no driver of PostgreSQL: name its file in BILDIRIS_DRIVER"
work=$(mktemp -d) || not_checked "there is no room for temporary files"
trap 'rm -rf "$work"' EXIT
unzip -q -j ear/target/bildiris.ear '*bildiris-ejb*.jar' 'lib/*' -d "$work" 2>/dev/null ||
  not_checked "ear/target/bildiris.ear cannot be read: build it, and install unzip"
status=0
sentence=$(java -Xmx128m -cp "$work/*:$driver" az.bildiris.audit.control.VerifyTrail "$@") || status=$?
# A Java that did not come to a verdict ends with 1, too.
case $status:$sentence in
  0:HOLDS:* | 1:BROKEN:* | 2:NOT\ CHECKED:*) echo "$sentence"; exit "$status" ;;
  *) not_checked "the verification did not run" ;;
esac
