import { Failure } from "../../lib/failure"

/** The part of playwright-core that is used. It is nobody's dependency: whoever looks has it, or installs it. */
export interface Page {
  goto(url: string): Promise<{ ok(): boolean } | null>
  fill(selector: string, value: string): Promise<void>
  click(selector: string): Promise<void>
  waitForFunction(
    seen: (wanted: string) => boolean,
    wanted: string,
    options: { timeout: number }
  ): Promise<unknown>
  evaluate<T>(read: () => T): Promise<T>
  setViewportSize(size: { width: number; height: number }): Promise<void>
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>
}

export interface Browser {
  newContext(): Promise<{ newPage(): Promise<Page> }>
  close(): Promise<void>
}

type Playwright = {
  chromium: {
    launch(options: { executablePath: string; args: string[] }): Promise<Browser>
  }
}

/** A Chromium without a window. */
export async function openBrowser(load: (name: string) => unknown): Promise<Browser> {
  const name = process.env.PLAYWRIGHT_CORE || "playwright-core"
  const playwright = loaded(load, name)
  return playwright.chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox"],
  })
}

function loaded(load: (name: string) => unknown, name: string): Playwright {
  try {
    return load(name) as Playwright
  } catch {
    throw new Failure(`There is no ${name}: npm install --no-save playwright-core`)
  }
}
