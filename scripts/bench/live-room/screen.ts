import { Failure } from "../../lib/failure"
import type { Browser, Page } from "../chat/browser"
import { BENCH_PASSWORD } from "../storefront"

const PATIENCE_MS = 60_000
const SIZES = [
  { width: 1366, height: 900 },
  { width: 390, height: 844 },
]

/** One person's page of a live sale in a browser. */
export class RoomScreen {
  private constructor(private readonly page: Page) {}

  static async at(browser: Browser, url: string): Promise<RoomScreen> {
    const page = await (await browser.newContext()).newPage()
    const answer = await page.goto(url)
    if (!answer?.ok()) throw new Failure(`${url} is not there`)
    return new RoomScreen(page)
  }

  async logIn(email: string): Promise<void> {
    await this.page.fill("#email", email)
    await this.page.fill("#password", BENCH_PASSWORD)
    await this.page.click("#login button")
    await this.shows("#live", "langsung")
  }

  /** A button of the shop's. */
  async press(text: string): Promise<void> {
    await this.page.click(`#controls button:text-is("${text}")`)
  }

  async pin(variant: string): Promise<void> {
    await this.page.click(`#pieces li[data-variant="${variant}"] button:text-is("Sematkan")`)
    await this.until(variant, (wanted) =>
      Boolean(document.querySelector(`#pieces li[data-variant="${wanted}"][aria-current=true]`))
    )
  }

  async claim(variant: string): Promise<void> {
    await this.page.click(`button[data-claim="${variant}"]`)
  }

  async giveUp(): Promise<void> {
    await this.page.click('#claims li[data-status="held"] button:text-is("Lepas")')
  }

  /** The shop gives the pinned piece to who wrote this. */
  async give(text: string): Promise<void> {
    await this.page.click(`#messages li:has-text("${text}") button:text-is("Beri barang")`)
  }

  async write(text: string): Promise<void> {
    await this.page.fill("#text", text)
    await this.page.click("#send button")
    await this.showsMessages([text])
  }

  /** Buys what is held. @returns the token of its payment page */
  async checkOut(): Promise<string> {
    await this.page.click('#claims li[data-status="held"] button:text-is("Bayar")')
    await this.until("#pay", (wanted) => document.querySelector(wanted) !== null)
    const href = await this.page.evaluate(
      () => document.querySelector<HTMLAnchorElement>("#pay")?.href ?? ""
    )
    return href.split("/").at(-1) ?? ""
  }

  async shows(selector: string, text: string): Promise<void> {
    await this.until(JSON.stringify([selector, text]), (wanted) => {
      const [where, what] = JSON.parse(wanted) as [string, string]
      return document.querySelector(where)?.textContent === what
    })
  }

  async showsPiece(variant: string, state: string): Promise<void> {
    await this.until(JSON.stringify([variant, state]), (wanted) => {
      const [id, now] = JSON.parse(wanted) as [string, string]
      return Boolean(
        document.querySelector(`#pieces li[data-variant="${id}"][data-state="${now}"]`)
      )
    })
  }

  /** So many claims that stand so. */
  async showsClaim(status: string, count: number): Promise<void> {
    await this.until(JSON.stringify([status, count]), (wanted) => {
      const [now, many] = JSON.parse(wanted) as [string, number]
      return document.querySelectorAll(`#claims li[data-status="${now}"]`).length === many
    })
  }

  /** Each of these once, in this order. */
  async showsMessages(texts: readonly string[]): Promise<void> {
    await this.until(JSON.stringify(texts), (wanted) => {
      const told = JSON.parse(wanted) as string[]
      const shown = [...document.querySelectorAll("#messages li > span")]
        .map((one) => one.textContent?.trim() ?? "")
        .filter((one) => told.includes(one))
      return shown.join("\n") === told.join("\n")
    })
  }

  async picture(path: string): Promise<void> {
    for (const size of SIZES) {
      await this.page.setViewportSize(size)
      await this.page.screenshot({ path: `${path}-${size.width}.png`, fullPage: true })
    }
  }

  private async until(wanted: string, seen: (wanted: string) => boolean): Promise<void> {
    try {
      await this.page.waitForFunction(seen, wanted, { timeout: PATIENCE_MS })
    } catch {
      const shown = await this.page.evaluate(() => document.body.innerText)
      throw new Failure(`a screen never showed:\n${wanted}\nbut:\n${shown}`)
    }
  }
}
