/** The project is installed as docs/guides/en/install.md says: what is run is what stands there. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const page = readFileSync(join(root, "docs/guides/en/install.md"), "utf8")

/** Each command of the guide, by the step of this test that runs it. */
const COMMANDS = {
  pack: "npm ci && npm run build && npm pack",
  install: "npm install ../reluv/medusa-plugin-reluv-0.1.0.tgz",
  sandbox: "npx medusa-plugin-reluv sandbox",
  tables: "npx medusa db:migrate",
  "set up":
    "npx medusa exec ./node_modules/medusa-plugin-reluv/.medusa/server/src/scripts/set-up.js",
}

/** The arguments of one of Medusa's commands in the guide. */
export function medusaArguments(step) {
  return COMMANDS[step].replace("npx medusa ", "").split(" ")
}

/** Throws when the guide tells another command than those that this test runs, or one that it does not. */
export function expectCommands() {
  const told = blocksOf("sh").flatMap((block) =>
    block.split("\n").map((line) => line.replace(/\s+#\s.*$/, "").trim())
  )
  const run = Object.values(COMMANDS)
  const differing = [
    ...told.filter((line) => line !== "" && !run.includes(line)),
    ...run.filter((line) => !told.includes(line)),
  ]
  if (differing.length) throw new Error(`told or run, not both: ${differing.join("; ")}`)
}

/**
 * The configuration of the guide, for a developer without accounts: its first block, with the vendors of its second one.
 *
 * @param places where this test's sandbox and server are, in place of the guide's
 * @param project what the project has beside Reluv
 */
export function configOfGuide(places, { head, projectConfig, plugins }) {
  const [config = "", sandbox = ""] = blocksOf("ts")
  const vendors = sandbox
    .replace("http://localhost:4900", places.sandbox)
    .replaceAll("http://localhost:9000", places.server)
  return replaced(config, [
    [/const midtrans = \{[^]*?(?=module\.exports)/, `${vendors}\n`],
    ["defineConfig({", `defineConfig({\n  ${head}`],
    ["projectConfig, // as before", `projectConfig: {\n    ${projectConfig}\n  },`],
    ["plugins: [", `plugins: [\n    ${plugins}`],
  ])
}

function blocksOf(language) {
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm")
  return [...page.matchAll(fenced)].map(([, block]) => block)
}

function replaced(text, pairs) {
  return pairs.reduce((left, [from, to]) => {
    const right = left.replace(from, () => to)
    if (right === left) throw new Error(`the guide has no ${from}`)
    return right
  }, text)
}
