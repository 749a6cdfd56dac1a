/**
 * The map must not lie: every file that docs/flows/*.md and ARCHITECTURE.md name in `code` exists.
 * A path counts from the root of the repository or from src/. Patterns with *, <>, {} or … are skipped.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const LAYERS =
  "domain|modules|providers|workflows|api|subscribers|jobs|links|admin|client|types|shared|src|host|sandbox|scripts|integration-tests|deploy|examples|findings|docs|\\.ci"
const NAMES_A_FILE = new RegExp(`^(?:${LAYERS})/[^\\s*<>{}…|]+$`)

const flows = join(root, "docs/flows")
const pages = [
  join(root, "ARCHITECTURE.md"),
  ...(existsSync(flows) ? readdirSync(flows).map((name) => join(flows, name)) : []),
].filter((page) => page.endsWith(".md") && existsSync(page))

let named = 0
const missing = []
for (const page of pages) {
  readFileSync(page, "utf8")
    .split("\n")
    .forEach((line, index) => {
      for (const [, code] of line.matchAll(/`([^`]+)`/g)) {
        // A stop may point into a file: path.ts#name, path.ts:12
        const path = code.replace(/(#.*|:\d+(-\d+)?)$/, "")
        if (!NAMES_A_FILE.test(path)) continue
        named++
        if (!existsSync(join(root, path)) && !existsSync(join(root, "src", path))) {
          missing.push(
            `${relative(root, page)}:${index + 1} names \`${path}\`, which does not exist`
          )
        }
      }
    })
}

if (missing.length) {
  console.error(missing.join("\n"))
  console.error("\nMove the stop to where the code is now, or delete it.")
  process.exit(1)
}
console.log(`docs: ${pages.length} pages name ${named} files, all there`)
