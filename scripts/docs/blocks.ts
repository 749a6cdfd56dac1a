import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export interface Block {
  /** From the root of the checkout. */
  page: string
  /** Of its first fence. */
  line: number
  /** Empty where the fence names none. */
  language: string
  text: string
}

/** What is generated, and decisions, which are of their day. */
const LEFT_OUT = /^docs\/(reference|decisions)\//

/** Every page that tells somebody to do something. */
function pagesOf(root: string): string[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  return ["README.md", "CONTRIBUTING.md", "SECURITY.md", "sandbox/README.md"]
    .concat(docs.map((file) => `docs/${file.replaceAll("\\", "/")}`).toSorted())
    .filter((page) => page.endsWith(".md") && !LEFT_OUT.test(page))
}

/** The fenced blocks of a page. */
export function blocksIn(page: string, text: string): Block[] {
  const blocks: Block[] = []
  let open: (Block & { lines: string[] }) | undefined
  for (const [index, line] of text.split("\n").entries()) {
    const fence = /^\s*```(\S*)/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (open) {
      const { lines, ...block } = open
      blocks.push({ ...block, text: lines.join("\n") })
      open = undefined
    } else {
      open = { page, line: index + 1, language: fence[1] ?? "", text: "", lines: [] }
    }
  }
  return blocks
}

export function allBlocks(root: string): Block[] {
  return pagesOf(root).flatMap((page) => blocksIn(page, readFileSync(join(root, page), "utf8")))
}

/** The commands of a block of shell, without what is said of them. */
export function commandsOf({ text }: Pick<Block, "text">): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+#\s.*$/, "").trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
}
