import { randomUUID } from "node:crypto"
import { setTimeout as after } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken } from "@medusajs/framework/utils"
import { letterToken } from "../../src/shared/account-tokens"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { unique } from "../helpers/given/people"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Account = { id: string; email: string; is_verified: boolean; first_name: string | null }
type LoggedIn = { token: string; refresh_token: string; account: Account }

/** Of the test servers, as of any on a laptop. */
const SECRET = "reluv-development-secret"
const password = "kuda biru makan pisang"
const newEmail = () => `sari-${unique()}@test.example.com`
const register = (email = newEmail()) =>
  call<LoggedIn>("/store/accounts", {
    body: { email, password, first_name: "Sari", last_name: "Wulandari" },
  })
const logIn = (token: string, email?: string) =>
  send<LoggedIn & { code: string }>("/store/accounts/provider-login", {
    body: { token, ...(email && { email }) },
  })
const join = async (proof: string, owner: LoggedIn) => {
  const { status, body } = await send("/store/accounts/me/logins", {
    body: { token: proof },
    token: owner.token,
  })
  return `${status} ${body.code ?? "joined"}`
}

/**
 * Begins at Medusa's own route and answers the page that asks, with more of its fields if need be.
 * @returns what the storefront's page is called with
 */
async function answer(
  provider: "google" | "facebook",
  email: string,
  more: Record<string, string> = {}
): Promise<string> {
  const { location } = await call<{ location: string }>(`/auth/customer/${provider}`, { body: {} })
  const asked = new URL(location)
  expect((await fetch(location)).status).toBe(200)
  const form = { first_name: "Sari", last_name: "Wulandari", email, answer: "yes", ...more }
  const back = await fetch(new URL(`/${provider}/consent`, asked), {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams([...asked.searchParams, ...Object.entries(form)]),
  })
  return new URL(back.headers.get("location") ?? "").search
}
const comeBack = (provider: "google" | "facebook", search: string) =>
  send<{ token: string }>(`/auth/customer/${provider}/callback${search}`, { body: {} })
const provenBy = (provider: "google" | "facebook") => async (email: string) =>
  (await comeBack(provider, await answer(provider, email))).body.token
const [provenByGoogle, provenByFacebook] = [provenBy("google"), provenBy("facebook")]

/** As Medusa's Google provider leaves them, and Medusa's callback answered at some time. */
async function provenAt(at: number, email: string) {
  const provider = "google"
  const id = `authid_${randomUUID()}`
  await sql(`insert into auth_identity (id) values ($1)`, [id])
  await sql(
    `insert into provider_identity (id, entity_id, provider, auth_identity_id, user_metadata)
     values ($1, $1, $2, $3, $4)`,
    [`prov_${id}`, provider, id, { email, given_name: "Sari", family_name: "W", name: "Sari W" }]
  )
  const says = {
    actor_id: "",
    actor_type: "customer",
    auth_identity_id: id,
    auth_provider: provider,
    iat: Math.floor(at / 1_000),
  }
  return generateJwtToken(says, { secret: SECRET, expiresIn: "1d" })
}

const lettersTo = async ({ id }: Account) =>
  (await sql(`select id from reluv_account_letter where customer_id = $1`, [id])).length

it("Facebook: whoever comes back from there has an account, and the same one the next time", async () => {
  const email = newEmail()
  const first = await logIn(await provenByFacebook(email))
  expect([first.status, first.body.account]).toMatchObject([
    200,
    { email, is_verified: false, first_name: "Sari" },
  ])
  const again = await logIn(await provenByFacebook(email))
  expect(again.body.account.id).toBe(first.body.account.id)
  const { refresh_token } = again.body
  const next = await call<LoggedIn>("/store/accounts/refresh", { body: { refresh_token } })
  expect((await send("/store/accounts/me", { token: next.token })).status).toBe(200)
  await waitUntil(async () => (await lettersTo(first.body.account)) === 1)
})

describe.each(["google", "facebook"] as const)("%s: an answer logs nobody in", (provider) => {
  const answered = (more?: Record<string, string>) => answer(provider, newEmail(), more)
  const changed = async (name: string, value: string) => {
    const search = new URLSearchParams(await answered())
    search.set(name, value)
    return `?${search}`
  }

  it.each<[string, () => Promise<string>]>([
    ["of a login that was not begun here", () => changed("state", "somebody-else")],
    ["of somebody who said no", () => answered({ answer: "no" })],
    ["that the provider does not know", () => changed("code", "AQ0")],
    ["of nothing", async () => ""],
    [
      "that was shown already",
      async () => {
        const search = await answered()
        await comeBack(provider, search)
        return search
      },
    ],
  ])("%s", async (_, made) => {
    const { status, body } = await comeBack(provider, await made())
    expect([status, body.token]).toEqual([401, undefined])
  })
})

it("Google: an e-mail that nobody verified there logs nobody in", async () => {
  const search = await answer("google", newEmail(), { unverified: "yes" })
  const { status, body } = await comeBack("google", search)
  expect([status, body.token]).toEqual([401, undefined])
})

it("Facebook: who has no e-mail there names one, and verifies it", async () => {
  const proof = await provenByFacebook("")
  const refused = await logIn(proof)
  expect([refused.status, refused.body.code]).toEqual([400, "LOGIN_EMAIL_MISSING"])
  const taken = await register()
  expect((await logIn(proof, taken.account.email)).body.code).toBe("LOGIN_NOT_JOINED")
  const email = newEmail()
  expect((await logIn(proof, email)).body.account).toMatchObject({ email, is_verified: false })
})

it("Google: five answers of one login are one account, verified without a letter", async () => {
  const email = newEmail()
  const proof = await provenByGoogle(email)
  const answers = await Promise.all(Array.from({ length: 5 }, () => logIn(proof)))
  const accounts = answers.map(({ body }) => body.account)
  expect(new Set(accounts.map(({ id }) => id)).size).toBe(1)
  expect(accounts[0]).toMatchObject({ email, is_verified: true })
  expect(await lettersTo(accounts[0] as Account)).toBe(0)
})

it.each([
  ["google", provenByGoogle],
  ["facebook", provenByFacebook],
] as const)(
  "an e-mail that has an account is joined by %s once its owner says so, logged in as before",
  async (provider, proven) => {
    const owner = await register()
    const proof = await proven(owner.account.email)
    const silent = await logIn(proof)
    expect([silent.status, silent.body.code]).toEqual([400, "LOGIN_NOT_JOINED"])
    expect(await join(proof, await register())).toBe("400 LOGIN_OF_OTHER_EMAIL")
    expect(await join(proof, owner)).toBe("200 joined")
    expect(await join(proof, owner)).toBe("200 joined")
    expect(await join(proof, await register())).toBe("400 LOGIN_TAKEN")
    const { body } = await logIn(proof)
    expect(body.account).toMatchObject({
      id: owner.account.id,
      is_verified: provider === "google",
    })
    const facts = await sql(
      `select data from reluv_fact where name = 'reluv.account.login-joined' and subject_id = $1`,
      [owner.account.id]
    )
    expect(facts).toEqual([{ data: { provider } }])
  }
)

describe("a token proves nothing", () => {
  it.each<[string, () => Promise<string>]>([
    ["of a login by password", async () => (await register()).token],
    ["older than ten minutes", () => provenAt(Date.now() - 601_000, newEmail())],
    [
      "made with another secret",
      async () =>
        generateJwtToken({ auth_identity_id: "x" }, { secret: "another", expiresIn: "1d" }),
    ],
    ["that is none", async () => "eyJ"],
    [
      "of an identity that is not there",
      async () => {
        const proof = await provenByGoogle(newEmail())
        await sql(`delete from provider_identity where auth_identity_id = $1`, [
          JSON.parse(Buffer.from(proof.split(".")[1] ?? "", "base64url").toString())
            .auth_identity_id,
        ])
        return proof
      },
    ],
  ])("%s", async (_, token) => {
    const proof = await token()
    const { status, body } = await logIn(proof)
    expect([status, body.code]).toEqual([401, "LOGIN_UNPROVEN"])
    expect(await join(proof, await register())).toBe("401 LOGIN_UNPROVEN")
  })

  it("whose session has ended", async () => {
    const proof = await provenByGoogle(newEmail())
    const { body } = await logIn(proof)
    const { token } = body
    await call("/store/accounts/me/logout-everywhere", { method: "POST", token })
    expect((await logIn(proof)).body.code).toBe("LOGIN_UNPROVEN")
  })

  it("of who is banned", async () => {
    const proof = await provenByGoogle(newEmail())
    const { account } = (await logIn(proof)).body
    await call(`/admin/reluv/customers/${account.id}/ban`, {
      body: { reason: "menipu pembeli" },
      token: await given.theOperator(),
    })
    // Made after the ban, which ended what was before.
    const { auth_identity_id } = JSON.parse(
      Buffer.from(proof.split(".")[1] ?? "", "base64url").toString()
    )
    const says = { actor_type: "customer", auth_identity_id, auth_provider: "google" }
    const iat = Math.ceil(Date.now() / 1_000) + 1
    const later = generateJwtToken({ ...says, iat }, { secret: SECRET, expiresIn: "1d" })
    const { status, body } = await logIn(later)
    expect([status, body.code]).toEqual([403, "ACCOUNT_BANNED"])
  })
})

it("who came by a provider sets a password by the link of a mail, and has both", async () => {
  const email = newEmail()
  const proof = await provenByFacebook(email)
  const { account } = (await logIn(proof)).body
  await call("/store/accounts/forgot-password", { body: { email } })
  const letter = await waitUntil(async () => {
    const [found] = await sql<{ id: string }>(
      `select id from reluv_account_letter where customer_id = $1 and purpose = 'reset_password'`,
      [account.id]
    )
    return found
  })
  const project = { projectConfig: { http: { jwtSecret: SECRET } } }
  const token = letterToken({ resolve: () => project } as unknown as MedusaContainer, letter.id)
  await call("/store/accounts/reset-password", { body: { token, password } })
  const byPassword = await call<LoggedIn>("/store/accounts/login", { body: { email, password } })
  expect(byPassword.account).toMatchObject({ id: account.id, is_verified: true })
  // The reset ended whatever was made in its very second.
  await after(1_000)
  expect((await logIn(await provenByFacebook(email))).body.account.id).toBe(account.id)
})
