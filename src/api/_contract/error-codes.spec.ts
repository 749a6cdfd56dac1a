import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { BITESHIP_SILENT, ERROR_CODES, MIDTRANS_SILENT } from "./error-codes"

type Entry = { kind: string; code?: string }

const STATUS: Record<string, number> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 400,
  INVALID_DATA: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  UNEXPECTED_STATE: 500,
}

const found: Record<string, Entry>[] = []

jest.mock("../../shared/errors", () => ({
  defineErrors: (catalogue: Record<string, Entry>) => {
    found.push(catalogue)
    return {}
  },
}))

const src = join(__dirname, "../..")
for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts") || /\.spec\.|shared[\\/]errors/.test(file)) continue
  if (readFileSync(join(src, file), "utf8").includes("= defineErrors(")) require(join(src, file))
}

const entries = found.flatMap((catalogue) =>
  Object.entries(catalogue).map(([name, { kind, code }]) => [code ?? name, kind] as const)
)

it.each(entries)("%s (%s) is told with the status that Medusa gives it", (code, kind) => {
  expect((ERROR_CODES as Record<string, readonly [number | null, string]>)[code]?.[0]).toBe(
    STATUS[kind]
  )
})

it("tells of no code that nothing throws", () => {
  const thrown = new Set<string>([
    ...entries.map(([code]) => code),
    ...BITESHIP_SILENT,
    ...MIDTRANS_SILENT,
    // In an answer, not thrown.
    "NO_COURIER_OFFERED",
    // Not an error of Medusa's, which knows no 429.
    "TOO_MANY_REQUESTS",
  ])

  expect(Object.keys(ERROR_CODES).filter((code) => !thrown.has(code))).toEqual([])
})
