import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterRefusal, ENDED, freshTokens } from "../examples/storefront/src/server/session"
import {
  isOver,
  received,
  refresh,
  renewals,
  type Tokens,
} from "../examples/storefront/src/server/tokens"
import { visitorOf } from "../examples/storefront/src/server/visitor"
import { loginLater, ownPath } from "../examples/storefront/src/server/ways"
import { textsOf } from "../examples/storefront/src/texts"
import { sellerOrderStatus } from "../src/domain/seller-order/seller-order-status"

/* What of examples/storefront has no page to be seen on. The browser tests are in integration-tests/flows/storefront.spec.ts. */

const SOURCE = join(__dirname, "../examples/storefront/src")

/** Told by what the API says: `t.status[order.status]`. */
const LOOKED_UP =
  /(?:^|\.)(?:status|statusText|claimStatus|timeline|part|badge|level|reasons|decided|order|effects|periods|of|errors)\./

describe("texts of the storefront", () => {
  it("are all said somewhere", () => {
    const code = filesIn(SOURCE)
      .filter((file) => !file.includes("/texts/i") && !file.includes("/texts/en"))
      .map((file) => readFileSync(file, "utf8").replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ""))
      .join("\n")
    const unsaid = namesIn(textsOf("id")).filter((path) => {
      if (LOOKED_UP.test(path) || path.endsWith("Hint")) return false
      const name = path.split(".").at(-1) ?? ""
      return !new RegExp(`[."{ ]${name}\\b`).test(code)
    })
    expect(unsaid).toEqual([])
  })

  it("have one for each thing that the timeline of a purchase may tell", () => {
    const page = readFileSync(join(__dirname, "../docs/http-api.md"), "utf8")
    const section = page.split("### Timeline")[1]?.split("###")[0] ?? ""
    const keys = [...section.matchAll(/`([a-z-]+\.[a-z_-]+)`/g)].map(([, key]) => key)
    const statuses = sellerOrderStatus.statuses.filter((status) => status !== "pending")
    const told = [...keys, ...statuses.map((status) => `seller-order.${status}`)]
    expect(Object.keys(textsOf("en").order.timeline).toSorted()).toEqual(
      [...new Set(told)].toSorted()
    )
  })

  it("have the same names and the same gaps in both languages", () => {
    const gaps = (text: unknown) =>
      String(text)
        .match(/\{\w+\}/g)
        ?.toSorted() ?? []
    const [id, en] = [textsOf("id"), textsOf("en")]
    expect(namesIn(en).toSorted()).toEqual(namesIn(id).toSorted())
    const differing = namesIn(id).filter(
      (path) => String(gaps(at(id, path))) !== String(gaps(at(en, path)))
    )
    expect(differing).toEqual([])
  })
})

describe("the address of a visitor", () => {
  const asked = (forwarded: string) => new Headers({ "x-forwarded-for": forwarded })

  afterEach(() => {
    delete process.env.STOREFRONT_PROXIES
  })

  it("is believed of proxies that are there, not of the visitor", () => {
    process.env.STOREFRONT_PROXIES = "1"
    expect(visitorOf(asked("6.6.6.6, 203.0.113.7"))).toBe("203.0.113.7")
    process.env.STOREFRONT_PROXIES = "2"
    expect(visitorOf(asked("6.6.6.6, 203.0.113.7, 10.0.0.2"))).toBe("203.0.113.7")
  })

  it("is not told where no proxy is, however it is written", () => {
    expect(visitorOf(asked("6.6.6.6"))).toBeNull()
    process.env.STOREFRONT_PROXIES = "2"
    expect(visitorOf(asked("6.6.6.6"))).toBeNull()
  })
})

describe("a login that goes on", () => {
  const asked: string[] = []
  const fetched = global.fetch
  const [one, two] = ["one", "two"].map((name) => name.repeat(7)) as [string, string]

  beforeEach(() => {
    jest.useFakeTimers()
    delete (globalThis as { __reluvRenewals?: unknown }).__reluvRenewals
    process.env.RELUV_URL = "http://reluv.test"
    process.env.RELUV_PUBLISHABLE_KEY = "pk"
    asked.length = 0
    global.fetch = (async (_: unknown, init?: RequestInit) => {
      const { refresh_token } = JSON.parse(String(init?.body)) as { refresh_token: string }
      asked.push(refresh_token)
      if (refresh_token.startsWith("invented")) return Response.json({}, { status: 401 })
      if (refresh_token.startsWith("down")) return Response.json({}, { status: 503 })
      const next: Tokens = { token: `t${asked.length}`, refresh_token: `${refresh_token}.` }
      return Response.json(next)
    }) as typeof fetch
  })

  afterEach(() => {
    jest.useRealTimers()
    global.fetch = fetched
  })

  it("is renewed once for all requests of a moment", async () => {
    const answers = await Promise.all([refresh(one, null), refresh(one, null)])
    expect(asked).toEqual([one])
    expect(answers[0]).toEqual(answers[1])
  })

  it("is answered again as long as its browser has not got the answer, and not much longer", async () => {
    const first = await refresh(two, null)
    await jest.advanceTimersByTimeAsync(10 * 60_000)
    expect(await refresh(two, null)).toEqual(first)
    expect(asked).toEqual([two])
    received(`${two}.`)
    await jest.advanceTimersByTimeAsync(31_000)
    await refresh(two, null)
    expect(asked).toEqual([two, two])
  })

  it("is not asked about where a token is none", async () => {
    expect(await refresh("made up", null)).toBeNull()
    expect(asked).toEqual([])
  })

  it("is remembered of so many, however many tokens are shown; invented ones push out no real one", async () => {
    const first = await refresh(one, null)
    for (let n = 0; n < 25_000; n++) await refresh(`invented-${n}`.padEnd(20, "."), null)
    expect(renewals().refused.size).toBe(20_000)
    expect(await refresh(one, null)).toEqual(first)

    for (let n = 0; n < 25_000; n++) await refresh(`real-${n}`.padEnd(20, "."), null)
    expect(renewals().size).toBe(60_000)
    expect(renewals().running.size).toBe(0)
    for (let n = 0; n < 25_000; n++) received(`${`real-${n}`.padEnd(20, ".")}.`)
    expect(renewals().unheard.size + renewals().askedWith.size).toBe(0)

    // What is old goes as something new comes: no timer waits for it.
    await jest.advanceTimersByTimeAsync(31_000)
    await refresh("invented-once-more..", null)
    expect(renewals().refused.size).toBe(1)
    expect(jest.getTimerCount()).toBe(0)
  })

  it("that cannot be renewed is nobody's for now, ends in a page with a way on, and goes on later", async () => {
    const refresh = "down".repeat(6)
    const over = `h.${Buffer.from(JSON.stringify({ exp: 1 })).toString("base64url")}.s`
    const session = await freshTokens({
      headers: new Headers(),
      cookies: { get: (name) => ({ value: name === "reluv_refresh" ? refresh : over }) },
    })
    expect(session).toEqual({ token: null, changed: [], ended: [], isUnknown: true })

    const ask = jest.fn()
    expect(await afterRefusal(session, ask)).toEqual({ session, mayReturn: false })
    expect(ask).not.toHaveBeenCalled()
    expect(loginLater("/en/orders?stage=to_pay")).toBe(
      "/en/login?next=%2Fen%2Forders%3Fstage%3Dto_pay&later=1"
    )
  })

  it.each([
    ["refused", { session: ENDED, mayReturn: true }],
    ["stands", { mayReturn: true }],
    ["unknown", { mayReturn: false }],
  ] as const)("whose token is %s when its page was refused", async (verdict, after) => {
    const session = { token: "t", changed: [], ended: [], isUnknown: false }
    expect(await afterRefusal(session, async () => verdict)).toEqual({ session, ...after })
  })

  it("comes back to pages of its own only", () => {
    expect(
      [
        "/orders?page=2",
        "//evil.test/x",
        "/x/..//evil.test",
        "https://evil.test",
        "/\\evil.test",
      ].map(ownPath)
    ).toEqual(["/orders?page=2", "/", "/evil.test", "/", "/"])
  })

  it("is over when its token is, half a minute early", () => {
    const token = (exp: number) =>
      `h.${Buffer.from(JSON.stringify({ exp })).toString("base64url")}.s`
    expect(isOver(token(1_029), 1_000_000)).toBe(true)
    expect(isOver(token(1_031), 1_000_000)).toBe(false)
    expect(isOver("nonsense")).toBe(true)
  })
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

/** Paths of what has no more below it. */
function namesIn(value: object, before = ""): string[] {
  return Object.entries(value).flatMap(([name, below]) =>
    typeof below === "object" && below !== null
      ? namesIn(below, `${before}${name}.`)
      : [`${before}${name}`]
  )
}

function at(value: unknown, path: string): unknown {
  // Some names have dots of their own.
  const [name = "", ...rest] = path.split(".")
  const below = Object(value) as Record<string, unknown>
  if (rest.length === 0 || path in below) return below[path]
  return at(below[name], rest.join("."))
}
