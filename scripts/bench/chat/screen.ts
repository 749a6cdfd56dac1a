import { Failure } from "../../lib/failure"
import { BENCH_PASSWORD } from "../storefront"
import type { Page } from "./browser"

const PATIENCE_MS = 30_000
const SIZES = [
  { width: 1366, height: 900 },
  { width: 390, height: 844 },
]

/** One person's page of conversations in a browser. */
export class ChatScreen {
  constructor(private readonly page: Page) {}

  async logIn(email: string): Promise<void> {
    await this.page.fill("#email", email)
    await this.page.fill("#password", BENCH_PASSWORD)
    await this.page.click("#login button")
    await this.until(
      "langsung",
      (wanted) => document.querySelector("#live")?.textContent === wanted
    )
  }

  async start(listing_id: string, text: string): Promise<void> {
    await this.page.fill("#listing", listing_id)
    await this.page.fill("#first", text)
    await this.page.click("#start button")
    await this.shows([text])
  }

  async openFirst(): Promise<void> {
    await this.until("#list button", (wanted) => document.querySelector(wanted) !== null)
    await this.page.click("#list button")
  }

  async write(text: string): Promise<void> {
    await this.page.fill("#text", text)
    await this.page.click("#send button")
    await this.until(text, (wanted) =>
      [...document.querySelectorAll("#messages li.mine p")].some((p) => p.textContent === wanted)
    )
  }

  /** Throws unless these messages are there, once each and in this order, and no other. */
  async shows(texts: readonly string[]): Promise<void> {
    await this.until(texts.join("\n"), (wanted) => {
      const shown = [...document.querySelectorAll("#messages li p:first-child")]
      return shown.map((p) => p.textContent).join("\n") === wanted
    })
  }

  async showsMark(text: string): Promise<void> {
    await this.until(text, (wanted) =>
      [...document.querySelectorAll("#messages li.mine small")].some((small) =>
        small.textContent?.endsWith(wanted)
      )
    )
  }

  /** Breaks the stream, and keeps it broken. */
  async cut(): Promise<void> {
    await this.page.click("#cut")
    await this.until(
      "terputus",
      (wanted) => document.querySelector("#live")?.textContent === wanted
    )
  }

  async connect(): Promise<void> {
    await this.page.click("#cut")
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
