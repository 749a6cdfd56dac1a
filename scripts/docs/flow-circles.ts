/**
 * Which flows stand on each other in a circle: features of `src/workflows`, and the folders of one feature.
 * dependency-cruiser holds a folder inside a feature for another one than the feature, and so sees no circle through it.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import type { Source } from "./own-tables"

const FLOWS = "src/workflows/"
const IMPORTED = /\b(?:from|import\()\s*"(\.{1,2}\/[^"]+)"/g

/** Each as `src/workflows/a → src/workflows/b → src/workflows/a`, once. */
export function flowCircles(sources: readonly Source[]): string[] {
  const features = new Map<string, Set<string>>()
  const folders = new Map<string, Set<string>>()
  for (const { path, text } of sources) {
    for (const [, to = ""] of text.matchAll(IMPORTED)) {
      const target = posix.join(posix.dirname(path), to)
      if (!target.startsWith(FLOWS)) continue
      const [from, onto] = [featureOf(path), featureOf(target)]
      link(features, from, onto)
      if (from === onto) link(folders, folderOf(path), folderOf(target))
    }
  }
  return [features, folders].flatMap(circlesIn)
}

/** Every file of a flow that runs. */
export function flowSources(root: string): Source[] {
  return readdirSync(join(root, FLOWS), { recursive: true, encoding: "utf8" })
    .map((file) => FLOWS + file.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".spec.ts"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))
}

function featureOf(path: string): string {
  return path.split("/").slice(0, 3).join("/")
}

/** Null of what stands beside the folders of its feature: all of them may use that. */
function folderOf(path: string): string | null {
  const parts = path.split("/")
  return parts.length > 4 ? parts.slice(0, 4).join("/") : null
}

function link(graph: Map<string, Set<string>>, from: string | null, to: string | null): void {
  if (from === null || to === null || from === to) return
  const onto = graph.get(from) ?? new Set()
  graph.set(from, onto.add(to))
}

/** The shortest circle through each that is in one, told from the first of its names. */
function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const circles = [...graph.keys()].flatMap((start) => {
    const ways = [[start]]
    const seen = new Set<string>()
    for (let way = ways.shift(); way; way = ways.shift()) {
      for (const next of graph.get(way.at(-1) ?? "") ?? []) {
        if (next === start) return [way]
        if (seen.has(next)) continue
        seen.add(next)
        ways.push([...way, next])
      }
    }
    return []
  })
  return [...new Set(circles.map(told))].toSorted()
}

function told(circle: readonly string[]): string {
  const first = circle.indexOf(circle.toSorted()[0] ?? "")
  const way = [...circle.slice(first), ...circle.slice(0, first)]
  return [...way, way[0]].join(" → ")
}
