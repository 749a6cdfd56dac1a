import { z } from "zod"
import { MODERATION_POLICIES } from "../../../domain/listing/moderation"
import { CASH_PERIODS, MOST_CASH } from "../../../domain/payment/cash-on-delivery"
import { MESSAGE_SHIELD_ACTIONS, SHIELD_ACTIONS } from "../../../domain/safety/scam-shield"
import { VERIFICATION_POLICIES } from "../../../domain/seller/verification"
import { HOLIDAY_POLICIES } from "../../../domain/seller-order/holidays"
import { hours } from "./units"

/** Decisions of the operator that are not code. Every clock carries its unit in its name. */
export const policies = z
  .object({
    /** Who lets a new shop sell: nobody (`automatic`) or an operator in the admin (`operator`). */
    seller_approval: z.enum(["automatic", "operator"]).default("automatic"),
    /**
     * Whether shops show who owns them, with documents that operators look at: not at all (`none`), if they
     * like (`optional`), or before they may sell (`required_to_sell`).
     */
    seller_verification: z.enum(VERIFICATION_POLICIES).default("optional"),
    /** Who lets a new listing be seen. */
    listing_moderation: z.enum(MODERATION_POLICIES).default("automatic"),
    /** With `new_sellers`: how many listings of a shop an operator lets pass before the rest pass by themselves. */
    listing_moderation_first: z.number().int().positive().default(5),
    /** What a listing needs before it is on sale, beside its title, condition, price and weight. */
    publishing: z
      .object({
        /** How many pictures. */
        least_pictures: z.number().int().min(0).max(8).default(0),
        /**
         * What a piece in condition `fair` tells of what is wrong with it: nothing (`none`), in words
         * (`description`), or with a picture of it too (`picture`).
         */
        defects: z.enum(["none", "description", "picture"]).default("picture"),
      })
      .prefault({}),
    /** Whether sellers' pieces are sold to buyers without an account, who follow their purchase by a secret link. */
    guest_checkout: z.boolean().default(false),
    /** Whether only who verified an e-mail buys and opens a shop. Left out: where real money is taken. */
    require_verified_email: z.boolean().optional(),
    couriers: z
      .object({
        /**
         * What a seller of a cart gets whose courier nobody chose: nothing (`none`), so that the payment
         * session is refused, or its cheapest (`cheapest`), for storefronts that ask for one courier only.
         */
        default: z.enum(["none", "cheapest"]).default("none"),
      })
      .prefault({}),
    cash_on_delivery: z
      .object({
        /** Whether purchases in one request may be paid in cash to the courier. */
        enabled: z.boolean().default(false),
        /** How long Biteship keeps what couriers collected. */
        type: z.enum(CASH_PERIODS).default("7_days"),
        /** The most that is collected of one parcel, in rupiah. */
        max_amount: z.number().int().positive().max(MOST_CASH).default(MOST_CASH),
        /** How many parcels a buyer may send back before there is no cash any more. */
        max_refused: z.number().int().positive().default(1),
        /** How many parcels may be on their way to a buyer that nobody has paid for. */
        max_open: z.number().int().positive().default(5),
        /** After how many days on its way, neither delivered nor back, somebody asks the courier about a parcel. */
        ask_after_days: z.number().int().positive().max(90).default(7),
      })
      .prefault({}),
    refunds: z
      .object({
        /** Whether a transfer by hand is confirmed by another operator than who recorded it. Off for a team of one. */
        four_eyes: z.boolean().default(true),
      })
      .prefault({}),
    discounts: z
      .object({
        /**
         * Of how many days a shop's discount is compared with the lowest price, so that nobody raises a price to
         * lower it; 0: with today's price alone.
         */
        compared_days: z.number().int().min(0).max(365).default(30),
      })
      .prefault({}),
    scam_shield: z
      .object({
        /**
         * What becomes of a listing whose text may lead off the marketplace (`suspicious`), or does so plainly
         * (`plain`): nothing (`pass`), an operator sees it before it is on sale (`hold`), or it is refused (`block`).
         */
        listings: z
          .object({
            suspicious: z.enum(SHIELD_ACTIONS).default("pass"),
            plain: z.enum(SHIELD_ACTIONS).default("hold"),
          })
          .prefault({}),
        /**
         * The same of a message in a conversation: nothing (`pass`), both sides read a warning beside it (`warn`), an
         * operator sees it before the other side does (`hold`), or it is refused, which says why (`block`).
         */
        messages: z
          .object({
            suspicious: z.enum(MESSAGE_SHIELD_ACTIONS).default("warn"),
            plain: z.enum(MESSAGE_SHIELD_ACTIONS).default("block"),
          })
          .prefault({}),
      })
      .prefault({}),
    chat: z
      .object({
        /** How long a message is unread before its reader hears by mail that messages wait. */
        after_minutes: z.number().int().min(1).max(1_440).default(10),
        /** How long after such a mail the next one comes at the earliest. */
        again_hours: z.number().int().min(1).max(168).default(6),
      })
      .prefault({}),
    live: z
      .object({
        /** For how long a claim in a live sale holds its piece before the next who waits gets it. */
        hold_minutes: z.number().int().min(1).max(1_440).default(15),
        /** After how long on air one that nobody ends is over. */
        on_air_hours: z.number().int().min(1).max(168).default(12),
        /** After how long a pause. */
        paused_hours: z.number().int().min(1).max(168).default(2),
        /** How long after its time one that nobody begins is called off. */
        late_hours: z.number().int().min(1).max(168).default(24),
      })
      .prefault({}),
    offers: z
      .object({
        /** How long an offer, and a counter, waits for its answer. */
        answer_hours: z.number().int().positive().max(168).default(24),
        /** How long what was agreed is the buyer's price. */
        price_hours: z.number().int().positive().max(168).default(24),
      })
      .prefault({}),
    vouchers: z
      .object({
        /**
         * Whether what a paid purchase used of a voucher comes back: once all parts that it took something off are
         * cancelled (`when_cancelled`), or not (`never`). Of an unpaid purchase it always does, and of a part to be paid at
         * the door that nobody paid, unless it was refused there.
         */
        back_after_payment: z.enum(["when_cancelled", "never"]).default("when_cancelled"),
        /** For how many days after registering somebody is a new customer. */
        new_customer_days: z.number().int().positive().default(30),
      })
      .prefault({}),
    /** How long a purchase waits for its money before its pieces are free again. */
    payment_deadline_hours: hours(24),
    /**
     * Which days of Indonesia's decrees are no working days. Collective leave is the state's; private
     * businesses may work. An operator adds days and takes days away.
     */
    holidays: z.enum(HOLIDAY_POLICIES).default("with_collective_leave"),
    /** Working days (Monday to Friday, WIB) in which a paid order must be handed to the courier. */
    ship_deadline_working_days: z.number().positive().default(3),
    /** How long after delivery an order completes by itself. */
    auto_complete_hours: hours(72),
    /**
     * How long after shipping an order with a typed tracking number completes by itself, when its
     * delivery is never noticed. News of the courier start it again.
     */
    typed_tracking_complete_hours: hours(168),
    /** How much longer, when the buyer extends (once). */
    extension_hours: hours(72),
    /** How long somebody has to accept an invitation to a shop, or the offer of one. */
    seller_invitation_days: z.number().int().positive().max(365).default(7),
    /** How long completing a cart may hold its pieces before another buyer may take them. */
    checkout_hold_seconds: z.number().int().positive().default(120),
  })
  .prefault({})
