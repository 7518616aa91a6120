# Sourced by ./mvnw and ./samling: finds a JDK 25 or newer and exports JAVA_HOME.
# Takes JAVA_HOME if it will do, else javac on the PATH, else the folders where JDKs usually lie.

jdk_will_do() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
  jdk_major=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${jdk_major:-0}" -ge 25 ]
}

find_jdk() {
  jdk_will_do "${JAVA_HOME:-}" && return 0
  jdk_on_path=$(command -v javac 2>/dev/null) && jdk_on_path=$(readlink -f "$jdk_on_path" 2>/dev/null || echo "$jdk_on_path")
  for candidate in \
    "$(dirname "$(dirname "${jdk_on_path:-/none/none/none}")")" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_will_do "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Samling needs a JDK 25 or newer and found none. Install one (https://adoptium.net), or set JAVA_HOME to it." >&2
  return 1
}

find_jdk || exit 1
