import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Browser, type BrowserContext, chromium } from "playwright-core"
import { Caller, type Running } from "./demo/http"
import { Failure } from "./lib/failure"
import { furnish } from "./looks/furnish"
import { type Person, type Place, placesOf } from "./looks/places"
import { type Seen, seenAt } from "./looks/visit"

/*
 * `npm run looks`: every page of examples/storefront, as `npm start` and `npm run storefront` show it, on a phone and on a
 * laptop, in both languages, for a guest, a buyer and a shop. Keeps a picture of each, and tells what is wrong by itself:
 * what is wider than its screen, what scripts complain of, and what axe finds. Pictures are made to be looked at.
 */

const RUNNING = ".reluv/running.json"
const FOLDER = ".reluv/looks"
const HELP = `npm run looks [-- <regular expression>]: of the pages whose names match

Needs npm start and npm run storefront in other terminals, and a Chromium (CHROMIUM names it; STOREFRONT_URL says where the
storefront is, if not at http://localhost:8000).`

const SCREENS = [
  { width: 390, height: 844, isMobile: true },
  { width: 1366, height: 900, isMobile: false },
]
const LANGUAGES = { id: "", en: "/en" }

async function main(): Promise<void> {
  const [only = "."] = process.argv.slice(2)
  if (only === "--help") return console.log(HELP)
  if (!existsSync(RUNNING)) throw new Failure(`nothing runs.\n\n${HELP}`)
  const running = JSON.parse(readFileSync(RUNNING, "utf8")) as Running
  const url = process.env.STOREFRONT_URL ?? "http://localhost:8000"
  await furnish(running)
  const ask = new Caller(running.store_api, { "x-publishable-api-key": running.publishable_key })
  const places = (await placesOf(ask, running)).filter(({ name }) => new RegExp(only).test(name))
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox"],
  })
  const seen: Seen[] = []
  try {
    const people = await peopleAt(browser, { url, running })
    for (const screen of SCREENS) {
      for (const [language, prefix] of Object.entries(LANGUAGES)) {
        for (const [person, state] of Object.entries(people)) {
          const wanted = places.filter((place) => place.for === person)
          if (wanted.length === 0) continue
          const { width, height, isMobile } = screen
          const context = await browser.newContext({
            viewport: { width, height },
            isMobile,
            hasTouch: isMobile,
            storageState: state,
          })
          for (const place of wanted) {
            const file = join(FOLDER, `${place.name}-${width}-${language}.png`)
            seen.push(await seenAt(context, { place, url: url + prefix, file }))
          }
          await context.close()
        }
      }
    }
  } finally {
    await browser.close()
  }
  tell(places, seen)
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>

/** What the browser of each keeps, once they are logged in. */
async function peopleAt(
  browser: Browser,
  { url, running }: { url: string; running: Running }
): Promise<Record<Person, State>> {
  const nobody: State = { cookies: [], origins: [] }
  const people: Record<Person, State> = { guest: nobody, buyer: nobody, seller: nobody }
  for (const person of ["buyer", "seller"] as const) {
    const login = running.logins[person]
    const context = await browser.newContext()
    const answer = await context.request.post(`${url}/api/store/accounts/login`, {
      data: { email: login.email, password: login.password },
      headers: { origin: url },
    })
    if (!answer.ok()) throw new Failure(`${login.email}: ${answer.status()} ${await answer.text()}`)
    people[person] = await context.storageState()
    await context.close()
  }
  return people
}

function tell(places: readonly Place[], seen: readonly Seen[]): void {
  const wrongs = seen.flatMap(({ file, wrongs }) => wrongs.map((wrong) => `${file}: ${wrong}`))
  const barriers = seen.flatMap(({ barriers }) => barriers)
  const serious = barriers.filter(({ isSerious }) => isSerious)
  for (const wrong of wrongs) console.log(wrong)
  for (const { file, barriers } of seen)
    for (const { id, isSerious, html } of barriers)
      console.log(`${file}: axe ${isSerious ? "serious" : "less"} ${id} ${html}`)
  console.log(
    `\n${places.length} pages, ${seen.length} looks: ${wrongs.length} wrong, axe ${serious.length} serious and ${barriers.length - serious.length} less. Pictures: ${FOLDER}`
  )
  if (wrongs.length + serious.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
})
