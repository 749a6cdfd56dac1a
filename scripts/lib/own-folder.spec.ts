import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { settleIn } from "./own-folder"

let home: string
let original: string
let other: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "reluv-folder-"))
  original = join(home, "original")
  other = join(home, "other")
  settleIn(original)
  for (const name of ["lock.json", "processes.json", "running.json", "seed.json"])
    writeFileSync(join(original, name), "{}")
  mkdirSync(join(original, "postgres"))
  const data = join(original, "postgres")
  writeFileSync(join(original, "postgres.json"), JSON.stringify({ data, port: 5499 }))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

it("keeps everything where it lies", () => {
  const before = readdirSync(original)

  expect(settleIn(original)).toBeNull()
  expect(readdirSync(original)).toEqual(before)
})

it("knows a copy, which keeps no pid and no database of its original", () => {
  cpSync(original, other, { recursive: true })

  expect(settleIn(other)).toBe(original)
  expect(readdirSync(other).sort()).toEqual(["folder.json", "seed.json"])
  expect(existsSync(join(original, "postgres"))).toBe(true)
  expect(settleIn(other)).toBeNull()
})

it("leaves its database to a folder that was moved", () => {
  renameSync(original, other)

  expect(settleIn(other)).toBeNull()
  expect(readdirSync(other).sort()).toEqual(["folder.json", "postgres", "seed.json"])
})

it("finds the database of a moved folder where it was put elsewhere", () => {
  const data = join(home, "elsewhere")
  mkdirSync(data)
  writeFileSync(join(original, "postgres.json"), JSON.stringify({ data, port: 5499 }))
  renameSync(original, other)

  settleIn(other)
  expect(existsSync(join(other, "postgres.json"))).toBe(true)
})
