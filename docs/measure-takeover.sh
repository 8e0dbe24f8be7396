#!/usr/bin/env bash
# Figures of the take-over (docs/performance.md), beside a ./run that has built and made its demo data.
#
#   docs/measure-takeover.sh delivery 2000    puts measured-2000.zip into the take-over folder of ./run; begin it on
#                                             /staff/jobs as admin1 and read "documents a second" there
#   docs/measure-takeover.sh manifest 1000000 makes, signs and reads a manifest of so many rows with -Xmx512m
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. dev/src/main/shell/tools.sh
need_java_and_maven

measuring() {
  "$JAVA_HOME/bin/java" "$1" -XX:+UseSerialGC -Djava.util.logging.config.file=dev/src/main/resources/logging.properties \
    -cp "dev/target/classes:$(cat dev/target/launcher.classpath)" az.bildiris.demo.Measuring "${@:2}"
}

case "${1:-}" in
  delivery) measuring -Xmx1g delivery target/demo "${2:-2000}" ;;
  manifest)
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    # Signing is the ministry's part: its program may take what it needs.
    measuring -Xmx4g write target/demo "${2:-1000000}" "$folder"
    measuring -Xmx512m read target/demo "${2:-1000000}" "$folder"
    ;;
  *) sed -n 's/^#   //p' "$0" >&2; exit 2 ;;
esac
