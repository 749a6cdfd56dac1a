import { readFileSync } from "node:fs"
import { join } from "node:path"

const FOLDER = join(__dirname, "../../src/workflows")

const HEAD = `# Workflows

What \`medusa-plugin-reluv/workflows\` exports, written by \`npm run reference\` from \`src/workflows/index.ts\`. Each runs as
Medusa's own do: \`await openShopWorkflow(container).run({ input })\`; what \`input\` is, its type says.

Those with the hook \`validate\` ask it before anything changes, with their input: what it throws refuses the whole, each time
that it is tried.
`

type Exported = { name: string; file: string }

/** The page of the workflows that projects may call, refuse and refer to. */
export function workflowsPage(): string {
  const rows = exportedOf(readFileSync(join(FOLDER, "index.ts"), "utf8")).map((one) => {
    const { id, hook, says } = toldOf(one, readFileSync(join(FOLDER, `${one.file}.ts`), "utf8"))
    return `| \`${one.name}\` | \`${id}\` | ${hook ? "`validate`" : "–"} | ${says} |`
  })
  return `${HEAD}\n| Export | Id | Hook | What it does |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`
}

function exportedOf(index: string): Exported[] {
  return [...index.matchAll(/^export \{ (\w+) \} from "\.\/(.+)"$/gm)].map(
    ([, name = "", file = ""]) => ({ name, file })
  )
}

/** From the text of its file: its id, whether it can be refused, and the first paragraph above it. */
function toldOf({ name, file }: Exported, text: string) {
  const found = new RegExp(
    `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport const ${name} = (flow|createWorkflow)\\(\\s*"([\\w-]+)"([\\s\\S]*)`
  ).exec(text)
  const [, doc = "", maker, id, body = ""] = found ?? []
  const says = doc
    .replaceAll(/^\s*\* ?/gm, "")
    .trim()
    .split("\n\n")[0]
    ?.replaceAll(/\s+/g, " ")
    .replaceAll("|", "\\|")
  if (!id || !says) throw new Error(`src/workflows/${file}.ts does not say what ${name} does`)
  return { id, says, hook: maker === "flow" || body.includes('createHook("validate"') }
}
