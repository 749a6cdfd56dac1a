import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { allBlocks, type Block } from "./blocks"

/** What the pages take for granted: whoever reads has it, or knows what it stands for. */
const GRANTED = `import type { ConfigModule } from "@medusajs/framework/types"
import type Medusa from "@medusajs/js-sdk"
import type { Reluv } from "medusa-plugin-reluv/client"

declare global {
  const reluv: Reluv
  const sdk: Medusa
  const projectConfig: ConfigModule["projectConfig"]
  const publishableKey: string
  const email: string
  const password: string
  const id: string
  const orderId: string
  const cartId: string
  const token: string
  const picture: Blob
  const input: { files: File[] }
  const signal: AbortSignal
  const title: string
  const price: number
  const weight: number
  const condition: "new" | "like_new" | "good" | "fair"
  function show(what: unknown): void
  function showOnce(message: string): void
  function readEverythingAnew(): Promise<void>
}
`

/**
 * Writes every block of TypeScript into a file of its own below `.cache/guides`, where `npm run types` checks it with
 * everything else.
 */
export function writeBlocks(root: string): Block[] {
  const folder = join(root, ".cache/guides")
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "granted.d.mts"), GRANTED)
  const blocks = allBlocks(root).filter(({ language }) => language === "ts")
  for (const { page, line, text } of blocks) {
    const name = `${page.replace(/\.md$/, "").replaceAll("/", "-")}-${line}.mts`
    writeFileSync(join(folder, name), `// ${page}, line ${line}\n${text}\nexport {}\n`)
  }
  return blocks
}

if (require.main === module) writeBlocks(process.cwd())
