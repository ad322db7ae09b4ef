#!/bin/sh
# Prepares a running Payara domain from a file of values; can be run again at any time.
# Usage: configure.sh guichet.properties
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
if ! command -v "$java" >/dev/null; then
    echo "There is no Java: set JAVA_HOME to the JDK that runs Payara." >&2
    exit 1
fi
exec "$java" -Dfile.encoding=UTF-8 -Dguichet.lib="$home/lib" -cp "$home/lib/guichet-server-config.jar" \
    org.guichet.install.Main configure "$@"
