import { setTimeout as after } from "node:timers/promises"
import { call, send } from "../helpers/api"
import { routesOf } from "../helpers/contract"
import { coreRoutesUnder } from "../helpers/core-routes"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import type { Customer } from "../helpers/given/people"
import { mailsTo } from "../helpers/sandbox"

afterAll(closeDatabase)

/** Whoever comes back with what has ended must be able to come in again. */
const NEEDS_NO_TOKEN = [
  "POST /store/accounts",
  "POST /store/accounts/login",
  "POST /store/accounts/provider-login",
  "POST /store/accounts/logout",
  "POST /store/accounts/refresh",
  "POST /store/accounts/verify-email",
  "POST /store/accounts/confirm-email",
  "POST /store/accounts/forgot-password",
  "POST /store/accounts/reset-password",
]

/** Every route that a customer's token may be shown to: ours, and Medusa's own. */
const ROUTES = [
  ...new Map(
    [...coreRoutesUnder("store"), ...routesOf("store", "seller")].map(({ method, path }) => [
      `${method} ${path}`,
      { method: method as "GET", path: path.replaceAll(/:\w+/g, "x_01DOESNOTEXIST") },
    ])
  ),
].filter(([name]) => !NEEDS_NO_TOKEN.includes(name))

const operate = async (path: string, body?: object) =>
  call(path, { method: body ? "POST" : "DELETE", body, token: await given.theOperator() })

const ENDINGS: Record<string, { end: (customer: Customer) => Promise<unknown>; answers: string }> =
  {
    banned: {
      end: ({ id }) => operate(`/admin/reluv/customers/${id}/ban`, { reason: "menipu pembeli" }),
      answers: "403 ACCOUNT_BANNED",
    },
    "whose sessions an operator ended": {
      end: ({ id }) =>
        operate(`/admin/reluv/customers/${id}/end-sessions`, { reason: "a lost phone" }),
      answers: "401 AUTH_004",
    },
    "whose password is another": {
      end: ({ token }) =>
        call("/store/accounts/me/password", {
          token,
          body: { old_password: "a-long-test-password", password: "pisang makan kuda biru" },
        }),
      answers: "401 AUTH_004",
    },
    "whose password was reset by the link of a mail": {
      end: async ({ email }) => {
        await call("/store/accounts/forgot-password", { body: { email } })
        const [mail] = await mailsTo(email, { subject: "kata sandi" })
        const token = new URL(mail?.links[0] ?? "").searchParams.get("token")
        const body = { token, password: "pisang makan kuda biru" }
        await call("/store/accounts/reset-password", { body })
      },
      answers: "401 AUTH_004",
    },
    "logged out everywhere": {
      end: ({ token }) => call("/store/accounts/me/logout-everywhere", { method: "POST", token }),
      answers: "401 AUTH_004",
    },
    "who deleted the account": {
      end: ({ token }) =>
        call("/store/accounts/me/delete", { token, body: { password: "a-long-test-password" } }),
      answers: "401 AUTH_004",
    },
    "whom an operator deleted": {
      end: ({ id }) => operate(`/admin/customers/${id}`),
      answers: "401 AUTH_004",
    },
  }
const SERVERS = [0, 1]
const AT_ONCE = 16

it("there are routes to ask, Medusa's own and ours", () => {
  const names = ROUTES.map(([name]) => name)
  expect(names.length).toBeGreaterThan(120)
  for (const name of ["GET /store/customers/me", "POST /store/carts/:id", "GET /store/orders/:id"])
    expect(names).toContain(name)
})

it.each(Object.entries(ENDINGS))(
  "a customer %s opens none of all routes a second later, at any server",
  async (_, { end, answers }) => {
    const customer = await given.aCustomer()
    // Each server believes the token as freshly as it may.
    for (const server of SERVERS)
      await call("/store/customers/me", { token: customer.token, server })
    await end(customer)
    await after(1_000)

    const asked = ROUTES.flatMap(([name, route]) =>
      SERVERS.map((server) => ({ name, route, server }))
    )
    const opened: string[] = []
    for (let from = 0; from < asked.length; from += AT_ONCE) {
      await Promise.all(
        asked.slice(from, from + AT_ONCE).map(async ({ name, route, server }) => {
          const { path, method } = route
          const body = method === "GET" ? undefined : {}
          const answer = await send(path, { method, body, token: customer.token, server })
          const said = `${answer.status} ${answer.body.code}`
          if (said !== answers) opened.push(`${name} at ${server}: ${said}`)
        })
      )
    }
    expect(opened).toEqual([])
  }
)
