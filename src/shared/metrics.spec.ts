import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Registry } from "prom-client"
import { gaugesOf } from "../modules/monitor/gauges"
import { countRequest, countVendorCall, metrics } from "./metrics"

const root = join(__dirname, "../..")
const read = (path: string) => readFileSync(join(root, path), "utf8")
const alerts = read("deploy/prometheus/alerts.yml")
const dashboard = read("deploy/grafana/dashboards/reluv.json")

/** The names of all series that a scrape may have. */
function seriesOf(...registries: Registry[]): Set<string> {
  const names = registries.flatMap((registry) =>
    registry.getMetricsAsArray().flatMap(({ name, type }) =>
      // prom-client's types name the kinds by a number, and its metrics by a word.
      String(type) === "histogram" ? ["_bucket", "_sum", "_count"].map((end) => name + end) : [name]
    )
  )
  return new Set(names)
}

function gauges() {
  const registry = new Registry()
  const never = () => Promise.reject(new Error("not asked"))
  return {
    registry,
    ...gaugesOf(registry, {
      pool: undefined,
      readBacklog: never,
      readAges: never,
      readClaims: never,
    }),
  }
}

it.each([
  ["alerts", alerts],
  ["dashboard", dashboard],
])("every series that the %s name is one of ours", (_, text) => {
  const known = seriesOf(metrics, gauges().registry)
  const named = [...new Set(text.match(/\b(?:reluv|nodejs|process)_[a-z0-9_]+/g))]

  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

it("the dashboard is what Grafana takes: panels with a query each, nowhere on top of each other", () => {
  type Place = { x: number; y: number; w: number; h: number }
  type Panel = { title: string; gridPos: Place; targets: { expr: string }[] }
  const { panels, uid } = JSON.parse(dashboard) as { panels: Panel[]; uid: string }

  expect(uid).toBe("reluv")
  const overlap = (a: Place, b: Place) =>
    a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
  const covered = panels.filter((one) =>
    panels.some((other) => other !== one && overlap(one.gridPos, other.gridPos))
  )
  expect(covered.map(({ title }) => title)).toEqual([])
  for (const { title, targets } of panels)
    expect({ title, has: targets.every(({ expr }) => expr.length > 0) }).toEqual({
      title,
      has: true,
    })
})

it("docs/operations.md says what to do for each alert, and for no other", () => {
  const named = [...alerts.matchAll(/- alert: (\w+)/g)].map(([, name]) => name)
  const told = [...read("docs/operations.md").matchAll(/^### (Reluv\w+)$/gm)].map(
    ([, name]) => name
  )

  expect(told.sort()).toEqual(named.sort())
})

it("counts calls to vendors by how they ended", async () => {
  await countVendorCall("toko", Promise.resolve(1))
  const failing = Promise.reject(Object.assign(new Error("x"), { code: "VENDOR_TIMEOUT" }))
  await expect(countVendorCall("toko", failing)).rejects.toThrow("x")
  const text = await metrics.getSingleMetricAsString("reluv_vendor_call_seconds")

  expect(text).toContain('reluv_vendor_call_seconds_count{vendor="toko",outcome="ok"} 1')
  expect(text).toContain(
    'reluv_vendor_call_seconds_count{vendor="toko",outcome="VENDOR_TIMEOUT"} 1'
  )
})

it("counts requests by the template of their route", async () => {
  countRequest({ method: "GET", route: "/store/listings/:id", status: 200 }, performance.now())

  expect(await metrics.getSingleMetricAsString("reluv_http_request_seconds")).toContain(
    'reluv_http_request_seconds_count{method="GET",route="/store/listings/:id",status="200"} 1'
  )
})

it("says that the database is away, and nothing that it said before", async () => {
  const registry = new Registry()
  let isAway = false
  let asked = 0
  const backlog = { dead_work: 3, cards_waiting: 2 } as never
  const answer = <T>(value: T) => {
    asked += 1
    return isAway ? Promise.reject(new Error("away")) : Promise.resolve(value)
  }
  const { read: scrape } = gaugesOf(registry, {
    pool: { max: 40, numUsed: () => 7 },
    readBacklog: () => answer(backlog),
    readAges: () => answer({ inbox: 12 }),
    readClaims: () => answer({ running: 1, over: 0 }),
  })
  await Promise.all([scrape(), scrape(), scrape()])
  const before = await registry.metrics()
  expect(asked).toBe(3)
  for (const line of [
    "reluv_database_up 1",
    'reluv_backlog{kind="dead_work"} 3',
    'reluv_queue_age_seconds{queue="inbox"} 12',
    'reluv_queue_age_seconds{queue="cards"} 2',
    'reluv_database_pool{state="used"} 7',
  ])
    expect(before).toContain(line)

  isAway = true
  jest.spyOn(performance, "now").mockReturnValue(performance.now() + 60_000)
  await scrape()
  jest.restoreAllMocks()
  const after = await registry.metrics()
  expect(after).toContain("reluv_database_up 0")
  expect(after).not.toContain("dead_work")
})
