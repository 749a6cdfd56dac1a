/**
 * `npm run mails`: every mail in each language, narrow and wide, light and dark, on sheets to look at, as HTML and, where
 * there is a Chromium (`CHROMIUM` names it), as pictures in `.reluv/mails`. `npm run mails -- id-phone` draws only those.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { drawExample } from "../src/domain/notification/example"
import { MAIL_KINDS, type MailKind } from "../src/domain/notification/mail-kinds"
import { LANGUAGES, type Language } from "../src/domain/said"

const folder = join(__dirname, "../.reluv/mails")
const look = { name: "Reluv", color: "#0f766e" }
const link = "https://shop.example.com/orders/1"
const WIDTHS = { phone: 360, desk: 700 }
/** What Blink calls them. */
const SCHEMES = { dark: 0, light: 1 }
const PER_SHEET = 8
const COLUMNS = 4
const HEIGHT = 460

function main(): void {
  mkdirSync(folder, { recursive: true })
  const chromium = findChromium()
  const wanted = process.argv[2] ?? ""
  const sheets = Array.from({ length: Math.ceil(MAIL_KINDS.length / PER_SHEET) }, (_, index) =>
    MAIL_KINDS.slice(index * PER_SHEET, (index + 1) * PER_SHEET)
  )
  for (const language of LANGUAGES)
    for (const [device, width] of Object.entries(WIDTHS))
      for (const [index, kinds] of sheets.entries()) {
        const name = `${language}-${device}-${index + 1}`
        if (!name.startsWith(wanted)) continue
        const file = join(folder, `${name}.html`)
        writeFileSync(file, sheetOf(kinds, { language, width }))
        if (!chromium) continue
        for (const [scheme, blink] of Object.entries(SCHEMES)) {
          const size = sizeOf(kinds.length, width)
          const flags = [
            "--headless=new",
            "--no-sandbox",
            "--hide-scrollbars",
            `--blink-settings=preferredColorScheme=${blink}`,
            `--window-size=${size.width},${size.height}`,
            `--screenshot=${join(folder, `${name}-${scheme}.png`)}`,
          ]
          execFileSync(chromium, [...flags, pathToFileURL(file).href], { stdio: "ignore" })
        }
      }
  console.log(
    `The sheets lie in ${folder}${chromium ? "" : "; no Chromium was found to draw them"}`
  )
}

function sheetOf(
  kinds: readonly MailKind[],
  { language, width }: { language: Language; width: number }
): string {
  const mails = kinds.map((kind) => {
    const { subject, html } = drawExample(kind, { language, look, link })
    const content = html.replaceAll("&", "&amp;").replaceAll('"', "&quot;")
    return `<figure><figcaption>${kind}: ${subject}</figcaption><iframe srcdoc="${content}" width="${width}" height="${HEIGHT}"></iframe></figure>`
  })
  return `<!doctype html><meta charset="utf-8"><style>body{margin:8px;font:12px sans-serif;display:grid;gap:8px;grid-template-columns:repeat(${columnsOf(width)},${width}px)}figure{margin:0}iframe{border:1px solid #888}</style>${mails.join("")}`
}

/** Two of the wide ones are as wide as four of the narrow ones. */
const columnsOf = (width: number) => (width > 500 ? COLUMNS / 2 : COLUMNS)

function sizeOf(many: number, width: number) {
  const columns = columnsOf(width)
  return {
    width: columns * (width + 10) + 16,
    height: Math.ceil(many / columns) * (HEIGHT + 30) + 16,
  }
}

function findChromium(): string | undefined {
  const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"]
  return names.find((name) => name && spawnSync(name, ["--version"]).status === 0)
}

main()
