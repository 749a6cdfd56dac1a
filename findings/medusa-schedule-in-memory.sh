#!/usr/bin/env bash
# When Medusa's in-memory engine starts a scheduled job that takes a part of its own period.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --legacy-peer-deps \
  @medusajs/framework@2.21.2 @medusajs/workflow-engine-inmemory@2.21.2

cat > try.js <<'JS'
const { InMemoryDistributedTransactionStorage } = require("@medusajs/workflow-engine-inmemory/dist/utils")

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

// The engine's own scheduler; the workflow that it starts is a job of this length.
async function startsOf(seconds) {
  const starts = []
  const scheduler = new InMemoryDistributedTransactionStorage({ logger: console })
  scheduler.setWorkflowOrchestratorService({
    run: async () => {
      starts.push(Date.now() / 1000)
      await wait(seconds * 1000)
    },
  })
  await wait(1000 - (Date.now() % 1000) + 100)
  await scheduler.schedule({ jobId: "job" }, { cron: "*/4 * * * * *" })
  await wait(36_000)
  await scheduler.onApplicationShutdown()
  const round = (value) => String(Math.round(value))
  return {
    pauses: starts.slice(1, 5).map((start, n) => round(start - starts[n])).join(", "),
    seconds: [...new Set(starts.slice(1, 5).map((start) => round((start + 0.5) % 4 - 0.5)))].join(", "),
  }
}

async function main() {
  const lengths = [0, 1, 3, 5]
  const seen = await Promise.all(lengths.map(startsOf))
  console.log('a job of "*/4 * * * * *"')
  for (const [n, { pauses, seconds }] of seen.entries())
    console.log(`  that takes ${lengths[n]} s: started after ${pauses} s; after the first time ${seconds} s past each fourth second`)
  process.exit(0)
}
main().catch((error) => { console.error(error); process.exit(1) })
JS

output=$(node try.js 2>&1 | grep -v "^info")
expected=$(cat <<'TEXT'
a job of "*/4 * * * * *"
  that takes 0 s: started after 4, 4, 4, 4 s; after the first time 0 s past each fourth second
  that takes 1 s: started after 5, 4, 4, 4 s; after the first time 1 s past each fourth second
  that takes 3 s: started after 7, 4, 4, 4 s; after the first time 3 s past each fourth second
  that takes 5 s: started after 9, 8, 8, 8 s; after the first time 1 s past each fourth second
TEXT
)
echo "@medusajs/workflow-engine-inmemory $(node -p 'JSON.parse(require("fs").readFileSync("node_modules/@medusajs/workflow-engine-inmemory/package.json")).version')"
echo "$output"
cat <<'WORDS'

The pause until the next start is worked out as a run begins and waited once it has ended. So a cron expression says
when a job starts only the first time: after that it starts as much later as it takes. What is planned for midnight
and takes forty minutes starts at 00:40 from the second night on, and one that takes a little longer than its
period leaves out every other turn.
WORDS
[ "$output" = "$expected" ] || { echo "CHANGED: this is not what was seen before"; exit 1; }
