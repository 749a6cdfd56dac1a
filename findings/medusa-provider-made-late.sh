#!/usr/bin/env bash
# When Medusa makes the service of a module provider that is listed in its configuration.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --legacy-peer-deps \
  @medusajs/framework@2.21.2 @medusajs/notification@2.21.2

cat > try.cjs <<'JS'
const { asValue } = require("@medusajs/framework/awilix")
const { createMedusaContainer } = require("@medusajs/framework/utils")
const loadProviders = require("@medusajs/notification/dist/loaders/providers").default

const seen = []
class Mailer {
  static identifier = "mailer"
  static validateOptions() {
    seen.push("options validated")
  }
  constructor() {
    seen.push("constructed")
  }
  async send() {
    seen.push("sent")
    return {}
  }
}

async function main() {
  const container = createMedusaContainer()
  const logger = { info() {}, warn() {}, error: console.error }
  // The module's table of providers, which is not what this is about.
  const table = { list: async () => [], upsert: async () => {}, update: async () => {} }
  container.register({ logger: asValue(logger), notificationProviderService: asValue(table) })
  const providers = [{ resolve: { services: [Mailer] }, id: "mailer", options: { channels: ["email"] } }]
  await loadProviders({ container, options: { providers } })
  seen.push("loaded")
  await container.resolve("np_mailer").send({})
  console.log(seen.join(", "))
}

main().then(() => process.exit(0))
JS

output=$(node try.cjs)
expected="options validated, loaded, constructed, sent"

echo "@medusajs/notification $(node -p "JSON.parse(require('fs').readFileSync('node_modules/@medusajs/notification/package.json')).version")"
echo "$output"
cat <<'WORDS'

A provider's service is made when it is first asked for something, not while Medusa boots: what its constructor does
(opening a connection, making itself known to other code of the process) has not been done before the first notification.
What must have happened by then belongs into `loaders` of `ModuleProvider(...)`, which run at boot with the options.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
