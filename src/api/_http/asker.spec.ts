import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_VIEW_MODULE } from "../../modules/listing-view"
import { RELUV_MODULE } from "../../modules/reluv"
import { addressOfAsker } from "./asker"
import { deviceOf } from "./device"
import { noteVisit } from "./note-visit"

const STOREFRONT = "10.0.0.7"
const BROWSER = "Mozilla/5.0 (Linux; Android 15) Chrome/142"
const seen: string[] = []
const known: Record<string, unknown> = {
  [RELUV_MODULE]: { options: { limits: { proxies: 1, servers: [STOREFRONT] } } },
  [LISTING_VIEW_MODULE]: { noteVisit: ({ who }: { who: string }) => seen.push(who) },
  [ContainerRegistrationKeys.CONFIG_MODULE]: { projectConfig: { http: { jwtSecret: "secret" } } },
}

/** Asked through the storefront's server, which stands behind the proxy of ours. */
function askedFor(visitor: string, agent = BROWSER) {
  return {
    // What a page says of itself before the storefront's server adds to it is not believed.
    headers: { "x-forwarded-for": `1.1.1.1, ${visitor}, ${STOREFRONT}` },
    socket: { remoteAddress: "10.0.0.1" },
    scope: { resolve: (name: string) => known[name] },
    get: () => agent,
    ip: STOREFRONT,
  } as unknown as MedusaRequest
}

it("knows visitors of a storefront from each other, whose server asks for all of them", () => {
  expect(addressOfAsker(askedFor("36.1.2.3"))).toBe("36.1.2.3")
  expect(addressOfAsker(askedFor("36.9.9.9"))).toBe("36.9.9.9")
})

it("holds two phones of one kind for two devices", () => {
  const [one, other] = [deviceOf(askedFor("36.1.2.3")), deviceOf(askedFor("36.9.9.9"))]
  expect(one).not.toBeNull()
  expect(one).not.toBe(other)
  expect(deviceOf(askedFor("36.1.2.3"))).toBe(one)
  expect(deviceOf(askedFor("36.1.2.3", "curl/8.1"))).toBeNull()
})

it("counts the looks of two people with phones of one kind as two", () => {
  for (const visitor of ["36.1.2.3", "36.9.9.9"]) noteVisit(askedFor(visitor), "lst_1")
  expect(new Set(seen).size).toBe(2)
})
