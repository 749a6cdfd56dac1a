import type { PublicSeller } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { unique } from "../helpers/given/people"

afterAll(closeDatabase)

const PASSWORD = "a-long-test-password"

describe("an e-mail", () => {
  it("is one account in any spelling, at registration, login, and reset", async () => {
    const email = `Budi-${unique()}@Test.Example.com`
    const register = (spelling: string) =>
      send<{ token: string }>("/auth/customer/emailpass/register", {
        body: { email: spelling, password: PASSWORD },
      })
    const registration = await register(email)
    const { customer } = await call<{ customer: { email: string } }>("/store/customers", {
      token: registration.body.token,
      body: { email, first_name: "Budi", last_name: "Santoso" },
    })
    expect(customer.email).toBe(email.toLowerCase())

    for (const spelling of [email, email.toLowerCase(), email.toUpperCase()]) {
      expect((await register(spelling)).status).toBe(401)
      const login = await send("/auth/customer/emailpass", {
        body: { email: spelling, password: PASSWORD },
      })
      expect([spelling, login.status]).toEqual([spelling, 200])
      const reset = await send("/auth/customer/emailpass/reset-password", {
        body: { identifier: spelling },
      })
      expect(reset.status).toBe(201)
    }
    const identities = await sql(
      "select entity_id from provider_identity where lower(entity_id) = lower($1)",
      [email]
    )
    expect(identities).toEqual([{ entity_id: email.toLowerCase() }])
  })

  it("of an account of before is still found by its capitals", async () => {
    const email = `lama-${unique()}@test.example.com`
    await call("/auth/customer/emailpass/register", { body: { email, password: PASSWORD } })
    const before = email.replace("lama", "Lama")
    await sql("update provider_identity set entity_id = $1 where entity_id = $2", [before, email])
    const login = await send("/auth/customer/emailpass", {
      body: { email: before, password: PASSWORD },
    })
    expect(login.status).toBe(200)
  })
})

describe("a search", () => {
  it("takes % and _ for themselves", async () => {
    const { seller } = await given.aSeller()
    const found = async (q: string) =>
      (
        await call<{ sellers: PublicSeller[] }>(
          `/store/sellers?limit=100&q=${encodeURIComponent(q)}`
        )
      ).sellers.map(({ id }) => id)
    expect(await found(seller.name)).toEqual([seller.id])
    for (const wildcard of ["%", "_", "%%", "\\", seller.name.replace(" ", "_")]) {
      expect([wildcard, await found(wildcard)]).toEqual([wildcard, []])
    }
  })
})
