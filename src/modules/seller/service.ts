import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { SellerOrigin } from "../../domain/seller/origin"
import { type NewFact, tell } from "../../shared/facts"
import { type Actor, type SqlContext, sqlIn } from "../../shared/sql"
import { withSql } from "../../shared/with-sql"
import * as answering from "./answering"
import { SellerErrors } from "./errors"
import * as invitations from "./invitations"
import * as members from "./members"
import * as memberships from "./memberships"
import { Invitation } from "./models/invitation"
import { Member } from "./models/member"
import { Seller } from "./models/seller"
import { SellerContact } from "./models/seller-contact"
import { SellerNote } from "./models/seller-note"
import * as ownership from "./ownership"
import { changeSellerStatus, suspendSeller, turnSeller } from "./standing"
import { stillMay } from "./still-may"
import { claimTurning, endVacation, planVacation, retryTurn } from "./vacation"

export type NewShop = {
  customer_id: string
  name: string
  handle: string
  description: string | null
  phone: string
  origin: SellerOrigin
}

export type ProfileChange = {
  id: string
  actor: Actor
  name?: string
  description?: string | null
  logo_url?: string | null
  banner_url?: string | null
  couriers?: string[] | null
  phone?: string
  origin?: SellerOrigin
}

export class SellerModuleService extends withSql(
  MedusaService({
    Seller,
    SellerContact,
    SellerMember: Member,
    SellerInvitation: Invitation,
    SellerNote,
  }),
  {
    changeSellerStatus,
    suspendSeller,
    turnSeller,
    planVacation,
    endVacation,
    retryTurn,
    ...answering,
    ...invitations,
    ...members,
    ...ownership,
    stillMay,
  },
  { ...memberships, claimTurning }
) {
  /**
   * Writes a shop with its contact and its owner, all or nothing. Throws `SELLER_HANDLE_TAKEN` and
   * `SELLER_EXISTS` (one person owns one shop).
   */
  @InjectTransactionManager()
  async openShop(shop: NewShop, @MedusaContext() context: SqlContext = {}) {
    const sql = sqlIn(context)
    // Two shops asking for one handle, or one person asking twice, queue here.
    await sql(
      `select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(?::text[]) as key`,
      [[`seller-handle:${shop.handle}`, `seller-owner:${shop.customer_id}`].sort()]
    )
    // Whoever taps twice hears of their own shop, not of a stranger with its name.
    const owned = { customer_id: shop.customer_id, role: "owner" as const }
    if ((await this.listSellerMembers(owned, {}, context)).length > 0) {
      throw SellerErrors.SELLER_EXISTS()
    }
    if ((await this.listSellers({ handle: shop.handle }, {}, context)).length > 0) {
      throw SellerErrors.SELLER_HANDLE_TAKEN({ handle: shop.handle })
    }
    const { name, handle, description, phone, origin } = shop
    const seller = await this.createSellers(
      { name, handle, description, city: origin.city, province: origin.province },
      context
    )
    await this.createSellerContacts({ seller_id: seller.id, phone, origin }, context)
    await this.createSellerMembers({ ...owned, seller_id: seller.id }, context)
    await tell(sql, {
      name: "reluv.seller.opened",
      subject_id: seller.id,
      actor: { type: "customer", id: shop.customer_id },
    })
    return seller
  }

  /** Removes a shop whose opening failed half-way. */
  @InjectTransactionManager()
  async closeUnopened(sellerId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    const sql = sqlIn(context)
    await sql(`delete from reluv_seller_member where seller_id = ?`, [sellerId])
    await sql(`delete from reluv_seller_contact where seller_id = ?`, [sellerId])
    await sql(`delete from reluv_seller where id = ?`, [sellerId])
  }

  /** Writes what a shop says of itself, and how couriers reach it. A field that is absent stays. */
  @InjectTransactionManager()
  async changeProfile(
    { id, actor, phone, origin, ...profile }: ProfileChange,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const place = origin && { city: origin.city, province: origin.province }
    await this.updateSellers({ id, ...profile, ...place }, context)
    const contact = {
      ...(phone === undefined ? {} : { phone }),
      ...(origin === undefined ? {} : { origin }),
    }
    if (Object.keys(contact).length > 0) {
      await this.updateSellerContacts({ selector: { seller_id: id }, data: contact }, context)
    }
    const about = { subject_id: id, actor }
    const asked = Object.entries({ ...profile, phone, origin })
    const fields = asked.flatMap(([name, value]) => (value === undefined ? [] : name))
    const facts: NewFact[] = [{ ...about, name: "reluv.seller.updated", data: { fields } }]
    // A shop's shipping says its name, where it starts, and with whom.
    const { name, couriers } = profile
    if ([origin, name, couriers].some((value) => value !== undefined)) {
      facts.push({ ...about, name: "reluv.seller.shipping-changed" })
    }
    await tell(sqlIn(context), ...facts)
  }
}
