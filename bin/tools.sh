# Sourced by the other scripts: finds the JDK 25 and Maven, and says what to install where they are missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }

java_major() { "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

# The JDK is a full one (javac) of version 25 or newer.
fits() { [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge 25 ] 2>/dev/null; }

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /opt/jdk*; do
    if [ -n "$candidate" ] && fits "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  if command -v javac >/dev/null; then
    candidate=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    if fits "$candidate"; then export JAVA_HOME=$candidate; return; fi
  fi
  say "Zaguán needs a JDK 25 or newer, and none was found."
  say "Install one (for instance Temurin 25, https://adoptium.net) or point JAVA_HOME at it."
  exit 1
}

# Maven's own libraries warn on a new JDK of what is not ours to mend.
export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
maven() {
  if ! command -v mvn >/dev/null; then
    say "Zaguán is built with Maven, and there is no mvn on the path (https://maven.apache.org)."
    exit 1
  fi
  mvn -B -Dstyle.color=never "$@"
}

find_jdk
# A step of the build that runs java looks for it on the path.
export PATH="$JAVA_HOME/bin:$PATH"

# A command in the application's own jar, by the class that does it.
command_of_ours() {
  build
  local main=$1
  shift
  exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -cp "$application" "$main" "$@"
}

# Builds what is not built, and unpacks it: a JVM starts quicker from plain jars, and only those can be cached.
build() {
  local jar=target/zaguan.jar
  if [ ! -e "$jar" ] || [ -n "$(find pom.xml src/main src/build -newer "$jar" -print -quit)" ]; then
    say "Building (the first time takes a few minutes)…"
    maven -q -DskipTests package
  fi
  application=target/application/zaguan.jar
  if [ ! -e "$application" ] || [ "$jar" -nt "$application" ]; then
    rm -rf target/application target/application.new
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination target/application.new
    touch target/application.new/zaguan.jar
    mv target/application.new target/application
  fi
}

# The flags every start has. A cache is of use only to a JVM with the same ones.
java_flags=(-Xmx512m --enable-native-access=ALL-UNNAMED)

# What a JVM learned from a start (its AOT cache, JEP 514) is kept beside the build and makes the next ones
# quicker. It fits one build and one JDK, so it is named after both; another JVM would pass over it anyway.
aot_cache() {
  echo "target/aot/$({ cat "$application"; ls target/application/lib; "$JAVA_HOME/bin/java" -version 2>&1; pwd; } | cksum | cut -d' ' -f1).aot"
}

# Makes the cache $1 once process $2 answers on port $3, as long as it lives: another application, in a folder of
# its own, starts, shows its first page and stops. Last in line for the processor, and silent.
learn() {
  local cache=$1 parent=$2 port=$3 folder java_pid own_port=$((20000 + RANDOM % 20000))
  (
    set -m
    until answers "$port"; do alive "$parent" || exit 0; sleep 2; done
    folder=$(mktemp -d "${TMPDIR:-/tmp}/zaguan-learning.XXXXXX")
    mkdir -p "$(dirname "$cache")"
    nice -n 10 "$JAVA_HOME/bin/java" "${java_flags[@]}" -XX:AOTCacheOutput="$cache.new" -jar "$application" \
      --server.port="$own_port" --server.address=127.0.0.1 --zaguan.data="$folder" --zaguan.database.durable=false &
    java_pid=$!
    until answers "$own_port" || ! alive "$parent" || ! alive "$java_pid"; do sleep 1; done
    kill "$java_pid" || true
    # it stops its database, and only then writes down what it learned
    while alive "$java_pid" && { alive "$parent" || [ -e "$folder/postgres/postmaster.pid" ]; }; do sleep 1; done
    if alive "$java_pid"; then kill -9 -- "-$java_pid"; fi
    if [ -s "$cache.new" ] && alive "$parent"; then
      rm -f "$(dirname "$cache")"/*.aot
      mv "$cache.new" "$cache"
    fi
    rm -rf "$folder" "$cache.new"*
  ) </dev/null >/dev/null 2>&1 &
}

alive() { kill -0 "$1" 2>/dev/null; }

# Whether a page is to be had on a port of this machine.
answers() {
  local line
  { exec 9<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&9
  read -r -t 60 line <&9 || line=
  exec 9>&-
  [[ $line == HTTP/1.1\ 200* ]]
}
