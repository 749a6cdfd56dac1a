import { z } from "zod"
import { ZONE_NAMES } from "../../../domain/notification/quiet-hours"
import { LANGUAGES } from "../../../domain/said"

/** A page of the storefront: `{order_id}` and the like are filled in. */
const path = (fallback: string) => z.string().startsWith("/").max(500).default(fallback)

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day such as 21:00")

/** What mails look like, and where they lead. */
export const mails = z
  .object({
    /** Of whoever chose none. */
    language: z.enum(LANGUAGES).default("id"),
    /** What people call the marketplace. */
    name: z.string().trim().min(1).max(60).default("Reluv"),
    /** Of buttons; white is written on it. */
    color: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, "a colour such as #0f766e")
      .default("#0f766e"),
    /** A picture about 32 pixels high, in place of the name. */
    logo_url: z.url().optional(),
    /** How long before something ends by itself those whom it concerns are told so. */
    remind: z
      .object({
        payment_minutes: z.number().int().positive().max(1_440).default(60),
        ship_hours: z.number().int().positive().max(168).default(24),
        complete_hours: z.number().int().positive().max(168).default(24),
      })
      .prefault({}),
    /** When nobody is told by mail what can wait, unless they chose other hours; the same time twice for never. */
    quiet_hours: z
      .object({
        from: hour.default("21:00"),
        to: hour.default("07:00"),
        zone: z.enum(ZONE_NAMES).default("WIB"),
      })
      .prefault({}),
    /** Operators who hear by mail of tasks that wait for a person. */
    operators: z.array(z.email()).max(50).default([]),
    /** How long at least between two such mails. */
    digest_minutes: z.number().int().min(5).max(1_440).default(60),
    /** Paths of the storefront. A link that opens something has `token` as its query, beside them. */
    paths: z
      .object({
        order: path("/orders/{order_id}"),
        seller_order: path("/seller/orders/{seller_order_id}"),
        shop: path("/seller"),
        listing: path("/seller/listings/{listing_id}"),
        piece: path("/listings/{listing_id}"),
        saved_searches: path("/saved-searches"),
        live_sale: path("/live/{live_sale_id}"),
        offer: path("/offers/{offer_id}"),
        seller_offer: path("/seller/offers/{offer_id}"),
        conversation: path("/conversations/{conversation_id}"),
        seller_conversation: path("/seller/conversations/{conversation_id}"),
        reviews: path("/seller/reviews"),
        campaign: path("/seller/campaigns/{campaign_id}"),
        payouts: path("/seller/payouts"),
        verify_email: path("/verify-email"),
        reset_password: path("/reset-password"),
        change_email: path("/change-email"),
        account: path("/account"),
        home: path("/"),
        invitation: path("/seller-invitation"),
        unsubscribe: path("/unsubscribe"),
        /** Of the server's own, not the storefront's. */
        tasks: path("/app/tasks"),
      })
      .prefault({}),
  })
  .prefault({})
