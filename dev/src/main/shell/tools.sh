# What ./run, ./verify and qa/bench share; sourced, not run.

# Says what happens and remembers when it began.
step() {
  STEP_BEGAN=$(date +%s)
  echo "$1 ..."
}

step_done() {
  echo "$1 ($(($(date +%s) - STEP_BEGAN)) s)"
}

# Installs Debian packages when we may; else says what to type.
need_packages() {
  [ $# -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    step "installing $*"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >&2
    step_done "installed $*"
  else
    echo "Missing: $*. Install it, for example with: sudo apt-get install $*" >&2
    exit 1
  fi
}

find_java_17() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/java-17-openjdk-* /usr/lib/jvm/*17*; do
    if [ -x "$home/bin/javac" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "17'; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

need_java_and_maven() {
  local missing=()
  find_java_17 || missing+=(openjdk-17-jdk-headless)
  command -v mvn >/dev/null || missing+=(maven)
  need_packages "${missing[@]}"
  find_java_17 || { echo "No JDK 17 found; set JAVA_HOME." >&2; exit 1; }
}

need_chromium() {
  [ -x /usr/bin/chromium-headless-shell ] || need_packages chromium-headless-shell
}

# The TLS proxy of a test.
need_haproxy() {
  [ -x /usr/sbin/haproxy ] || need_packages haproxy
}

# Its server, on which a test rehearses backup and restore: the tests' own brings neither pg_dump nor psql.
need_postgresql() {
  [ -n "$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ] || need_packages postgresql postgresql-client
}

# Without the escape sequences that Maven writes even when it was asked for no colours.
plain() {
  sed -u $'s/\x1b\\[[0-9;]*m//g'
}

# What ships, the launcher and the servers; neither tests nor what only checks the sources.
build_what_runs() {
  mvn -B -q -Dstyle.color=never -Dmaven.test.skip -Dspotless.check.skip -Dcyclonedx.skip package > >(plain) 2>&1
}

# Runs a command so that signals reach it too, and so that it is not left behind.
in_foreground() {
  "$@" &
  local child=$!
  trap 'kill -TERM $child 2>/dev/null; wait $child; exit 130' INT
  trap 'kill -TERM $child 2>/dev/null; wait $child; exit 143' TERM HUP
  local status=0
  wait $child || status=$?
  trap - INT TERM HUP
  return $status
}
