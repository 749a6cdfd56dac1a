#!/usr/bin/env bash
# What `npm sbom --omit=dev` leaves out: also a package that production needs, where a development one needs it too.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
mkdir tool shop
echo '{ "private": true }' > tool/package.json
(cd tool && npm install --silent --no-audit --no-fund npm@11.19.1)
npm="$folder/tool/node_modules/.bin/npm"

cd shop
cat > package.json <<'JSON'
{ "name": "shop", "version": "1.0.0", "dependencies": { "vary": "1.1.2" }, "devDependencies": { "cors": "2.8.5" } }
JSON
"$npm" install --package-lock-only --ignore-scripts --silent

listed=$("$npm" ls --omit=dev --package-lock-only --parseable --long | grep -o 'vary@1.1.2' | head -1)
materials=$("$npm" sbom --omit=dev --package-lock-only --sbom-format=cyclonedx |
  node -pe 'JSON.parse(require("fs").readFileSync(0, "utf8")).components.map(({ name }) => name).join()')
echo "npm ls --omit=dev says: $listed; npm sbom --omit=dev says: ${materials:-nothing}"
[ "$listed" = "vary@1.1.2" ] && [ -z "$materials" ]
