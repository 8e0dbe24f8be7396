#!/usr/bin/env bash
# Verifies the hash chain of the audit trail from outside the server. Without arguments: that of a running ./run.
# Usage: BILDIRIS_DB_OWNER_PASSWORD=... docs/verify-trail.sh <JDBC address> <role that may read the trail> [file of anchors]
# It needs unzip, ear/target/bildiris.ear, and PostgreSQL's driver: that of ./run, or the file BILDIRIS_DRIVER.
# Ends with 0 when the chain holds, with 1 when it is broken: then it names the first entry.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

if [ $# -eq 0 ]; then
  export BILDIRIS_DB_OWNER_PASSWORD=demo
  set -- "jdbc:postgresql://localhost:${BILDIRIS_DB_PORT:-15432}/bildiris" bildiris_owner
  [ ! -f target/run/audit-anchors ] || set -- "$@" target/run/audit-anchors
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unzip -q -j ear/target/bildiris.ear '*bildiris-ejb*.jar' 'lib/*' -d "$work"
driver=${BILDIRIS_DRIVER:-$(find target/run/domains/bildiris/lib -name 'postgresql-*.jar' | head -n 1)}
java -Xmx128m -cp "$work/*:$driver" az.bildiris.audit.control.VerifyTrail "$@"
