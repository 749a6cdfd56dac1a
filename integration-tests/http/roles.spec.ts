import type { NamedRoute } from "../../src/api/contract"
import { obstacleTo } from "../../src/domain/seller/permissions"
import type { MembershipView, SellerInvitationView, SellerMemberView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { bodyOf, routesOf } from "../helpers/contract"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import type { Customer, Seller } from "../helpers/given/people"

/*
 * The roles of a shop over HTTP. What each may do, in which state of the shop, is tried on the guards
 * themselves (`src/api/every-role.spec.ts`); here it is that the guards stand where they should.
 */

type Role = "owner" | "manager" | "staff"
type Invited = { invitation: SellerInvitationView; token: string }

let owner: Seller
let people: Record<Role, Customer>
const members = "/seller/members"
const accepting = "/store/seller-invitations/accept"

const invite = (token: string, email: string, role: Role = "staff") =>
  call<Invited>(`${members}/invitations`, { token, body: { email, role } })

beforeAll(async () => {
  owner = await given.aSeller()
  people = {
    owner,
    manager: await given.aMember(owner, "manager"),
    staff: await given.aMember(owner, "staff"),
  }
})
afterAll(closeDatabase)

/** What every route refuses once it has let somebody in: so nothing happens, whatever it does. */
const UNKNOWN = "colour=red"

it.each(routesOf("seller").map((route) => [route.name, route] as const))(
  "%s lets in whom the table lets in, and nobody else",
  async (_, route) => {
    const stranger = await theStranger()
    const told: Record<string, unknown> = {}
    for (const [who, token] of [
      ...Object.entries(people).map(([role, { token }]) => [role, token] as const),
      ["stranger", stranger.token] as const,
      ["guest", undefined] as const,
    ]) {
      const path = `${route.path.replace(/:\w+/, "x_01DOESNOTEXIST")}?${UNKNOWN}`
      const { status, body } = await send(path, {
        method: route.method,
        body: bodyOf(route),
        token,
      })
      told[who] = [status, body.code]
    }

    const expected = (role: Role) => {
      const code = refusalOf(route, { role, status: "active" })
      return code ? [403, code] : [400, "INPUT_INVALID"]
    }
    expect(told).toEqual({
      owner: expected("owner"),
      manager: expected("manager"),
      staff: expected("staff"),
      stranger: [403, "SELLER_MEMBERSHIP_REQUIRED"],
      guest: [401, "AUTH_005"],
    })
  }
)

it.each([
  ["suspended", "still serves who bought, and whatever would let it sell is closed"],
  ["closed", "only tells its people what was"],
] as const)("a %s shop %s", async (shop, _) => {
  const { seller, token } = await given.aSeller()
  await sql(`update reluv_seller set status = $1 where id = $2`, [shop, seller.id])
  const told: Record<string, unknown> = {}
  const expected: Record<string, unknown> = {}
  for (const route of routesOf("seller")) {
    const path = `${route.path.replace(/:\w+/, "x_01DOESNOTEXIST")}?${UNKNOWN}`
    const { body } = await send(path, { method: route.method, body: bodyOf(route), token })
    told[route.name] = body.code
    const refusal = refusalOf(route, { role: "owner", status: shop })
    expected[route.name] = refusal ?? "INPUT_INVALID"
  }
  expect(told).toEqual(expected)
})

function refusalOf({ may }: NamedRoute, standing: Parameters<typeof obstacleTo>[1]) {
  const obstacle = may && obstacleTo(may, standing)
  return obstacle ? `SELLER_${obstacle.toUpperCase()}_FORBIDDEN` : null
}

let someone: Promise<Customer> | undefined
function theStranger(): Promise<Customer> {
  someone ??= given.aCustomer()
  return someone
}

it("an invitation waits for its e-mail in any spelling, and only the mail's token accepts it", async () => {
  const dewi = await given.aCustomer("Dewi")
  const { invitation, token } = await invite(owner.token, dewi.email.toUpperCase())
  const { invitations } = await call<{ invitations: object[] }>("/store/seller-invitations", {
    token: dewi.token,
  })
  expect(invitations).toMatchObject([
    { id: invitation.id, role: "staff", seller: { id: owner.seller.id } },
  ])
  expect(JSON.stringify(invitations)).not.toContain(token.split(".")[1])

  const by = async (who: Customer, tried: string) =>
    (await send(accepting, { token: who.token, body: { token: tried } })).body.code
  expect(await by(dewi, invitation.id)).toBe("SELLER_INVITATION_NOT_FOUND")
  expect(await by(dewi, `${invitation.id}.AAAA`)).toBe("SELLER_INVITATION_NOT_FOUND")
  expect(await by(await theStranger(), token)).toBe("SELLER_INVITATION_FOR_ANOTHER")
  expect(await by(dewi, token)).toBeUndefined()
  expect(await by(dewi, token)).toBeUndefined()

  const { memberships } = await call<{ memberships: MembershipView[] }>(
    "/store/seller-memberships",
    { token: dewi.token }
  )
  expect(memberships).toMatchObject([{ role: "staff", seller: { id: owner.seller.id } }])
  await call(`${members}/leave`, { method: "POST", token: dewi.token })
  expect((await send("/seller/me", { token: dewi.token })).body.code).toBe(
    "SELLER_MEMBERSHIP_REQUIRED"
  )
})

it("a shop is handed over, by its owner and by an operator, with a history", async () => {
  const seller = await given.aSeller()
  const heir = await given.aCustomer()
  const { token } = await invite(seller.token, heir.email, "manager")
  const { membership } = await call<{ membership: MembershipView }>(accepting, {
    token: heir.token,
    body: { token },
  })
  await call("/seller/ownership/transfer", {
    token: seller.token,
    body: { member_id: membership.id, reason: "she retires" },
  })
  const asHeir = { method: "POST", token: heir.token } as const
  const after = await call<{ members: SellerMemberView[] }>("/seller/ownership/accept", asHeir)
  expect(after.members).toMatchObject([
    { role: "owner", is_you: true, email: heir.email },
    { role: "manager", is_you: false },
  ])

  const of = `/admin/reluv/sellers/${seller.seller.id}`
  const operator = { token: await given.theOperator() }
  const { members: back } = await call<{ members: { role: string; customer_id: string }[] }>(
    `${of}/transfer`,
    { ...operator, body: { customer_id: seller.id, reason: "sold by mistake" } }
  )
  expect(back).toMatchObject([{ role: "owner", customer_id: seller.id }])
  expect(await call(`${of}/members`, operator)).toEqual({ members: back })

  const told = await sql<{ name: string; actor_type: string; reason: string | null }>(
    `select name, actor_type, reason from reluv_fact
     where subject = 'seller' and subject_id = $1 and name like '%ownership%' order by id`,
    [seller.seller.id]
  )
  expect(told).toEqual([
    { name: "reluv.seller.ownership-offered", actor_type: "seller", reason: "she retires" },
    { name: "reluv.seller.ownership-transferred", actor_type: "seller", reason: null },
    { name: "reluv.seller.ownership-transferred", actor_type: "user", reason: "sold by mistake" },
  ])
})

it("staff see who their colleagues are, and not their e-mails", async () => {
  const seen = await call<{ members: SellerMemberView[] }>(members, { token: people.staff.token })

  expect(seen.members.map(({ role, name, email }) => [role, name !== null, email])).toEqual(
    expect.arrayContaining([
      ["owner", true, null],
      ["manager", true, null],
      ["staff", true, null],
    ])
  )
})
