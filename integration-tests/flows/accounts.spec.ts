import { createHash, randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken } from "@medusajs/framework/utils"
import { letterToken } from "../../src/shared/account-tokens"
import type { OperatorCustomerView, PublicSeller } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { unique } from "../helpers/given/people"
import { testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Account = { id: string; email: string; is_verified: boolean }
type Tokens = { token: string; refresh_token: string }
type LoggedIn = Tokens & { account: Account }

/** Of the test servers, as of any on a laptop. */
const SECRET = "reluv-development-secret"
const password = "kuda biru makan pisang"
const other = "pisang makan kuda biru"
const person = { first_name: "Sari", last_name: "Wulandari" }
const newEmail = () => `sari-${unique()}@test.example.com`
const register = (email = newEmail()) =>
  call<LoggedIn>("/store/accounts", { body: { email, password, ...person } })
const refused = async (path: string, body: object, token?: string) => {
  const { status, body: answer } = await send(path, { body, token })
  return `${status} ${answer.code}`
}

/** What the link in a person's newest mail carries: it is computed, and stored nowhere. */
async function linkOf(
  account: Account,
  purpose: "verify_email" | "reset_password"
): Promise<string> {
  const { id } = await waitUntil(async () => {
    const [letter] = await sql<{ id: string }>(
      `select id from reluv_account_letter where customer_id = $1 and purpose = $2 order by sent_at desc limit 1`,
      [account.id, purpose]
    )
    return letter
  })
  const project = { projectConfig: { http: { jwtSecret: SECRET } } }
  return letterToken({ resolve: () => project } as unknown as MedusaContainer, id)
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

it("registers a customer in one call, who is logged in, and verifies the e-mail by its link once", async () => {
  const email = newEmail()
  const { account, token } = await register(` ${email.toUpperCase()} `)
  expect(account).toMatchObject({ email, is_verified: false, first_name: "Sari" })
  const { customer } = await call<{ customer: { id: string } }>("/store/customers/me", { token })
  expect(customer.id).toBe(account.id)

  const link = { token: await linkOf(account, "verify_email") }
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
      })
      return { ms, answer: [status, body] }
    }
    const [known, unknown] = [await timed(account.email), await timed(newEmail())]
    expect(known.answer).toEqual(unknown.answer)
    expect(known.answer).toMatchObject([401, { code: "AUTH_003" }])
    expect(unknown.ms).toBeGreaterThan(known.ms / 4)
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

  it("TOO_MANY_REQUESTS: guesses at one password", async () => {
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
    expect(answers.at(-1)).toBe("429 TOO_MANY_REQUESTS")
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
