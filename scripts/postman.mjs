/**
 * Runs the Postman collection of docs/reference from top to bottom: against `npm start`, or against
 * the servers that the environment names. Ends with an exit code other than 0 when a test fails.
 */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import newman from "newman"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, "docs/reference/postman")
const facts = join(root, ".reluv/running.json")

const running = existsSync(facts) ? JSON.parse(readFileSync(facts, "utf8")) : {}
const { POSTMAN_API, POSTMAN_SANDBOX, POSTMAN_KEY } = process.env
const values = {
  base_url: POSTMAN_API ?? running.store_api,
  sandbox_url: POSTMAN_SANDBOX ?? running.sandbox,
  publishable_key: POSTMAN_KEY ?? running.publishable_key,
}
if (!values.base_url || !values.sandbox_url || !values.publishable_key) {
  console.error("Nothing runs. Start it first, in another terminal: npm start")
  process.exit(1)
}

newman.run(
  {
    collection: join(folder, "collection.json"),
    environment: join(folder, "environment.json"),
    envVar: Object.entries(values).map(([key, value]) => ({ key, value })),
    workingDir: folder,
    reporters: "cli",
    reporter: { cli: { noBanner: true, noSummary: false, silent: !!process.env.POSTMAN_QUIET } },
    timeoutRequest: 60_000,
  },
  (error, summary) => {
    const failures = summary?.run.failures ?? []
    for (const { source, error: failure } of failures) {
      console.error(`✗ ${source?.name}: ${failure.message}`)
    }
    if (error) console.error(error)
    process.exitCode = error || failures.length > 0 ? 1 : 0
  }
)
