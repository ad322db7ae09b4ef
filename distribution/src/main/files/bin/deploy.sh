#!/bin/sh
# Deploys Guichet on a domain that configure.sh has prepared, in the place of the version before.
# Usage: deploy.sh guichet.properties
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
if ! command -v "$java" >/dev/null; then
    echo "There is no Java: set JAVA_HOME to the JDK that runs Payara." >&2
    exit 1
fi
exec "$java" -Dfile.encoding=UTF-8 -Dguichet.lib="$home/lib" -cp "$home/lib/guichet-server-config.jar" \
    org.guichet.install.Main deploy "$@"
