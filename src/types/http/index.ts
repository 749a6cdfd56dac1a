/*
 * Written by `npm run reference` from the contracts in src/api. Change those.
 *
 * The JSON of every route, without an import: what clients compile against. Amounts in whole rupiah, weights in
 * grams, times in ISO 8601.
 */

export type AcceptCounterBody = {
  /** what the customer has seen */
  amount: number
}

export type AcceptInvitationBody = {
  /** of the mail */
  token: string
}

export type AcceptOfferBody = {
  /** what the shop has seen */
  amount: number
  /** whether nobody else can buy it while it is accepted; only of what is one of its kind */
  holds?: boolean
}

export type AddAccountAddressBody = {
  first_name: string
  last_name?: string
  /** Indonesian mobile number in any usual spelling */
  phone: string
  address_1: string
  address_2?: string
  city: string
  province: string
  /** five digits */
  postal_code: string
  country_code?: "id"
  /** an id of `GET /store/areas`; coordinates for instant couriers */
  metadata?: {
    biteship_area_id?: string | null
    latitude?: number | null
    longitude?: number | null
  }
  /** such as `Rumah` */
  address_name?: string | null
  is_default?: boolean
}

export type AddCartVoucherBody = {
  code: string
}

export type AddNoteOnSellerBody = {
  text: string
}

export type AddVariantBody = {
  /** unique in the listing */
  title: string
  /** the listing's when absent */
  size?: string | null
  /** the listing's when absent */
  color?: string | null
  /** the listing's when absent */
  condition?: "new" | "like_new" | "good" | "fair" | null
  price: number
  stock?: number
}

export type AddWishBody = {
  listing_id: string
}

/** A sale of the marketplace, as operators see it */
export type AdminCampaignView = {
  id: string
  handle: string
  title: string
  description: string | null
  /** a few letters, for the pictures of its pieces */
  badge: string
  status: "scheduled" | "running" | "ended"
  starts_at: string
  ends_at: string
  /** how many have a price of it */
  listings: number
  /** shops add pieces before that */
  join_until: string
  /** each price is at least so many percent below what it is compared with */
  min_percent: number
  /** every shop may join; otherwise those that are invited */
  is_open: boolean
  /** how many shops were asked */
  invited: number
  /** how many have pieces in it */
  sellers: number
  created_at: string
}

/** The same with what everything costs by it */
export type AdminDiscountDetail = {
  id: string
  title: string
  kind: "percentage" | "price"
  /** percent, or whole rupiah */
  value: number
  status: "scheduled" | "running" | "ended"
  starts_at: string
  ends_at: string
  /** the sale of the marketplace that its shop joined by it, whose times it has */
  campaign_id: string | null
  /** how many get it */
  listings: number
  created_at: string
  campaign_title: string | null
  shop: {
    id: string
    name: string
  }
  prices: {
    listing_id: string
    variant_id: string
    /** whole rupiah */
    price: number
    /** the lowest of the 30 days before (`policies.discounts.compared_days`) */
    compare_at: number
    title: string
  }[]
}

/** A discount with its shop, as operators see it */
export type AdminDiscountView = {
  id: string
  title: string
  kind: "percentage" | "price"
  /** percent, or whole rupiah */
  value: number
  status: "scheduled" | "running" | "ended"
  starts_at: string
  ends_at: string
  /** the sale of the marketplace that its shop joined by it, whose times it has */
  campaign_id: string | null
  /** how many get it */
  listings: number
  created_at: string
  campaign_title: string | null
  shop: {
    id: string
    name: string
  }
}

/** A voucher with its shop, as operators see it */
export type AdminVoucherView = {
  id: string
  title: string
  /** of the shop whose it is; null of the platform */
  seller_id: string | null
  effect: "percent" | "fixed" | "shipping"
  /** percent, or rupiah of a `fixed` one */
  value: number
  max_discount: number | null
  /** whole rupiah */
  min_spend: number
  audience: "all" | "first_purchase" | "new_customers"
  starts_at: string | null
  ends_at: string | null
  scope: VoucherScopeView
  status: "active" | "paused" | "ended"
  visibility: "public" | "code" | "hidden"
  stackable: boolean
  /** how much of it the platform pays for, in percent */
  platform_percent: number
  quota: number | null
  used: number
  budget: number | null
  /** whole rupiah */
  spent: number
  per_buyer: number | null
  /** its only code; null where it has none, or many */
  code: string | null
  /** how many codes it has */
  codes: number
  created_at: string
  /** null of the platform's */
  shop: {
    id: string
    name: string
  } | null
}

/** What the shops of an agency sold */
export type AgencyAnalyticsView = {
  /** a day of Jakarta */
  from: string
  /** a day of Jakarta */
  to: string
  totals: ShopNumbersView
  /** as many days before */
  before: {
    /** a day of Jakarta */
    from: string
    /** a day of Jakarta */
    to: string
    totals: ShopNumbersView
  }
  days: {
    /** a day of Jakarta */
    day: string
    numbers: ShopNumbersView
  }[]
  /** each of them, the one that earned most first */
  shops: {
    seller_id: string
    name: string
    numbers: ShopNumbersView
  }[]
}

/** A shop that an agency looks after, or asks to */
export type AgencyShopView = {
  /** of the shop's place in the agency */
  id: string
  agency: {
    id: string
    name: string
  }
  shop: {
    id: string
    name: string
    handle: string
  }
  /** an agency sees nothing but of `active` ones */
  status: "invited" | "active" | "declined" | "withdrawn" | "left"
  invited_at: string
  active_at: string | null
}

/** Somebody who looks after several shops */
export type AgencyView = {
  id: string
  name: string
  shops: AgencyShopView[]
  created_at: string
}

export type AnswerAgencyBody = {
  status: "active" | "declined" | "left"
}

export type AnswerDisputeBody = {
  answer: string
}

export type AnswerReviewBody = {
  answer: string
}

/** A district that Biteship knows */
export type AreaView = {
  /** goes into an address's `metadata.biteship_area_id`; never build or parse one */
  id: string
  name: string
  province: string | null
  city: string | null
  district: string | null
  postal_code: string | null
}

export type AskAccountEmailBody = {
  /** in any case; kept in small letters */
  email: string
  password: string
}

export type AskPhoneCodeBody = {
  channel?: "whatsapp" | "sms"
}

/** Means of a shop's last thousand reviews */
export type AspectsView = {
  /** two decimals; null where nobody said it */
  communication: number | null
  /** two decimals; null where nobody said it */
  description: number | null
  /** two decimals; null where nobody said it */
  shipping: number | null
}

export type AuditLedgerBody = {
  /** the `next` of the answer before */
  after?: string
}

/** What a shop has earned and has not been paid */
export type BalanceView = {
  /** whole rupiah, until buyers have the goods */
  held: number
  /** whole rupiah */
  disputed: number
  /** whole rupiah that can be paid out */
  available: number
  /** whole rupiah */
  in_payout: number
  /** what is held or will be, the soonest first; up to 100 */
  upcoming: {
    seller_order_id: string
    number: string
    /** what the shop gets of it, less commission, if all goes well */
    amount: number
    /** when it completes by itself; `null` before it is on its way, and while it awaits cash */
    available_at: string | null
    /** it is paid at the door, and the courier has not handed that over: nobody knows when it is available */
    awaits_cash: boolean
  }[]
}

export type BanCustomerBody = {
  reason: string
  /** when they may log in again by themselves */
  until?: string | null
}

/** Where a transfer goes */
export type BankAccount = {
  bank: string
  account_number: string
  account_name: string
}

/** Where a shop is paid to */
export type BankAccountView = {
  bank:
    | "bca"
    | "mandiri"
    | "bri"
    | "bni"
    | "bsi"
    | "btn"
    | "cimb"
    | "permata"
    | "danamon"
    | "maybank"
    | "panin"
    | "ocbc"
    | "uob"
    | "mega_tbk"
    | "mega_syar"
    | "sinarmas"
    | "btpn"
    | "btpn_syar"
    | "muamalat"
    | "bca_syar"
    | "bukopin"
    | "bukopin_syar"
    | "hsbc"
    | "dbs"
    | "citibank"
    | "stanchard"
    | "mayapada"
    | "mnc"
    | "artha"
    | "woori"
    | "hana"
    | "nobu"
    | "sampoerna"
    | "ina_perdana"
    | "jtrust"
    | "shinhan"
    | "ok"
    | "qnb"
    | "mandiri_taspen"
    | "maspion"
    | "victoria"
    | "panin_syar"
    | "bjb"
    | "bjb_syar"
    | "dki"
    | "diy"
    | "jateng"
    | "jatim"
    | "aceh"
    | "sumut"
    | "nagari"
    | "riau"
    | "sulselbar"
    | "bali"
    | "banten"
    | "jago"
    | "seabank"
    | "bcad"
    | "yudha_bhakti"
    | "allo"
    | "fama"
    | "aladin_syar"
    | "amar"
    | "agroniaga"
    | "bisnis"
    | "jasa_jakarta"
    | "mayora"
    | "gopay"
    | "ovo"
  bank_name: string
  /** of the account's number, which is shown to nobody but who pays to it */
  last_digits: string
  holder: string
  /** whose the account is by its bank; null where nobody could be asked */
  name_at_bank: string | null
  /** a changed account is not paid to before */
  usable_from: string
}

export type BlockBuyerBody = {
  customer_id: string
}

export type BlockListingBody = {
  /** why, in a word */
  reason?:
    | "bad_pictures"
    | "other_pictures"
    | "misdescribed"
    | "wrong_category"
    | "contact_in_text"
    | "price"
    | "duplicate"
    | "counterfeit"
    | "prohibited"
    | "other"
  /** what its seller reads beside the reason; needed with `other` */
  note?: string | null
}

export type BlockSellerBody = {
  seller_id: string
}

export type BookPurchasesBody = {
  /** the `next` of the answer before */
  after?: string
}

export type BuyBody = {
  items: {
    variant_id: string
    quantity?: number
  }[]
  shipping_address: {
    first_name: string
    last_name?: string
    /** Indonesian mobile number in any usual spelling */
    phone: string
    address_1: string
    address_2?: string
    city: string
    province: string
    /** five digits */
    postal_code: string
    country_code?: "id"
    /** an id of `GET /store/areas`; coordinates for instant couriers */
    metadata?: {
      biteship_area_id?: string | null
      latitude?: number | null
      longitude?: number | null
    }
  }
  /** one for each seller, as its `rates` name them, or `"cheapest"` */
  couriers:
    | "cheapest"
    | {
        seller_id: string
        courier_code: string
        courier_service_code?: string
        insurance?: boolean
      }[]
  /** promotion codes; one that takes nothing off is refused */
  codes?: string[]
  /** codes of vouchers, in any case; what the buyer has claimed is used without being named. The best together is taken; one that cannot be used is refused */
  voucher_codes?: string[]
  /** `cash_on_delivery`: couriers collect each part at the door, where `policies.cash_on_delivery` says so; left out: `midtrans` */
  payment_method?: "midtrans" | "cash_on_delivery"
  /** where the payment page sends the buyer afterwards, of the operator's own origins; `{order_id}` is filled in */
  finish_url?: string
}

/** Money that goes back, as its buyer sees it */
export type BuyerRefundView = {
  id: string
  /** null when it is not for one seller's part alone */
  seller_order_id: string | null
  /** whole rupiah */
  amount: number
  /** `credit`: to the store credit or the gift card that it came from */
  rail: "gateway" | "manual" | "credit"
  status: "processing" | "transferring" | "done"
  /** what the buyer has to tell before the money can go back */
  asks_for: "bank_account" | null
  bank_account: BankAccount | null
  created_at: string
  done_at: string | null
}

/** A shop that was asked to join, or has joined */
export type CampaignShopView = {
  shop: {
    id: string
    name: string
  }
  /** how many of its pieces are in it */
  listings: number
  /** null of a shop that came by itself */
  invited_at: string | null
}

/** A sale of the marketplace, as shoppers see it */
export type CampaignView = {
  id: string
  handle: string
  title: string
  description: string | null
  /** a few letters, for the pictures of its pieces */
  badge: string
  status: "scheduled" | "running" | "ended"
  starts_at: string
  ends_at: string
  /** how many have a price of it */
  listings: number
}

export type CancelSellerOrderBody = {
  note: string
}

/** The couriers of every seller of a cart */
export type CartRatesView = {
  sellers: SellerRatesView[]
  /** when to ask again */
  expires_at: string | null
}

/** What vouchers take off a cart together */
export type CartVouchersView = {
  vouchers: CartVoucherView[]
  /** whole rupiah */
  discount_total: number
}

/** What a voucher does to a cart, or why nothing */
export type CartVoucherView = {
  voucher_id: string
  title: string
  /** null of one that its buyer has claimed */
  code: string | null
  seller_id: string | null
  /** what it takes off; 0 with an `obstacle` */
  amount: number
  /** off whose part how much */
  sellers: {
    seller_id: string
    /** whole rupiah */
    amount: number
  }[]
  obstacle: {
    /** switch on this: `min_spend`, `expired`, `used_up` … */
    why: string
    message: string
    /** of `min_spend`: how much more */
    missing?: number
    /** of `not_begun` */
    starts_at?: string
  } | null
}

/** A parcel that was to be paid at the door and went back */
export type CashRefusalView = {
  id: string
  seller_order_id: string
  number: string
  order_id: string
  customer_id: string | null
  /** what the courier said of the parcel */
  reason: string
  created_at: string
  forgiven_at: string | null
  forgiven_by: string | null
  forgiven_reason: string | null
}

/** A category, its picture, and what a listing in it has to say */
export type CategoryView = {
  measurements: MeasurementView[]
  /** fields without which a listing is not published */
  required_fields: ("brand" | "size" | "color" | "description" | "dimensions")[]
  size_chart: SizeView[]
  id: string
  name: string
  handle: string
  parent_id: string | null
  /** 0 at the top */
  level: number
  image_url: string | null
  /** listings in it, and below it, that can be bought; some seconds old */
  on_sale: number
}

export type ChangeAccountAddressBody = {
  first_name: string
  last_name?: string
  /** Indonesian mobile number in any usual spelling */
  phone: string
  address_1: string
  address_2?: string
  city: string
  province: string
  /** five digits */
  postal_code: string
  country_code?: "id"
  /** an id of `GET /store/areas`; coordinates for instant couriers */
  metadata?: {
    biteship_area_id?: string | null
    latitude?: number | null
    longitude?: number | null
  }
  /** such as `Rumah` */
  address_name?: string | null
  is_default?: boolean
}

export type ChangeAccountPasswordBody = {
  old_password: string
  password: string
}

export type ChangeCampaignBody = {
  /** as shoppers read it */
  title?: string
  description?: string | null
  /** a few letters, for the pictures of its pieces */
  badge?: string
  /** each price is at least so many percent below what it is compared with */
  min_percent?: number
  /** every shop may join; otherwise those that are invited */
  is_open?: boolean
  /** ISO 8601, with `Z` or an offset */
  join_until?: string
}

export type ChangeListingsBody = {
  /** each listing once, up to 100 */
  changes: {
    /** of the listing */
    id: string
    action: "activate" | "deactivate" | "delete" | "reprice"
    /** whole rupiah, with `reprice`; of a listing with one variant */
    price?: number
  }[]
}

export type ChangeNotificationPreferencesBody = {
  switches?: {
    kind:
      | "password-changed"
      | "session-reused"
      | "login-joined"
      | "payment-expected"
      | "payment-ends-soon"
      | "payment-received"
      | "payment-on-delivery"
      | "payment-ended"
      | "part-processing"
      | "part-shipped"
      | "part-delivered"
      | "part-completes-soon"
      | "part-completed"
      | "part-cancelled"
      | "part-cancelled-unpaid"
      | "refund-owed"
      | "refund-needs-account"
      | "refund-done"
      | "dispute-opened"
      | "dispute-answered"
      | "dispute-decided"
      | "shop-offered"
      | "shop-badge-gained"
      | "shop-badge-lost"
      | "shop-active"
      | "shop-rejected"
      | "shop-suspended"
      | "new-review"
      | "campaign-invitation"
      | "new-order"
      | "order-ship-soon"
      | "order-cancelled"
      | "order-disputed"
      | "order-dispute-decided"
      | "listing-rejected"
      | "listing-blocked"
      | "listing-approved"
      | "offer-made"
      | "offer-countered"
      | "offer-accepted"
      | "offer-declined"
      | "offer-lapsed"
      | "offer-agreed"
      | "live-announced"
      | "live-began"
      | "live-moved"
      | "live-called-off"
      | "live-claim-held"
      | "live-claim-over"
      | "unread-messages"
      | "shop-unread-messages"
      | "bank-account-set"
      | "payout-requested"
      | "payout-paid"
      | "payout-rejected"
      | "payout-returned"
      | "wish-cheaper"
      | "wish-back"
      | "wish-last-day"
      | "search-digest"
    channel: "email" | "inbox"
    is_on: boolean
  }[]
  /** the same time twice for none */
  quiet_hours?: {
    from: string
    to: string
    zone?: "WIB" | "WITA" | "WIT"
  }
}

export type ChangeRoleBody = {
  role: "manager" | "staff"
}

export type ChangeSavedSearchBody = {
  name?: string
  alerts?: boolean
}

export type ChangeShopLiveSaleBody = {
  title?: string
  /** an upload of the shop's */
  cover?: string | null
  /** where it is to be watched: YouTube, Instagram, TikTok, HLS, any http(s) address */
  stream_url?: string | null
  /** ISO 8601, with `Z` or an offset */
  starts_at?: string
}

export type ChangeShopVoucherBody = {
  /** as buyers read it */
  title?: string
  visibility?: "public" | "code" | "hidden"
  ends_at?: string | null
  /** uses in all */
  quota?: number | null
  /** rupiah in all */
  budget?: number | null
  /** uses of one buyer, known by account, e-mail and verified phone */
  per_buyer?: number | null
  scope?: {
    /** with all below them */
    categories?: string[]
    conditions?: ("new" | "like_new" | "good" | "fair")[]
    brands?: string[]
    listings?: string[]
    /** codes, such as `jne` */
    couriers?: string[]
    /** as Midtrans names them, such as `gopay`: the payment page offers no others */
    payment_methods?: (
      | "credit_card"
      | "bca_va"
      | "bni_va"
      | "bri_va"
      | "permata_va"
      | "cimb_va"
      | "danamon_va"
      | "bsi_va"
      | "seabank_va"
      | "saqu_va"
      | "other_va"
      | "echannel"
      | "gopay"
      | "shopeepay"
      | "other_qris"
      | "dana"
      | "ovo"
      | "alfamart"
      | "indomaret"
      | "akulaku"
      | "kredivo"
      | "uob_ezpay"
    )[]
  }
}

export type ChangeVoucherBody = {
  /** as buyers read it */
  title?: string
  visibility?: "public" | "code" | "hidden"
  ends_at?: string | null
  /** uses in all */
  quota?: number | null
  /** rupiah in all */
  budget?: number | null
  /** uses of one buyer, known by account, e-mail and verified phone */
  per_buyer?: number | null
  scope?: {
    /** with all below them */
    categories?: string[]
    conditions?: ("new" | "like_new" | "good" | "fair")[]
    brands?: string[]
    listings?: string[]
    /** codes, such as `jne` */
    couriers?: string[]
    /** as Midtrans names them, such as `gopay`: the payment page offers no others */
    payment_methods?: (
      | "credit_card"
      | "bca_va"
      | "bni_va"
      | "bri_va"
      | "permata_va"
      | "cimb_va"
      | "danamon_va"
      | "bsi_va"
      | "seabank_va"
      | "saqu_va"
      | "other_va"
      | "echannel"
      | "gopay"
      | "shopeepay"
      | "other_qris"
      | "dana"
      | "ovo"
      | "alfamart"
      | "indomaret"
      | "akulaku"
      | "kredivo"
      | "uob_ezpay"
    )[]
    sellers?: string[]
  }
}

/** What somebody says in a conversation */
export type ChatMessageView = {
  id: string
  conversation_id: string
  /** its place; one that was held gets a new one, at the end, once it is shown */
  seq: number
  /** who wrote it */
  side: "buyer" | "seller" | "operator"
  text: string | null
  pictures: PictureView[]
  card: MessageCardView | null
  /** `held`: only its own side sees it, until an operator shows it; `hidden`: an operator took it out of sight, and it says nothing any more */
  status: "held" | "shown" | "hidden"
  /** where it may lead: `contact`, `payment`, `link`, `trick`; show a warning beside it */
  warnings: string[]
  created_at: string
}

export type ChooseCourierBody = {
  option_id: string
  data?: {
    courier_code?: string | null
    courier_service_code?: string | null
    /** whether the parcel is insured, at its `insurance_offer`; `false` asks for no more than the price has */
    insurance?: boolean | null
    /** not read */
    courier_name?: unknown
    /** not read */
    courier_service_name?: unknown
    /** not read */
    price?: unknown
    /** not read */
    duration?: unknown
    /** not read */
    service_type?: unknown
    /** not read */
    collection_methods?: unknown
    /** not read */
    insurance_available?: unknown
    /** not read */
    insurance_offer?: unknown
    /** not read */
    cash_on_delivery_available?: unknown
  }
  /** as Medusa's */
  additional_data?: Record<string, unknown>
}

export type ClaimForWriterBody = {
  variant_id: string
  message_id: string
}

export type ClaimLivePieceBody = {
  variant_id: string
}

export type CloseAgencyBody = {
  reason: string
}

export type CloseSellerBody = {
  reason: string
}

export type CloseShopBody = {
  /** the shop's own, typed once more: nobody ends a shop by a slip */
  handle: string
  reason?: string | null
}

export type CloseTaskBody = {
  note: string
}

/** How many of a month's new buyers bought in another */
export type CohortView = {
  /** `YYYY-MM` in which they bought for the first time */
  first_month: string
  /** `YYYY-MM` in which they bought again */
  month: string
  buyers: number
  /** whole rupiah */
  goods: number
}

/** A part that was paid at the door */
export type CollectedPartView = {
  seller_order_id: string
  number: string
  order_id: string
  seller_id: string
  courier_code: string | null
  waybill_id: string | null
  /** what the courier collected */
  cash_due: number
  delivered_at: string
  remittance: {
    reference: string
    /** what is on the bank account */
    amount: number
    /** what the vendor kept */
    fee: number
    /** rupiah; what is missing, or too much where below 0 */
    difference: number
    recorded_by: string
  } | null
}

/** What sellers pay for a sale: one rule */
export type CommissionView = {
  id: string
  /** one shop; `null`: of all shops */
  seller_id: string | null
  seller_name: string | null
  /** shops of this level when an order is cut; `null`: of all levels */
  level: "new" | "bronze" | "silver" | "gold" | null
  /** what is sold at its price in this sale; `null`: in a sale or not */
  campaign_id: string | null
  campaign_title: string | null
  /** `null`: of all categories; else of all below it, too */
  category_id: string | null
  category_name: string | null
  /** with at most two decimals */
  percent: number
  /** whole rupiah, once for what of a part is by this rule */
  fixed: number
  /** whole rupiah */
  minimum: number
  cap: number | null
  /** whether what the buyer pays for the courier counts */
  of_shipping: boolean
  /** whether what the seller pays for vouchers counts */
  of_vouchers: boolean
}

export type ConfirmAccountEmailBody = {
  token: string
}

export type ConfirmPictureUploadsBody = {
  /** what the provider answered to the browser */
  uploads: {
    /** of the signed upload; the provider calls it `public_id` */
    id: string
    version: number
    signature: string
  }[]
}

/** Something that happened to a conversation: it was begun, or an operator read it */
export type ConversationEventView = {
  id: string
  /** of the fact: `reluv.seller.suspended` */
  name: string
  from: string | null
  to: string | null
  reason: string | null
  /** who did it */
  actor: {
    /** `customer`, `seller`, `user`, `api-key` or `system` */
    type: string
    id: string
    /** an operator's e-mail; null of anybody else */
    name: string | null
  }
  at: string
}

/** What a buyer and a shop say to each other about one thing */
export type ConversationView = {
  id: string
  topic: {
    kind: "listing" | "offer" | "seller_order"
    id: string
    /** as it was called when somebody wrote first */
    title: string
  }
  seller: SellerName
  buyer: {
    id: string
    /** `B***i` */
    name: string | null
    /** what the buyer is known for, as long as their figures hold the rule of each */
    badges: ("pays_fast" | "fair")[]
  }
  last_message_at: string
  /** the place of the newest message */
  last_seq: number
  /** since when an operator takes part */
  operator_joined_at: string | null
  created_at: string
  /** the newest that both sides see */
  last_message: {
    side: "buyer" | "seller" | "operator"
    text: string | null
    /** how many */
    pictures: number
    card: "listing" | "offer" | "seller_order" | null
  } | null
  /** of whoever asks */
  unread_count: number
  /** how far whoever asks has read */
  read_seq: number
  /** how far the other side has read */
  read_by_other_seq: number
}

export type CounterAgainBody = {
  amount: number
}

export type CounterOfferBody = {
  amount: number
  /** whether nobody else can buy it while it is accepted; only of what is one of its kind */
  holds?: boolean
}

/** What one courier would take */
export type CourierRateView = {
  courier_code: string
  courier_service_code: string
  courier_name: string
  courier_service_name: string
  /** whole rupiah */
  price: number
  duration: string | null
  service_type: string | null
  /** `pickup`, `drop_off` */
  collection_methods: string[]
  /** whether this courier insures at all */
  insurance_available: boolean
  /** what a buyer gets by `insurance: true`; null where the courier or the marketplace insures nothing */
  insurance_offer: InsuranceOfferView | null
  cash_on_delivery_available: boolean
}

export type CreateCampaignBody = {
  /** as shoppers read it */
  title: string
  description?: string | null
  /** a few letters, for the pictures of its pieces */
  badge: string
  /** each price is at least so many percent below what it is compared with */
  min_percent?: number
  /** every shop may join; otherwise those that are invited */
  is_open?: boolean
  /** its address in the storefront; never changes */
  handle: string
  /** ISO 8601, with `Z` or an offset */
  starts_at: string
  /** at most 90 days later */
  ends_at: string
  /** shops add pieces before that; without it, until it begins */
  join_until?: string
}

export type CreateListingBody = {
  title: string
  description?: string | null
  /** a Medusa product category */
  category_id?: string | null
  /** up to 8 URLs, or `{ url, crop, angle }` with pixels of the picture after it was turned by 90, 180 or 270 degrees, in this order; the first is the thumbnail */
  images?: (
    | string
    | {
        url: string
        id?: string
        crop?: {
          x: number
          y: number
          width: number
          height: number
        } | null
        angle?: 0 | 90 | 180 | 270
      }
  )[]
  condition?: "new" | "like_new" | "good" | "fair" | null
  /** `new`, and the tags of the shop are on */
  has_tags?: boolean
  brand?: string | null
  material?: string | null
  size?: string | null
  color?: string | null
  /** up to 20 names (`a-z_`) with centimetres: `{ "chest_width": 52 }` */
  measurements?: Record<string, number> | null
  defects?:
    | {
        description: string
        /** which of `images` shows it */
        picture?: string | null
      }[]
    | null
  /** whole rupiah */
  original_price?: number | null
  weight?: number | null
  /** centimetres, packed; what couriers are asked with */
  dimensions?: {
    length: number
    width: number
    height: number
  } | null
  price?: number | null
  /** as a product handle, and no other product's; made from the title when absent, with a tail where it is taken */
  handle?: string | null
  /** for a listing without `variants`; 1 when absent */
  stock?: number
  variants?: {
    /** unique in the listing */
    title: string
    /** the listing's when absent */
    size?: string | null
    /** the listing's when absent */
    color?: string | null
    /** the listing's when absent */
    condition?: "new" | "like_new" | "good" | "fair" | null
    /** whole rupiah; the listing's when absent */
    price?: number
    stock?: number
  }[]
  /** `draft` keeps it out of the shop, however little of it is filled in; otherwise it is published as the policy allows */
  status?: "draft" | "active"
}

export type CreatePaymentSessionBody = {
  provider_id: string
  data?: {
    /** where the payment page sends the buyer afterwards; `{order_id}` is filled in */
    finish_url?: string
  } & Record<string, unknown>
} & Record<string, unknown>

export type CreateShopVoucherBody = {
  /** as buyers read it */
  title: string
  effect: "percent" | "fixed" | "shipping"
  /** percent, 1 to 100; rupiah of a `fixed` one */
  value: number
  max_discount?: number | null
  /** of the pieces that it is for */
  min_spend?: number
  stackable?: boolean
  /** `public` can be claimed; `code` and `hidden` are for who knows the code */
  visibility?: "public" | "code" | "hidden"
  audience?: "all" | "first_purchase" | "new_customers"
  starts_at?: string | null
  ends_at?: string | null
  /** uses in all */
  quota?: number | null
  /** rupiah in all */
  budget?: number | null
  /** uses of one buyer, known by account, e-mail and verified phone */
  per_buyer?: number | null
  code?: string | null
  scope?: {
    /** with all below them */
    categories?: string[]
    conditions?: ("new" | "like_new" | "good" | "fair")[]
    brands?: string[]
    listings?: string[]
    /** codes, such as `jne` */
    couriers?: string[]
    /** as Midtrans names them, such as `gopay`: the payment page offers no others */
    payment_methods?: (
      | "credit_card"
      | "bca_va"
      | "bni_va"
      | "bri_va"
      | "permata_va"
      | "cimb_va"
      | "danamon_va"
      | "bsi_va"
      | "seabank_va"
      | "saqu_va"
      | "other_va"
      | "echannel"
      | "gopay"
      | "shopeepay"
      | "other_qris"
      | "dana"
      | "ovo"
      | "alfamart"
      | "indomaret"
      | "akulaku"
      | "kredivo"
      | "uob_ezpay"
    )[]
  }
}

export type CreateVoucherBody = {
  /** as buyers read it */
  title: string
  effect: "percent" | "fixed" | "shipping"
  /** percent, 1 to 100; rupiah of a `fixed` one */
  value: number
  max_discount?: number | null
  /** of the pieces that it is for */
  min_spend?: number
  stackable?: boolean
  /** `public` can be claimed; `code` and `hidden` are for who knows the code */
  visibility?: "public" | "code" | "hidden"
  audience?: "all" | "first_purchase" | "new_customers"
  starts_at?: string | null
  ends_at?: string | null
  /** uses in all */
  quota?: number | null
  /** rupiah in all */
  budget?: number | null
  /** uses of one buyer, known by account, e-mail and verified phone */
  per_buyer?: number | null
  code?: string | null
  /** how much of it the platform pays for; the shops whose pieces it lowers pay the rest */
  platform_percent?: number
  scope?: {
    /** with all below them */
    categories?: string[]
    conditions?: ("new" | "like_new" | "good" | "fair")[]
    brands?: string[]
    listings?: string[]
    /** codes, such as `jne` */
    couriers?: string[]
    /** as Midtrans names them, such as `gopay`: the payment page offers no others */
    payment_methods?: (
      | "credit_card"
      | "bca_va"
      | "bni_va"
      | "bri_va"
      | "permata_va"
      | "cimb_va"
      | "danamon_va"
      | "bsi_va"
      | "seabank_va"
      | "saqu_va"
      | "other_va"
      | "echannel"
      | "gopay"
      | "shopeepay"
      | "other_qris"
      | "dana"
      | "ovo"
      | "alfamart"
      | "indomaret"
      | "akulaku"
      | "kredivo"
      | "uob_ezpay"
    )[]
    sellers?: string[]
  }
}

export type DecideAdjustmentBody = {
  status: "approved" | "rejected" | "withdrawn"
  reason?: string | null
}

export type DecideChatMessageBody = {
  to: "shown" | "hidden"
  reason?: string | null
}

export type DecideDisputeBody = {
  decision: "complete" | "refund" | "partial_refund"
  /** whole rupiah, for `partial_refund` alone; less than what is left of the part */
  amount?: number | null
  note: string
}

export type DecideListingsBody = {
  verdicts: {
    /** of the listing */
    id: string
    verdict: "approve" | "reject" | "block" | "unblock"
    /** needed by `reject` and `block` */
    reason?:
      | "bad_pictures"
      | "other_pictures"
      | "misdescribed"
      | "wrong_category"
      | "contact_in_text"
      | "price"
      | "duplicate"
      | "counterfeit"
      | "prohibited"
      | "other"
      | null
    /** what its seller reads beside the reason; needed with `other` */
    note?: string | null
    /** what the operator looked at; a listing that was changed since is left alone */
    version?: string | null
  }[]
}

export type DecideReportBody = {
  outcome: "dismissed" | "handled" | "listing_blocked" | "message_hidden"
  note?: string | null
}

export type DeclineOfferBody = {
  reason?: string | null
}

export type DeleteAccountBody = {
  password: string
}

export type DenyCollectedBody = {
  note: string
  /** its buyer would not take it: that is held against them */
  is_refused?: boolean
}

/** What came of one check of the doctor */
export type DiagnosisView = {
  /** `area.what`; it never changes */
  name: string
  area: string
  /** `error`: something does not work, or money is at risk */
  severity: "error" | "warning"
  /** `unknown`: what it looks at could not be learnt; `off`: the marketplace runs without it */
  state: "fine" | "wrong" | "unknown" | "off"
  /** what is wrong; null unless it is */
  says: {
    en: string
    id: string
  } | null
  /** what to do, in one sentence */
  fix: {
    en: string
    id: string
  }
}

/** A discount with what everything costs by it */
export type DiscountDetail = {
  id: string
  title: string
  kind: "percentage" | "price"
  /** percent, or whole rupiah */
  value: number
  status: "scheduled" | "running" | "ended"
  starts_at: string
  ends_at: string
  /** the sale of the marketplace that its shop joined by it, whose times it has */
  campaign_id: string | null
  /** how many get it */
  listings: number
  created_at: string
  prices: {
    listing_id: string
    variant_id: string
    /** whole rupiah */
    price: number
    /** the lowest of the 30 days before (`policies.discounts.compared_days`) */
    compare_at: number
  }[]
}

/** What a shop takes off its own prices for a time */
export type DiscountView = {
  id: string
  title: string
  kind: "percentage" | "price"
  /** percent, or whole rupiah */
  value: number
  status: "scheduled" | "running" | "ended"
  starts_at: string
  ends_at: string
  /** the sale of the marketplace that its shop joined by it, whose times it has */
  campaign_id: string | null
  /** how many get it */
  listings: number
  created_at: string
}

/** A buyer says that something is wrong */
export type DisputeView = {
  id: string
  seller_order_id: string
  reason: "not_as_described" | "damaged" | "wrong_item" | "not_received" | "courier" | "other"
  text: string
  photos: string[]
  status: "open" | "decided"
  seller_answer: string | null
  answered_at: string | null
  /** `not_collected`: nobody had paid at the door, so that nothing goes back */
  decision: "complete" | "refund" | "partial_refund" | "not_collected" | null
  /** whole rupiah that go back */
  amount: number | null
  note: string | null
  decided_at: string | null
  created_at: string
}

export type DropRefundBody = {
  note: string
}

export type EndAnyDiscountBody = {
  note: string
}

export type EndAnyLiveSaleBody = {
  note: string
}

export type EndCampaignBody = {
  note: string
}

export type EndSessionsOfCustomerBody = {
  reason: string
}

export type EndVoucherBody = {
  note: string
}

/** What a buyer was shown of a piece; no later change reaches it */
export type EvidenceView = {
  title: string
  condition: string
  brand: string | null
  size: string | null
  color: string | null
  /** centimetres by name */
  measurements: Record<string, number> | null
  defects:
    | {
        description: string
        picture?: string | null
      }[]
    | null
  images: string[]
  /** SHA-256 of the rest, made when it was bought */
  hash: string
}

/** What can be chosen, with how many there would be; those of most first */
export type FacetValues = {
  value: string
  label: string
  count: number
}[]

export type FollowSellerBody = {
  seller_handle: string
}

export type ForgiveCashRefusalBody = {
  reason: string
}

export type ForgotPasswordBody = {
  /** in any case; kept in small letters */
  email: string
}

export type GiveDiscountBody = {
  /** what the shop calls it */
  title: string
  percentage?: number
  /** whole rupiah, of each variant; instead of `percentage`, for `listing_ids` only */
  price?: number
  /** without these and `category_ids`: the whole shop */
  listing_ids?: string[]
  /** with those below them */
  category_ids?: string[]
  /** without it, now */
  starts_at?: string
  /** at most 90 days later */
  ends_at: string
}

export type HideReviewBody = {
  reason: string
}

/** The holidays of a year */
export type HolidaysView = {
  holidays: HolidayView[]
  /** the last day that the decrees here reach */
  decreed_until: string
}

/** A day that is no ordinary working day */
export type HolidayView = {
  /** `YYYY-MM-DD`, of WIB */
  date: string
  name: string
  /** by which decree, or `operator` where one had the last word */
  kind: "holiday" | "collective_leave" | "operator"
  /** whether clocks leave the day out */
  free: boolean
}

export type ImportPayoutResultsBody = {
  /** the CSV; of 500 payouts it is about half as long */
  table: string
}

/** A row of an import, and what became of it */
export type ImportRowView = {
  /** where it stands in the file; the first below the headers is 2 */
  number: number
  title: string | null
  action: "create" | "update"
  state: "invalid" | "ready" | "done" | "failed"
  /** of the listing that it changes, or has made */
  listing_id: string | null
  code: string | null
  /** why not, for people */
  message: string | null
}

/** A table of listings that a shop uploaded */
export type ImportView = {
  id: string
  filename: string
  status: "preview" | "running" | "done"
  /** rows */
  total: number
  /** cannot be read, and stay as they are */
  invalid: number
  /** not done yet */
  ready: number
  done: number
  /** were refused when they were done */
  failed: number
  created_at: string
  started_at: string | null
}

/** What a shop earned */
export type IncomeView = {
  /** a day of Jakarta */
  from: string
  /** a day of Jakarta */
  to: string
  /** whole rupiah that became the shop's */
  income: number
  /** the same of as many days before */
  before: number
  /** whole rupiah */
  commission: number
  /** whole rupiah */
  commission_tax: number
  /** whole rupiah */
  refunded: number
}

export type InstantSearchBody = {
  requests: {
    indexName:
      | "listings"
      | "listings_newest"
      | "listings_cheapest"
      | "listings_dearest"
      | "listings_popular"
      | "listings_ending_soon"
    type?: "default"
    params?: {
      query?: string
      page?: number
      hitsPerPage?: number
      facets?: string | string[]
      facetFilters?: (string | string[])[]
      numericFilters?: (string | string[])[]
      highlightPreTag?: string
      highlightPostTag?: string
      maxValuesPerFacet?: unknown
      tagFilters?: unknown
      clickAnalytics?: unknown
      analytics?: unknown
      analyticsTags?: unknown
      attributesToRetrieve?: unknown
      attributesToHighlight?: unknown
      attributesToSnippet?: unknown
      userToken?: unknown
      facetingAfterDistinct?: unknown
    }
  }[]
}

/** What insuring a parcel costs at a courier */
export type InsuranceOfferView = {
  /** whether `price` has it already: there is nothing to choose */
  included: boolean
  /** whole rupiah */
  fee: number
  /** what the parcel costs with it */
  price: number
}

/** What has to end before a shop can be closed for good */
export type InTheWayView = {
  /** the oldest 20 that are not over, or whose money has not gone back */
  orders: {
    id: string
    number: string
    status:
      | "pending"
      | "paid"
      | "processing"
      | "shipped"
      | "delivered"
      | "disputed"
      | "completed"
      | "cancelled"
      | "refunded"
  }[]
  /** that a checkout holds, or an order that waits for its money */
  pieces_held: number
  /** that have not arrived */
  refunds: number
}

/** An open invitation, as the invited see it */
export type InvitationToYouView = {
  id: string
  role: "manager" | "staff"
  expires_at: string
  seller: SellerName
}

export type InviteMemberBody = {
  email: string
  role: "manager" | "staff"
}

export type InviteShopBody = {
  /** of the shop */
  handle: string
}

export type InviteShopsBody = {
  seller_ids: string[]
}

export type JoinAccountLoginBody = {
  token: string
}

export type JoinCampaignBody = {
  percentage?: number
  /** whole rupiah, of each variant; instead of `percentage`, for `listing_ids` only */
  price?: number
  /** without these and `category_ids`: the whole shop */
  listing_ids?: string[]
  /** with those below them */
  category_ids?: string[]
}

export type JoinLiveSaleBody = {
  /** of a guest: what joining answered; with it they are counted once */
  viewer?: string | null
}

export type LeaveLiveSaleBody = {
  /** of a guest: what joining answered; with it they are counted once */
  viewer?: string | null
}

export type LeaveOutCartVoucherBody = {
  code?: string
  voucher_id?: string
}

/** An account of the ledger, all owners together. All balances make 0; what the world holds for us is negative */
export type LedgerAccountView = {
  account:
    | "gateway"
    | "bank"
    | "store_credit"
    | "courier_deposit"
    | "courier_cash"
    | "purchase"
    | "seller_held"
    | "disputed"
    | "shipping"
    | "refund_owed"
    | "seller_available"
    | "payout"
    | "commission"
    | "commission_tax"
    | "payout_fees"
    | "vouchers"
    | "courier"
    | "vendor_fees"
    | "claims"
    | "rounding"
  /** whole rupiah */
  balance: number
}

/** Something that is booked by hand, once another person has agreed */
export type LedgerAdjustmentView = {
  id: string
  kind:
    | "shop_credited"
    | "shop_debited"
    | "chargeback_taken"
    | "courier_charged"
    | "cash_unexpected"
    | "cash_did_not_come"
    | "cash_came_late"
    | "cash_lost"
    | "deposit_filled"
    | "gateway_settled"
    | "gateway_fee"
    | "bank_fee"
  status: "requested" | "approved" | "rejected" | "withdrawn"
  /** whole rupiah */
  amount: number
  seller_id: string | null
  order_id: string | null
  seller_order_id: string | null
  /** the adjustment that this one takes back */
  reversal_of: string | null
  reason: string
  requested_by: {
    id: string
    /** null of one who is no operator any more */
    email: string | null
  }
  decided_by: {
    id: string
    /** null of one who is no operator any more */
    email: string | null
  } | null
  decision_reason: string | null
  created_at: string
  decided_at: string | null
}

/** What an audit of the ledger found */
export type LedgerAuditView = {
  /** purchases that were looked at */
  checked: number
  /** for `after`; `null` once all were, with the sums of all accounts */
  next: string | null
  wrongs: {
    /** a posting, an account */
    at: string
    says: string
  }[]
}

/** What was added to the ledger */
export type LedgerBookingView = {
  checked: number
  /** postings that were missing */
  booked: number
  /** for `after`; `null` once all were looked at */
  next: string | null
}

/** One event in the ledger; its amounts make 0 */
export type LedgerPostingView = {
  id: string
  event:
    | "payment_taken"
    | "part_paid"
    | "cash_collected"
    | "cash_remitted"
    | "cash_not_collected"
    | "dispute_opened"
    | "part_completed"
    | "part_cancelled"
    | "part_refunded"
    | "extra_owed"
    | "refund_done"
    | "refund_dropped"
    | "payout_requested"
    | "payout_paid"
    | "payout_rejected"
    | "payout_cancelled"
    | "payout_returned"
    | "shop_credited"
    | "shop_debited"
    | "chargeback_taken"
    | "courier_charged"
    | "cash_unexpected"
    | "cash_did_not_come"
    | "cash_came_late"
    | "cash_lost"
    | "deposit_filled"
    | "gateway_settled"
    | "gateway_fee"
    | "bank_fee"
  happened_at: string
  order_id: string | null
  seller_order_id: string | null
  seller_id: string | null
  /** `customer`, `seller`, `user`, `api-key`, `vendor` or `system` */
  actor: string
  reason: string | null
  entries: {
    account:
      | "gateway"
      | "bank"
      | "store_credit"
      | "courier_deposit"
      | "courier_cash"
      | "purchase"
      | "seller_held"
      | "disputed"
      | "shipping"
      | "refund_owed"
      | "seller_available"
      | "payout"
      | "commission"
      | "commission_tax"
      | "payout_fees"
      | "vouchers"
      | "courier"
      | "vendor_fees"
      | "claims"
      | "rounding"
    /** whose account: an order, a seller order or a seller; empty of the platform's */
    owner: string
    /** whole rupiah */
    amount: number
  }[]
}

export type LiftSuspensionBody = {
  note?: string | null
}

/** One listing, with all of its pictures */
export type ListingDetail = {
  id: string
  product_id: string
  title: string
  handle: string | null
  description: string | null
  thumbnail: string | null
  /** the thumbnail in sizes */
  picture: PictureView | null
  /** as its seller ordered them */
  images: string[]
  /** of its category and those above it, in no order */
  category_ids: string[]
  /** whole rupiah; the lowest of its variants as it is now */
  price: number
  /** what it cost when it was new, as its seller says */
  original_price: number | null
  /** the lowest that it was offered for in the last 30 days (`policies.discounts.compared_days`), while it is cheaper than that; else null */
  compare_at: number | null
  /** `price` is so much below `compare_at` */
  discount_percent: number | null
  /** when the discount ends, if it has an end */
  sale_ends_at: string | null
  /** the sale of the marketplace whose price that is; null of any other */
  campaign: {
    id: string
    handle: string
    title: string
    /** a few letters, for the picture of the piece */
    badge: string
  } | null
  /** the worst of its variants */
  condition: "new" | "like_new" | "good" | "fair"
  /** new, and the tags of the shop are on */
  has_tags: boolean
  brand: string | null
  material: string | null
  /** of each variant that says none of its own */
  size: string | null
  /** of each variant that says none of its own */
  color: string | null
  /** centimetres by name */
  measurements: Record<string, number> | null
  /** none told: an empty list */
  defects: {
    description: string
    /** which of its images shows it */
    picture: string | null
  }[]
  /** grams */
  weight: number
  /** centimetres of the parcel; null while a side is unknown */
  dimensions: {
    length: number
    width: number
    height: number
  } | null
  /** `reserved`: an unpaid checkout holds the last piece; it may come back */
  status:
    | "draft"
    | "in_review"
    | "rejected"
    | "active"
    | "inactive"
    | "sold"
    | "blocked"
    | "deleted"
    | "reserved"
  /** why it was taken down, refused or hidden; null while it is on sale */
  status_reason: string | null
  /** what an operator has against it; null for one that is neither refused nor taken down */
  verdict: VerdictView | null
  seller: ListingSeller
  variants: {
    id: string
    title: string
    size: string | null
    color: string | null
    condition: "new" | "like_new" | "good" | "fair"
    /** what it costs now */
    price: number
    /** what that is a discount from; null while it has none */
    compare_at: number | null
    /** what nobody has claimed */
    available: number
  }[]
  /** when its last piece was paid for; seconds old */
  sold_at: string | null
  /** by how many it was looked at, each once a day; seconds old */
  views: number
  /** how many have marked it */
  wishes: number
  created_at: string
  /** `images` in sizes */
  pictures: PictureView[]
  /** of a `reserved` one: when it may be bought again at the earliest, as far as that is known */
  reserved_until: string | null
}

/** The shop of a listing, and whether it is open */
export type ListingSeller = {
  id: string
  handle: string
  name: string
  /** whether it sells right now; closed, its pieces are seen, not bought */
  is_open: boolean
  /** what it says of its vacation */
  closed_message: string | null
  /** when its vacation ends by itself */
  reopens_at: string | null
  /** whether the operator has found all documents of its owner right */
  is_verified: boolean
  /** what buyers say of the shop and its pieces */
  rating: {
    /** 1 to 5; null while nobody has reviewed it */
    average: number | null
    count: number
  }
  /** by how its orders of the last 90 days went */
  level: "new" | "bronze" | "silver" | "gold"
  /** what it is known for as long as its figures hold the rule of each */
  badges: ("verified" | "ships_on_time" | "as_described" | "answers_fast" | "top_seller")[]
}

/** One preloved piece, or several alike */
export type ListingView = {
  id: string
  product_id: string
  title: string
  handle: string | null
  description: string | null
  thumbnail: string | null
  /** the thumbnail in sizes */
  picture: PictureView | null
  /** as its seller ordered them */
  images: string[]
  /** of its category and those above it, in no order */
  category_ids: string[]
  /** whole rupiah; the lowest of its variants as it is now */
  price: number
  /** what it cost when it was new, as its seller says */
  original_price: number | null
  /** the lowest that it was offered for in the last 30 days (`policies.discounts.compared_days`), while it is cheaper than that; else null */
  compare_at: number | null
  /** `price` is so much below `compare_at` */
  discount_percent: number | null
  /** when the discount ends, if it has an end */
  sale_ends_at: string | null
  /** the sale of the marketplace whose price that is; null of any other */
  campaign: {
    id: string
    handle: string
    title: string
    /** a few letters, for the picture of the piece */
    badge: string
  } | null
  /** the worst of its variants */
  condition: "new" | "like_new" | "good" | "fair"
  /** new, and the tags of the shop are on */
  has_tags: boolean
  brand: string | null
  material: string | null
  /** of each variant that says none of its own */
  size: string | null
  /** of each variant that says none of its own */
  color: string | null
  /** centimetres by name */
  measurements: Record<string, number> | null
  /** none told: an empty list */
  defects: {
    description: string
    /** which of its images shows it */
    picture: string | null
  }[]
  /** grams */
  weight: number
  /** centimetres of the parcel; null while a side is unknown */
  dimensions: {
    length: number
    width: number
    height: number
  } | null
  /** `reserved`: an unpaid checkout holds the last piece; it may come back */
  status:
    | "draft"
    | "in_review"
    | "rejected"
    | "active"
    | "inactive"
    | "sold"
    | "blocked"
    | "deleted"
    | "reserved"
  /** why it was taken down, refused or hidden; null while it is on sale */
  status_reason: string | null
  /** what an operator has against it; null for one that is neither refused nor taken down */
  verdict: VerdictView | null
  seller: ListingSeller
  variants: {
    id: string
    title: string
    size: string | null
    color: string | null
    condition: "new" | "like_new" | "good" | "fair"
    /** what it costs now */
    price: number
    /** what that is a discount from; null while it has none */
    compare_at: number | null
    /** what nobody has claimed */
    available: number
  }[]
  /** when its last piece was paid for; seconds old */
  sold_at: string | null
  /** by how many it was looked at, each once a day; seconds old */
  views: number
  /** how many have marked it */
  wishes: number
  created_at: string
}

/** What a buyer claims in a live sale */
export type LiveClaimView = {
  id: string
  live_sale_id: string
  variant_id: string
  listing_id: string
  title: string
  /** `held`: nobody else can buy it until `held_until`; `waiting`: the next holds it */
  status: "waiting" | "held" | "ordered" | "sold" | "given_up" | "released" | "expired" | "closed"
  /** of one that waits: 1 is next */
  position: number | null
  /** what it costs them; null: what everybody pays */
  live_price: number | null
  held_until: string | null
  created_at: string
  /** where it lies, at its price */
  cart_id: string | null
  /** of the purchase that took it */
  order_id: string | null
}

/** What became of a live sale */
export type LiveFiguresView = {
  /** on air, without pauses */
  seconds: number
  /** who came, each counted once */
  viewers: number
  /** the most who watched at one moment */
  peak_viewers: number
  claims: number
  /** buyers who claimed something */
  claimers: number
  /** pieces that were claimed and paid for, and did not go back */
  sold: number
  /** what buyers paid for claimed pieces */
  paid: number
  /** what of that went back */
  refunded: number
  /** what became the shop's, less commission, as the ledger has it */
  income: number
}

/** What somebody wrote in the room of a live sale */
export type LiveMessageView = {
  id: string
  /** `B***i`; null of the shop */
  author: string | null
  is_of_shop: boolean
  text: string
  /** what of it may lead off the marketplace */
  warnings: string[]
  created_at: string
}

/** Somebody who may not write in a room */
export type LiveMuteView = {
  id: string
  buyer: {
    id: string
    name: string | null
  }
  created_at: string
}

/** A piece that a live sale shows */
export type LivePieceView = {
  variant_id: string
  listing_id: string
  title: string
  picture: string | null
  /** what everybody pays; null once it is not on sale */
  price: number | null
  /** what whoever claims it pays; null: the same */
  live_price: number | null
  /** `held` by a claim, `ordered` and not paid yet, `taken` by a buyer outside of the room, `gone`: not on sale */
  state: "free" | "held" | "ordered" | "sold" | "taken" | "gone"
  /** how many wait for it */
  waiting: number
}

/** A live sale with its pieces */
export type LiveSaleDetails = {
  id: string
  /** `paused` keeps the room open */
  status: "scheduled" | "live" | "paused" | "ended" | "cancelled"
  title: string
  cover: string | null
  /** where it is to be watched; the video is not ours */
  stream_url: string | null
  seller: SellerName
  /** when it is planned for */
  starts_at: string
  /** when it was on air first */
  live_at: string | null
  /** when it was over, or called off */
  ended_at: string | null
  /** of an operator who ended it */
  end_reason: string | null
  /** who watch just now */
  viewers: number
  /** the piece that is shown just now */
  pinned_variant_id: string | null
  /** in their order */
  pieces: LivePieceView[]
}

/** A shop shows pieces live: its room */
export type LiveSaleView = {
  id: string
  /** `paused` keeps the room open */
  status: "scheduled" | "live" | "paused" | "ended" | "cancelled"
  title: string
  cover: string | null
  /** where it is to be watched; the video is not ours */
  stream_url: string | null
  seller: SellerName
  /** when it is planned for */
  starts_at: string
  /** when it was on air first */
  live_at: string | null
  /** when it was over, or called off */
  ended_at: string | null
  /** of an operator who ended it */
  end_reason: string | null
  /** who watch just now */
  viewers: number
  /** the piece that is shown just now */
  pinned_variant_id: string | null
}

export type LogInAccountBody = {
  /** in any case; kept in small letters */
  email: string
  password: string
}

export type LogInByProviderBody = {
  token: string
  email?: string | null
}

export type LogOutAccountBody = {
  refresh_token: string
}

export type MailKind =
  | "verify-email"
  | "reset-password"
  | "change-email"
  | "email-changed"
  | "password-changed"
  | "session-reused"
  | "login-joined"
  | "account-deleted"
  | "payment-expected"
  | "payment-ends-soon"
  | "payment-received"
  | "payment-on-delivery"
  | "payment-ended"
  | "part-processing"
  | "part-shipped"
  | "part-delivered"
  | "part-completes-soon"
  | "part-completed"
  | "part-cancelled"
  | "part-cancelled-unpaid"
  | "refund-owed"
  | "refund-needs-account"
  | "refund-done"
  | "dispute-opened"
  | "dispute-answered"
  | "dispute-decided"
  | "seller-invitation"
  | "shop-offered"
  | "shop-badge-gained"
  | "shop-badge-lost"
  | "shop-active"
  | "shop-rejected"
  | "shop-suspended"
  | "new-review"
  | "campaign-invitation"
  | "new-order"
  | "order-ship-soon"
  | "order-cancelled"
  | "order-disputed"
  | "order-dispute-decided"
  | "listing-rejected"
  | "listing-blocked"
  | "listing-approved"
  | "offer-made"
  | "offer-countered"
  | "offer-accepted"
  | "offer-declined"
  | "offer-lapsed"
  | "offer-agreed"
  | "live-announced"
  | "live-began"
  | "live-moved"
  | "live-called-off"
  | "live-claim-held"
  | "live-claim-over"
  | "unread-messages"
  | "shop-unread-messages"
  | "bank-account-set"
  | "payout-requested"
  | "payout-paid"
  | "payout-rejected"
  | "payout-returned"
  | "wish-cheaper"
  | "wish-back"
  | "wish-last-day"
  | "search-digest"
  | "operator-digest"

/** A mail as somebody might get it, with an example of each thing it names */
export type MailView = {
  kind: MailKind
  language: "en" | "id"
  subject: string
  html: string
  text: string
}

export type MakeOfferBody = {
  /** one of each, all of one shop; more than one is a bundle */
  variant_ids: string[]
  /** whole rupiah, for all of them together; below what they cost */
  amount: number
}

export type MakeReportBody = {
  kind: "listing" | "seller" | "buyer" | "message" | "live_message"
  /** of the listing, the shop, the buyer, or a message of a conversation of one's own */
  id: string
  reason: "fake" | "stolen_pictures" | "forbidden" | "leads_off" | "offensive" | "fraud" | "other"
  text?: string | null
}

export type MakeVoucherCodesBody = {
  count: number
  prefix?: string
  /** uses of each code */
  quota?: number
}

export type MarkConversationReadBody = {
  /** the place of the last message that was seen */
  seq: number
}

/** What all shops sold */
export type MarketAnalyticsView = {
  /** a day of Jakarta */
  from: string
  /** a day of Jakarta */
  to: string
  totals: MarketNumbersView
  /** as many days before */
  before: {
    /** a day of Jakarta */
    from: string
    /** a day of Jakarta */
    to: string
    totals: MarketNumbersView
  }
  days: {
    /** a day of Jakarta */
    day: string
    numbers: MarketNumbersView
  }[]
}

/** What all shops sold in some days together */
export type MarketNumbersView = {
  /** visitors of its listings, each once a day and listing */
  views: number
  /** seller orders that were paid */
  orders: number
  /** pieces in them */
  pieces: number
  /** whole rupiah: what the pieces cost before discounts: the GMV */
  goods: number
  /** whole rupiah: what couriers cost in them */
  shipping: number
  /** whole rupiah: what of the discounts the shops pay for */
  seller_discounts: number
  /** whole rupiah: what of them the platform pays for */
  platform_discounts: number
  /** whole rupiah: what buyers paid for them, by whichever means */
  paid: number
  /** those of them that were called off */
  cancelled: number
  /** those that were given back after they had shipped */
  returned: number
  /** those that buyers disputed */
  disputed: number
  /** those that have shipped */
  shipped: number
  /** whole rupiah: what became the shops', to be paid out */
  income: number
  /** whole rupiah: what they paid for it */
  commission: number
  /** whole rupiah: VAT on that */
  commission_tax: number
  /** whole rupiah: what became owed back to buyers */
  refunded: number
  /** whole rupiah: `paid` less `refunded` */
  net: number
  /** whole rupiah: `paid` of one seller order */
  average_order: number | null
  /** from the payment until the courier has it */
  average_ship_hours: number | null
  /** `orders` of one visitor: 0.02 is two in a hundred */
  conversion: number | null
  /** `cancelled` of one order */
  cancel_rate: number | null
  /** `disputed` of one order */
  dispute_rate: number | null
  /** shops that were bought from; of several days, of the best of them */
  shops: number
  /** purchases that were paid, of one shop or several */
  purchases: number
  /** those of them that are their buyer's first */
  first_purchases: number
  /** the others */
  repeat_purchases: number
  /** carts with a listing in them that were begun */
  carts: number
  /** whole rupiah: `paid` of one purchase, the AOV */
  average_purchase: number | null
}

export type MarkShopConversationReadBody = {
  /** the place of the last message that was seen */
  seq: number
}

/** A length that sellers of a category measure */
export type MeasurementView = {
  /** the name that a listing's `measurements` write it under */
  key: string
  label: {
    en: string
    id: string
  }
  unit: "cm"
  /** a listing is not published without it */
  required: boolean
}

/** A shop that somebody works for */
export type MembershipView = {
  /** the member's */
  id: string
  role: "owner" | "manager" | "staff"
  /** what they may do there now */
  may: (
    | "shop.read"
    | "shop.change"
    | "shop.submit"
    | "shop.verify"
    | "shop.close"
    | "listings.read"
    | "listings.write"
    | "offers.read"
    | "offers.answer"
    | "live.read"
    | "live.host"
    | "live.moderate"
    | "chats.read"
    | "chats.write"
    | "buyers.block"
    | "vouchers.read"
    | "vouchers.write"
    | "pictures.upload"
    | "orders.read"
    | "orders.ship"
    | "orders.reject"
    | "disputes.answer"
    | "reviews.read"
    | "reviews.write"
    | "money.read"
    | "money.withdraw"
    | "agencies.read"
    | "agencies.answer"
    | "members.read"
    | "members.invite"
    | "members.manage"
    | "members.promote"
    | "members.leave"
    | "ownership.offer"
    | "ownership.take"
  )[]
  /** when the owner offered them the shop */
  ownership_offered_at: string | null
  /** its `id` is what `x-seller-id` takes */
  seller: {
    id: string
    handle: string
    name: string
    status: "pending" | "rejected" | "active" | "suspended" | "closed"
  }
}

/** A listing, an offer or an order in a message, as it was when it was shown there */
export type MessageCardView = {
  kind: "listing" | "offer" | "seller_order"
  id: string
  title: string
  status: string
  /** the price, what is offered, or what was paid */
  amount: number | null
  picture: PictureView | null
}

/** What somebody is told, and whether it was sent */
export type MessageView = {
  id: string
  /** a `MailKind`, or one of an earlier version */
  kind: string
  channel: "email"
  address: string
  /** null of whoever has no account */
  customer_id: string | null
  language: "en" | "id"
  subject: string | null
  /** as it is sent, without its link; null of an old kind */
  text: string | null
  order_id: string | null
  state: "queued" | "sending" | "sent" | "unknown" | "dead" | "left"
  attempts: number
  /** why it was not sent, or may not have been */
  error: string | null
  written_at: string
  /** while it waits */
  next_attempt_at: string | null
  ended_at: string | null
}

/** A review, as an operator sees it */
export type ModeratedReview = {
  id: string
  /** of an `item` or the `seller` by who bought; of the `buyer` by the shop */
  kind: "item" | "seller" | "buyer"
  rating: number
  aspects: {
    communication: number | null
    description: number | null
    shipping: number | null
  }
  text: string | null
  tags: string[]
  photos: PictureView[]
  /** its money went back */
  of_refunded: boolean
  listing_id: string | null
  /** what was bought, as it was called then */
  title: string | null
  /** who bought, as `B***i`; null for a guest */
  author: string | null
  written_at: string
  edited_at: string | null
  /** of the shop */
  answer: {
    text: string
    at: string
  } | null
  seller: SellerName
  seller_order_id: string
  customer_id: string | null
  is_shown: boolean
  suspicions: ("same_person" | "same_device" | "burst")[]
  hidden: {
    reason: string
    at: string
  } | null
  reports: {
    reason: "offensive" | "private" | "spam" | "false" | "other"
    text: string | null
    at: string
  }[]
}

/** A listing that waits for an operator */
export type ModerationView = {
  id: string
  product_id: string
  title: string
  handle: string | null
  description: string | null
  thumbnail: string | null
  /** the thumbnail in sizes */
  picture: PictureView | null
  /** as its seller ordered them */
  images: string[]
  /** of its category and those above it, in no order */
  category_ids: string[]
  /** whole rupiah; the lowest of its variants as it is now */
  price: number
  /** what it cost when it was new, as its seller says */
  original_price: number | null
  /** the worst of its variants */
  condition: "new" | "like_new" | "good" | "fair"
  /** new, and the tags of the shop are on */
  has_tags: boolean
  brand: string | null
  material: string | null
  /** of each variant that says none of its own */
  size: string | null
  /** of each variant that says none of its own */
  color: string | null
  /** centimetres by name */
  measurements: Record<string, number> | null
  /** none told: an empty list */
  defects: {
    description: string
    /** which of its images shows it */
    picture: string | null
  }[]
  /** grams */
  weight: number
  /** centimetres of the parcel; null while a side is unknown */
  dimensions: {
    length: number
    width: number
    height: number
  } | null
  /** `reserved`: an unpaid checkout holds the last piece; it may come back */
  status:
    | "draft"
    | "in_review"
    | "rejected"
    | "active"
    | "inactive"
    | "sold"
    | "blocked"
    | "deleted"
    | "reserved"
  /** why it was taken down, refused or hidden; null while it is on sale */
  status_reason: string | null
  /** what an operator has against it; null for one that is neither refused nor taken down */
  verdict: VerdictView | null
  seller: {
    id: string
    handle: string
    name: string
    /** whether it sells right now; closed, its pieces are seen, not bought */
    is_open: boolean
    /** what it says of its vacation */
    closed_message: string | null
    /** when its vacation ends by itself */
    reopens_at: string | null
    /** whether the operator has found all documents of its owner right */
    is_verified: boolean
    /** what buyers say of the shop and its pieces */
    rating: {
      /** 1 to 5; null while nobody has reviewed it */
      average: number | null
      count: number
    }
    /** by how its orders of the last 90 days went */
    level: "new" | "bronze" | "silver" | "gold"
    /** what it is known for as long as its figures hold the rule of each */
    badges: ("verified" | "ships_on_time" | "as_described" | "answers_fast" | "top_seller")[]
    status: "pending" | "rejected" | "active" | "suspended" | "closed"
    since: string
    /** listings of the shop by status */
    on_sale: number
    sold: number
    rejected: number
    blocked: number
  }
  variants: {
    id: string
    title: string
    size: string | null
    color: string | null
    condition: "new" | "like_new" | "good" | "fair" | null
    price: number | null
    /** what nobody has claimed */
    available: number
    /** how many are offered in all, those that are sold among them */
    stock: number
  }[]
  /** when its last piece was paid for; seconds old */
  sold_at: string | null
  /** by how many it was looked at, each once a day; seconds old */
  views: number
  /** how many have marked it */
  wishes: number
  created_at: string
  /** `images` in sizes */
  pictures: PictureView[]
  /** never on sale yet; refused before and asked again; on sale before and rewritten */
  why: "new" | "again" | "rewritten"
  waiting_since: string
  /** name it in the verdict, which is refused when the listing was changed since */
  version: string
  /** its name, after those above it: `Wanita › Atasan` */
  category: string | null
  /** of its brand and category; null of too few */
  usual_price: SoldPricesView | null
  /** the last five, newest first */
  verdicts: PastVerdict[]
}

export type MovePayoutBody = {
  status: "approved" | "rejected" | "sent" | "paid" | "failed" | "returned"
  /** why it was refused, failed or came back; the seller reads it */
  reason?: string | null
}

export type MuteWriterBody = {
  message_id: string
}

export type NoteRecentViewBody = {
  listing_id: string
}

/** By which ways somebody is told what, and when */
export type NotificationPreferences = {
  kinds: {
    kind: string
    /** how such a notification is headed */
    example: string
    channels: {
      channel: "email" | "inbox"
      is_on: boolean
      /** false of mails about an order, or about the account's safety */
      is_optional: boolean
    }[]
  }[]
  /** when mails wait that can; the same time twice for never */
  quiet_hours: {
    /** `HH:mm` */
    from: string
    /** `HH:mm` */
    to: string
    zone: "WIB" | "WITA" | "WIT"
  }
}

/** Who is told what of a fact, by which way */
export type NotificationRule = {
  fact:
    | "reluv.seller.opened"
    | "reluv.seller.pending"
    | "reluv.seller.rejected"
    | "reluv.seller.active"
    | "reluv.seller.suspended"
    | "reluv.seller.suspension-changed"
    | "reluv.seller.closed"
    | "reluv.seller.vacation-planned"
    | "reluv.seller.vacation-began"
    | "reluv.seller.vacation-ended"
    | "reluv.seller.badge-gained"
    | "reluv.seller.badge-lost"
    | "reluv.seller.level-changed"
    | "reluv.seller.updated"
    | "reluv.seller.shipping-changed"
    | "reluv.seller.member-invited"
    | "reluv.seller.invitation-sent-again"
    | "reluv.seller.invitation-withdrawn"
    | "reluv.seller.invitation-declined"
    | "reluv.seller.member-joined"
    | "reluv.seller.member-changed"
    | "reluv.seller.member-removed"
    | "reluv.seller.member-left"
    | "reluv.seller.ownership-offered"
    | "reluv.seller.ownership-withdrawn"
    | "reluv.seller.ownership-declined"
    | "reluv.seller.ownership-transferred"
    | "reluv.seller.document-submitted"
    | "reluv.seller.document-seen"
    | "reluv.seller.document-verified"
    | "reluv.seller.document-refused"
    | "reluv.listing.created"
    | "reluv.listing.updated"
    | "reluv.listing.repriced"
    | "reluv.listing.draft"
    | "reluv.listing.in-review"
    | "reluv.listing.rejected"
    | "reluv.listing.active"
    | "reluv.listing.inactive"
    | "reluv.listing.blocked"
    | "reluv.listing.sold"
    | "reluv.listing.deleted"
    | "reluv.listing.pieces-held"
    | "reluv.listing.pieces-freed"
    | "reluv.listing.pieces-sold"
    | "reluv.account.opened"
    | "reluv.account.verification-asked"
    | "reluv.account.verified"
    | "reluv.account.reset-asked"
    | "reluv.account.email-change-asked"
    | "reluv.account.email-changed"
    | "reluv.account.updated"
    | "reluv.account.code-asked"
    | "reluv.account.phone-verified"
    | "reluv.account.login-joined"
    | "reluv.account.deletion-asked"
    | "reluv.account.deletion-stopped"
    | "reluv.account.deleted"
    | "reluv.account.password-changed"
    | "reluv.account.sessions-ended"
    | "reluv.account.session-reused"
    | "reluv.account.badge-gained"
    | "reluv.account.badge-lost"
    | "reluv.account.level-changed"
    | "reluv.account.banned"
    | "reluv.account.unbanned"
    | "reluv.category.rules-changed"
    | "reluv.discount.created"
    | "reluv.discount.ended"
    | "reluv.campaign.created"
    | "reluv.campaign.changed"
    | "reluv.campaign.seller-invited"
    | "reluv.campaign.running"
    | "reluv.campaign.ended"
    | "reluv.voucher.created"
    | "reluv.voucher.changed"
    | "reluv.voucher.active"
    | "reluv.voucher.paused"
    | "reluv.voucher.ended"
    | "reluv.voucher.used"
    | "reluv.voucher.returned"
    | "reluv.commission.set"
    | "reluv.commission.removed"
    | "reluv.review.written"
    | "reluv.review.edited"
    | "reluv.review.shown"
    | "reluv.review.answered"
    | "reluv.review.reported"
    | "reluv.review.hidden"
    | "reluv.review.restored"
    | "reluv.offer.made"
    | "reluv.offer.open"
    | "reluv.offer.countered"
    | "reluv.offer.accepted"
    | "reluv.offer.declined"
    | "reluv.offer.withdrawn"
    | "reluv.offer.expired"
    | "reluv.offer.lapsed"
    | "reluv.offer.used"
    | "reluv.live-sale.planned"
    | "reluv.live-sale.changed"
    | "reluv.live-sale.began"
    | "reluv.live-sale.live"
    | "reluv.live-sale.paused"
    | "reluv.live-sale.ended"
    | "reluv.live-sale.cancelled"
    | "reluv.live-claim.made"
    | "reluv.live-claim.held"
    | "reluv.live-claim.ordered"
    | "reluv.live-claim.sold"
    | "reluv.live-claim.given-up"
    | "reluv.live-claim.released"
    | "reluv.live-claim.expired"
    | "reluv.live-claim.closed"
    | "reluv.conversation.started"
    | "reluv.conversation.joined"
    | "reluv.conversation.read"
    | "reluv.chat-message.shown"
    | "reluv.chat-message.hidden"
    | "reluv.report.made"
    | "reluv.report.decided"
    | "reluv.bank-account.set"
    | "reluv.payout.requested"
    | "reluv.payout.approved"
    | "reluv.payout.rejected"
    | "reluv.payout.cancelled"
    | "reluv.payout.sent"
    | "reluv.payout.paid"
    | "reluv.payout.failed"
    | "reluv.payout.returned"
    | "reluv.payout-batch.made"
    | "reluv.payout-batch.file-taken"
    | "reluv.ledger-adjustment.requested"
    | "reluv.ledger-adjustment.approved"
    | "reluv.ledger-adjustment.rejected"
    | "reluv.ledger-adjustment.withdrawn"
    | "reluv.agency.opened"
    | "reluv.agency.closed"
    | "reluv.agency-shop.invited"
    | "reluv.agency-shop.active"
    | "reluv.agency-shop.declined"
    | "reluv.agency-shop.withdrawn"
    | "reluv.agency-shop.left"
    | "reluv.purchase.placed"
    | "reluv.payment.expected"
    | "reluv.payment.ends-soon"
    | "reluv.payment.on-delivery"
    | "reluv.payment.paid"
    | "reluv.payment.accounted"
    | "reluv.payment.expired"
    | "reluv.payment.in-review"
    | "reluv.payment.denied"
    | "reluv.payment.cancelled"
    | "reluv.payment.failed"
    | "reluv.payment.partially-refunded"
    | "reluv.seller-order.cash-remitted"
    | "reluv.cash-refusal.recorded"
    | "reluv.cash-refusal.forgiven"
    | "reluv.payment.refunded"
    | "reluv.refund.owed"
    | "reluv.refund.account-set"
    | "reluv.refund.queued"
    | "reluv.refund.refused"
    | "reluv.refund.awaiting-transfer"
    | "reluv.refund.awaiting-confirmation"
    | "reluv.refund.done"
    | "reluv.refund.dropped"
    | "reluv.seller-order.created"
    | "reluv.seller-order.pending"
    | "reluv.seller-order.paid"
    | "reluv.seller-order.processing"
    | "reluv.seller-order.ship-soon"
    | "reluv.seller-order.booked"
    | "reluv.seller-order.booking-cancelled"
    | "reluv.seller-order.tracking-typed"
    | "reluv.seller-order.shipped"
    | "reluv.seller-order.tracking-changed"
    | "reluv.seller-order.delivered"
    | "reluv.seller-order.completes-soon"
    | "reluv.seller-order.extended"
    | "reluv.seller-order.disputed"
    | "reluv.seller-order.completed"
    | "reluv.seller-order.cancelled"
    | "reluv.seller-order.refunded"
    | "reluv.shipment.refused"
    | "reluv.shipment.reported"
    | "reluv.shipment.repriced"
    | "reluv.dispute.opened"
    | "reluv.dispute.answered"
    | "reluv.dispute.decided"
  /** what the fact means */
  says: string
  /** `buyer`, or a permission: those of the shop who have it */
  to: string
  /** who they are; none for the buyer */
  roles: ("owner" | "manager" | "staff")[]
  channels: ("email" | "inbox")[]
  mail: MailKind
}

/** What somebody is told, where they are logged in */
export type NotificationView = {
  id: string
  /** what is told, as the table of mails names it */
  kind: string
  title: string
  text: string
  /** where it leads, for a storefront to make a link of */
  target: {
    /** what to open: `order`, `seller_order`, `listing`, `shop` … */
    place: string
    /** such as `order_id` */
    ids: Record<string, string>
  }
  /** the shop whose people are told; null for a buyer */
  seller_id: string | null
  is_read: boolean
  created_at: string
}

export type OfferOwnershipBody = {
  member_id: string
  /** kept in the shop's history */
  reason?: string | null
}

/** What a shop answers offers for a listing with, by itself */
export type OfferTermsView = {
  listing_id: string
  takes_offers: boolean
  declines_below: number | null
  accepts_from: number | null
}

/** A price that a buyer offers a shop for some of its pieces */
export type OfferView = {
  id: string
  /** `open` waits for the shop, `countered` for the buyer; `accepted` is the buyer's price until `valid_until` */
  status:
    | "open"
    | "countered"
    | "accepted"
    | "used"
    | "expired"
    | "declined"
    | "withdrawn"
    | "lapsed"
  /** what stands, for all of it together */
  amount: number
  /** what it cost when it was offered for */
  list_total: number
  seller: SellerName
  buyer: {
    id: string
    /** `B***i` */
    name: string | null
    rating: {
      average: number | null
      count: number
    }
    /** what the buyer is known for, as long as their figures hold the rule of each */
    badges: ("pays_fast" | "fair")[]
  }
  pieces: {
    listing_id: string
    variant_id: string
    title: string
    /** whole rupiah */
    list_price: number
    /** its share of what was accepted */
    price: number | null
  }[]
  /** whether nobody else can buy it while it is accepted */
  holds: boolean
  /** until when it waits for an answer */
  expires_at: string
  /** until when the agreed price is the buyer's */
  valid_until: string | null
  /** of the purchase that used it */
  order_id: string | null
  created_at: string
}

export type OpenAgencyBody = {
  name: string
}

export type OpenDisputeBody = {
  reason: "not_as_described" | "damaged" | "wrong_item" | "not_received" | "other"
  text: string
  photos?: string[]
}

export type OpenShopBody = {
  name: string
  /** lower-case letters, digits and single hyphens; unique */
  handle: string
  description?: string | null
  /** Indonesian mobile number in any usual spelling; kept as `+62…` */
  phone: string
  /** where its parcels start; never shown to buyers */
  origin: {
    contact_name: string
    address_1: string
    district?: string | null
    city: string
    province: string
    /** five digits */
    postal_code: string
    /** an id of `GET /store/areas`; without it the postal code serves */
    biteship_area_id?: string | null
    /** degrees within Indonesia; instant couriers need both */
    latitude?: number | null
    longitude?: number | null
    /** for the courier */
    note?: string | null
  }
}

/** A voucher as buyers see it */
export type OpenVoucherView = {
  id: string
  title: string
  /** of the shop whose it is; null of the platform */
  seller_id: string | null
  effect: "percent" | "fixed" | "shipping"
  /** percent, or rupiah of a `fixed` one */
  value: number
  max_discount: number | null
  /** whole rupiah */
  min_spend: number
  audience: "all" | "first_purchase" | "new_customers"
  starts_at: string | null
  ends_at: string | null
  scope: VoucherScopeView
  is_claimed: boolean
  is_used_up: boolean
}

/** An agency as operators see it */
export type OperatorAgencyView = {
  id: string
  name: string
  status: "active" | "closed"
  /** the customer who manages it */
  manager_id: string
  /** shops that have agreed */
  shops: number
  created_at: string
}

/** What an operator says of a category */
export type OperatorCategoryView = {
  id: string
  own: {
    /** null: as in the category above */
    image_url: string | null
    /** null: as in the category above */
    measurements: MeasurementView[] | null
    /** null: as in the category above */
    required_fields: ("brand" | "size" | "color" | "description" | "dimensions")[] | null
    /** null: as in the category above */
    size_chart: SizeView[] | null
  }
  /** what the categories above it say */
  inherited: {
    measurements: MeasurementView[]
    /** fields without which a listing is not published */
    required_fields: ("brand" | "size" | "color" | "description" | "dimensions")[]
    size_chart: SizeView[]
    image_url: string | null
  }
}

/** A message as operators see it: what is hidden, too */
export type OperatorChatMessageView = {
  id: string
  conversation_id: string
  /** its place; one that was held gets a new one, at the end, once it is shown */
  seq: number
  /** who wrote it */
  side: "buyer" | "seller" | "operator"
  text: string | null
  pictures: PictureView[]
  card: MessageCardView | null
  /** `held`: only its own side sees it, until an operator shows it; `hidden`: an operator took it out of sight, and it says nothing any more */
  status: "held" | "shown" | "hidden"
  /** where it may lead: `contact`, `payment`, `link`, `trick`; show a warning beside it */
  warnings: string[]
  created_at: string
  /** the customer, also one who wrote for the shop, or the operator */
  author_id: string
}

/** A conversation as operators see it: of what was said only where they read it, which is kept */
export type OperatorConversationView = {
  id: string
  topic: {
    kind: "listing" | "offer" | "seller_order"
    id: string
    /** as it was called when somebody wrote first */
    title: string
  }
  seller: SellerName
  buyer: {
    id: string
    /** `B***i` */
    name: string | null
    /** what the buyer is known for, as long as their figures hold the rule of each */
    badges: ("pays_fast" | "fair")[]
  }
  last_message_at: string
  /** the place of the newest message */
  last_seq: number
  /** since when an operator takes part */
  operator_joined_at: string | null
  created_at: string
  buyer_read_seq: number
  seller_read_seq: number
  /** messages that wait for an operator */
  held: number
}

/** What a customer is and did in the marketplace */
export type OperatorCustomerView = {
  id: string
  /** those that this customer acts for, at most 20 */
  shops: {
    id: string
    handle: string
    name: string
    status: "pending" | "rejected" | "active" | "suspended" | "closed"
    role: "owner" | "manager" | "staff"
  }[]
  /** orders with a listing in them */
  purchases: number
  /** whole rupiah that they paid for them, by whichever means */
  paid_total: number
  /** the last three */
  last_purchases: {
    order_id: string
    display_id: number | null
    bought_at: string
  }[]
  /** whole rupiah */
  refunded_total: number
  disputes: {
    open: number
    all: number
  }
  /** null of a guest, who cannot log in */
  account: {
    /** whether the e-mail of now is known to be theirs */
    is_verified: boolean
    is_banned: boolean
    banned_until: string | null
    ban_reason: string | null
  } | null
  standing: StandingView
  /** what happened to the account, newest first, the last ten */
  history: {
    /** such as `banned` */
    what: string
    at: string
    actor: string
    reason: string | null
  }[]
}

/** A document of a shop's owner, for operators */
export type OperatorDocumentView = {
  id: string
  seller_id: string
  kind: "ktp" | "selfie"
  status: "submitted" | "verified" | "refused"
  /** why it was refused */
  reason: string | null
  sent_at: string
  decided_at: string | null
  media_type: string
  /** of the picture: the same one in two shops has the same */
  sha256: string
  /** whether who sent it owns the shop now; else it does not count */
  of_owner: boolean
  decided_by: {
    /** `customer`, `seller`, `user`, `api-key` or `system` */
    type: string
    id: string
    /** an operator's e-mail; null of anybody else */
    name: string | null
  } | null
  /** when its picture is deleted; null: it was */
  forget_at: string | null
}

/** A listing with its shop and its history */
export type OperatorListingView = {
  id: string
  product_id: string
  title: string
  handle: string | null
  description: string | null
  thumbnail: string | null
  /** the thumbnail in sizes */
  picture: PictureView | null
  /** as its seller ordered them */
  images: string[]
  /** of its category and those above it, in no order */
  category_ids: string[]
  /** whole rupiah; the lowest of its variants, discounts aside */
  price: number | null
  /** what it cost when it was new, as its seller says */
  original_price: number | null
  /** the worst of its variants */
  condition: "new" | "like_new" | "good" | "fair" | null
  /** new, and the tags of the shop are on */
  has_tags: boolean
  brand: string | null
  material: string | null
  /** of each variant that says none of its own */
  size: string | null
  /** of each variant that says none of its own */
  color: string | null
  /** centimetres by name */
  measurements: Record<string, number> | null
  /** none told: an empty list */
  defects: {
    description: string
    /** which of its images shows it */
    picture: string | null
  }[]
  /** grams */
  weight: number | null
  /** centimetres of the parcel; null while a side is unknown */
  dimensions: {
    length: number
    width: number
    height: number
  } | null
  /** `reserved`: an unpaid checkout holds the last piece; it may come back */
  status:
    | "draft"
    | "in_review"
    | "rejected"
    | "active"
    | "inactive"
    | "sold"
    | "blocked"
    | "deleted"
    | "reserved"
  /** why it was taken down, refused or hidden; null while it is on sale */
  status_reason: string | null
  /** what an operator has against it; null for one that is neither refused nor taken down */
  verdict: VerdictView | null
  seller: {
    id: string
    handle: string
    name: string
    /** whether it sells right now; closed, its pieces are seen, not bought */
    is_open: boolean
    /** what it says of its vacation */
    closed_message: string | null
    /** when its vacation ends by itself */
    reopens_at: string | null
    /** whether the operator has found all documents of its owner right */
    is_verified: boolean
    /** what buyers say of the shop and its pieces */
    rating: {
      /** 1 to 5; null while nobody has reviewed it */
      average: number | null
      count: number
    }
    /** by how its orders of the last 90 days went */
    level: "new" | "bronze" | "silver" | "gold"
    /** what it is known for as long as its figures hold the rule of each */
    badges: ("verified" | "ships_on_time" | "as_described" | "answers_fast" | "top_seller")[]
    status: "pending" | "rejected" | "active" | "suspended" | "closed"
    /** who opened the shop, a Medusa customer */
    owner_customer_id: string | null
  }
  variants: {
    id: string
    title: string
    size: string | null
    color: string | null
    condition: "new" | "like_new" | "good" | "fair" | null
    price: number | null
    /** what nobody has claimed */
    available: number
    /** how many are offered in all, those that are sold among them */
    stock: number
  }[]
  /** when its last piece was paid for; seconds old */
  sold_at: string | null
  /** by how many it was looked at, each once a day; seconds old */
  views: number
  /** how many have marked it */
  wishes: number
  created_at: string
  /** `images` in sizes */
  pictures: PictureView[]
  /** name it in the verdict, which is refused when the listing was changed since */
  version: string
  history: StatusEventView[]
  /** what operators decided of it, newest first */
  verdicts: PastVerdict[]
}

/** Somebody who works for a shop, for operators */
export type OperatorMemberView = {
  id: string
  role: "owner" | "manager" | "staff"
  /** null for an account that is gone */
  name: string | null
  /** when the owner offered them the shop */
  ownership_offered_at: string | null
  joined_at: string
  email: string | null
  customer_id: string
}

/** A payout with whose it is */
export type OperatorPayoutView = {
  id: string
  seller_id: string
  status:
    | "requested"
    | "approved"
    | "sent"
    | "failed"
    | "paid"
    | "returned"
    | "rejected"
    | "cancelled"
  /** whole rupiah that leave the balance */
  amount: number
  /** what of it the payout costs; the account is given the rest */
  fee: number
  reason: string | null
  account: {
    bank:
      | "bca"
      | "mandiri"
      | "bri"
      | "bni"
      | "bsi"
      | "btn"
      | "cimb"
      | "permata"
      | "danamon"
      | "maybank"
      | "panin"
      | "ocbc"
      | "uob"
      | "mega_tbk"
      | "mega_syar"
      | "sinarmas"
      | "btpn"
      | "btpn_syar"
      | "muamalat"
      | "bca_syar"
      | "bukopin"
      | "bukopin_syar"
      | "hsbc"
      | "dbs"
      | "citibank"
      | "stanchard"
      | "mayapada"
      | "mnc"
      | "artha"
      | "woori"
      | "hana"
      | "nobu"
      | "sampoerna"
      | "ina_perdana"
      | "jtrust"
      | "shinhan"
      | "ok"
      | "qnb"
      | "mandiri_taspen"
      | "maspion"
      | "victoria"
      | "panin_syar"
      | "bjb"
      | "bjb_syar"
      | "dki"
      | "diy"
      | "jateng"
      | "jatim"
      | "aceh"
      | "sumut"
      | "nagari"
      | "riau"
      | "sulselbar"
      | "bali"
      | "banten"
      | "jago"
      | "seabank"
      | "bcad"
      | "yudha_bhakti"
      | "allo"
      | "fama"
      | "aladin_syar"
      | "amar"
      | "agroniaga"
      | "bisnis"
      | "jasa_jakarta"
      | "mayora"
      | "gopay"
      | "ovo"
    bank_name: string
    /** of the account's number, which is shown to nobody but who pays to it */
    last_digits: string
    holder: string
    /** whose the account is by its bank; null where nobody could be asked */
    name_at_bank: string | null
  }
  created_at: string
  paid_at: string | null
  shop: {
    id: string
    name: string
  }
}

/** Who bought, for whoever decides about it */
export type OperatorPurchaseView = {
  order_id: string
  display_id: number
  /** whole rupiah */
  total: number
  created_at: string
  buyer: {
    customer_id: string | null
    name: string | null
    email: string | null
    phone: string | null
    has_account: boolean
    /** since when there is this customer */
    since: string | null
    /** how many orders this customer has made, this one included */
    orders: number
  }
  ships_to: {
    name: string
    city: string | null
  } | null
}

/** A shop, as operators see it */
export type OperatorSellerView = {
  id: string
  handle: string
  name: string
  description: string | null
  logo_url: string | null
  banner_url: string | null
  logo: PictureView | null
  banner: PictureView | null
  city: string
  province: string
  status: "pending" | "rejected" | "active" | "suspended" | "closed"
  /** whether the operator has found all documents of its owner right */
  is_verified: boolean
  /** what buyers say of the shop and its pieces */
  rating: {
    /** 1 to 5; null while nobody has reviewed it */
    average: number | null
    count: number
  }
  /** by how its orders of the last 90 days went */
  level: "new" | "bronze" | "silver" | "gold"
  /** what it is known for as long as its figures hold the rule of each */
  badges: ("verified" | "ships_on_time" | "as_described" | "answers_fast" | "top_seller")[]
  /** how fast it answers messages, of the last 30 days; null where it answered nobody */
  response_time: {
    /** how long half of the buyers waited at most, rounded up */
    median_minutes: number
    /** what that is the median of */
    answers: number
  } | null
  /** whether it sells right now; closed, its pieces are seen, not bought */
  is_open: boolean
  /** what it says of its vacation */
  closed_message: string | null
  /** when its vacation ends by itself */
  reopens_at: string | null
  /** when a vacation begins, or began */
  closes_at: string | null
  /** codes of the couriers that it sends with; null: all that there are */
  couriers: string[] | null
  /** why it was refused, suspended or closed; null while it may sell */
  status_reason: string | null
  /** when its suspension ends by itself */
  suspended_until: string | null
  /** as `+62…` */
  phone: string
  origin: {
    contact_name: string
    address_1: string
    district: string | null
    city: string
    province: string
    postal_code: string
    biteship_area_id: string | null
    latitude: number | null
    longitude: number | null
    note: string | null
  }
  opened_at: string
  listings: {
    status:
      | "draft"
      | "in_review"
      | "rejected"
      | "active"
      | "inactive"
      | "sold"
      | "blocked"
      | "deleted"
    count: number
  }[]
  orders: {
    status:
      | "pending"
      | "paid"
      | "processing"
      | "shipped"
      | "delivered"
      | "disputed"
      | "completed"
      | "cancelled"
      | "refunded"
    count: number
    /** those of them that couriers are still to collect at the door */
    at_the_door: {
      count: number
      /** whole rupiah */
      total: number
    }
    /** whole rupiah that they come to */
    total: number
    /** what of it has gone back to buyers */
    refunded_total: number
  }[]
  in_the_way: InTheWayView
  standing: StandingView
}

/** A shop's own listing, with all of its pictures */
export type OwnListingDetail = {
  id: string
  product_id: string
  title: string
  handle: string | null
  description: string | null
  thumbnail: string | null
  /** the thumbnail in sizes */
  picture: PictureView | null
  /** as its seller ordered them */
  images: string[]
  /** of its category and those above it, in no order */
  category_ids: string[]
  /** whole rupiah; the lowest of its variants, discounts aside */
  price: number | null
  /** what it cost when it was new, as its seller says */
  original_price: number | null
  /** the worst of its variants */
  condition: "new" | "like_new" | "good" | "fair" | null
  /** new, and the tags of the shop are on */
  has_tags: boolean
  brand: string | null
  material: string | null
  /** of each variant that says none of its own */
  size: string | null
  /** of each variant that says none of its own */
  color: string | null
  /** centimetres by name */
  measurements: Record<string, number> | null
  /** none told: an empty list */
  defects: {
    description: string
    /** which of its images shows it */
    picture: string | null
  }[]
  /** grams */
  weight: number | null
  /** centimetres of the parcel; null while a side is unknown */
  dimensions: {
    length: number
    width: number
    height: number
  } | null
  /** `reserved`: an unpaid checkout holds the last piece; it may come back */
  status:
    | "draft"
    | "in_review"
    | "rejected"
    | "active"
    | "inactive"
    | "sold"
    | "blocked"
    | "deleted"
    | "reserved"
  /** why it was taken down, refused or hidden; null while it is on sale */
  status_reason: string | null
  /** what an operator has against it; null for one that is neither refused nor taken down */
  verdict: VerdictView | null
  seller: ListingSeller
  variants: {
    id: string
    title: string
    size: string | null
    color: string | null
    condition: "new" | "like_new" | "good" | "fair" | null
    price: number | null
    /** what nobody has claimed */
    available: number
    /** how many are offered in all, those that are sold among them */
    stock: number
  }[]
  /** when its last piece was paid for; seconds old */
  sold_at: string | null
  /** by how many it was looked at, each once a day; seconds old */
  views: number
  /** how many have marked it */
  wishes: number
  created_at: string
  /** `images` in sizes */
  pictures: PictureView[]
}

/** A listing as its seller sees it, drafts too */
export type OwnListingView = {
  id: string
  product_id: string
  title: string
  handle: string | null
  description: string | null
  thumbnail: string | null
  /** the thumbnail in sizes */
  picture: PictureView | null
  /** as its seller ordered them */
  images: string[]
  /** of its category and those above it, in no order */
  category_ids: string[]
  /** whole rupiah; the lowest of its variants, discounts aside */
  price: number | null
  /** what it cost when it was new, as its seller says */
  original_price: number | null
  /** the worst of its variants */
  condition: "new" | "like_new" | "good" | "fair" | null
  /** new, and the tags of the shop are on */
  has_tags: boolean
  brand: string | null
  material: string | null
  /** of each variant that says none of its own */
  size: string | null
  /** of each variant that says none of its own */
  color: string | null
  /** centimetres by name */
  measurements: Record<string, number> | null
  /** none told: an empty list */
  defects: {
    description: string
    /** which of its images shows it */
    picture: string | null
  }[]
  /** grams */
  weight: number | null
  /** centimetres of the parcel; null while a side is unknown */
  dimensions: {
    length: number
    width: number
    height: number
  } | null
  /** `reserved`: an unpaid checkout holds the last piece; it may come back */
  status:
    | "draft"
    | "in_review"
    | "rejected"
    | "active"
    | "inactive"
    | "sold"
    | "blocked"
    | "deleted"
    | "reserved"
  /** why it was taken down, refused or hidden; null while it is on sale */
  status_reason: string | null
  /** what an operator has against it; null for one that is neither refused nor taken down */
  verdict: VerdictView | null
  seller: ListingSeller
  variants: {
    id: string
    title: string
    size: string | null
    color: string | null
    condition: "new" | "like_new" | "good" | "fair" | null
    price: number | null
    /** what nobody has claimed */
    available: number
    /** how many are offered in all, those that are sold among them */
    stock: number
  }[]
  /** when its last piece was paid for; seconds old */
  sold_at: string | null
  /** by how many it was looked at, each once a day; seconds old */
  views: number
  /** how many have marked it */
  wishes: number
  created_at: string
}

/** A review, as who wrote it reads it */
export type OwnReview = {
  id: string
  /** of an `item` or the `seller` by who bought; of the `buyer` by the shop */
  kind: "item" | "seller" | "buyer"
  rating: number
  aspects: {
    communication: number | null
    description: number | null
    shipping: number | null
  }
  text: string | null
  tags: string[]
  photos: PictureView[]
  /** its money went back */
  of_refunded: boolean
  listing_id: string | null
  /** what was bought, as it was called then */
  title: string | null
  /** who bought, as `B***i`; null for a guest */
  author: string | null
  written_at: string
  edited_at: string | null
  /** of the shop */
  answer: {
    text: string
    at: string
  } | null
  line_item_id: string | null
  /** whether others read it; not while the two sides are blind */
  is_shown: boolean
  /** whether an operator took it out of sight */
  is_hidden: boolean
  /** null where it cannot be changed any more */
  editable_until: string | null
}

/** What an operator decided of a listing, and when */
export type PastVerdict = {
  /** the status that the listing came to by it */
  to: string
  reason:
    | "bad_pictures"
    | "other_pictures"
    | "misdescribed"
    | "wrong_category"
    | "contact_in_text"
    | "price"
    | "duplicate"
    | "counterfeit"
    | "prohibited"
    | "other"
    | null
  note: string | null
  at: string
  /** the operator's name; null for a program */
  by: string | null
}

export type PauseVoucherBody = {
  note: string
}

/** How and until when a purchase is paid */
export type PaymentView = {
  order_id: string
  /** `in_review`: the buyer has paid by card and an operator has to look at it; nothing to do, and no link. `on_delivery`: couriers collect it at the door */
  status:
    | "in_review"
    | "pending"
    | "on_delivery"
    | "paid"
    | "partially_refunded"
    | "refunded"
    | "cancelled"
    | "failed"
    | "expired"
  /** what is paid at Midtrans, or at the door */
  amount: number
  /** what store credit and gift cards paid before */
  credit_total: number
  /** while it can be paid */
  snap_token: string | null
  /** while it can be paid; null on a pending payment: not opened yet, ask again */
  redirect_url: string | null
  expires_at: string
  /** when the buyer paid, as Midtrans tells it */
  paid_at: string | null
  /** once the buyer has chosen a method */
  payment_type?: string
  /** virtual accounts */
  va_numbers?: {
    bank: string
    va_number: string
  }[]
  /** Mandiri Bill, with `biller_code` */
  bill_key?: string
  biller_code?: string
  /** minimarkets, with `store` */
  payment_code?: string
  store?: string
}

/** Payouts that went on their way together */
export type PayoutBatchView = {
  id: string
  way: "bank_file" | "iris"
  /** of a bank's file */
  format: "generic" | "bca_multi_auto_transfer" | "mandiri_multi_service" | null
  file_name: string | null
  /** payouts in it */
  count: number
  /** whole rupiah that the accounts are given */
  total: number
  /** of how many nobody knows yet how they went */
  open: number
  created_by: string
  created_at: string
}

/** What became of a row of a bank's results */
export type PayoutResultView = {
  /** where it stands in the table; the first below the titles is 2 */
  line: number
  reference: string
  /** `unchanged`: it was said before. `contradicted`: the opposite was, and stays. `unknown`: the batch has no such row. `unreadable`: its status is no word that is known */
  outcome: "paid" | "failed" | "unchanged" | "contradicted" | "unknown" | "unreadable"
  reason: string | null
}

/** A seller's money on its way to their account */
export type PayoutView = {
  id: string
  seller_id: string
  status:
    | "requested"
    | "approved"
    | "sent"
    | "failed"
    | "paid"
    | "returned"
    | "rejected"
    | "cancelled"
  /** whole rupiah that leave the balance */
  amount: number
  /** what of it the payout costs; the account is given the rest */
  fee: number
  reason: string | null
  account: {
    bank:
      | "bca"
      | "mandiri"
      | "bri"
      | "bni"
      | "bsi"
      | "btn"
      | "cimb"
      | "permata"
      | "danamon"
      | "maybank"
      | "panin"
      | "ocbc"
      | "uob"
      | "mega_tbk"
      | "mega_syar"
      | "sinarmas"
      | "btpn"
      | "btpn_syar"
      | "muamalat"
      | "bca_syar"
      | "bukopin"
      | "bukopin_syar"
      | "hsbc"
      | "dbs"
      | "citibank"
      | "stanchard"
      | "mayapada"
      | "mnc"
      | "artha"
      | "woori"
      | "hana"
      | "nobu"
      | "sampoerna"
      | "ina_perdana"
      | "jtrust"
      | "shinhan"
      | "ok"
      | "qnb"
      | "mandiri_taspen"
      | "maspion"
      | "victoria"
      | "panin_syar"
      | "bjb"
      | "bjb_syar"
      | "dki"
      | "diy"
      | "jateng"
      | "jatim"
      | "aceh"
      | "sumut"
      | "nagari"
      | "riau"
      | "sulselbar"
      | "bali"
      | "banten"
      | "jago"
      | "seabank"
      | "bcad"
      | "yudha_bhakti"
      | "allo"
      | "fama"
      | "aladin_syar"
      | "amar"
      | "agroniaga"
      | "bisnis"
      | "jasa_jakarta"
      | "mayora"
      | "gopay"
      | "ovo"
    bank_name: string
    /** of the account's number, which is shown to nobody but who pays to it */
    last_digits: string
    holder: string
    /** whose the account is by its bank; null where nobody could be asked */
    name_at_bank: string | null
  }
  created_at: string
  paid_at: string | null
}

export type PayRefundByHandBody = {
  note: string
}

/** A picture, as an `img` shows it */
export type PictureView = {
  /** as it is given when a listing is changed */
  url: string
  /** of a usual width, in the format and quality that a browser reads best */
  src: string
  /** the same in widths from 240 to 1600; null for a picture of another host */
  srcset: string | null
}

export type PinLivePieceBody = {
  variant_id: string | null
}

export type PlanLiveSaleBody = {
  title: string
  /** an upload of the shop's */
  cover?: string | null
  /** where it is to be watched: YouTube, Instagram, TikTok, HLS, any http(s) address */
  stream_url?: string | null
  /** within 90 days; left out: now */
  starts_at?: string
  /** pieces of the shop that are on sale, one of its kind each, in their order */
  pieces?: {
    variant_id: string
    /** below what everybody pays */
    live_price?: number | null
  }[]
}

export type PlanVacationBody = {
  /** the first moment that it is closed; without it, now */
  closes_at?: string
  /** the first moment that it is open again; without it, until it is opened */
  reopens_at?: string | null
  /** for whoever looks at it */
  message?: string | null
}

export type PreviewVoucherBody = {
  voucher: {
    effect: "percent" | "fixed" | "shipping"
    /** percent, 1 to 100; rupiah of a `fixed` one */
    value: number
    max_discount?: number | null
    /** of the pieces that it is for */
    min_spend?: number
    platform_percent?: number
  }
  sample: {
    items: number
    shipping?: number
  }
}

/** A shop, as anybody may see it */
export type PublicSeller = {
  id: string
  handle: string
  name: string
  description: string | null
  logo_url: string | null
  banner_url: string | null
  logo: PictureView | null
  banner: PictureView | null
  city: string
  province: string
  status: "pending" | "rejected" | "active" | "suspended" | "closed"
  /** whether the operator has found all documents of its owner right */
  is_verified: boolean
  /** what buyers say of the shop and its pieces */
  rating: {
    /** 1 to 5; null while nobody has reviewed it */
    average: number | null
    count: number
  }
  /** by how its orders of the last 90 days went */
  level: "new" | "bronze" | "silver" | "gold"
  /** what it is known for as long as its figures hold the rule of each */
  badges: ("verified" | "ships_on_time" | "as_described" | "answers_fast" | "top_seller")[]
  /** how fast it answers messages, of the last 30 days; null where it answered nobody */
  response_time: {
    /** how long half of the buyers waited at most, rounded up */
    median_minutes: number
    /** what that is the median of */
    answers: number
  } | null
  /** whether it sells right now; closed, its pieces are seen, not bought */
  is_open: boolean
  /** what it says of its vacation */
  closed_message: string | null
  /** when its vacation ends by itself */
  reopens_at: string | null
  /** when a vacation begins, or began */
  closes_at: string | null
  /** codes of the couriers that it sends with; null: all that there are */
  couriers: string[] | null
}

/** Pieces of one variant, at what they cost now */
export type PurchaseItemView = {
  variant_id: string
  listing_id: string
  seller_id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  /** whole rupiah, of one piece */
  unit_price: number
  /** whole rupiah, off the whole line */
  discount_total: number
}

/** A seller's part of a purchase in a buyer's list */
export type PurchasePartRow = {
  id: string
  /** such as `REL-2026-000001` */
  number: string
  status:
    | "pending"
    | "paid"
    | "processing"
    | "shipped"
    | "delivered"
    | "disputed"
    | "completed"
    | "cancelled"
    | "refunded"
  seller: SellerName
  /** whole rupiah: items + shipping − discount */
  total: number
  /** what of `total` has gone back */
  refunded_total: number
  /** what the courier collects at the door; null of what is paid before */
  cash_due: number | null
  /** until when the seller must hand the parcel over */
  ship_by: string | null
  /** when it completes by itself */
  complete_by: string | null
  items: {
    line_item_id: string
    product_id: string | null
    variant_id: string | null
    title: string
    variant_title: string | null
    thumbnail: string | null
    quantity: number
    /** whole rupiah */
    total: number
  }[]
}

/** The payment of a purchase, for operators */
export type PurchasePaymentView = {
  order_id: string
  /** `in_review`: a card has paid and waits for an operator */
  status:
    | "in_review"
    | "pending"
    | "on_delivery"
    | "paid"
    | "partially_refunded"
    | "refunded"
    | "cancelled"
    | "failed"
    | "expired"
  /** whole rupiah */
  amount: number
  /** what store credit and gift cards paid before */
  credit_total: number
  payment_type: string | null
  expires_at: string
  /** when the buyer paid, as Midtrans tells it */
  paid_at: string | null
  /** when Reluv heard of it */
  heard_at: string | null
  attempts: {
    id: string
    number: number
    midtrans_order_id: string
    status: "opening" | "open" | "paid" | "expired" | "cancelled" | "failed"
    transaction_id: string | null
    payment_type: string | null
    /** Midtrans' fraud check holds it */
    review: boolean
    created_at: string
    error: string | null
  }[]
  refunds: RefundView[]
  history: StatusEventView[]
}

/** What buying would be refused with, and why */
export type PurchaseProblemView = {
  code: string
  message: string
  variant_ids: string[]
  seller_ids: string[]
  codes: string[]
}

/** What a purchase would cost; nothing is held */
export type PurchaseQuoteView = {
  items: PurchaseItemView[]
  sellers: PurchaseSellerView[]
  /** whole rupiah, before discounts */
  item_total: number
  /** whole rupiah, before discounts */
  shipping_total: number
  /** whole rupiah */
  discount_total: number
  /** whole rupiah */
  total: number
  /** those that were asked for by code or take something off, as a cart tells them */
  vouchers: CartVoucherView[]
  /** null where this marketplace takes no cash */
  cash_on_delivery: {
    /** why this purchase cannot be paid at the door, also where it asks for another way */
    problem: {
      code: string
      message: string
    } | null
    /** what of `shipping_total` couriers take for collecting; null unless `payment_method` asks for it */
    fee: number | null
  } | null
  /** empty: it can be bought just so */
  problems: PurchaseProblemView[]
  /** until when the couriers' prices hold */
  expires_at: string | null
}

/** A purchase in its buyer's list */
export type PurchaseRow = {
  order_id: string
  display_id: number | null
  /** of parts that are not equally far, the first of this list: `to_pay`, `disputed`, `to_confirm` (delivered), `on_its_way`, `to_ship`, `done`, `cancelled` */
  stage: "to_pay" | "disputed" | "to_confirm" | "on_its_way" | "to_ship" | "done" | "cancelled"
  /** what is due next and until when: the buyer pays, a shop ships, the buyer confirms, or it completes by itself then */
  next: {
    what: "pay" | "ship" | "confirm"
    by: string
  } | null
  /** whole rupiah of all parts, however they are paid */
  total: number
  /** null for the moment before it is opened: `GET /store/orders/:id/payment` does */
  payment: {
    /** `in_review`: the buyer has paid by card and an operator has to look at it; nothing to do, and no link. `on_delivery`: couriers collect it at the door */
    status:
      | "in_review"
      | "pending"
      | "on_delivery"
      | "paid"
      | "partially_refunded"
      | "refunded"
      | "cancelled"
      | "failed"
      | "expired"
    /** what is paid at Midtrans, or at the door */
    amount: number
    /** what store credit and gift cards paid before */
    credit_total: number
    /** until when it can be paid; null unless it can be */
    expires_at: string | null
    paid_at: string | null
    /** whether couriers collect it at the door */
    cash_on_delivery: boolean
  } | null
  seller_orders: PurchasePartRow[]
  created_at: string
}

/** The couriers of one seller of a purchase */
export type PurchaseSellerView = {
  seller: SellerName
  variant_ids: string[]
  /** cheapest first */
  rates: CourierRateView[]
  /** why there are none: `ORD_003`, `ORD_004` or `NO_COURIER_OFFERED` */
  error: {
    code: string
    message: string
  } | null
  /** of the courier that the totals count on; null where none could be chosen */
  shipping_total: number | null
}

/** A purchase, its parts and its payment page */
export type PurchaseView = {
  order: {
    /** Medusa's order */
    id: string
    display_id: number
    email: string | null
    currency_code: string
    /** whole rupiah, what there is to pay */
    total: number
    created_at: string
  }
  seller_orders: SellerOrderView[]
  payment: PaymentView
}

export type QuotePurchaseBody = {
  items: {
    variant_id: string
    quantity?: number
  }[]
  shipping_address: {
    first_name: string
    last_name?: string
    /** Indonesian mobile number in any usual spelling */
    phone: string
    address_1: string
    address_2?: string
    city: string
    province: string
    /** five digits */
    postal_code: string
    country_code?: "id"
    /** an id of `GET /store/areas`; coordinates for instant couriers */
    metadata?: {
      biteship_area_id?: string | null
      latitude?: number | null
      longitude?: number | null
    }
  }
  /** one for each seller, as its `rates` name them, or `"cheapest"` */
  couriers?:
    | "cheapest"
    | {
        seller_id: string
        courier_code: string
        courier_service_code?: string
        insurance?: boolean
      }[]
  /** promotion codes; one that takes nothing off is refused */
  codes?: string[]
  /** codes of vouchers, in any case; what the buyer has claimed is used without being named. The best together is taken; one that cannot be used is refused */
  voucher_codes?: string[]
  /** `cash_on_delivery`: couriers collect each part at the door, where `policies.cash_on_delivery` says so; left out: `midtrans` */
  payment_method?: "midtrans" | "cash_on_delivery"
}

/** What was sold of one of many */
export type RankedView = {
  /** an id, the name of a city or a day; empty where it is not known */
  key: string
  name: string | null
  /** pieces; of a buyer, orders */
  pieces: number
  /** whole rupiah: what they cost before discounts */
  goods: number
  /** whole rupiah that became the shop's; `null` where it is not known */
  income: number | null
}

/** What reviews that are shown say together */
export type RatingView = {
  /** two decimals; null while there is no review */
  average: number | null
  count: number
  /** how many gave each rating */
  distribution: {
    1: number
    2: number
    3: number
    4: number
    5: number
  }
}

export type ReadNotificationsBody = {
  /** left out: all of them */
  ids?: string[] | null
}

export type ReadShopNotificationsBody = {
  /** left out: all of them */
  ids?: string[] | null
}

export type ReceiveBiteshipBody = Record<string, unknown>

export type ReceiveIrisBody = Record<string, unknown>

export type ReceiveMidtransBody = Record<string, unknown>

export type RecordRemittanceBody = {
  /** how the vendor calls the transfer */
  reference: string
  parts: {
    seller_order_id: string
    /** what is on the bank account */
    amount: number
    /** what the vendor kept */
    fee?: number
  }[]
}

export type RecordTransferBody = {
  /** what shows that it was transferred */
  proof: string
  /** where it was transferred to; left out, the account that the buyer gave */
  bank_account?: {
    bank: string
    account_number: string
    account_name: string
  }
}

export type RefreshAccountBody = {
  refresh_token: string
}

/** Money that goes back, as an operator sees it */
export type RefundView = {
  id: string
  order_id: string
  seller_order_id: string | null
  /** whole rupiah */
  amount: number
  /** `credit`: to the store credit or the gift card that it came from */
  rail: "gateway" | "manual" | "credit"
  status: "queued" | "refused" | "awaiting_transfer" | "awaiting_confirmation" | "done" | "dropped"
  reason: string
  bank_account: BankAccount | null
  proof: string | null
  recorded_by: string | null
  error: string | null
  created_at: string
  done_at: string | null
}

/** An error. Codes never change; the message is for people */
export type Refusal = {
  /** stable; switch on this */
  code: string
  type: string
  /** for people */
  message: string
  /** where several fields stand in the way: all of them, each with its own code */
  fields?: {
    field: string
    code: string
    message: string
  }[]
  /** whoever looks into it finds it in the log by this; also the header `x-request-id` */
  request_id?: string
}

export type RefuseDocumentBody = {
  reason: string
}

export type RegisterAccountBody = {
  /** in any case; kept in small letters */
  email: string
  password: string
  first_name: string
  last_name: string
  phone?: string | null
}

export type RejectListingBody = {
  /** why, in a word */
  reason?:
    | "bad_pictures"
    | "other_pictures"
    | "misdescribed"
    | "wrong_category"
    | "contact_in_text"
    | "price"
    | "duplicate"
    | "counterfeit"
    | "prohibited"
    | "other"
  /** what its seller reads beside the reason; needed with `other` */
  note?: string | null
}

export type RejectOrderBody = {
  reason: string
}

export type RejectSellerBody = {
  note: string
}

export type RejectTransferBody = {
  note: string
}

export type ReleaseLiveClaimBody = {
  reason?: string | null
}

export type ReportReviewBody = {
  reason: "offensive" | "private" | "spam" | "false" | "other"
  text?: string | null
}

export type ReportShopReviewBody = {
  reason: "offensive" | "private" | "spam" | "false" | "other"
  text?: string | null
}

/** What somebody reports, beside what is known of it */
export type ReportView = {
  id: string
  kind: "listing" | "seller" | "buyer" | "message" | "live_message"
  target_id: string
  /** what it is now */
  target: {
    /** of the listing or the shop, the buyer's name, or what a message says */
    title: string | null
    seller_id: string | null
    status: string | null
    /** of a message */
    conversation_id: string | null
  }
  reason: "fake" | "stolen_pictures" | "forbidden" | "leads_off" | "offensive" | "fraud" | "other"
  text: string | null
  reporter_id: string
  status: "open" | "acted" | "dismissed"
  outcome: "dismissed" | "handled" | "listing_blocked" | "message_hidden" | null
  note: string | null
  decided_at: string | null
  created_at: string
  /** of the same thing, and of who reports */
  history: {
    /** reports of the same thing that wait, this one among them */
    open: number
    acted: number
    dismissed: number
    /** how often who reports was wrong before */
    reporter_dismissed: number
  }
}

export type RequestAdjustmentBody = {
  kind:
    | "shop_credited"
    | "shop_debited"
    | "chargeback_taken"
    | "courier_charged"
    | "cash_unexpected"
    | "cash_did_not_come"
    | "cash_came_late"
    | "cash_lost"
    | "deposit_filled"
    | "gateway_settled"
    | "gateway_fee"
    | "bank_fee"
  amount: number
  /** the id of the shop, order or seller order that the kind is about; null of others */
  subject?: string | null
  /** what it is for; a shop reads it in its statement */
  reason: string
}

export type RequestPayoutBody = {
  amount: number
}

export type ResetAccountPasswordBody = {
  token: string
  password: string
}

export type ResumeVoucherBody = {
  note: string
}

export type ReverseAdjustmentBody = {
  reason: string
}

export type ReviewBuyerBody = {
  /** 1 to 5 */
  rating: number
  text?: string | null
  tags?: ("fair" | "friendly" | "paid_fast" | "unfair" | "unfriendly" | "silent")[]
}

/** What the two sides of a seller order say of it */
export type ReviewExchange = {
  can_review: boolean
  /** null where it can */
  why_not: "not_over" | "not_received" | "too_late" | null
  write_until: string | null
  /** when both sides are shown, unless both have written before */
  blind_until: string | null
  /** what was bought */
  lines: {
    line_item_id: string
    title: string
    is_reviewed: boolean
  }[]
  /** by the side that asks */
  written: OwnReview[]
  /** from the other side, once it is shown */
  received: ReviewView[]
  other_side_wrote: boolean
}

export type ReviewItemBody = {
  /** 1 to 5 */
  rating: number
  text?: string | null
  tags?: (
    | "as_described"
    | "well_kept"
    | "well_packed"
    | "good_price"
    | "smaller"
    | "not_as_described"
  )[]
  photos?: string[]
}

export type ReviewSellerBody = {
  /** 1 to 5 */
  rating: number
  text?: string | null
  tags?: ("fast" | "friendly" | "careful" | "slow" | "unfriendly" | "silent")[]
  aspects?: {
    communication?: number
    description?: number
    shipping?: number
  }
}

/** A review, as anybody may read it */
export type ReviewView = {
  id: string
  /** of an `item` or the `seller` by who bought; of the `buyer` by the shop */
  kind: "item" | "seller" | "buyer"
  rating: number
  aspects: {
    communication: number | null
    description: number | null
    shipping: number | null
  }
  text: string | null
  tags: string[]
  photos: PictureView[]
  /** its money went back */
  of_refunded: boolean
  listing_id: string | null
  /** what was bought, as it was called then */
  title: string | null
  /** who bought, as `B***i`; null for a guest */
  author: string | null
  written_at: string
  edited_at: string | null
  /** of the shop */
  answer: {
    text: string
    at: string
  } | null
}

/** What somebody looks for; filters as those of the list */
export type SavedSearchView = {
  id: string
  name: string
  q: string | null
  brand: string[]
  category_id: string[]
  condition: string[]
  size: string[]
  color: string[]
  seller_id: string | null
  min_price: number | null
  max_price: number | null
  /** whether its owner is told of what is new */
  alerts: boolean
  created_at: string
}

export type SaveSearchBody = {
  name: string
  q?: string | null
  brand?: string[]
  /** with those below them */
  category_id?: string[]
  condition?: ("new" | "like_new" | "good" | "fair")[]
  size?: string[]
  color?: string[]
  seller_id?: string | null
  min_price?: number | null
  max_price?: number | null
  alerts?: boolean
}

export type SayAsShopBody = {
  text: string
}

export type SayInRoomBody = {
  text: string
}

/** Each counted as if nothing of itself was chosen. A category counts those below it; a price is a range such as `50000-99999` */
export type SearchFacets = {
  category: FacetValues
  condition: FacetValues
  brand: FacetValues
  size: FacetValues
  color: FacetValues
  price: FacetValues
  city: FacetValues
  province: FacetValues
  courier: FacetValues
}

export type SearchListingsByBodyBody = {
  /** what was typed; at most ten words count */
  q?: string
  seller_id?: string
  /** those below it too; repeat it for several */
  category_id?: string | string[]
  /** repeat it for several: `condition=good&condition=fair` */
  condition?: "new" | "like_new" | "good" | "fair" | ("new" | "like_new" | "good" | "fair")[]
  /** in small or capital letters, as the next four */
  brand?: string | string[]
  size?: string | string[]
  color?: string | string[]
  city?: string | string[]
  province?: string | string[]
  /** a code such as `jne`; of shops that send with it */
  courier?: string | string[]
  /** whether its price is a discount: `compare_at` says from what */
  on_sale?: boolean | "true" | "false"
  /** at the price of this sale of the marketplace, while it runs */
  campaign_id?: string
  /** whole rupiah */
  min_price?: number
  /** whole rupiah */
  max_price?: number
  /** `all`: what is reserved or sold too, by relevance after the rest */
  availability?: "available" | "all"
  order?: "relevance" | "newest" | "cheapest" | "dearest" | "popular" | "ending_soon"
  /** `false` for pages after the first */
  facets?: boolean | "true" | "false"
  /** how many */
  limit?: number
  /** how many to skip */
  offset?: number
  /** `next_cursor` of the page before, in place of `offset` */
  cursor?: string
}

/** A sale that a shop may join */
export type SellerCampaignView = {
  id: string
  handle: string
  title: string
  description: string | null
  /** a few letters, for the pictures of its pieces */
  badge: string
  status: "scheduled" | "running" | "ended"
  starts_at: string
  ends_at: string
  /** how many have a price of it */
  listings: number
  /** shops add pieces before that */
  join_until: string
  /** each price is at least so many percent below what it is compared with */
  min_percent: number
  /** whether pieces can be added now */
  can_join: boolean
  /** how many of the shop's are in it */
  own_listings: number
}

/** Something that happened to a shop */
export type SellerEventView = {
  id: string
  /** of the fact: `reluv.seller.suspended` */
  name: string
  from: string | null
  to: string | null
  reason: string | null
  /** who did it */
  actor: {
    /** `customer`, `seller`, `user`, `api-key` or `system` */
    type: string
    id: string
    /** an operator's e-mail; null of anybody else */
    name: string | null
  }
  at: string
}

/** An open invitation, as the shop sees it */
export type SellerInvitationView = {
  id: string
  email: string
  role: "manager" | "staff"
  /** a member's id */
  invited_by: string
  sent_at: string
  /** from then on it can be sent again, or taken back */
  expires_at: string
}

/** Somebody who works for a shop */
export type SellerMemberView = {
  id: string
  role: "owner" | "manager" | "staff"
  /** null for an account that is gone */
  name: string | null
  /** when the owner offered them the shop */
  ownership_offered_at: string | null
  joined_at: string
  /** for the owner and managers; null for staff */
  email: string | null
  is_you: boolean
}

/** Who a shop is */
export type SellerName = {
  id: string
  handle: string
  name: string
}

/** What operators tell each other about a shop */
export type SellerNoteView = {
  id: string
  text: string
  /** who did it */
  actor: {
    /** `customer`, `seller`, `user`, `api-key` or `system` */
    type: string
    id: string
    /** an operator's e-mail; null of anybody else */
    name: string | null
  }
  at: string
}

/** A seller order in a list for operators */
export type SellerOrderRow = {
  id: string
  /** such as `REL-2026-000001` */
  number: string
  order_id: string
  order_display_id: number | null
  status:
    | "pending"
    | "paid"
    | "processing"
    | "shipped"
    | "delivered"
    | "disputed"
    | "completed"
    | "cancelled"
    | "refunded"
  seller: SellerName
  /** whole rupiah */
  total: number
  /** what the courier collects at the door; null of what is paid before */
  cash_due: number | null
  courier_code: string | null
  waybill_id: string | null
  created_at: string
}

/** The part of a purchase that one seller ships */
export type SellerOrderView = {
  id: string
  /** such as `REL-2026-000001` */
  number: string
  order_id: string
  status:
    | "pending"
    | "paid"
    | "processing"
    | "shipped"
    | "delivered"
    | "disputed"
    | "completed"
    | "cancelled"
    | "refunded"
  seller: SellerName
  items: {
    line_item_id: string
    product_id: string | null
    variant_id: string | null
    title: string
    /** which of the listing's variants: `M` */
    variant_title: string | null
    thumbnail: string | null
    quantity: number
    /** whole rupiah */
    subtotal: number
    /** whole rupiah */
    discount_total: number
    /** whole rupiah */
    total: number
    /** what its listing said when it was bought */
    evidence: EvidenceView | null
  }[]
  /** whole rupiah */
  item_total: number
  /** whole rupiah */
  shipping_total: number
  /** whole rupiah */
  discount_total: number
  /** whole rupiah: items + shipping − discount */
  total: number
  /** what of `total` has gone back to the buyer */
  refunded_total: number
  /** what the courier collects at the door; null of what is paid before */
  cash_due: number | null
  /** until when the seller must hand the parcel over */
  ship_by: string | null
  /** when it completes by itself: runs after delivery, or after shipping with a typed number; null before that and during a dispute */
  complete_by: string | null
  /** whether the buyer has used the one extension */
  extended: boolean
  dispute: DisputeView | null
  /** who carries it: chosen by the buyer, or typed by a seller who sent it alone */
  courier_code: string | null
  /** null for a typed number */
  courier_service_code: string | null
  waybill_id: string | null
  tracking_id: string | null
  tracking_url: string | null
  shipment: ShipmentView | null
  history: StatusEventView[]
  /** where the parcel goes; for the people of the shop, once the part is paid */
  shipping_address?: Record<string, unknown> | null
  created_at: string
}

/** A listing in a list for operators */
export type SellerPieceRow = {
  id: string
  product_id: string
  title: string
  thumbnail: string | null
  /** whole rupiah; null of a draft that has none yet */
  price: number | null
  status:
    | "draft"
    | "in_review"
    | "rejected"
    | "active"
    | "inactive"
    | "sold"
    | "blocked"
    | "deleted"
  created_at: string
}

/** The couriers of one seller of a cart */
export type SellerRatesView = {
  seller: SellerName
  item_ids: string[]
  shipping_option_id: string | null
  /** cheapest first */
  rates: CourierRateView[]
  /** why there are none */
  error: {
    code:
      | "ORD_003"
      | "ORD_004"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "NO_COURIER_OFFERED"
      | "CASH_ON_DELIVERY_NOT_OFFERED"
    message: string
  } | null
}

export type SendChatMessageBody = {
  text?: string | null
  pictures?: (
    | string
    | {
        url: string
        id?: string
        crop?: {
          x: number
          y: number
          width: number
          height: number
        } | null
        angle?: 0 | 90 | 180 | 270
      }
  )[]
  /** a listing of the shop, or an offer or order of the two, to show in the message */
  card?: {
    kind: "listing" | "offer" | "seller_order"
    id: string
  } | null
}

export type SendPayoutBatchBody = {
  way: "bank_file" | "iris"
  /** of a bank's file; left out, that of the options */
  format?: "generic" | "bca_multi_auto_transfer" | "mandiri_multi_service"
  /** left out, all that are approved, up to 500 */
  payout_ids?: string[]
}

export type SendShopMessageBody = {
  text?: string | null
  pictures?: (
    | string
    | {
        url: string
        id?: string
        crop?: {
          x: number
          y: number
          width: number
          height: number
        } | null
        angle?: 0 | 90 | 180 | 270
      }
  )[]
  /** a listing of the shop, or an offer or order of the two, to show in the message */
  card?: {
    kind: "listing" | "offer" | "seller_order"
    id: string
  } | null
}

export type SetBankAccountBody = {
  bank:
    | "bca"
    | "mandiri"
    | "bri"
    | "bni"
    | "bsi"
    | "btn"
    | "cimb"
    | "permata"
    | "danamon"
    | "maybank"
    | "panin"
    | "ocbc"
    | "uob"
    | "mega_tbk"
    | "mega_syar"
    | "sinarmas"
    | "btpn"
    | "btpn_syar"
    | "muamalat"
    | "bca_syar"
    | "bukopin"
    | "bukopin_syar"
    | "hsbc"
    | "dbs"
    | "citibank"
    | "stanchard"
    | "mayapada"
    | "mnc"
    | "artha"
    | "woori"
    | "hana"
    | "nobu"
    | "sampoerna"
    | "ina_perdana"
    | "jtrust"
    | "shinhan"
    | "ok"
    | "qnb"
    | "mandiri_taspen"
    | "maspion"
    | "victoria"
    | "panin_syar"
    | "bjb"
    | "bjb_syar"
    | "dki"
    | "diy"
    | "jateng"
    | "jatim"
    | "aceh"
    | "sumut"
    | "nagari"
    | "riau"
    | "sulselbar"
    | "bali"
    | "banten"
    | "jago"
    | "seabank"
    | "bcad"
    | "yudha_bhakti"
    | "allo"
    | "fama"
    | "aladin_syar"
    | "amar"
    | "agroniaga"
    | "bisnis"
    | "jasa_jakarta"
    | "mayora"
    | "gopay"
    | "ovo"
  /** with or without spaces and hyphens; of an e-wallet its phone number */
  number: string
  /** as the bank writes it */
  holder: string
}

export type SetCategoryBody = {
  /** null: as in the category above */
  image_url?: string | null
  /** as a form asks for them; null: as in the category above, an empty list: none */
  measurements?:
    | {
        /** the name that listings write it under, such as `chest_width` */
        key: string
        label: {
          en: string
          id: string
        }
        required?: boolean
      }[]
    | null
  /** null: as in the category above */
  required_fields?: ("brand" | "size" | "color" | "description" | "dimensions")[] | null
  /** null: as in the category above */
  size_chart?:
    | {
        size: string
        measurements: Record<string, number>
      }[]
    | null
}

export type SetCommissionBody = {
  /** one shop; `null`: of all shops */
  seller_id?: string | null
  /** shops of this level when an order is cut; `null`: of all levels */
  level?: "new" | "bronze" | "silver" | "gold" | null
  /** what is sold at its price in this sale; `null`: in a sale or not */
  campaign_id?: string | null
  /** `null`: of all categories; else of all below it, too */
  category_id?: string | null
  /** with at most two decimals */
  percent: number
  fixed?: number
  minimum?: number
  cap?: number | null
  of_shipping?: boolean
  of_vouchers?: boolean
  /** `false`: refused where there are terms for the same sales, with what they are */
  replaces?: boolean
}

export type SetHolidayBody = {
  /** `YYYY-MM-DD`, of WIB */
  date: string
  name: string
  /** `false` makes a day of a decree a working day */
  free: boolean
}

export type SetLivePiecesBody = {
  /** pieces of the shop that are on sale, one of its kind each, in their order */
  pieces: {
    variant_id: string
    /** below what everybody pays */
    live_price?: number | null
  }[]
}

export type SetOfferTermsBody = {
  takes_offers?: boolean
  /** less is declined at once */
  declines_below?: number | null
  /** this or more is accepted at once */
  accepts_from?: number | null
}

export type SetRefundAccountBody = {
  bank: string
  account_number: string
  account_name: string
}

/** A parcel on its way */
export type ShipmentView = {
  id: string
  status: "booking" | "booked" | "failed"
  /** `typed`: the seller sent it alone, under a number of the courier's */
  provider: "biteship" | "typed"
  collection_method: "pickup" | "drop_off" | null
  /** when the courier is asked to come; null for as soon as it can */
  pickup_at: string | null
  /** Biteship's order */
  booking_id: string | null
  courier_status: string | null
  courier_code: string
  /** empty for a typed number */
  courier_service_code: string
  /** whether its news come by themselves; false for a typed number of a courier that cannot be asked: the buyer confirms, or the clock does */
  tracked: boolean
  waybill_id: string | null
  tracking_id: string | null
  tracking_url: string | null
  /** `name`, `phone`, `plate_number`, `photo_url`, of instant couriers */
  driver: Record<string, unknown> | null
  booked_at: string | null
  /** what the courier insures the parcel for; null for nothing */
  insured_value: number | null
  /** what the courier charges after weighing; for the shop and the operator */
  price?: number | null
  /** what the courier charged at booking; for the same people */
  quoted_price?: number | null
}

export type ShipOrderBody = {
  /** as the courier offers; `pickup` when absent */
  method?: "pickup" | "drop_off"
  /** a pickup's `YYYY-MM-DD` and `HH:mm` in WIB, at most 7 days ahead */
  scheduled?: {
    date: string
    time: string
  }
  /** for the courier */
  note?: string
  /** of a parcel that was sent alone: 5 to 32 letters and digits; another number corrects it */
  tracking_number?: string
  /** such as `jne`, with `tracking_number`; any courier is taken, and `shipment.tracked` says whether its news come by themselves */
  courier_code?: string
  /** with `tracking_number` */
  tracking_url?: string
}

/** What a shop sold */
export type ShopAnalyticsView = {
  /** a day of Jakarta */
  from: string
  /** a day of Jakarta */
  to: string
  totals: ShopNumbersView
  /** as many days before */
  before: {
    /** a day of Jakarta */
    from: string
    /** a day of Jakarta */
    to: string
    totals: ShopNumbersView
  }
  days: {
    /** a day of Jakarta */
    day: string
    numbers: ShopNumbersView
  }[]
  top_listings: RankedView[]
  top_buyers: RankedView[]
}

/** A shop, as its own people see it */
export type ShopDetails = {
  id: string
  handle: string
  name: string
  description: string | null
  logo_url: string | null
  banner_url: string | null
  logo: PictureView | null
  banner: PictureView | null
  city: string
  province: string
  status: "pending" | "rejected" | "active" | "suspended" | "closed"
  /** whether the operator has found all documents of its owner right */
  is_verified: boolean
  /** what buyers say of the shop and its pieces */
  rating: {
    /** 1 to 5; null while nobody has reviewed it */
    average: number | null
    count: number
  }
  /** by how its orders of the last 90 days went */
  level: "new" | "bronze" | "silver" | "gold"
  /** what it is known for as long as its figures hold the rule of each */
  badges: ("verified" | "ships_on_time" | "as_described" | "answers_fast" | "top_seller")[]
  /** how fast it answers messages, of the last 30 days; null where it answered nobody */
  response_time: {
    /** how long half of the buyers waited at most, rounded up */
    median_minutes: number
    /** what that is the median of */
    answers: number
  } | null
  /** whether it sells right now; closed, its pieces are seen, not bought */
  is_open: boolean
  /** what it says of its vacation */
  closed_message: string | null
  /** when its vacation ends by itself */
  reopens_at: string | null
  /** when a vacation begins, or began */
  closes_at: string | null
  /** codes of the couriers that it sends with; null: all that there are */
  couriers: string[] | null
  /** why it was refused, suspended or closed; null while it may sell */
  status_reason: string | null
  /** when its suspension ends by itself */
  suspended_until: string | null
  /** as `+62…` */
  phone: string
  origin: {
    contact_name: string
    address_1: string
    district: string | null
    city: string
    province: string
    postal_code: string
    biteship_area_id: string | null
    latitude: number | null
    longitude: number | null
    note: string | null
  }
  /** of whoever asks */
  role: "owner" | "manager" | "staff"
  /** what whoever asks may do now */
  may: (
    | "shop.read"
    | "shop.change"
    | "shop.submit"
    | "shop.verify"
    | "shop.close"
    | "listings.read"
    | "listings.write"
    | "offers.read"
    | "offers.answer"
    | "live.read"
    | "live.host"
    | "live.moderate"
    | "chats.read"
    | "chats.write"
    | "buyers.block"
    | "vouchers.read"
    | "vouchers.write"
    | "pictures.upload"
    | "orders.read"
    | "orders.ship"
    | "orders.reject"
    | "disputes.answer"
    | "reviews.read"
    | "reviews.write"
    | "money.read"
    | "money.withdraw"
    | "agencies.read"
    | "agencies.answer"
    | "members.read"
    | "members.invite"
    | "members.manage"
    | "members.promote"
    | "members.leave"
    | "ownership.offer"
    | "ownership.take"
  )[]
}

/** A claim, as the shop sees it */
export type ShopLiveClaimView = {
  id: string
  live_sale_id: string
  variant_id: string
  listing_id: string
  title: string
  /** `held`: nobody else can buy it until `held_until`; `waiting`: the next holds it */
  status: "waiting" | "held" | "ordered" | "sold" | "given_up" | "released" | "expired" | "closed"
  /** of one that waits: 1 is next */
  position: number | null
  /** what it costs them; null: what everybody pays */
  live_price: number | null
  held_until: string | null
  created_at: string
  /** by the button, or by the shop for who wrote */
  way: "buyer" | "seller"
  buyer: {
    id: string
    /** `B***i` */
    name: string | null
  }
}

/** The same, as the shop and the operator see it */
export type ShopLiveMessageView = {
  id: string
  /** `B***i`; null of the shop */
  author: string | null
  is_of_shop: boolean
  text: string
  /** what of it may lead off the marketplace */
  warnings: string[]
  created_at: string
  status: "shown" | "hidden"
  /** who wrote it; null of the shop's own people */
  buyer: {
    id: string
  } | null
}

/** What a shop sold in some days. How its orders ended belongs to the day on which they were paid, and money to the day on which the ledger booked it; a rate of nothing is `null` */
export type ShopNumbersView = {
  /** visitors of its listings, each once a day and listing */
  views: number
  /** seller orders that were paid */
  orders: number
  /** pieces in them */
  pieces: number
  /** whole rupiah: what the pieces cost before discounts: the GMV */
  goods: number
  /** whole rupiah: what couriers cost in them */
  shipping: number
  /** whole rupiah: what of the discounts the shops pay for */
  seller_discounts: number
  /** whole rupiah: what of them the platform pays for */
  platform_discounts: number
  /** whole rupiah: what buyers paid for them, by whichever means */
  paid: number
  /** those of them that were called off */
  cancelled: number
  /** those that were given back after they had shipped */
  returned: number
  /** those that buyers disputed */
  disputed: number
  /** those that have shipped */
  shipped: number
  /** whole rupiah: what became the shops', to be paid out */
  income: number
  /** whole rupiah: what they paid for it */
  commission: number
  /** whole rupiah: VAT on that */
  commission_tax: number
  /** whole rupiah: what became owed back to buyers */
  refunded: number
  /** whole rupiah: `paid` less `refunded` */
  net: number
  /** whole rupiah: `paid` of one seller order */
  average_order: number | null
  /** from the payment until the courier has it */
  average_ship_hours: number | null
  /** `orders` of one visitor: 0.02 is two in a hundred */
  conversion: number | null
  /** `cancelled` of one order */
  cancel_rate: number | null
  /** `disputed` of one order */
  dispute_rate: number | null
}

export type SignPictureUploadsBody = {
  /** how many pictures, up to 8 */
  count?: number
}

/** What a size measures */
export type SizeView = {
  size: string
  /** centimetres by name */
  measurements: Record<string, number>
}

/** What pieces like this are usually sold for, in rupiah */
export type SoldPricesView = {
  /** a quarter went for this or less */
  low: number
  median: number
  /** a quarter went for this or more */
  high: number
  /** of how many, at most 50 */
  count: number
}

/** What a badge or a level asks for, and whether it holds */
export type StandingRuleView = {
  name: string
  kind: "badge" | "level"
  holds: boolean
  conditions: {
    figure: string
    at_least: number | null
    at_most: number | null
    /** as it was counted last */
    value: number | null
  }[]
}

/** Badges and level, with the figures that they stand on */
export type StandingView = {
  level: string
  badges: {
    badge: string
    since: string
  }[]
  /** what was counted, by name; null where nothing says anything yet */
  figures: Record<string, number | null>
  counted_at: string
} | null

export type StartConversationBody = {
  about: {
    kind: "listing" | "offer" | "seller_order"
    id: string
  }
  text?: string | null
  pictures?: (
    | string
    | {
        url: string
        id?: string
        crop?: {
          x: number
          y: number
          width: number
          height: number
        } | null
        angle?: 0 | 90 | 180 | 270
      }
  )[]
  /** a listing of the shop, or an offer or order of the two, to show in the message */
  card?: {
    kind: "listing" | "offer" | "seller_order"
    id: string
  } | null
}

export type StartShopConversationBody = {
  about: {
    kind: "offer" | "seller_order"
    id: string
  }
  text?: string | null
  pictures?: (
    | string
    | {
        url: string
        id?: string
        crop?: {
          x: number
          y: number
          width: number
          height: number
        } | null
        angle?: 0 | 90 | 180 | 270
      }
  )[]
  /** a listing of the shop, or an offer or order of the two, to show in the message */
  card?: {
    kind: "listing" | "offer" | "seller_order"
    id: string
  } | null
}

/** One change of a status */
export type StatusEventView = {
  from: string
  to: string
  at: string
  /** `customer`, `seller`, `user`, `api-key`, `vendor` or `system` */
  actor: string
  reason: string | null
}

export type SuspendSellerBody = {
  reason: string
  /** when it may sell again by itself; without it, when the suspension is lifted */
  until?: string | null
}

/** Something that waits for a person */
export type TaskView = {
  id: string
  kind:
    | "payment_review"
    | "payment_mismatch"
    | "unknown_payment"
    | "double_payment"
    | "chargeback"
    | "dashboard_refund"
    | "unknown_message"
    | "manual_refund"
    | "refund_failed"
    | "courier_trouble"
    | "dispute"
    | "reported_review"
    | "report"
    | "held_message"
    | "stuck_work"
    | "ledger_wrong"
    | "seller_approval"
    | "seller_documents"
    | "cards_drifted"
    | "analytics_drifted"
  status: "open" | "done"
  reason: string
  order_id: string | null
  order_display_id: number | null
  seller_order_id: string | null
  seller_order_number: string | null
  /** the shop that waits */
  seller_id: string | null
  dispute_id: string | null
  refund_id: string | null
  attempt_id: string | null
  transaction_id: string | null
  amount: number | null
  note: string | null
  created_at: string
  /** what the operator who asks may do now; empty when it is done or somebody else has to */
  actions: string[]
  /** a transfer that the operator who asks recorded, or may not confirm */
  waits_for: "another_operator" | null
}

/** One thing that happened to a purchase */
export type TimelineEntry = {
  at: string
  /** names its text in a storefront's language: `payment.paid`, `seller-order.shipped`, `dispute.answered`, `refund.done` … */
  key: string
  actor: string
  seller_order_id: string | null
  seller_order_number: string | null
  reason: string | null
  /** for the keys `refund.…` */
  refund: {
    id: string
    /** whole rupiah */
    amount: number
    /** `credit`: to the store credit or the gift card that it came from */
    rail: "gateway" | "manual" | "credit"
  } | null
}

export type TransferShopBody = {
  /** who owns it from now on, a member or not */
  customer_id: string
  /** what becomes of whoever owned it */
  former_owner?: "manager" | "removed"
  /** kept in the shop's history */
  reason: string
}

export type UnbanCustomerBody = {
  reason?: string | null
}

export type UnsubscribeBody = {
  token: string
}

export type UnsubscribeByClickBody = Record<string, unknown>

export type UpdateAccountBody = {
  first_name?: string
  last_name?: string
  phone?: string | null
  birth_date?: string | null
  avatar_url?: string | null
  language?: "en" | "id" | null
}

export type UpdateListingBody = {
  title?: string
  description?: string | null
  /** a Medusa product category */
  category_id?: string | null
  /** up to 8 URLs, or `{ url, crop, angle }` with pixels of the picture after it was turned by 90, 180 or 270 degrees, in this order; the first is the thumbnail */
  images?: (
    | string
    | {
        url: string
        id?: string
        crop?: {
          x: number
          y: number
          width: number
          height: number
        } | null
        angle?: 0 | 90 | 180 | 270
      }
  )[]
  /** of each variant that says none of its own; `fair` tells and shows its `defects` */
  condition?: "new" | "like_new" | "good" | "fair"
  /** `new`, and the tags of the shop are on */
  has_tags?: boolean
  brand?: string | null
  material?: string | null
  size?: string | null
  color?: string | null
  /** up to 20 names (`a-z_`) with centimetres: `{ "chest_width": 52 }` */
  measurements?: Record<string, number> | null
  defects?:
    | {
        description: string
        /** which of `images` shows it */
        picture?: string | null
      }[]
    | null
  /** whole rupiah */
  original_price?: number | null
  /** grams, packed */
  weight?: number
  /** centimetres, packed; what couriers are asked with */
  dimensions?: {
    length: number
    width: number
    height: number
  } | null
  /** whole rupiah; of a listing with one variant */
  price?: number
  /** in all, what is sold among it; of a listing with one variant */
  stock?: number
  /** what changes of some of several variants; the others stay */
  variants?: {
    /** unique in the listing */
    title?: string
    /** the listing's when absent */
    size?: string | null
    /** the listing's when absent */
    color?: string | null
    /** the listing's when absent */
    condition?: "new" | "like_new" | "good" | "fair" | null
    price?: number
    stock?: number
    id: string
  }[]
  status?: "active" | "inactive"
}

export type UpdateShopBody = {
  name?: string
  description?: string | null
  logo_url?: string | null
  banner_url?: string | null
  /** codes of the couriers that it sends with, of those that the operator offers; null: all of them */
  couriers?: string[] | null
  /** where couriers reach it; kept as `+62…` */
  phone?: string
  /** where parcels of new orders start, whole; those of orders that exist start where their couriers were priced from */
  origin?: {
    contact_name: string
    address_1: string
    district?: string | null
    city: string
    province: string
    /** five digits */
    postal_code: string
    /** an id of `GET /store/areas`; without it the postal code serves */
    biteship_area_id?: string | null
    /** degrees within Indonesia; instant couriers need both */
    latitude?: number | null
    longitude?: number | null
    /** for the courier */
    note?: string | null
  }
}

/** What came of one of several verdicts */
export type VerdictResult = {
  id: string
  /** `already`: it is so without this, because somebody was quicker */
  outcome: "done" | "already" | "refused"
  /** why it was refused */
  code: string | null
  message: string | null
  /** what stands now, where this decided nothing */
  last: PastVerdict | null
}

/** Why an operator refused a listing or took it down */
export type VerdictView = {
  reason:
    | "bad_pictures"
    | "other_pictures"
    | "misdescribed"
    | "wrong_category"
    | "contact_in_text"
    | "price"
    | "duplicate"
    | "counterfeit"
    | "prohibited"
    | "other"
  /** the reason, for its seller */
  says: {
    en: string
    id: string
  }
  /** what the operator wrote beside it */
  note: string | null
}

/** What a shop has sent to show who owns it */
export type VerificationView = {
  /** whether the marketplace asks for documents: not at all, if the shop likes, or before it may sell */
  policy: "none" | "optional" | "required_to_sell"
  /** whether all of them were found right */
  is_verified: boolean
  /** what is missing, or was refused */
  to_send: ("ktp" | "selfie")[]
  documents: {
    kind: "ktp" | "selfie"
    status: "submitted" | "verified" | "refused"
    /** why it was refused */
    reason: string | null
    sent_at: string
    decided_at: string | null
  }[]
}

export type VerifyAccountEmailBody = {
  token: string
}

export type VerifyAccountPhoneBody = {
  code: string
}

export type VerifyCustomerBody = {
  reason: string
}

/** What a voucher is limited to; empty is no limit */
export type VoucherScopeView = {
  sellers: string[]
  /** with all below them */
  categories: string[]
  conditions: string[]
  brands: string[]
  listings: string[]
  couriers: string[]
  /** as Midtrans names them */
  payment_methods: string[]
}

/** One use of a voucher by one purchase */
export type VoucherUseView = {
  id: string
  status: "used" | "returned"
  code: string | null
  customer_id: string | null
  order_id: string | null
  /** whole rupiah */
  amount: number
  platform_percent: number
  created_at: string
  returned_at: string | null
  return_reason: string | null
}

/** A voucher as whoever made it sees it */
export type VoucherView = {
  id: string
  title: string
  /** of the shop whose it is; null of the platform */
  seller_id: string | null
  effect: "percent" | "fixed" | "shipping"
  /** percent, or rupiah of a `fixed` one */
  value: number
  max_discount: number | null
  /** whole rupiah */
  min_spend: number
  audience: "all" | "first_purchase" | "new_customers"
  starts_at: string | null
  ends_at: string | null
  scope: VoucherScopeView
  status: "active" | "paused" | "ended"
  visibility: "public" | "code" | "hidden"
  stackable: boolean
  /** how much of it the platform pays for, in percent */
  platform_percent: number
  quota: number | null
  used: number
  budget: number | null
  /** whole rupiah */
  spent: number
  per_buyer: number | null
  /** its only code; null where it has none, or many */
  code: string | null
  /** how many codes it has */
  codes: number
  created_at: string
}

/** A part of which something can still be reviewed */
export type WaitingReview = {
  seller_order_id: string
  number: string
  seller: SellerName
  write_until: string
  /** its money went back: only `not_as_described` fits */
  of_refunded: boolean
  /** pieces that the buyer has not reviewed; of a shop, what it sold */
  lines: {
    line_item_id: string
    title: string
    thumbnail: string | null
  }[]
  seller_is_reviewed: boolean
  buyer_is_reviewed: boolean
}

/** What a vendor told us */
export type WebhookView = {
  id: string
  vendor: "midtrans" | "biteship" | "iris"
  /** the vendor's order id, or `unknown` */
  subject: string
  status: "received" | "processing" | "done" | "task" | "dead"
  deliveries: number
  attempts: number
  outcome: string | null
  error: string | null
  received_at: string
  updated_at: string
  /** when one is read; without signatures, card numbers and drivers' data */
  body?: Record<string, unknown>
}

export type WriteInDisputeBody = {
  seller_order_id: string
  text: string
  pictures?: (
    | string
    | {
        url: string
        id?: string
        crop?: {
          x: number
          y: number
          width: number
          height: number
        } | null
        angle?: 0 | 90 | 180 | 270
      }
  )[]
}

/** What each route takes, answers and refuses with. */
export type Routes = {
  /** What can be bought now, newest first, by price, the most popular, or whose sale ends soon */
  "GET /store/listings": {
    params: Record<never, never>
    query: {
      seller_id?: string
      /** those below it too; repeat it for several */
      category_id?: string | string[]
      /** repeat it for several: `condition=good&condition=fair` */
      condition?: "new" | "like_new" | "good" | "fair" | ("new" | "like_new" | "good" | "fair")[]
      /** in small or capital letters, as the next four */
      brand?: string | string[]
      size?: string | string[]
      color?: string | string[]
      city?: string | string[]
      province?: string | string[]
      /** a code such as `jne`; of shops that send with it */
      courier?: string | string[]
      /** whether its price is a discount: `compare_at` says from what */
      on_sale?: boolean | "true" | "false"
      /** at the price of this sale of the marketplace, while it runs */
      campaign_id?: string
      /** whole rupiah */
      min_price?: number
      /** whole rupiah */
      max_price?: number
      order?: "newest" | "cheapest" | "dearest" | "popular" | "ending_soon"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
      /** `next_cursor` of the page before, in place of `offset` */
      cursor?: string
    }
    body: never
    answer: {
      listings: ListingView[]
      count: number
      offset: number
      limit: number
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** One listing that is `active`, `reserved` or `sold` */
  "GET /store/listings/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing: ListingDetail
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "PROD_001"
  }
  /** What can be bought and completes the look: of other kinds, of the same shop, brand or colours */
  "GET /store/listings/:id/look": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      listings: ListingView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "PROD_001"
  }
  /** What can be bought and looks most like a listing, also like one that is sold */
  "GET /store/listings/:id/similar": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      listings: ListingView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "PROD_001"
  }
  /** Somebody looks at a listing, where a storefront's server has read it for them */
  "POST /store/listings/:id/visits": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      id: string
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "PROD_001"
  }
  /** All categories, with their pictures and what a listing in each has to say */
  "GET /store/categories": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      categories: CategoryView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** The same for the widgets of InstantSearch: several questions at once */
  "POST /store/listings/instantsearch": {
    params: Record<never, never>
    query: Record<never, never>
    body: InstantSearchBody
    answer: {
      results: {
        index: string
        query: string
        hits: {
          id: string
          product_id: string
          title: string
          handle: string | null
          description: string | null
          thumbnail: string | null
          /** the thumbnail in sizes */
          picture: PictureView | null
          /** as its seller ordered them */
          images: string[]
          /** of its category and those above it, in no order */
          category_ids: string[]
          /** whole rupiah; the lowest of its variants as it is now */
          price: number
          /** what it cost when it was new, as its seller says */
          original_price: number | null
          /** the lowest that it was offered for in the last 30 days (`policies.discounts.compared_days`), while it is cheaper than that; else null */
          compare_at: number | null
          /** `price` is so much below `compare_at` */
          discount_percent: number | null
          /** when the discount ends, if it has an end */
          sale_ends_at: string | null
          /** the sale of the marketplace whose price that is; null of any other */
          campaign: {
            id: string
            handle: string
            title: string
            /** a few letters, for the picture of the piece */
            badge: string
          } | null
          /** the worst of its variants */
          condition: "new" | "like_new" | "good" | "fair"
          /** new, and the tags of the shop are on */
          has_tags: boolean
          brand: string | null
          material: string | null
          /** of each variant that says none of its own */
          size: string | null
          /** of each variant that says none of its own */
          color: string | null
          /** centimetres by name */
          measurements: Record<string, number> | null
          /** none told: an empty list */
          defects: {
            description: string
            /** which of its images shows it */
            picture: string | null
          }[]
          /** grams */
          weight: number
          /** centimetres of the parcel; null while a side is unknown */
          dimensions: {
            length: number
            width: number
            height: number
          } | null
          /** `reserved`: an unpaid checkout holds the last piece; it may come back */
          status:
            | "draft"
            | "in_review"
            | "rejected"
            | "active"
            | "inactive"
            | "sold"
            | "blocked"
            | "deleted"
            | "reserved"
          /** why it was taken down, refused or hidden; null while it is on sale */
          status_reason: string | null
          /** what an operator has against it; null for one that is neither refused nor taken down */
          verdict: VerdictView | null
          seller: ListingSeller
          variants: {
            id: string
            title: string
            size: string | null
            color: string | null
            condition: "new" | "like_new" | "good" | "fair"
            /** what it costs now */
            price: number
            /** what that is a discount from; null while it has none */
            compare_at: number | null
            /** what nobody has claimed */
            available: number
          }[]
          /** when its last piece was paid for; seconds old */
          sold_at: string | null
          /** by how many it was looked at, each once a day; seconds old */
          views: number
          /** how many have marked it */
          wishes: number
          created_at: string
          objectID: string
          _highlightResult: Record<
            string,
            {
              value: string
              matchLevel: "none" | "partial" | "full"
              matchedWords: string[]
            }
          >
        }[]
        nbHits: number
        page: number
        nbPages: number
        hitsPerPage: number
        processingTimeMS: number
        params: string
        exhaustiveNbHits: boolean
        facets: Record<string, Record<string, number>>
        facets_stats: Record<
          string,
          {
            min: number
            max: number
          }
        >
        /** what was typed, corrected */
        queryAfterRemoval?: string
      }[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** The same, asked in a body */
  "POST /store/listings/search": {
    params: Record<never, never>
    query: Record<never, never>
    body: SearchListingsByBodyBody
    answer: {
      listings: ListingView[]
      count: number
      offset: number
      limit: number
      next_cursor: string | null
      /** whether what is found has all that was typed; `some`: nothing has all of it */
      matched: "all" | "some" | "none"
      /** what was looked for in place of what was typed, for 'maksud Anda …' */
      corrected: string | null
      /** words that no listing has */
      unknown: string[]
      facets: SearchFacets | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Listings by what somebody typed and chose, with what else can be chosen */
  "GET /store/search": {
    params: Record<never, never>
    query: {
      /** what was typed; at most ten words count */
      q?: string
      seller_id?: string
      /** those below it too; repeat it for several */
      category_id?: string | string[]
      /** repeat it for several: `condition=good&condition=fair` */
      condition?: "new" | "like_new" | "good" | "fair" | ("new" | "like_new" | "good" | "fair")[]
      /** in small or capital letters, as the next four */
      brand?: string | string[]
      size?: string | string[]
      color?: string | string[]
      city?: string | string[]
      province?: string | string[]
      /** a code such as `jne`; of shops that send with it */
      courier?: string | string[]
      /** whether its price is a discount: `compare_at` says from what */
      on_sale?: boolean | "true" | "false"
      /** at the price of this sale of the marketplace, while it runs */
      campaign_id?: string
      /** whole rupiah */
      min_price?: number
      /** whole rupiah */
      max_price?: number
      /** `all`: what is reserved or sold too, by relevance after the rest */
      availability?: "available" | "all"
      order?: "relevance" | "newest" | "cheapest" | "dearest" | "popular" | "ending_soon"
      /** `false` for pages after the first */
      facets?: boolean | "true" | "false"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
      /** `next_cursor` of the page before, in place of `offset` */
      cursor?: string
    }
    body: never
    answer: {
      listings: ListingView[]
      count: number
      offset: number
      limit: number
      next_cursor: string | null
      /** whether what is found has all that was typed; `some`: nothing has all of it */
      matched: "all" | "some" | "none"
      /** what was looked for in place of what was typed, for 'maksud Anda …' */
      corrected: string | null
      /** words that no listing has */
      unknown: string[]
      facets: SearchFacets | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** What somebody who is typing may want to ask */
  "GET /store/search/suggest": {
    params: Record<never, never>
    query: {
      q: string
    }
    body: never
    answer: {
      suggestions: string[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** What pieces of a brand in a category are usually sold for */
  "GET /store/sold-prices": {
    params: Record<never, never>
    query: {
      brand: string
      category_id: string
    }
    body: never
    answer: {
      /** null while fewer than five were sold */
      sold_prices: SoldPricesView | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Sales of the marketplace that run or are to come, as they begin */
  "GET /store/campaigns": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      /** 50 at most */
      campaigns: CampaignView[]
      /** of the server: what a countdown goes by, whatever a visitor's clock says */
      now: string
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** A sale of the marketplace, with a page of what can be bought at its prices now */
  "GET /store/campaigns/:handle": {
    params: {
      handle: string
    }
    query: {
      order?: "newest" | "cheapest" | "dearest" | "popular" | "ending_soon"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      campaign: CampaignView
      listings: ListingView[]
      next_cursor: string | null
      /** of the server: what a countdown goes by, whatever a visitor's clock says */
      now: string
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "CAMPAIGN_NOT_FOUND"
  }
  /** Active shops */
  "GET /store/sellers": {
    params: Record<never, never>
    query: {
      /** a part of the name */
      q?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
      /** `next_cursor` of the page before, in place of `offset` */
      cursor?: string
    }
    body: never
    answer: {
      sellers: PublicSeller[]
      count: number
      offset: number
      limit: number
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Opens a shop */
  "POST /store/sellers": {
    params: Record<never, never>
    query: Record<never, never>
    body: OpenShopBody
    answer: {
      seller: PublicSeller
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_EXISTS"
      | "SELLER_HANDLE_TAKEN"
      | "ORIGIN_CONTRADICTS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
      | "MARKETPLACE_NOT_SET_UP"
      | "VENDOR_UNREACHABLE"
      | "VENDOR_TIMEOUT"
      | "VENDOR_BAD_ANSWER"
      | "VENDOR_REJECTED"
      | "VENDOR_CIRCUIT_OPEN"
  }
  /** One active shop */
  "GET /store/sellers/:handle": {
    params: {
      handle: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller: PublicSeller
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "SELLER_NOT_FOUND"
  }
  /** What buyers say of a shop and its pieces, newest first, with its rating */
  "GET /store/sellers/:handle/reviews": {
    params: {
      handle: string
    }
    query: {
      rating?: number
      with_photos?: boolean | "true" | "false"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
      /** of one listing's pieces alone */
      listing_id?: string
    }
    body: never
    answer: {
      reviews: ReviewView[]
      rating: RatingView
      aspects: AspectsView
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "SELLER_NOT_FOUND"
  }
  /** The buyers who spent most in live sales of late, by names that tell nobody who they are */
  "GET /store/rankings/live-fans": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday */
      period?: "today" | "week" | "month"
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      ranking: {
        /** from 1 */
        rank: number
        /** `B***i` */
        name: string | null
      }[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** The shops whose live sales earned most of late and that may sell */
  "GET /store/rankings/live-sellers": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday */
      period?: "today" | "week" | "month"
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      ranking: {
        /** from 1 */
        rank: number
        pieces: number
        seller: PublicSeller
      }[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** The shops that sold most pieces of late and may sell */
  "GET /store/rankings/sellers": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday */
      period?: "today" | "week" | "month"
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      ranking: {
        /** from 1 */
        rank: number
        pieces: number
        seller: PublicSeller
      }[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** The buyers who bought most of a shop of late, by names that tell nobody who they are */
  "GET /store/sellers/:handle/fans": {
    params: {
      handle: string
    }
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday */
      period?: "today" | "week" | "month"
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      ranking: {
        /** from 1 */
        rank: number
        /** `B***i` */
        name: string | null
      }[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "SELLER_NOT_FOUND"
  }
  /** The shops that the customer works for, with what they may do in each */
  "GET /store/seller-memberships": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      memberships: MembershipView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Invitations to shops that wait for the customer */
  "GET /store/seller-invitations": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      invitations: InvitationToYouView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Declines an invitation */
  "POST /store/seller-invitations/:id/decline": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      id: string
      declined: true
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_INVITATION_NOT_FOUND"
  }
  /** The customer whose e-mail was invited works for the shop */
  "POST /store/seller-invitations/accept": {
    params: Record<never, never>
    query: Record<never, never>
    body: AcceptInvitationBody
    answer: {
      membership: MembershipView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_MEMBER_EXISTS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_INVITATION_FOR_ANOTHER"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_INVITATION_NOT_FOUND"
  }
  /** Opens an agency: whoever manages it sees what several shops earn, once their owners agree */
  "POST /store/agencies": {
    params: Record<never, never>
    query: Record<never, never>
    body: OpenAgencyBody
    answer: {
      agency: AgencyView
    }
    refuses: "INPUT_INVALID" | "AGENCY_EXISTS" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Closes the agency for good: it sees nothing of its shops any more */
  "DELETE /store/agencies/mine": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      id: string
      closed: true
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "AGENCY_NOT_FOUND"
  }
  /** The agency that the customer manages, with its shops */
  "GET /store/agencies/mine": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      agency: AgencyView
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "AGENCY_NOT_FOUND"
  }
  /** What the agency's shops sold and earned: together, by day, and each by itself */
  "GET /store/agencies/mine/analytics": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to` */
      period?: "today" | "week" | "month" | "custom"
      /** `YYYY-MM-DD`, with `custom` */
      from?: string
      /** the last day, with it */
      to?: string
    }
    body: never
    answer: {
      analytics: AgencyAnalyticsView
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "AGENCY_NOT_FOUND"
  }
  /** Asks a shop to join; asking again changes nothing */
  "POST /store/agencies/mine/shops": {
    params: Record<never, never>
    query: Record<never, never>
    body: InviteShopBody
    answer: {
      agency: AgencyView
    }
    refuses:
      | "INPUT_INVALID"
      | "AGENCY_FULL"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AGENCY_NOT_FOUND"
      | "AGENCY_SHOP_NOT_FOUND"
  }
  /** Takes the question back, or lets the shop go */
  "POST /store/agencies/mine/shops/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      agency: AgencyView
    }
    refuses:
      | "INPUT_INVALID"
      | "AGENCY_SHOP_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AGENCY_NOT_FOUND"
      | "AGENCY_SHOP_NOT_FOUND"
  }
  /** couriers' areas, for addresses */
  "GET /store/areas": {
    params: Record<never, never>
    query: {
      /** the name of a district, or a postal code */
      q: string
    }
    body: never
    answer: {
      areas: AreaView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "PART_OFF"
      | "RATE_LIMITED"
      | "VENDOR_UNREACHABLE"
      | "VENDOR_TIMEOUT"
      | "VENDOR_BAD_ANSWER"
      | "VENDOR_REJECTED"
      | "VENDOR_CIRCUIT_OPEN"
  }
  /** Claims the pieces, then makes the order; repeating it gives the same order */
  "POST /store/carts/:id/complete": {
    params: {
      id: string
    }
    query: {
      /** as Medusa's `fields` */
      fields?: string
    }
    body: never
    answer: {
      type: "order"
      /** Medusa's order */
      order: {
        id: string
      } & Record<string, unknown>
      /** for a guest: opens the routes of the purchase, in `x-purchase-token` */
      purchase_token?: string
    }
    refuses:
      | "INPUT_INVALID"
      | "EMAIL_MISSING"
      | "CART_MIXED"
      | "CURRENCY_NOT_RUPIAH"
      | "ORD_002"
      | "ORD_003"
      | "ORD_004"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "OWN_PIECE"
      | "CODE_USED_UP"
      | "ORD_005"
      | "ORD_006"
      | "COURIER_MISSING"
      | "COURIERS_DO_NOT_FIT"
      | "COURIER_NOT_OFFERED"
      | "AMOUNT_NOT_PAYABLE"
      | "CART_COMPLETED"
      | "CART_CHANGED"
      | "PARTY_BLOCKED"
      | "OFFER_OVER"
      | "OFFER_INCOMPLETE"
      | "CHECKOUT_IN_PROGRESS"
      | "PAY_002"
      | "PAY_003"
      | "AUTH_004"
      | "AUTH_005"
      | "GUEST_CHECKOUT_OFF"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
      | "CART_NOT_FOUND"
  }
  /** As Medusa's; the method is called after the chosen courier */
  "POST /store/carts/:id/shipping-methods": {
    params: {
      id: string
    }
    query: {
      /** as Medusa's `fields` */
      fields?: string
    }
    body: ChooseCourierBody
    answer: {
      /** Medusa's cart */
      cart: {
        id: string
      } & Record<string, unknown>
    }
    refuses:
      | "INPUT_INVALID"
      | "CART_MIXED"
      | "COURIER_NOT_OFFERED"
      | "INSURANCE_NOT_OFFERED"
      | "ORD_003"
      | "ORD_004"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "CART_NOT_FOUND"
  }
  /** All couriers of all sellers, each seller with its prices or its error */
  "GET /store/carts/:id/shipping-rates": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: CartRatesView
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "CART_NOT_FOUND" | "PART_OFF"
  }
  /** Takes a voucher out of the cart, by its code or its id; it is not chosen again by itself */
  "DELETE /store/carts/:id/vouchers": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: LeaveOutCartVoucherBody
    answer: CartVouchersView
    refuses:
      | "INPUT_INVALID"
      | "CART_COMPLETED"
      | "CHECKOUT_IN_PROGRESS"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "CART_NOT_FOUND"
      | "VOUCHER_NOT_FOUND"
  }
  /** What vouchers take off a cart, per seller, and what is missing for the others */
  "GET /store/carts/:id/vouchers": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: CartVouchersView
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "CART_NOT_FOUND"
  }
  /** Puts the voucher of a code into the cart; it waits there while the cart is not enough for it */
  "POST /store/carts/:id/vouchers": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AddCartVoucherBody
    answer: CartVouchersView
    refuses:
      | "INPUT_INVALID"
      | "CART_MIXED"
      | "CART_COMPLETED"
      | "CHECKOUT_IN_PROGRESS"
      | "ORD_005"
      | "ORD_006"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "CART_NOT_FOUND"
  }
  /** As Medusa's, with only the options that the cart needs and without their `data` */
  "GET /store/shipping-options": {
    params: Record<never, never>
    query: {
      cart_id: string
      is_return?: boolean
    }
    body: never
    answer: {
      shipping_options: ({
        id: string
        name: string
      } & Record<string, unknown>)[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** As Medusa's, once everything is there that completing the cart needs */
  "POST /store/payment-collections/:id/payment-sessions": {
    params: {
      id: string
    }
    query: {
      /** as Medusa's `fields` */
      fields?: string
    }
    body: CreatePaymentSessionBody
    answer: {
      /** Medusa's payment collection */
      payment_collection: {
        id: string
      } & Record<string, unknown>
    }
    refuses:
      | "INPUT_INVALID"
      | "EMAIL_MISSING"
      | "CART_MIXED"
      | "CART_COMPLETED"
      | "CART_CHANGED"
      | "OWN_PIECE"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "COURIER_NOT_OFFERED"
      | "CHECKOUT_IN_PROGRESS"
      | "CURRENCY_NOT_RUPIAH"
      | "ORD_002"
      | "COURIER_MISSING"
      | "COURIERS_DO_NOT_FIT"
      | "ORD_003"
      | "ORD_004"
      | "PAYMENT_CURRENCY_UNSUPPORTED"
      | "PAYMENT_AMOUNT_INVALID"
      | "PAYMENT_FINISH_URL_FOREIGN"
      | "AUTH_004"
      | "GUEST_CHECKOUT_OFF"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
      | "PAYMENT_COLLECTION_NOT_FOUND"
      | "CART_NOT_FOUND"
      | "PART_OFF"
  }
  /** What the customer bought, newest first: how far it is, its parts with their pieces, and what is due next */
  "GET /store/purchases": {
    params: Record<never, never>
    query: {
      /** each purchase is at one of them */
      stage?: "to_pay" | "disputed" | "to_confirm" | "on_its_way" | "to_ship" | "done" | "cancelled"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      purchases: PurchaseRow[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Buys pieces of several sellers in one request: order, parts and payment page */
  "POST /store/purchases": {
    params: Record<never, never>
    query: Record<never, never>
    body: BuyBody
    answer: PurchaseView
    refuses:
      | "INPUT_INVALID"
      | "ITEM_NOT_FOR_SALE"
      | "ORD_003"
      | "ORD_004"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "OWN_PIECE"
      | "COURIER_MISSING"
      | "COURIERS_DO_NOT_FIT"
      | "COURIER_NOT_OFFERED"
      | "INSURANCE_NOT_OFFERED"
      | "COURIER_NOT_NEEDED"
      | "CASH_ON_DELIVERY_OFF"
      | "CASH_ON_DELIVERY_REFUSED"
      | "CASH_ON_DELIVERY_TOO_MANY"
      | "CASH_ON_DELIVERY_TOO_MUCH"
      | "CASH_ON_DELIVERY_NOT_OFFERED"
      | "CODE_UNKNOWN"
      | "CODE_NOT_APPLICABLE"
      | "CODE_USED_UP"
      | "ORD_005"
      | "ORD_006"
      | "AMOUNT_NOT_PAYABLE"
      | "PAYMENT_FINISH_URL_FOREIGN"
      | "CART_CHANGED"
      | "PARTY_BLOCKED"
      | "OFFER_OVER"
      | "OFFER_INCOMPLETE"
      | "CHECKOUT_IN_PROGRESS"
      | "IDEMPOTENCY_KEY_USED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
      | "PART_OFF"
      | "MARKETPLACE_NOT_SET_UP"
  }
  /** What a purchase would cost and what stands against it; nothing is written or held */
  "POST /store/purchases/quote": {
    params: Record<never, never>
    query: Record<never, never>
    body: QuotePurchaseBody
    answer: PurchaseQuoteView
    refuses:
      | "INPUT_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "PART_OFF"
      | "MARKETPLACE_NOT_SET_UP"
  }
  /** As Medusa's, for the buyer only; its payment session says where to pay */
  "GET /store/orders/:id": {
    params: {
      id: string
    }
    query: {
      /** as Medusa's `fields` */
      fields?: string
    }
    body: never
    answer: {
      /** Medusa's order */
      order: {
        id: string
      } & Record<string, unknown>
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Gives an unpaid purchase up */
  "POST /store/orders/:id/cancel": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: PaymentView
    refuses:
      | "INPUT_INVALID"
      | "PAY_004"
      | "PAYMENT_CHANGED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_008"
      | "ORD_001"
      | "MIDTRANS_UNAVAILABLE"
      | "MIDTRANS_UNREADABLE"
      | "MIDTRANS_INVALID_REQUEST"
      | "MIDTRANS_UNAUTHORIZED"
      | "MIDTRANS_RATE_LIMITED"
      | "MIDTRANS_REJECTED"
      | "MIDTRANS_ORDER_ID_USED"
      | "MIDTRANS_NOT_FOUND"
      | "MIDTRANS_NOT_MODIFIABLE"
      | "MIDTRANS_DUPLICATE_REFUND"
      | "MIDTRANS_REFUND_DENIED"
      | "MIDTRANS_REFUND_PENDING"
  }
  /** How and until when to pay; the first read opens the payment page if nothing has */
  "GET /store/orders/:id/payment": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: PaymentView
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "ORD_001"
  }
  /** A new payment page, until the deadline; the old one is closed at Midtrans */
  "POST /store/orders/:id/payment/renew": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: PaymentView
    refuses:
      | "INPUT_INVALID"
      | "PAY_001"
      | "PAY_004"
      | "PAYMENT_CHANGED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
      | "MIDTRANS_UNAVAILABLE"
      | "MIDTRANS_UNREADABLE"
      | "MIDTRANS_INVALID_REQUEST"
      | "MIDTRANS_UNAUTHORIZED"
      | "MIDTRANS_RATE_LIMITED"
      | "MIDTRANS_REJECTED"
      | "MIDTRANS_ORDER_ID_USED"
      | "MIDTRANS_NOT_FOUND"
      | "MIDTRANS_NOT_MODIFIABLE"
      | "MIDTRANS_DUPLICATE_REFUND"
      | "MIDTRANS_REFUND_DENIED"
      | "MIDTRANS_REFUND_PENDING"
  }
  /** Where refunds by bank transfer go */
  "POST /store/orders/:id/refund-account": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SetRefundAccountBody
    answer: {
      refunds: BuyerRefundView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "REFUND_ACCOUNT_TOO_LATE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
      | "REFUND_NOT_FOUND"
  }
  /** What goes back, how far it is, and what is asked from the buyer */
  "GET /store/orders/:id/refunds": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      refunds: BuyerRefundView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "ORD_001"
  }
  /** The parts of a purchase */
  "GET /store/orders/:id/seller-orders": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller_orders: SellerOrderView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "ORD_001"
  }
  /** What happened, in order */
  "GET /store/orders/:id/timeline": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      timeline: TimelineEntry[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "ORD_001"
  }
  /** One part of a purchase */
  "GET /store/seller-orders/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller_order: SellerOrderView
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "ORD_001"
  }
  /** Something is wrong: stops the clock until an operator has decided */
  "POST /store/seller-orders/:id/dispute": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: OpenDisputeBody
    answer: {
      seller_order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "DISPUTE_EXISTS"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
  }
  /** More time before it completes by itself, once */
  "POST /store/seller-orders/:id/extend": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller_order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "EXTENSION_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
  }
  /** The goods are here: completes the part */
  "POST /store/seller-orders/:id/receive": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller_order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
  }
  /** What can be reviewed of a part, what was, and what its shop says of the buyer */
  "GET /store/seller-orders/:id/reviews": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      reviews: ReviewExchange
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "ORD_001"
  }
  /** Reviews one piece of a part */
  "POST /store/seller-orders/:id/reviews/items/:line_item_id": {
    params: {
      id: string
      line_item_id: string
    }
    query: Record<never, never>
    body: ReviewItemBody
    answer: {
      reviews: ReviewExchange
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "REVIEW_NOT_POSSIBLE"
      | "REVIEW_OF_OWN_SHOP"
      | "REVIEW_OF_REFUNDED"
      | "REVIEW_FIXED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
      | "REVIEW_LINE_NOT_FOUND"
  }
  /** Reviews the shop of a part */
  "POST /store/seller-orders/:id/reviews/seller": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ReviewSellerBody
    answer: {
      reviews: ReviewExchange
    }
    refuses:
      | "INPUT_INVALID"
      | "REVIEW_NOT_POSSIBLE"
      | "REVIEW_OF_OWN_SHOP"
      | "REVIEW_FIXED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
  }
  /** Tells the operator that a review should not be there, once */
  "POST /store/reviews/:id/report": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ReportReviewBody
    answer: {
      reported: true
    }
    refuses:
      | "INPUT_INVALID"
      | "REVIEW_REPORTED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "REVIEW_NOT_FOUND"
  }
  /** What the customer bought and can still review, newest first */
  "GET /store/reviews/waiting": {
    params: Record<never, never>
    query: {
      /** how many parts to look at */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      waiting: WaitingReview[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** What the customer offered, newest first */
  "GET /store/offers": {
    params: Record<never, never>
    query: {
      status?:
        | "open"
        | "countered"
        | "accepted"
        | "used"
        | "expired"
        | "declined"
        | "withdrawn"
        | "lapsed"
      listing_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      offers: OfferView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Offers a price (*nego*) for pieces of one shop */
  "POST /store/offers": {
    params: Record<never, never>
    query: Record<never, never>
    body: MakeOfferBody
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "ITEM_NOT_FOR_SALE"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "OFFER_SHOPS_MIXED"
      | "OWN_PIECE"
      | "PARTY_BLOCKED"
      | "OFFER_AMOUNT_INVALID"
      | "OFFER_OFF"
      | "OFFER_TOO_MANY"
      | "OFFER_ACCEPTED_ALREADY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
  }
  /** One offer of the customer */
  "GET /store/offers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      offer: OfferView
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "OFFER_NOT_FOUND"
  }
  /** Says yes to the shop's counter */
  "POST /store/offers/:id/accept": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AcceptCounterBody
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "OFFER_STATUS_NOT_ALLOWED"
      | "OFFER_CHANGED"
      | "OFFER_ACCEPTED_ALREADY"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "PIECE_NOT_HOLDABLE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "OFFER_NOT_FOUND"
  }
  /** Answers the shop's counter with another price, below it */
  "POST /store/offers/:id/counter": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: CounterAgainBody
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "OFFER_STATUS_NOT_ALLOWED"
      | "OFFER_AMOUNT_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "OFFER_NOT_FOUND"
  }
  /** Says no to the shop's counter */
  "POST /store/offers/:id/decline": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "OFFER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "OFFER_NOT_FOUND"
  }
  /** Takes an offer back, also an accepted one: its pieces cost what they cost everybody */
  "POST /store/offers/:id/withdraw": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "OFFER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "OFFER_NOT_FOUND"
  }
  /** What shops show live now, or will */
  "GET /store/live": {
    params: Record<never, never>
    query: {
      /** `live`: what is on, the last to begin first; `scheduled`: what comes next */
      status?: "live" | "scheduled"
      /** of one shop */
      seller_id?: string
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      live_sales: LiveSaleView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** One live sale with its pieces, also one that is over */
  "GET /store/live/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "LIVE_SALE_NOT_FOUND"
  }
  /** What the customer claims in a live sale, the latest first */
  "GET /store/live/:id/claims": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      claims: LiveClaimView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "LIVE_SALE_NOT_FOUND"
  }
  /** Claims a piece: who comes first holds it, the others wait in the order in which they came */
  "POST /store/live/:id/claims": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ClaimLivePieceBody
    answer: {
      claim: LiveClaimView
    }
    refuses:
      | "INPUT_INVALID"
      | "LIVE_SALE_NOT_OPEN"
      | "OWN_PIECE"
      | "PARTY_BLOCKED"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "PIECE_NOT_HOLDABLE"
      | "LIVE_CLAIMS_TOO_MANY"
      | "LIVE_CLAIM_ELSEWHERE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
      | "LIVE_SALE_NOT_FOUND"
      | "LIVE_PIECE_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** Gives a claim up: the next one holds the piece */
  "DELETE /store/live/:id/claims/:claim_id": {
    params: {
      id: string
      claim_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      claim: LiveClaimView
    }
    refuses:
      | "INPUT_INVALID"
      | "LIVE_CLAIM_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "LIVE_CLAIM_NOT_FOUND"
  }
  /** Comes into the room of a live sale: who watches is counted, until it is over */
  "POST /store/live/:id/join": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: JoinLiveSaleBody
    answer: {
      live_sale: LiveSaleDetails
      /** who is counted: the customer, or a token for a guest */
      viewer: string
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "LIVE_SALE_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** Leaves the room */
  "POST /store/live/:id/leave": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: LeaveLiveSaleBody
    answer: {
      live_sale_id: string
      has_left: true
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "LIVE_SALE_NOT_FOUND"
  }
  /** What was written in the room, the latest first */
  "GET /store/live/:id/messages": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      messages: LiveMessageView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "LIVE_SALE_NOT_FOUND"
  }
  /** Writes to the room */
  "POST /store/live/:id/messages": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SayInRoomBody
    answer: {
      message: LiveMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "LIVE_SALE_NOT_OPEN"
      | "LIVE_MUTED"
      | "PARTY_BLOCKED"
      | "MESSAGE_LEADS_OFF"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
      | "LIVE_SALE_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** All that the room of a live sale is told, as it happens */
  "GET /store/live/:id/stream": {
    params: {
      id: string
    }
    query: {
      /** what joining answered */
      viewer?: string
    }
    body: never
    answer: Blob
    refuses:
      | "INPUT_INVALID"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "LIVE_SALE_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** The customer's conversations with shops, those with the newest message first */
  "GET /store/conversations": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `true`: only those with something unread */
      unread?: boolean | "true" | "false"
      topic?: "listing" | "offer" | "seller_order"
      /** of the listing, the offer or the seller order */
      topic_id?: string
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      conversations: ConversationView[]
      /** messages that wait, in all conversations */
      unread_count: number
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Writes to a shop about a listing, an offer or an order; the first message begins the conversation */
  "POST /store/conversations": {
    params: Record<never, never>
    query: Record<never, never>
    body: StartConversationBody
    answer: {
      conversation: ConversationView
      message: ChatMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "CONVERSATION_WITH_OWN_SHOP"
      | "CONVERSATION_CLOSED"
      | "PARTY_BLOCKED"
      | "MESSAGE_LEADS_OFF"
      | "IDEMPOTENCY_KEY_USED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "AUTH_006"
      | "CONVERSATION_TOPIC_NOT_FOUND"
  }
  /** One conversation of the customer */
  "GET /store/conversations/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      conversation: ConversationView
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "CONVERSATION_NOT_FOUND"
  }
  /** What was said: the newest messages, older ones, or those that came since a place */
  "GET /store/conversations/:id/messages": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** a place: older ones than that */
      before?: number
      /** a place: those that came since, the oldest first */
      after?: number
    }
    body: never
    answer: {
      /** in the order of their places */
      messages: ChatMessageView[]
      /** whether there are more, in the direction that was asked for */
      has_more: boolean
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "CONVERSATION_NOT_FOUND"
  }
  /** Says something to the shop */
  "POST /store/conversations/:id/messages": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SendChatMessageBody
    answer: {
      message: ChatMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "CONVERSATION_CLOSED"
      | "PARTY_BLOCKED"
      | "MESSAGE_LEADS_OFF"
      | "IDEMPOTENCY_KEY_USED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "CONVERSATION_NOT_FOUND"
      | "CONVERSATION_TOPIC_NOT_FOUND"
  }
  /** Has read as far as a message; the mark only goes forward */
  "POST /store/conversations/:id/read": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: MarkConversationReadBody
    answer: {
      /** how far is read now */
      read_seq: number
      /** in this conversation */
      unread_count: number
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "CONVERSATION_NOT_FOUND"
  }
  /** What whoever asks has marked, the latest first, also what is reserved or sold */
  "GET /store/wishes": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      listings: ListingView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Marks a listing to come back to */
  "POST /store/wishes": {
    params: Record<never, never>
    query: Record<never, never>
    body: AddWishBody
    answer: {
      listing_id: string
      /** of a guest who sent none */
      wish_token: string | null
    }
    refuses: "INPUT_INVALID" | "WISHES_FULL" | "AUTH_004" | "ACCOUNT_BANNED" | "PROD_001"
  }
  /** Takes a mark away; one that is not there is no mistake */
  "DELETE /store/wishes/:listing_id": {
    params: {
      listing_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing_id: string
      is_wished: false
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Makes what a guest has marked, and looked at last, the customer's own */
  "POST /store/wishes/merge": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      merged: true
    }
    refuses: "INPUT_INVALID" | "WISH_TOKEN_MISSING" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Forgets all that whoever asks has looked at */
  "DELETE /store/recent-views": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      forgotten: true
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** What whoever asks looked at last, the latest first, also what is reserved or sold */
  "GET /store/recent-views": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      listings: ListingView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Keeps that whoever asks looks at a listing: the last hundred are kept, for `retention.recent_view_days` */
  "POST /store/recent-views": {
    params: Record<never, never>
    query: Record<never, never>
    body: NoteRecentViewBody
    answer: {
      listing_id: string
      /** of a guest who sent none */
      wish_token: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED" | "PROD_001"
  }
  /** Forgets that whoever asks has looked at a listing; one that is not there is no mistake */
  "DELETE /store/recent-views/:listing_id": {
    params: {
      listing_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      forgotten: true
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** What whoever asks may like, by what they bought, marked and looked at, each with its reason */
  "GET /store/recommendations": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      recommendations: {
        /** like what they `bought`, `wished` or `viewed`, of a shop that they `followed`, or `popular` */
        reason: "bought" | "wished" | "viewed" | "followed" | "popular"
        listing: ListingView
      }[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** The shops that the customer follows, the latest first */
  "GET /store/follows": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      sellers: SellerName[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Follows a shop; asked again it changes nothing */
  "POST /store/follows": {
    params: Record<never, never>
    query: Record<never, never>
    body: FollowSellerBody
    answer: {
      seller: SellerName
      /** how many follow it now */
      followers: number
    }
    refuses:
      | "INPUT_INVALID"
      | "FOLLOWS_FULL"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_NOT_FOUND"
  }
  /** Follows a shop no more */
  "DELETE /store/follows/:handle": {
    params: {
      handle: string
    }
    query: Record<never, never>
    body: never
    answer: {
      is_followed: false
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "FOLLOW_NOT_FOUND"
  }
  /** What the shops that the customer follows have on sale, what was listed last first */
  "GET /store/follows/feed": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      listings: ListingView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** What the customer looks for, the latest first */
  "GET /store/saved-searches": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      saved_searches: SavedSearchView[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Saves a search: new listings that fit are told, together, once a day at most */
  "POST /store/saved-searches": {
    params: Record<never, never>
    query: Record<never, never>
    body: SaveSearchBody
    answer: {
      saved_search: SavedSearchView
    }
    refuses:
      | "INPUT_INVALID"
      | "SAVED_SEARCH_TOO_BROAD"
      | "SAVED_SEARCHES_FULL"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
  }
  /** Forgets a saved search */
  "DELETE /store/saved-searches/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      id: string
      object: "saved_search"
      deleted: true
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "SAVED_SEARCH_NOT_FOUND"
  }
  /** Names a saved search otherwise, or is told of it no more, or again */
  "POST /store/saved-searches/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ChangeSavedSearchBody
    answer: {
      saved_search: SavedSearchView
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "SAVED_SEARCH_NOT_FOUND"
  }
  /** Tells the operator that something is wrong with a listing, a shop, a buyer or a message */
  "POST /store/reports": {
    params: Record<never, never>
    query: Record<never, never>
    body: MakeReportBody
    answer: {
      reported: true
    }
    refuses:
      | "INPUT_INVALID"
      | "REPORTED_ALREADY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "REPORT_TARGET_NOT_FOUND"
  }
  /** The shops that the customer wants nothing of */
  "GET /store/blocks": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      sellers: SellerName[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Blocks a shop: no messages, offers or purchases between the two, until it is taken back */
  "POST /store/blocks": {
    params: Record<never, never>
    query: Record<never, never>
    body: BlockSellerBody
    answer: {
      is_blocked: true
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "SELLER_NOT_FOUND"
  }
  /** Takes that back */
  "DELETE /store/blocks/:seller_id": {
    params: {
      seller_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      is_blocked: false
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "BLOCK_NOT_FOUND"
  }
  /** Stores up to 8 photos of up to 10 MB, for a dispute; answers their URLs */
  "POST /store/uploads": {
    params: Record<never, never>
    query: {
      /** for a guest: the part that the photos are about, which its `x-purchase-token` opens */
      seller_order_id?: string
    }
    body: FormData
    answer: {
      files: {
        id: string
        url: string
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "PROD_004"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ORD_001"
      | "RATE_LIMITED"
  }
  /** Vouchers that can be claimed, and those that whoever asks has; what ends first, first */
  "GET /store/vouchers": {
    params: Record<never, never>
    query: {
      /** of one shop */
      seller_id?: string
      /** only those that the buyer has */
      mine?: "true" | "false"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      vouchers: OpenVoucherView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Keeps a public voucher: from then on it is used where it takes off most */
  "POST /store/vouchers/:id/claim": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      id: string
      is_claimed: true
    }
    refuses:
      | "INPUT_INVALID"
      | "ORD_005"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "VOUCHER_NOT_FOUND"
  }
  /** Registers a customer, who is logged in at once, and sends a link to verify the e-mail */
  "POST /store/accounts": {
    params: Record<never, never>
    query: Record<never, never>
    body: RegisterAccountBody
    answer: {
      /** a token as Medusa's own login gives it */
      token: string
      /** for `POST /store/accounts/refresh`, once */
      refresh_token: string
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_001"
      | "AUTH_002"
      | "AUTH_007"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Makes an e-mail the account's, by the link that was sent to it, once, within 24 hours */
  "POST /store/accounts/confirm-email": {
    params: Record<never, never>
    query: Record<never, never>
    body: ConfirmAccountEmailBody
    answer: {
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_007"
      | "AUTH_008"
      | "LOGIN_SHARED"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Sends a link to set another password, where the e-mail has an account */
  "POST /store/accounts/forgot-password": {
    params: Record<never, never>
    query: Record<never, never>
    body: ForgotPasswordBody
    answer: Record<never, never>
    refuses: "INPUT_INVALID" | "AUTH_001" | "AUTH_004" | "ACCOUNT_BANNED" | "RATE_LIMITED"
  }
  /** Logs a customer in */
  "POST /store/accounts/login": {
    params: Record<never, never>
    query: Record<never, never>
    body: LogInAccountBody
    answer: {
      /** a token as Medusa's own login gives it */
      token: string
      /** for `POST /store/accounts/refresh`, once */
      refresh_token: string
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "LOGIN_NEEDS_MORE"
      | "AUTH_004"
      | "AUTH_003"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Ends the session of a refresh token; its token goes on until it is too old */
  "POST /store/accounts/logout": {
    params: Record<never, never>
    query: Record<never, never>
    body: LogOutAccountBody
    answer: Record<never, never>
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Whoever asks, as they said of themselves */
  "GET /store/accounts/me": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Changes what is named; `null` takes it away */
  "POST /store/accounts/me": {
    params: Record<never, never>
    query: Record<never, never>
    body: UpdateAccountBody
    answer: {
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses: "INPUT_INVALID" | "PICTURE_FOREIGN" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** The account's addresses, the default first */
  "GET /store/accounts/me/addresses": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      addresses: {
        id: string
        is_default: boolean
        address_name: string | null
        first_name: string | null
        last_name: string | null
        phone: string | null
        address_1: string | null
        address_2: string | null
        city: string | null
        province: string | null
        postal_code: string | null
        country_code: string | null
        biteship_area_id: string | null
        latitude: number | null
        longitude: number | null
      }[]
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Adds an address, of at most 20; the first is the default */
  "POST /store/accounts/me/addresses": {
    params: Record<never, never>
    query: Record<never, never>
    body: AddAccountAddressBody
    answer: {
      address: {
        id: string
        is_default: boolean
        address_name: string | null
        first_name: string | null
        last_name: string | null
        phone: string | null
        address_1: string | null
        address_2: string | null
        city: string | null
        province: string | null
        postal_code: string | null
        country_code: string | null
        biteship_area_id: string | null
        latitude: number | null
        longitude: number | null
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "ORD_003"
      | "ADDRESSES_FULL"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
  }
  /** Removes an address; where it was the default, the oldest of the others is */
  "DELETE /store/accounts/me/addresses/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: Record<never, never>
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "ADDRESS_NOT_FOUND"
  }
  /** Sets an address anew, all of it; `is_default: true` makes it the default */
  "POST /store/accounts/me/addresses/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ChangeAccountAddressBody
    answer: {
      address: {
        id: string
        is_default: boolean
        address_name: string | null
        first_name: string | null
        last_name: string | null
        phone: string | null
        address_1: string | null
        address_2: string | null
        city: string | null
        province: string | null
        postal_code: string | null
        country_code: string | null
        biteship_area_id: string | null
        latitude: number | null
        longitude: number | null
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "ORD_003"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "ADDRESS_NOT_FOUND"
  }
  /** Deletes the account: every session ends, and nothing of a person is left but in orders */
  "POST /store/accounts/me/delete": {
    params: Record<never, never>
    query: Record<never, never>
    body: DeleteAccountBody
    answer: Record<never, never>
    refuses:
      | "INPUT_INVALID"
      | "ACCOUNT_BUSY"
      | "LOGIN_NEEDS_MORE"
      | "AUTH_004"
      | "AUTH_005"
      | "AUTH_003"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Sends a link to another e-mail, which is the account's once it is opened */
  "POST /store/accounts/me/email": {
    params: Record<never, never>
    query: Record<never, never>
    body: AskAccountEmailBody
    answer: Record<never, never>
    refuses:
      | "INPUT_INVALID"
      | "AUTH_001"
      | "LOGIN_NEEDS_MORE"
      | "AUTH_004"
      | "AUTH_005"
      | "AUTH_003"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** What is kept of whoever asks, part by part, page by page */
  "GET /store/accounts/me/export": {
    params: Record<never, never>
    query: {
      part:
        | "account"
        | "addresses"
        | "carts"
        | "orders"
        | "reviews"
        | "offers"
        | "messages"
        | "live_claims"
        | "live_messages"
        | "wishes"
        | "recent_views"
        | "follows"
        | "saved_searches"
        | "blocks"
        | "reports"
        | "notifications"
        | "mails"
        | "sessions"
        | "pictures"
        | "vouchers"
        | "shops"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      part:
        | "account"
        | "addresses"
        | "carts"
        | "orders"
        | "reviews"
        | "offers"
        | "messages"
        | "live_claims"
        | "live_messages"
        | "wishes"
        | "recent_views"
        | "follows"
        | "saved_searches"
        | "blocks"
        | "reports"
        | "notifications"
        | "mails"
        | "sessions"
        | "pictures"
        | "vouchers"
        | "shops"
      entries: Record<string, unknown>[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Adds a way to log in: a provider that tells the account's own e-mail */
  "POST /store/accounts/me/logins": {
    params: Record<never, never>
    query: Record<never, never>
    body: JoinAccountLoginBody
    answer: Record<never, never>
    refuses:
      | "INPUT_INVALID"
      | "LOGIN_TAKEN"
      | "LOGIN_OF_OTHER_EMAIL"
      | "LOGIN_NEEDS_MORE"
      | "AUTH_004"
      | "AUTH_005"
      | "LOGIN_UNPROVEN"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Ends every session, this one too, within a second */
  "POST /store/accounts/me/logout-everywhere": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: Record<never, never>
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Sets another password and ends all other sessions */
  "POST /store/accounts/me/password": {
    params: Record<never, never>
    query: Record<never, never>
    body: ChangeAccountPasswordBody
    answer: {
      /** a token as Medusa's own login gives it */
      token: string
      /** for `POST /store/accounts/refresh`, once */
      refresh_token: string
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_002"
      | "LOGIN_NEEDS_MORE"
      | "AUTH_004"
      | "AUTH_005"
      | "AUTH_003"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Sends a code of six digits to the account's phone, which works for ten minutes */
  "POST /store/accounts/me/phone/code": {
    params: Record<never, never>
    query: Record<never, never>
    body: AskPhoneCodeBody
    answer: Record<never, never>
    refuses:
      | "INPUT_INVALID"
      | "PHONE_MISSING"
      | "CODE_CHANNEL_OFF"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Verifies the account's phone by the code that was sent there; five tries */
  "POST /store/accounts/me/phone/verify": {
    params: Record<never, never>
    query: Record<never, never>
    body: VerifyAccountPhoneBody
    answer: {
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "CODE_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Logs somebody in who came back from Google, Facebook or another provider of Medusa's */
  "POST /store/accounts/provider-login": {
    params: Record<never, never>
    query: Record<never, never>
    body: LogInByProviderBody
    answer: {
      /** a token as Medusa's own login gives it */
      token: string
      /** for `POST /store/accounts/refresh`, once */
      refresh_token: string
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_001"
      | "LOGIN_NOT_JOINED"
      | "LOGIN_EMAIL_MISSING"
      | "LOGIN_TAKEN"
      | "LOGIN_NEEDS_MORE"
      | "AUTH_004"
      | "LOGIN_UNPROVEN"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** The next tokens of a session */
  "POST /store/accounts/refresh": {
    params: Record<never, never>
    query: Record<never, never>
    body: RefreshAccountBody
    answer: {
      /** a token as Medusa's own login gives it */
      token: string
      /** for `POST /store/accounts/refresh`, once */
      refresh_token: string
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "ACCOUNT_BANNED"
  }
  /** Sends the link again, three times an hour at most; that of before works no more */
  "POST /store/accounts/resend-verification": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: Record<never, never>
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "RATE_LIMITED"
  }
  /** Sets another password by the link that was sent, once, within the hour; ends all sessions */
  "POST /store/accounts/reset-password": {
    params: Record<never, never>
    query: Record<never, never>
    body: ResetAccountPasswordBody
    answer: Record<never, never>
    refuses:
      | "INPUT_INVALID"
      | "AUTH_002"
      | "AUTH_008"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "RATE_LIMITED"
  }
  /** Verifies an e-mail by the link that was sent to it, once, within 24 hours */
  "POST /store/accounts/verify-email": {
    params: Record<never, never>
    query: Record<never, never>
    body: VerifyAccountEmailBody
    answer: {
      account: {
        id: string
        email: string
        first_name: string | null
        last_name: string | null
        phone: string | null
        /** whether its owner opened the link that was sent to the e-mail */
        is_verified: boolean
        /** whether its owner typed the code that was sent there */
        is_phone_verified: boolean
        /** `YYYY-MM-DD` */
        birth_date: string | null
        avatar_url: string | null
        /** in which they are written to */
        language: "en" | "id" | null
      }
    }
    refuses: "INPUT_INVALID" | "AUTH_008" | "AUTH_004" | "ACCOUNT_BANNED" | "RATE_LIMITED"
  }
  /** What a customer is told of their orders and account, newest first, and how many are unread */
  "GET /store/notifications": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `true`: only those that nobody read */
      unread?: boolean | "true" | "false"
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      notifications: NotificationView[]
      /** at most 100 */
      unread_count: number
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Takes a notification out of sight */
  "DELETE /store/notifications/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      /** at most 100 */
      unread_count: number
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "NOTIFICATION_NOT_FOUND"
  }
  /** By which ways a customer is told what, and when mails wait */
  "GET /store/notifications/preferences": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: NotificationPreferences
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** Says by which ways they want to be told what, and when not; what is not named stays */
  "POST /store/notifications/preferences": {
    params: Record<never, never>
    query: Record<never, never>
    body: ChangeNotificationPreferencesBody
    answer: NotificationPreferences
    refuses:
      | "INPUT_INVALID"
      | "NOTIFICATION_NOT_OPTIONAL"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
  }
  /** Marks notifications as read, these or all; every open screen hears of it */
  "POST /store/notifications/read": {
    params: Record<never, never>
    query: Record<never, never>
    body: ReadNotificationsBody
    answer: {
      /** at most 100 */
      unread_count: number
    }
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED"
  }
  /** All that a customer's open screens are told, as it happens, for them and for the shops that they work for */
  "GET /store/notifications/stream": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: Blob
    refuses: "INPUT_INVALID" | "AUTH_004" | "AUTH_005" | "ACCOUNT_BANNED" | "RATE_LIMITED"
  }
  /** Ends mails of one kind, by the token of a mail's own link: no login */
  "POST /store/notifications/unsubscribe": {
    params: Record<never, never>
    query: Record<never, never>
    body: UnsubscribeBody
    answer: {
      /** what is not told by mail any more */
      kind: string
    }
    refuses:
      | "INPUT_INVALID"
      | "AUTH_004"
      | "ACCOUNT_BANNED"
      | "UNSUBSCRIBE_LINK_WRONG"
      | "RATE_LIMITED"
  }
  /** The shop, with phone and origin */
  "GET /seller/me": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      seller: ShopDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_NOT_FOUND"
  }
  /** Changes what the shop says of itself */
  "POST /seller/me": {
    params: Record<never, never>
    query: Record<never, never>
    body: UpdateShopBody
    answer: {
      seller: ShopDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "SELLER_AMBIGUOUS"
      | "ORIGIN_CONTRADICTS"
      | "COURIER_NOT_KNOWN"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "VENDOR_UNREACHABLE"
      | "VENDOR_TIMEOUT"
      | "VENDOR_BAD_ANSWER"
      | "VENDOR_REJECTED"
      | "VENDOR_CIRCUIT_OPEN"
  }
  /** What has to end before the shop can be closed for good */
  "GET /seller/me/close": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      in_the_way: InTheWayView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Closes the shop for good, once nothing of it is under way */
  "POST /seller/me/close": {
    params: Record<never, never>
    query: Record<never, never>
    body: CloseShopBody
    answer: {
      seller: ShopDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_HANDLE_WRONG"
      | "SELLER_BUSY"
      | "SELLER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_MEMBER_NOT_FOUND"
  }
  /** Asks again for a shop that the operator refused */
  "POST /seller/me/submit": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      seller: ShopDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Who works for the shop, the owner first */
  "GET /seller/members": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      members: SellerMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Sends a member away, and takes back what they invited; a manager sends staff away only */
  "DELETE /seller/members/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      members: SellerMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_OWNER_STAYS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_MEMBER_NOT_FOUND"
  }
  /** Gives a member another role; the owner's is given by a transfer */
  "POST /seller/members/:id/role": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ChangeRoleBody
    answer: {
      members: SellerMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_OWNER_STAYS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_MEMBER_NOT_FOUND"
  }
  /** Invitations that nobody answered yet, newest first */
  "GET /seller/members/invitations": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      invitations: SellerInvitationView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Invites somebody by e-mail; a manager invites staff only */
  "POST /seller/members/invitations": {
    params: Record<never, never>
    query: Record<never, never>
    body: InviteMemberBody
    answer: {
      invitation: SellerInvitationView
      /** what accepts it, for a shop that hands it over itself; no other answer tells it, and nothing keeps it */
      token: string
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_MEMBER_EXISTS"
      | "SELLER_MEMBERS_FULL"
      | "SELLER_INVITATION_OPEN"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** Takes an invitation back: its mail opens nothing any more */
  "DELETE /seller/members/invitations/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      id: string
      object: "seller_invitation"
      deleted: true
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_INVITATION_NOT_FOUND"
  }
  /** Sends the mail again; the invitation is valid as long as a new one */
  "POST /seller/members/invitations/:id/resend": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      invitation: SellerInvitationView
      /** what accepts it, for a shop that hands it over itself; no other answer tells it, and nothing keeps it */
      token: string
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_MEMBERS_FULL"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_INVITATION_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** Whoever asks does not work for the shop any more */
  "POST /seller/members/leave": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      left: true
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Whoever asks owns the shop from now on, and its owner manages it */
  "POST /seller/ownership/accept": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      members: SellerMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_EXISTS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_OFFER_NOT_FOUND"
  }
  /** Declines the offer */
  "POST /seller/ownership/decline": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      members: SellerMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_OFFER_NOT_FOUND"
  }
  /** Offers the shop to a member, who has to accept; another offer ends */
  "POST /seller/ownership/transfer": {
    params: Record<never, never>
    query: Record<never, never>
    body: OfferOwnershipBody
    answer: {
      members: SellerMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_MEMBER_OWNS_THIS"
      | "SELLER_MEMBER_OWNS_ANOTHER"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_MEMBER_NOT_FOUND"
  }
  /** Takes the offer back */
  "POST /seller/ownership/withdraw": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      members: SellerMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_OFFER_NOT_FOUND"
  }
  /** Opens the shop, or drops the vacation that it has planned */
  "DELETE /seller/vacation": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      seller: ShopDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Closes the shop for a while, now or from a moment on */
  "POST /seller/vacation": {
    params: Record<never, never>
    query: Record<never, never>
    body: PlanVacationBody
    answer: {
      seller: ShopDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "VACATION_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** What the shop has earned: held, disputed, available, and on its way to its account; and when it can be paid out */
  "GET /seller/balance": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      balance: BalanceView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** What the shop earned, by day, category, listing or live sale */
  "GET /seller/income": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to` */
      period?: "today" | "week" | "month" | "custom"
      /** `YYYY-MM-DD`, with `custom` */
      from?: string
      /** the last day, with it */
      to?: string
      /** `day`: the newest first; the others: what sold most first */
      group?: "day" | "category" | "listing" | "live_sale"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      income: IncomeView
      rows: RankedView[]
      limit: number
      offset: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** All that moved the shop's balance in a month, as a PDF */
  "GET /seller/statements": {
    params: Record<never, never>
    query: {
      /** `2026-11` */
      month: string
    }
    body: never
    answer: Blob
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "STATEMENT_NOT_FOUND"
  }
  /** Agencies that look after the shop, or ask to; the newest first, up to 100 */
  "GET /seller/agencies": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      agencies: AgencyShopView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Lets an agency see what the shop sells and earns, declines, or ends it */
  "POST /seller/agencies/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AnswerAgencyBody
    answer: {
      agencies: AgencyShopView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AGENCY_SHOP_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "AGENCY_SHOP_NOT_FOUND"
  }
  /** What the shop sold: in all, by day, the best listings and buyers, beside as many days before */
  "GET /seller/analytics": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to` */
      period?: "today" | "week" | "month" | "custom"
      /** `YYYY-MM-DD`, with `custom` */
      from?: string
      /** the last day, with it */
      to?: string
    }
    body: never
    answer: {
      analytics: ShopAnalyticsView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** What the shop is known for, by which figures, and what each badge and level asks for */
  "GET /seller/standing": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      standing: StandingView
      rules: StandingRuleView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_NOT_FOUND"
  }
  /** Where the shop is paid to, with the last digits of its number; null before it says so */
  "GET /seller/bank-account": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      bank_account: BankAccountView | null
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Says where the shop is paid to; an account that takes the place of another is held back for a while */
  "POST /seller/bank-account": {
    params: Record<never, never>
    query: Record<never, never>
    body: SetBankAccountBody
    answer: {
      bank_account: BankAccountView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "ACCOUNT_NUMBER_INVALID"
      | "ACCOUNT_UNKNOWN_TO_BANK"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** The shop's payouts, the newest first */
  "GET /seller/payouts": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      payouts: PayoutView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Asks for a payout: its money is locked at once, so that it is paid once */
  "POST /seller/payouts": {
    params: Record<never, never>
    query: Record<never, never>
    body: RequestPayoutBody
    answer: {
      payout: PayoutView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "PAYOUT_TOO_LITTLE"
      | "PAYOUT_TOO_MUCH"
      | "BANK_ACCOUNT_MISSING"
      | "BANK_ACCOUNT_HELD_BACK"
      | "IDEMPOTENCY_KEY_USED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Takes a request back that nobody has agreed to yet */
  "POST /seller/payouts/:id/cancel": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      payout: PayoutView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "PAYOUT_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PAYOUT_NOT_FOUND"
  }
  /** What the owner sent to show who they are, what became of it, and what is missing */
  "GET /seller/verification": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      verification: VerificationView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Sends a picture of a document, or another one in place of it */
  "POST /seller/verification": {
    params: Record<never, never>
    query: {
      kind: "ktp" | "selfie"
    }
    body: FormData
    answer: {
      verification: VerificationView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "PROD_004"
      | "DOCUMENTS_OFF"
      | "DOCUMENT_VERIFIED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** The shop's listings, without deleted ones unless `status=deleted` */
  "GET /seller/listings": {
    params: Record<never, never>
    query: {
      status?:
        | "draft"
        | "in_review"
        | "rejected"
        | "active"
        | "inactive"
        | "sold"
        | "blocked"
        | "deleted"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      listings: OwnListingView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Creates a listing; the shop must be active */
  "POST /seller/listings": {
    params: Record<never, never>
    query: Record<never, never>
    body: CreateListingBody
    answer: {
      listing: OwnListingDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "PROD_003"
      | "PICTURE_FOREIGN"
      | "SELLER_AMBIGUOUS"
      | "LISTING_INCOMPLETE"
      | "LISTING_LEADS_OFF"
      | "LISTING_HANDLE_TAKEN"
      | "PROD_005"
      | "IDEMPOTENCY_KEY_USED"
      | "LISTING_BEING_MADE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_ACTIVE"
      | "SELLER_NOT_FOUND"
      | "MARKETPLACE_NOT_SET_UP"
  }
  /** Takes it out of the shop for good */
  "DELETE /seller/listings/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      id: string
      object: "listing"
      deleted: true
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LISTING_STATUS_NOT_ALLOWED"
      | "LISTING_HELD"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
  }
  /** One listing of the shop */
  "GET /seller/listings/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing: OwnListingDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
  }
  /** Changes it; absent fields stay */
  "POST /seller/listings/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: UpdateListingBody
    answer: {
      listing: OwnListingDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "PROD_003"
      | "PICTURE_FOREIGN"
      | "SELLER_AMBIGUOUS"
      | "PROD_005"
      | "LISTING_STATUS_NOT_ALLOWED"
      | "LISTING_INCOMPLETE"
      | "LISTING_LEADS_OFF"
      | "LISTING_HELD"
      | "LISTING_SOLD"
      | "LISTING_CHANGING"
      | "LISTING_PRICES_APART"
      | "VARIANT_NOT_FOUND"
      | "VARIANT_TITLE_TAKEN"
      | "STOCK_TAKEN"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
  }
  /** Another listing with the same facts and pictures, as a draft */
  "POST /seller/listings/:id/duplicate": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing: OwnListingDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "IDEMPOTENCY_KEY_USED"
      | "LISTING_BEING_MADE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_ACTIVE"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
      | "MARKETPLACE_NOT_SET_UP"
  }
  /** Offers again what is inactive, or sold */
  "POST /seller/listings/:id/relist": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing: OwnListingDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "IDEMPOTENCY_KEY_USED"
      | "LISTING_BEING_MADE"
      | "LISTING_STATUS_NOT_ALLOWED"
      | "LISTING_INCOMPLETE"
      | "LISTING_LEADS_OFF"
      | "LISTING_HELD"
      | "LISTING_CHANGING"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_ACTIVE"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
      | "MARKETPLACE_NOT_SET_UP"
  }
  /** Offers one more variant */
  "POST /seller/listings/:id/variants": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AddVariantBody
    answer: {
      listing: OwnListingDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "PROD_003"
      | "SELLER_AMBIGUOUS"
      | "LISTING_INCOMPLETE"
      | "LISTING_SOLD"
      | "LISTING_CHANGING"
      | "VARIANT_TITLE_TAKEN"
      | "VARIANTS_TOO_MANY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
  }
  /** Takes a variant out of a listing that nobody has bought, or is paying for */
  "DELETE /seller/listings/:id/variants/:variant_id": {
    params: {
      id: string
      variant_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing: OwnListingDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "VARIANT_NOT_FOUND"
      | "VARIANT_TAKEN"
      | "LAST_VARIANT"
      | "LISTING_SOLD"
      | "LISTING_CHANGING"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
  }
  /** Changes several listings, each by itself and with an answer of its own */
  "POST /seller/bulk/listings": {
    params: Record<never, never>
    query: Record<never, never>
    body: ChangeListingsBody
    answer: {
      results: {
        id: string
        outcome: "done" | "refused"
        code: string | null
        message: string | null
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "PROD_003"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Reads a table of listings, and answers what its rows would do; nothing is done yet */
  "POST /seller/imports": {
    params: Record<never, never>
    query: Record<never, never>
    body: FormData
    answer: {
      import: ImportView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "IMPORT_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** How far an import is, and what became of its rows */
  "GET /seller/imports/:id": {
    params: {
      id: string
    }
    query: {
      state?: "invalid" | "ready" | "done" | "failed"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      import: ImportView
      rows: ImportRowView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "IMPORT_NOT_FOUND"
  }
  /** The rows of an import and what became of them, as a table */
  "GET /seller/imports/:id/report": {
    params: {
      id: string
    }
    query: {
      /** what spreadsheets expect: `semicolon` in Indonesia */
      separator?: "semicolon" | "comma"
    }
    body: never
    answer: Blob
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "IMPORT_NOT_FOUND"
  }
  /** Has the rows of an import done that can be, in the background; once */
  "POST /seller/imports/:id/start": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      import: ImportView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "IMPORT_NOT_FOUND"
  }
  /** The shop's discounts, newest first */
  "GET /seller/discounts": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      discounts: DiscountView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Takes something off the prices of listings, categories or the shop for a time */
  "POST /seller/discounts": {
    params: Record<never, never>
    query: Record<never, never>
    body: GiveDiscountBody
    answer: {
      discount: DiscountDetail
      left_out: {
        listing_id: string
        /** `too_little` for a sale of the marketplace, which asks for more */
        why: "not_lower" | "too_little" | "other_discount"
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "DISCOUNT_TIMES_INVALID"
      | "DISCOUNT_NOT_ON_SALE"
      | "DISCOUNT_NOT_LOWER"
      | "DISCOUNT_OVERLAPS"
      | "DISCOUNT_EMPTY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** One discount with what everything costs by it */
  "GET /seller/discounts/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      discount: DiscountDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "DISCOUNT_NOT_FOUND"
  }
  /** Ends a discount now; its prices are as they were */
  "POST /seller/discounts/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      discount: DiscountDetail
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "DISCOUNT_NOT_FOUND"
  }
  /** Sales of the marketplace that the shop may join: open ones, and those that it was invited to */
  "GET /seller/campaigns": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      campaigns: SellerCampaignView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** One of them, with what the shop has added to it */
  "GET /seller/campaigns/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      campaign: SellerCampaignView
      /** the newest first, 100 at most */
      discounts: DiscountView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "CAMPAIGN_NOT_FOUND"
  }
  /** Adds listings, categories or the whole shop to a sale, at a percentage off or at a price */
  "POST /seller/campaigns/:id/discounts": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: JoinCampaignBody
    answer: {
      discount: DiscountDetail
      left_out: {
        listing_id: string
        /** `too_little` for a sale of the marketplace, which asks for more */
        why: "not_lower" | "too_little" | "other_discount"
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "CAMPAIGN_OVER"
      | "CAMPAIGN_TOO_LITTLE"
      | "DISCOUNT_NOT_ON_SALE"
      | "DISCOUNT_NOT_LOWER"
      | "DISCOUNT_OVERLAPS"
      | "DISCOUNT_EMPTY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "CAMPAIGN_NOT_FOUND"
  }
  /** The shop's listings as a table, which an import reads again */
  "GET /seller/exports/listings": {
    params: Record<never, never>
    query: {
      status?:
        | "draft"
        | "in_review"
        | "rejected"
        | "active"
        | "inactive"
        | "sold"
        | "blocked"
        | "deleted"
      /** what spreadsheets expect: `semicolon` in Indonesia */
      separator?: "semicolon" | "comma"
    }
    body: never
    answer: Blob
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** All that moved the shop's balance in a month, as a table */
  "GET /seller/exports/statements": {
    params: Record<never, never>
    query: {
      /** `2026-11` */
      month: string
      /** what spreadsheets expect: `semicolon` in Indonesia */
      separator?: "semicolon" | "comma"
    }
    body: never
    answer: Blob
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "STATEMENT_NOT_FOUND"
  }
  /** Stores up to 8 pictures of up to 10 MB; answers their URLs */
  "POST /seller/uploads": {
    params: Record<never, never>
    query: Record<never, never>
    body: FormData
    answer: {
      files: {
        id: string
        url: string
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "PROD_004"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "RATE_LIMITED"
  }
  /** Pictures that a browser uploaded are stored; answers their URLs */
  "POST /seller/uploads/confirm": {
    params: Record<never, never>
    query: Record<never, never>
    body: ConfirmPictureUploadsBody
    answer: {
      files: {
        id: string
        url: string
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "PROD_004"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "DIRECT_UPLOAD_OFF"
  }
  /** Signs uploads that a browser sends to the file provider directly */
  "POST /seller/uploads/sign": {
    params: Record<never, never>
    query: Record<never, never>
    body: SignPictureUploadsBody
    answer: {
      uploads: {
        id: string
        url: string
        /** send each of them, and no other */
        fields: Record<string, string>
        file_field: "file"
        /** until when it can be begun */
        expires_at: string
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "DIRECT_UPLOAD_OFF"
      | "RATE_LIMITED"
  }
  /** The shop's seller orders, newest first */
  "GET /seller/orders": {
    params: Record<never, never>
    query: {
      status?:
        | "pending"
        | "paid"
        | "processing"
        | "shipped"
        | "delivered"
        | "disputed"
        | "completed"
        | "cancelled"
        | "refunded"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      orders: SellerOrderView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_NOT_FOUND"
  }
  /** One, with the address once it is paid */
  "GET /seller/orders/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
  }
  /** Gives the courier back; another can be booked */
  "POST /seller/orders/:id/cancel-booking": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "SHIPMENT_BUSY"
      | "BOOKING_UNKNOWN"
      | "COURIER_REFUSED"
      | "COURIER_UNAVAILABLE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
  }
  /** Answers a dispute */
  "POST /seller/orders/:id/dispute": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AnswerDisputeBody
    answer: {
      order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "DISPUTE_DECIDED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
      | "DISPUTE_NOT_FOUND"
  }
  /** The label to stick on the parcel: a PDF of one A6 page */
  "GET /seller/orders/:id/label": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: Blob
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LABEL_NOT_READY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
  }
  /** The parcel is being prepared */
  "POST /seller/orders/:id/process": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
  }
  /** Cannot fulfil it: exactly this part is refunded */
  "POST /seller/orders/:id/reject": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: RejectOrderBody
    answer: {
      order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "SHIPMENT_BUSY"
      | "BOOKING_UNKNOWN"
      | "COURIER_REFUSED"
      | "COURIER_UNAVAILABLE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
  }
  /** What the shop said of a buyer, what the buyer says once it is shown, and the buyer's rating */
  "GET /seller/orders/:id/reviews": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      reviews: ReviewExchange
      /** what shops say of this buyer */
      buyer_rating: RatingView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
  }
  /** Reviews who bought */
  "POST /seller/orders/:id/reviews": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ReviewBuyerBody
    answer: {
      reviews: ReviewExchange
      /** what shops say of this buyer */
      buyer_rating: RatingView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "REVIEW_NOT_POSSIBLE"
      | "REVIEW_FIXED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
  }
  /** Books the courier that the buyer chose, or records a typed tracking number */
  "POST /seller/orders/:id/ship": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ShipOrderBody
    answer: {
      order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "SHIPMENT_LIVE"
      | "CASH_NEEDS_BOOKING"
      | "CASH_REFUSED"
      | "SHIPMENT_BUSY"
      | "COURIER_NOT_CHOSEN"
      | "ORDER_CANCELLED"
      | "COLLECTION_METHOD_NOT_OFFERED"
      | "PICKUP_TIME_INVALID"
      | "COURIER_REFUSED"
      | "COURIER_UNAVAILABLE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "ORD_001"
      | "PART_OFF"
  }
  /** What buyers say of the shop, newest first */
  "GET /seller/reviews": {
    params: Record<never, never>
    query: {
      rating?: number
      with_photos?: boolean | "true" | "false"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
      /** `true`: those that the shop has not answered */
      unanswered?: boolean | "true" | "false"
    }
    body: never
    answer: {
      reviews: ReviewView[]
      rating: RatingView
      next_cursor: string | null
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Answers a review, once, for everybody to read */
  "POST /seller/reviews/:id/answer": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AnswerReviewBody
    answer: {
      answered: true
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "REVIEW_ANSWERED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "REVIEW_NOT_FOUND"
  }
  /** Tells the operator that a review of the shop should not be there, once */
  "POST /seller/reviews/:id/report": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ReportShopReviewBody
    answer: {
      reported: true
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "REVIEW_REPORTED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "REVIEW_NOT_FOUND"
  }
  /** Sales whose buyer the shop can still review, newest first */
  "GET /seller/reviews/waiting": {
    params: Record<never, never>
    query: {
      /** how many parts to look at */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      waiting: WaitingReview[]
      next_cursor: string | null
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** What the shop answers offers for a listing with, by itself */
  "GET /seller/listings/:id/offer-terms": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      offer_terms: OfferTermsView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
  }
  /** Whether offers are taken for a listing, and which ones are answered at once */
  "POST /seller/listings/:id/offer-terms": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SetOfferTermsBody
    answer: {
      offer_terms: OfferTermsView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "OFFER_TERMS_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "PROD_001"
  }
  /** What buyers offered the shop, newest first */
  "GET /seller/offers": {
    params: Record<never, never>
    query: {
      status?:
        | "open"
        | "countered"
        | "accepted"
        | "used"
        | "expired"
        | "declined"
        | "withdrawn"
        | "lapsed"
      listing_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      offers: OfferView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** One offer of a buyer */
  "GET /seller/offers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "OFFER_NOT_FOUND"
  }
  /** Says yes: for 24 hours it is the buyer's price */
  "POST /seller/offers/:id/accept": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AcceptOfferBody
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "OFFER_STATUS_NOT_ALLOWED"
      | "OFFER_CHANGED"
      | "OFFER_ACCEPTED_ALREADY"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "PIECE_NOT_HOLDABLE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "OFFER_NOT_FOUND"
  }
  /** Names another price, above what was offered and below what it costs */
  "POST /seller/offers/:id/counter": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: CounterOfferBody
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "OFFER_STATUS_NOT_ALLOWED"
      | "OFFER_AMOUNT_INVALID"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "OFFER_NOT_FOUND"
  }
  /** Says no */
  "POST /seller/offers/:id/decline": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: DeclineOfferBody
    answer: {
      offer: OfferView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "OFFER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "OFFER_NOT_FOUND"
  }
  /** The shop's live sales, the newest first */
  "GET /seller/live": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      live_sales: LiveSaleView[]
      next_cursor: string | null
      /** on air since 00:00 WIB, all live sales together */
      today: {
        seconds: number
      }
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Plans a live sale; those who follow the shop hear of it */
  "POST /seller/live": {
    params: Record<never, never>
    query: Record<never, never>
    body: PlanLiveSaleBody
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_TIME_INVALID"
      | "MESSAGE_LEADS_OFF"
      | "LIVE_SALES_TOO_MANY"
      | "LIVE_PIECES_UNKNOWN"
      | "LIVE_PRICE_NOT_LOWER"
      | "PIECE_NOT_HOLDABLE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** The buyers who spent most in the shop's live sales of late */
  "GET /seller/live-fans": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday */
      period?: "today" | "week" | "month"
      /** how many */
      limit?: number
    }
    body: never
    answer: {
      ranking: {
        /** from 1 */
        rank: number
        buyer: {
          id: string
          name: string | null
        }
        pieces: number
        /** whole rupiah: what they paid, less what went back */
        spent: number
      }[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** One live sale of the shop with its pieces */
  "GET /seller/live/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Says something else of it; its time only before it begins */
  "POST /seller/live/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ChangeShopLiveSaleBody
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "LIVE_SALE_TIME_INVALID"
      | "MESSAGE_LEADS_OFF"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Calls off one that was not on yet */
  "POST /seller/live/:id/cancel": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Who claims what in a live sale, the latest first */
  "GET /seller/live/:id/claims": {
    params: {
      id: string
    }
    query: {
      /** of one piece */
      variant_id?: string
      status?:
        | "waiting"
        | "held"
        | "ordered"
        | "sold"
        | "given_up"
        | "released"
        | "expired"
        | "closed"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      claims: ShopLiveClaimView[]
      next_cursor: string | null
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Claims a piece for who wrote a message, as if they had claimed it themselves just now */
  "POST /seller/live/:id/claims": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ClaimForWriterBody
    answer: {
      claim: ShopLiveClaimView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_NOT_OPEN"
      | "OWN_PIECE"
      | "PARTY_BLOCKED"
      | "LIVE_MUTED"
      | "ORD_007"
      | "SHOP_CLOSED"
      | "PIECE_NOT_HOLDABLE"
      | "LIVE_CLAIMS_TOO_MANY"
      | "LIVE_CLAIM_ELSEWHERE"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "AUTH_006"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
      | "LIVE_MESSAGE_NOT_FOUND"
      | "LIVE_PIECE_NOT_FOUND"
  }
  /** Takes a claim from its buyer: the next one holds the piece */
  "POST /seller/live/:id/claims/:claim_id/release": {
    params: {
      id: string
      claim_id: string
    }
    query: Record<never, never>
    body: ReleaseLiveClaimBody
    answer: {
      claim: ShopLiveClaimView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_CLAIM_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_CLAIM_NOT_FOUND"
  }
  /** Ends it for good: holds run out as promised, whoever waits is told that it is over */
  "POST /seller/live/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** What was written in the room, also what is hidden, the latest first */
  "GET /seller/live/:id/messages": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      messages: ShopLiveMessageView[]
      next_cursor: string | null
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Writes to the room for the shop */
  "POST /seller/live/:id/messages": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SayAsShopBody
    answer: {
      message: ShopLiveMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_NOT_OPEN"
      | "MESSAGE_LEADS_OFF"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Takes a message out of sight of the room */
  "POST /seller/live/:id/messages/:message_id/hide": {
    params: {
      id: string
      message_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      message: ShopLiveMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
      | "LIVE_MESSAGE_NOT_FOUND"
  }
  /** Who may not write in the room */
  "GET /seller/live/:id/mutes": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      mutes: LiveMuteView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Lets who wrote a message write no more in this live sale; they may watch and claim */
  "POST /seller/live/:id/mutes": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: MuteWriterBody
    answer: {
      mutes: LiveMuteView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
      | "LIVE_MESSAGE_NOT_FOUND"
  }
  /** Takes that back */
  "DELETE /seller/live/:id/mutes/:mute_id": {
    params: {
      id: string
      mute_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      mutes: LiveMuteView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
      | "LIVE_MUTE_NOT_FOUND"
  }
  /** Goes off air for a while; the room stays open, and holds run on */
  "POST /seller/live/:id/pause": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Makes its pieces just these, in this order, also while it is on */
  "POST /seller/live/:id/pieces": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SetLivePiecesBody
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "LIVE_PIECES_UNKNOWN"
      | "LIVE_PRICE_NOT_LOWER"
      | "PIECE_NOT_HOLDABLE"
      | "LIVE_PIECE_CLAIMED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Shows one of its pieces to the room, or none */
  "POST /seller/live/:id/pin": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: PinLivePieceBody
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
      | "LIVE_PIECE_NOT_FOUND"
  }
  /** Goes on air again after a pause */
  "POST /seller/live/:id/resume": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "LIVE_SHOP_CLOSED"
      | "LIVE_SALE_EMPTY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** Goes on air; those who follow the shop hear of it, once in a day */
  "POST /seller/live/:id/start": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "LIVE_SALE_STATUS_NOT_ALLOWED"
      | "LIVE_SHOP_CLOSED"
      | "LIVE_SALE_EMPTY"
      | "LIVE_SALE_RUNNING_ALREADY"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** What became of a live sale: how long it was on, who came, what was claimed, paid and earned */
  "GET /seller/live/:id/statistics": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      statistics: LiveFiguresView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "LIVE_SALE_NOT_FOUND"
  }
  /** The shop's conversations with buyers, those with the newest message first */
  "GET /seller/conversations": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `true`: only those with something unread */
      unread?: boolean | "true" | "false"
      topic?: "listing" | "offer" | "seller_order"
      /** of the listing, the offer or the seller order */
      topic_id?: string
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      conversations: ConversationView[]
      /** messages that wait, in all conversations */
      unread_count: number
      next_cursor: string | null
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Writes to a buyer about their offer or order; about a listing the buyer writes first */
  "POST /seller/conversations": {
    params: Record<never, never>
    query: Record<never, never>
    body: StartShopConversationBody
    answer: {
      conversation: ConversationView
      message: ChatMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "SELLER_AMBIGUOUS"
      | "CONVERSATION_WITH_OWN_SHOP"
      | "PARTY_BLOCKED"
      | "MESSAGE_LEADS_OFF"
      | "IDEMPOTENCY_KEY_USED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "CONVERSATION_TOPIC_NOT_FOUND"
  }
  /** One conversation of the shop */
  "GET /seller/conversations/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      conversation: ConversationView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "CONVERSATION_NOT_FOUND"
  }
  /** What was said: the newest messages, older ones, or those that came since a place */
  "GET /seller/conversations/:id/messages": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** a place: older ones than that */
      before?: number
      /** a place: those that came since, the oldest first */
      after?: number
    }
    body: never
    answer: {
      /** in the order of their places */
      messages: ChatMessageView[]
      /** whether there are more, in the direction that was asked for */
      has_more: boolean
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "CONVERSATION_NOT_FOUND"
  }
  /** Says something to the buyer */
  "POST /seller/conversations/:id/messages": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SendShopMessageBody
    answer: {
      message: ChatMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "SELLER_AMBIGUOUS"
      | "PARTY_BLOCKED"
      | "MESSAGE_LEADS_OFF"
      | "IDEMPOTENCY_KEY_USED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "CONVERSATION_NOT_FOUND"
      | "CONVERSATION_TOPIC_NOT_FOUND"
  }
  /** The shop has read as far as a message; the mark only goes forward */
  "POST /seller/conversations/:id/read": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: MarkShopConversationReadBody
    answer: {
      /** how far is read now */
      read_seq: number
      /** in this conversation */
      unread_count: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "CONVERSATION_NOT_FOUND"
  }
  /** Blocks a buyer: no messages, offers or purchases between the two, until it is taken back */
  "POST /seller/blocks": {
    params: Record<never, never>
    query: Record<never, never>
    body: BlockBuyerBody
    answer: {
      is_blocked: true
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "REPORT_TARGET_NOT_FOUND"
  }
  /** Takes that back */
  "DELETE /seller/blocks/:customer_id": {
    params: {
      customer_id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      is_blocked: false
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "BLOCK_NOT_FOUND"
  }
  /** What a member is told for the shop, newest first: what their role lets them see to */
  "GET /seller/notifications": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** `true`: only those that nobody read */
      unread?: boolean | "true" | "false"
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      notifications: NotificationView[]
      /** at most 100 */
      unread_count: number
      next_cursor: string | null
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_NOT_FOUND"
  }
  /** Takes a notification of the shop out of the member's sight */
  "DELETE /seller/notifications/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      /** at most 100 */
      unread_count: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_NOT_FOUND"
      | "NOTIFICATION_NOT_FOUND"
  }
  /** Marks a member's notifications of the shop as read, these or all */
  "POST /seller/notifications/read": {
    params: Record<never, never>
    query: Record<never, never>
    body: ReadShopNotificationsBody
    answer: {
      /** at most 100 */
      unread_count: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_NOT_FOUND"
  }
  /** The shop's own vouchers, the newest first */
  "GET /seller/vouchers": {
    params: Record<never, never>
    query: {
      status?: "active" | "paused" | "ended"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      vouchers: VoucherView[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** Makes a voucher for the shop's own pieces, which the shop pays for */
  "POST /seller/vouchers": {
    params: Record<never, never>
    query: Record<never, never>
    body: CreateShopVoucherBody
    answer: {
      voucher: VoucherView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "VOUCHER_CODE_TAKEN"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
  }
  /** One of the shop's vouchers */
  "GET /seller/vouchers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      voucher: VoucherView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "VOUCHER_NOT_FOUND"
  }
  /** Changes what takes nothing from anybody: title, end, limits, who gets to know of it */
  "POST /seller/vouchers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ChangeShopVoucherBody
    answer: {
      voucher: VoucherView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "VOUCHER_LIMIT_TOO_LOW"
      | "VOUCHER_IN_USE"
      | "VOUCHER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "VOUCHER_NOT_FOUND"
  }
  /** It is over for good; purchases that have used it keep what it gave */
  "POST /seller/vouchers/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      voucher: VoucherView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "VOUCHER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "VOUCHER_NOT_FOUND"
  }
  /** It may not be used for now */
  "POST /seller/vouchers/:id/pause": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      voucher: VoucherView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "VOUCHER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "VOUCHER_NOT_FOUND"
  }
  /** It may be used again */
  "POST /seller/vouchers/:id/resume": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      voucher: VoucherView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "VOUCHER_STATUS_NOT_ALLOWED"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_ROLE_FORBIDDEN"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "VOUCHER_NOT_FOUND"
  }
  /** What purchases used of it, the newest first; not whose they are */
  "GET /seller/vouchers/:id/uses": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      uses: {
        id: string
        status: "used" | "returned"
        code: string | null
        order_id: string | null
        /** whole rupiah */
        amount: number
        platform_percent: number
        created_at: string
        returned_at: string | null
        return_reason: string | null
      }[]
      count: number
      offset: number
      limit: number
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_AMBIGUOUS"
      | "AUTH_004"
      | "AUTH_005"
      | "ACCOUNT_BANNED"
      | "SELLER_MEMBERSHIP_REQUIRED"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "VOUCHER_NOT_FOUND"
  }
  /** What waits for a person, oldest first */
  "GET /admin/reluv/tasks": {
    params: Record<never, never>
    query: {
      kind?:
        | "payment_review"
        | "payment_mismatch"
        | "unknown_payment"
        | "double_payment"
        | "chargeback"
        | "dashboard_refund"
        | "unknown_message"
        | "manual_refund"
        | "refund_failed"
        | "courier_trouble"
        | "dispute"
        | "reported_review"
        | "report"
        | "held_message"
        | "stuck_work"
        | "ledger_wrong"
        | "seller_approval"
        | "seller_documents"
        | "cards_drifted"
        | "analytics_drifted"
      status?: "open" | "done"
      /** the whole number of a seller order (`REL-…`), a waybill, or the number of an order */
      q?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      tasks: TaskView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** It was dealt with outside Reluv */
  "POST /admin/reluv/tasks/:id/close": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: CloseTaskBody
    answer: {
      task: TaskView
    }
    refuses: "INPUT_INVALID" | "TASK_ACTION_NOT_ALLOWED" | "TASK_NOT_FOUND"
  }
  /** Gives back a double payment or one of a wrong amount */
  "POST /admin/reluv/tasks/:id/refund": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      task: TaskView
    }
    refuses: "INPUT_INVALID" | "TASK_ACTION_NOT_ALLOWED" | "TASK_NOT_FOUND"
  }
  /** Has what is stuck tried once more, from the start; the task comes back if it fails again */
  "POST /admin/reluv/tasks/:id/try-again": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      task: TaskView
    }
    refuses:
      | "INPUT_INVALID"
      | "TASK_ACTION_NOT_ALLOWED"
      | "WORK_NOT_DEAD"
      | "MESSAGE_NOT_STUCK"
      | "TASK_NOT_FOUND"
      | "WORK_NOT_FOUND"
  }
  /** Who bought a purchase, and where it goes */
  "GET /admin/reluv/orders/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      purchase: OperatorPurchaseView
    }
    refuses: "INPUT_INVALID" | "ORD_001"
  }
  /** Payment, attempts, refunds and history of a purchase */
  "GET /admin/reluv/orders/:id/purchase-payment": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      /** null for an order that is not paid through Midtrans */
      payment: PurchasePaymentView | null
    }
    refuses: "INPUT_INVALID"
  }
  /** The parts of a purchase */
  "GET /admin/reluv/orders/:id/seller-orders": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller_orders: SellerOrderView[]
    }
    refuses: "INPUT_INVALID"
  }
  /** Seller orders, newest first; found by their number, a waybill or the order's number */
  "GET /admin/reluv/seller-orders": {
    params: Record<never, never>
    query: {
      /** the whole number of a seller order (`REL-…`), a waybill, or the number of an order */
      q?: string
      /** of one shop */
      seller_id?: string
      status?:
        | "pending"
        | "paid"
        | "processing"
        | "shipped"
        | "delivered"
        | "disputed"
        | "completed"
        | "cancelled"
        | "refunded"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      seller_orders: SellerOrderRow[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Cancels one part before it ships, and refunds it */
  "POST /admin/reluv/seller-orders/:id/cancel": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: CancelSellerOrderBody
    answer: {
      seller_order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "SHIPMENT_BUSY"
      | "BOOKING_UNKNOWN"
      | "COURIER_REFUSED"
      | "COURIER_UNAVAILABLE"
      | "ORD_001"
  }
  /** Ends a part that was said to be delivered and that nobody paid at the door; repeating it changes nothing */
  "POST /admin/reluv/seller-orders/:id/not-collected": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: DenyCollectedBody
    answer: {
      seller_order: SellerOrderView
    }
    refuses:
      | "INPUT_INVALID"
      | "CASH_NOT_COLLECTED"
      | "CASH_RECORDED"
      | "SELLER_ORDER_STATUS_NOT_ALLOWED"
      | "CASH_NEEDS_PERSON"
      | "ORD_001"
  }
  /** Accepts a card payment that Midtrans' fraud check holds */
  "POST /admin/reluv/payment-attempts/:id/approve": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      payment: PurchasePaymentView | null
    }
    refuses:
      | "INPUT_INVALID"
      | "REVIEW_DECIDED"
      | "PAYMENT_ATTEMPT_NOT_FOUND"
      | "MIDTRANS_UNAVAILABLE"
      | "MIDTRANS_UNREADABLE"
      | "MIDTRANS_INVALID_REQUEST"
      | "MIDTRANS_UNAUTHORIZED"
      | "MIDTRANS_RATE_LIMITED"
      | "MIDTRANS_REJECTED"
      | "MIDTRANS_ORDER_ID_USED"
      | "MIDTRANS_NOT_FOUND"
      | "MIDTRANS_NOT_MODIFIABLE"
      | "MIDTRANS_DUPLICATE_REFUND"
      | "MIDTRANS_REFUND_DENIED"
      | "MIDTRANS_REFUND_PENDING"
  }
  /** Refuses such a payment; the buyer may try again */
  "POST /admin/reluv/payment-attempts/:id/deny": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      payment: PurchasePaymentView | null
    }
    refuses:
      | "INPUT_INVALID"
      | "REVIEW_DECIDED"
      | "PAYMENT_ATTEMPT_NOT_FOUND"
      | "MIDTRANS_UNAVAILABLE"
      | "MIDTRANS_UNREADABLE"
      | "MIDTRANS_INVALID_REQUEST"
      | "MIDTRANS_UNAUTHORIZED"
      | "MIDTRANS_RATE_LIMITED"
      | "MIDTRANS_REJECTED"
      | "MIDTRANS_ORDER_ID_USED"
      | "MIDTRANS_NOT_FOUND"
      | "MIDTRANS_NOT_MODIFIABLE"
      | "MIDTRANS_DUPLICATE_REFUND"
      | "MIDTRANS_REFUND_DENIED"
      | "MIDTRANS_REFUND_PENDING"
  }
  /** One refund */
  "GET /admin/reluv/refunds/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      refund: RefundView
    }
    refuses: "INPUT_INVALID" | "REFUND_NOT_FOUND"
  }
  /** Another operator has seen that transfer */
  "POST /admin/reluv/refunds/:id/confirm": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      refund: RefundView
    }
    refuses:
      | "INPUT_INVALID"
      | "PAY_005"
      | "REFUND_NOT_LEFT"
      | "REFUND_NEEDS_PERSON"
      | "REFUND_NEEDS_ANOTHER"
      | "REFUND_NOT_FOUND"
  }
  /** A refund is not owed any more: its money went back another way */
  "POST /admin/reluv/refunds/:id/drop": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: DropRefundBody
    answer: {
      refund: RefundView
    }
    refuses:
      | "INPUT_INVALID"
      | "PAY_005"
      | "REFUND_STILL_OWED"
      | "REFUND_NEEDS_PERSON"
      | "REFUND_NOT_FOUND"
  }
  /** A refund that the gateway refused is transferred by hand */
  "POST /admin/reluv/refunds/:id/pay-by-hand": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: PayRefundByHandBody
    answer: {
      refund: RefundView
    }
    refuses:
      | "INPUT_INVALID"
      | "PAY_005"
      | "REFUND_NOT_LEFT"
      | "REFUND_NEEDS_PERSON"
      | "REFUND_NOT_FOUND"
      | "MIDTRANS_UNAVAILABLE"
      | "MIDTRANS_UNREADABLE"
      | "MIDTRANS_INVALID_REQUEST"
      | "MIDTRANS_UNAUTHORIZED"
      | "MIDTRANS_RATE_LIMITED"
      | "MIDTRANS_REJECTED"
      | "MIDTRANS_ORDER_ID_USED"
      | "MIDTRANS_NOT_FOUND"
      | "MIDTRANS_NOT_MODIFIABLE"
      | "MIDTRANS_DUPLICATE_REFUND"
      | "MIDTRANS_REFUND_DENIED"
      | "MIDTRANS_REFUND_PENDING"
  }
  /** It was transferred by hand; another operator has to confirm it */
  "POST /admin/reluv/refunds/:id/record-transfer": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: RecordTransferBody
    answer: {
      refund: RefundView
    }
    refuses:
      | "INPUT_INVALID"
      | "PAY_005"
      | "REFUND_NEEDS_ACCOUNT"
      | "REFUND_NEEDS_PERSON"
      | "REFUND_NOT_FOUND"
  }
  /** That transfer was wrong: it has to be made again */
  "POST /admin/reluv/refunds/:id/reject-transfer": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: RejectTransferBody
    answer: {
      refund: RefundView
    }
    refuses:
      | "INPUT_INVALID"
      | "PAY_005"
      | "REFUND_NEEDS_PERSON"
      | "REFUND_NEEDS_ANOTHER"
      | "REFUND_NOT_FOUND"
  }
  /** Asks the gateway again about a refund that it refused */
  "POST /admin/reluv/refunds/:id/retry": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      refund: RefundView
    }
    refuses: "INPUT_INVALID" | "PAY_005" | "REFUND_NOT_FOUND"
  }
  /** One dispute */
  "GET /admin/reluv/disputes/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      dispute: DisputeView
    }
    refuses: "INPUT_INVALID" | "DISPUTE_NOT_FOUND"
  }
  /** Completed, refunded, or refunded in part */
  "POST /admin/reluv/disputes/:id/decide": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: DecideDisputeBody
    answer: {
      dispute: DisputeView
    }
    refuses: "INPUT_INVALID" | "DISPUTE_DECIDED" | "REFUND_AMOUNT_INVALID" | "DISPUTE_NOT_FOUND"
  }
  /** All reviews, newest first */
  "GET /admin/reluv/reviews": {
    params: Record<never, never>
    query: {
      seller_id?: string
      /** `true`: those that may not be what they seem */
      suspicious?: boolean | "true" | "false"
      /** `true`: those that somebody reported */
      reported?: boolean | "true" | "false"
      hidden?: boolean | "true" | "false"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      reviews: ModeratedReview[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Takes a review out of sight, and its rating out of the average */
  "POST /admin/reluv/reviews/:id/hide": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: HideReviewBody
    answer: {
      review: ModeratedReview
    }
    refuses: "INPUT_INVALID" | "REVIEW_NOT_FOUND"
  }
  /** Takes that back */
  "POST /admin/reluv/reviews/:id/restore": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      review: ModeratedReview
    }
    refuses: "INPUT_INVALID" | "REVIEW_NOT_FOUND"
  }
  /** Conversations of buyers and shops, those with the newest message first */
  "GET /admin/reluv/conversations": {
    params: Record<never, never>
    query: {
      customer_id?: string
      seller_id?: string
      seller_order_id?: string
      topic?: "listing" | "offer" | "seller_order"
      topic_id?: string
      /** `true`: only those with messages that wait for an operator */
      held?: boolean | "true" | "false"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      conversations: OperatorConversationView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "ORD_001"
  }
  /** Writes to both sides about an order while a dispute about it is open, and takes part from then on */
  "POST /admin/reluv/conversations": {
    params: Record<never, never>
    query: Record<never, never>
    body: WriteInDisputeBody
    answer: {
      conversation: OperatorConversationView
      message: OperatorChatMessageView
    }
    refuses:
      | "INPUT_INVALID"
      | "PICTURE_FOREIGN"
      | "CONVERSATION_NOT_IN_DISPUTE"
      | "IDEMPOTENCY_KEY_USED"
      | "ORD_001"
  }
  /** One conversation */
  "GET /admin/reluv/conversations/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      conversation: OperatorConversationView
    }
    refuses: "INPUT_INVALID" | "CONVERSATION_NOT_FOUND"
  }
  /** What happened to a conversation, newest first: which operator read it when, and what for */
  "GET /admin/reluv/conversations/:id/history": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      events: ConversationEventView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "CONVERSATION_NOT_FOUND"
  }
  /** What was said, with what is held and hidden; who reads it is kept (`reluv.conversation.read`) */
  "GET /admin/reluv/conversations/:id/messages": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** a place: older ones than that */
      before?: number
      /** a place: those that came since, the oldest first */
      after?: number
      /** what it is read for; kept beside who read it */
      reason?: string
    }
    body: never
    answer: {
      /** in the order of their places */
      messages: OperatorChatMessageView[]
      has_more: boolean
    }
    refuses: "INPUT_INVALID" | "CONVERSATION_NOT_FOUND"
  }
  /** Shows a message that was held, hides one from both sides, or shows it again */
  "POST /admin/reluv/chat-messages/:id/decide": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: DecideChatMessageBody
    answer: {
      message: OperatorChatMessageView
    }
    refuses: "INPUT_INVALID" | "CHAT_MESSAGE_STATUS_NOT_ALLOWED" | "CHAT_MESSAGE_NOT_FOUND"
  }
  /** What people report: what waits, the oldest first; all of it, the latest first */
  "GET /admin/reluv/reports": {
    params: Record<never, never>
    query: {
      status?: "open" | "acted" | "dismissed"
      kind?: "listing" | "seller" | "buyer" | "message" | "live_message"
      /** the history of one thing */
      target_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      reports: ReportView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Decides all reports of the same thing that wait */
  "POST /admin/reluv/reports/:id/decide": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: DecideReportBody
    answer: {
      report: ReportView
    }
    refuses:
      | "INPUT_INVALID"
      | "REPORT_DECIDED"
      | "REPORT_OUTCOME_UNFIT"
      | "LISTING_STATUS_NOT_ALLOWED"
      | "REPORT_NOT_FOUND"
      | "CHAT_MESSAGE_NOT_FOUND"
      | "LIVE_MESSAGE_NOT_FOUND"
  }
  /** All offers, newest first */
  "GET /admin/reluv/offers": {
    params: Record<never, never>
    query: {
      seller_id?: string
      customer_id?: string
      status?:
        | "open"
        | "countered"
        | "accepted"
        | "used"
        | "expired"
        | "declined"
        | "withdrawn"
        | "lapsed"
      listing_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      offers: OfferView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** What shops show live now, what they plan, or what is over */
  "GET /admin/reluv/live": {
    params: Record<never, never>
    query: {
      /** `now`: the last to begin first; `planned`: the next first; `history`: the last to end first */
      phase?: "now" | "planned" | "history"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      live_sales: LiveSaleView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID"
  }
  /** One live sale with its pieces, and what became of it */
  "GET /admin/reluv/live/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      live_sale: LiveSaleDetails
      statistics: LiveFiguresView
    }
    refuses: "INPUT_INVALID" | "LIVE_SALE_NOT_FOUND"
  }
  /** Ends one, or calls off one that was not on yet; everybody in the room reads why */
  "POST /admin/reluv/live/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: EndAnyLiveSaleBody
    answer: {
      live_sale: LiveSaleDetails
    }
    refuses: "INPUT_INVALID" | "LIVE_SALE_STATUS_NOT_ALLOWED" | "LIVE_SALE_NOT_FOUND"
  }
  /** What was written in its room, also what is hidden, the latest first */
  "GET /admin/reluv/live/:id/messages": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      messages: ShopLiveMessageView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID" | "LIVE_SALE_NOT_FOUND"
  }
  /** Shops in any status, newest first */
  "GET /admin/reluv/sellers": {
    params: Record<never, never>
    query: {
      /** a part of the name or the handle */
      q?: string
      status?: "pending" | "rejected" | "active" | "suspended" | "closed"
      /** `false`: only those on vacation now */
      open?: "true" | "false"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
      /** `next_cursor` of the page before, in place of `offset` */
      cursor?: string
    }
    body: never
    answer: {
      sellers: PublicSeller[]
      count: number
      offset: number
      limit: number
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID"
  }
  /** One shop, with its contact, its numbers, and what stands in the way of closing it */
  "GET /admin/reluv/sellers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller: OperatorSellerView
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** Lets a shop sell that is new, or was refused */
  "POST /admin/reluv/sellers/:id/approve": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      seller: PublicSeller
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_STATUS_NOT_ALLOWED"
      | "SELLER_UNVERIFIED"
      | "SELLER_NOT_FOUND"
      | "MARKETPLACE_NOT_SET_UP"
  }
  /** What a shop has earned and was not paid yet, as it sees it itself */
  "GET /admin/reluv/sellers/:id/balance": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      balance: BalanceView
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** Closes a shop for good, once nothing of it is under way */
  "POST /admin/reluv/sellers/:id/close": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: CloseSellerBody
    answer: {
      seller: PublicSeller
    }
    refuses: "INPUT_INVALID" | "SELLER_STATUS_NOT_ALLOWED" | "SELLER_BUSY" | "SELLER_NOT_FOUND"
  }
  /** What the owner of a shop sent to show who they are, without the pictures */
  "GET /admin/reluv/sellers/:id/documents": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      documents: OperatorDocumentView[]
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** What happened to a shop, who did it and why, newest first */
  "GET /admin/reluv/sellers/:id/history": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      events: SellerEventView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** Lets a suspended shop sell again */
  "POST /admin/reluv/sellers/:id/lift": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: LiftSuspensionBody
    answer: {
      seller: PublicSeller
    }
    refuses: "INPUT_INVALID" | "SELLER_STATUS_NOT_ALLOWED" | "SELLER_NOT_FOUND"
  }
  /** The listings of a shop, newest first */
  "GET /admin/reluv/sellers/:id/listings": {
    params: {
      id: string
    }
    query: {
      status?:
        | "draft"
        | "in_review"
        | "rejected"
        | "active"
        | "inactive"
        | "sold"
        | "blocked"
        | "deleted"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      listings: SellerPieceRow[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** Who works for a shop, the owner first */
  "GET /admin/reluv/sellers/:id/members": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      members: OperatorMemberView[]
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** What operators told each other about a shop, newest first */
  "GET /admin/reluv/sellers/:id/notes": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      notes: SellerNoteView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** Leaves a note on a shop, for other operators only */
  "POST /admin/reluv/sellers/:id/notes": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: AddNoteOnSellerBody
    answer: {
      note: SellerNoteView
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** Refuses a new shop; its owner may change it and ask again */
  "POST /admin/reluv/sellers/:id/reject": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: RejectSellerBody
    answer: {
      seller: PublicSeller
    }
    refuses: "INPUT_INVALID" | "SELLER_STATUS_NOT_ALLOWED" | "SELLER_NOT_FOUND"
  }
  /** Takes a shop off sale, for good or until a moment */
  "POST /admin/reluv/sellers/:id/suspend": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SuspendSellerBody
    answer: {
      seller: PublicSeller
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_STATUS_NOT_ALLOWED"
      | "SUSPENSION_IS_OVER"
      | "SELLER_NOT_FOUND"
  }
  /** Gives a shop to another customer, such as when its owner is gone */
  "POST /admin/reluv/sellers/:id/transfer": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: TransferShopBody
    answer: {
      members: OperatorMemberView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "SELLER_MEMBER_OWNS_ANOTHER"
      | "SELLER_STATUS_FORBIDDEN"
      | "SELLER_NOT_FOUND"
      | "SELLER_CUSTOMER_NOT_FOUND"
  }
  /** The picture of a document; that it was looked at, and by whom, is kept */
  "GET /admin/reluv/seller-documents/:id/file": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: Blob
    refuses: "INPUT_INVALID" | "DOCUMENT_UNREADABLE" | "DOCUMENT_NOT_FOUND"
  }
  /** Refuses a document, so that its owner sends another one; they read why */
  "POST /admin/reluv/seller-documents/:id/refuse": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: RefuseDocumentBody
    answer: {
      document: OperatorDocumentView
    }
    refuses: "INPUT_INVALID" | "DOCUMENT_DECIDED" | "DOCUMENT_NOT_FOUND"
  }
  /** Finds a document right; the first verdict is heard */
  "POST /admin/reluv/seller-documents/:id/verify": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      document: OperatorDocumentView
    }
    refuses: "INPUT_INVALID" | "DOCUMENT_DECIDED" | "DOCUMENT_NOT_FOUND"
  }
  /** Listings that wait for an operator, what waits longest first */
  "GET /admin/reluv/moderation": {
    params: Record<never, never>
    query: {
      seller_id?: string
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      listings: ModerationView[]
      count: number
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID"
  }
  /** Lets a listing in review be seen and bought */
  "POST /admin/reluv/listings/:id/approve": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing: OwnListingView
    }
    refuses: "INPUT_INVALID" | "LISTING_STATUS_NOT_ALLOWED" | "PROD_001"
  }
  /** Takes a listing down; its seller cannot bring it back */
  "POST /admin/reluv/listings/:id/block": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: BlockListingBody
    answer: {
      listing: OwnListingView
    }
    refuses: "INPUT_INVALID" | "LISTING_STATUS_NOT_ALLOWED" | "PROD_001"
  }
  /** Refuses a listing in review; its seller may change it and ask again */
  "POST /admin/reluv/listings/:id/reject": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: RejectListingBody
    answer: {
      listing: OwnListingView
    }
    refuses: "INPUT_INVALID" | "LISTING_STATUS_NOT_ALLOWED" | "PROD_001"
  }
  /** Restores a listing that was taken down to what it was */
  "POST /admin/reluv/listings/:id/unblock": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      listing: OwnListingView
    }
    refuses: "INPUT_INVALID" | "LISTING_STATUS_NOT_ALLOWED" | "PROD_001"
  }
  /** Several verdicts at once, each with its own answer */
  "POST /admin/reluv/listings/verdicts": {
    params: Record<never, never>
    query: Record<never, never>
    body: DecideListingsBody
    answer: {
      results: VerdictResult[]
    }
    refuses: "INPUT_INVALID"
  }
  /** What a seller says of a product, whose it is, and what became of it */
  "GET /admin/reluv/products/:id/listing": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      /** null for a product that the shop sells itself */
      listing: OperatorListingView | null
    }
    refuses: "INPUT_INVALID"
  }
  /** The shops that a customer acts for, and what they bought and disputed */
  "GET /admin/reluv/customers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      customer: OperatorCustomerView
    }
    refuses: "INPUT_INVALID"
  }
  /** Shuts a customer out, for good or until a moment */
  "POST /admin/reluv/customers/:id/ban": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: BanCustomerBody
    answer: {
      customer: OperatorCustomerView
    }
    refuses: "INPUT_INVALID" | "BAN_IS_OVER" | "ACCOUNT_NOT_FOUND"
  }
  /** Logs a customer out everywhere, within a second */
  "POST /admin/reluv/customers/:id/end-sessions": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: EndSessionsOfCustomerBody
    answer: {
      customer: OperatorCustomerView
    }
    refuses: "INPUT_INVALID" | "ACCOUNT_NOT_FOUND"
  }
  /** Lets a banned customer log in again; a shop that was suspended with them stays so */
  "POST /admin/reluv/customers/:id/unban": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: UnbanCustomerBody
    answer: {
      customer: OperatorCustomerView
    }
    refuses: "INPUT_INVALID" | "ACCOUNT_NOT_FOUND"
  }
  /** Takes a customer's e-mail for verified */
  "POST /admin/reluv/customers/:id/verify": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: VerifyCustomerBody
    answer: {
      customer: OperatorCustomerView
    }
    refuses: "INPUT_INVALID" | "ACCOUNT_NOT_FOUND"
  }
  /** What people were told, the newest first, and whether it was sent */
  "GET /admin/reluv/messages": {
    params: Record<never, never>
    query: {
      /** an e-mail, or the id of a customer or a purchase */
      q?: string
      kind?: MailKind
      state?: "queued" | "sending" | "sent" | "unknown" | "dead" | "left"
      /** how many */
      limit?: number
      /** `next_cursor` of the page before */
      cursor?: string
    }
    body: never
    answer: {
      messages: MessageView[]
      next_cursor: string | null
    }
    refuses: "INPUT_INVALID"
  }
  /** Sends once more what was given up, or what may have arrived */
  "POST /admin/reluv/messages/:id/resend": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      message: MessageView
    }
    refuses: "INPUT_INVALID" | "MESSAGE_NOT_STUCK" | "MESSAGE_NOT_FOUND"
  }
  /** Who is told what of which fact, and every mail that there is */
  "GET /admin/reluv/mails": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      notifications: NotificationRule[]
      kinds: MailKind[]
    }
    refuses: "INPUT_INVALID"
  }
  /** A mail as somebody might get it, with an example of each thing that it names */
  "GET /admin/reluv/mails/:kind": {
    params: {
      kind: string
    }
    query: {
      language?: "en" | "id"
    }
    body: never
    answer: {
      mail: MailView
    }
    refuses: "INPUT_INVALID" | "MAIL_NOT_FOUND"
  }
  /** What is said of a category, and what it has from those above it */
  "GET /admin/reluv/categories/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      category: OperatorCategoryView
    }
    refuses: "INPUT_INVALID" | "CATEGORY_NOT_FOUND"
  }
  /** Says what a listing of a category has to say, and its picture; absent fields stay */
  "POST /admin/reluv/categories/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: SetCategoryBody
    answer: {
      category: OperatorCategoryView
    }
    refuses: "INPUT_INVALID" | "PICTURE_FOREIGN" | "CATEGORY_NOT_FOUND"
  }
  /** The days of a year that no working-day clock counts, by decree and by operators */
  "GET /admin/reluv/holidays": {
    params: Record<never, never>
    query: {
      /** such as 2027 */
      year: number
    }
    body: never
    answer: HolidaysView
    refuses: "INPUT_INVALID"
  }
  /** Makes a day free, or a day of a decree a working day */
  "POST /admin/reluv/holidays": {
    params: Record<never, never>
    query: Record<never, never>
    body: SetHolidayBody
    answer: HolidaysView
    refuses: "INPUT_INVALID"
  }
  /** Forgets what an operator said of a day: the decree counts again */
  "DELETE /admin/reluv/holidays/:date": {
    params: {
      date: string
    }
    query: Record<never, never>
    body: never
    answer: HolidaysView
    refuses: "INPUT_INVALID"
  }
  /** What sellers pay for a sale, by shop, level, sale and category */
  "GET /admin/reluv/commissions": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      commissions: CommissionView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Sets what sellers pay for a sale: of one shop, of those of a level, in a sale, or of all; in a category or all of them */
  "POST /admin/reluv/commissions": {
    params: Record<never, never>
    query: Record<never, never>
    body: SetCommissionBody
    answer: {
      commission: CommissionView
    }
    refuses:
      | "INPUT_INVALID"
      | "COMMISSION_THERE"
      | "SELLER_NOT_FOUND"
      | "CAMPAIGN_NOT_FOUND"
      | "CATEGORY_NOT_FOUND"
  }
  /** Forgets a rule: the one above it counts */
  "DELETE /admin/reluv/commissions/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      id: string
    }
    refuses: "INPUT_INVALID" | "COMMISSION_NOT_FOUND"
  }
  /** What was sent together, the newest first */
  "GET /admin/reluv/payout-batches": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      batches: PayoutBatchView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Sends approved payouts, in a bank's file or through Midtrans; all of them or none */
  "POST /admin/reluv/payout-batches": {
    params: Record<never, never>
    query: Record<never, never>
    body: SendPayoutBatchBody
    answer: {
      batch: PayoutBatchView
    }
    refuses:
      | "INPUT_INVALID"
      | "PAYOUTS_NONE"
      | "PAYOUTS_CHANGED"
      | "BANK_FILE_CANNOT_PAY"
      | "PART_OFF"
      | "BANK_ACCOUNT_UNREADABLE"
  }
  /** The file for the bank: however often it is taken, the very same one */
  "GET /admin/reluv/payout-batches/:id/file": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: Blob
    refuses: "INPUT_INVALID" | "PAYOUT_BATCH_NOT_FOUND" | "BANK_ACCOUNT_UNREADABLE"
  }
  /** Takes what the bank says of a batch, row by row; sent again, it changes nothing */
  "POST /admin/reluv/payout-batches/:id/results": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ImportPayoutResultsBody
    answer: {
      results: PayoutResultView[]
    }
    refuses:
      | "INPUT_INVALID"
      | "PAYOUT_RESULTS_UNREADABLE"
      | "PAYOUT_NEEDS_PERSON"
      | "PAYOUT_BATCH_NOT_FOUND"
  }
  /** Payouts of all shops, the newest first */
  "GET /admin/reluv/payouts": {
    params: Record<never, never>
    query: {
      status?:
        | "requested"
        | "approved"
        | "sent"
        | "failed"
        | "paid"
        | "returned"
        | "rejected"
        | "cancelled"
      seller_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      payouts: OperatorPayoutView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** One payout, with the whole account number, to pay to */
  "GET /admin/reluv/payouts/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      payout: PayoutView
      account_number: string
    }
    refuses: "INPUT_INVALID" | "PAYOUT_NOT_FOUND" | "BANK_ACCOUNT_UNREADABLE"
  }
  /** Agrees to a payout or refuses it, and says how it went; its table of statuses says what may follow */
  "POST /admin/reluv/payouts/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: MovePayoutBody
    answer: {
      payout: PayoutView
    }
    refuses:
      | "INPUT_INVALID"
      | "PAYOUT_STATUS_NOT_ALLOWED"
      | "PAYOUT_WITH_VENDOR"
      | "PAYOUT_NEEDS_PERSON"
      | "PAYOUT_NEEDS_ANOTHER"
      | "PAYOUT_TELLER_UNKNOWN"
      | "PAYOUT_NOT_FOUND"
  }
  /** The accounts of the ledger, and what is in each */
  "GET /admin/reluv/ledger": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      accounts: LedgerAccountView[]
    }
    refuses: "INPUT_INVALID"
  }
  /** What was booked by hand, or waits to be, the newest first */
  "GET /admin/reluv/ledger/adjustments": {
    params: Record<never, never>
    query: {
      status?: "requested" | "approved" | "rejected" | "withdrawn"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      adjustments: LedgerAdjustmentView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Asks for something to be booked by hand: a chargeback, a fee, a courier's bill, money for or from a shop */
  "POST /admin/reluv/ledger/adjustments": {
    params: Record<never, never>
    query: Record<never, never>
    body: RequestAdjustmentBody
    answer: {
      adjustment: LedgerAdjustmentView
    }
    refuses: "INPUT_INVALID" | "ADJUSTMENT_SUBJECT" | "CASH_NOT_MISSING" | "ADJUSTMENT_NEEDS_PERSON"
  }
  /** Agrees to an adjustment, which books it, or refuses it: never who asked for it, who may withdraw it */
  "POST /admin/reluv/ledger/adjustments/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: DecideAdjustmentBody
    answer: {
      adjustment: LedgerAdjustmentView
    }
    refuses:
      | "INPUT_INVALID"
      | "ADJUSTMENT_NEEDS_ANOTHER"
      | "ADJUSTMENT_NEEDS_REQUESTER"
      | "ADJUSTMENT_NEEDS_PERSON"
      | "ADJUSTMENT_DECIDED"
      | "ADJUSTMENT_TOO_MUCH"
      | "ADJUSTMENT_NOT_FOUND"
  }
  /** Asks for an adjustment to be booked the other way round, for a mistake: another person agrees to that, too */
  "POST /admin/reluv/ledger/adjustments/:id/reverse": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ReverseAdjustmentBody
    answer: {
      adjustment: LedgerAdjustmentView
    }
    refuses:
      | "INPUT_INVALID"
      | "ADJUSTMENT_NOT_REVERSIBLE"
      | "ADJUSTMENT_NEEDS_PERSON"
      | "ADJUSTMENT_NOT_FOUND"
  }
  /** Compares the ledger with what happened, 2,000 purchases at a time, and changes nothing */
  "POST /admin/reluv/ledger/audit": {
    params: Record<never, never>
    query: Record<never, never>
    body: AuditLedgerBody
    answer: {
      audit: LedgerAuditView
    }
    refuses: "INPUT_INVALID"
  }
  /** Books what is not in the ledger yet, 2,000 purchases at a time; repeating it adds nothing */
  "POST /admin/reluv/ledger/book": {
    params: Record<never, never>
    query: Record<never, never>
    body: BookPurchasesBody
    answer: {
      booking: LedgerBookingView
    }
    refuses: "INPUT_INVALID"
  }
  /** What was booked, the newest first: all, of a purchase, of a part, of a shop */
  "GET /admin/reluv/ledger/postings": {
    params: Record<never, never>
    query: {
      order_id?: string
      seller_order_id?: string
      seller_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      postings: LedgerPostingView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Agencies, the newest first */
  "GET /admin/reluv/agencies": {
    params: Record<never, never>
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      agencies: OperatorAgencyView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Closes an agency for good: it sees nothing of its shops any more */
  "POST /admin/reluv/agencies/:id/close": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: CloseAgencyBody
    answer: {
      id: string
      closed: true
    }
    refuses: "INPUT_INVALID" | "AGENCY_NOT_FOUND"
  }
  /** What all shops sold: in all and by day, beside as many days before */
  "GET /admin/reluv/analytics": {
    params: Record<never, never>
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to` */
      period?: "today" | "week" | "month" | "custom"
      /** `YYYY-MM-DD`, with `custom` */
      from?: string
      /** the last day, with it */
      to?: string
    }
    body: never
    answer: {
      analytics: MarketAnalyticsView
    }
    refuses: "INPUT_INVALID"
  }
  /** Of the buyers who bought for the first time in each of the last twelve months: how many came back, and when */
  "GET /admin/reluv/analytics/cohorts": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      cohorts: CohortView[]
    }
    refuses: "INPUT_INVALID"
  }
  /** The same as a table: days, or the first thousand of a ranking */
  "GET /admin/reluv/analytics/export": {
    params: Record<never, never>
    query: {
      of?: "days" | "sellers" | "listings" | "categories" | "cities"
      /** until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to` */
      period?: "today" | "week" | "month" | "custom"
      /** `YYYY-MM-DD`, with `custom` */
      from?: string
      /** the last day, with it */
      to?: string
      /** what spreadsheets expect: `semicolon` in Indonesia */
      separator?: "semicolon" | "comma"
    }
    body: never
    answer: Blob
    refuses: "INPUT_INVALID"
  }
  /** The shops, listings, categories or cities that sold most */
  "GET /admin/reluv/analytics/rankings": {
    params: Record<never, never>
    query: {
      of: "sellers" | "listings" | "categories" | "cities"
      /** until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to` */
      period?: "today" | "week" | "month" | "custom"
      /** `YYYY-MM-DD`, with `custom` */
      from?: string
      /** the last day, with it */
      to?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      ranking: RankedView[]
      limit: number
      offset: number
    }
    refuses: "INPUT_INVALID"
  }
  /** What a shop sold, as it sees it itself */
  "GET /admin/reluv/sellers/:id/analytics": {
    params: {
      id: string
    }
    query: {
      /** until now; days begin at 00:00 WIB and weeks on Monday. `custom`: `from` until `to` */
      period?: "today" | "week" | "month" | "custom"
      /** `YYYY-MM-DD`, with `custom` */
      from?: string
      /** the last day, with it */
      to?: string
    }
    body: never
    answer: {
      analytics: ShopAnalyticsView
    }
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND"
  }
  /** All that moved a shop's balance in a month, as a PDF */
  "GET /admin/reluv/sellers/:id/statements": {
    params: {
      id: string
    }
    query: {
      /** `2026-11` */
      month: string
    }
    body: never
    answer: Blob
    refuses: "INPUT_INVALID" | "SELLER_NOT_FOUND" | "STATEMENT_NOT_FOUND"
  }
  /** What a voucher would take off a purchase of one shop that it is for; nothing is written */
  "POST /admin/reluv/voucher-previews": {
    params: Record<never, never>
    query: Record<never, never>
    body: PreviewVoucherBody
    answer: {
      /** whole rupiah */
      amount: number
      /** whole rupiah */
      to_pay: number
      /** whole rupiah */
      by_platform: number
      /** whole rupiah */
      by_seller: number
      /** how much more has to be bought before it takes something off */
      missing: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Vouchers of the platform and of shops, the newest first */
  "GET /admin/reluv/vouchers": {
    params: Record<never, never>
    query: {
      status?: "active" | "paused" | "ended"
      /** of one shop; "platform" of none */
      seller_id?: string
      /** a part of the title, or a code */
      q?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      vouchers: AdminVoucherView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Makes a voucher of the platform */
  "POST /admin/reluv/vouchers": {
    params: Record<never, never>
    query: Record<never, never>
    body: CreateVoucherBody
    answer: {
      voucher: AdminVoucherView
    }
    refuses: "INPUT_INVALID" | "VOUCHER_CODE_TAKEN"
  }
  /** One voucher, with how fast it is used */
  "GET /admin/reluv/vouchers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      voucher: AdminVoucherView
      /** whether it ever was: then its `scope` cannot change any more */
      is_used: boolean
      /** of the last 24 hours: how fast it is used, and by whom */
      pace: {
        /** uses of each hour, the oldest first */
        by_hour: number[]
        returned: number
        accounts: {
          /** how many have used it */
          count: number
          /** how often the busiest of them */
          most: number
        }
        emails: {
          /** how many have used it */
          count: number
          /** how often the busiest of them */
          most: number
        }
        phones: {
          /** how many have used it */
          count: number
          /** how often the busiest of them */
          most: number
        }
      }
    }
    refuses: "INPUT_INVALID" | "VOUCHER_NOT_FOUND"
  }
  /** Changes what takes nothing from anybody: title, end, limits, who gets to know of it */
  "POST /admin/reluv/vouchers/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ChangeVoucherBody
    answer: {
      voucher: AdminVoucherView
    }
    refuses:
      | "INPUT_INVALID"
      | "VOUCHER_LIMIT_TOO_LOW"
      | "VOUCHER_IN_USE"
      | "VOUCHER_STATUS_NOT_ALLOWED"
      | "VOUCHER_NOT_FOUND"
  }
  /** Makes many codes of it, each for so many uses, and answers them: a list to be handed out */
  "POST /admin/reluv/vouchers/:id/codes": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: MakeVoucherCodesBody
    answer: {
      codes: string[]
    }
    refuses: "INPUT_INVALID" | "VOUCHER_NOT_FOUND"
  }
  /** Makes one of the same terms and limits, paused, without a code and without an end */
  "POST /admin/reluv/vouchers/:id/duplicate": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      voucher: AdminVoucherView
    }
    refuses: "INPUT_INVALID" | "VOUCHER_NOT_FOUND"
  }
  /** It is over for good; purchases that have used it keep what it gave */
  "POST /admin/reluv/vouchers/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: EndVoucherBody
    answer: {
      voucher: AdminVoucherView
    }
    refuses: "INPUT_INVALID" | "VOUCHER_STATUS_NOT_ALLOWED" | "VOUCHER_NOT_FOUND"
  }
  /** It may not be used for now */
  "POST /admin/reluv/vouchers/:id/pause": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: PauseVoucherBody
    answer: {
      voucher: AdminVoucherView
    }
    refuses: "INPUT_INVALID" | "VOUCHER_STATUS_NOT_ALLOWED" | "VOUCHER_NOT_FOUND"
  }
  /** It may be used again */
  "POST /admin/reluv/vouchers/:id/resume": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ResumeVoucherBody
    answer: {
      voucher: AdminVoucherView
    }
    refuses: "INPUT_INVALID" | "VOUCHER_STATUS_NOT_ALLOWED" | "VOUCHER_NOT_FOUND"
  }
  /** What purchases used of it, the newest first */
  "GET /admin/reluv/vouchers/:id/uses": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      uses: VoucherUseView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "VOUCHER_NOT_FOUND"
  }
  /** Every use as a table */
  "GET /admin/reluv/vouchers/:id/uses/csv": {
    params: {
      id: string
    }
    query: {
      /** what spreadsheets expect: `semicolon` in Indonesia */
      separator?: "semicolon" | "comma"
    }
    body: never
    answer: Blob
    refuses: "INPUT_INVALID" | "VOUCHER_NOT_FOUND"
  }
  /** Sales of the marketplace, the last to begin first */
  "GET /admin/reluv/campaigns": {
    params: Record<never, never>
    query: {
      /** a part of the title */
      q?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      campaigns: AdminCampaignView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Plans a sale of the marketplace that shops join with prices of their own */
  "POST /admin/reluv/campaigns": {
    params: Record<never, never>
    query: Record<never, never>
    body: CreateCampaignBody
    answer: {
      campaign: AdminCampaignView
    }
    refuses: "INPUT_INVALID" | "CAMPAIGN_TIMES_INVALID" | "CAMPAIGN_HANDLE_TAKEN"
  }
  /** One sale of the marketplace */
  "GET /admin/reluv/campaigns/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      campaign: AdminCampaignView
    }
    refuses: "INPUT_INVALID" | "CAMPAIGN_NOT_FOUND"
  }
  /** Changes what it says, who may join and what it asks of prices to come */
  "POST /admin/reluv/campaigns/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ChangeCampaignBody
    answer: {
      campaign: AdminCampaignView
    }
    refuses: "INPUT_INVALID" | "CAMPAIGN_OVER" | "CAMPAIGN_TIMES_INVALID" | "CAMPAIGN_NOT_FOUND"
  }
  /** Ends it for good, now; prices are as they were */
  "POST /admin/reluv/campaigns/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: EndCampaignBody
    answer: {
      campaign: AdminCampaignView
    }
    refuses: "INPUT_INVALID" | "CAMPAIGN_NOT_FOUND"
  }
  /** Shops that were asked to join it, or have joined; those with the most pieces first */
  "GET /admin/reluv/campaigns/:id/invitations": {
    params: {
      id: string
    }
    query: {
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      shops: CampaignShopView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID" | "CAMPAIGN_NOT_FOUND"
  }
  /** Asks shops to join it; their people hear of it once, by mail and where they are logged in */
  "POST /admin/reluv/campaigns/:id/invitations": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: InviteShopsBody
    answer: {
      campaign: AdminCampaignView
      /** those that were not asked before */
      asked: string[]
    }
    refuses: "INPUT_INVALID" | "CAMPAIGN_OVER" | "CAMPAIGN_SELLERS_UNKNOWN" | "CAMPAIGN_NOT_FOUND"
  }
  /** Parts whose money couriers have, the oldest first, or of which it has come */
  "GET /admin/reluv/cash-on-delivery": {
    params: Record<never, never>
    query: {
      /** those whose money has come, in place of those whose courier has it */
      remitted?: "true" | "false"
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      parts: CollectedPartView[]
      count: number
      offset: number
      limit: number
      /** rupiah that couriers have of all parts, less all that came */
      outstanding: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Parcels that were to be paid at the door and went back, the newest first; of a buyer */
  "GET /admin/reluv/cash-on-delivery/refusals": {
    params: Record<never, never>
    query: {
      customer_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      refusals: CashRefusalView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** Lets its buyer pay at the door all the same; repeating it changes nothing */
  "POST /admin/reluv/cash-on-delivery/refusals/:id/forgive": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: ForgiveCashRefusalBody
    answer: {
      id: string
    }
    refuses: "INPUT_INVALID" | "CASH_REFUSAL_NOT_FOUND"
  }
  /** Writes down what came of collected money, by transfer: its sellers have theirs with it */
  "POST /admin/reluv/cash-on-delivery/remittances": {
    params: Record<never, never>
    query: Record<never, never>
    body: RecordRemittanceBody
    answer: {
      reference: string
    }
    refuses:
      | "INPUT_INVALID"
      | "CASH_NOT_COLLECTED"
      | "CASH_REMITTED_TOO_MUCH"
      | "CASH_REMITTED_OTHERWISE"
  }
  /** What shops take off their prices for a time, the newest first */
  "GET /admin/reluv/discounts": {
    params: Record<never, never>
    query: {
      status?: "scheduled" | "running" | "ended"
      seller_id?: string
      /** of those that joined this sale */
      campaign_id?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      discounts: AdminDiscountView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** One discount with what everything costs by it */
  "GET /admin/reluv/discounts/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      discount: AdminDiscountDetail
    }
    refuses: "INPUT_INVALID" | "DISCOUNT_NOT_FOUND"
  }
  /** Ends a shop's discount now; its prices are as they were */
  "POST /admin/reluv/discounts/:id/end": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: EndAnyDiscountBody
    answer: {
      discount: AdminDiscountDetail
    }
    refuses: "INPUT_INVALID" | "DISCOUNT_NOT_FOUND"
  }
  /** What vendors told us, newest first */
  "GET /admin/reluv/webhooks": {
    params: Record<never, never>
    query: {
      vendor?: "midtrans" | "biteship" | "iris"
      status?: "received" | "processing" | "done" | "task" | "dead"
      /** the beginning of the vendor's own order id */
      q?: string
      /** how many */
      limit?: number
      /** how many to skip */
      offset?: number
    }
    body: never
    answer: {
      webhooks: WebhookView[]
      count: number
      offset: number
      limit: number
    }
    refuses: "INPUT_INVALID"
  }
  /** One, with its body without secrets */
  "GET /admin/reluv/webhooks/:id": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      webhook: WebhookView
    }
    refuses: "INPUT_INVALID" | "WEBHOOK_NOT_FOUND"
  }
  /** Acts on it once more; harmless */
  "POST /admin/reluv/webhooks/:id/replay": {
    params: {
      id: string
    }
    query: Record<never, never>
    body: never
    answer: {
      webhook: WebhookView
    }
    refuses: "INPUT_INVALID" | "WEBHOOK_NOT_FOUND"
  }
  /** Everything that the marketplace needs, what is wrong with it, and what to do */
  "GET /admin/reluv/doctor": {
    params: Record<never, never>
    query: Record<never, never>
    body: never
    answer: {
      checked_at: string
      /** no check of severity `error` is wrong or unknown */
      is_well: boolean
      diagnoses: DiagnosisView[]
    }
    refuses: "INPUT_INVALID"
  }
  /** Biteship's webhooks: header checked, stored, answered 200, then acted on */
  "POST /hooks/biteship": {
    params: Record<never, never>
    query: Record<never, never>
    body: ReceiveBiteshipBody
    answer: {
      received: true
    }
    refuses: "INPUT_INVALID" | "WEBHOOK_SIGNATURE_INVALID" | "PART_OFF"
  }
  /** Midtrans' notifications: signature checked, stored, answered 200, then acted on */
  "POST /hooks/payment/midtrans_midtrans": {
    params: Record<never, never>
    query: Record<never, never>
    body: ReceiveMidtransBody
    answer: {
      received: true
    }
    refuses: "INPUT_INVALID" | "WEBHOOK_SIGNATURE_INVALID" | "PART_OFF"
  }
  /** Notifications of Midtrans Payouts: signature checked, stored, answered 200, then acted on */
  "POST /hooks/payouts/iris": {
    params: Record<never, never>
    query: Record<never, never>
    body: ReceiveIrisBody
    answer: {
      received: true
    }
    refuses: "INPUT_INVALID" | "WEBHOOK_SIGNATURE_INVALID" | "PART_OFF"
  }
  /** Ends mails of one kind with the one click of a mail program (RFC 8058) */
  "POST /hooks/unsubscribe": {
    params: Record<never, never>
    query: {
      token: string
    }
    body: UnsubscribeByClickBody
    answer: {
      received: true
    }
    refuses: "INPUT_INVALID" | "UNSUBSCRIBE_LINK_WRONG"
  }
}
