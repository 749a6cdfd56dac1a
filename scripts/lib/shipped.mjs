/** Which packages come with ours, as the lock file has them. */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** By where they lie: `node_modules/…`. */
export const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))

/** Where those lie that a project gets with ours, beside what it has itself. */
export function shipped() {
  return reachableFrom(Object.keys(packages[""].dependencies))
}

/** Where these lie, and all that they need, as Node looks them up. */
export function reachableFrom(names) {
  const found = new Set()
  const waiting = names.map((name) => ({ name, from: "" }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const path = lookedUp(next)
    if (!path || found.has(path)) continue
    found.add(path)
    const { dependencies, optionalDependencies } = packages[path]
    const needed = Object.keys({ ...dependencies, ...optionalDependencies })
    waiting.push(...needed.map((name) => ({ name, from: path })))
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1))
}

function lookedUp({ name, from }) {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))
  ) {
    const path = `${folder && `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === "") return undefined
  }
}

export function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)
}
