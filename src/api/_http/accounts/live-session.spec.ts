import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Standing } from "../../../domain/account/standing"
import { liveSession } from "./live-session"

const fine: Standing = { exists: true, sessions_from: null, banned_at: null, banned_until: null }

/** A server that counts how often it looks up who somebody is. */
function serverWith(standing: Standing = fine) {
  const looks: string[] = []
  const accounts = {
    readStanding: async ({ id }: { id: string }) => {
      looks.push(id)
      return standing
    },
    requireNotBanned: async () => {},
  }
  const ask = async (originalUrl: string, auth_context?: object) => {
    let passed = false
    const req = { originalUrl, auth_context, scope: { resolve: () => accounts } }
    await liveSession(req as unknown as MedusaRequest, {} as MedusaResponse, () => {
      passed = true
    })
    return passed
  }
  return { looks, ask }
}

const token = (actor_id: string) => ({ actor_type: "customer", actor_id, iat: 1_000 })

it("costs no look-up for whoever shows no token", async () => {
  const { looks, ask } = serverWith()
  for (let n = 0; n < 50; n++) expect(await ask("/store/listings")).toBe(true)
  expect(looks).toEqual([])
})

it("costs one look-up for all requests of a customer in a moment, however many come at once", async () => {
  const { looks, ask } = serverWith()
  const asked = Array.from({ length: 200 }, (_, n) => ask("/store/carts", token(`cus_${n % 2}`)))
  expect(await Promise.all(asked)).toEqual(asked.map(() => true))
  expect(looks.toSorted()).toEqual(["cus_0", "cus_1"])
})

it("lets nobody through whose session has ended, but to where they come in again", async () => {
  const { ask } = serverWith({ ...fine, sessions_from: 1_000_001 })
  const ended = token("cus_ended")
  await expect(ask("/store/carts", ended)).rejects.toMatchObject({ code: "AUTH_004" })
  for (const path of ["", "/login", "/provider-login", "/refresh", "/reset-password?a=b"])
    expect(await ask(`/store/accounts${path}`, ended)).toBe(true)
})
