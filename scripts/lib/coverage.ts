import { existsSync, readdirSync, readFileSync } from "node:fs"
import { SourceMap, type SourceMapPayload } from "node:module"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { compile } from "./compile"
import { readJson } from "./setup"

/** Lines of each file of src that hold code, and whether anything ran them. */
type Lines = Map<string, Map<number, boolean>>

interface V8Script {
  url: string
  functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[]
}

/** What Jest writes, as far as we read it. */
type JestCoverage = Record<
  string,
  {
    path: string
    statementMap: Record<string, { start: { line: number } }>
    s: Record<string, number>
  }
>

/** Percent of lines. */
const WANTED = 85
const TOO_LITTLE = 60

/** Run once, by whoever makes the database that all tests copy. */
const MIGRATIONS = /\/migrations\//

/** React pages run in a browser, which no suite has. */
const PAGES = /^src\/admin\/.*\.tsx$|^src\/admin\/lib\/use-/

/**
 * Adds up what the specs (as Jest tells) and the servers (as V8 tells) ran of src.
 *
 * @param jest folders with Jest's `coverage-final.json`
 * @param servers a folder of V8's reports, of code that `compileServer` wrote to `app`
 */
export async function coverageReport(
  root: string,
  { jest, servers, app }: { jest: readonly string[]; servers: string; app: string }
): Promise<{ text: string; enough: boolean }> {
  const lines = await linesOfCode(root)
  for (const folder of jest) addJest(lines, root, join(folder, "coverage-final.json"))
  addServers(lines, servers, app)

  const files = [...lines].map(([file, known]) => {
    const run = [...known.values()].filter(Boolean).length
    return { file, run, all: known.size }
  })
  const tested = files.filter(({ file }) => !PAGES.test(file))
  const below = tested
    .filter(({ run, all }) => percent(run, all) < TOO_LITTLE)
    .map(
      ({ file, run, all }) =>
        `  ${percent(run, all).toFixed(0).padStart(4)} %  ${file} (${all} lines)`
    )
    .toSorted()
  const enough = total(tested) >= WANTED
  const text = [
    `  ${total(tested).toFixed(1)} % of the lines of src that hold code were run; ${WANTED} % are wanted`,
    `  ${total(files).toFixed(1)} % with the admin's pages, which only a browser runs`,
    below.length
      ? `\n  below ${TOO_LITTLE} %:\n${below.join("\n")}`
      : `  no file is below ${TOO_LITTLE} %`,
  ].join("\n")
  return { text, enough }
}

function total(files: readonly { run: number; all: number }[]): number {
  const sum = (name: "run" | "all") => files.reduce((all, file) => all + file[name], 0)
  return percent(sum("run"), sum("all"))
}

function percent(run: number, all: number): number {
  return all === 0 ? 100 : (run / all) * 100
}

/** A line holds code when something compiled stems from it; types and comments leave nothing. */
async function linesOfCode(root: string): Promise<Lines> {
  const lines: Lines = new Map()
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !/\.spec\.tsx?$|\.d\.ts$/.test(file) && !MIGRATIONS.test(file)
    )
  for (const file of files) {
    const code = await compile(root, file)
    const known = new Set(positionsIn(code).map(({ line }) => line))
    // Every module has a line or two that only say that it is one.
    if (known.size > 0) lines.set(file, new Map([...known].map((line) => [line, false])))
  }
  return lines
}

function addJest(lines: Lines, root: string, file: string): void {
  for (const { path, statementMap, s } of Object.values(readJson<JestCoverage>(file) ?? {})) {
    const known = lines.get(relative(root, path).replaceAll("\\", "/"))
    for (const [id, { start }] of Object.entries(statementMap)) {
      if (known?.has(start.line) && (s[id] ?? 0) > 0) known.set(start.line, true)
    }
  }
}

function addServers(lines: Lines, folder: string, app: string): void {
  if (!existsSync(folder)) return
  for (const report of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const { result } = JSON.parse(readFileSync(join(folder, report), "utf8")) as {
      result: V8Script[]
    }
    for (const script of result) {
      if (!script.url.startsWith("file://")) continue
      const path = fileURLToPath(script.url)
      const known = lines.get(relative(app, path).replaceAll("\\", "/").replace(/\.js$/, ".ts"))
      if (!known) continue
      const code = readFileSync(path, "utf8")
      const counts = countsOf(script, code.length)
      for (const { offset, line } of positionsIn(code)) {
        if ((counts[offset] ?? 0) > 0) known.set(line, true)
      }
    }
  }
}

/** How often each character was run: inner ranges say it more exactly than those around them. */
function countsOf({ functions }: V8Script, length: number): Int32Array {
  const counts = new Int32Array(length)
  const ranges = functions
    .flatMap((called) => called.ranges)
    .toSorted((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset))
  for (const { startOffset, endOffset, count } of ranges) counts.fill(count, startOffset, endOffset)
  return counts
}

/** Where in compiled code a line of its source begins or goes on, by its inline source map. */
function positionsIn(code: string): { offset: number; line: number }[] {
  const [, encoded = ""] = /\/\/# sourceMappingURL=data:[^,]*,(\S+)\s*$/.exec(code) ?? []
  const map = new SourceMap(
    JSON.parse(Buffer.from(encoded, "base64").toString()) as SourceMapPayload
  )
  const positions: { offset: number; line: number }[] = []
  let start = 0
  for (const [index, text] of code.split("\n").entries()) {
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(index, column)
      if (!("originalLine" in entry)) continue
      if (entry.generatedLine !== index || entry.generatedColumn !== column) continue
      positions.push({ offset: start + column, line: entry.originalLine + 1 })
    }
    start += text.length + 1
  }
  return positions
}
