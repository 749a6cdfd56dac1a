/**
 * `npm run audit`: what npm knows against the packages that come with ours. Fails on what is high or critical and not
 * excepted. A registry that does not answer is said, and fails with `--strict` only: then nothing was looked at.
 */
import { spawnSync } from "node:child_process"
import { root, shipped } from "./lib/shipped.mjs"

/** Advisories that do not touch us: each with its reason, and the day (`YYYY-MM-DD`) on which it is looked at again. */
const EXCEPTIONS = {
  // "GHSA-xxxx-xxxx-xxxx": { why: "…", until: "2027-01-31" },
}
const PATIENCE_MS = 60_000
const GRAVE = ["high", "critical"]

const { stdout, error } = spawnSync("npm", ["audit", "--json"], {
  cwd: root,
  encoding: "utf8",
  timeout: PATIENCE_MS,
})
const report = parsed(stdout)
if (!report?.vulnerabilities) {
  const why = error?.message ?? report?.message ?? report?.error?.summary ?? "no answer"
  console.log(`audit: nothing was looked at, for the registry did not say what it knows (${why})`)
  process.exit(process.argv.includes("--strict") ? 1 : 0)
}

const ours = new Set(shipped())
const today = new Date().toISOString().slice(0, 10)
const known = Object.values(report.vulnerabilities)
  .filter(({ nodes }) => nodes.some((path) => ours.has(path)))
  .flatMap(({ name, via }) =>
    // What is only a name is told of where that package is.
    via.filter((one) => typeof one === "object").map((advisory) => ({ name, ...advisory }))
  )
  .map(({ name, severity, title, url }) => ({ name, severity, title, id: url.split("/").at(-1) }))
const open = known.filter(({ id }) => !(EXCEPTIONS[id]?.until >= today))
for (const { id, name, severity, title } of known) {
  console.log(
    `${severity}: ${name}: ${title} (${id})${EXCEPTIONS[id] ? `: ${EXCEPTIONS[id].why}` : ""}`
  )
}
const grave = open.filter(({ severity }) => GRAVE.includes(severity))
console.log(
  `audit: ${ours.size} packages, ${known.length} advisories, ${grave.length} of them grave and open`
)
process.exit(grave.length > 0 ? 1 : 0)

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
