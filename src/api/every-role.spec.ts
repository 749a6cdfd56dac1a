import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaError } from "@medusajs/framework/utils"
import {
  MEMBER_ROLES,
  type MemberRole,
  PERMISSION_NAMES,
  PERMISSIONS,
} from "../domain/seller/permissions"
import { type SellerStatus, sellerStatus } from "../domain/seller/seller-status"
import { guardsOf, middlewaresOf } from "./_contract/middlewares"
import { route } from "./_contract/route"
import { requireMember } from "./_http/member"
import { CONTRACT } from "./contract"
import middlewares from "./middlewares"

/*
 * Every route under `/seller`, asked by everybody, of every shop: what the table of permissions says is what
 * happens. The guards are those that the server runs; nothing but the membership is ever read before they let
 * somebody through.
 */

const [OWN, OTHER] = ["sel_own", "sel_other"]
const [MEMBER, STRANGER] = ["cus_member", "cus_stranger"]

const sellerRoutes = CONTRACT.filter(({ path }) => path.startsWith("/seller/"))
const table = sellerRoutes.map((contract) => [contract.name, contract] as const)

type Asking = { customer: string | null; shop?: string; role: MemberRole; state: SellerStatus }

/** What somebody is told who asks for a route: a code, or null where they are let through. */
async function refusal(
  contract: (typeof sellerRoutes)[number],
  { customer, shop, role, state }: Asking
): Promise<string | null> {
  const asked: string[] = []
  const sellers = {
    listMemberships: async ({ customer_id, seller_id }: Record<string, string | null>) => {
      const own = customer_id === MEMBER && (!seller_id || seller_id === OWN)
      return own ? [{ id: "selm_1", seller_id: OWN, role, status: state }] : []
    },
  }
  const req = {
    auth_context: customer ? { actor_type: "customer", actor_id: customer } : undefined,
    get: (header: string) => (header === "x-seller-id" ? shop : undefined),
    scope: {
      resolve: () =>
        new Proxy(sellers, {
          get: (target, name) => {
            asked.push(String(name))
            return Reflect.get(target, name) as unknown
          },
        }),
    },
  } as unknown as MedusaRequest
  try {
    for (const guard of [requireMember, ...guardsOf(contract)]) {
      await guard(req, {} as MedusaResponse, (() => undefined) as MedusaNextFunction)
    }
    return null
  } catch (error) {
    return (error as MedusaError).code ?? String(error)
  } finally {
    expect(asked.filter((name) => name !== "listMemberships")).toEqual([])
  }
}

const ANI = { customer: MEMBER, role: "owner", state: "active" } as const

describe.each(table)("%s", (_, contract) => {
  const { may } = contract
  const rule: { roles: readonly MemberRole[]; states: readonly SellerStatus[] } | undefined =
    may && PERMISSIONS[may]

  it("has a rule, and its guard stands before its handler", () => {
    expect(rule).toBeDefined()
    expect(middlewaresOf(contract).middlewares).toEqual(expect.arrayContaining(guardsOf(contract)))
    expect(guardsOf(contract)).toHaveLength(1)
  })

  it.each(
    MEMBER_ROLES.flatMap((role) => sellerStatus.statuses.map((state) => [role, state] as const))
  )(
    "lets a %s of a shop that is %s do what the table says, and nothing else",
    async (role, state) => {
      const expected = !rule?.roles.includes(role)
        ? "SELLER_ROLE_FORBIDDEN"
        : rule.states.includes(state)
          ? null
          : "SELLER_STATUS_FORBIDDEN"

      expect(await refusal(contract, { ...ANI, role, state })).toBe(expected)
      expect(await refusal(contract, { ...ANI, role, state, shop: OWN })).toBe(expected)
    }
  )

  it.each(MEMBER_ROLES)(
    "tells a %s of one shop of another as of one that is not there",
    async (role) => {
      const codes = [OTHER, "sel_nobody"].map((shop) => refusal(contract, { ...ANI, role, shop }))

      expect(await Promise.all(codes)).toEqual(["SELLER_NOT_FOUND", "SELLER_NOT_FOUND"])
    }
  )

  it.each(sellerStatus.statuses)(
    "is closed to strangers and guests of a shop that is %s",
    async (state) => {
      const stranger = { ...ANI, customer: STRANGER, state }

      expect(await refusal(contract, stranger)).toBe("SELLER_MEMBERSHIP_REQUIRED")
      expect(await refusal(contract, { ...stranger, shop: OWN })).toBe("SELLER_NOT_FOUND")
      expect(await refusal(contract, { ...ANI, customer: null, state })).toBe("AUTH_005")
    }
  )
})

it("asks for the shop before anything under /seller", () => {
  const before = middlewares.routes?.filter(({ matcher }) => matcher === "/seller/*") ?? []

  expect(before.flatMap((each) => each.middlewares)).toContain(requireMember)
})

it("has no route for a member without a rule", () => {
  const facts = { says: "Something new", answer: sellerRoutes[0]?.answer ?? "application/pdf" }

  // @ts-expect-error: it names no permission
  expect(route("GET /seller/something", { ...facts, who: "member" }).name).toBeDefined()
  // @ts-expect-error: it names one that the table does not know
  expect(route("GET /seller/a", { ...facts, who: "member", may: "orders.keep" })).toBeDefined()
  // @ts-expect-error: it names one where nobody has a role
  expect(route("GET /store/a", { ...facts, who: "anyone", may: "orders.read" })).toBeDefined()
})

/** Whose routes are still to come. */
const AHEAD = /^shop\.close$/

it("has no permission that no route asks for", () => {
  const used = new Set(sellerRoutes.map(({ may }) => may))

  expect(PERMISSION_NAMES.filter((name) => !used.has(name) && !AHEAD.test(name))).toEqual([])
})
