# Sourced by up and down: finds a JDK 25 or newer and prints its home, or tells what to do.

jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] && grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$1/release" 2>/dev/null
}

# The home of a program on the PATH, through whatever links lead there.
home_of() {
  local program link
  program=$(command -v "$1") || return 0
  while link=$(readlink "$program"); do
    case $link in
      /*) program=$link ;;
      *) program=$(dirname "$program")/$link ;;
    esac
  done
  (cd "$(dirname "$program")/.." && pwd)
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(home_of javac)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/*; do
    if [ -n "$home" ] && jdk_is_new_enough "$home"; then
      echo "$home"
      return 0
    fi
  done
  echo "找不到 JDK 25：请安装 JDK 25 或更新的版本，或让 JAVA_HOME 指向它。" >&2
  echo "No JDK 25 was found: install a JDK 25 or newer, or point JAVA_HOME to one." >&2
  return 1
}
