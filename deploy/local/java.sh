# Finds what deploy/up and deploy/test need: sets JAVA_HOME to a JDK 25 and MVN to Maven, or says what to install.

KLARTEXT_JDK=25

is_jdk() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q "^javac $KLARTEXT_JDK\b"
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" \
      "$(command -v javac >/dev/null && dirname "$(dirname "$(readlink -f "$(command -v javac)")")")" \
      /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
      /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -n "$home" ] && is_jdk "$home"; then
      export JAVA_HOME="$home"
      return
    fi
  done
  echo "Klartext needs a JDK $KLARTEXT_JDK and found none; install one (for example Eclipse Temurin $KLARTEXT_JDK) or set JAVA_HOME to it." >&2
  exit 1
}

find_maven() {
  MVN="$(command -v mvn || true)"
  if [ -z "$MVN" ]; then
    echo "Klartext is built with Maven 3.8 or newer and found none; install it (for example \"apt install maven\")." >&2
    exit 1
  fi
}

find_jdk
find_maven
