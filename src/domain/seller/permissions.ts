import type { Said } from "../said"
import { type SellerStatus, sellerStatus } from "./seller-status"

export const MEMBER_ROLES = ["owner", "manager", "staff"] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

export const ROLE_NAMES: Record<MemberRole, Said> = {
  owner: { en: "owner", id: "pemilik" },
  manager: { en: "manager", id: "manajer" },
  staff: { en: "staff", id: "staf" },
}

type Rule = {
  /** What it lets somebody do, for the tables of the documents. */
  says: string
  roles: readonly MemberRole[]
  states: readonly SellerStatus[]
}

const EVERYBODY = MEMBER_ROLES
const LEADERS: readonly MemberRole[] = ["owner", "manager"]
const OWNER: readonly MemberRole[] = ["owner"]
const OTHERS: readonly MemberRole[] = ["manager", "staff"]

const ALWAYS = sellerStatus.statuses
/** Whoever bought before is still served: parcels go out and disputes are answered. */
const UNTIL_CLOSED: readonly SellerStatus[] = ["pending", "rejected", "active", "suspended"]
/** What would let a suspended shop sell, grow or change hands. */
const IN_GOOD_STANDING: readonly SellerStatus[] = ["pending", "rejected", "active"]

function may(says: string, roles: Rule["roles"], states: Rule["states"]): Rule {
  return { says, roles, states }
}

/**
 * Who may do what in a shop, and in which state of it. Every route under `/seller` names one of these; the
 * table is the documentation, and the test of all of them.
 */
export const PERMISSIONS = {
  "shop.read": may("see the shop with phone and origin", EVERYBODY, ALWAYS),
  "shop.change": may("change what the shop says of itself", LEADERS, UNTIL_CLOSED),
  "shop.submit": may("ask again for a shop that was refused", OWNER, ["rejected"]),
  "shop.verify": may("send documents of who owns the shop", OWNER, UNTIL_CLOSED),
  "shop.close": may("close the shop for good", OWNER, IN_GOOD_STANDING),

  "listings.read": may("see the shop's listings", EVERYBODY, UNTIL_CLOSED),
  "listings.write": may("make, change, publish, delete listings", EVERYBODY, IN_GOOD_STANDING),
  "offers.read": may("see what buyers offer", EVERYBODY, UNTIL_CLOSED),
  "offers.answer": may("answer offers, and say which ones are taken", EVERYBODY, IN_GOOD_STANDING),
  "live.read": may("see the shop's live sales and their claims", EVERYBODY, UNTIL_CLOSED),
  "live.host": may(
    "plan live sales, choose their pieces, begin and end them",
    LEADERS,
    IN_GOOD_STANDING
  ),
  "live.moderate": may(
    "claim for who writes, release claims, write, hide messages and mute in a live sale",
    EVERYBODY,
    UNTIL_CLOSED
  ),
  "chats.read": may("read what buyers write", EVERYBODY, UNTIL_CLOSED),
  "chats.write": may("write to buyers", EVERYBODY, UNTIL_CLOSED),
  "buyers.block": may(
    "block buyers: no messages, no offers and no purchase",
    EVERYBODY,
    UNTIL_CLOSED
  ),
  "vouchers.read": may("see the shop's vouchers and their uses", EVERYBODY, UNTIL_CLOSED),
  "vouchers.write": may("make, change, pause, end vouchers", LEADERS, IN_GOOD_STANDING),
  "pictures.upload": may("upload pictures", EVERYBODY, UNTIL_CLOSED),

  "orders.read": may("see orders", EVERYBODY, ALWAYS),
  "orders.ship": may("prepare and ship orders, print labels", EVERYBODY, UNTIL_CLOSED),
  "orders.reject": may("reject an order, which gives its money back", LEADERS, UNTIL_CLOSED),
  "disputes.answer": may("answer disputes", EVERYBODY, UNTIL_CLOSED),

  "reviews.read": may("see what buyers say, and how buyers are rated", EVERYBODY, UNTIL_CLOSED),
  "reviews.write": may("review buyers, answer and report reviews", EVERYBODY, UNTIL_CLOSED),

  "money.read": may("see what the shop has earned, and payouts", LEADERS, ALWAYS),
  "money.withdraw": may("say where the shop is paid to, and ask for a payout", OWNER, ALWAYS),

  "agencies.read": may("see which agencies look after the shop, or ask to", LEADERS, ALWAYS),
  "agencies.answer": may("let an agency see what the shop earns, or no longer", OWNER, ALWAYS),

  "members.read": may("see who works for the shop", EVERYBODY, UNTIL_CLOSED),
  "members.invite": may("invite people", LEADERS, IN_GOOD_STANDING),
  "members.manage": may("take back invitations, remove people", LEADERS, UNTIL_CLOSED),
  "members.promote": may("give people another role", OWNER, UNTIL_CLOSED),
  "members.leave": may("leave the shop", OTHERS, ALWAYS),

  "ownership.offer": may("offer the shop to a member", OWNER, IN_GOOD_STANDING),
  "ownership.take": may("take the shop, or decline it", OTHERS, IN_GOOD_STANDING),
} as const satisfies Record<`${string}.${string}`, Rule>

export type Permission = keyof typeof PERMISSIONS
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as readonly Permission[]

/** Whom each role may invite, change and remove. Nobody their equals: so nobody lifts themselves. */
const LEADS: Record<MemberRole, readonly MemberRole[]> = {
  owner: ["manager", "staff"],
  manager: ["staff"],
  staff: [],
}

export function leads(who: MemberRole, whom: MemberRole): boolean {
  return LEADS[who].includes(whom)
}

type Standing = { role: MemberRole; status: SellerStatus }

/** What stands in the way: the role, or else the state of the shop; null where nothing does. */
export function obstacleTo(
  permission: Permission,
  { role, status }: Standing
): "role" | "status" | null {
  const { roles, states }: Rule = PERMISSIONS[permission]
  if (!roles.includes(role)) return "role"
  return states.includes(status) ? null : "status"
}

/** All that somebody may do now. */
export function permissionsOf(standing: Standing): Permission[] {
  return PERMISSION_NAMES.filter((permission) => obstacleTo(permission, standing) === null)
}
