import axe from "axe-core"
import type { BrowserContext, Page } from "playwright-core"
import type { Place } from "./places"

/** A finding of axe. */
type Barrier = { id: string; isSerious: boolean; html: string }

/** What a page looked like, and what is wrong with it. */
export type Seen = { file: string; wrongs: string[]; barriers: Barrier[] }

/** For pictures, and for what is asked once a page is there. */
const SETTLED_MS = 700
/** Of a long page only this much is kept: more is not readable. */
const MOST_HIGH = 2_600

/** Opens a page, keeps a picture of it, and reads what is wrong. */
export async function seenAt(
  context: BrowserContext,
  { place, url, file }: { place: Place; url: string; file: string }
): Promise<Seen> {
  const page = await context.newPage()
  const wrongs: string[] = []
  page.on("pageerror", ({ message }) => wrongs.push(message))
  page.on("console", (said) => {
    if (said.type() !== "error") return
    // What does not exist, and links that open nothing, are refused: that is what is looked at.
    if (place.refused && /40\d/.test(said.text())) return
    wrongs.push(`${said.text()} (${said.location().url})`)
  })
  try {
    await context.addCookies(place.cookies?.map((cookie) => ({ ...cookie, url })) ?? [])
    const answer = await page.goto(url + place.path, { waitUntil: "load" })
    const status = answer?.status() ?? 0
    if (status !== (place.status ?? 200)) wrongs.push(`answers ${status}`)
    await page.waitForTimeout(place.settledMs ?? SETTLED_MS)
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    const size = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      high: document.documentElement.scrollHeight,
    }))
    if (size.wide > width) wrongs.push(`${size.wide - width} px wider than the screen`)
    // As high as what is kept: pictures further down are loaded, and what sticks to the bottom is there.
    await page.setViewportSize({ width, height: Math.min(size.high, MOST_HIGH) })
    await page.waitForTimeout(SETTLED_MS)
    await page.screenshot({ path: file })
    await page.setViewportSize({ width, height })
    return { file, wrongs, barriers: await barriersOf(page) }
  } finally {
    await page.close()
  }
}

async function barriersOf(page: Page): Promise<Barrier[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run()
  )
  return violations.map(({ id, impact, nodes }) => ({
    id,
    isSerious: impact === "serious" || impact === "critical",
    html: nodes[0]?.html.slice(0, 160) ?? "",
  }))
}
