import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SANDBOX_BITESHIP_API_KEY } from "../../sandbox/defaults"
import { leakIn, PLANTED, problemsOfLogs, readServerLogs, removeServerLogs } from "./server-logs"

const helpers = join(__dirname, "../../integration-tests/helpers/given")

it("looks for words that the helpers of the tests still plant", () => {
  const planted = readdirSync(helpers)
    .map((file) => readFileSync(join(helpers, file), "utf8"))
    .join("\n")

  expect(Object.values(PLANTED).filter((word) => !planted.includes(word))).toEqual([])
})

it.each([
  ["a last name", '{"message":"Sari Wulandari is unknown"}'],
  ["an e-mail", '{"message":"sari-1@test.example.com has an account"}'],
  ["a phone", '{"message":"courier refused +628123456789"}'],
  ["a token of a login", '{"message":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc"}'],
  ["a key of Medusa", '{"message":"pk_0123456789abcdef01"}'],
  ["a token in an address", '{"path":"/hooks/unsubscribe?token=abc"}'],
  ["SANDBOX_BITESHIP_API_KEY", `{"message":"${SANDBOX_BITESHIP_API_KEY}"}`],
])("finds %s", (what, line) => {
  expect(leakIn(line)).toBe(what)
})

it("finds nothing in what is left when all of that is left out", () => {
  const line =
    '{"message":"[sql] - duplicate key; [e-mail], [phone], token=…, ?token=***","stack":["at f (/x/node_modules/@medusajs/medusa/a.js:1:2)"]}'

  expect(leakIn(line)).toBeUndefined()
})

it("reads the logs of Medusa servers only, and does not take silence for a good sign", () => {
  const folder = mkdtempSync(join(tmpdir(), "reluv-logs-"))
  writeFileSync(join(folder, "medusa-1-1.log"), "(node:1) Warning\n")
  writeFileSync(join(folder, "sandbox-1.log"), "sari@example.com\n")
  const silent = readServerLogs(folder)
  writeFileSync(
    join(folder, "medusa-1-1.log"),
    [
      '{"level":"http","message":"GET /x 200","request_id":"r-1"}',
      '{"level":"info","message":"refused","request_id":"r-1"}',
      '{"level":"info","message":"sari@example.com"}',
    ].join("\n")
  )
  const told = readServerLogs(folder)
  removeServerLogs(folder)
  expect(readdirSync(folder)).toEqual(["sandbox-1.log"])
  rmSync(folder, { recursive: true })

  expect(silent).toEqual({ files: 1, requests: 0, of_requests: 0, leaks: [] })
  expect(problemsOfLogs(silent)).toHaveLength(2)
  expect(problemsOfLogs({ ...silent, requests: 1 }, { isWhole: false })).toEqual([])
  expect(told).toMatchObject({ requests: 1, of_requests: 1 })
  expect(problemsOfLogs(told)).toEqual([
    expect.stringContaining("medusa-1-1.log tells an e-mail: "),
  ])
})
