import { createHash, randomUUID } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import { generateJwtToken } from "@medusajs/framework/utils"
import { cursorOf } from "../../src/api/_contract/cursor"
import { EXPORTED_PARTS } from "../../src/domain/account/exported-parts"
import type { OperatorCustomerView, PublicSeller } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { tablesThatSay } from "../helpers/dump"
import { given } from "../helpers/given"
import { linkOf, SECRET } from "../helpers/given/letters"
import { variantOf } from "../helpers/given/listings"
import { type Seller, unique } from "../helpers/given/people"
import { MENTENG } from "../helpers/given/places"
import { mailsTo, messagesTo } from "../helpers/sandbox"
import { testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Account = { id: string; email: string; is_verified: boolean }
type Tokens = { token: string; refresh_token: string }
type LoggedIn = Tokens & { account: Account }

const password = "kuda biru makan pisang"
const other = "pisang makan kuda biru"
const person = { first_name: "Sari", last_name: "Wulandari" }
/** One that couriers serve. */
const JAKARTA_HOME = {
  phone: "0812-3456-7890",
  address_1: MENTENG.address_1,
  city: MENTENG.city,
  province: MENTENG.province,
  postal_code: MENTENG.postal_code,
}
const newEmail = () => `sari-${unique()}@test.example.com`
const register = (email = newEmail()) =>
  call<LoggedIn>("/store/accounts", { body: { email, password, ...person } })
const refused = async (path: string, body: object, token?: string) => {
  const { status, body: answer } = await send(path, { body, token })
  return `${status} ${answer.code}`
}

/** What Medusa's own mail carries, which no route tells: made as Medusa makes it. */
async function resetTokenOfMedusa({ email }: Account): Promise<string> {
  const jwtid = randomUUID()
  await sql(
    `insert into auth_password_reset_token
       (id, token_hash, auth_identity_id, provider_identity_id, entity_id, expires_at)
     select $1, $2, auth_identity_id, id, entity_id, now() + interval '10 minutes'
     from provider_identity where entity_id = $3 and provider = 'emailpass'`,
    [`reset_${jwtid}`, createHash("sha256").update(jwtid).digest("hex"), email]
  )
  const says = { entity_id: email, provider: "emailpass", actor_type: "customer", purpose: "reset" }
  return generateJwtToken(says, { secret: SECRET, expiresIn: "10m", jwtOptions: { jwtid } })
}

/** What a customer's token opens and changes nothing, of ours, of the sellers' and of Medusa's own. */
const DOORS = [
  "/store/customers/me",
  "/store/orders",
  "/store/listings?limit=1",
  "/store/seller-memberships",
  "/seller/me",
  "/auth/token/refresh",
]

/** Of every door at both servers: the statuses that are answered, each once. */
async function answersTo(token: string): Promise<string[]> {
  const asked = DOORS.flatMap((path) =>
    [0, 1].map((server) =>
      send(path, { token, server, ...(path.endsWith("refresh") && { method: "POST" as const }) })
    )
  )
  const answers = (await Promise.all(asked)).map(({ status, body }) => `${status} ${body.code}`)
  return [...new Set(answers)].toSorted()
}

it("E.1, H.1: registers a customer in one call, who is logged in, and verifies the e-mail by the link in the mail, once", async () => {
  const email = newEmail()
  const { account, token } = await register(` ${email.toUpperCase()} `)
  expect(account).toMatchObject({ email, is_verified: false, first_name: "Sari" })
  const { customer } = await call<{ customer: { id: string } }>("/store/customers/me", { token })
  expect(customer.id).toBe(account.id)

  const [mail] = await mailsTo(email, { subject: "Verifikasi email" })
  const [clicked = ""] = mail?.links ?? []
  expect(clicked).toMatch(/\/verify-email\?token=[^&]+$/)
  const link = { token: new URL(clicked).searchParams.get("token") }
  expect(await call("/store/accounts/verify-email", { body: link })).toMatchObject({
    account: { id: account.id, is_verified: true },
  })
  expect(await refused("/store/accounts/verify-email", link)).toBe("400 AUTH_008")
  const again = await call<LoggedIn>("/store/accounts/login", { body: { email, password } })
  expect(again.account.is_verified).toBe(true)
})

describe("what is wrong is told by a code", () => {
  let account: Account
  beforeAll(async () => ({ account } = await register()))

  it("AUTH_001: no e-mail", async () => {
    for (const email of ["sari", "s\u0430ri@example.com", "a@b"])
      expect(await refused("/store/accounts", { email, password, ...person })).toBe("400 AUTH_001")
    expect(await refused("/store/accounts/forgot-password", { email: "sari" })).toBe("400 AUTH_001")
  })

  it("AUTH_002: a weak password", async () => {
    const body = { email: newEmail(), password: "bismillah1", ...person }
    expect(await refused("/store/accounts", body)).toBe("400 AUTH_002")
    expect(await sql(`select 1 from customer where email = $1`, [body.email])).toEqual([])
  })

  it("AUTH_003: a wrong password, or an e-mail that nobody has, in about the same time", async () => {
    const timed = async (email: string) => {
      const { ms, status, body } = await send("/store/accounts/login", {
        body: { email, password: other },
        headers: { "x-request-id": "held-against-each-other" },
      })
      return { ms, answer: [status, body] }
    }
    const [known, unknown]: [number[], number[]] = [[], []]
    for (let guess = 0; guess < 5; guess++) {
      const [theirs, nobodys] = [await timed(account.email), await timed(newEmail())]
      expect(theirs.answer).toEqual(nobodys.answer)
      expect(theirs.answer).toMatchObject([401, { code: "AUTH_003" }])
      known.push(theirs.ms)
      unknown.push(nobodys.ms)
    }
    // Of the fastest of each: a busy machine makes an answer later, never sooner.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2)
  })

  it("AUTH_004: a token of a session that has ended", async () => {
    const { token, refresh_token } = await register()
    await call("/store/accounts/me/logout-everywhere", { method: "POST", token })
    expect(await refused("/store/accounts/refresh", { refresh_token })).toBe("401 AUTH_004")
  })

  it("AUTH_005: no token", async () => {
    for (const path of ["/store/accounts/me", "/store/accounts/me/addresses"])
      expect((await send(path)).body.code).toBe("AUTH_005")
  })

  it("AUTH_007: an e-mail that somebody has, in any case", async () => {
    const email = account.email.toUpperCase()
    expect(await refused("/store/accounts", { email, password, ...person })).toBe("400 AUTH_007")
  })

  it("AUTH_008: a link of nobody, or of another purpose", async () => {
    await call("/store/accounts/forgot-password", { body: { email: account.email } })
    const reset = await linkOf(account, "reset_password")
    for (const token of ["", "x", `acclet_x.${"a".repeat(43)}`, reset])
      expect(await refused("/store/accounts/verify-email", { token })).toBe("400 AUTH_008")
    const verify = await linkOf(account, "verify_email")
    expect(await refused("/store/accounts/reset-password", { token: verify, password })).toBe(
      "400 AUTH_008"
    )
  })

  it("RATE_LIMITED: guesses at one password", async () => {
    const { account: victim } = await register()
    const answers: string[] = []
    for (let guess = 0; guess < 11; guess++)
      answers.push(
        await refused("/store/accounts/login", {
          email: victim.email,
          password: `guess ${guess} of many`,
        })
      )
    expect(answers.slice(0, 10)).toEqual(Array(10).fill("401 AUTH_003"))
    expect(answers.at(-1)).toBe("429 RATE_LIMITED")
    // At the other server, at Medusa's own login, in other capitals, and under another kind of people's.
    const wrong = { email: victim.email.toUpperCase(), password: other }
    for (const path of [
      "/auth/customer/emailpass",
      "/auth/user/emailpass",
      "/store/accounts/login",
    ]) {
      const { status, body, headers } = await send(path, { server: 1, body: wrong })
      expect([path, status, body.code]).toEqual([path, 429, "RATE_LIMITED"])
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0)
    }
    await call("/auth/user/emailpass", { body: testServers().logins.operator })
  })

  it("RATE_LIMITED: of an e-mail that nobody has, just as soon", async () => {
    const body = { email: newEmail(), password: other }
    const answers: string[] = []
    for (let guess = 0; guess < 11; guess++)
      answers.push(await refused("/auth/customer/emailpass", body))
    expect(answers.at(9)).toBe("401 undefined")
    expect(answers.at(10)).toBe("429 RATE_LIMITED")
  })
})

it("makes one account of five who register an e-mail at once, and of one that had died half-way", async () => {
  const email = newEmail()
  await call("/auth/customer/emailpass/register", { body: { email, password: other } })
  const taps = await Promise.all(
    [0, 1, 0, 1, 0].map((server) =>
      send<LoggedIn>("/store/accounts", { server, body: { email, password, ...person } })
    )
  )
  expect(taps.map(({ status }) => status).toSorted()).toEqual([201, 400, 400, 400, 400])
  expect(await sql(`select 1 from customer where email = $1`, [email])).toHaveLength(1)
  await call("/store/accounts/login", { body: { email, password } })
})

it("tells its owner once, who tries again after the server died before anybody was told", async () => {
  const { account } = await register()
  await linkOf(account, "verify_email")
  await sql(`delete from reluv_account where id = $1`, [account.id])
  await sql(`delete from reluv_account_letter where customer_id = $1`, [account.id])
  for (let time = 0; time < 2; time++)
    expect(await refused("/store/accounts", { email: account.email, password, ...person })).toBe(
      "400 AUTH_007"
    )
  await linkOf(account, "verify_email")
  const letters = await sql(`select 1 from reluv_account_letter where customer_id = $1`, [
    account.id,
  ])
  expect(letters).toHaveLength(1)
})

it("is nobody's way to take the login of an operator, who has the same e-mail in another place", async () => {
  const email = testServers().logins.operator?.email
  expect(await refused("/store/accounts", { email, password, ...person })).toBe("400 AUTH_007")
  await call("/auth/user/emailpass", { body: testServers().logins.operator })
})

it("ends as Medusa's own two calls do: the link is sent there, too", async () => {
  const { id, email } = await given.aCustomer()
  const letter = await waitUntil(async () => {
    const [found] = await sql<{ email: string }>(
      `select email from reluv_account_letter where customer_id = $1`,
      [id]
    )
    return found
  })
  expect(letter.email).toBe(email)
})

it("goes on with a refresh token once, and ends the session of one that is shown again", async () => {
  const { refresh_token: first } = await register()
  const refresh = (refresh_token: string) =>
    send<Tokens>("/store/accounts/refresh", { body: { refresh_token } })

  const { body: second } = await refresh(first)
  await call("/store/customers/me", { token: second.token })
  expect((await refresh(first)).status).toBe(401)
  expect(await refused("/store/accounts/refresh", { refresh_token: second.refresh_token })).toBe(
    "401 AUTH_004"
  )

  const { refresh_token } = await register()
  await call("/store/accounts/logout", { body: { refresh_token } })
  expect(await refused("/store/accounts/refresh", { refresh_token })).toBe("401 AUTH_004")
})

describe("a token opens nothing any more, at any server", () => {
  const shut = async (token: string, code = "401 AUTH_004") =>
    waitUntil(async () => (await answersTo(token)).join() === code)

  it("when the password was reset, with one link, once", async () => {
    const { account, token, refresh_token } = await register()
    await call("/store/accounts/forgot-password", { body: { email: account.email } })
    await call("/store/accounts/forgot-password", { body: { email: newEmail() } })
    const link = await linkOf(account, "reset_password")
    const reset = (to: string) =>
      refused("/store/accounts/reset-password", { token: link, password: to })
    expect(await reset("12345678")).toBe("400 AUTH_002")
    await call("/store/accounts/reset-password", { body: { token: link, password: other } })

    await shut(token)
    expect(await reset(password)).toBe("400 AUTH_008")
    expect(await refused("/store/accounts/refresh", { refresh_token })).toBe("401 AUTH_004")
    const wrong = { email: account.email, password }
    expect(await refused("/store/accounts/login", wrong)).toBe("401 AUTH_003")
    const next = await call<LoggedIn>("/store/accounts/login", {
      body: { ...wrong, password: other },
    })
    await call("/store/customers/me", { token: next.token })
  })

  it("when the password was reset by the link of Medusa's own mail", async () => {
    const { account, token, refresh_token } = await register()
    const link = await resetTokenOfMedusa(account)
    await call("/auth/customer/emailpass/update", { token: link, body: { password: other } })

    await shut(token)
    expect(await refused("/store/accounts/refresh", { refresh_token })).toBe("401 AUTH_004")
  })

  it("when it was a registration's, which Medusa would refresh to a whole one", async () => {
    const email = newEmail()
    const { token } = await call<{ token: string }>("/auth/customer/emailpass/register", {
      body: { email, password },
    })
    const { customer } = await call<{ customer: { id: string } }>("/store/customers", {
      token,
      body: { email, ...person },
    })
    await call(`/admin/reluv/customers/${customer.id}/end-sessions`, {
      token: await given.theOperator(),
      body: { reason: "a lost phone" },
    })
    await waitUntil(
      async () => (await send("/auth/token/refresh", { method: "POST", token })).status === 401
    )
  })

  it("when its owner changed the password, but for the one that is answered", async () => {
    const { token } = await register()
    const change = (old_password: string) =>
      send<Tokens>("/store/accounts/me/password", {
        token,
        body: { old_password, password: other },
      })
    expect((await change(other)).body).toMatchObject({ code: "AUTH_003" })
    const { body: next } = await change(password)

    await shut(token)
    expect(await call("/store/customers/me", { token: next.token })).toMatchObject({ customer: {} })
  })

  it("when its owner logged out everywhere", async () => {
    const { account, token } = await register()
    await call("/store/accounts/me/logout-everywhere", { method: "POST", token })

    await shut(token)
    const next = await call<LoggedIn>("/store/accounts/login", {
      body: { email: account.email, password },
    })
    await call("/store/customers/me", { token: next.token })
  })

  it("when its customer was deleted", async () => {
    const { account, token } = await register()
    await call(`/admin/customers/${account.id}`, {
      method: "DELETE",
      token: await given.theOperator(),
    })

    await shut(token)
    expect(await refused("/store/accounts/login", { email: account.email, password })).toBe(
      "401 AUTH_003"
    )
  })
})

it("sends the link again three times an hour", async () => {
  const { account, token } = await register()
  const again = async () =>
    (await send("/store/accounts/resend-verification", { method: "POST", token })).status
  expect([await again(), await again(), await again()]).toEqual([200, 200, 429])
  const { count } = await sqlOne<{ count: number }>(
    `select count(*)::int as count from reluv_account_letter where customer_id = $1`,
    [account.id]
  )
  expect(count).toBe(3)
})

describe("what somebody tries who is not the owner is refused, and tells nothing", () => {
  const login = (email: string, secret = other) =>
    refused("/store/accounts/login", { email, password: secret })
  const refresh = (refresh_token: string) => refused("/store/accounts/refresh", { refresh_token })

  it.each<[string, (owner: LoggedIn) => Promise<unknown>, unknown]>([
    [
      "a refresh token that was used",
      async ({ refresh_token }) => {
        const { refresh_token: next } = await call<Tokens>("/store/accounts/refresh", {
          body: { refresh_token },
        })
        return [await refresh(refresh_token), await refresh(next)]
      },
      ["401 AUTH_004", "401 AUTH_004"],
    ],
    [
      "a refresh token with another turn",
      ({ refresh_token }) => refresh(refresh_token.replace(".0.", ".1.")),
      "401 AUTH_004",
    ],
    [
      "a reset link that was used, by two at once",
      async ({ account }) => {
        await call("/store/accounts/forgot-password", { body: { email: account.email } })
        const token = await linkOf(account, "reset_password")
        const reset = () => refused("/store/accounts/reset-password", { token, password: other })
        return (await Promise.all([reset(), reset()])).toSorted()
      },
      ["200 undefined", "400 AUTH_008"],
    ],
    [
      "the verification of another's e-mail: it verifies theirs, not one's own",
      async ({ account, token }) => {
        const mine = await register()
        const link = { token: await linkOf(account, "verify_email") }
        await call("/store/accounts/verify-email", { body: link, token: mine.token })
        const me = (of: string) => call<{ account: Account }>("/store/accounts/me", { token: of })
        return [(await me(token)).account.is_verified, (await me(mine.token)).account.is_verified]
      },
      [true, false],
    ],
    [
      "the secret of another's link",
      async ({ account }) => {
        const mine = await register()
        const [theirs, own] = [
          await linkOf(account, "verify_email"),
          await linkOf(mine.account, "verify_email"),
        ]
        const token = `${theirs.split(".")[0]}.${own.split(".")[1]}`
        return refused("/store/accounts/verify-email", { token })
      },
      "400 AUTH_008",
    ],
    [
      "who has an account, asked by a wrong password",
      async ({ account }) => [await login(account.email), await login(newEmail())],
      ["401 AUTH_003", "401 AUTH_003"],
    ],
    [
      "who has an account, asked by a forgotten password",
      async ({ account }) => {
        const ask = async (email: string) => {
          const { status, body, ms } = await send("/store/accounts/forgot-password", {
            body: { email },
          })
          return { answer: [status, body], isSlow: ms >= 300 }
        }
        return [await ask(account.email), await ask(newEmail())]
      },
      Array(2).fill({ answer: [200, {}], isSlow: true }),
    ],
    [
      "the owner's e-mail in capitals, to have another account",
      ({ account }) =>
        refused("/store/accounts", { email: account.email.toUpperCase(), password, ...person }),
      "400 AUTH_007",
    ],
    [
      "an e-mail that looks like the owner's",
      ({ account }) =>
        Promise.all(
          ["s\u0430ri", "sar\u0131", "\uff53ari", "sari\u200b"].map((name) =>
            refused("/store/accounts", {
              email: account.email.replace("sari", name),
              password,
              ...person,
            })
          )
        ),
      Array(4).fill("400 AUTH_001"),
    ],
  ])("%s", async (_, attempt, answer) => {
    expect(await attempt(await register())).toEqual(answer)
  })
})

describe("another e-mail", () => {
  const ask = (token: string, email: string, secret = password) =>
    refused("/store/accounts/me/email", { email, password: secret }, token)

  it("is the account's once its link is opened: to log in by, verified, and the old one no more", async () => {
    const { account, token } = await register()
    const email = newEmail()
    expect(await ask(token, email, other)).toBe("401 AUTH_003")
    expect(await ask(token, email)).toBe("200 undefined")
    await call("/store/accounts/login", { body: { email: account.email, password } })

    const link = { token: await linkOf(account, "change_email") }
    const { account: changed } = await call<{ account: Account }>("/store/accounts/confirm-email", {
      body: link,
    })
    expect(changed).toMatchObject({ id: account.id, email, is_verified: true })
    expect(await refused("/store/accounts/confirm-email", link)).toBe("400 AUTH_008")
    await call("/auth/customer/emailpass", { body: { email, password } })
    const before = { email: account.email, password }
    expect(await refused("/store/accounts/login", before)).toBe("401 AUTH_003")
    // It is free for somebody else.
    await register(account.email)
  })

  it("that somebody has is answered the same, and stays theirs", async () => {
    const [{ account, token }, theirs] = [await register(), await register()]
    expect(await ask(token, theirs.account.email)).toBe("200 undefined")
    const link = { token: await linkOf(account, "change_email") }
    expect(await refused("/store/accounts/confirm-email", link)).toBe("400 AUTH_007")
    await call("/store/accounts/login", { body: { email: account.email, password } })
  })
})

it("tells what its owner says of themselves, checks it, and remembers what is not named", async () => {
  const { token } = await register()
  const change = (body: object) => send<{ account: object }>("/store/accounts/me", { token, body })
  const said = { phone: "0812 3456 7890", birth_date: "1998-02-28", language: "id" }
  expect((await change(said)).body.account).toMatchObject({
    ...said,
    phone: "+6281234567890",
    first_name: "Sari",
    is_phone_verified: false,
  })
  expect((await change({ language: null })).body.account).toMatchObject({
    birth_date: "1998-02-28",
    language: null,
  })
  for (const [body, code] of [
    [{ birth_date: "2999-01-01" }, "INPUT_INVALID"],
    [{ phone: "021 555 1234" }, "INPUT_INVALID"],
    [{ nickname: "Sar" }, "INPUT_INVALID"],
    [{ avatar_url: "https://elsewhere.example.com/a.jpg" }, "PICTURE_FOREIGN"],
  ] as const)
    expect([body, await refused("/store/accounts/me", body, token)]).toEqual([body, `400 ${code}`])
})

it("verifies a phone by the code that was sent there, once, and no more when it is another phone", async () => {
  const { token } = await register()
  const ask = (path: string, body: object) => send(`/store/accounts/me${path}`, { token, body })
  expect((await ask("/phone/code", {})).body.code).toBe("PHONE_MISSING")
  const digits = `8${`${Date.now()}`.slice(-10)}`
  await call("/store/accounts/me", { token, body: { phone: `0${digits}` } })
  await call("/store/accounts/me/phone/code", { token, body: {} })
  const [message] = await waitUntil(async () => {
    const sent = await messagesTo(`+62${digits}`)
    return sent.length > 0 ? sent : undefined
  })
  expect(message?.channel).toBe("whatsapp")
  const code = message?.text.slice(0, 6) ?? ""
  const wrong = code === "000000" ? "000001" : "000000"
  expect((await ask("/phone/verify", { code: wrong })).body.code).toBe("CODE_INVALID")
  type Shown = { account: { phone: string; is_phone_verified: boolean } }
  const { account } = await call<Shown>("/store/accounts/me/phone/verify", {
    token,
    body: { code },
  })
  expect(account).toMatchObject({ phone: `+62${digits}`, is_phone_verified: true })
  expect((await ask("/phone/verify", { code })).body.code).toBe("CODE_INVALID")
  const moved = await call<Shown>("/store/accounts/me", { token, body: { phone: "081234567890" } })
  expect(moved.account.is_phone_verified).toBe(false)
})

it("keeps 20 addresses of whoever adds 25 at once, one of them the default", async () => {
  const { token } = await register()
  const address = { ...person, ...JAKARTA_HOME }
  const added = await Promise.all(
    Array.from({ length: 25 }, (_, n) =>
      send<{ address: { id: string } }>("/store/accounts/me/addresses", {
        token,
        server: n % 2,
        body: { ...address, address_name: `Rumah ${n}`, is_default: n % 5 === 0 },
      })
    )
  )
  expect(
    added
      .map(({ status }) => status)
      .toSorted()
      .slice(18, 22)
  ).toEqual([201, 201, 400, 400])
  const list = async () =>
    (
      await call<{ addresses: { id: string; is_default: boolean }[] }>(
        "/store/accounts/me/addresses",
        { token }
      )
    ).addresses
  const kept = await list()
  expect(kept).toHaveLength(20)
  expect(kept.filter(({ is_default }) => is_default)).toEqual([kept[0]])

  await send(`/store/accounts/me/addresses/${kept[0]?.id}`, { method: "DELETE", token })
  expect((await list()).map(({ is_default }) => is_default).indexOf(true)).toBe(0)
  const nowhere = { ...address, postal_code: "99999" }
  expect(await refused("/store/accounts/me/addresses", nowhere, token)).toBe("400 ORD_003")
  const theirs = await register()
  expect(await refused(`/store/accounts/me/addresses/${kept[1]?.id}`, address, theirs.token)).toBe(
    "404 ADDRESS_NOT_FOUND"
  )
})

/** What an account's owner has of every kind that does not end up in an order. */
async function leaveTraces({ account, token }: LoggedIn, seller: Seller): Promise<void> {
  const listing = await given.aListing(seller, { price: 100_000 })
  const bodies: [string, object][] = [
    ["/accounts/me", { birth_date: "1998-02-28", language: "id" }],
    ["/accounts/me/addresses", { ...person, ...JAKARTA_HOME, phone: phoneOf(account) }],
    ["/wishes", { listing_id: listing.id }],
    ["/follows", { seller_handle: seller.seller.handle }],
    ["/saved-searches", { name: `Kebaya ${account.id}`, q: "kebaya" }],
    ["/offers", { variant_ids: [variantOf(listing).id], amount: 80_000 }],
    ["/conversations", { about: { kind: "listing", id: listing.id }, text: `Halo ${account.id}` }],
    ["/reports", { kind: "listing", id: listing.id, reason: "other", text: `Aneh ${account.id}` }],
    ["/carts", {}],
  ]
  for (const [path, body] of bodies) await call(`/store${path}`, { token, body })
  const { seller: another } = await given.aSeller()
  await call("/store/blocks", { token, body: { seller_id: another.id } })
}

/** Nobody else's. */
function phoneOf({ id }: Account): string {
  const digits = Array.from(id, (letter) => letter.charCodeAt(0) % 10).join("")
  return `+62812${digits.slice(-8)}`
}

/** All that an account's owner reads of what is kept of them: each part, page by page. */
async function exportOf(token: string, limit = 1): Promise<Record<string, { id: string }[]>> {
  const all: Record<string, { id: string }[]> = {}
  for (const part of EXPORTED_PARTS) {
    const entries: { id: string }[] = []
    for (let cursor: string | null = ""; cursor !== null; ) {
      const query = `part=${part}&limit=${limit}${cursor && `&cursor=${cursor}`}`
      const page: { entries: { id: string }[]; next_cursor: string | null } = await call(
        `/store/accounts/me/export?${query}`,
        { token }
      )
      expect(page.entries.length).toBeLessThanOrEqual(limit)
      entries.push(...page.entries)
      cursor = page.next_cursor
    }
    all[part] = entries
  }
  return all
}

it("gives its owner all that is kept of them, page by page, and nothing of anybody else", async () => {
  const seller = await given.aSeller()
  const me = await register()
  const { account, token } = me
  await leaveTraces(me, seller)
  await leaveTraces(await register(), seller)
  const buyer = { ...account, token } as never
  for (let n = 0; n < 2; n++) await given.anUnpaidOrder(buyer, [await given.aListing(seller)])

  // Mails and notices go on being written after a request: what is compared was read while nothing of them changed.
  const { whole, all, rows } = await waitUntil(async () => {
    const before = await exportOf(token, 100)
    const [paged, kept] = [await exportOf(token), await rowsOfCustomer(account.id)]
    const after = await exportOf(token, 100)
    const still = after.mails?.length && isDeepStrictEqual(before, after)
    return still && { whole: after, all: paged, rows: kept }
  })
  const ids = Object.values(all).flatMap((entries) => entries.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(all).toEqual(whole)
  expect(all.account).toMatchObject([{ email: account.email, birth_date: "1998-02-28" }])
  expect(all.orders).toMatchObject([{ seller_orders: [{ status: "pending" }] }, {}])
  expect(all.messages).toContainEqual(
    expect.objectContaining({ text: `Halo ${account.id}`, side: "buyer" })
  )

  // Every row of the database with their id is one of these entries, or of what they have in them.
  const text = JSON.stringify(all)
  const missing = rows.filter(({ name, id }) => !text.includes(id) && !NOT_EXPORTED.includes(name))
  expect(rows.length).toBeGreaterThan(10)
  expect(missing).toEqual([])
})

/** What a person's export leaves out: what only repeats the rest of it, or keeps it in step. */
const NOT_EXPORTED = [
  // Which letter is open, of which the mail is in it.
  "reluv_account_letter",
  // What screens were told, for those that come back within the hour.
  "reluv_live_event",
  // That a request was made already.
  "reluv_purchase_request",
]

/** All rows with somebody's id in a column that says whose they are. */
async function rowsOfCustomer(id: string): Promise<{ name: string; id: string }[]> {
  const tables = await sql<{ name: string; whose: string }>(
    `select c.table_name as name, c.column_name as whose from information_schema.columns c
     join pg_tables t on t.tablename = c.table_name and t.schemaname = c.table_schema
     where c.column_name in ('customer_id', 'reporter_id') and c.table_schema = 'public'
       and exists (select 1 from information_schema.columns i
         where i.table_name = c.table_name and i.table_schema = 'public' and i.column_name = 'id')`
  )
  const rows = await Promise.all(
    tables.map(async ({ name, whose }) => {
      const found = await sql<{ id: string }>(`select id from "${name}" where "${whose}" = $1`, [
        id,
      ])
      return found.map((row) => ({ name, id: row.id }))
    })
  )
  return rows.flat()
}

it("is asked for part by part, with a page of its own", async () => {
  const { token } = await register()
  const codeOf = async (query: string) => {
    const { status, body } = await send(`/store/accounts/me/export?${query}`, { token })
    return `${status} ${body.code}`
  }
  expect(await codeOf("")).toBe("400 INPUT_INVALID")
  expect(await codeOf("part=everything")).toBe("400 INPUT_INVALID")
  expect(await codeOf(`part=orders&cursor=${cursorOf("mails", { value: 0, id: "msg_1" })}`)).toBe(
    "400 INPUT_INVALID"
  )
})

describe("who deletes their account", () => {
  const leave = (token: string, secret = password) =>
    send<{ code?: string; fields?: { code: string }[] }>("/store/accounts/me/delete", {
      token,
      body: { password: secret },
    })

  it("is nowhere any more, and can register again", async () => {
    const { account, token, refresh_token } = await register()
    expect((await leave(token, other)).body.code).toBe("AUTH_003")
    expect((await leave(token)).status).toBe(200)

    await waitUntil(async () => (await answersTo(token)).join() === "401 AUTH_004")
    expect(await refused("/store/accounts/refresh", { refresh_token })).toBe("401 AUTH_004")
    await waitUntil(async () => {
      const [customer] = await sql<{ text: string }>(
        `select row_to_json(c)::text as text from customer c where id = $1 and deleted_at is not null`,
        [account.id]
      )
      return customer && !customer.text.includes("Sari") && !customer.text.includes(account.email)
    })
    await waitUntil(
      async () =>
        (await send("/store/accounts", { body: { email: account.email, password, ...person } }))
          .status === 201
    )
  })

  it("leaves nothing of a person in any table, but the mails that are forgotten after a while", async () => {
    const me = await register()
    await leaveTraces(me, await given.aSeller())
    const phone = phoneOf(me.account)
    const said = [me.account.email, phone, phone.slice(3)]
    expect(await tablesThatSay(...said)).toEqual(
      expect.arrayContaining(["customer", "customer_address", "provider_identity"])
    )
    await leave(me.token)

    await waitUntil(async () => (await tablesThatSay(...said)).join() === "reluv_message")
    const kept = await sql<{ name: string }>(
      `select 'wish' as name from reluv_wish where customer_id = $1
       union all select 'follow' from reluv_follow where customer_id = $1
       union all select 'search' from reluv_saved_search where customer_id = $1
       union all select 'block' from reluv_block where customer_id = $1
       union all select 'conversation' from reluv_conversation where customer_id = $1
       union all select 'notification' from reluv_notification where customer_id = $1`,
      [me.account.id]
    )
    expect(kept).toEqual([])
  })

  it("stays while a purchase goes on or a shop is open, and hears which", async () => {
    const seller = await given.aSeller()
    const buyer = await register()
    await given.anUnpaidOrder({ ...buyer.account, token: buyer.token } as never, [
      await given.aListing(seller),
    ])
    const { status, body } = await leave(buyer.token)
    expect([status, body.code, body.fields?.map(({ code }) => code)]).toEqual([
      400,
      "ACCOUNT_BUSY",
      ["PURCHASE_OPEN"],
    ])
    await call("/store/customers/me", { token: buyer.token })
  })
})

describe("an operator", () => {
  it("bans a customer, with the shop they own, and lets them in again; who and why is kept", async () => {
    const seller = await given.aSeller()
    const operate = (what: string, body: object) =>
      send<{ customer: OperatorCustomerView }>(`/admin/reluv/customers/${seller.id}/${what}`, {
        token: operator,
        body,
      })
    const operator = await given.theOperator()
    const past = await operate("ban", { reason: "menipu", until: "2020-01-01T00:00:00Z" })
    expect(past.body).toMatchObject({ code: "BAN_IS_OVER" })

    const { body: banned } = await operate("ban", { reason: "menipu pembeli" })
    expect(banned.customer.account).toMatchObject({ is_banned: true, ban_reason: "menipu pembeli" })
    await waitUntil(async () => (await answersTo(seller.token)).join() === "403 ACCOUNT_BANNED")
    await waitUntil(async () => {
      const path = `/admin/reluv/sellers?q=${encodeURIComponent(seller.seller.name)}`
      const { sellers } = await call<{ sellers: PublicSeller[] }>(path, { token: operator })
      return sellers[0]?.status === "suspended"
    })

    const { body: free } = await operate("unban", {})
    expect(free.customer.account).toMatchObject({ is_banned: false, ban_reason: null })
    expect(free.customer.history.map(({ what }) => what).slice(0, 2)).toEqual([
      "unbanned",
      "banned",
    ])
    // Tokens of before stay shut.
    await waitUntil(async () => (await answersTo(seller.token)).join() === "401 AUTH_004")
  })

  it("takes an e-mail for verified, ends sessions, and finds nobody who cannot log in", async () => {
    const { account, token } = await register()
    const operator = await given.theOperator()
    const operate = (id: string, what: string) =>
      send<{ customer: OperatorCustomerView }>(`/admin/reluv/customers/${id}/${what}`, {
        token: operator,
        body: { reason: "wrote to us" },
      })
    expect((await operate(account.id, "verify")).body.customer.account?.is_verified).toBe(true)
    await operate(account.id, "end-sessions")
    await waitUntil(async () => (await answersTo(token)).join() === "401 AUTH_004")
    for (const what of ["verify", "ban", "unban", "end-sessions"])
      expect((await operate("cus_none", what)).body).toMatchObject({ code: "ACCOUNT_NOT_FOUND" })
  })
})
