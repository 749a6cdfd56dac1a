/**
 * A link within the documents leads somewhere: to a file that exists and, after `#`, to a heading in it. And docs/README.md
 * leads to every page of docs, or to its folder.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
].map((name) => join(root, name))

const headings = new Map()
let links = 0
const broken = []
for (const page of pages) {
  for (const [, target] of readFileSync(page, "utf8").matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue
    links++
    const [path, heading] = target.split("#")
    const file = path ? resolve(dirname(page), path) : page
    const found = existsSync(file) && (!heading || anchorsOf(file).has(heading))
    if (!found) broken.push(`${relative(root, page)} links to ${target}, which is not there`)
  }
}

const index = join(root, "docs/README.md")
const listed = [...readFileSync(index, "utf8").matchAll(/\]\(([^)\s#]+)/g)].map(([, target]) =>
  resolve(dirname(index), target)
)
for (const page of pages) {
  const isListed = listed.includes(page) || listed.includes(dirname(page)) || page === index
  if (page.startsWith(join(root, "docs")) && !isListed)
    broken.push(`docs/README.md does not lead to ${relative(root, page)}`)
}

if (broken.length) {
  console.error(broken.join("\n"))
  process.exit(1)
}
console.log(`docs: ${pages.length} pages, ${links} links, all lead somewhere`)

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(file) {
  if (!file.endsWith(".md")) return new Set()
  if (!headings.has(file)) {
    const lines = readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)
    const anchors = [...lines].map(([, text]) =>
      text
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-")
    )
    headings.set(file, new Set(anchors))
  }
  return headings.get(file)
}
