import { readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import * as sandbox from "../../sandbox/defaults"

/** What the helpers of the tests give people: words that stand nowhere else (server-logs.spec.ts looks that they still do). */
export const PLANTED = {
  "a last name": "Wulandari",
  "a street": "Jl. Wijaya",
  "another street": "Juanda No",
  "a third street": "Cikini Raya",
  "a phone": "8123456789",
  "a password": "a-long-test-password",
} as const

const keys = Object.entries(sandbox).flatMap(([name, value]) =>
  /_(KEY|SECRET)$/.test(name) && typeof value === "string" ? [[name, value] as const] : []
)

/** Not told in the parts that the pattern itself takes for granted, so that what stands instead is no leak. */
const KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["an e-mail", /[\w+-]@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i],
  ["a token of a login", /\beyJ[\w-]{8,}\.[\w-]{8,}/],
  ["a key of Medusa", /\b[ps]k_[0-9a-f]{16,}/],
  ["a token in an address", /[?&]\w*token=(?!\*\*\*)[\w.%-]/],
  ["a shared secret", /"authorization":|\bBearer [\w.-]{8,}/i],
]

/** What a line tells that it must not, if it does. */
export function leakIn(line: string): string | undefined {
  const told = [...Object.entries(PLANTED), ...keys].find(([, word]) => line.includes(word))
  return told?.[0] ?? KINDS.find(([, pattern]) => pattern.test(line))?.[0]
}

export interface LogReport {
  /** Files that servers wrote. */
  files: number
  /** Lines of answered requests, each with the id of its request. */
  requests: number
  /** Lines of what else was logged for a request. */
  of_requests: number
  leaks: { file: string; what: string; line: string }[]
}

/** Those of an earlier run say nothing of this one. */
export function removeServerLogs(folder: string): void {
  for (const file of logsIn(folder)) rmSync(join(folder, file))
}

/** Reads what the Medusa servers of a run logged. */
export function readServerLogs(folder: string): LogReport {
  const report: LogReport = { files: 0, requests: 0, of_requests: 0, leaks: [] }
  for (const file of logsIn(folder)) {
    report.files++
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const what = leakIn(line)
      if (what) report.leaks.push({ file, what, line: line.slice(0, 300) })
      if (!line.includes('"request_id":"')) continue
      if (line.includes('"level":"http"')) report.requests++
      else report.of_requests++
    }
  }
  return report
}

function logsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^medusa.*\.log$/.test(name))
}

/**
 * What is wrong with the logs of a run whose servers answered requests; nothing is. A run of some files only may have done
 * nothing of which there was something to say.
 */
export function problemsOfLogs(
  { requests, of_requests, leaks }: LogReport,
  { isWhole = true }: { isWhole?: boolean } = {}
): string[] {
  const isSilent = isWhole && of_requests === 0
  return [
    ...(requests ? [] : ["no request was logged with its id"]),
    ...(isSilent ? ["nothing that happened in a request was logged with its id"] : []),
    ...leaks.slice(0, 20).map(({ file, what, line }) => `${file} tells ${what}: ${line}`),
    ...(leaks.length > 20 ? [`and ${leaks.length - 20} more lines`] : []),
  ]
}
