import { EVENTS } from "../../src/api/_contract/route"
import type { NamedRoute } from "../../src/api/contract"
import { type MemberRole, PERMISSIONS } from "../../src/domain/seller/permissions"
import type { SellerStatus } from "../../src/domain/seller/seller-status"
import { type Answer, send } from "../helpers/api"
import { bodyOf, routesOf } from "../helpers/contract"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"

const SLOWEST_MS = 10_000

const IDS = {
  "a NUL": "%00",
  "a NUL in the middle": "lst_%00abc",
  quotes: "'%22%3B--",
  "a way up": "..%2F..%2Fadmin",
  emoji: "%F0%9F%91%97",
  "a long text": "x".repeat(5_000),
  spaces: "%20%20",
  "half a surrogate pair": "%ED%A0%80",
  "a broken escape": "%E0%A4%A",
}

const NO_FIELD = "__proto__[admin]=1"

const QUERIES = [
  "limit=-1",
  "limit=1000000000",
  "limit=1e9",
  "limit=abc",
  "limit=",
  "limit[]=1&limit[]=2",
  "limit[$gt]=1",
  "offset=-1",
  "offset=99999999999999999999",
  "q=%00",
  "q[a]=b",
  `q=${"x".repeat(10_000)}`,
  "status=%00",
  "q=%ED%A0%80",
  "q=%E0%A4%A",
  "status[$ne]=active",
  "seller_id=%00",
  "cart_id=%00",
  "cart_id[]=a",
  "seller_id[$in][]=a",
  "condition=brand-new",
  "min_price=-5&max_price=NaN",
  "fields=%2A%2C%2B%00",
  "order=;drop",
  NO_FIELD,
]

const BODIES: Record<string, unknown> = {
  "a list": [],
  "wrong types": { title: 1, price: "many", weight: {}, images: "x", reason: [], status: 5 },
  "NULs in texts": {
    title: "a\0b",
    name: "abc\0",
    handle: "\0",
    reason: "\0\0\0",
    text: "0123456789\0",
    answer: "abc\0",
    note: "\0",
    tracking_number: "ABC\0DE",
    courier_code: "j\0ne",
  },
  "half a surrogate pair": `{"title":"\\ud800","name":"abc\\udfff","reason":"1234567890\\ud83d",
    "metadata":{"a":"\\ud800","\\ud800":1},"data":{"a":"\\ud800"}}`,
  "numbers out of range": { price: 1e308, weight: -1, amount: -5, stock: 1e9 },
  "operators of the database": { title: { $ne: null }, status: { $in: [] }, reason: { $gt: "" } },
  "deep JSON": `${'{"a":'.repeat(2_000)}1${"}".repeat(2_000)}`,
  "deep lists": `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  "foreign fields": { __proto__: { a: 1 }, constructor: {}, seller_id: "sel_1", id: "x" },
}

/** What Medusa's own body parser cannot read. */
const UNREADABLE = [
  '{"title":',
  "{'title': 1}",
  "\0",
  "undefined",
  '{"a":1}}',
  '"text"',
  "null",
  "5",
  JSON.stringify({ title: "x".repeat(1_000_000) }),
]

const tokens: Record<string, string> = {}

beforeAll(async () => {
  tokens.store = (await given.aCustomer()).token
  tokens.leaving = (await given.aCustomer()).token
  tokens.seller = (await given.aSeller()).token
  tokens.admin = await given.theOperator()
})

afterAll(closeDatabase)

const routes = routesOf("store", "seller", "admin").map((route) => [route.name, route] as const)

it.each(routes)("%s refuses whatever it is sent, in one shape", async (_, route) => {
  const wrong: string[] = []
  // Core's own validators know no codes.
  const ours = !route.core
  const tell = (what: string, { status, body, ms }: Answer<unknown>, coded = ours) => {
    const refusal = status < 400 || isRefusal(body, coded)
    if (status >= 500 || !refusal || ms > SLOWEST_MS)
      wrong.push(`${what}: ${status} ${JSON.stringify(body).slice(0, 200)}`)
  }
  for (const query of QUERIES) {
    // It names no field, so whoever asks is let in; and a stream is never over.
    if (route.answer === EVENTS && query === NO_FIELD) continue
    tell(query, await ask(route, { query }))
  }
  if (route.path.includes("/:")) {
    for (const [what, id] of Object.entries(IDS)) tell(what, await ask(route, { id }))
  }
  if (route.method === "POST") {
    for (const [what, body] of Object.entries(BODIES)) tell(what, await ask(route, { body }))
    for (const body of UNREADABLE) tell(body.slice(0, 20), await ask(route, { body }))
  }
  expect(wrong).toEqual([])
})

it.each(routes.filter(([, { core }]) => !core))(
  "%s refuses what it does not name, naming it, in the language of the request",
  async (_, route) => {
    const token = await tokenFor(route)
    const query = await ask(route, { query: "colour=red", token })
    expect([query.status, query.body]).toEqual([400, unknown("INPUT_INVALID", "no such field")])
    if (route.method !== "POST" || route.uploads) return
    const body = { ...Object(bodyOf(route)), colour: "red" }
    const code = route.invalid ?? "INPUT_INVALID"
    for (const [language, said] of [
      ["en", "no such field"],
      ["id-ID,id;q=0.9,en;q=0.8", "kolom ini tidak dikenal"],
    ] as const) {
      const answer = await ask(route, { body, language, token })
      expect([answer.status, answer.body]).toEqual([400, unknown(code, said)])
    }
  }
)

function unknown(code: string, said: string) {
  const message = expect.stringContaining(`colour: ${said}`)
  return { code, type: "invalid_data", message, request_id: expect.any(String) }
}

it.each([
  ['filename="a\0b.png"', "image/png"],
  ["filename*=UTF-8''a%00b.png", "image/png"],
  ["filename*=UTF-8''%ED%A0%80.png", "image/png"],
  // What Medusa's admin may store: no shop may.
  ['filename="a.csv"', "text/csv"],
])(
  "POST /seller/uploads refuses a file that is no picture, whatever it is called: %j, %s",
  async (name, type) => {
    const { status, body } = await send("/seller/uploads", {
      token: tokens.seller,
      headers: { "content-type": "multipart/form-data; boundary=edge" },
      body: [
        "--edge",
        `content-disposition: form-data; name="files"; ${name}`,
        `content-type: ${type}`,
        "",
        "no picture",
        "--edge--",
        "",
      ].join("\r\n"),
    })
    expect([status, body.code]).toEqual([400, "PROD_004"])
  }
)

it.each(["/hooks/payment/midtrans_midtrans", "/hooks/biteship"])(
  "POST %s never fails on what it is sent",
  async (path) => {
    const all = [...Object.values(BODIES), ...UNREADABLE]
    const statuses = await Promise.all(all.map(async (body) => (await send(path, { body })).status))
    expect(statuses.filter((status) => status >= 500)).toEqual([])
  }
)

function ask(
  route: NamedRoute,
  {
    id = "x_01DOESNOTEXIST",
    query = "",
    body = bodyOf(route),
    language = "en",
    token = tokens[audienceOf(route)],
  }: { id?: string; query?: string; body?: unknown; language?: string; token?: string }
) {
  const path = route.path.replace(/:\w+/, id)
  return send<unknown>(query ? `${path}?${query}` : path, {
    method: route.method,
    body,
    headers: { "accept-language": language },
    token,
  })
}

/** With a body that is right it ends the session that asks. */
const ENDS_THE_SESSION = "POST /store/accounts/me/logout-everywhere"

function audienceOf({ path, name }: NamedRoute): string {
  return name === ENDS_THE_SESSION ? "leaving" : (path.split("/")[1] ?? "")
}

/** Of somebody who is let in: not every owner may leave, nor every shop ask for approval. */
async function tokenFor(route: NamedRoute): Promise<string | undefined> {
  if (route.name === ENDS_THE_SESSION) return (await given.aCustomer()).token
  const usual = tokens[audienceOf(route)]
  if (!route.may) return usual
  const { roles, states }: { roles: readonly MemberRole[]; states: readonly SellerStatus[] } =
    PERMISSIONS[route.may]
  const [role = "owner"] = roles
  const state = states.includes("active") ? "active" : (states[0] ?? "active")
  if (role === "owner" && state === "active") return usual
  tokens[`${role} ${state}`] ??= await aTokenOf(role, state)
  return tokens[`${role} ${state}`]
}

async function aTokenOf(role: MemberRole, state: SellerStatus): Promise<string> {
  const owner = await given.aSeller()
  const { token } = role === "owner" ? owner : await given.aMember(owner, role)
  await sql(`update reluv_seller set status = $2 where id = $1`, [owner.seller.id, state])
  return token
}

function isRefusal(body: unknown, coded: boolean): boolean {
  const { type, message, code } = Object(body) as Record<string, unknown>
  const shaped = typeof type === "string" && typeof message === "string"
  return shaped && (!coded || typeof code === "string")
}
