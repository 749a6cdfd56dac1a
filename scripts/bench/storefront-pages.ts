import { spawn } from "node:child_process"
import { openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import axe from "axe-core"
import { type Browser, chromium, type Page } from "playwright-core"
import { untilAnswered } from "../lib/answer"
import { Failure } from "../lib/failure"
import { nextFreePort } from "../lib/ports"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { machineOf, onGround } from "./ground"
import { fillShops } from "./many-shops"
import { numbersFrom } from "./numbers"
import { type MeasuredServer, startMeasuredServer } from "./server"
import type { Buyer } from "./storefront"
import { median, table } from "./tables"

const HELP = `npm run bench -- storefront [options]
  --listings <n>   size of the catalogue, in shops of ten listings each (default: 1000; 100000 for figures to keep)
  --runs <n>       how often each page is opened; the median is told (default: 5)

Needs a Chromium (CHROMIUM names it). The storefront listens on a free port from 8000.`

const UNLESS = { listings: 1_000, runs: 5 }

/** A phone: its CPU four times slower than this one's, its network as Lighthouse's slow 4G. */
const CPU_RATE = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
}
const VIEWPORT = { width: 390, height: 844 }
/** For what still moves after the page has loaded. */
const SETTLED_MS = 3_000

const BUILT_MS = 400_000

/** Pieces with photos, enough for what is seen first of any list. */
const WITH_PHOTOS = 24
const PHOTOS = ["blus-satin-krem", "abaya-hitam-bordir"].map(
  (name) => `scripts/seed/pictures/${name}.png`
)

/** Milliseconds, bytes, and serious findings of axe. */
type Seen = { ttfb: number; lcp: number; cls: number; scripts: number; barriers: string[] }

/** What the pages of examples/storefront weigh on a throttled phone, over a catalogue of so many listings. */
export async function benchStorefront(progress: Progress, args: string[]): Promise<void> {
  const { listings, runs } = numbersFrom(args, { help: HELP, unless: UNLESS })
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const server = await startMeasuredServer(
      {
        ...ground,
        progress,
        list: false,
        catalogue: {
          name: `shops_${listings}`,
          says: `${listings} listings`,
          fill: (url, shop) => fillShops(url, shop, { listings }),
        },
      },
      build
    )
    const shown = await progress.step("pieces with photos", () => showPieces(server))
    const storefront = await progress.step("building and starting the storefront", () =>
      startStorefront(server, { folder: ground.folder, pictures: shown.origin })
    )
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: ["--no-sandbox"],
    })
    const rows: (string | number)[][] = []
    const barriers: string[] = []
    try {
      const pages = {
        home: "/",
        search: "/search",
        "search, one word": "/search?q=kemeja",
        listing: `/listings/${shown.listing_id}`,
        shop: `/shops/${shown.shop}`,
        login: "/login",
        bag: "/bag",
      }
      for (const [name, path] of Object.entries(pages)) {
        const seen = await progress.step(name, () =>
          seenOften(browser, storefront.url + path, runs)
        )
        const of = (value: (one: Seen) => number) => median(seen.map(value))
        rows.push([
          name,
          (of(({ scripts }) => scripts) / 1_000).toFixed(0),
          (of(({ ttfb }) => ttfb) / 1_000).toFixed(2),
          (of(({ lcp }) => lcp) / 1_000).toFixed(2),
          of(({ cls }) => cls).toFixed(3),
          seen[0]?.barriers.length ?? 0,
        ])
        barriers.push(...(seen[0]?.barriers ?? []).map((one) => `${name}: ${one}`))
      }
    } finally {
      await browser.close()
      storefront.stop()
      await server.stop()
      progress.end()
    }
    const head = ["Page", "Scripts, kB (gzip)", "First byte, s", "LCP, s", "CLS", "Axe, serious"]
    const phone = `Chromium as a phone of ${VIEWPORT.width} × ${VIEWPORT.height}: CPU ${CPU_RATE} times slower, 1.6 Mbit/s, 150 ms`
    console.log(`\n${machineOf([build])}; ${listings} listings; ${phone}; median of ${runs}.\n`)
    console.log(table(head, rows))
    for (const barrier of barriers) console.log(barrier)
  })
}

/** A shop whose pieces are the newest, with photos. */
async function showPieces({ shop, url }: MeasuredServer) {
  const owner = await shop.aSeller("Lemari Foto")
  const images = await uploaded(url, owner)
  const made: Awaited<ReturnType<typeof shop.aListing>>[] = []
  for (let n = 0; n < WITH_PHOTOS; n++) {
    made.push(await shop.aListing(owner, 150_000 + n * 1_000, { title: "Kemeja Foto", images }))
  }
  const [image = ""] = images
  const [, handle = ""] = await shop.namesOf(owner)
  const last = made.at(-1)
  if (!last) throw new Failure("nothing was made")
  return { listing_id: last.id, shop: handle, origin: new URL(image).origin }
}

async function uploaded(url: string, { token }: Buyer): Promise<string[]> {
  const body = new FormData()
  for (const path of PHOTOS) {
    const photo = new Uint8Array(readFileSync(path))
    body.append("files", new File([photo], "foto.png", { type: "image/png" }))
  }
  const answer = await fetch(`${url}/seller/uploads`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body,
  })
  if (!answer.ok) throw new Failure(`the photos: ${answer.status} ${await answer.text()}`)
  const { files } = (await answer.json()) as { files: { url: string }[] }
  return files.map((file) => file.url)
}

/** As `npm run storefront` does it. */
async function startStorefront(
  { url, seed }: MeasuredServer,
  { folder, pictures }: { folder: string; pictures: string }
) {
  const port = await nextFreePort(8000)
  const log = join(folder, "storefront.log")
  const output = openSync(log, "w")
  const child = spawn(process.execPath, ["scripts/storefront.mjs"], {
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      RELUV_URL: url,
      RELUV_PUBLISHABLE_KEY: seed.publishable_key,
      RELUV_PICTURE_ORIGINS: pictures,
      STOREFRONT_PORT: String(port),
    },
    stdio: ["ignore", output, output],
  })
  const address = `http://localhost:${port}`
  const exited = new Promise<string>((resolve) => {
    child.on("exit", (code) => resolve(`exit ${code}`))
  })
  const answers = [{ url: `${address}/robots.txt` }]
  await untilAnswered({ name: "The storefront", log, exited }, answers, BUILT_MS)
  return { url: address, stop: () => child.kill("SIGTERM") }
}

async function seenOften(browser: Browser, url: string, runs: number): Promise<Seen[]> {
  // Once unmeasured: what a server knows of a page after its first visitor.
  await seenOnce(browser, url)
  const seen: Seen[] = []
  for (let run = 0; run < runs; run++) seen.push(await seenOnce(browser, url))
  return seen
}

/** One visit with an empty cache. */
async function seenOnce(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: VIEWPORT, isMobile: true, hasTouch: true })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send("Network.enable")
    await session.send("Network.emulateNetworkConditions", NETWORK)
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_RATE })
    const scripts = new Set<string>()
    let bytes = 0
    session.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script") scripts.add(requestId)
    })
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    await page.addInitScript(observe)
    const answer = await page.goto(url, { waitUntil: "load", timeout: 60_000 })
    if (!answer?.ok()) throw new Failure(`${url} answers ${answer?.status()}`)
    await page.waitForTimeout(SETTLED_MS)
    const told = await page.evaluate(() => {
      const { lcp, cls } = (window as unknown as { told: { lcp: number; cls: number } }).told
      const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
      return { lcp, cls, ttfb: visit?.responseStart ?? 0 }
    })
    return { ...told, scripts: bytes, barriers: await barriersOf(page) }
  } finally {
    await context.close()
  }
}

/** Runs in the page before anything else. */
function observe(): void {
  const told = { lcp: 0, cls: 0 }
  Object.assign(window, { told })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) told.lcp = startTime
  }).observe({ type: "largest-contentful-paint", buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[]) {
      if (!entry.hadRecentInput) told.cls += entry.value
    }
  }).observe({ type: "layout-shift", buffered: true })
}

async function barriersOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run()
  )
  return violations.flatMap(({ id, impact, nodes }) =>
    impact === "serious" || impact === "critical" ? [`${id}: ${nodes[0]?.html}`] : []
  )
}
