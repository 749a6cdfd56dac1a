import { z } from "@medusajs/framework/zod"
import { LIMITS, type Limit } from "../../domain/limit/limits"
import { MODERATION_POLICIES } from "../../domain/listing/moderation"
import { ZONE_NAMES } from "../../domain/notification/quiet-hours"
import { SHIELD_ACTIONS } from "../../domain/safety/scam-shield"
import { LANGUAGES } from "../../domain/said"
import { VERIFICATION_POLICIES } from "../../domain/seller/verification"
import { HOLIDAY_POLICIES } from "../../domain/seller-order/holidays"
import { BANK_FILE_FORMATS } from "../../domain/wallet/bank-file/bank-file"
import { WEEKDAYS } from "../../domain/wallet/payout-schedule"
import { biteshipOptions } from "../../providers/fulfillment-biteship/options"
import { midtransOptions } from "../../providers/payment-midtrans/options"
import { irisOptions } from "../../providers/payout-iris/options"

const hours = (fallback: number) => z.number().positive().default(fallback)

/** Decisions of the operator that are not code. Every clock carries its unit in its name. */
const policies = z
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
         * cancelled (`when_cancelled`), or not (`never`). Of an unpaid purchase it always does.
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

const days = (fallback: number) => z.number().int().positive().default(fallback)

/** How long rows are kept that nobody needs any more. */
const retention = z
  .object({
    /** Webhooks that were acted on: their bodies name people. */
    webhook_days: days(90),
    /** Work that was done. */
    work_days: days(14),
    /** Tables of listings that sellers uploaded, with what became of their rows. */
    import_days: days(90),
    /** How long an `Idempotency-Key` stands for its purchase after it was last used. */
    purchase_request_days: days(30),
    /** Invitations to shops after they ended, or nobody answered: they name people. */
    seller_invitation_days: days(30),
    /** Pictures of owners' documents, after the verdict. What was decided stays. */
    seller_documents_days: days(90),
    /** Documents that nobody decided on. */
    seller_documents_undecided_days: days(180),
    /** Links in mails, and sessions, that open nothing any more. */
    login_days: days(30),
    /** Mails, after they were sent or given up: they name people. */
    message_days: days(90),
    /** Vouchers of carts in which nothing changed any more. */
    cart_voucher_days: days(90),
    /** What somebody's inbox says, read or not. */
    notification_days: days(180),
    /** Facts that were told. They are the histories of orders, so that by default all are kept. */
    fact_days: z.number().int().positive().nullable().default(null),
  })
  .prefault({})

/** How listings are read. */
const listings = z
  .object({
    /**
     * For how long everybody may be given the same page of a list: 0, so that each reads it anew, or 1
     * second, for shops that many look at. What was sold meanwhile is on it until then, and cannot be bought.
     */
    cache_seconds: z.number().int().min(0).max(1).default(0),
  })
  .prefault({})

const pictures = z
  .object({
    /**
     * Hosts, with their port if it is not the usual one, whose pictures listings, shops and disputes may
     * show beside those that our file provider delivers.
     */
    hosts: z
      .array(
        z
          .string()
          .toLowerCase()
          .refine(
            (host) => URL.canParse(`https://${host}`) && new URL(`https://${host}`).host === host,
            {
              message: "a host such as pictures.example.com, without https:// and path",
            }
          )
      )
      .default([]),
    /** How long an upload is kept that nothing shows: from its upload, and from when it was last taken into use. */
    unused_hours: hours(24),
    /** How long the pictures of a listing are kept that its seller deleted. What was bought is shown for ever. */
    deleted_days: days(30),
  })
  .prefault({})

/** Documents that show who owns a shop. */
const documents = z
  .object({
    /** The secret that their pictures are encrypted with; left out: the project's `http.jwtSecret`. */
    key: z.string().min(32).optional(),
  })
  .prefault({})

/** How people log in. */
const accounts = z
  .object({
    /** Characters that a password has at least. */
    password_min: z.number().int().min(8).max(64).default(8),
    /**
     * How hard a password is to guess at least, as zxcvbn counts: 0 for any, 1 a thousand guesses, 2 a million, 3 a
     * hundred millions, 4 ten milliards.
     */
    password_strength: z.number().int().min(0).max(4).default(1),
    /** For how long somebody stays logged in who does not come back. */
    refresh_days: days(30),
  })
  .prefault({})

const most = (fallback: number | null) => z.number().int().positive().nullable().default(fallback)
const limit = ({ address, account, account_at_address, minutes }: Limit) =>
  z
    .object({
      /** From one address; null for as often as they like. */
      address: most(address),
      /** For one account, from everywhere. */
      account: most(account),
      account_at_address: most(account_at_address),
      minutes: z.number().positive().default(minutes),
    })
    .prefault({})

/** How often something may be asked for (`RATE_LIMITED`). */
const limits = z
  .object({
    /**
     * Proxies between people and the server, each of which adds to `x-forwarded-for`. Where there is none and it
     * says 1, anybody may say they come from elsewhere.
     */
    proxies: z.number().int().min(0).default(1),
    /** Addresses of the project's own servers, such as a storefront's that asks for its visitors and names them so. */
    servers: z.array(z.union([z.ipv4(), z.ipv6()])).default([]),
    login: limit(LIMITS.login),
    register: limit(LIMITS.register),
    letter: limit(LIMITS.letter),
    offer: limit(LIMITS.offer),
    wish: limit(LIMITS.wish),
    report: limit(LIMITS.report),
    proof: limit(LIMITS.proof),
  })
  .prefault({})

/** A page of the storefront: `{order_id}` and the like are filled in. */
const path = (fallback: string) => z.string().startsWith("/").max(500).default(fallback)

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day such as 21:00")

/** What mails look like, and where they lead. */
const mails = z
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
        offer: path("/offers/{offer_id}"),
        seller_offer: path("/seller/offers/{offer_id}"),
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

/** How listings are searched. */
const search = z
  .object({
    /** Groups of words that mean the same to the project's shoppers, beside those that come with it. */
    synonyms: z
      .array(z.array(z.string().min(1).max(60)).min(2).max(20))
      .max(2_000)
      .default([]),
  })
  .prefault({})

const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    message: "has at most two decimals",
  })
  .default(0)
const rupiah = z.number().int().min(0).max(2_000_000_000)

/** What sellers pay for a sale where no rule of an operator says otherwise. */
const commission = z
  .object({
    percent,
    /** Rupiah, once for each part of a purchase, beside the percentage. */
    fixed: rupiah.default(0),
    /** Rupiah; at least so much of a part. */
    minimum: rupiah.default(0),
    /** Rupiah; at most so much of a part. */
    cap: rupiah.nullable().default(null),
    /** Whether what the buyer pays for the courier counts. */
    of_shipping: z.boolean().default(false),
    /** Whether what a seller pays for vouchers counts, as if the buyer had paid it. */
    of_vouchers: z.boolean().default(false),
    /** VAT on the commission, which the seller pays beside it. */
    tax_percent: percent,
  })
  .prefault({})

const digits = z.string().regex(/^\d{5,34}$/, "digits of an account number")

/** The files that the platform's bank takes. What no public source settles can be said otherwise here. */
const bankFile = z
  .object({
    format: z.enum(BANK_FILE_FORMATS).default("generic"),
    /** The platform's account, which is debited. */
    debit_account: digits.or(z.literal("")).default(""),
    bca_rtgs: z.enum(["RTS", "RTG"]).default("RTS"),
    bca_transaction_code: z.enum(["02", "88"]).default("02"),
    mandiri_other_bank: z.enum(["BAU", "OBU", "LBU"]).default("BAU"),
    mandiri_bank_code: z.enum(["bic", "code"]).default("bic"),
  })
  .prefault({})

/** How sellers are paid. */
const payouts = z
  .object({
    /**
     * Secrets that account numbers are encrypted with: the first encrypts, the others only read what it has not
     * taken over yet. Left out: the project's `http.jwtSecret`.
     */
    keys: z.array(z.string().min(32)).default([]),
    /** Rupiah; the smallest payout. */
    minimum: rupiah.default(10_000),
    /** Rupiah that a payout costs the seller. */
    fee: rupiah.default(0),
    /** How long a changed account is not paid to. */
    hold_hours: hours(24),
    /** When shops are paid without asking, in WIB; left out: never. */
    automatic: z
      .object({
        weekdays: z.array(z.enum(WEEKDAYS)).min(1),
        hour: z.number().int().min(0).max(23).default(9),
      })
      .optional(),
    bank_file: bankFile,
    /** Midtrans Payouts (Iris); left out: sellers are paid by hand, or by a bank's file. */
    iris: irisOptions.optional(),
  })
  .prefault({})

/** What the `plugins` entry of a project's `medusa-config.ts` takes. */
export const reluvOptions = z
  .object({
    /** Without it nothing can be paid, but what credit covers. */
    midtrans: midtransOptions.optional(),
    /** Without it no courier is quoted or booked. */
    biteship: biteshipOptions.optional(),
    /** Where the storefront is, for mails that lead there. */
    storefront_url: z.url().optional(),
    /** Where this server is, for mail programs that unsubscribe somebody with one click, and for mails to operators. */
    backend_url: z.url().optional(),
    policies,
    accounts,
    commission,
    documents,
    limits,
    listings,
    mails,
    payouts,
    pictures,
    search,
    retention,
    /** Jobs run this many times as often, though no more than once a second. For tests, which wait for jobs. */
    jobs_hurry: z.number().min(1).default(1),
  })
  // A live Biteship key needs it by itself. With a test key beside real money anybody could report parcels.
  .refine(
    ({ midtrans, biteship }) =>
      !midtrans?.is_production || !biteship || biteship.webhook_secret !== undefined,
    {
      path: ["biteship", "webhook_secret"],
      message: "is needed with midtrans.is_production: without it webhooks could be forged",
    }
  )
export type ReluvOptions = z.infer<typeof reluvOptions>
export type ReluvPolicies = ReluvOptions["policies"]
