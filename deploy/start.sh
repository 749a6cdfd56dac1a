#!/bin/sh
# start migrate: creates the tables and links, then ends. start server: serves, or works, as MEDUSA_WORKER_MODE says.
set -eu

# A secret that lies in a file is read from there: JWT_SECRET_FILE=/run/secrets/jwt_secret sets JWT_SECRET.
for name in JWT_SECRET COOKIE_SECRET DATABASE_URL RELUV_MONITORING_TOKEN MIDTRANS_SERVER_KEY BITESHIP_API_KEY \
  BITESHIP_WEBHOOK_SECRET CLOUDINARY_API_SECRET SMTP_PASSWORD; do
  eval "file=\${${name}_FILE:-}"
  if [ -n "$file" ]; then
    value=$(cat "$file")
    export "$name=$value"
  fi
done

# Medusa waits, too, but says nothing for a minute. A shell that waits hears no signal unless it says so.
wait_for_database() {
  : "${DATABASE_URL:?says where PostgreSQL is: postgres://user:password@host:5432/name}"
  node -e 'require("./src/shared/wait-for-database.js").waitForDatabase({ url: process.env.DATABASE_URL }).catch((error) => { console.error(error.message); process.exit(1) })' &
  waiting=$!
  trap 'kill "$waiting"; exit 143' TERM INT
  wait "$waiting"
  trap - TERM INT
}

case "${1:-server}" in
  migrate) wait_for_database; exec node node_modules/@medusajs/cli/cli.js db:migrate --execute-all-links --execute-all-search ;;
  server) wait_for_database; exec node node_modules/@medusajs/cli/cli.js start ;;
  *) exec "$@" ;;
esac
