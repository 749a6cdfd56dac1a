/**
 * `npm run licences` writes docs/reference/licences.md: what the package brings with it, and what its sandbox has bundled,
 * each with its licence. With `--check` it writes nothing, and fails when the page is stale or a licence is not one of those
 * that may be shipped.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { join } from "node:path"
import { nameOf, packages, reachableFrom, root, shipped } from "./lib/shipped.mjs"

/** Those that ask for no more than to be named. */
const MAY_BE_SHIPPED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT-0",
])
/** What a package does not say plainly: of a choice the one that we take, or what lies beside its code. */
const SAID_ELSEWHERE = {
  // "(MIT OR EUPL-1.1+)"
  "@zone-eu/mailsplit": "MIT",
  // Its file LICENSE.
  "png-js": "MIT",
}

const page = join(root, "docs/reference/licences.md")
const brought = shipped()
const bundled = reachableFrom(importsOf("sandbox")).filter((path) => !brought.includes(path))
const refused = [...brought, ...bundled].filter((path) => !MAY_BE_SHIPPED.has(licenceOf(path)))
if (refused.length > 0) {
  console.error(
    refused
      .map((path) => `${nameOf(path)} is under ${licenceOf(path)}, which is not shipped`)
      .join("\n")
  )
  process.exit(1)
}

const text = `# Licences of what is shipped

Reluv itself is under [MIT](../../LICENSE). Medusa and what else a project brings itself (\`peerDependencies\`) is not in the
package. This page is written by \`npm run licences\`.

## Installed with it

${brought.length} packages.

${tableOf(brought)}
## Bundled in the sandbox

One file that no production loads ([why](../decisions/0019-the-sandbox-is-one-file-of-the-package.md)) holds parts of these
${bundled.length}, with their licences as comments.

${tableOf(bundled)}`

if (!process.argv.includes("--check")) writeFileSync(page, text)
else if (!existsSync(page) || readFileSync(page, "utf8") !== text) {
  console.error("docs/reference/licences.md is not what package-lock.json says: npm run licences")
  process.exit(1)
}
console.log(`licences: ${brought.length} packages installed, ${bundled.length} bundled`)

function tableOf(paths) {
  const rows = paths.map(
    (path) => `| ${nameOf(path)} | ${packages[path].version} | ${licenceOf(path)} |`
  )
  return `| Package | Version | Licence |\n| --- | --- | --- |\n${[...new Set(rows)].sort((a, b) => (a < b ? -1 : 1)).join("\n")}\n`
}

/** What the files of a folder import from packages. */
function importsOf(folder) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(
      (file) => file.endsWith(".ts") && !file.endsWith(".spec.ts") && !file.includes("testing")
    )
    .flatMap((file) => [
      ...readFileSync(join(root, folder, file), "utf8").matchAll(
        /(?:from|import) "([^"./][^"]*)"/g
      ),
    ])
    .map(([, name]) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/")
    )
  return [...new Set(names)].filter(
    (name) => !name.startsWith("node:") && !builtinModules.includes(name)
  )
}

/** As the lock file says it, or the package itself, which may say it in the words of before. */
function licenceOf(path) {
  const elsewhere = SAID_ELSEWHERE[nameOf(path)]
  if (elsewhere) return elsewhere
  const { license } = packages[path]
  if (license) return license
  const { license: own, licenses = [] } = JSON.parse(
    readFileSync(join(root, path, "package.json"), "utf8")
  )
  return own ?? (licenses.map(({ type }) => type).join(" OR ") || "nothing that it says")
}
