/** What ARCHITECTURE.md has to name, and what it names: each folder, table, clock and decision, once. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { rowsOf } from "./tables"

/** What of the repository the map tells of. Paths are relative to the root. */
export type Ground = {
  /** Those of the tree: `src/domain/place`, `src/facts.ts`. */
  places: string[]
  /** `relay-facts`. */
  jobs: string[]
  /** Module → its tables, without `reluv_`. */
  tables: Record<string, string[]>
  /** `0001-record-decisions.md`. */
  decisions: string[]
  /** Those of more lines than a decision has. */
  long: string[]
}

const MOST_LINES_OF_A_DECISION = 40

/** Folders whose every part stands in the tree. */
const SHOWN = [
  ".",
  "src",
  "src/domain",
  "src/modules",
  "src/providers",
  "src/workflows",
  "src/api",
  "integration-tests",
  "docs",
]
/** Of these the files, too. */
const SHOWN_WITH_FILES = ["src", "src/domain"]

export function groundOf(root: string): Ground {
  const modules = foldersOf(root, "src/modules")
  const decisions = readdirSync(join(root, "docs/decisions")).toSorted()
  return {
    places: [
      ...SHOWN.flatMap((folder) => foldersOf(root, folder).map((name) => under(folder, name))),
      ...SHOWN_WITH_FILES.flatMap((folder) =>
        filesOf(root, folder).map((name) => under(folder, name))
      ),
    ],
    jobs: filesOf(root, "src/jobs").map((name) => name.replace(/\.ts$/, "")),
    tables: Object.fromEntries(
      modules.map((name) => [name, tablesOf(join(root, "src/modules", name))])
    ),
    decisions,
    long: decisions.filter((name) => {
      const lines = readFileSync(join(root, "docs/decisions", name), "utf8").split("\n").length - 1
      return lines > MOST_LINES_OF_A_DECISION
    }),
  }
}

/** What is wrong with the map, each as a sentence. */
export function wrongsOfMap(page: string, ground: Ground): string[] {
  const rows = rowsOf(page, "Tables").map(([module = "", tables = ""]) => ({
    module: namesIn(module)[0]?.replace("src/modules/", "") ?? module,
    tables: namesIn(tables),
  }))
  const decisions = rowsOf(page, "Decisions").map(
    ([link = ""]) => /\(docs\/decisions\/(.+)\)$/.exec(link)?.[1] ?? link
  )
  const inOrder = decisions.every((name, at) => at === 0 || name > (decisions[at - 1] ?? ""))
  return [
    ...differences("the tree", placesIn(page), ground.places),
    ...differences(
      "Clocks",
      rowsOf(page, "Clocks").map(([job = ""]) => /`src\/jobs\/(.+)\.ts`/.exec(job)?.[1] ?? job),
      ground.jobs
    ),
    ...differences(
      "Tables",
      rows.map(({ module }) => module),
      Object.keys(ground.tables)
    ),
    ...Object.entries(ground.tables).flatMap(([module, tables]) =>
      differences(
        `the row of ${module} in Tables`,
        rows.filter((row) => row.module === module).flatMap((row) => row.tables),
        tables
      )
    ),
    ...differences("Decisions", decisions, ground.decisions),
    ...ground.long.map((name) => `${name} has more than ${MOST_LINES_OF_A_DECISION} lines`),
    ...(inOrder ? [] : ["Decisions are not in the order of their numbers"]),
  ]
}

function differences(where: string, said: readonly string[], there: readonly string[]): string[] {
  return [
    ...there.filter((name) => !said.includes(name)).map((name) => `${where} lacks ${name}`),
    ...said
      .filter((name) => !there.includes(name))
      .map((name) => `${where} has ${name}, which does not exist`),
    ...said
      .filter((name, at) => there.includes(name) && said.indexOf(name) !== at)
      .map((name) => `${where} has ${name} twice`),
  ]
}

/** Those of the block under "The tree": a line names what stands at its indent, or several of one folder. */
function placesIn(page: string): string[] {
  const block = page.split("\n## The tree\n")[1]?.split("\n```")[1] ?? ""
  const places: string[] = []
  const above: string[] = []
  for (const line of block.split("\n")) {
    const words = line.trim().split(/\s+/)
    const end = words.findIndex((word) => !isPlace(word))
    const names = words
      .slice(0, end === -1 ? undefined : end)
      .map((name) => name.replace(/\/$/, ""))
    if (names.length === 0) continue
    const depth = line.search(/\S/) / 2
    const folder = above.slice(0, depth).join("/")
    places.push(...names.map((name) => (folder ? `${folder}/${name}` : name)))
    above.splice(depth, above.length, names[0] ?? "")
  }
  const files = new Set(SHOWN_WITH_FILES)
  return places.filter((place) => {
    const folder = place.includes("/") ? place.slice(0, place.lastIndexOf("/")) : "."
    return SHOWN.includes(folder) && (!place.endsWith(".ts") || files.has(folder))
  })
}

function isPlace(word: string): boolean {
  return /^[\w-]+\/$/.test(word) || /^[\w-]+\.ts$/.test(word)
}

function under(folder: string, name: string): string {
  return folder === "." ? name : `${folder}/${name}`
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)
}

function tablesOf(module: string): string[] {
  return filesOf(module, "models").flatMap((file) => {
    const text = readFileSync(join(module, "models", file), "utf8")
    return [...text.matchAll(/tableName: "reluv_(\w+)"/g)].map(([, name = ""]) => name)
  })
}

/** Without what tools leave beside the code. */
function foldersOf(root: string, folder: string): string[] {
  return entriesOf(root, folder)
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$|^coverage$/.test(entry.name))
    .map(({ name }) => name)
}

function filesOf(root: string, folder: string): string[] {
  return entriesOf(root, folder)
    .filter(({ name }) => name.endsWith(".ts") && !/\.(spec|d)\.ts$/.test(name))
    .map(({ name }) => name)
}

function entriesOf(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    // A module without models.
    return []
  }
}
